"""Case photos for QML: the places for them, and the picker that fills them.

What is in the survey, the survey says (`follow`); here are only the bytes of those photos, in memory.
"""

from concurrent.futures import Executor
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import survey
from kiosk.survey.messages import as_size
from kiosk.viewmodels.photo_shots import Edges, Kept, Shelf
from kiosk.viewmodels.picker import PickerViewModel
from kiosk.viewmodels.survey_photos import PhotoPage
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class PhotosViewModel(QObject):
    """The photos of one survey. `allowed`: whether staff let visitors give any.

    Signals:
        added, removed: a photo by its id, which the survey takes in or leaves out.
    """

    changed = Signal()
    possibleChanged = Signal()
    added = Signal(str)
    removed = Signal(str)

    def __init__(self, edges: Edges, shelf: Shelf, executor: Executor, *, allowed: bool = True) -> None:
        super().__init__()
        self._shelf, self.allowed, self._room = shelf, allowed, True
        self._page = PhotoPage()
        self._kept: dict[str, Kept] = {}
        self._picker = PickerViewModel(edges, shelf, executor, self._keep)

    @Property(QObject, constant=True)
    def picker(self) -> PickerViewModel:
        """The visitor's stick, and choosing among its pictures."""
        return self._picker

    @Property("QVariantList", notify=changed)
    def slots(self) -> list[dict[str, Any]]:
        """One row for each photo that the page takes: number, source ("" for an empty place), size and smaller."""
        kept = [self._kept[ref.pid] for ref in self._page.refs if ref.pid in self._kept]
        rows = [
            {"source": one.ref.pid, "size": as_size(one.ref.size, self._page.lang), "smaller": one.smaller}
            for one in kept
        ]
        rows += [{"source": "", "size": "", "smaller": False}] * (self._page.most - len(rows))
        return [{"number": number, **row} for number, row in enumerate(rows, 1)]

    @Slot(int)
    def remove(self, number: int) -> None:
        """Take the photo with this number, from 1, out of the survey."""
        if 1 <= number <= len(self._page.refs):
            self.removed.emit(self._page.refs[number - 1].pid)

    @Property(bool, notify=possibleChanged)
    def possible(self) -> bool:
        """Whether the disk has room for photos, and staff allow them."""
        return self.allowed and self._room

    def set_room(self, room: bool) -> None:
        """Say whether the disk has room for photos."""
        self._room = room
        self.possibleChanged.emit()

    def follow(self, page: PhotoPage) -> None:
        """Take in what the survey says; photos that it no longer names are forgotten."""
        page = page if self.possible else replace(page, asked=None)
        before, self._page = self._page, page
        for pid in self._kept.keys() - {ref.pid for ref in page.refs}:
            del self._kept[pid]
            self._shelf.drop(pid)
        self._picker.serve(page, [kept.origin for kept in self._kept.values()])
        if page != before:
            self.changed.emit()

    def ref(self, pid: str) -> survey.PhotoRef:
        """Return a photo as the survey names it."""
        return self._kept[pid].ref

    @property
    def data(self) -> dict[str, bytes]:
        """The bytes of the photos in the survey, by their id."""
        return {pid: kept.data for pid, kept in self._kept.items()}

    def clear(self) -> None:
        """The visit is over; whatever is still being read is dropped when it comes."""
        self.follow(PhotoPage())
        self._shelf.clear()

    def tick(self) -> None:
        """Look for sticks, about once a second; does nothing while the page for photos is not on."""
        self._picker.tick()

    def _keep(self, kept: Kept) -> None:
        """Offer a photo to the survey, which says by `follow` whether it is in."""
        self._kept[kept.ref.pid] = kept
        self._shelf.put(kept.ref.pid, kept.image)
        self.added.emit(kept.ref.pid)
