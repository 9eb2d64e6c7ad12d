"""The fonts that ship with the kiosk; nothing depends on what the machine has."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.system import BundleError


def install(folder: Path) -> None:
    """Register every font of `folder` and make Inter the application's font. Raises BundleError."""
    for path in sorted(folder.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise BundleError(f"The font {path} cannot be read; copy it again from the bundle.")
    QGuiApplication.setFont(QFont("Inter"))
