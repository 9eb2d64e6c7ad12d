"""What staff do with surveys that wait: send them now, hand them over by stick, type in the office's code."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.takeaway import Stick
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_DRIVES, _HAND = "handover drives", "handover"


@dataclass(frozen=True)
class News:
    """How something ended: a code that QML has words for, with a number, or the outbox's own sentence."""

    code: str = ""
    number: int = 0
    sentence: str = ""


@dataclass(frozen=True)
class Hands:
    """What does it; all but `send` takes time and is called off the UI thread.

    Attributes:
        send: try all that waits at once.
        drives: the sticks that are there.
        export: copy what waits to one of them; confirm: wipe what the office has opened, by its code.
    """

    send: Callable[[], None]
    drives: Callable[[], Sequence[Any]]
    export: Callable[[Any], News]
    confirm: Callable[[str], News]


@QmlElement
@QmlUncreatable("made by the application")
class HandoverViewModel(QObject):
    """One thing at a time. `asking`: stick (put one in), choose (which one), code, or nothing.

    Signals:
        changed: what is asked, what goes on, or how it ended.
        workingChanged: whether something goes on that staff wait for.
        sendAsked: everything is tried now.
    """

    changed = Signal()
    workingChanged = Signal(bool)
    sendAsked = Signal()

    def __init__(self, hands: Hands, errands: Errands) -> None:
        super().__init__()
        self._hands, self._errands = hands, errands
        self._sticks: Sequence[Stick] = ()
        self._asking, self._working, self._news = "", "", News()

    @Property(str, notify=changed)
    def working(self) -> str:
        """What goes on: export, confirm, or nothing."""
        return self._working

    @Property(str, notify=changed)
    def asking(self) -> str:
        """What staff are asked for: stick, choose, code, or nothing."""
        return self._asking

    @Property("QVariantList", notify=changed)
    def sticks(self) -> list[str]:
        """The names of the sticks to choose from."""
        return [stick.name for stick in self._sticks]

    @Property(dict, notify=changed)
    def news(self) -> dict[str, Any]:
        """How the last thing ended: code (sending, exported, wiped, refused), number, sentence."""
        return vars(self._news)

    @Slot()
    def sendNow(self) -> None:
        """Try all that waits at once."""
        self._hands.send()
        self.sendAsked.emit()
        self._tell(News("sending"))

    @Slot()
    def export(self) -> None:
        """Copy what waits to a stick, as soon as there is one."""
        self._ask("stick")
        self.tick()

    @Slot(int)
    def choose(self, row: int) -> None:
        """Copy to one of the sticks that are there."""
        if self._asking == "choose" and 0 <= row < len(self._sticks):
            self._copy(self._sticks[row])

    @Slot()
    def askCode(self) -> None:
        """Ask for the office's code."""
        self._ask("code")

    @Slot(str)
    def confirm(self, code: str) -> None:
        """Wipe what the office has opened, by its code."""
        self._work("confirm", lambda: iter((self._hands.confirm(code),)))

    @Slot()
    def cancel(self) -> None:
        """Close what is asked, and forget how the last thing ended."""
        self._errands.stop(_DRIVES)
        self._ask("")
        self._tell(News())

    def clear(self) -> None:
        """Staff mode is over; what is being copied ends by itself and tells nobody."""
        self._errands.stop(_DRIVES, _HAND)
        self._asking, self._news, self._sticks = "", News(), ()
        self._rest()

    def tick(self) -> None:
        """Look for sticks while one is waited for; called about once a second."""
        if self._asking in ("stick", "choose") and not self._errands.under_way(_DRIVES):
            self._errands.send(_DRIVES, lambda: iter((self._hands.drives(),)), self._take_sticks)

    def _take_sticks(self, sticks: Sequence[Stick]) -> None:
        before, self._sticks = self._sticks, sticks
        if self._asking == "stick" and len(sticks) == 1:
            self._copy(sticks[0])
        elif self._asking in ("stick", "choose") and tuple(sticks) != tuple(before):
            self._ask("choose" if sticks else "stick")

    def _copy(self, stick: Stick) -> None:
        self._work("export", lambda: iter((self._hands.export(stick),)))

    def _work(self, what: str, job: Callable[[], Iterator[News]]) -> None:
        self._asking, self._working, self._news = "", what, News()
        self._errands.send(_HAND, job, self._tell, self._rest)
        self.workingChanged.emit(True)
        self.changed.emit()

    def _ask(self, what: str) -> None:
        self._asking = what
        self.changed.emit()

    def _tell(self, news: News) -> None:
        self._news = news
        self.changed.emit()

    def _rest(self) -> None:
        if self._working:
            self._working = ""
            self.workingChanged.emit(False)
        self.changed.emit()
