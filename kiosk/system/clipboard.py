"""The clipboard, where a visitor's words may lie."""

from PySide6.QtGui import QClipboard, QGuiApplication


def wipe() -> None:
    """Empty the clipboard and, where the platform has one, the selection."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
