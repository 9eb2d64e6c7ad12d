"""The library: every revision of the panels that this kiosk has shown, and which one it shows."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path

from kiosk.library import disk, making
from kiosk.library.claims import claimed
from kiosk.library.errors import LibraryError
from kiosk.library.revision import PUBLISHED, Revision
from kiosk.library.shelf import Shelf


class Library:
    """Revisions on disk. Publishing and switching give the old or the new one, whole, whenever the power goes.

    Reading costs a few milliseconds and never raises; a second program on the same folder may write.
    """

    def __init__(self, folder: Path, shipped: Path) -> None:
        """Open the library and sweep what was never finished.

        Args:
            folder: DATA/content; need not be there.
            shipped: the content pack that the program brings, revision 0.
        """
        self._shelf = Shelf(folder)
        self._shipped = shipped
        self._proven: dict[int, Revision] = {}
        self._shelf.sweep()

    @property
    def folder(self) -> Path:
        """The folder of the library."""
        return self._shelf.folder

    @property
    def lock(self) -> Path:
        """The file that a program claims while it changes what is in the folder."""
        return self._shelf.lock

    @cached_property
    def shipped_digest(self) -> str:
        """What stands for all files of the shipped pack: sha256 over the sorted names and hashes."""
        return disk.digest(self._shipped)

    @property
    def fault(self) -> str:
        """One sentence where the kiosk can't show what it was told to, '' when all is well."""
        told, shown = self._shelf.pointer(), self.live()
        if told == shown.number or (told is None and not self._shelf.numbers()):
            return ""
        instead = f"revision {shown.number}" if shown.number else "the panels that came with the program"
        what = "Which revision to show is not known" if told is None else f"Revision {told} is damaged or gone"
        return f"{what}, so the kiosk shows {instead}: look at the panels and choose one under Versions."

    def live(self) -> Revision:
        """Return the revision that is shown: what `current` names, else the newest whole one, else the shipped one."""
        told = self._shelf.pointer()
        if told == 0:
            return self.shipped()
        numbers = ([] if told is None else [told]) + [one for one in self._shelf.numbers() if one != told]
        return next(filter(None, map(self._whole, numbers)), self.shipped())

    def shipped(self) -> Revision:
        """Return revision 0, the pack that the program brings."""
        return Revision(0, base=self.shipped_digest)

    def revisions(self) -> tuple[Revision, ...]:
        """Return all revisions, newest first; the shipped one, 0, is last."""
        kept = (self._shelf.read(number) for number in self._shelf.numbers())
        return (*filter(None, kept), self.shipped())

    def pack_folder(self, number: int) -> Path:
        """Return the folder of a revision's content pack."""
        return self._shelf.pack(number) if number else self._shipped

    def base_folder(self) -> Path:
        """Return the shipped pack that the live revision began from, as it was then."""
        kept = self._shelf.bases / self.live().base
        return kept if kept.is_dir() else self._shipped

    def has_base(self, base: str) -> bool:
        """Return whether a shipped pack is known here, by its digest."""
        return base == self.shipped_digest or (self._shelf.bases / base).is_dir()

    def shipped_is_newer(self) -> bool:
        """Return whether the program now brings another pack than the live revision began from."""
        return self.live().base != self.shipped_digest

    def publish(
        self,
        write: making.Write,
        *,
        role: str,
        changes: tuple[str, ...],
        at: datetime,
        source: str = PUBLISHED,
        approvals: tuple[str, ...] = (),
        signer: str = "",
        base: str = "",
        digest: str = "",
    ) -> Revision:
        """Make a new revision and show it.

        Args:
            write: puts a whole content pack into the empty folder that it is given.
            role: who publishes: a role, never a name.
            changes: one short line for each thing that changed.
            at: now, with its zone.
            source: 'published' or 'imported'.
            approvals: what a second person has approved, one short line each.
            signer: fingerprint of the key of an imported pack.
            base: digest of the shipped pack that this began from; by default, that of the live revision. What was
                merged with a newer shipped pack says `shipped_digest`.
            digest: what must stand for the files that were written; '' where nothing is known of them.

        Raises PackUnfit where it does not load, LibraryBusy, LibraryError; then the old one is shown as before.
        """
        draft = Revision(0, at, role, changes, source, base or self.live().base, signer, digest, approvals)
        with self._writing():
            if draft.base == self.shipped_digest:
                making.keep_base(self._shelf, self._shipped, draft.base)
            if self._shelf.pointer() is None:
                making.show(self._shelf, self.live().number)
            number = 1 + max(self._shelf.numbers(), default=0)
            made = making.make(self._shelf, replace(draft, number=number), write)
            making.put_in_place(self._shelf, made)
        return made

    def switch(self, number: int) -> Revision:
        """Show another revision, or the shipped pack (0). Raises LibraryError where it is not whole, LibraryBusy."""
        found = self._whole(number, anew=True) if number else self.shipped()
        if found is None:
            raise LibraryError(f"Revision {number} is damaged or not there: choose another one.")
        with self._writing():
            making.show(self._shelf, number)
        return found

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Write while no other program does; what the disk refuses becomes one sentence."""
        try:
            disk.make_folder(self.folder)
            with claimed(self._shelf.lock):
                yield
        except OSError as error:
            raise LibraryError(
                f"The disk does not take the panels ({error.strerror}), so nothing has changed: make room or tell IT."
            ) from error

    def _whole(self, number: int, *, anew: bool = False) -> Revision | None:
        """Return a revision that is whole; each is proven once, as a kiosk asks often."""
        if anew or number not in self._proven or not self._shelf.pack(number).is_dir():
            self._proven.pop(number, None)
            if found := self._shelf.whole(number):
                self._proven[number] = found
        return self._proven.get(number)
