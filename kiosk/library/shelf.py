"""The folder of the library: where revisions, bases and the pointer are, and which of them are whole."""

import contextlib
import shutil
import time
from pathlib import Path

from kiosk.library import disk
from kiosk.library.claims import Claim
from kiosk.library.errors import LibraryError
from kiosk.library.revision import Revision, from_bytes

CURRENT = "current"
LOCK = "lock"
_HALF_MADE = ".making-"
_FORGOTTEN_S = 3600  # scratch of others here; nobody works on it for an hour


class Shelf:
    """Reads the folder and names its places. Nothing here is kept in memory, for another program may write too."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.current = folder / CURRENT
        self.lock = folder / LOCK
        self.bases = folder / "bases"
        self.incoming = folder / "incoming"
        self._revisions = folder / "revisions"

    def place(self, number: int) -> Path:
        """Return the folder of a revision."""
        return self._revisions / f"{number:06d}"

    def pack(self, number: int) -> Path:
        """Return the folder of a revision's pack."""
        return self.place(number) / "pack"

    def half_made(self, place: Path) -> Path:
        """Return the hidden folder in which a revision or a base is made."""
        return place.with_name(_HALF_MADE + place.name)

    def pointer(self) -> int | None:
        """Return what `current` says; None where it is missing or says nothing that could be a number."""
        try:
            return int(self.current.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return None

    def numbers(self) -> list[int]:
        """Return the numbers of all revisions that have a folder, newest first."""
        try:
            names = [path.name for path in self._revisions.iterdir()]
        except OSError:
            return []
        return sorted((int(name) for name in names if name.isdecimal() and name.isascii()), reverse=True)

    def read(self, number: int) -> Revision | None:
        """Return what is kept about a revision; None where its folder does not hold one."""
        try:
            found = from_bytes((self.place(number) / "revision.json").read_bytes())
        except (OSError, ValueError):
            return None
        return found if found.number == number else None

    def whole(self, number: int) -> Revision | None:
        """Return a revision whose files are all what they were when it was published; None where they are not."""
        found = self.read(number)
        try:
            return found if found and disk.digest(self.pack(number)) == found.digest else None
        except (OSError, LibraryError):
            return None

    def sweep(self) -> None:
        """Take away all that was begun and never finished; nothing happens while another program writes."""
        if not self.folder.is_dir():
            return
        with contextlib.suppress(OSError):  # a disk that only reads
            claim = Claim.take(self.lock)
            if claim is None:
                return
            try:
                self._take_away()
            finally:
                claim.free()

    def _take_away(self) -> None:
        for place in (self._revisions, self.bases):
            for path in place.glob(f"{_HALF_MADE}*"):
                shutil.rmtree(path, ignore_errors=True)
        for path in self.folder.glob(".*.new"):
            path.unlink(missing_ok=True)
        for path in self.folder.glob(".*/"):
            if path.stat().st_mtime < time.time() - _FORGOTTEN_S:
                shutil.rmtree(path, ignore_errors=True)
        for path in self.incoming.glob("*"):
            self._take_away_incoming(path.with_suffix(""))

    def _take_away_incoming(self, folder: Path) -> None:
        """Take away a pack that was unpacked, unless the program that did it still holds it."""
        lock = folder.with_suffix(".lock")
        claim = Claim.take(lock)
        if claim is not None:
            shutil.rmtree(folder, ignore_errors=True)
            claim.free()
            lock.unlink(missing_ok=True)
