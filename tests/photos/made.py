"""Pictures for the tests: four corners of four colours, in every kind that a visitor may bring.

`corners.heic` and `turned.heic` are the same drawing, written with pillow-heif 1.8.1 (Pillow has no encoder for HEIC):
`turned` as a camera on its side stores it, with remarks, a place and XMP.
"""

import random
import struct
import zlib
from io import BytesIO
from pathlib import Path

from PIL import Image

from kiosk import paths
from kiosk.photos import Darkroom

HERE = Path(__file__).parent
DARKROOM = Darkroom(paths.program())
SIZE = 96, 64
CORNERS = ((255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255))  # top left, top right, bottom left, bottom right
ENDS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "TIFF": "tiff", "HEIF": "heic"}
TURNED_BACK = {  # what a camera stores, by the orientation that it notes
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def drawing(size: tuple[int, int] = SIZE) -> Image.Image:
    image = Image.new("RGB", size)
    wide, high = size[0] // 2, size[1] // 2
    for number, colour in enumerate(CORNERS):
        left, top = (number % 2) * wide, (number // 2) * high
        image.paste(colour, (left, top, left + wide, top + high))
    return image


def noise(size: tuple[int, int], seed: int = 1) -> Image.Image:
    return Image.frombytes("RGB", size, random.Random(seed).randbytes(3 * size[0] * size[1]))


def written(kind: str, image: Image.Image | None = None, **how: object) -> bytes:
    """Return a file of a kind; HEIF is always the stored drawing."""
    if kind == "HEIF":
        return (HERE / "corners.heic").read_bytes()
    out = BytesIO()
    (image or drawing()).save(out, kind, **({"lossless": True} if kind == "WEBP" else {}) | how)
    return out.getvalue()


def corners(data: bytes) -> list[tuple[int, int, int]]:
    """Return the colours in the four corners, rounded so that JPEG's loss is not seen."""
    with Image.open(BytesIO(data)) as image:
        seen = image.convert("RGB")
    across, down = seen.width // 4, seen.height // 4
    places = [(x, y) for y in (down, 3 * down) for x in (across, 3 * across)]
    return [tuple(255 if part > 127 else 0 for part in seen.getpixel(place)) for place in places]


def chunk(name: bytes, held: bytes) -> bytes:
    """Return a chunk of a PNG."""
    return struct.pack(">I", len(held)) + name + held + struct.pack(">I", zlib.crc32(name + held))


def with_chunk(png: bytes, extra: bytes) -> bytes:
    """Put a chunk behind the header of a PNG."""
    return png[:33] + extra + png[33:]


def segment(marker: int, held: bytes) -> bytes:
    """Return a segment of a JPEG."""
    return bytes((0xFF, marker)) + struct.pack(">H", len(held) + 2) + held


def with_segment(jpeg: bytes, extra: bytes) -> bytes:
    """Put a segment behind the start of a JPEG."""
    return jpeg[:2] + extra + jpeg[2:]
