"""Material Design icons for QML: image://icons/mdi6.home/0b5563, drawn with the font that qtawesome brings.

A third part draws it smaller inside its square: image://icons/mdi6.circle/0b5563/80 leaves a tenth free on each side.

qtawesome's font and its table of names are read as files. Its Python side is made for widgets: importing it takes 0.3 s
and 38 MB, which every start and every hour of a kiosk would pay for one font of eleven.
"""

import json
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.system import BundleError

_PREFIX = "mdi6."
_FONT = "materialdesignicons6-webfont-[0-9]*.ttf"
_NAMES = "materialdesignicons6-webfont-charmap-*.json"
_SMALLEST = QSize(16, 16)


class IconProvider(QQuickImageProvider):
    """Draws one icon at the size that QML asks for. For a wrong name QML gets nothing, and warns."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._family = ""
        self._glyphs: dict[str, str] = {}

    def load(self) -> None:
        """Read font and names. Raises BundleError where qtawesome does not bring them."""
        spec = find_spec("qtawesome")
        places = spec.submodule_search_locations if spec else None
        folder = Path(next(iter(places or ["qtawesome"]))) / "fonts"
        fonts, names = list(folder.glob(_FONT)), list(folder.glob(_NAMES))
        number = QFontDatabase.addApplicationFont(str(fonts[0])) if fonts and names else -1
        if number < 0:
            raise BundleError(f"The icon font in {folder} cannot be read; copy it again from the bundle.")
        self._family = QFontDatabase.applicationFontFamilies(number)[0]
        self._glyphs = json.loads(names[0].read_text(encoding="utf-8"))

    def glyph(self, name: str) -> str:
        """Return the one character that draws `name`, such as mdi6.home. Raises KeyError for a name that is none."""
        return chr(int(self._glyphs[name.removeprefix(_PREFIX)], 16))

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """Return the icon `id` (name/RRGGBB[/percent]) as a transparent square picture; an empty one for a wrong name.

        Qt calls this: an error that leaves here, or a painter left open by one, ends the process.
        """
        name, color, percent = f"{id}//".split("/")[:3]
        try:
            glyph = self.glyph(name)
        except KeyError:
            return QImage()
        wanted = _SMALLEST if requested.isEmpty() else requested  # empty while a window has no size yet
        image = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setPen(QColor("#" + color))
        font = QFont(self._family)
        font.setPixelSize(max(1, wanted.height() * int(percent or 100) // 100))
        painter.setFont(font)
        square = QRect(0, 0, wanted.width(), wanted.height())
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, glyph)
        painter.end()
        return image
