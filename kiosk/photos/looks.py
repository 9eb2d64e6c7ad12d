"""What a file is by its content, and what is known of it before anything is decoded."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.photos import boxed, jpeg, png
from kiosk.photos.model import MAX_PHOTO_BYTES, MAX_PIXELS, PhotoError
from kiosk.photos.parts import Parts

_HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"})
_LOOKS: Mapping[str, Callable[[bytes], Parts]] = {
    "JPEG": jpeg.look,
    "PNG": png.look,
    "WEBP": boxed.look_webp,
    "TIFF": boxed.look_tiff,
    "HEIF": boxed.look_heif,
}


@dataclass(frozen=True)
class Look:
    """One of the five kinds, by Pillow's name; `clean` files pass as they are."""

    kind: str
    clean: bool
    parts: Parts

    def lean(self, data: bytes) -> bytes:
        """Return what a decoder gets of the file."""
        return self.parts.lean(data)


def look(data: bytes) -> Look:
    """Return what a file is. Raises PhotoError: "not-a-picture", "damaged", "too-large" (over 50 megapixels)."""
    kind = _kind(data)
    try:
        parts = _LOOKS[kind](data)
    except (IndexError, ValueError, ArithmeticError) as error:
        raise PhotoError("damaged") from error
    check_size(*parts.size)
    return Look(kind, parts.clean and len(data) <= MAX_PHOTO_BYTES, parts)


def check_size(width: int, height: int) -> None:
    """Raise PhotoError where there is no pixel, or are more than 50,000,000."""
    if width < 1 or height < 1:
        raise PhotoError("damaged")
    if width * height > MAX_PIXELS:
        raise PhotoError("too-large")


def _kind(data: bytes) -> str:
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data.startswith(png.SIGNATURE):
        return "PNG"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    if data[:4] in (b"II*\0", b"MM\0*"):
        return "TIFF"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIF_BRANDS:
        return "HEIF"
    raise PhotoError("not-a-picture" if data else "damaged")
