"""The thank-you page's time: it clears itself, so that nothing of one visitor meets the next."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SECONDS = 60.0


@QmlElement
@QmlUncreatable("made by the application")
class ThanksViewModel(QObject):
    """Counts down while the thank-you page is on. Made with a monotonic clock, in seconds.

    Signals:
        timeUp: the page has stood long enough.
    """

    timeUp = Signal()
    changed = Signal()

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__()
        self._clock = clock
        self._deadline: float | None = None

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Whole seconds until the page clears; all of them while it is not on."""
        return round(SECONDS if self._deadline is None else max(0.0, self._deadline - self._clock()))

    @Slot()
    def moreTime(self) -> None:
        """Let the page stand for its whole time again."""
        self._deadline = self._clock() + SECONDS
        self.changed.emit()

    def tick(self, showing: bool) -> None:
        """Look at the clock, about once a second. Time runs only while the page is `showing`."""
        if not showing:
            self._deadline = None
        elif self._deadline is None:
            self._deadline = self._clock() + SECONDS
        elif self._clock() >= self._deadline:
            self._deadline = None
            self.timeUp.emit()
        self.changed.emit()
