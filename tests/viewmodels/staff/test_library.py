"""The versions of the panels and packs by stick, as staff meet them: a real library, real packs, folders as sticks."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from library.shelves import everything, library, publish, title_shown

from kiosk.library import Library
from kiosk.staffroom.versions import Site, Versions
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.library_rows import changes
from kiosk.viewmodels.staff.library_stick import PackStickViewModel
from kiosk.viewmodels.staff.library_versions import VersionsViewModel

AT = datetime(2026, 11, 28, 9, 30, tzinfo=UTC)


class Clinic:
    """A kiosk with its library and both view models; `noted` is its audit trail."""

    def __init__(self, place: Path, executor) -> None:
        self.shelf: Library = library(place)
        self.noted: list[str] = []
        self.titles = {"safety": "Side effects"}
        site = Site(
            staff=place / "staff",
            role=lambda: "reviewer",
            note=lambda what, **detail: self.noted.append(what),
            now=lambda: AT,
            titles=lambda: self.titles,
            language=lambda: "en",
        )
        joined = Versions(self.shelf, site)
        self.carriers = joined.carriers
        self.versions = VersionsViewModel(joined.books, Errands(executor))
        self.stick = PackStickViewModel(joined.carriers, Errands(executor))


@pytest.fixture
def sticks(tmp_path, monkeypatch):
    folder = tmp_path / "sticks"
    (folder / "CLINIC").mkdir(parents=True)
    monkeypatch.setenv("KIOSK_DRIVES", str(folder))
    return folder


@pytest.fixture
def one(tmp_path, qapp, executor):
    return Clinic(tmp_path / "one", executor)


@pytest.fixture
def two(tmp_path, qapp, executor):
    return Clinic(tmp_path / "two", executor)


@pytest.fixture
def carried(one, work, sticks):
    """Put what kiosk one shows on the stick."""
    publish(one.shelf, "Ours")
    one.stick.export()
    work()
    assert one.stick.outcome == {"code": "exported", "number": 0, "name": "panels-version-1.kioskpack", "sentence": ""}
    return sticks / "CLINIC" / "panels-version-1.kioskpack"


def look(clinic: Clinic, work) -> PackStickViewModel:
    """Let staff look at the first pack of the one stick."""
    clinic.stick.bring()
    work()
    assert clinic.stick.asking == "file"
    clinic.stick.open(0)
    work()
    return clinic.stick


def test_every_revision_stands_there_and_any_can_be_shown_again(one: Clinic, work) -> None:
    publish(one.shelf, "First")
    publish(one.shelf, "Second", source="imported", signer="ABCD-EFGH")
    one.versions.refresh()
    work()
    assert [(row["number"], row["live"], row["role"], row["source"]) for row in one.versions.rows] == [
        (2, True, "editor", "imported"),
        (1, False, "editor", "published"),
        (0, False, "", "shipped"),
    ]
    one.versions.ask(2)  # is shown already
    assert one.versions.asked == -1
    one.versions.ask(1)
    assert (one.versions.asked, title_shown(one.shelf)) == (1, "Second")
    one.versions.cancel()
    one.versions.confirm()
    work()
    assert title_shown(one.shelf) == "Second"
    one.versions.ask(1)
    one.versions.confirm()
    assert one.versions.working
    work()
    assert (title_shown(one.shelf), one.versions.shown, one.versions.working) == ("First", 1, False)
    assert [row["number"] for row in one.versions.rows if row["live"]] == [1]
    assert one.noted == ["switched"]


def test_a_damaged_revision_is_refused_in_a_sentence(one: Clinic, work) -> None:
    publish(one.shelf, "First")
    publish(one.shelf, "Second")
    (one.shelf.pack_folder(1) / "pack.yaml").write_text("x: y")
    one.versions.refresh()
    work()
    one.versions.ask(1)
    one.versions.confirm()
    work()
    assert one.versions.refused == "Revision 1 is damaged or not there: choose another one."
    assert (one.versions.shown, one.versions.fault, one.noted) == (-1, "", [])
    (one.shelf.pack_folder(2) / "pack.yaml").unlink()
    one.versions.refresh()
    one.shelf._proven.clear()  # as at the next start
    work()
    assert one.versions.fault.startswith("Revision 2 is damaged or gone, so the kiosk shows the panels that came")


def test_many_revisions_are_shown_a_dozen_at_a_time(one: Clinic, work) -> None:
    for number in range(14):
        publish(one.shelf, f"Title {number}")
    one.versions.refresh()
    work()
    assert [row["number"] for row in one.versions.rows] == [*range(14, 3, -1), 0]
    assert one.versions.older == 3
    one.versions.showOlder()
    assert [row["number"] for row in one.versions.rows] == [*range(14, -1, -1)]
    assert one.versions.older == 0


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("panel safety changed", ("panel", "Side effects", "changed")),
        ("picture my photo.png new", ("picture", "my photo.png", "new")),
        ("figures changed", ("figures", "", "changed")),
        ("panel:safety text panels/safety.yaml#title en,zh-Hans", ("panel", "Side effects", "changed")),
        ("panel:other added panels/other.yaml", ("panel", "other", "new")),
        ("panel:safety hidden panels/safety.yaml#hidden", ("panel", "Side effects", "hidden")),
        ("glossary text glossary.yaml#t-cell.term en", ("words", "", "changed")),
        ("pack order pack.yaml#panels", ("pack", "", "changed")),
        ("Title in English", ("", "Title in English", "")),
        ("panel", ("", "panel", "")),
    ],
)
def test_changes_are_told_by_their_titles(line: str, told: tuple[str, str, str]) -> None:
    assert [tuple(one.values()) for one in changes([line, line], {"safety": "Side effects"})] == [told]


def test_a_pack_is_looked_at_before_anything_happens_and_taken_with_a_yes(carried, two: Clinic, work) -> None:
    stick = look(two, work)
    assert stick.asking == "sure"
    told = stick.arrival
    assert not told["known"]
    assert (told["name"], told["revision"]) == ("small 2026.1", 1)
    assert told["changes"] == [{"thing": "panel", "name": "Side effects", "how": "changed"}]
    assert [len(part) for part in told["signer"].split("-")] == [4] * 5
    assert (two.shelf.live().number, two.noted) == (0, [])
    done: list[int] = []
    stick.installed.connect(done.append)
    stick.take()
    assert stick.working == "install"
    work()
    assert (stick.outcome["code"], stick.outcome["number"], done, stick.working) == ("installed", 1, [1], "")
    assert title_shown(two.shelf) == "Ours"
    assert two.noted == ["signer-trusted", "imported"]
    assert look(two, work).arrival["known"]


@pytest.mark.parametrize("end", ["cancel", "clear", "back", "another"])
def test_nothing_stays_of_a_pack_that_is_left(carried, two: Clinic, work, end: str) -> None:
    stick = look(two, work)
    if end == "cancel":
        stick.cancel()
    elif end == "another":
        stick.export()
    elif end == "back":
        stick.bring()
    else:
        stick.clear()
    work()
    assert not list((two.shelf.folder / "incoming").iterdir())
    assert stick.arrival == {}
    stick.take()
    work()
    assert two.shelf.live().number == 0


def test_leaving_while_a_pack_is_being_read_leaves_nothing(carried, two: Clinic, executor, work) -> None:
    two.stick.bring()
    work()
    two.stick.open(0)
    executor.run()  # it has been read, and nobody has been told
    assert list((two.shelf.folder / "incoming").iterdir())
    two.stick.clear()
    work()
    assert not list((two.shelf.folder / "incoming").iterdir())
    assert (two.stick.asking, two.stick.working, two.stick.arrival) == ("", "", {})


def test_a_pack_that_is_refused_says_why_and_the_next_may_be_tried(carried, two: Clinic, work) -> None:
    whole = carried.read_bytes()
    carried.write_bytes(whole[:-40])
    assert look(two, work).outcome["sentence"] == "The file is cut short: copy it to the stick again."
    assert two.stick.asking == ""
    carried.write_bytes(whole)
    assert look(two, work).asking == "sure"


def test_sticks_without_a_pack_or_full_of_other_things(sticks, two: Clinic, work) -> None:
    (sticks / "CLINIC" / "._panels.kioskpack").write_bytes(b"what a Mac leaves")
    (sticks / "CLINIC" / "photo.jpg").write_bytes(b"x")
    two.stick.bring()
    work()
    assert (two.stick.outcome["code"], two.stick.asking) == ("none", "")


def test_one_of_several_sticks_is_chosen_and_one_that_comes_late_is_met(sticks, one: Clinic, work) -> None:
    publish(one.shelf, "Ours")
    (sticks / "CLINIC").rmdir()
    one.stick.export()
    work()
    assert one.stick.asking == "stick"
    (sticks / "A").mkdir()
    (sticks / "B").mkdir()
    one.stick.tick()
    work()
    assert (one.stick.asking, one.stick.sticks) == ("choose", ["A", "B"])
    one.stick.choose(7)
    one.stick.choose(1)
    work()
    assert [path.name for path in sticks.rglob("*.kioskpack")] == ["panels-version-1.kioskpack"]
    assert list((sticks / "B").iterdir())
    assert one.noted == ["exported"]
    assert "current" in everything(one.shelf.folder)


def test_one_pack_at_a_time_is_at_hand(carried, two: Clinic) -> None:
    (drive,) = two.carriers.drives()
    two.carriers.receive(drive, carried.name)
    two.carriers.receive(drive, carried.name)
    assert len([path for path in (two.shelf.folder / "incoming").iterdir() if path.is_dir()]) == 1
    two.carriers.forget()
    assert two.carriers.install().code == "failed"
