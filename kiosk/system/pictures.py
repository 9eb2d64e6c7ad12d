"""Pictures from memory for QML: a visitor's photos (image://photos/ID), and a screen that is drawn out of sight."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider


class PictureProvider(QQuickImageProvider):
    """Shows the pictures that were put in, by id, until they are dropped. QML must set `cache: false`."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._images: dict[str, QImage] = {}

    def put(self, key: str, image: QImage) -> None:
        """Keep a picture under an id."""
        self._images[key] = image

    def drop(self, key: str) -> None:
        """Forget a picture."""
        self._images.pop(key, None)

    def clear(self) -> None:
        """Forget every picture."""
        self._images.clear()

    @property
    def keys(self) -> tuple[str, ...]:
        """The ids of what is kept."""
        return tuple(self._images)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """Return a picture, as large as covers `requested`; one clear dot for an id that was dropped meanwhile."""
        image = self._images.get(id)
        if image is None:
            gone = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
            gone.fill(Qt.GlobalColor.transparent)
            return gone
        if requested.isEmpty():
            return image
        cover = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        return image.scaled(requested, cover, Qt.TransformationMode.SmoothTransformation)


class FrameProvider(QQuickImageProvider):
    """Gives the last frame of a screen that is drawn out of sight, whatever the number in its address."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.frame = QImage(1, 1, QImage.Format.Format_RGB32)
        self.frame.fill(Qt.GlobalColor.white)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """Return the last frame in the size of the picture that shows it."""
        if requested.isEmpty():
            return self.frame.copy()
        smooth = Qt.TransformationMode.SmoothTransformation
        return self.frame.scaled(requested, Qt.AspectRatioMode.KeepAspectRatio, smooth)
