"""A JPEG's segments, without decoding anything."""

import re

from kiosk.photos.model import PhotoError
from kiosk.photos.parts import Parts

# Cameras write 10 scans at most; each one costs a pass over the whole picture.
MAX_SCANS = 64
_MARKER = re.compile(rb"\xff+[\x01-\xfe]")
_AFTER_SCAN = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_END, _SCAN, _REMARK = 0xD9, 0xDA, 0xFE
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_USUAL = frozenset({0xC0, 0xC1, 0xC2, 0xC4, 0xDA, 0xDB, 0xDD})  # frame, Huffman, scan, quantization, restart
_NEEDED_REMARKS = {0xE1: b"Exif\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
_JFIF, _ADOBE = (0xE0, b"JFIF\0", 14), (0xEE, b"Adobe", 12)  # marker, how it starts, bytes in it


def look(data: bytes) -> Parts:
    """Return a JPEG's parts: pictures inside remarks are left out. Raises PhotoError "damaged", IndexError."""
    walk = _Walk(data)
    while walk.step():
        pass
    if walk.size == (0, 0) or not walk.scans:
        raise PhotoError("damaged")
    return Parts(walk.size, walk.clean, tuple(walk.needed))


class _Walk:
    def __init__(self, data: bytes) -> None:
        self.data, self.view, self.at = data, memoryview(data), 2
        self.size, self.scans, self.clean = (0, 0), 0, True
        self.needed = [self.view[:2]]
        self._met: set[int] = set()

    def step(self) -> bool:
        """Go over one segment; return whether there is another."""
        found = _MARKER.search(self.data, self.at)
        if not found:
            raise PhotoError("damaged")  # without its end, a part of the picture may be missing too
        code, start, body = self.data[found.end() - 1], found.end() - 2, found.end()
        self.clean &= found.start() == self.at
        if code == _END:
            self.clean &= body == len(self.data)
            self.needed.append(self.view[start:body])
            return False
        if code in _ALONE or code == 0xD8:
            self.clean = False
            self.at = body
            return True
        length = int.from_bytes(self.data[body : body + 2], "big")
        if length < 2 or body + length > len(self.data):
            raise PhotoError("damaged")
        self.at = body + length
        self._segment(code, start, self.view[body + 2 : self.at])
        return True

    def _segment(self, code: int, start: int, held: memoryview) -> None:
        if code in _FRAMES:
            if self.size != (0, 0):
                raise PhotoError("damaged")
            self.size = int.from_bytes(held[3:5], "big"), int.from_bytes(held[1:3], "big")
        if code == _SCAN:
            self.scans += 1
            found = _AFTER_SCAN.search(self.data, self.at)
            if self.scans > MAX_SCANS or not found:
                raise PhotoError("damaged")
            self.at = found.start()
        if self._is_needed(code, held):
            self.needed.append(self.view[start : self.at])

    def _is_needed(self, code: int, held: memoryview) -> bool:
        """Return whether a decoder needs a segment, and note one that only tells of the picture."""
        if 0xE0 <= code <= 0xEF or code == _REMARK:
            harmless = any(code == marker and held[: len(word)] == word for marker, word, _ in (_JFIF, _ADOBE))
            harmless &= len(held) in (_JFIF[2], _ADOBE[2]) and code not in self._met
            harmless &= code != _JFIF[0] or bytes(held[-2:]) == b"\0\0"  # a JFIF thumbnail of no size
            self.clean &= harmless
            word = _NEEDED_REMARKS.get(code, b"\xff\xff")
            first = code not in self._met or code == 0xE2
            if harmless or (held[: len(word)] == word and first):
                self._met.add(code)
                return True
            return False
        self.clean &= code in _USUAL
        return True
