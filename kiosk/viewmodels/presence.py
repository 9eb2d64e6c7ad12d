"""Who is there, for QML: what the kiosk is doing, and what answers it. This sorts before visit.py, its user."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import visit
from kiosk.viewmodels.attendance import Attendance
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class Presence(Attendance):
    """The state machine of `kiosk.visit` as QML sees it.

    Signals:
        ended: the visit is over, once for each; nothing of it is shown any more, and everything of the visitor must be
            forgotten before this returns.
        loopChanged: the attract screen has another message or another place.
    """

    ended = Signal()
    loopChanged = Signal()

    def __init__(
        self, clock: Callable[[], float], limits: visit.Limits, over: Callable[[], None], *, first: bool = False
    ) -> None:
        """Make it with a monotonic clock (seconds), and with what takes away a visit that is over."""
        super().__init__(clock, limits, first=first)
        self._over = over
        self._busy = visit.Busy()
        self._beat = 0

    @Property(float, constant=True)
    def warningSeconds(self) -> float:
        """How long the warning stands, in seconds."""
        return self.limits.warning

    @Property(float, constant=True)
    def cleaningSeconds(self) -> float:
        """How long the screen may be wiped, in seconds."""
        return self.limits.cleaning

    @Property(int, notify=loopChanged)
    def beat(self) -> int:
        """How many messages of the attract screen have come and gone."""
        return self._beat

    @Property(float, notify=loopChanged)
    def driftX(self) -> float:
        """How far everything on the attract screen stands to the right of its place, from -1 to 1."""
        return visit.drift(self._beat)[0]

    @Property(float, notify=loopChanged)
    def driftY(self) -> float:
        """How far everything on the attract screen stands below its place, from -1 to 1."""
        return visit.drift(self._beat)[1]

    @property
    def visited(self) -> bool:
        """Whether there is a visit."""
        return isinstance(self._state, visit.Active | visit.Warned)

    @property
    def deaf(self) -> bool:
        """Whether a touch or key that comes now belongs to what was on the screen before."""
        return visit.deaf(self._state, self._clock(), self.limits)

    @Slot()
    def stillHere(self) -> None:
        """Answer the warning: the visit goes on."""
        self._become(visit.still_here(self._state, self._clock(), self.limits))

    @Slot()
    def startOver(self) -> None:
        """End the visit now: back to attract with nothing left of the visitor."""
        self._become(visit.over(self._state))

    @Slot(bool)
    def setPlaying(self, playing: bool) -> None:
        """Tell whether a scene moves; meanwhile its visitor is there."""
        self.set_busy("playing", playing)

    @Slot()
    def wake(self) -> None:
        """Show the attract screen at night; who does not touch the screen asks so."""
        self.touched()

    def touched(self) -> None:
        """Somebody touched the screen or pressed a key."""
        self._become(visit.touched(self._state, self._clock(), self.limits))

    def show_beat(self, beat: int) -> None:
        """Show the message of the attract screen whose turn this is."""
        if beat != self._beat:
            self._beat = beat
            self.loopChanged.emit()

    def show_loop(self) -> None:
        """Let the attract screen go on; what is covered or dark stays as it is, so that nothing is drawn."""
        if isinstance(self._state, visit.Attract):
            self.show_beat(visit.beat(self._state, self._clock(), self.limits))

    def show_state(self, state: visit.State) -> None:
        """Go to a state that is not waited for; the tour shows what each looks like."""
        self._become(state)
        self.show_loop()

    def warn(self) -> None:
        """Ask now whether somebody is still there; the tour shows what that looks like."""
        self._become(visit.Warned(self._clock() + self.limits.warning))

    def set_busy(self, reason: visit.Reason, on: bool) -> None:
        """Tell whether something goes on that counts as being there."""
        self._busy = self._busy.told(reason, on, self._clock())

    def _become(self, state: visit.State) -> None:
        """Take the next state, and tell what others must know of it."""
        before = self._state
        super()._become(state)
        if isinstance(state, visit.Resetting) and before != state:
            self._over()
