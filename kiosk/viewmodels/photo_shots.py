"""One photo on its way from a stick into the survey; runs off the thread that draws."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from PySide6.QtGui import QImage

from kiosk import survey
from kiosk.viewmodels.photo_picker import Found
from kiosk.viewmodels.photo_sticks import Stick


class Shot(Protocol):
    """A clean photo as the darkroom hands it over: its bytes, a small JPEG of it, and whether it was made smaller."""

    @property
    def data(self) -> bytes:
        """The file to keep."""
        ...

    @property
    def smaller(self) -> bool:
        """Whether it was made to fit."""
        ...

    @property
    def thumbnail(self) -> bytes:
        """A small JPEG."""
        ...


class Shelf(Protocol):
    """Where pictures lie for QML to show, by an id."""

    def put(self, key: str, image: QImage) -> None:
        """Lay one there."""
        ...

    def drop(self, key: str) -> None:
        """Take one away, if it is there."""
        ...

    def clear(self) -> None:
        """Take all away."""
        ...


@dataclass(frozen=True)
class Edges:
    """The outside world, handed in; each may take long, is called off the UI thread and does not raise.

    Attributes:
        drives: the sticks that are in.
        pictures: what is on one; None where it can't be read.
        thumbnails: small JPEGs of some, by name, as they are made; None where there can't be one.
        take: one clean photo, or the reason why not: gone, damaged, too-large, not-a-picture, slow or failed.
    """

    drives: Callable[[], Sequence[Any]]
    pictures: Callable[[Any], Sequence[Found] | None]
    thumbnails: Callable[[Any, Sequence[str]], Iterable[tuple[str, bytes | None]]]
    take: Callable[[Any, str], Shot | str]


@dataclass(frozen=True)
class Kept:
    """A photo of the survey: `image` is its small copy, `origin` the stick and name that it came from."""

    ref: survey.PhotoRef
    data: bytes = field(repr=False)
    image: QImage
    smaller: bool
    origin: tuple[Stick, str] = field(repr=False)


@dataclass(frozen=True)
class Refused:
    """A picture that can't be taken. `reason` is one of the darkroom's, or form-size or form-type: the survey's own."""

    name: str = field(repr=False)
    reason: str


def take_all(
    edges: Edges, stick: Stick, names: Sequence[str], asked: survey.Item, pids: Iterator[str]
) -> Iterator[Kept | Refused]:
    """Yield what becomes of each picture, in order; nothing more once the stick is gone."""
    for name in names:
        shot = edges.take(stick, name)
        outcome = Refused(name, shot) if isinstance(shot, str) else _fitting(shot, asked, (stick, name), next(pids))
        yield outcome
        if isinstance(outcome, Refused) and outcome.reason == "gone":
            return


def looked_at(edges: Edges, stick: Stick, names: Sequence[str]) -> Iterator[tuple[str, QImage]]:
    """Yield a small picture for each name, a null one where there can't be one."""
    for name, data in edges.thumbnails(stick, names):
        yield name, decoded(data or b"")


def decoded(data: bytes) -> QImage:
    """Return the picture in the bytes of a JPEG, a null one where there is none."""
    image = QImage()
    image.loadFromData(data, "JPG")  # type: ignore[arg-type]  # its stub asks for bytes, which it refuses
    return image


def _fitting(shot: Shot, asked: survey.Item, origin: tuple[Stick, str], pid: str) -> Kept | Refused:
    """Return the photo as the form takes it, or which of its limits it breaks."""
    ref = survey.photo_ref(pid, shot.data)
    if ref.content_type not in asked.mime_types:
        return Refused(origin[1], "form-type")
    if asked.max_size is not None and ref.size > asked.max_size:
        return Refused(origin[1], "form-size")
    return Kept(ref, shot.data, decoded(shot.thumbnail), shot.smaller, origin)
