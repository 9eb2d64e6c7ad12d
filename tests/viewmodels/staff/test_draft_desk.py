"""The draft behind the staff's screens: saved by itself, and what happens where the disk says no."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from kiosk.drafts import Draft, DraftError, Preview, hide_panel, set_text
from kiosk.paths import SHIPPED_PACK
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.draft_desk import DraftDesk, Work

TITLE = "panels/step-1.yaml#title"


@pytest.fixture
def desk(tmp_path, qtbot):
    worker = ThreadPoolExecutor(1)

    def open_work():
        draft = Draft.open(tmp_path / "draft", SHIPPED_PACK, 0)
        return Work(draft, Preview(draft, date(2026, 7, 14)))

    made = DraftDesk(open_work, Errands(worker))
    made.open()
    qtbot.waitUntil(lambda: made.state != "opening", timeout=10_000)
    yield made
    worker.shutdown()


def kept(tmp_path):
    return json.loads((tmp_path / "draft" / "draft.json").read_text())


def test_it_is_on_the_disk_a_second_after_the_last_key(desk, tmp_path, qtbot):
    for text in ("A", "AB", "ABC"):
        desk.do(set_text(desk.work.draft, TITLE, "en", text, run="1"))
    assert desk.state == "saving"
    qtbot.waitUntil(lambda: desk.state == "saved", timeout=1000)
    assert len(kept(tmp_path)["steps"]) == 1
    desk.undo()
    desk.save()
    qtbot.waitUntil(lambda: desk.state == "saved", timeout=1000)
    assert kept(tmp_path)["cursor"] == 0


def test_a_disk_that_takes_nothing_is_told_and_tried_again_at_the_next_change(desk, tmp_path, qtbot):
    (tmp_path / "draft").write_text("in the way")
    desk.do(set_text(desk.work.draft, TITLE, "en", "A"))
    qtbot.waitUntil(lambda: desk.state == "failed", timeout=2000)
    assert desk.fault.startswith("The disk does not take the draft")
    (tmp_path / "draft").unlink()
    desk.do(hide_panel(desk.work.draft, "step-1", True))
    qtbot.waitUntil(lambda: desk.state == "saved", timeout=2000)
    assert len(kept(tmp_path)["steps"]) == 2


def test_a_step_that_waits_for_the_disk_is_refused_in_a_sentence(desk, qtbot):
    said = []

    def refuse(draft):
        raise DraftError("This picture is none; choose another one.")

    desk.later(refuse, lambda name, why: said.append((name, why)))
    qtbot.waitUntil(lambda: bool(said))
    assert said == [("", "This picture is none; choose another one.")]
    assert not desk.work.draft.can_undo


def test_a_draft_that_can_not_be_read_is_told(tmp_path, qtbot):
    (tmp_path / "draft").mkdir()
    (tmp_path / "draft" / "draft.json").write_text("{")
    worker = ThreadPoolExecutor(1)
    made = DraftDesk(lambda: Work(Draft.open(tmp_path / "draft", SHIPPED_PACK, 0), None), Errands(worker))
    made.open()
    qtbot.waitUntil(lambda: made.state == "broken")
    assert "can't be read" in made.fault
    assert made.work is None
    worker.shutdown()
