"""One place that hears every touch, key and input-method event of the window, and keeps back what comes too early."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QEventPoint, QGuiApplication, QKeyEvent, QMouseEvent, QTouchEvent, QWindow

_KIND = QEvent.Type
_PRESSED = frozenset({_KIND.MouseButtonPress, _KIND.MouseButtonDblClick, _KIND.Wheel, _KIND.KeyPress})
_ACTS = _PRESSED | {
    _KIND.MouseButtonRelease,
    _KIND.TouchBegin,
    _KIND.TouchUpdate,
    _KIND.TouchEnd,
    _KIND.InputMethod,
}


class ActivityFilter(QObject):
    """Calls `heard` for whatever a person does in a window that `watch` was called with.

    While `deaf` says so, what is pressed goes nowhere, and neither does the rest of it: a finger until it is lifted, a
    key until it is let go. What was pressed before is still let go, so that nothing stays pressed.

    Attributes:
        locked: whether closing the window is refused.
        alone: whether the finger that is on the screen has been the only one since it came down.
    """

    def __init__(self, heard: Callable[[], None], deaf: Callable[[], bool]) -> None:
        super().__init__()
        self._heard, self._deaf = heard, deaf
        self._kept_fingers: set[int] = set()  # which came down too early
        self._kept_keys: set[int] = set()
        self.locked = False
        self.alone = True

    def watch(self, window: QWindow, application: QGuiApplication) -> None:
        """Listen to a window, and to the field that is typed into: an input method tells only that one."""
        window.installEventFilter(self)
        application.focusObjectChanged.connect(self._follow)

    def _follow(self, field: QObject | None) -> None:
        if field is not None:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear one event; a locked window survives Alt+F4."""
        kind = event.type()
        if kind in _ACTS or (kind == _KIND.MouseMove and isinstance(event, QMouseEvent) and _dragged(event)):
            self._heard()
        if not isinstance(watched, QWindow):
            return False
        if (kind == _KIND.Close and self.locked) or self._too_early(event):
            event.setAccepted(kind != _KIND.Close)  # a touch that nobody takes would come again as a mouse
            return True
        return False

    def _too_early(self, event: QEvent) -> bool:
        """Return whether an event is kept back."""
        if isinstance(event, QTouchEvent):
            return self._early_touch(event)
        if isinstance(event, QKeyEvent) and event.type() in (_KIND.KeyPress, _KIND.KeyRelease):
            return self._early_key(event)
        return event.type() in _PRESSED and self._deaf()

    def _early_touch(self, event: QTouchEvent) -> bool:
        points, deaf = event.points(), self._deaf()
        begins = event.type() == _KIND.TouchBegin
        self.alone = len(points) == 1 and (begins or self.alone)
        fresh = {point.id() for point in points if point.state() == QEventPoint.State.Pressed}
        self._kept_fingers = (set() if begins else self._kept_fingers - fresh) | (fresh if deaf else set())
        active = {point.id() for point in points if point.state() != QEventPoint.State.Stationary}
        return (deaf and bool(fresh)) or (bool(active) and active <= self._kept_fingers)

    def _early_key(self, event: QKeyEvent) -> bool:
        if event.type() == _KIND.KeyRelease:
            kept = event.key() in self._kept_keys
            if not event.isAutoRepeat():
                self._kept_keys.discard(event.key())
            return kept
        if self._deaf() or (event.isAutoRepeat() and event.key() in self._kept_keys):
            self._kept_keys.add(event.key())
            return True
        return False


def _dragged(event: QMouseEvent) -> bool:
    return event.buttons().value != 0
