"""A picture or PDF that staff take from a stick: which stick, what is on it, and what came of taking it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.photo_shots import Shelf
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 8  # tiles that are in sight at once
_LOOK, _LIST, _SMALL, _TAKE = "stick look", "stick list", "stick thumbnails", "stick take"
Kind = Literal["picture", "pdf"]


@dataclass(frozen=True)
class Taken:
    """A file that was taken: its bytes, how its name ends, and its name without that."""

    data: bytes
    suffix: str
    name: str


@dataclass(frozen=True)
class StickEdges:
    """The outside world; each waits for a stick, is called off the thread that draws and does not raise.

    Attributes:
        drives: the sticks that are in.
        names: what is on one; None where it can't be read.
        thumbnails: small pictures of some, by name, None where there can't be one.
        take: one file, clean; or one sentence.
    """

    drives: Callable[[], Sequence[Any]]
    names: Callable[[Any, Kind], Sequence[str] | None]
    thumbnails: Callable[[Any, Sequence[str]], Iterator[tuple[str, bytes | None]]]
    take: Callable[[Any, str, Kind], Taken | str]


@QmlElement
@QmlUncreatable("made by the application")
class StickFilesViewModel(QObject):
    """`state`: closed, none (put a stick in), several, looking, bad, empty, found, taking.

    Signals:
        changed: anything it says.
    """

    changed = Signal()

    def __init__(self, edges: StickEdges, shelf: Shelf, errands: Errands) -> None:
        super().__init__()
        self._edges, self._shelf, self._errands = edges, shelf, errands
        self._kind: Kind = "picture"
        self._then: Callable[[Taken], str] = lambda _: ""
        self._state, self._said, self._page = "closed", "", 0
        self._drives: Sequence[Any] = ()
        self._used: Any = None
        self._names: Sequence[str] = ()
        self._small: dict[str, str] = {}  # name → id on the shelf

    def begin(self, kind: Kind, then: Callable[[Taken], str]) -> None:
        """Let staff choose; `then` gets what was taken, and returns "" or why it is refused."""
        self._kind, self._then = kind, then
        self._used, self._names, self._page, self._drives = None, (), 0, ()
        self._say("none")
        self.tick()

    @Property(str, notify=changed)
    def state(self) -> str:
        """Where it stands."""
        return self._state

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What is looked for: picture or pdf."""
        return self._kind

    @Property(str, notify=changed)
    def said(self) -> str:
        """Why the last one was refused, one sentence."""
        return self._said

    @Property(list, notify=changed)
    def sticks(self) -> list[str]:
        """The names of the sticks to choose from."""
        return [drive.name for drive in self._drives] if self._state == "several" else []

    @Property(list, notify=changed)
    def files(self) -> list[dict[str, str]]:
        """The files in sight: `name`, and `source` of its small picture."""
        shown, small = self._names[self._page * PAGE : (self._page + 1) * PAGE], self._small
        return [{"name": name, "source": f"image://sticks/{small[name]}" if name in small else ""} for name in shown]

    @Property(int, notify=changed)
    def pages(self) -> int:
        """In how many parts they come; at least 1."""
        return max(1, -(-len(self._names) // PAGE))

    def tick(self) -> None:
        """Look for sticks; called about once a second."""
        if self._state not in ("closed", "taking") and not self._errands.under_way(_LOOK):
            self._errands.send(_LOOK, lambda: iter((self._edges.drives(),)), self._see)

    def _see(self, drives: Sequence[Any]) -> None:
        if self._state in ("closed", "taking"):
            return
        self._drives = drives
        if self._used is not None and self._used not in drives:
            self._used, self._names = None, ()
            self._say("none")
        if self._used is None and len(drives) == 1:
            self.use(0)
        elif self._used is None:
            self._say("several" if drives else "none", self._said)

    @Slot(int)
    def use(self, row: int) -> None:
        """Look at what is on a stick."""
        if 0 <= row < len(self._drives):
            drive, kind = self._drives[row], self._kind
            self._used = drive
            self._say("looking")
            self._errands.send(_LIST, lambda: iter((self._edges.names(drive, kind),)), self._list)

    def _list(self, names: Sequence[str] | None) -> None:
        self._names, self._page = names or (), 0
        self._say("bad" if names is None else "found" if names else "empty")
        self._make_small()

    @Slot(int)
    def turn(self, by: int) -> None:
        """Bring the next or an earlier part of the files in sight."""
        self._page = min(max(0, self._page + by), self.pages - 1)
        self.changed.emit()
        self._make_small()

    def _make_small(self) -> None:
        wanted = [row["name"] for row in self.files if not row["source"]]
        if self._kind == "picture" and wanted:
            drive = self._used
            self._errands.send(_SMALL, lambda: self._edges.thumbnails(drive, wanted), self._put)

    def _put(self, made: tuple[str, bytes | None]) -> None:
        name, data = made
        image = QImage.fromData(data) if data else QImage()
        if not image.isNull():
            self._small[name] = str(len(self._small) + 1)
            self._shelf.put(self._small[name], image)
            self.changed.emit()

    @Slot(int)
    def take(self, row: int) -> None:
        """Take one of the files in sight."""
        files = self.files
        if self._state == "found" and 0 <= row < len(files):
            drive, kind, name = self._used, self._kind, files[row]["name"]
            self._say("taking")
            self._errands.send(_TAKE, lambda: iter((self._edges.take(drive, name, kind),)), self._took, self._ended)

    def _ended(self) -> None:
        if self._state == "taking":
            self._say("found", "This file could not be taken; choose another one.")

    def _took(self, taken: Taken | str) -> None:
        said = taken if isinstance(taken, str) else self._then(taken)
        if said:
            self._say("found", said)
        else:
            self.close()

    @Slot()
    def close(self) -> None:
        """Take nothing more; the small pictures are forgotten."""
        self._errands.stop(_LOOK, _LIST, _SMALL, _TAKE)
        self._shelf.clear()
        self._small.clear()
        self._say("closed")

    def _say(self, state: str, said: str = "") -> None:
        if (state, said) != (self._state, self._said):
            self._state, self._said = state, said
            self.changed.emit()
