"""Small private files: only the kiosk's own account may read them, and they are whole or not there."""

import errno
import os
from contextlib import suppress
from pathlib import Path

from kiosk.outbox.errors import OutboxError

_BINARY: int = getattr(os, "O_BINARY", 0)  # Windows would change line ends


def private_folder(folder: Path) -> None:
    """Make `folder` when it is missing, readable by this account only. Raises OutboxError."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise OutboxError(f"The data folder {folder} cannot be made: {error.strerror}.") from error


def private_file(path: Path) -> None:
    """Make an empty 0600 file, or take the rights of others away from the one that is there."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    path.chmod(0o600)


def replace_file(path: Path, data: bytes, *, durable: bool) -> None:
    """Write a 0600 file in one step: readers see the old one or the new one. `durable` waits for the disk."""
    draft = path.with_name(path.name + ".new")
    draft.unlink(missing_ok=True)
    handle = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        if durable:
            os.fsync(handle)
    draft.replace(path)
    if durable:
        sync_folder(path.parent)


def put_proven(path: Path, data: bytes) -> None:
    """Write a file so that it is whole or not there, and read it back from the disk. Raises OSError.

    One that is there already and the same is left alone.
    """
    with suppress(OSError):
        if path.read_bytes() == data:
            return
    replace_file(path, data, durable=True)
    if _from_the_disk(path) != data:
        path.unlink(missing_ok=True)
        raise OSError(errno.EIO, "what was written does not read back the same")


def _from_the_disk(path: Path) -> bytes:
    """Read a file from the disk itself, where the system can forget what it has in memory."""
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return file.read()


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno != errno.EINVAL:  # a file system, such as a stick's, that syncs no folders
            raise
    finally:
        os.close(handle)
