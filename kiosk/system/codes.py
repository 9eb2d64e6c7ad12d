"""QR codes for QML: image://codes/NAME/…, one sharp square of whole pixels for each module, dark on white."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider


class CodeProvider(QQuickImageProvider):
    """Draws the codes that were put in, by name; what follows the name tells one code from the one before."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._images: dict[str, QImage] = {}

    def put(self, name: str, rows: Sequence[str]) -> None:
        """Keep a code under a name. `rows` hold "1" for a dark module and "0" for a light one, the quiet zone in."""
        image = QImage(len(rows), len(rows), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        for y, row in enumerate(rows):
            for x, module in enumerate(row):
                if module == "1":
                    image.setPixelColor(x, y, Qt.GlobalColor.black)
        self._images[name] = image

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """Return a code as large as fits into `requested` with whole pixels a module; an empty picture for no code."""
        image = self._images.get(id.partition("/")[0])
        if image is None:
            return QImage()
        pixels = max(1, requested.width() // image.width())
        side = pixels * image.width()
        return image.scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation)
