"""The visit for QML: which screen is on, the idle warning, and the ways on and back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import visit
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_KINDS = {"panel": "panels", "survey": "survey", "guide": "guide"}


@QmlElement
@QmlUncreatable("made by the application")
class VisitViewModel(QObject):
    """One visitor's way through the kiosk.

    Attributes:
        limits: seconds of rest before the warning and before the end.

    Signals:
        ended: the visit is over; everything of the visitor must be forgotten now.
    """

    ended = Signal()
    placeChanged = Signal()
    warningChanged = Signal()

    def __init__(self, clock: Callable[[], float], limits: visit.Limits) -> None:
        super().__init__()
        self.limits = limits
        self._clock = clock
        self._idle: visit.Idle = visit.ATTRACT
        self._journey = visit.START
        self._saving = self._reading = False
        self._professional = False
        self._allowed: Callable[[str], bool] = lambda _: True

    @Property(str, notify=placeChanged)
    def screen(self) -> str:
        """The screen that is on: attract, home, panels, guide, survey or thanks."""
        return self._journey.here.screen

    @Property(str, notify=placeChanged)
    def item(self) -> str:
        """The panel, guide or survey that is on; empty elsewhere."""
        return self._journey.here.item

    @Property(bool, notify=placeChanged)
    def professional(self) -> bool:
        """Whether this visitor has given a professional survey, which opens the doctors' guide until they leave."""
        return self._professional

    @Property(bool, notify=warningChanged)
    def warned(self) -> bool:
        """Whether 'Are you still there?' is up."""
        return isinstance(self._idle, visit.Warned)

    @Property(int, notify=warningChanged)
    def secondsLeft(self) -> int:
        """Whole seconds until the visit ends; 0 when no warning is up."""
        return max(0, round(self._idle.deadline - self._clock())) if isinstance(self._idle, visit.Warned) else 0

    @Property(float, constant=True)
    def warningSeconds(self) -> float:
        """How long the warning stands, in seconds."""
        return self.limits.warning

    @Slot()
    def begin(self) -> None:
        """Start a visit at home."""
        self._idle = visit.begin(self._clock())
        self._go(visit.START.home())

    @Slot(str)
    def open(self, target: str) -> None:
        """Go to `target`: home, panel:ID, survey:ID or guide:ID; a guide that is locked for this visitor stays shut."""
        kind, _, item = target.partition(":")
        if kind == "guide" and not self._allowed(item.partition("/")[0]):
            return
        place = visit.Place(_KINDS[kind], item) if kind in _KINDS else visit.HOME
        self._go(self._journey.open(place))

    @Slot()
    def back(self) -> None:
        """Go to the place before, or home from the first."""
        self._go(self._journey.back() if self._journey.can_go_back else self._journey.home())

    @Slot()
    def home(self) -> None:
        """Go home."""
        self._go(self._journey.home())

    @Slot()
    def stillHere(self) -> None:
        """Answer the warning: the visit goes on."""
        self._set_idle(visit.begin(self._clock()))

    @Slot()
    def startOver(self) -> None:
        """End the visit now: back to attract with nothing left of the visitor."""
        self._set_idle(visit.ATTRACT)
        self._professional = False
        self._go(visit.START)
        self.ended.emit()

    def guard(self, allowed: Callable[[str], bool]) -> None:
        """Open only those guides that `allowed` says yes to, by their id."""
        self._allowed = allowed

    def touched(self) -> None:
        """Somebody touched the screen or pressed a key."""
        self._idle = visit.touched(self._idle, self._clock())

    def tick(self) -> None:
        """Look at the clock; called about once a second."""
        before = self._idle
        answering = self.screen == "survey"
        after = visit.tick(
            before, self._clock(), self.limits, answering=answering, saving=self._saving or self._reading
        )
        if after == visit.ATTRACT and before != visit.ATTRACT:
            self.startOver()
        elif after != before or isinstance(after, visit.Warned):
            self._set_idle(after)

    def warn(self) -> None:
        """Ask now whether somebody is still there; the tour shows what that looks like."""
        self._set_idle(visit.Warned(self._clock() + self.limits.warning))

    def set_saving(self, saving: bool) -> None:
        """Tell whether a survey is being saved; meanwhile nothing ends."""
        self._saving = saving

    def set_reading(self, reading: bool) -> None:
        """Tell whether a visitor's photos are being read; meanwhile nothing ends."""
        self._reading = reading

    def finish_survey(self, survey: str) -> None:
        """A survey is saved: thank the visitor, and after the professional one open the doctors' guide."""
        self._professional = self._professional or survey == "professional"
        self._go(self._journey.finish(visit.Place("thanks", survey)))

    def _set_idle(self, state: visit.Idle) -> None:
        self._idle = state
        self.warningChanged.emit()

    def _go(self, journey: visit.Journey) -> None:
        self._journey = journey
        self.placeChanged.emit()
