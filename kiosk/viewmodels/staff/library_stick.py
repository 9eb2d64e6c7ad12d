"""Packs by stick for QML: bring one in, see who signed it and what it would change, and take the shown one along."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff import library_rows
from kiosk.viewmodels.staff.library_ways import Arrival, Carriers, Outcome
from kiosk.viewmodels.takeaway import Stick
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_DRIVES, _WORK = "pack drives", "pack"


@QmlElement
@QmlUncreatable("made by the application")
class PackStickViewModel(QObject):
    """One thing at a time. `asking`: stick (put one in), choose (which), file (which pack), sure (take it?).

    Signals:
        changed: what is asked, what goes on, or how it ended.
        workingChanged: whether something goes on that staff wait for.
        installed: a pack was taken and is the one to show; its revision.
    """

    changed = Signal()
    workingChanged = Signal(bool)
    installed = Signal(int)

    def __init__(self, carriers: Carriers, errands: Errands) -> None:
        super().__init__()
        self._carriers, self._errands = carriers, errands
        self._sticks: Sequence[Stick] = ()
        self._stick: Stick | None = None
        self._files: tuple[str, ...] = ()
        self._arrival: Arrival | None = None
        self._what = self._asking = self._working = self._own = ""
        self._outcome = Outcome()

    @Property(str, notify=changed)
    def working(self) -> str:
        """What goes on: list, read, install, export, or nothing."""
        return self._working

    @Property(str, notify=changed)
    def asking(self) -> str:
        """What staff are asked for: stick, choose, file, sure, or nothing."""
        return self._asking

    @Property(str, notify=changed)
    def ownKey(self) -> str:
        """The fingerprint of this kiosk's key, to compare on another one; empty until it has been looked up."""
        return self._own

    @Property("QVariantList", notify=changed)
    def sticks(self) -> list[str]:
        """The names of the sticks to choose from."""
        return [stick.name for stick in self._sticks]

    @Property("QVariantList", notify=changed)
    def files(self) -> list[str]:
        """The packs on the stick."""
        return list(self._files)

    @Property(dict, notify=changed)
    def arrival(self) -> dict[str, Any]:
        """The pack that staff look at: signer, known, name, revision, at, changes, more. Empty while there is none."""
        return library_rows.arrival(self._arrival, self._carriers.titles(), self._carriers.language())

    @Property(dict, notify=changed)
    def outcome(self) -> dict[str, Any]:
        """How it ended: code as in `Outcome`, number, name, sentence."""
        return vars(self._outcome)

    @Slot()
    def refresh(self) -> None:
        """Look up the kiosk's own key."""
        self._errands.send("pack key", lambda: iter((self._carriers.own(),)), self._take_own)

    @Slot()
    def bring(self) -> None:
        """Take a pack from a stick, as soon as there is one."""
        self._begin("import")

    @Slot()
    def export(self) -> None:
        """Put the shown pack on a stick, as soon as there is one."""
        self._begin("export")

    @Slot(int)
    def choose(self, row: int) -> None:
        """Take one of the sticks that are there."""
        if self._asking == "choose" and 0 <= row < len(self._sticks):
            self._go(self._sticks[row])

    @Slot(int)
    def open(self, row: int) -> None:
        """Read one of the packs on the stick; nothing is taken yet."""
        stick = self._stick
        if self._asking == "file" and stick is not None and 0 <= row < len(self._files):
            name = self._files[row]
            self._work("read", lambda: self._carriers.receive(stick, name), self._look_at)

    @Slot()
    def take(self) -> None:
        """Take the pack, and say yes to its key where nobody has yet."""
        if self._asking == "sure":
            self._arrival = None
            self._work("install", self._carriers.install, self._tell)

    @Slot()
    def cancel(self) -> None:
        """Close what is asked, and forget how the last thing ended; nothing of the pack stays."""
        if self._working:
            return
        self._errands.stop(_DRIVES)
        self._drop()
        self._outcome = Outcome()
        self._ask("")

    def clear(self) -> None:
        """Staff mode is over; what is being written ends by itself and tells nobody."""
        self._errands.stop(_DRIVES, _WORK)
        self._drop()
        self._sticks, self._stick, self._files = (), None, ()
        self._asking, self._what, self._outcome = "", "", Outcome()
        self._rest()

    def tick(self) -> None:
        """Look for sticks while one is waited for; called about once a second."""
        if self._asking in ("stick", "choose") and not self._errands.under_way(_DRIVES):
            self._errands.send(_DRIVES, lambda: iter((self._carriers.drives(),)), self._take_sticks)

    def _begin(self, what: str) -> None:
        if self._working:
            return
        self._drop()
        self._what, self._sticks, self._outcome = what, (), Outcome()
        self._ask("stick")
        self.tick()

    def _take_own(self, fingerprint: str) -> None:
        self._own = fingerprint
        self.changed.emit()

    def _take_sticks(self, sticks: Sequence[Stick]) -> None:
        before, self._sticks = self._sticks, sticks
        if self._asking == "stick" and len(sticks) == 1:
            self._go(sticks[0])
        elif self._asking in ("stick", "choose") and tuple(sticks) != tuple(before):
            self._ask("choose" if sticks else "stick")

    def _go(self, stick: Stick) -> None:
        self._stick = stick
        if self._what == "export":
            self._work("export", lambda: self._carriers.export(stick), self._tell)
        else:
            self._work("list", lambda: self._carriers.packs(stick), self._take_files)

    def _take_files(self, files: tuple[str, ...]) -> None:
        self._files, self._asking = files, "file" if files else ""
        self._outcome = Outcome("" if files else "none")

    def _look_at(self, found: Arrival | Outcome) -> None:
        if isinstance(found, Outcome):
            self._tell(found)
        else:
            self._arrival, self._asking = found, "sure"

    def _tell(self, outcome: Outcome) -> None:
        self._outcome = outcome
        if outcome.code == "installed":
            self.installed.emit(outcome.number)

    def _work(self, what: str, job: Callable[[], Any], each: Callable[[Any], object]) -> None:
        self._asking, self._working, self._outcome = "", what, Outcome()
        self._errands.send(_WORK, lambda: iter((job(),)), each, self._rest)
        self.workingChanged.emit(True)
        self.changed.emit()

    def _ask(self, what: str) -> None:
        self._asking = what
        self.changed.emit()

    def _drop(self) -> None:
        """Let nothing stay of a pack that was read, also of one that is still being read."""
        self._arrival = None
        self._errands.send("pack forget", lambda: iter((self._carriers.forget(),)), bool)

    def _rest(self) -> None:
        if self._working:
            self._working = ""
            self.workingChanged.emit(False)
        self.changed.emit()
