"""The stops of the page for photos, with a stick and pictures that are drawn here: the tour reads no drive."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from threading import Event

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from kiosk.system.window import wait_until
from kiosk.tour.hall import Hall
from kiosk.tour.look import Stop
from kiosk.viewmodels.photo_shots import Edges
from kiosk.viewmodels.photos import PhotosViewModel

_MAY = 1_777_701_600.0  # 2 May 2026
_DAY = 86_400.0
_BAD = {3: "damaged", 5: "not-a-picture"}
_SIDE = (480, 360)
_PATIENCE_S = 60  # that a picture of the page which reads may take


@dataclass(frozen=True)
class _Stick:
    name: str


@dataclass(frozen=True)
class _Found:
    name: str
    changed: float


@dataclass(frozen=True)
class _Shot:
    data: bytes
    smaller: bool
    thumbnail: bytes


def photo_trip(hall: Hall, label: str) -> Iterator[Stop]:
    """Yield the page for photos with a stick, its picker, what it refuses, and two photos; leaves it empty again."""
    photos = hall.kiosk.photos.model
    picker, kept = photos.picker, photos.picker.edges
    gate = Event()
    picker.edges = _stand_in(gate)
    yield Stop(f"{label}-stick", partial(_find, photos))
    yield Stop(f"{label}-picker", partial(_open, hall, (0, 1)))
    yield Stop(f"{label}-reading", picker.add)
    gate.set()
    yield Stop(f"{label}-added", partial(_until_read, photos))
    yield Stop(f"{label}-refused", partial(_refuse, hall))
    picker.close()
    hall.kiosk.survey.next()
    yield Stop(f"{label}-not-right", lambda: None)
    for _ in range(2):
        photos.remove(1)
    picker.edges = kept


def _find(photos: PhotosViewModel) -> None:
    photos.tick()
    wait_until(lambda: photos.picker.stick["state"] == "found")


def _open(hall: Hall, rows: Sequence[int]) -> None:
    hall.settle()  # nobody has looked at the page yet when only other screens are wanted
    hall.press("choosePhotos")
    picker = hall.kiosk.photos.model.picker
    for row in rows:
        picker.toggle(row % len(picker.show["tiles"]))
    wait_until(lambda: all(tile["looked"] for tile in picker.show["tiles"]))


def _until_read(photos: PhotosViewModel) -> None:
    wait_until(lambda: photos.picker.mode in ("closed", "refused"))


def _refuse(hall: Hall) -> None:
    _open(hall, sorted(_BAD))
    hall.kiosk.photos.model.picker.add()
    _until_read(hall.kiosk.photos.model)


def _stand_in(gate: Event) -> Edges:
    found = [_Found(f"DCIM/IMG_202605{14 - at:02}_1024{at:02}.jpg", _MAY - at * _DAY) for at in range(14)]
    number = {one.name: at for at, one in enumerate(found)}

    def take(_: _Stick, name: str) -> _Shot | str:
        gate.wait(_PATIENCE_S)
        at = number[name]
        data = _drawn(at)
        return _BAD.get(at) or _Shot(data + bytes(1_900_000 + 600_000 * (at % 3)), at == 1, data)

    return Edges(
        lambda: (_Stick("CASES"),),
        lambda _: found,
        lambda _, names: ((name, None if number[name] == 5 else _drawn(number[name])) for name in names),
        take,
    )


def _drawn(at: int) -> bytes:
    """Return the JPEG of cells under a microscope, or of a chest."""
    image = QImage(*_SIDE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sketch: Callable[[QPainter, int], None] = _chest if at % 3 == 1 else _cells
    sketch(painter, at)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _cells(painter: QPainter, at: int) -> None:
    painter.fillRect(0, 0, *_SIDE, QColor("#f2dbe4"))
    painter.setPen(Qt.PenStyle.NoPen)
    for nth in range(40):
        middle = QPointF((nth * 137 + at * 61) % _SIDE[0], (nth * 89 + at * 47) % _SIDE[1])
        for radius, colour in ((17, "#e5a6b8"), (7, "#f2dbe4")):
            painter.setBrush(QColor(colour))
            painter.drawEllipse(middle, radius, radius)
    for nth in range(4):
        middle = QPointF((nth * 151 + at * 83 + 60) % _SIDE[0], (nth * 97 + at * 31 + 50) % _SIDE[1])
        for shift, radius, colour in ((0, 46, "#a88bcc"), (9, 25, "#4a2a70")):
            painter.setBrush(QColor(colour))
            painter.drawEllipse(middle + QPointF(shift, 0), radius, radius)


def _chest(painter: QPainter, _: int) -> None:
    painter.fillRect(0, 0, *_SIDE, QColor("#0e1416"))
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
    painter.setPen(QPen(QColor("#74868c"), 16, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for nth in range(6):
        for side in (-1, 1):
            box = QRectF(_SIDE[0] / 2 - (150 if side < 0 else -10), 20 + nth * 54, 140, 90)
            painter.drawArc(box, (90 if side < 0 else 0) * 16, 90 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#93a4a9"))
    for nth in range(7):
        painter.drawRoundedRect(QRectF(_SIDE[0] / 2 - 22, nth * 52, 44, 40), 8, 8)
