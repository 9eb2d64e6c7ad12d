"""The visit for QML: what the kiosk is doing, which screen is on, the idle warning, and the ways on and back."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import visit
from kiosk.viewmodels.presence import Presence
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_KINDS = {"panel": "panels", "survey": "survey", "guide": "guide"}


@QmlElement
@QmlUncreatable("made by the application")
class VisitViewModel(Presence):
    """One visitor's way through the kiosk."""

    placeChanged = Signal()

    def __init__(
        self,
        clock: Callable[[], float],
        limits: visit.Limits,
        hours: visit.Hours | None = None,
        minute: Callable[[], int] = lambda: 0,
        *,
        first: bool = False,
    ) -> None:
        """Make it with a monotonic clock (seconds), the night hours, and the time of day (minutes since midnight).

        `first`: the kiosk is not set up yet and serves nobody.
        """
        super().__init__(clock, limits, self._forget, first=first)
        self._hours, self._minute = hours, minute
        self._journey = visit.START
        self._professional = False
        self._allowed: Callable[[str], bool] = lambda _: True

    @Property(str, notify=placeChanged)
    def screen(self) -> str:
        """The screen that is on: attract, home, panels, guide, survey or thanks; none while a visit is forgotten."""
        return self._journey.here.screen

    @Property(str, notify=placeChanged)
    def item(self) -> str:
        """The panel, guide or survey that is on; empty elsewhere."""
        return self._journey.here.item

    @Property(bool, notify=placeChanged)
    def professional(self) -> bool:
        """Whether this visitor has given a professional survey, which opens the doctors' guide until they leave."""
        return self._professional

    @Slot()
    def begin(self) -> None:
        """Start a visit at home; only from the attract screen."""
        before = self._state
        self._become(visit.begin(before, self._clock(), self.limits))
        if self._state != before:
            self._go(visit.START.home())

    @Slot(str)
    def open(self, target: str) -> None:
        """Go to `target`: home, panel:ID, survey:ID or guide:ID; a guide that is locked for this visitor stays shut."""
        kind, _, item = target.partition(":")
        if kind == "guide" and not self._allowed(item.partition("/")[0]):
            return
        place = visit.Place(_KINDS[kind], item) if kind in _KINDS else visit.HOME
        self._walk(self._journey.open(place))

    @Slot()
    def back(self) -> None:
        """Go to the place before, or home from the first."""
        self._walk(self._journey.back() if self._journey.can_go_back else self._journey.home())

    @Slot()
    def home(self) -> None:
        """Go home."""
        self._walk(self._journey.home())

    def guard(self, allowed: Callable[[str], bool]) -> None:
        """Open only those guides that `allowed` says yes to, by their id."""
        self._allowed = allowed

    def tick(self) -> None:
        """Look at the clocks; called about once a second."""
        now = self._clock()
        around = visit.Around(
            answering=self.screen == "survey",
            saving=self._busy.saving,
            busy=self._busy.counts(now),
            night=self._hours is not None and self._hours.cover(self._minute()),
        )
        self._become(visit.tick(self._state, now, self.limits, around))
        self.show_loop()
        if self.secondsLeft:
            self.warningChanged.emit()

    def finish_survey(self, survey: str) -> None:
        """A survey is saved: thank the visitor, and after the professional one open the doctors' guide."""
        self._professional = self.visited and (self._professional or survey == "professional")
        self._walk(self._journey.finish(visit.Place("thanks", survey)))

    def _forget(self) -> None:
        """Take the screen away, let all of the visitor be forgotten, and only then show the attract screen."""
        self._professional = False
        self._busy = visit.Busy()
        self._go(visit.NOWHERE)
        self.ended.emit()
        self.show_beat(0)
        self._go(visit.START)
        self._become(visit.forgotten(self._state, self._clock(), self.limits))

    def _walk(self, journey: visit.Journey) -> None:
        """Go on, while there is a visit: what comes too late for it leads nobody anywhere."""
        if self.visited:
            self._go(journey)

    def _go(self, journey: visit.Journey) -> None:
        self._journey = journey
        self.placeChanged.emit()
