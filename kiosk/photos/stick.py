"""A folder that a stranger brought: walked from its own handle, without a step out of it.

Every step is opened from the handle of the step before, never through a link, and stays on the same mount. Windows has
no such handles: there, a path that leads elsewhere is refused before it is opened.
"""

import heapq
import os
import stat
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.photos.model import MAX_FILE_BYTES, Found, PhotoError

EXTENSIONS = (".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".heic", ".heif")
MAX_PICTURES, MAX_ENTRIES, MAX_DEPTH = 2_000, 20_000, 12
_MAX_NAME = 2_048  # characters of a path below the stick
_NOT_OURS = frozenset({"$recycle.bin", "system volume information", "lost+found", "found.000"})
_HANDLES = os.open in os.supports_dir_fd and os.scandir in os.supports_fd
_SAFE = sum(getattr(os, flag, 0) for flag in ("O_NOFOLLOW", "O_CLOEXEC", "O_NONBLOCK", "O_NOCTTY", "O_BINARY"))
_FOLDER = _SAFE | getattr(os, "O_DIRECTORY", 0)
_BLOCK = 1_048_576


@contextmanager
def opened(folder: Path) -> Iterator["Stick"]:
    """Yield the open folder of a stick. Raises PhotoError "gone"."""
    try:
        handle = os.open(folder, _FOLDER & ~getattr(os, "O_NOFOLLOW", 0)) if _HANDLES else -1
    except OSError as error:
        raise PhotoError("gone") from error
    try:
        yield Stick(folder, handle)
    finally:
        if handle >= 0:
            os.close(handle)


class Stick:
    """An open folder; `handle` is -1 where the system has none."""

    def __init__(self, folder: Path, handle: int) -> None:
        """Take an open folder; the caller closes it."""
        self._folder, self._handle = folder, handle
        self._mount = _mount(handle) if handle >= 0 else ()

    def pictures(self) -> list[Found]:
        """Return what looks like a picture by its name, newest first. Raises PhotoError "gone"."""
        newest = heapq.nlargest(MAX_PICTURES, self._walk(), key=lambda found: (found.changed, found.name))
        with self._into(()):  # a stick that was pulled meanwhile looks like an empty one
            return newest

    def read(self, name: str) -> bytes:
        """Return a file's bytes. Raises PhotoError "gone", "not-a-picture" (no such name, or no file), "too-large"."""
        way = tuple(name.split("/"))
        if not _may_open(way):
            raise PhotoError("not-a-picture")
        try:
            with self._into(way[:-1]) as folder:
                return self._bytes(folder, way)
        except OSError as error:
            raise PhotoError("gone") from error

    def _walk(self) -> Iterator[Found]:
        """Yield pictures, folder by folder from the top, so that a limit meets the deepest ones."""
        waiting: deque[tuple[str, ...]] = deque([()])
        left = MAX_ENTRIES
        while waiting and left:
            way = waiting.popleft()
            with suppress(PhotoError, OSError), self._into(way) as folder, os.scandir(folder) as entries:
                for entry in entries:
                    left -= 1
                    if entry.name.startswith(".") or entry.name.casefold() in _NOT_OURS:
                        pass
                    elif entry.is_dir(follow_symlinks=False):
                        waiting += [(*way, entry.name)] if len(way) < MAX_DEPTH - 1 else []
                    elif found := self._found(way, entry):
                        yield found
                    if not left:
                        break

    def _found(self, way: tuple[str, ...], entry: "os.DirEntry[str]") -> Found | None:
        name = "/".join((*way, entry.name))
        if not entry.name.lower().endswith(EXTENSIONS) or len(name) > _MAX_NAME:
            return None
        with suppress(OSError):
            told = entry.stat(follow_symlinks=False)
            if stat.S_ISREG(told.st_mode):
                return Found(name, told.st_size, told.st_mtime)
        return None

    @contextmanager
    def _into(self, way: tuple[str, ...]) -> Iterator[int | Path]:
        """Yield a folder below: its handle, or its path where there are no handles. Raises PhotoError."""
        if self._handle < 0:
            yield self._checked(way)
            return
        handle = os.dup(self._handle)
        try:
            for step in ("", *way):
                deeper = _open(step or ".", _FOLDER, handle)
                os.close(handle)
                handle = deeper
                if _mount(handle) != self._mount:
                    raise PhotoError("not-a-picture")
            yield handle
        finally:
            os.close(handle)

    def _bytes(self, folder: int | Path, way: tuple[str, ...]) -> bytes:
        last, at = (way[-1], folder) if isinstance(folder, int) else (str(self._checked(way)), None)
        if not stat.S_ISREG(_told(last, at).st_mode):  # opening a device may already do something
            raise PhotoError("not-a-picture")
        handle = _open(last, os.O_RDONLY | _SAFE, at)
        try:
            if not stat.S_ISREG(os.fstat(handle).st_mode) or (at is not None and _mount(handle) != self._mount):
                raise PhotoError("not-a-picture")
            return _whole(handle)
        finally:
            os.close(handle)

    def _checked(self, way: tuple[str, ...]) -> Path:
        """Return the path of a step where there are no handles. Raises PhotoError where it leads elsewhere."""
        path = self._folder.joinpath(*way)
        if path.resolve() != self._folder.resolve().joinpath(*way):
            raise PhotoError("not-a-picture")
        return path


def _may_open(way: tuple[str, ...]) -> bool:
    """Return whether these are names below a folder, as `pictures` could have given them."""
    plain = all(step and not step.startswith(".") and not set(step) & {"\0", "/", os.sep} for step in way)
    return plain and len(way) <= MAX_DEPTH and way[-1].lower().endswith(EXTENSIONS)


def _told(name: str, at: int | None) -> os.stat_result:
    try:
        return os.stat(name, dir_fd=at, follow_symlinks=False)
    except OSError as error:
        raise PhotoError("gone") from error


def _open(name: str, flags: int, at: int | None) -> int:
    """Open a step. Raises PhotoError: "gone", or "not-a-picture" where it is a link."""
    try:
        return os.open(name, flags, dir_fd=at)
    except OSError as error:
        there = stat.S_ISLNK(_told(name, at).st_mode)
        raise PhotoError("not-a-picture" if there else "gone") from error


def _mount(handle: int) -> tuple[str, ...]:
    """Return what tells one mount from another, also two of the same disk."""
    device = str(os.fstat(handle).st_dev)
    with suppress(OSError):
        for line in Path(f"/proc/self/fdinfo/{handle}").read_text(encoding="ascii").splitlines():
            if line.startswith("mnt_id:"):
                return device, line
    return (device,)


def _whole(handle: int) -> bytes:
    """Return all bytes of an open file. Raises PhotoError "too-large", "gone", "damaged" where bytes are missing."""
    size = os.fstat(handle).st_size
    if size > MAX_FILE_BYTES:
        raise PhotoError("too-large")
    read = bytearray()
    while len(read) < size:
        block = os.read(handle, min(_BLOCK, size - len(read)))
        if not block:
            raise PhotoError("damaged")
        read += block
    return bytes(read)
