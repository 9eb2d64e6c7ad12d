"""Steps, undo and redo, typing that joins, what is kept on disk, and a live revision that changes underneath."""

import json
import random
import shutil
from pathlib import Path

import pytest

from kiosk.drafts import (
    ABSENT,
    Change,
    Draft,
    DraftError,
    Step,
    add_panel,
    fields_of,
    hide_panel,
    hide_panel_in,
    move_panel,
    move_tile,
    set_picture,
    set_text,
)

from .conftest import PACK, PNG

TITLE = "panels/how-1.yaml#title"


def snapshot(draft: Draft) -> dict:
    return {name: draft.value(name) for name in draft.files}


def random_step(draft: Draft, rng: random.Random) -> Step:
    panel = rng.choice([one for one in draft.panels if isinstance(draft.value(f"panels/{one}.yaml"), dict)])
    match rng.randrange(7):
        case 0:
            return move_panel(draft, panel, rng.choice(["how", "safety", "about"]), rng.randrange(5))
        case 1:
            return hide_panel(draft, panel, rng.random() < 0.6)
        case 2:
            return hide_panel_in(draft, panel, "zh-Hans", rng.random() < 0.6)
        case 3:
            return add_panel(draft, rng.choice(["text", "facts", "checklist"]), "who", rng.randrange(4))[0]
        case 4:
            return move_tile(draft, rng.choice(["how", "about", "who"]), rng.randrange(12))
        case _:
            field = rng.choice([one for one in fields_of(draft, panel) if one.kind == "text"])
            return set_text(draft, field.key, rng.choice(["en", "zh-Hans"]), f"Words {rng.randrange(9)}.", run="r")


@pytest.mark.parametrize("seed", range(4))
def test_undo_and_redo_are_inverse(draft, seed):
    rng = random.Random(seed)
    states = [snapshot(draft)]
    for _ in range(60):
        if draft.do(random_step(draft, rng)) and len(draft.steps) == len(states):
            states.append(snapshot(draft))
        states[-1] = snapshot(draft)  # a step that joined the one before moved its end
    assert len(draft.steps) > 30
    for state in reversed(states[:-1]):
        draft.undo()
        assert snapshot(draft) == state
    assert not draft.can_undo
    assert draft.changed_files() == ()
    for state in states[1:]:
        draft.redo()
        assert snapshot(draft) == state
    assert not draft.can_redo


def test_typing_in_one_field_is_one_step(draft):
    before = draft.value("panels/how-1.yaml", ("title", "en"))
    for text in ("H", "He", "Hel"):
        draft.do(set_text(draft, TITLE, "en", text, run="1"))
    draft.do(set_text(draft, TITLE, "zh-Hans", "新", run="1"))
    draft.do(set_text(draft, TITLE, "en", "Hello", run="2"))
    assert len(draft.steps) == 3
    draft.undo()
    draft.do(set_text(draft, TITLE, "zh-Hans", "新的", run="1"))
    assert [step.changes[0].after for step in draft.steps] == ["Hel", "新", "新的"], "after an undo a step begins"
    for _ in range(3):
        draft.undo()
    assert draft.value("panels/how-1.yaml", ("title", "en")) == before


def test_typing_back_to_what_was_there_leaves_no_step(draft):
    before = draft.value("panels/how-1.yaml", ("title", "en"))
    draft.do(set_text(draft, TITLE, "en", "X", run="1"))
    draft.do(set_text(draft, TITLE, "en", before, run="1"))
    assert draft.steps == ()
    assert not draft.do(set_text(draft, TITLE, "en", before))


def test_a_draft_is_there_after_a_restart_with_its_redo(draft, again):
    draft.do(set_text(draft, TITLE, "en", "One"))
    draft.do(hide_panel(draft, "who", True))
    draft.undo()
    draft.save()
    found = again()
    assert found.value("panels/how-1.yaml", ("title", "en")) == "One"
    assert found.can_redo
    found.redo()
    assert found.value("panels/who.yaml", ("hidden",)) is True
    assert found.changed_panels() == ("how-1", "who")


def test_control_signs_and_line_ends_do_not_get_in(draft):
    draft.do(set_text(draft, TITLE, "en", "One\r\ntwo\x00\x1b\tthree\ud800"))
    assert draft.value("panels/how-1.yaml", ("title", "en")) == "One two three"


def test_what_is_not_there_is_refused(draft):
    with pytest.raises(DraftError):
        set_text(draft, "panels/none.yaml#title", "en", "x")
    with pytest.raises(DraftError):
        set_text(draft, TITLE, "fr", "x")


def test_blobs_are_there_before_the_draft_and_swept_after(draft, again, tmp_path):
    blobs = tmp_path / "draft" / "blobs"
    key = next(one.key for one in fields_of(draft, "how-1") if one.kind == "picture")
    step = set_picture(draft, key, PNG, ".png")
    assert [path.read_bytes() for path in blobs.iterdir()] == [PNG]
    draft.save()
    assert list(blobs.iterdir()), "taken in and not yet part of a step"
    draft.do(step)
    draft.save()
    name = again().value("panels/how-1.yaml", ("blocks", 0, "image"))
    assert again().file_of(name).read_bytes() == PNG
    draft.undo()
    draft.do(hide_panel(draft, "who", True))
    draft.save()
    assert list(blobs.iterdir()) == []


def test_a_picture_that_is_none_is_refused(draft):
    key = next(one.key for one in fields_of(draft, "how-1") if one.kind == "picture")
    with pytest.raises(DraftError, match=r"This picture is no SVG, PNG or JPEG"):
        set_picture(draft, key, b"GIF89a", ".png")


def test_on_another_revision_what_fits_is_kept_and_the_rest_is_named(draft, again, tmp_path):
    draft.do(set_text(draft, TITLE, "en", "Mine"))
    draft.do(hide_panel(draft, "who", True))
    draft.do(set_text(draft, "panels/ready.yaml#title", "en", "Also mine"))
    draft.save()
    live = tmp_path / "live"
    shutil.copytree(PACK, live)
    text = (live / "panels/how-1.yaml").read_text("utf-8")
    overlay = live / "languages/zh-Hans/panels/how-1.yaml"
    (live / "panels/how-1.yaml").write_text(text.replace("Your cells are collected", "Theirs"), "utf-8")
    overlay.write_text(overlay.read_text("utf-8").replace("Your cells are collected", "Theirs"), "utf-8")
    found = again(live, 7)
    assert found.changed_panels() == ("who", "ready")
    assert [step.changes[0].after for step in found.lost] == ["Mine"]
    assert [step.changes[0].after for step in again(live, 7).lost] == ["Mine"], "until staff have seen it"
    found.seen_lost()
    found.save()
    assert again(live, 7).lost == ()


def test_another_pack_under_the_same_number_loses_nothing_silently(draft, again, tmp_path):
    """A new program brings a new shipped pack; both are revision 0."""
    draft.do(set_text(draft, TITLE, "en", "Mine"))
    draft.do(hide_panel(draft, "who", True))
    draft.do(hide_panel(draft, "ready", True))
    draft.undo()
    draft.save()
    live = tmp_path / "live"
    shutil.copytree(PACK, live)
    for file in (live / "panels/how-1.yaml", live / "languages/zh-Hans/panels/how-1.yaml"):
        file.write_text(file.read_text("utf-8").replace("Your cells are collected", "Theirs"), "utf-8")
    found = again(live, 0)
    assert found.changed_panels() == ("who",)
    assert [step.changes[0].after for step in found.lost] == ["Mine"]
    assert [step.code for step in found.steps] == ["panel.hide"]


def test_discard_takes_everything_away(draft, again, tmp_path):
    draft.do(set_text(draft, TITLE, "en", "Mine"))
    draft.save()
    draft.discard()
    assert not (tmp_path / "draft" / "draft.json").exists()
    assert again().steps == ()


@pytest.mark.parametrize("text", ["", "[]", "{", '{"format": 99}', '{"format": 1, "base": 0, "steps": [{}]}'])
def test_a_draft_that_cannot_be_read_is_told_in_a_sentence(draft, again, tmp_path, text):
    draft.save()
    (tmp_path / "draft" / "draft.json").write_text(text, "utf-8")
    with pytest.raises(DraftError, match=r"draft\.json"):
        again()


def test_changes_of_one_step_may_build_on_each_other(draft):
    made = Change("panels/new.yaml", (), ABSENT, {"title": {"en": "One"}})
    then = Change("panels/new.yaml", ("title", "en"), "One", "Two")
    draft.do(Step("panel.add", ("new",), (made, then)))
    assert draft.value("panels/new.yaml", ("title", "en")) == "Two"
    draft.undo()
    assert draft.value("panels/new.yaml") is ABSENT
    draft.redo()
    assert draft.value("panels/new.yaml", ("title", "en")) == "Two"


def test_a_step_on_nothing_is_refused_and_changes_nothing(draft):
    before = snapshot(draft)
    with pytest.raises(KeyError):
        draft.do(Step("text", (), (Change("panels/how-1.yaml", ("blocks", 99, "alt"), ABSENT, "x"),)))
    assert snapshot(draft) == before


def test_the_file_holds_plain_json(draft, tmp_path: Path):
    draft.do(set_text(draft, TITLE, "en", "Mine"))
    draft.save()
    assert json.loads((tmp_path / "draft" / "draft.json").read_text("utf-8"))["base"] == 0
