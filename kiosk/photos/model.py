"""What the darkroom hands over, and what it refuses."""

from collections.abc import Mapping
from dataclasses import dataclass

MAX_PHOTO_BYTES = 3_145_728
MAX_PIXELS = 50_000_000
# A 50-megapixel JPEG or HEIC has 10 to 30 MB, a 33-megapixel TIFF without compression 100.
MAX_FILE_BYTES = 104_857_600
MAX_SIDE = 4096  # pixels; what an A4 page at 350 dpi has
THUMBNAIL_SIDE = 480  # pixels

SENTENCES: Mapping[str, str] = {
    "gone": "The stick or this picture is gone; put the stick back in and choose again.",
    "damaged": "This picture is damaged or not whole; choose another one.",
    "too-large": "This picture is too large; choose one of at most 50 megapixels and 100 MB.",
    "not-a-picture": "This is no picture that can be used here; choose a JPEG, PNG, WebP, TIFF or HEIC file.",
    "slow": "This picture takes too long to open; choose another one.",
    "failed": "This picture could not be opened; choose another one.",
}


@dataclass(frozen=True)
class Found:
    """A picture on a stick, by its name only: nobody has opened it yet.

    Attributes:
        name: path below the stick, with '/'; bytes that are no UTF-8 are lone surrogates, as `os.fsdecode` gives them.
        size: bytes.
        changed: seconds since 1970.
    """

    name: str
    size: int
    changed: float


@dataclass(frozen=True)
class Photo:
    """A clean photo: upright, without remarks of the camera, at most 3,145,728 bytes.

    Attributes:
        data: the file to keep, byte for byte.
        content_type: "image/jpeg", or "image/png" where a clean PNG passed unchanged.
        width: pixels.
        height: pixels.
        smaller: whether the file was over the limit, or pixels or quality had to go for it.
        thumbnail: JPEG, longest side at most 480 pixels.
    """

    data: bytes
    content_type: str
    width: int
    height: int
    smaller: bool
    thumbnail: bytes


class PhotoError(Exception):
    """A picture can't be taken; the message is one plain sentence.

    Attributes:
        reason: "gone", "damaged", "too-large", "not-a-picture", "slow" or "failed".
    """

    def __init__(self, reason: str) -> None:
        """Name one of the reasons; an unknown one is "failed"."""
        self.reason = reason if reason in SENTENCES else "failed"
        super().__init__(SENTENCES[self.reason])
