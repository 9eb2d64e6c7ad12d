"""Publishing, switching and what is shown when something on the disk is broken."""

import os
import shutil
import threading
import time
from pathlib import Path

import pytest

from kiosk.library import IMPORTED, Library, LibraryBusy, LibraryError, PackUnfit, claims
from kiosk.library.claims import Claim

from .shelves import AT, everything, library, pack, publish, title_shown, writing


def test_a_new_kiosk_shows_the_shipped_pack_and_writes_nothing(tmp_path: Path) -> None:
    shelf = library(tmp_path)
    assert shelf.live().number == 0
    assert shelf.pack_folder(0) == tmp_path / "shipped"
    assert [one.number for one in shelf.revisions()] == [0]
    assert (shelf.fault, shelf.shipped_is_newer()) == ("", False)
    assert not shelf.folder.exists()


def test_what_is_published_is_shown_with_who_when_and_what(tmp_path: Path) -> None:
    shelf = library(tmp_path)
    publish(shelf, "First")
    second = shelf.publish(
        writing("Second"),
        role="reviewer",
        changes=("safety: title", "safety: 2 texts"),
        at=AT,
        source=IMPORTED,
        approvals=("call list",),
        signer="ABCD",
    )
    again = library(tmp_path)
    assert again.live() == second == again.revisions()[0]
    assert (second.number, second.role, second.at, second.signer) == (2, "reviewer", AT, "ABCD")
    assert (second.changes, second.approvals) == (("safety: title", "safety: 2 texts"), ("call list",))
    assert [one.number for one in again.revisions()] == [2, 1, 0]
    assert title_shown(again) == "Second"
    assert again.fault == ""


def test_any_earlier_revision_and_the_shipped_pack_can_be_shown_again(tmp_path: Path) -> None:
    shelf = library(tmp_path)
    publish(shelf, "First")
    publish(shelf, "Second")
    before = everything(shelf.folder / "revisions")
    for number, title in ((1, "First"), (0, "Side effects"), (2, "Second")):
        assert shelf.switch(number).number == number
        assert title_shown(library(tmp_path)) == title
        assert library(tmp_path).fault == ""
    assert everything(shelf.folder / "revisions") == before
    shelf.switch(1)
    assert publish(shelf, "Third").number == 3


def test_a_pack_that_does_not_load_is_not_published(tmp_path: Path) -> None:
    shelf = library(tmp_path)
    publish(shelf, "First")
    before = everything(shelf.folder)
    with pytest.raises(PackUnfit, match=r"These panels can't be shown: panels/safety\.yaml") as caught:
        shelf.publish(writing('"x'), role="editor", changes=(), at=AT)
    assert caught.value.reasons
    assert everything(shelf.folder) == before


def test_a_draft_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    shelf = library(tmp_path)
    publish(shelf, "First")
    before = everything(shelf.folder)

    def half(folder: Path) -> None:
        pack(folder)
        raise OSError(28, "No space left on device")

    with pytest.raises(LibraryError, match=r"The disk does not take the panels \(No space left on device\)"):
        shelf.publish(half, role="editor", changes=(), at=AT)
    assert everything(shelf.folder) == before
    assert title_shown(shelf) == "First"


def test_a_revision_that_is_not_there_cannot_be_shown(tmp_path: Path) -> None:
    shelf = library(tmp_path)
    publish(shelf, "First")
    with pytest.raises(LibraryError, match="Revision 7 is damaged or not there"):
        shelf.switch(7)
    (shelf.pack_folder(1) / "glossary.yaml").write_text("changed")
    with pytest.raises(LibraryError, match="Revision 1 is damaged"):
        shelf.switch(1)


@pytest.mark.parametrize(
    ("spoil", "shown", "said"),
    [
        (lambda folder: (folder / "current").unlink(), 2, "Which revision to show is not known"),
        (lambda folder: (folder / "current").write_text("nonsense"), 2, "Which revision to show is not known"),
        (lambda folder: (folder / "current").write_text("9"), 2, "Revision 9 is damaged or gone"),
        (lambda folder: (folder / "current").write_text("-1"), 2, "Revision -1 is damaged or gone"),
        (lambda folder: (folder / "revisions/000002/pack/glossary.yaml").write_text("x: y"), 1, "Revision 2 is"),
        (lambda folder: (folder / "revisions/000002/pack/more.yaml").write_text("x: y"), 1, "Revision 2 is"),
        (lambda folder: (folder / "revisions/000002/revision.json").write_text("{"), 1, "Revision 2 is damaged"),
        (lambda folder: shutil.rmtree(folder / "revisions/000002/pack/panels"), 1, "shows revision 1"),
        (lambda folder: shutil.rmtree(folder / "revisions"), 0, "shows the panels that came with the program"),
    ],
)
def test_what_is_broken_gives_the_newest_whole_one_and_says_so(tmp_path: Path, spoil, shown: int, said: str) -> None:
    shelf = library(tmp_path)
    publish(shelf, "First")
    publish(shelf, "Second")
    spoil(shelf.folder)
    again = library(tmp_path)
    assert again.live().number == shown
    assert title_shown(again) == {2: "Second", 1: "First", 0: "Side effects"}[shown]
    assert said in again.fault
    publish(again, "Mended")
    assert (library(tmp_path).fault, title_shown(again)) == ("", "Mended")


def test_the_shipped_pack_of_an_earlier_program_is_kept(tmp_path: Path) -> None:
    old = library(tmp_path)
    publish(old, "Ours")
    assert everything(old.base_folder()) == everything(tmp_path / "shipped")
    newer = Library(old.folder, pack(tmp_path / "newer", "Shipped later"))
    assert newer.shipped_is_newer()
    assert everything(newer.base_folder()) == everything(tmp_path / "shipped")
    publish(newer, "Ours, changed again")  # from the old base still
    assert newer.shipped_is_newer()
    publish(newer, "Merged", base=newer.shipped_digest)
    assert not newer.shipped_is_newer()
    assert everything(newer.base_folder()) == everything(tmp_path / "newer")


def test_a_base_that_is_gone_offers_no_merge_with_something_else(tmp_path: Path) -> None:
    shelf = library(tmp_path)
    publish(shelf, "Ours", base="f" * 64)
    assert shelf.base_folder() == tmp_path / "shipped"


def test_opening_sweeps_what_was_never_finished(tmp_path: Path) -> None:
    shelf = library(tmp_path)
    publish(shelf, "First")
    before = everything(shelf.folder)
    for name in ("revisions/.making-000002/pack", "bases/.making-abc", "incoming/one"):
        (shelf.folder / name).mkdir(parents=True)
        (shelf.folder / name / "panel.yaml").write_text("half")
    (shelf.folder / "incoming/one.lock").touch()
    for name, age in ((".checking-a", 7200), (".checking-b", 60)):
        (shelf.folder / name).mkdir()
        os.utime(shelf.folder / name, (time.time() - age,) * 2)
    (shelf.folder / ".current.new").write_text("2")
    library(tmp_path)
    after = everything(shelf.folder)
    assert after == before | {"incoming": None, ".checking-b": None}


def test_two_writers_at_once_break_nothing(tmp_path: Path) -> None:
    publish(library(tmp_path), "First")
    shelves = [library(tmp_path) for _ in range(4)]
    threads = [threading.Thread(target=publish, args=(shelf, f"Title {n}")) for n, shelf in enumerate(shelves)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    again = library(tmp_path)
    assert [one.number for one in again.revisions()] == [5, 4, 3, 2, 1, 0]
    assert (again.live().number, again.fault) == (5, "")
    assert f"safety: {title_shown(again)}" in again.live().changes


def test_who_waits_too_long_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = library(tmp_path)
    publish(shelf, "First")
    monkeypatch.setattr(claims, "PATIENCE", 0.0)
    held = Claim.take(shelf.folder / "lock")
    assert held
    with pytest.raises(LibraryBusy, match="Another program is changing the panels"):
        shelf.switch(0)
    held.free()
    assert shelf.switch(0).number == 0


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_is_no_part_of_a_pack(tmp_path: Path) -> None:
    shelf = library(tmp_path)

    def linked(folder: Path) -> None:
        pack(folder)
        (folder / "glossary.yaml").unlink()
        (folder / "glossary.yaml").symlink_to(tmp_path / "shipped" / "glossary.yaml")

    with pytest.raises(LibraryError, match=r"glossary\.yaml in .* is a link"):
        shelf.publish(linked, role="editor", changes=(), at=AT)
    assert shelf.live().number == 0
