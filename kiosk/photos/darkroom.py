"""The parent's side: pictures are looked at and cleaned by a child process, one photo in one child."""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from kiosk.photos.frames import Message
from kiosk.photos.model import MAX_FILE_BYTES, MAX_PHOTO_BYTES, MAX_PIXELS, Found, Photo, PhotoError
from kiosk.photos.process import Child

_MAGIC = {"image/jpeg": b"\xff\xd8\xff", "image/png": b"\x89PNG\r\n\x1a\n"}
_MAX_THUMBNAIL = 1_048_576  # bytes


class Darkroom:
    """Finds, shows and cleans pictures. Every method waits for a child process: call it in a worker thread."""

    def __init__(self, program: Sequence[str], patience: float = 30) -> None:
        """Name the command line of this program, and the seconds that one picture, or looking for all, may take."""
        self._program, self._patience = list(program), patience

    def pictures(self, folder: Path) -> tuple[Found, ...]:
        """Return the pictures below a folder (a stick), newest first: at most 2,000 of the first 20,000 entries.

        By the ends of their names; without hidden ones and links, and without what is mounted below.

        Raises:
            PhotoError: "gone", "slow" or "failed".
        """
        found = []
        deadline = time.monotonic() + self._patience
        with Child(self._program, "list", {"folder": str(folder)}) as child:
            while message := child.next(deadline):
                told = _unless_refused(message[0])
                found.append(Found(str(told["name"]), int(told["size"]), float(told["changed"])))
        return tuple(found)

    def thumbnails(self, folder: Path, names: Sequence[str]) -> Iterator[tuple[str, bytes | None]]:
        """Yield each name with a JPEG of at most 480 pixels, as soon as it is made; None where there can't be one."""
        left = list(names)
        while left:
            with Child(self._program, "thumbs", {"folder": str(folder), "names": left}) as child:
                for name in list(left):
                    try:
                        message = child.next(time.monotonic() + self._patience)
                    except PhotoError:
                        message = None
                    left.remove(name)
                    yield name, _thumbnail(message[1]) if message else None
                    if not message:
                        break  # this one took the child with it: the rest goes on in a new one

    def take(self, folder: Path, name: str) -> Photo:
        """Return the clean photo that a file on a stick makes. Raises PhotoError, with any of its reasons."""
        return self._photo({"folder": str(folder), "name": name})

    def clean(self, data: bytes) -> Photo:
        """Return the clean photo that the bytes of a file make. Raises PhotoError, with any reason but "gone"."""
        if len(data) > MAX_FILE_BYTES:
            raise PhotoError("too-large")
        return self._photo({}, data)

    def _photo(self, asked: dict[str, Any], data: bytes = b"") -> Photo:
        deadline = time.monotonic() + self._patience
        with Child(self._program, "take", asked, data) as child:
            told, body = _there(child.next(deadline))
            _unless_refused(told)
            _, small = _there(child.next(deadline))
        return _checked(told, body, small)


def _there(message: Message | None) -> Message:
    if message is None:
        raise PhotoError("failed")
    return message


def _unless_refused(told: dict[str, Any]) -> dict[str, Any]:
    if "refused" in told:
        raise PhotoError(str(told["refused"]))
    return told


def _thumbnail(data: bytes) -> bytes | None:
    return data if data.startswith(_MAGIC["image/jpeg"]) and len(data) <= _MAX_THUMBNAIL else None


def _checked(told: dict[str, Any], data: bytes, thumbnail: bytes) -> Photo:
    """Return the photo; what a hostile picture may have made of the child is not trusted. Raises PhotoError."""
    kind, width, height = (told.get(name) for name in ("type", "width", "height"))
    magic = _MAGIC.get(str(kind))
    if not magic or not data.startswith(magic) or len(data) > MAX_PHOTO_BYTES or not _thumbnail(thumbnail):
        raise PhotoError("failed")
    if not isinstance(width, int) or not isinstance(height, int) or not 0 < width * height <= MAX_PIXELS:
        raise PhotoError("failed")
    return Photo(data, str(kind), width, height, told.get("smaller") is True, thumbnail)
