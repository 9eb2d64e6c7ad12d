"""The child's side: `kiosk photos list`, `… thumbs` and `… take`. It reads one message, answers, and ends.

Everything goes over its pipes; it writes no file and says nothing anywhere else.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO

from kiosk.photos import frames, limits, stick
from kiosk.photos.model import Photo, PhotoError


def main(words: Sequence[str]) -> int:
    """Be the process that opens pictures; return its exit code."""
    work = {"list": _list, "thumbs": _thumbs, "take": _take}.get(words[0] if words else "")
    if work is None:
        return 2
    limits.hold()
    limits.one_more()
    # A library that prints must not print into the answers.
    with os.fdopen(os.dup(1), "wb") as out:
        os.dup2(2, 1)
        asked = frames.read(sys.stdin.buffer)
        if asked is None:
            return 1
        told, body = asked
        bodies = [body]
        del asked, body  # whoever takes the bytes out of the list may let them go
        work(out, told, bodies)
    return 0


def _list(out: BinaryIO, asked: dict[str, Any], _: list[bytes]) -> None:
    try:
        with stick.opened(Path(asked["folder"])) as held:
            for found in held.pictures():
                frames.write(out, vars(found))
    except PhotoError as error:
        frames.write(out, {"refused": error.reason})


def _thumbs(out: BinaryIO, asked: dict[str, Any], _: list[bytes]) -> None:
    from kiosk.photos import develop

    for name in asked["names"]:
        limits.one_more()
        try:
            body = develop.thumbnail(_file(asked["folder"], name))
        except PhotoError:
            body = b""
        frames.write(out, {}, body)


def _take(out: BinaryIO, asked: dict[str, Any], body: list[bytes]) -> None:
    from kiosk.photos import develop

    try:
        photo = develop.photo(_file(asked["folder"], asked["name"]) if asked else body)
    except PhotoError as error:
        frames.write(out, {"refused": error.reason})
    else:
        _send(out, photo)


def _send(out: BinaryIO, photo: Photo) -> None:
    told = {"type": photo.content_type, "width": photo.width, "height": photo.height, "smaller": photo.smaller}
    frames.write(out, told, photo.data)
    frames.write(out, {}, photo.thumbnail)


def _file(folder: str, name: str) -> list[bytes]:
    """Return the bytes of a file, alone in a list: who takes them out lets nobody else hold them."""
    with stick.opened(Path(folder)) as held:
        return [held.read(name)]
