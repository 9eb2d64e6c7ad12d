"""Files and folders that are whole on the disk or not there: written, synced, then given their names."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kiosk.library.errors import LibraryError

_BINARY: int = getattr(os, "O_BINARY", 0)  # Windows would change line ends


def files_of(folder: Path) -> tuple[str, ...]:
    """Return the names of all files of a pack, sorted, with forward slashes; what begins with a dot is no part of it.

    Raises LibraryError for a link or a thing that is no file, OSError.
    """
    return tuple(sorted(_walk(folder, "")))


def _walk(folder: Path, before: str) -> Iterator[str]:
    for entry in sorted(os.scandir(folder), key=lambda one: one.name):
        name = before + entry.name
        if entry.name.startswith("."):
            continue
        if entry.is_symlink():
            raise LibraryError(f"{name} in {folder} is a link: put the file itself there.")
        if entry.is_dir():
            yield from _walk(Path(entry.path), f"{name}/")
        elif entry.is_file():
            yield name
        else:
            raise LibraryError(f"{name} in {folder} is no file: take it out.")


def sha256(data: bytes) -> str:
    """Return the hash of some bytes, in hex."""
    return hashlib.sha256(data).hexdigest()


def hashes(folder: Path) -> dict[str, str]:
    """Return name → sha256 (hex) of every file of a pack. Raises LibraryError, OSError."""
    return {name: sha256((folder / name).read_bytes()) for name in files_of(folder)}


def digest_of(hashed: dict[str, str]) -> str:
    """Return one sha256 (hex) for all files of a pack: over the sorted names and hashes."""
    lines = "".join(f"{hashed[name]}  {name}\n" for name in sorted(hashed))
    return sha256(lines.encode())


def digest(folder: Path) -> str:
    """Return one sha256 (hex) that stands for all files of a pack. Raises LibraryError, OSError."""
    return digest_of(hashes(folder))


def copy_pack(source: Path, target: Path) -> None:
    """Copy the files of a pack into a folder, not yet synced. Raises LibraryError, OSError."""
    target.mkdir(parents=True, exist_ok=True)
    for name in files_of(source):
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / name, target / name)


def sync_tree(folder: Path) -> None:
    """Make every file and folder below `folder`, and itself, durable. Raises OSError."""
    for entry in sorted(os.scandir(folder), key=lambda one: one.name):
        if entry.is_dir(follow_symlinks=False):
            sync_tree(Path(entry.path))
        else:
            _sync_file(Path(entry.path))
    sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable; Windows has no such call and needs none. Raises OSError."""
    if os.name != "nt":
        _sync(os.open(folder, os.O_RDONLY))


def make_folder(folder: Path) -> None:
    """Make a folder for the kiosk's account alone, with those above it, durably. Raises OSError."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(folder.parent)


def write_file(path: Path, data: bytes) -> None:
    """Write a new 0600 file and wait for the disk; one that is there is taken away first. Raises OSError."""
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(handle)


def replace_file(path: Path, data: bytes) -> None:
    """Write a 0600 file in one step: readers see the old one or the new one. Raises OSError."""
    draft = path.with_name(f".{path.name}.new")
    try:
        write_file(draft, data)
        draft.replace(path)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def _sync_file(path: Path) -> None:
    _sync(os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY))  # Windows syncs what is open for writing


def _sync(handle: int) -> None:
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
