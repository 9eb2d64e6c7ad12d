"""The visitor's stick for QML: which is in, the small pictures of what is on it, and reading what was chosen."""

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.photo_looks import Looks
from kiosk.viewmodels.photo_picker import Found, Picker, short
from kiosk.viewmodels.photo_shots import Edges, Kept, Refused, Shelf, looked_at, take_all
from kiosk.viewmodels.photo_sticks import Stick, Sticks
from kiosk.viewmodels.survey_photos import PhotoPage
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class PickerViewModel(QObject):
    """Looks for sticks while the page for photos is on, and reads pictures for it. `mode`: see there.

    Signals:
        stickChanged: another stick, or more is known of it.
        changed: what the picker shows.
        busyChanged: pictures are being read, or not any more; meanwhile nothing may end the visit.
    """

    stickChanged = Signal()
    changed = Signal()
    busyChanged = Signal(bool)

    def __init__(self, edges: Edges, shelf: Shelf, executor: Executor, keep: Callable[[Kept], None]) -> None:
        super().__init__()
        self.edges = edges
        self._errands, self._keep = Errands(executor), keep
        self._serial = count(1)
        self._page, self._sticks, self._picker = PhotoPage(), Sticks(), Picker()
        self._origins: Sequence[tuple[Stick, str]] = ()
        self._looks = Looks(shelf, self._serial)
        self._mode, self._number, self._of = "closed", 0, 0
        self._refused: list[Refused] = []

    @Property(dict, notify=stickChanged)
    def stick(self) -> dict[str, Any]:
        """The fields of Sticks.plain."""
        return self._sticks.plain()

    @Property(str, notify=changed)
    def mode(self) -> str:
        """What the picker shows: closed, choosing, reading or refused."""
        return self._mode

    @Property(dict, notify=changed)
    def show(self) -> dict[str, Any]:
        """The fields of Picker.plain, and while photos are read the number of this one (`reading`) of how many."""
        return self._picker.plain(self._looks.ids) | {"reading": self._number, "of": self._of}

    @Property("QVariantList", notify=changed)
    def refused(self) -> list[dict[str, str]]:
        """What could not be taken: name, and why (photo_shots.Refused)."""
        return [{"name": short(one.name), "reason": one.reason} for one in self._refused]

    def serve(self, page: PhotoPage, origins: Sequence[tuple[Stick, str]]) -> None:
        """Work for what the survey says; once its page for photos is left, stop and forget the stick."""
        opened = page.asked is not None and self._page.asked is None
        self._page, self._origins = page, origins
        if page.asked is None:
            self._errands.stop("sticks", "pictures")
            self.close()
            self._know(Sticks())
        elif opened:
            self._sticks = Sticks()
            self.tick()

    def tick(self) -> None:
        """Look for sticks, unless the last look is still under way."""
        if self._page.asked is not None and not self._errands.under_way("sticks"):
            self._errands.send("sticks", lambda: (self.edges.drives(),), self._see)

    @Slot(int)
    def useStick(self, row: int) -> None:
        """Use one of several sticks."""
        self._know(self._sticks.use(row))

    @Slot(int)
    def open(self, per_page: int) -> None:
        """Show the pictures of the stick, so many a page."""
        free = self._page.most - len(self._page.refs)
        if self._sticks.state == "found" and free > 0 and self._mode != "reading":
            taken = frozenset(name for stick, name in self._origins if stick == self._sticks.used)
            self._refused = []
            self._picker = Picker(self._sticks.found or (), free, taken=taken).fit(per_page)
            self._go("choosing")
            self._look()

    @Slot(int)
    def fit(self, per_page: int) -> None:
        """Show another number of pictures a page."""
        self._turn(self._picker.fit(per_page))

    @Slot(int)
    def turn(self, by: int) -> None:
        """Go to another page of pictures: 1 for the next, -1 for the one before."""
        self._turn(self._picker.go(self._picker.page + by))

    @Slot(int)
    def toggle(self, row: int) -> None:
        """Choose a picture of this page, or take it back."""
        self._picker = self._picker.toggle(row)
        self.changed.emit()

    @Slot()
    def add(self) -> None:
        """Read what is chosen into the survey, one picture after the other."""
        edges, stick, names, asked = self.edges, self._sticks.used, self._picker.chosen, self._page.asked
        if self._mode == "choosing" and names and stick is not None and asked is not None:
            self._errands.stop("looks")
            self._number, self._of = 1, len(names)
            pids = (f"photo-{number}" for number in self._serial)
            self._errands.send("photos", lambda: take_all(edges, stick, names, asked, pids), self._take, self._end)
            self._go("reading")

    @Slot(result=bool)
    def close(self) -> bool:
        """Close the picker; what is being read is given up, what has been read stays. False when it was closed."""
        was = self._mode
        self._errands.stop("photos", "looks")
        self._picker, self._refused = Picker(), []
        self._go("closed")
        return was != "closed"

    def _see(self, sticks: Sequence[Stick]) -> None:
        self._know(self._sticks.seen(sticks))
        if self._mode == "choosing" and self._sticks.state != "found":
            self.close()

    def _know(self, sticks: Sticks) -> None:
        """Go on with what is known of the sticks; a stick that is new is read."""
        before, self._sticks = self._sticks, sticks
        stick = sticks.used
        if stick != before.used:
            self._errands.stop("pictures", "looks")
            self._looks.forget()
            if stick is not None:
                self._errands.send("pictures", lambda: (self.edges.pictures(stick),), self._list)
        if sticks != before:
            self.stickChanged.emit()

    def _list(self, found: Sequence[Found] | None) -> None:
        self._know(self._sticks.read(found))

    def _turn(self, picker: Picker) -> None:
        if self._mode == "choosing" and picker != self._picker:
            self._picker = picker
            self._look()
            self.changed.emit()

    def _look(self) -> None:
        """Ask for the small pictures of this page that are not there yet."""
        edges, stick = self.edges, self._sticks.used
        names = [one.name for one in self._picker.shown if one.name not in self._looks.ids]
        if stick is not None:
            self._errands.send("looks", lambda: looked_at(edges, stick, names), self._put_look)

    def _put_look(self, look: tuple[str, QImage]) -> None:
        self._looks.put(*look)
        self.changed.emit()

    def _take(self, outcome: Kept | Refused) -> None:
        if isinstance(outcome, Refused):
            self._refused.append(outcome)
        else:
            self._keep(outcome)
        self._number = min(self._number + 1, self._of)
        self.changed.emit()

    def _end(self) -> None:
        self._go("refused" if self._refused else "closed")

    def _go(self, mode: str) -> None:
        was, self._mode = self._mode, mode
        self.changed.emit()
        if (was == "reading") != (mode == "reading"):
            self.busyChanged.emit(mode == "reading")
