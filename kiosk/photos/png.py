"""A PNG's chunks, without decoding pixels."""

import zlib
from collections.abc import Iterator, Sequence

from kiosk.photos.model import MAX_PHOTO_BYTES, PhotoError
from kiosk.photos.parts import Parts

SIGNATURE = b"\x89PNG\r\n\x1a\n"
# Chunks that tell of nothing but the picture, with the most bytes that they may have.
_HARMLESS = {b"IHDR": 13, b"PLTE": 768, b"tRNS": 256, b"gAMA": 4, b"cHRM": 32, b"sRGB": 1, b"sBIT": 4, b"pHYs": 9}
_HARMLESS |= {b"bKGD": 6, b"IEND": 0}
_MAX_PROFILE = 1_048_576  # bytes, unpacked
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # of a pixel, by the colour type
_PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
_BLOCK = 65_536


def look(data: bytes) -> Parts:
    """Return a PNG's parts: texts, times and further pictures are left out. Raises PhotoError "damaged"."""
    view = memoryview(data)
    needed, pixels, met = [view[: len(SIGNATURE)]], [], set()
    clean = len(data) <= MAX_PHOTO_BYTES
    end = 0
    for name, start, end in _chunks(view):
        held = view[start + 8 : end - 4]
        harmless = name == b"IDAT" or (len(held) <= _HARMLESS.get(name, -1) and name not in met)
        clean &= harmless
        met.add(name)
        if harmless or name == b"eXIf" or (name == b"iCCP" and _is_profile(held)):
            if zlib.crc32(view[start + 4 : end - 4]) != int.from_bytes(view[end - 4 : end], "big"):
                raise PhotoError("damaged")
            needed.append(view[start:end])
            pixels += [held] if name == b"IDAT" else []
        elif name[0] & 0x20 == 0:
            raise PhotoError("damaged")  # a chunk that nobody may leave out, and nobody knows
    head = view[16:29]
    size = int.from_bytes(head[:4], "big"), int.from_bytes(head[4:8], "big")
    clean = clean and end == len(data) and _fills(pixels, _unpacked(size, head))
    return Parts(size, clean, tuple(needed))


def _chunks(view: memoryview) -> Iterator[tuple[bytes, int, int]]:
    """Yield name, start and end of each chunk, up to IEND. Raises PhotoError "damaged"."""
    name, at = b"", len(SIGNATURE)
    while name != b"IEND":
        start, name = at, bytes(view[at + 4 : at + 8])
        length = int.from_bytes(view[at : at + 4], "big")
        at += 12 + length
        if at > len(view) or not name.isalpha() or (start == len(SIGNATURE) and (name, length) != (b"IHDR", 13)):
            raise PhotoError("damaged")
        yield name, start, at


def _is_profile(held: memoryview) -> bool:
    """Return whether a colour profile is of a size that one has."""
    packed = bytes(held[:_MAX_PROFILE]).partition(b"\0")[2][1:]
    unpacking = zlib.decompressobj()
    try:
        unpacking.decompress(packed, _MAX_PROFILE)
    except zlib.error:
        return False
    return unpacking.eof


def _unpacked(size: tuple[int, int], head: memoryview) -> int:
    """Return the bytes of all rows before packing, each with the number of its filter."""
    bits = head[8] * _SAMPLES.get(head[9], 0)
    passes = _PASSES if head[12] else ((0, 0, 1, 1),)
    total = 0
    for left, top, across, down in passes:
        wide, high = (size[0] - left + across - 1) // across, (size[1] - top + down - 1) // down
        total += high * (1 + (wide * bits + 7) // 8) if wide > 0 and high > 0 else 0
    return total


def _fills(pixels: Sequence[memoryview], wanted: int) -> bool:
    """Return whether packed pixels are whole, and nothing is packed behind them; keeps none of them."""
    unpacking = zlib.decompressobj()
    got = 0
    try:
        for piece in pixels:
            packed = bytes(piece)
            if packed and unpacking.eof:
                return False
            while packed and not unpacking.eof and got <= wanted:
                got += len(unpacking.decompress(packed, _BLOCK))
                packed = unpacking.unconsumed_tail
            if packed and not unpacking.eof:
                return False
    except zlib.error:
        return False
    return unpacking.eof and got == wanted and not unpacking.unused_data
