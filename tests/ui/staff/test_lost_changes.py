"""What no longer fits since another version is shown stands over the list of panels until somebody has seen it."""

import pytest

from kiosk.drafts import Change, Draft, Step
from kiosk.paths import SHIPPED_PACK


@pytest.fixture
def left_out(tmp_path):
    """A draft on the disk with two edits that no longer fit; the folder that it is in."""
    folder = tmp_path / "data" / "content" / "draft"
    draft = Draft.open(folder, SHIPPED_PACK, 0)
    for panel in ("step-1", "who"):
        draft.do(Step("text", (), (Change(f"panels/{panel}.yaml", ("title", "en"), "What was", "Mine"),)))
    draft.save()
    return folder


def test_a_note_says_what_was_left_out_until_it_was_seen(left_out, desk, press, qtbot):
    titles = [desk.draft.value(f"panels/{panel}.yaml", ("title", "en")) for panel in ("step-1", "who")]
    said = "Another version was shown meanwhile. 2 of your changes no longer fit and were left out: "
    qtbot.waitUntil(lambda: desk.find("lostNote") is not None)
    assert desk.find("lostNote").property("text") == said + " · ".join(titles)
    assert len(Draft.open(left_out, SHIPPED_PACK, 0).lost) == 2
    press("seenLost")
    qtbot.waitUntil(lambda: desk.find("lostNote") is None)
    qtbot.waitUntil(lambda: desk.editing.desk.state == "saved")
    assert Draft.open(left_out, SHIPPED_PACK, 0).lost == ()
