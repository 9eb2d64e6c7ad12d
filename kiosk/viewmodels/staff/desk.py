"""What staff see at one look: what waits, what is shown, is the kiosk well, how many came."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff import desk_facts as facts
from kiosk.viewmodels.staff.desk_facts import Looked, Seen
from kiosk.viewmodels.typed import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.outbox import Status

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK, _EXAMINE = "look", "examine"


@dataclass(frozen=True)
class Eyes:
    """What is looked at.

    Attributes:
        status: what the outbox reports, at once; None while there is none.
        look: content, disk and counts; off the UI thread.
        examine: the doctor's findings; takes seconds, off the UI thread.
        titles: id of a panel or place → what people call it, in the language of the screen.
        language: the language of the screen.
    """

    status: Callable[[], "Status | None"]
    look: Callable[[], Looked]
    examine: Callable[[], Sequence[Seen]]
    titles: Callable[[], Mapping[str, str]]
    language: Callable[[], str]


@QmlElement
@QmlUncreatable("made by the application")
class DeskViewModel(QObject):
    """The desk of staff. `drafted` says, at once, how many panels the draft changes.

    Signals:
        changed: something here is new.
    """

    changed = Signal()

    def __init__(self, eyes: Eyes, errands: Errands) -> None:
        super().__init__()
        self._eyes, self._errands = eyes, errands
        self._looked = Looked()
        self._findings: tuple[Seen, ...] | None = None
        self._status: Status | None = None
        self.drafted: Callable[[], int] = lambda: 0

    @Property(dict, notify=changed)
    def outbox(self) -> dict[str, Any]:
        """What waits: known, waiting, needs (how many need somebody), since, reason, next, last, sent."""
        return facts.outbox(self._status, self._eyes.language())

    @Property("QVariantList", notify=changed)
    def lines(self) -> list[dict[str, Any]]:
        """The surveys that wait: number, saved, size, tries, next, reason, stuck."""
        return facts.lines(self._status, self._eyes.language())

    @Property(dict, notify=changed)
    def content(self) -> dict[str, Any]:
        """What is shown: live, since, fault, drafted, newer."""
        return facts.content(self._looked, self.drafted(), self._eyes.language())

    @Property("QVariantList", notify=changed)
    def health(self) -> list[dict[str, Any]]:
        """The doctor's findings: topic, tone, message; first what needs somebody."""
        return facts.health(self._findings or ())

    @Property(dict, notify=changed)
    def tally(self) -> dict[str, Any]:
        """How many findings are good, warn or alert."""
        return facts.tally(self._findings or ())

    @Property(bool, notify=changed)
    def examined(self) -> bool:
        """Whether the doctor has looked."""
        return self._findings is not None

    @Property(bool, notify=changed)
    def examining(self) -> bool:
        """Whether the doctor looks now."""
        return self._errands.under_way(_EXAMINE)

    @Property(dict, notify=changed)
    def disk(self) -> dict[str, Any]:
        """Room on the disk: known, percent, free in gigabytes."""
        return facts.disk(self._looked)

    @Property(dict, notify=changed)
    def visits(self) -> dict[str, Any]:
        """Anonymous counts of the last days: total, days (name, count, height), opened, left, warned."""
        return facts.visits(self._looked, self._eyes.titles(), self._eyes.language())

    @Slot()
    def refresh(self) -> None:
        """Look at everything anew."""
        self._status = self._eyes.status()
        self._errands.send(_LOOK, lambda: iter((self._eyes.look(),)), self._take_look)
        if self._findings is None:
            self.examine()
        self.changed.emit()

    @Slot()
    def examine(self) -> None:
        """Let the doctor look."""
        self._errands.send(_EXAMINE, lambda: iter((self._eyes.examine(),)), self._take_findings, self.changed.emit)
        self.changed.emit()

    def clear(self) -> None:
        """Staff mode is over."""
        self._errands.stop(_LOOK, _EXAMINE)
        self._findings = None

    def tick(self) -> None:
        """Look at what the outbox says; called about once a second while staff are at work."""
        status = self._eyes.status()
        if status != self._status:
            self._status = status
            self.changed.emit()

    def _take_look(self, looked: Looked) -> None:
        self._looked = looked
        self.changed.emit()

    def _take_findings(self, findings: Sequence[Seen]) -> None:
        self._findings = tuple(findings)
