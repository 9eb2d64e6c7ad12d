"""A newer shipped pack against what the clinic changed: a table of who changed what, and taking it file by file."""

import shutil
from pathlib import Path

import pytest

from kiosk import content
from kiosk.drafts import Draft, merge_offers, set_text, take

from .conftest import PACK, TODAY

FILE = "panels/how-1.yaml"


def edited(folder: Path, name: str, before: str, after: str) -> None:
    for file in (folder / name, folder / "languages/zh-Hans" / name):
        text = file.read_text("utf-8")
        assert before in text
        file.write_text(text.replace(before, after), "utf-8")


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """A shipped pack in which one panel reads otherwise."""
    folder = tmp_path / "newer"
    shutil.copytree(PACK, folder)
    edited(folder, FILE, "Your cells are collected", "Your cells are taken")
    return folder


@pytest.mark.parametrize(
    ("ours", "offered", "both", "taken"),
    [
        ("", True, False, False),
        ("Another title", True, True, False),
        ("Your cells are taken", True, False, True),
    ],
)
def test_who_changed_what(draft, newer, ours, offered, both, taken):
    if ours:
        draft.do(set_text(draft, f"{FILE}#title", "en", ours))
    offers = merge_offers(PACK, newer, draft)
    assert [one.subject for one in offers] == (["panel:how-1"] if offered else [])
    assert (offers[0].what, offers[0].ours, offers[0].taken) == ("changed", both, taken)


def test_nothing_new_offers_nothing_whatever_the_clinic_did(draft):
    draft.do(set_text(draft, f"{FILE}#title", "en", "Mine"))
    assert merge_offers(PACK, PACK, draft) == ()


def test_taking_is_one_step_and_leaves_the_rest_alone(draft, newer, tmp_path):
    draft.do(set_text(draft, f"{FILE}#nav", "en", "Mine"))
    draft.do(set_text(draft, "panels/who.yaml#title", "en", "Who it is meant for"))
    (offer,) = merge_offers(PACK, newer, draft)
    draft.do(take(draft, offer, newer))
    assert merge_offers(PACK, newer, draft)[0].taken
    assert draft.value(FILE, ("title", "en")) == "Your cells are taken"
    assert draft.value(FILE, ("nav", "en")) == "Part 1"
    assert draft.value("panels/who.yaml", ("title", "en")) == "Who it is meant for"
    draft.undo()
    assert draft.value(FILE, ("nav", "en")) == "Mine"


def test_a_panel_that_came_and_one_that_went(draft, newer, tmp_path):
    text = (newer / "panels/how-2.yaml").read_text("utf-8").replace("id: how-2", "id: how-2b")
    (newer / "panels/how-2b.yaml").write_text(text.replace("scene-2.svg", "scene-new.svg"), "utf-8")
    shutil.copy(newer / "languages/zh-Hans/panels/how-2.yaml", newer / "languages/zh-Hans/panels/how-2b.yaml")
    shutil.copy(newer / "images/scene-2.svg", newer / "images/scene-new.svg")
    manifest = (newer / "pack.yaml").read_text("utf-8")
    manifest = manifest.replace("  - how-2\n", "  - how-2\n  - how-2b\n").replace("  - sources-talks\n", "")
    (newer / "pack.yaml").write_text(manifest, "utf-8")
    for folder in ("", "languages/zh-Hans/"):
        (newer / f"{folder}panels/sources-talks.yaml").unlink()
    offers = {one.subject: one for one in merge_offers(PACK, newer, draft)}
    assert {name: one.what for name, one in offers.items()} == {
        "panel:how-1": "changed",
        "panel:how-2b": "added",
        "panel:sources-talks": "removed",
    }
    for offer in offers.values():
        draft.do(take(draft, offer, newer))
    assert draft.panels.index("how-2b") == draft.panels.index("how-2") + 1
    draft.write(tmp_path / "pack")
    pack = content.load(tmp_path / "pack")
    assert "sources-talks" not in [panel.id for panel in pack.panels]
    assert (tmp_path / "pack/images/scene-new.svg").is_file()
    assert not [one for one in content.check(tmp_path / "pack", today=TODAY).findings if one.severity == "error"]


def test_an_untouched_clinic_pack_becomes_the_new_one(tmp_path, newer):
    """Every file of a pack that was shipped later can be taken; what is written says the same."""
    edited(newer, "panels/ready.yaml", "Plan your rides.", "Plan how you get there.")
    draft = Draft.open(tmp_path / "draft", PACK, 0)
    for offer in merge_offers(PACK, newer, draft):
        draft.do(take(draft, offer, newer))
    draft.write(tmp_path / "pack")
    one, other = content.load(tmp_path / "pack"), content.load(newer)
    assert content.as_plain(one.panels, "zh-Hans", "en") == content.as_plain(other.panels, "zh-Hans", "en")
