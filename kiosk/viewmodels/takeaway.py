"""What a visitor takes away: the emergency card as a code, and copies of guides on a USB stick."""

from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


class Stick(Protocol):
    """A drive as this view model knows it: only its name."""

    @property
    def name(self) -> str:
        """What it is called."""
        ...


@dataclass(frozen=True)
class Outcome:
    """How a copy ended: `state` done, there (the same file was there already) or failed with a `reason`."""

    state: str
    name: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Edges:
    """The outside world, handed in; each may take seconds and is called off the UI thread.

    Attributes:
        drives: the sticks that are there.
        copy: put a guide (by id) on one of them; never raises.
        allowed: whether this visitor may take that guide; asked on the UI thread.
    """

    drives: Callable[[], Sequence[Any]]
    copy: Callable[[str, Any], Outcome]
    allowed: Callable[[str], bool]


@QmlElement
@QmlUncreatable("made by the application")
class TakeawayViewModel(QObject):
    """One copy at a time. `state`: closed, looking, choosing, copying, done, there or failed.

    Signals:
        changed: state, drives, or what came of the copy.
        codesChanged: another emergency card or address, or none.
    """

    changed = Signal()
    codesChanged = Signal()
    _came = Signal()

    def __init__(self, edges: Edges, executor: Executor) -> None:
        super().__init__()
        self._edges, self._executor = edges, executor
        self._guide = ""
        self._drives: Sequence[Stick] = ()
        self._outcome = Outcome("closed")
        self._looking: Future[Sequence[Stick]] | None = None
        self._copying: Future[Outcome] | None = None
        self._card, self._modules, self._address, self._address_modules = "", 0, "", 0
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @Property(str, notify=changed)
    def state(self) -> str:
        """What the sheet shows."""
        return self._outcome.state

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why a copy failed: full, locked, gone or failed."""
        return self._outcome.reason

    @Property(str, notify=changed)
    def fileName(self) -> str:
        """The name of the file on the stick, once it is there."""
        return self._outcome.name

    @Property("QVariantList", notify=changed)
    def drives(self) -> list[str]:
        """The names of the sticks to choose from."""
        return [drive.name for drive in self._drives]

    @Property(str, notify=codesChanged)
    def card(self) -> str:
        """The emergency card for the provider of codes, such as card/2; empty while numbers are not set."""
        return self._card

    @Property(int, notify=codesChanged)
    def cardModules(self) -> int:
        """Modules along a side of the card's code, its quiet zone in."""
        return self._modules

    @Property(str, notify=codesChanged)
    def address(self) -> str:
        """The clinic's own address on the web; empty where staff gave none."""
        return self._address

    @Property(int, notify=codesChanged)
    def addressModules(self) -> int:
        """Modules along a side of the address's code, its quiet zone in."""
        return self._address_modules

    def set_card(self, code: str, modules: int) -> None:
        """Show another emergency card; "" for none."""
        self._card, self._modules = code, modules
        self.codesChanged.emit()

    def set_address(self, address: str, modules: int) -> None:
        """Show the clinic's address."""
        self._address, self._address_modules = address, modules
        self.codesChanged.emit()

    @Slot(str)
    def ask(self, guide: str) -> None:
        """Copy a guide as soon as there is a stick; a locked guide opens nothing."""
        if self._copying is None and self._edges.allowed(guide):
            self._guide = guide
            self.show(Outcome("looking"))
            self.tick()

    @Slot()
    def again(self) -> None:
        """Try the same copy once more."""
        self.ask(self._guide)

    @Slot(int)
    def choose(self, row: int) -> None:
        """Copy to one of the sticks that are there."""
        if self.state == "choosing" and 0 <= row < len(self._drives):
            self._start(self._drives[row])

    @Slot()
    def close(self) -> None:
        """Close the sheet; a copy that is being written ends first."""
        if self._copying is None:
            self.show(Outcome("closed"))

    def clear(self) -> None:
        """The visit is over; whatever is still being written shows nothing any more."""
        self._guide, self._drives = "", ()
        self._looking = self._copying = None
        self.show(Outcome("closed"))

    def tick(self) -> None:
        """Look for sticks, about once a second; does nothing while nobody waits for one."""
        if self.state in ("looking", "choosing") and self._looking is None:
            self._looking = self._executor.submit(self._edges.drives)
            self._looking.add_done_callback(lambda _: self._came.emit())

    def _start(self, drive: Stick) -> None:
        self.show(Outcome("copying"))
        self._copying = self._executor.submit(self._edges.copy, self._guide, drive)
        self._copying.add_done_callback(lambda _: self._came.emit())

    def _take(self) -> None:
        """Take what a job has brought, unless nobody waits for it any more."""
        if self._looking is not None and self._looking.done():
            before, self._drives, self._looking = self._drives, self._looking.result(), None
            if self.state in ("looking", "choosing") and len(self._drives) == 1:
                self._start(self._drives[0])
            elif self.state in ("looking", "choosing") and tuple(self._drives) != tuple(before):
                self.show(Outcome("choosing" if self._drives else "looking"))
        if self._copying is not None and self._copying.done():
            outcome, self._copying = self._copying.result(), None
            self.show(outcome)

    def show(self, outcome: Outcome) -> None:
        """Show another state of the sheet."""
        self._outcome = outcome
        self.changed.emit()
