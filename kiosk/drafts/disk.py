"""Writing so that a power cut leaves the old file or the new one, whole."""

import os
from pathlib import Path

_BINARY: int = getattr(os, "O_BINARY", 0)  # Windows would change line ends


def make_folder(folder: Path) -> None:
    """Make a folder, readable by this account only, and those above it, so that a power cut doesn't take them."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for one in reversed(missing):
        sync_folder(one.parent)


def replace_file(path: Path, data: bytes) -> None:
    """Put a 0600 file in place of another in one step, and wait for the disk. Raises OSError."""
    beside = path.with_name(path.name + ".new")
    beside.unlink(missing_ok=True)
    handle = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(handle)
    beside.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
