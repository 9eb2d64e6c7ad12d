"""The fonts that ship with the kiosk; nothing depends on what the machine has."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.system import BundleError

TEXT, HEADINGS, NAMES, CHINESE = "Inter", "Inter Display", "Kiosk Language Names", "Noto Sans CJK SC"
_HELPERS = {TEXT: CHINESE, HEADINGS: CHINESE, NAMES: TEXT}  # who draws the characters that a font lacks


def install(folder: Path) -> None:
    """Register every font of `folder` and make Inter the application's font. Raises BundleError.

    The Chinese ones are large, but they are only mapped here (2 ms, 0.2 MB): their outlines come into memory when the
    first Chinese text is drawn. The names of the languages have a small font of their own, so that showing '中文' among
    English words does not bring them in.
    """
    for path in sorted((*folder.glob("*.ttf"), *folder.glob("*.otf"))):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise BundleError(f"The font {path} cannot be read; copy it again from the bundle.")
    for family, helper in _HELPERS.items():
        QFont.insertSubstitution(family, helper)
    font = QFont(TEXT)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)  # words are as wide on every machine
    QGuiApplication.setFont(font)
