"""Claims that hold while one program works on a folder, and end with it, also when it is killed."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.library.errors import LibraryBusy

PATIENCE = 20.0  # seconds; a publication takes less than two on slow disks
_PAUSE = 0.05  # seconds between two looks


class Claim:
    """A file that one program at a time holds. Made by `take`; `free` gives it back."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    @classmethod
    def take(cls, path: Path, patience: float = 0.0) -> "Claim | None":
        """Return the claim on `path`, None where another program still holds it after `patience` seconds.

        Raises OSError.
        """
        handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
        end = time.monotonic() + patience
        while not _held(handle):
            if time.monotonic() >= end:
                os.close(handle)
                return None
            time.sleep(_PAUSE)
        return cls(handle)

    def free(self) -> None:
        """Let others have it."""
        with suppress(OSError):
            os.close(self._handle)  # the lock goes with the handle


@contextmanager
def claimed(path: Path) -> Iterator[None]:
    """Work while nobody else does. Raises LibraryBusy, OSError."""
    claim = Claim.take(path, PATIENCE)
    if claim is None:
        raise LibraryBusy("Another program is changing the panels of this kiosk: try again in a minute.")
    try:
        yield
    finally:
        claim.free()


def _held(handle: int) -> bool:
    """Try to lock the first byte of an open file."""
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
