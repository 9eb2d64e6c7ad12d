"""Material Design icons for QML: image://icons/mdi6.home/0b5563, drawn through qtawesome."""

import importlib
from types import ModuleType

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

_SMALLEST = QSize(16, 16)


class IconProvider(QQuickImageProvider):
    """Draws one icon at the size that QML asks for. A wrong name is an error, not a blank."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._qtawesome: ModuleType | None = None

    def load(self) -> None:
        """Import qtawesome and its fonts (0.2 s): off the way to the first frame."""
        self._qtawesome = importlib.import_module("qtawesome")
        self._qtawesome.font("mdi6", 16)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """Return the icon `id` (name/RRGGBB) as a transparent square picture."""
        name, _, color = id.partition("/")
        wanted = requested if requested.isValid() else _SMALLEST
        image = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        assert self._qtawesome is not None, "icons are asked for only after load()"
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setPen(QColor("#" + color))
        font = self._qtawesome.font("mdi6", wanted.height())
        font.setPixelSize(wanted.height())
        painter.setFont(font)
        square = QRect(0, 0, wanted.width(), wanted.height())
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, self._qtawesome.charmap(name))
        painter.end()
        return image
