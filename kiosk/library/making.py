"""The steps of a publication, each whole or undone: a folder is made hidden, synced, and only then gets its name."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from kiosk import content
from kiosk.library import disk
from kiosk.library.errors import LibraryError, PackUnfit
from kiosk.library.revision import Revision, to_bytes
from kiosk.library.shelf import Shelf

Write = Callable[[Path], None]


def keep_base(shelf: Shelf, shipped: Path, digest: str) -> None:
    """Keep a copy of the shipped pack, so that a later program can tell what the clinic changed. Raises OSError."""
    place = shelf.bases / digest
    if not place.is_dir():
        with _making(shelf, place) as half:
            disk.copy_pack(shipped, half)
            _name(half, place)


def make(shelf: Shelf, draft: Revision, write: Write) -> Revision:
    """Write a revision and give it its number; it is not shown yet. Raises PackUnfit, LibraryError, OSError."""
    place = shelf.place(draft.number)
    with _making(shelf, place) as half:
        pack = half / "pack"
        pack.mkdir()
        write(pack)
        try:
            content.load(pack)
        except content.ContentError as error:
            raise PackUnfit(tuple(map(str, error.findings))) from error
        made = replace(draft, digest=disk.digest(pack))
        if draft.digest not in ("", made.digest):
            raise LibraryError("What was copied is not what was read: try again, or tell IT that the disk may be bad.")
        (half / "revision.json").write_bytes(to_bytes(made))
        _name(half, place)
    return made


def put_in_place(shelf: Shelf, made: Revision) -> None:
    """Show a new revision; where the disk refuses that, it was never there. Raises OSError."""
    try:
        show(shelf, made.number)
    except OSError:
        with suppress(OSError):
            if shelf.pointer() != made.number:
                half = shelf.half_made(shelf.place(made.number))
                shutil.rmtree(shelf.place(made.number).rename(half))
        raise


def show(shelf: Shelf, number: int) -> None:
    """Let `current` name a revision; where the disk refuses that, it names the old one as before. Raises OSError."""
    before = shelf.pointer()
    try:
        disk.replace_file(shelf.current, b"%d\n" % number)
    except OSError:
        with suppress(OSError):
            if before not in (None, shelf.pointer()):
                disk.replace_file(shelf.current, b"%d\n" % before)
        raise


@contextmanager
def _making(shelf: Shelf, place: Path) -> Iterator[Path]:
    """Give a hidden folder to make something in; what is left of it goes away."""
    half = shelf.half_made(place)
    disk.make_folder(place.parent)
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir(mode=0o700)
    try:
        yield half
    finally:
        shutil.rmtree(half, ignore_errors=True)


def _name(half: Path, place: Path) -> None:
    """Give what was made its name, durably or not at all. Raises OSError."""
    disk.sync_tree(half)
    half.rename(place)
    try:
        disk.sync_folder(place.parent)
    except OSError:
        place.rename(half)
        raise
