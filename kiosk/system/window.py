"""Looking into a window from outside: find a control, press it, wait until everything is drawn."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, QMetaObject, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow

_SETTLE_MS = 20
_PATIENCE_MS = 10_000


class WindowError(Exception):
    """A control is missing or the window does not get ready; the message is one plain sentence."""


def press(window: QQuickWindow, name: str) -> None:
    """Click the visible control of this object name."""
    for item in items(window.contentItem()):
        if item.objectName() == name and item.isVisible() and item.metaObject().indexOfMethod("click()") >= 0:
            QMetaObject.invokeMethod(item, "click")
            return
    raise WindowError(f"The tour found no control named {name}; look at the screen's file.")


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield an item and everything below it."""
    yield root
    for child in root.childItems():
        yield from items(child)


def settle(window: QQuickWindow) -> None:
    """Wait until what the screen asked for has loaded, every picture too, and the window has drawn once more."""
    _work(_SETTLE_MS)  # the keyboard and other late parts begin to load in here
    wait_until(lambda: not any(_loading(item) for item in items(window.contentItem())))
    _work(_SETTLE_MS)


def _work(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _loading(item: QQuickItem) -> bool:
    return item.inherits("QQuickImageBase") and not item.property("source").isEmpty() and item.property("progress") < 1


def wait_until(done: Callable[[], bool]) -> None:
    """Let Qt work until `done`. Raises WindowError after ten seconds."""
    loop = QEventLoop()
    poll = QTimer(interval=5)
    poll.timeout.connect(lambda: loop.quit() if done() else None)
    give_up = QTimer(interval=_PATIENCE_MS, singleShot=True)
    give_up.timeout.connect(loop.quit)
    if done():
        return
    poll.start()
    give_up.start()
    loop.exec()
    if not done():
        raise WindowError("The kiosk did not get ready in ten seconds; look at the log.")
