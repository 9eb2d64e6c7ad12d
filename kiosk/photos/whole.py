"""Inside the child: whether a JPEG has all of its picture.

The decoder fills what is missing with grey and tells nobody. So it decodes twice, small: once with bytes of ours behind
each scan. Behind a whole scan nobody reads them; where pixels were missing, they become pixels, and the two differ.
"""

import random
from collections.abc import Iterable
from io import BytesIO

from PIL import Image

_SCAN, _PROGRESSIVE = b"\xff\xda", b"\xff\xc2"
_ODD = bytes(random.Random(0).choices(range(255), k=1024))  # noqa: S311  no secret; without FF, which begins a marker


def is_whole(pieces: Iterable[memoryview]) -> bool:
    """Return whether no scan ends before its picture does; `pieces` are the segments, each scan with its data."""
    pieces = tuple(pieces)
    # Later scans of a progressive JPEG bring details only, which the smallest size does not show.
    part = 2 if any(piece[:2] == _PROGRESSIVE for piece in pieces) else 8
    longer = [piece for each in pieces for piece in ((each, _ODD) if each[:2] == _SCAN else (each,))]
    return _small(pieces, part) == _small(longer, part)


def _small(pieces: Iterable[memoryview | bytes], part: int) -> bytes:
    with Image.open(BytesIO(b"".join(pieces)), formats=["JPEG"]) as image:
        image.draft(None, (max(1, image.width // part), max(1, image.height // part)))
        return image.tobytes()
