"""Private files that the kiosk and the command line share: whole or not there, and changed by one process at a time."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.outbox.files import sync_folder
from kiosk.staff.errors import StaffError

LOCK = "lock"
_PATIENCE_S = 5.0  # a change takes a fraction of a second; who holds the lock for longer hangs
_BINARY: int = getattr(os, "O_BINARY", 0)  # Windows would change line ends


def make_folder(folder: Path) -> None:
    """Make `folder` where it is missing, for the kiosk's account alone. Raises OSError."""
    if not folder.is_dir():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _give(folder)


def replace_file(path: Path, data: bytes) -> None:
    """Write a 0600 file in one durable step: readers see the old one or the new one. Raises OSError."""
    draft = path.with_name(path.name + ".new")
    draft.unlink(missing_ok=True)
    handle = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(handle)
    _give(draft)
    draft.replace(path)
    sync_folder(path.parent)


def append(path: Path, data: bytes) -> None:
    """Write at the end of a 0600 file, made where it is missing, and wait for the disk. Raises OSError."""
    new = not path.exists()
    handle = os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY | _BINARY, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(handle)
    if new:
        _give(path)
        sync_folder(path.parent)


def remove(path: Path) -> None:
    """Take a file away for good; one that is not there is no error. Raises OSError."""
    if path.exists():
        path.unlink()
        sync_folder(path.parent)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Be the only one who changes what is in `folder`, among processes and threads.

    Raises:
        StaffError: somebody else goes on and on.
        OSError: the folder can't be written.
    """
    make_folder(folder)
    path = folder / LOCK
    new = not path.exists()
    handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        if new:
            _give(path)
        _wait_for(handle)
        try:
            yield
        finally:
            _unlock(handle)
    finally:
        os.close(handle)


def _wait_for(handle: int) -> None:
    end = time.monotonic() + _PATIENCE_S
    while not _took(handle):
        if time.monotonic() > end:
            raise StaffError("Another program is changing the staff settings of this kiosk; try again in a minute.")
        time.sleep(0.01)


def _give(path: Path) -> None:
    """Give what root made to the account that owns the folder: the kiosk must be able to read it."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        owner = path.parent.stat()
        with suppress(OSError):  # a file system that knows no owners
            os.chown(path, owner.st_uid, owner.st_gid)


if sys.platform == "win32":
    import msvcrt

    def _took(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _took(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
