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
    """Calls `heard` for whatever a person does; lets everything through."""

    def __init__(self, heard: Callable[[], None]) -> None:
        super().__init__()
        self._heard = heard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear one event."""
        if event.type() in _ACTS:
            self._heard()
        return False
