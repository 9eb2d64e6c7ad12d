"""Taking parts of a newer shipped pack, and having back what was there: files, lists, pictures, what is hidden."""

import shutil
from pathlib import Path

import pytest

from kiosk.drafts import (
    ABSENT,
    Offer,
    as_it_stands,
    differences,
    hide_guide,
    hide_panel,
    keep,
    left_behind,
    looked_through,
    looked_through_digest,
    merge_offers,
    move_guide,
    set_text,
    take,
    take_all,
)

from .conftest import PACK

FILE = "panels/how-1.yaml"
TITLE = f"{FILE}#title"


@pytest.fixture(scope="module")
def newer(tmp_path_factory) -> Path:
    """A shipped pack in which one panel is new, one gone, one reads otherwise and shows another picture."""
    folder = tmp_path_factory.mktemp("shipped") / "newer"
    shutil.copytree(PACK, folder)
    for name, before, after in (
        (FILE, "Your cells are collected", "Your cells are taken"),
        ("pack.yaml", "  - how-2\n", "  - how-2\n  - how-2b\n"),
        ("pack.yaml", "  - sources-talks\n", ""),
        ("pack.yaml", 'version: "2026.1"', 'version: "2027.1"'),
    ):
        text = (folder / name).read_text("utf-8")
        assert before in text
        (folder / name).write_text(text.replace(before, after), "utf-8")
    overlay = folder / "languages/zh-Hans" / FILE
    overlay.write_text(overlay.read_text("utf-8").replace("Your cells are collected", "Your cells are taken"), "utf-8")
    text = (folder / "panels/how-2.yaml").read_text("utf-8").replace("id: how-2", "id: how-2b")
    (folder / "panels/how-2b.yaml").write_text(text, "utf-8")
    shutil.copy(folder / "images/tile-how.svg", folder / "images/scene-1.svg")
    for name in ("panels/sources-talks.yaml", "languages/zh-Hans/panels/sources-talks.yaml"):
        (folder / name).unlink()
    return folder


@pytest.fixture
def offers(draft, newer) -> dict[str, Offer]:
    return {one.file: one for one in merge_offers(PACK, newer, draft)}


def test_every_kind_of_change_is_offered(offers):
    assert {name: one.what for name, one in offers.items()} == {
        FILE: "changed",
        "panels/how-2b.yaml": "added",
        "panels/sources-talks.yaml": "removed",
        "images/scene-1.svg": "changed",
    }


def test_all_at_once_is_one_step_and_each_part_can_be_had_back(draft, newer, offers):
    draft.do(set_text(draft, TITLE, "en", "Mine"))
    before = {name: draft.value(name) for name in ("pack.yaml", *offers)}
    draft.do(take_all(draft, tuple(offers.values()), newer))
    assert all(one.taken for one in as_it_stands(tuple(offers.values()), draft))
    assert draft.panels.index("how-2b") == draft.panels.index("how-2") + 1
    assert draft.file_of("images/scene-1.svg").read_bytes() == (newer / "images/scene-1.svg").read_bytes()
    for one in offers.values():
        draft.do(keep(draft, one))
    assert {name: draft.value(name) for name in before} == before
    while len(draft.steps) > 1:
        draft.undo()
    assert draft.value("images/scene-1.svg") is ABSENT
    assert {name: draft.value(name) for name in before} == before


def test_a_picture_comes_and_goes_with_the_panel_that_shows_it(draft, newer, offers):
    draft.do(take(draft, offers[FILE], newer))
    assert draft.file_of("images/scene-1.svg").read_bytes() == (newer / "images/scene-1.svg").read_bytes()
    draft.do(keep(draft, offers[FILE]))
    assert draft.changed_files() == ()


def test_what_the_clinic_hides_stays_hidden(draft, newer, offers):
    draft.do(hide_panel(draft, "how-1", True))
    (now,) = as_it_stands((offers[FILE],), draft)
    assert not now.ours
    draft.do(take(draft, now, newer))
    assert draft.value(FILE, ("title", "en")) == "Your cells are taken"
    assert draft.value(FILE, ("hidden",)) is True


def test_no_language_is_behind_in_what_the_program_brings(draft, newer, offers):
    draft.do(take(draft, offers[FILE], newer))
    assert left_behind(draft) == ()
    draft.do(set_text(draft, TITLE, "en", "Mine"))
    assert [one.key for one in left_behind(draft)] == [TITLE]


def test_the_end_of_the_looking_is_undone_with_its_step(draft, newer):
    draft.do(looked_through(draft, "abc", newer))
    assert (looked_through_digest(draft), draft.value("pack.yaml", ("version",))) == ("abc", "2027.1")
    draft.undo()
    assert (looked_through_digest(draft), draft.value("pack.yaml", ("version",))) == ("", "2026.1")


@pytest.mark.parametrize(
    ("old", "new", "lang", "found"),
    [
        ({"title": {"en": "A"}}, {"title": {"en": "B"}}, "en", ("en", [("A", "B")])),
        (
            {"title": {"en": "A", "zh-Hans": "甲"}},
            {"title": {"en": "A", "zh-Hans": "乙"}},
            "en",
            ("zh-Hans", [("甲", "乙")]),
        ),
        ({"title": {"en": "A"}}, ABSENT, "en", ("en", [("A", "")])),
        ({"title": {"en": "A"}, "split": 50}, {"title": {"en": "A"}, "split": 60}, "en", ("en", [])),
        ({"title": {"en": "A"}}, {"title": {"en": "A"}, "nav": {"en": "N"}}, "en", ("en", [("", "N")])),
    ],
)
def test_texts_that_differ_stand_beside_each_other(draft, old, new, lang, found):
    said, pairs = differences(draft, FILE, old, new, lang)
    assert (said, [(pair.old, pair.new) for pair in pairs]) == found


def test_a_figure_shows_its_numbers(draft):
    old = draft.value("figures.yaml")
    name = next(iter(old))
    new = {**old, name: {**old[name], "value": 98}}
    ((pair,),) = (differences(draft, "figures.yaml", old, new, "en")[1],)
    assert "value 97" in pair.old and "value 98" in pair.new


def test_guides_are_moved_and_hidden(draft):
    draft.do(move_guide(draft, "doctors", 0))
    draft.do(hide_guide(draft, "patients", True))
    assert draft.value("pack.yaml", ("guides",)) == ["doctors", "patients"]
    assert draft.value("guides/patients.yaml", ("hidden",)) is True
    draft.do(hide_guide(draft, "patients", False))
    assert draft.changed_files() == ("pack.yaml",)
