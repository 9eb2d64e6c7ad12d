"""One place that hears every touch, key and input-method event of the window."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject

_ACTS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
    }
)


class ActivityFilter(QObject):
    """Calls `heard` for whatever a person does. Everything goes through but, where `locked`, closing the window."""

    def __init__(self, heard: Callable[[], None]) -> None:
        super().__init__()
        self._heard = heard
        self.locked = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear one event; a locked window survives Alt+F4."""
        if event.type() in _ACTS:
            self._heard()
        if event.type() == QEvent.Type.Close and self.locked:
            event.ignore()
            return True
        return False
