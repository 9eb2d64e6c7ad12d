"""What Qt must hear before the application object exists, and what it says while it runs."""

import logging
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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
    "creating directory for user dictionary",  # of pinyin; no field lets it learn, so it stays empty
    "Member contentWidth of the object PopupList",  # its list of alternative keys
)
_log = logging.getLogger("kiosk.qt")


def prepare(renderer: str, cache: Path, *, offscreen: bool = False) -> None:
    """Set the environment that Qt reads once at start: renderer, keyboard, nothing in the home folder.

    `cache` is the folder for what Qt and the font library make again whenever it is gone.
    """
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if renderer != "gpu":
        os.environ["QT_QUICK_BACKEND"] = "software"
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"  # else the keyboard makes a window of its own
    os.environ["QML_DISK_CACHE"] = "aot,qmlc-read"  # reads what the bundle carries, writes nothing
    os.environ["XDG_CACHE_HOME"] = os.environ["XDG_CONFIG_HOME"] = str(cache)
    if sys.platform == "linux" and "utf" not in _locale().lower():
        os.environ["LC_ALL"] = "C.UTF-8"  # a service starts without a language, and Qt warns of that


@contextmanager
def offscreen() -> Iterator[None]:
    """Prepare for drawing without a screen, with a cache that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="kiosk-cache-") as cache:
        prepare("software", Path(cache), offscreen=True)
        yield


def _locale() -> str:
    return next(filter(None, map(os.environ.get, ("LC_ALL", "LC_CTYPE", "LANG"))), "")


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
    """Let Qt's messages join the log, under `kiosk.qt`; the one that it ends with goes to stderr as well."""

    def handle(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        said = f"{context.category or 'qt'}: {message}"
        if not any(known in said for known in _KNOWN):
            _log.log(_LEVELS.get(kind, logging.WARNING), "%s", said)
        if kind == QtMsgType.QtFatalMsg and sys.stderr:
            first, _, _ = message.partition("\n")
            sys.stderr.write(f"Qt can't go on; the log says more. {first}\n")

    qInstallMessageHandler(handle)
