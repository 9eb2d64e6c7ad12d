"""Looking into a window from outside: find a control, press it, wait until everything is drawn."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QMetaObject, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

_SETTLE_MS = 20
_DONE = 1
_PATIENCE_MS = 10_000


class WindowError(Exception):
    """A control is missing or the window does not get ready; the message is one plain sentence."""


def press(window: QQuickWindow, name: str, nth: int = 0) -> None:
    """Click the control of this object name that is in sight, the first or a later one of several.

    Raises WindowError when there is none.
    """
    found = controls(window, name)
    if nth >= len(found):
        raise WindowError(f"The tour found no control named {name}; look at the screen's file.")
    if found[nth].metaObject().indexOfMethod("click()") >= 0:
        QMetaObject.invokeMethod(found[nth], "click")
        return
    found[nth].forceActiveFocus()  # what is no button is pressed by key
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(window, QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier))


def controls(window: QQuickWindow, name: str) -> list[QQuickItem]:
    """Return what has this object name and is in sight; pages beside the one that is on have theirs too."""
    return [item for item in items(window.contentItem()) if item.objectName() == name and _in_sight(item, window)]


def _in_sight(item: QQuickItem, window: QQuickWindow) -> bool:
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    return item.isVisible() and 0 <= middle.x() < window.width()


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield an item and everything below it, in the order of the tree."""
    waiting = [root]
    while waiting:
        item = waiting.pop()
        yield item
        waiting += reversed(item.childItems())


def settle(window: QQuickWindow) -> None:
    """Wait until what the screen asked for has loaded, every picture too, and the window has drawn once more."""
    before, now = -1, 0
    while before != now:  # what has just been made, or got its size, may ask for more
        _work(_SETTLE_MS)
        wait_until(lambda: not any(_loading(item) for item in items(window.contentItem())))
        before, now = now, sum(1 for _ in items(window.contentItem()))
    _work(_SETTLE_MS)


def _work(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _loading(item: QQuickItem) -> bool:
    if not item.inherits("QQuickImageBase") or item.property("source").isEmpty():
        return False
    return item.property("progress") < 1 or not item.property("implicitWidth")  # one that is asked for anew has none


def wait_until(done: Callable[[], bool]) -> None:
    """Let Qt work until `done`. Raises WindowError after ten seconds."""
    if done():
        return
    loop = QEventLoop()
    poll = QTimer(interval=5)
    poll.timeout.connect(lambda: loop.exit(_DONE) if done() else None)
    give_up = QTimer(interval=_PATIENCE_MS, singleShot=True)
    give_up.timeout.connect(loop.quit)
    poll.start()
    give_up.start()
    if loop.exec() != _DONE:  # not asked again: the next page may have begun to load meanwhile
        raise WindowError("The kiosk did not get ready in ten seconds; look at the log.")
