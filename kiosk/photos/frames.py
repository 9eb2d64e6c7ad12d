"""What the darkroom and its child say to each other over pipes: messages of plain data, each with bytes behind it.

A message is two lengths (big endian, four bytes each), JSON of the first length, and bytes of the second.
"""

import json
import struct
from typing import IO, Any

from kiosk.photos.model import MAX_FILE_BYTES

_LENGTHS = struct.Struct(">II")
_MAX_JSON = 1_048_576

Message = tuple[dict[str, Any], bytes]


class BrokenMessage(Exception):  # noqa: N818 - says what happened
    """What came is no message."""


def write(pipe: IO[bytes], told: dict[str, Any], body: bytes = b"") -> None:
    """Send one message. Raises OSError when nobody reads any more."""
    head = json.dumps(told).encode("ascii")
    pipe.write(_LENGTHS.pack(len(head), len(body)) + head)
    pipe.write(body)
    pipe.flush()


def read(pipe: IO[bytes]) -> Message | None:
    """Return the next message; None at the end. Raises OSError, BrokenMessage: the other side is not trusted."""
    start = pipe.read(_LENGTHS.size)
    if not start:
        return None
    if len(start) < _LENGTHS.size:
        raise BrokenMessage
    sizes = _LENGTHS.unpack(start)
    if sizes[0] > _MAX_JSON or sizes[1] > MAX_FILE_BYTES:
        raise BrokenMessage
    head, body = (pipe.read(size) for size in sizes)
    if (len(head), len(body)) != sizes:
        raise BrokenMessage
    try:
        told = json.loads(head)
    except ValueError as error:
        raise BrokenMessage from error
    if not isinstance(told, dict):
        raise BrokenMessage
    return told, body
