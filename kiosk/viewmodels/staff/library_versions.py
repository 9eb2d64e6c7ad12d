"""The revisions of the panels for QML: who published what and when, which one patients see, and going back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff import library_rows
from kiosk.viewmodels.staff.library_rows import Shelf
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK, _SWITCH = "versions", "versions switch"
_NONE = -1
_STEP = 12  # cards that are drawn at first, and more with each touch on 'older'


@dataclass(frozen=True)
class Books:
    """What keeps the revisions; the first two take time and are called off the UI thread.

    Attributes:
        look: what the library holds.
        switch: show another revision; returns '' or one sentence why not.
        titles: id of a panel or guide → what people call it, in the language of the screen.
        language: the language of the screen.
    """

    look: Callable[[], Shelf]
    switch: Callable[[int], str]
    titles: Callable[[], Mapping[str, str]]
    language: Callable[[], str]


@QmlElement
@QmlUncreatable("made by the application")
class VersionsViewModel(QObject):
    """All revisions, newest first, the shipped pack last.

    Signals:
        changed: something here is new.
        workingChanged: whether something goes on that staff wait for.
        switched: another revision is the one to show.
    """

    changed = Signal()
    workingChanged = Signal(bool)
    switched = Signal(int)

    def __init__(self, books: Books, errands: Errands) -> None:
        super().__init__()
        self._books, self._errands = books, errands
        self._shelf, self._known = Shelf(), False
        self._asked, self._shown, self._most = _NONE, _NONE, _STEP
        self._working, self._refused = False, ""

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """The newest revisions and the shipped pack: number, at, role, source, signer, live, changes, more."""
        rows = library_rows.versions(self._shelf, self._books.titles(), self._books.language())
        return rows if len(rows) <= self._most else [*rows[: self._most - 1], rows[-1]]

    @Property(int, notify=changed)
    def older(self) -> int:
        """How many revisions are not among the rows yet."""
        return max(0, len(self._shelf.kept) - self._most)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the library has been read."""
        return self._known

    @Property(str, notify=changed)
    def fault(self) -> str:
        """One sentence where patients see another revision than the chosen one; empty where all is well."""
        return self._shelf.fault

    @Property(bool, notify=changed)
    def newer(self) -> bool:
        """Whether the program brings newer panels than those the clinic's began from."""
        return self._shelf.newer

    @Property(int, notify=changed)
    def asked(self) -> int:
        """The revision that staff are asked about, -1 for none."""
        return self._asked

    @Property(int, notify=changed)
    def shown(self) -> int:
        """The revision that was chosen here just now, -1 for none."""
        return self._shown

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why the last choice came to nothing, in one sentence; empty when it did not."""
        return self._refused

    @Property(bool, notify=changed)
    def working(self) -> bool:
        """Whether another revision is being put in place."""
        return self._working

    @Slot()
    def refresh(self) -> None:
        """Read the library anew."""
        self._shown, self._refused, self._most = _NONE, "", _STEP
        self._look()
        self.changed.emit()

    @Slot()
    def showOlder(self) -> None:
        """Show more of the earlier revisions."""
        self._most += _STEP
        self.changed.emit()

    @Slot(int)
    def ask(self, number: int) -> None:
        """Ask staff whether patients shall see this revision."""
        if not self._working and number != self._shelf.live and any(one.number == number for one in self._shelf.kept):
            self._asked = number
            self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Leave everything as it is."""
        self._asked = _NONE
        self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """Show the revision that staff were asked about."""
        if self._asked == _NONE or self._working:
            return
        number, self._asked = self._asked, _NONE
        self._working, self._refused = True, ""
        self._errands.send(
            _SWITCH, lambda: iter((self._books.switch(number),)), lambda why: self._take(number, why), self._rest
        )
        self.workingChanged.emit(True)
        self.changed.emit()

    def clear(self) -> None:
        """Staff mode is over; a switch that is under way ends by itself."""
        self._errands.stop(_LOOK, _SWITCH)
        self._asked = self._shown = _NONE
        self._refused = ""
        self._rest()

    def _look(self) -> None:
        self._errands.send(_LOOK, lambda: iter((self._books.look(),)), self._take_shelf)

    def _take_shelf(self, shelf: Shelf) -> None:
        self._shelf, self._known = shelf, True
        self.changed.emit()

    def _take(self, number: int, refused: str) -> None:
        self._refused = refused
        if not refused:
            self._shown = number
            self.switched.emit(number)
        self._look()

    def _rest(self) -> None:
        if self._working:
            self._working = False
            self.workingChanged.emit(False)
        self.changed.emit()
