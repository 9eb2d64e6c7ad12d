"""Headers of WebP, TIFF and HEIF: how large the picture is, before a library allocates anything for it."""

import struct

from kiosk.photos.model import PhotoError
from kiosk.photos.parts import Parts

_MAX_TAGS = 512  # of a TIFF's first page; cameras write 30
_TYPE_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_WIDTH, _HEIGHT, _BITS, _SAMPLES, _TILE_WIDTH, _TILE_HEIGHT = 256, 257, 258, 277, 322, 323
_MAX_TILE = 16_777_216  # pixels of one tile; usual ones have 65,536
_UNKNOWN = (1, 1)


def look_webp(data: bytes) -> Parts:
    """Return a WebP's size. Raises PhotoError "damaged", IndexError."""
    if int.from_bytes(data[4:8], "little") + 8 > len(data):
        raise PhotoError("damaged")
    name, body = data[12:16], data[20:30]
    if name == b"VP8X" and len(body) == 10:
        return Parts((1 + int.from_bytes(body[4:7], "little"), 1 + int.from_bytes(body[7:10], "little")))
    if name == b"VP8 " and body[3:6] == b"\x9d\x01\x2a":
        wide, high = struct.unpack("<HH", body[6:10])
        return Parts((wide & 0x3FFF, high & 0x3FFF))
    if name == b"VP8L" and body[:1] == b"\x2f":
        bits = int.from_bytes(body[1:5], "little")
        return Parts((1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)))
    raise PhotoError("damaged")


def look_tiff(data: bytes) -> Parts:
    """Return a TIFF's size, of its first page. Raises PhotoError "damaged", "too-large"."""
    order = "<" if data[:2] == b"II" else ">"
    try:
        tags = _tags(data, order)
    except struct.error as error:
        raise PhotoError("damaged") from error
    size = tags.get(_WIDTH, 0), tags.get(_HEIGHT, 0)
    if tags.get(_TILE_WIDTH, 0) * tags.get(_TILE_HEIGHT, 0) > _MAX_TILE:
        raise PhotoError("too-large")
    if tags.get(_SAMPLES, 1) > 8:
        raise PhotoError("damaged")
    return Parts(size)


def look_heif(data: bytes) -> Parts:
    """Say nothing of a HEIF: its size is inside boxes, and libheif reads them without decoding."""
    return Parts(_UNKNOWN)


def _tags(data: bytes, order: str) -> dict[int, int]:
    """Return the first value of each tag that holds whole numbers; what all of them hold must fit into the file."""
    (at,) = struct.unpack_from(order + "I", data, 4)
    (count,) = struct.unpack_from(order + "H", data, at)
    held, found = 0, {}
    if count > _MAX_TAGS:
        raise PhotoError("damaged")
    for number in range(count):
        tag, kind, values, place = struct.unpack_from(order + "HHII", data, at + 2 + 12 * number)
        held += values * _TYPE_BYTES.get(kind, 1)
        if kind == 3:
            place = struct.unpack_from(order + "H", data, at + 2 + 12 * number + 8)[0]
        if kind in (3, 4) and values == 1:
            found[tag] = place
    if held > len(data):
        raise PhotoError("damaged")
    return found
