"""The state machine of a kiosk for QML, and the ways of staff through it. This sorts before presence.py, its user."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import visit
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_MODES: dict[type[visit.State], str] = {
    visit.Attract: "attract",
    visit.Active: "active",
    visit.Warned: "warned",
    visit.Resetting: "resetting",
    visit.Door: "door",
    visit.Staff: "staff",
    visit.FirstStart: "first",
    visit.Cleaning: "cleaning",
    visit.Night: "night",
}
_LAST_SECONDS = 30  # of staff mode, which are counted on the screen


@QmlElement
@QmlUncreatable("made by the application")
class Attendance(QObject):
    """The state machine of `kiosk.visit` as QML sees it, and what staff do with it.

    Attributes:
        limits: how long things last, in seconds.

    Signals:
        modeChanged: the kiosk does something else now.
        warningChanged: another second of the warning, of the cleaning, or of the end of staff mode.
        staffLeft: staff mode is over, whoever or whatever ended it.
    """

    modeChanged = Signal()
    warningChanged = Signal()
    staffLeft = Signal()

    def __init__(self, clock: Callable[[], float], limits: visit.Limits, *, first: bool = False) -> None:
        """Make it with a monotonic clock (seconds); `first`: the kiosk is not set up yet."""
        super().__init__()
        self.limits = limits
        self._clock = clock
        self._state = visit.opening(clock(), first=first)
        self._alone: Callable[[], bool] = lambda: True

    @Property(str, notify=modeChanged)
    def mode(self) -> str:
        """What the kiosk is doing: attract, active, warned, resetting, door, staff, first, cleaning or night."""
        return _MODES[type(self._state)]

    @Property(bool, notify=modeChanged)
    def warned(self) -> bool:
        """Whether 'Are you still there?' is up."""
        return isinstance(self._state, visit.Warned)

    @Property(int, notify=warningChanged)
    def secondsLeft(self) -> int:
        """Whole seconds until the warning, the cleaning or staff mode ends; 0 when that is not near."""
        match self._state:
            case visit.Warned(until) | visit.Cleaning(until):
                return max(0, round(until - self._clock()))
            case visit.Staff(last):
                left = round(last + self.limits.staff - self._clock())
                return max(1, left) if left <= _LAST_SECONDS else 0
        return 0

    @Slot()
    def askStaff(self) -> None:
        """Ask staff for their PIN, if one still finger held the corner for it."""
        if self._alone():
            self.openDoor()

    @Slot()
    def openDoor(self) -> None:
        """Ask staff for their PIN; who does not touch the screen asks so."""
        self._become(visit.ask_staff(self._state, self._clock(), self.limits))

    @Slot()
    def clean(self) -> None:
        """Let the screen be wiped."""
        self._become(visit.clean(self._state, self._clock(), self.limits))

    @Slot()
    def dismiss(self) -> None:
        """Go away from the pad, leave staff mode, or end the cleaning by key."""
        self._become(visit.dismiss(self._state, self._clock(), self.limits))

    @Slot()
    def held(self) -> None:
        """The button that ends the cleaning was held; a cloth, which touches in several places, ends nothing."""
        if self._alone():
            self.dismiss()

    def admit(self) -> None:
        """The PIN was right."""
        self._become(visit.admit(self._state, self._clock(), self.limits))

    def served(self) -> None:
        """The kiosk is set up."""
        self._become(visit.served(self._state, self._clock(), self.limits))

    def watch_fingers(self, alone: Callable[[], bool]) -> None:
        """Ask `alone` whether the finger that is on the screen is the only one since it came down."""
        self._alone = alone

    def _become(self, state: visit.State) -> None:
        """Take the next state, and tell what others must know of it."""
        before, self._state = self._state, state
        if type(before) is not type(state):
            self.modeChanged.emit()
            self.warningChanged.emit()
            if isinstance(before, visit.Staff):
                self.staffLeft.emit()
