"""A stick in a test: what is on it, what reading a picture gives, and the way to the page for photos."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from kiosk.viewmodels.photo_shots import Edges
from kiosk.viewmodels.survey import SurveyViewModel


def picture(kind: str = "JPG") -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    image.save(buffer, kind)
    return bytes(buffer.data().data())


@dataclass(frozen=True)
class Stick:
    name: str


@dataclass(frozen=True)
class Found:
    name: str
    changed: float = 1_777_701_600.0


@dataclass(frozen=True)
class Shot:
    data: bytes
    smaller: bool = False
    thumbnail: bytes = field(default_factory=picture)


@dataclass
class World:
    """The sticks that are in, what is on them, and what reading a picture gives."""

    sticks: list[Stick] = field(default_factory=list)
    names: Sequence[str] | None = tuple(f"DCIM/{number}.jpg" for number in range(1, 15))
    outcomes: dict[str, Shot | str] = field(default_factory=dict)
    taken: list[str] = field(default_factory=list)

    def edges(self) -> Edges:
        return Edges(lambda: tuple(self.sticks), self.pictures, self.thumbnails, self.take)

    def pictures(self, stick: Stick) -> tuple[Found, ...] | None:
        return None if self.names is None else tuple(map(Found, self.names))

    def thumbnails(self, stick: Stick, names: Sequence[str]) -> Iterator[tuple[str, bytes | None]]:
        return ((name, picture()) for name in names)

    def take(self, stick: Stick, name: str) -> Shot | str:
        self.taken.append(name)
        return self.outcomes.get(name, Shot(picture()))


def to_photos(model: SurveyViewModel) -> None:
    model.start("professional")
    model.choose("yes")
    while model.page["kind"] != "photos":
        if model.page["required"] and model.page["options"]:
            model.choose(model.page["options"][0]["code"])
        model.next()


def add(model: SurveyViewModel, work, *rows: int) -> None:
    picker = model.photos.picker
    picker.open(8)
    for row in rows:
        picker.toggle(row)
    picker.add()
    work()


def full(model: SurveyViewModel) -> list[int]:
    return [slot["number"] for slot in model.photos.slots if slot["source"]]
