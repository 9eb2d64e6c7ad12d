"""What Qt must hear before the application object exists, and what it says while it runs."""

import logging
import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
# What the keyboard's own parts say at every start, and what no change of ours can mend.
_KNOWN = (
    "qt.multimedia.symbolsresolver",  # its key sounds, which are off, look for a sound server
    "Member contentWidth of the object PopupList",  # its list of alternative keys
)
_log = logging.getLogger("kiosk.qt")


def prepare(renderer: str, *, offscreen: bool = False) -> None:
    """Set the environment that Qt reads once at start: renderer, keyboard, no cache in the home folder."""
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if renderer != "gpu":
        os.environ["QT_QUICK_BACKEND"] = "software"
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"  # else the keyboard makes a window of its own
    os.environ["QML_DISK_CACHE"] = "aot,qmlc-read"  # reads what the bundle carries, writes nothing


def has_display() -> bool:
    """Return whether there is a screen to draw on."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


class WarningCounter(logging.Handler):
    """Keeps what Qt and QML warned of, so that `tour` and `selftest` can fail on it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Remember one message."""
        self.messages.append(record.getMessage())


def log_qt_messages() -> None:
    """Let Qt's messages join the log, under `kiosk.qt`."""

    def handle(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        said = f"{context.category or 'qt'}: {message}"
        if not any(known in said for known in _KNOWN):
            _log.log(_LEVELS.get(kind, logging.WARNING), "%s", said)

    qInstallMessageHandler(handle)
