"""Puts a file on a drive so that it is whole or not there: a temporary name, synced, then its own name."""

import errno
import os
import sys
from contextlib import suppress
from itertools import count
from pathlib import Path

from kiosk.system.drives import Drive, is_there, release

_REASONS = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), "full"),
    **dict.fromkeys((errno.EROFS, errno.EACCES, errno.EPERM), "locked"),
    **dict.fromkeys((errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ENOTDIR), "gone"),
}


class CopyError(Exception):
    """The file is not on the drive, and nothing half-written is. `reason`: full, locked (read-only), gone or failed."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"The file could not be put on the drive: {reason}.")
        self.reason = reason


def put(data: bytes, name: str, drive: Drive) -> tuple[str, bool]:
    """Write `data` as `name`, or with a number behind where another file has that name, and let go of the drive.

    Returns the name it has there, and whether the very same file was there already. Raises CopyError.
    """
    if not is_there(drive):
        raise CopyError("gone")
    try:
        target, there = _target(data, drive.folder / name)
        if not there:
            _write(data, target)
    except OSError as error:
        raise CopyError(reason_of(error) if is_there(drive) else "gone") from error
    release(drive)
    return target.name, there


def reason_of(error: OSError) -> str:
    """Return why a drive did not take a file: full, locked, gone or failed."""
    return _REASONS.get(error.errno or 0, "failed")


def _target(data: bytes, wanted: Path) -> tuple[Path, bool]:
    """Return a path that is free, or the one that holds this file already."""
    for number in count(1):
        path = wanted if number == 1 else wanted.with_stem(f"{wanted.stem}-{number}")
        if not path.exists():
            return path, False
        if path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data:
            return path, True
    raise AssertionError("numbers do not end")


def _write(data: bytes, target: Path) -> None:
    part = target.with_name(f".{target.name}.part")
    try:
        with part.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        part.rename(target)
        _sync(target.parent)
    except OSError:
        for path in (part, target):
            with suppress(OSError):
                path.unlink()
        raise


def _sync(folder: Path) -> None:
    """Write out the folder's own list of names."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno != errno.EINVAL:  # a file system that syncs no folders
            raise
    finally:
        os.close(handle)
