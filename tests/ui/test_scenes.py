"""How it works, by finger: scenes play once and rest, pause, play again, stand still, and cost nothing unseen."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from whole_kiosk import KEYBOARD_SAYS, Whole, middle

from kiosk.config import Config, Display

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)
SCENES = [f"how-{number}" for number in range(1, 7)]


def play_of(whole, panel):
    """Return the stage of a panel that is alive, or None; it tells how far its scene has come."""
    found = next((item for item in whole.everything() if item.objectName() == f"panel-{panel}"), None)
    stages = [item for item in walk(found) if item.objectName() == "stage"] if found else []
    return stages[0] if stages else None


def walk(item: QQuickItem):
    yield item
    for child in item.childItems():
        yield from walk(child)


def running(whole):
    """Return the panels whose scene goes on."""
    return [name for name in whole.panels() if (play := play_of(whole, name)) and play.property("going")]


@pytest.fixture
def go(whole, qtbot):
    """Return `go(panel)`: open it, and wait until it lies still and takes a touch; returns its stage."""
    whole.kiosk.visit.begin()

    def go(panel):
        whole.kiosk.visit.open(f"panel:{panel}")
        at_rest = lambda: (item := whole.find(f"panel-{panel}")) is not None and item.mapToScene(QPointF()).x() == 0  # noqa: E731
        qtbot.waitUntil(lambda: at_rest() and not whole.shielded())
        return play_of(whole, panel)

    return go


def test_every_panel_of_how_it_works_has_its_own_scene(whole, go):
    panels = whole.kiosk.pack.panels
    rows = [row for row in range(panels.count) if panels.target(row).startswith("panel:how-")]
    scenes = [block["scene"] for row in rows for block in panels.blocks(row) if block["type"] == "scene"]
    assert len(rows) == len(set(scenes)) == 6
    lengths = [go(name).property("length") for name in SCENES]
    assert all(2 < length < 15 for length in lengths)


@pytest.mark.parametrize("panel", SCENES)
def test_a_scene_moves_by_itself_and_rests_at_its_end(whole, go, qtbot, panel):
    play = go(panel)
    qtbot.waitUntil(lambda: play.property("t") > 0.05)
    play.setProperty("t", play.property("length") - 0.1)
    qtbot.waitUntil(lambda: play.property("over"))
    assert not play.property("going")


def test_pause_play_and_play_again(whole, go, touch, qtbot):
    play = go("how-1")
    qtbot.waitUntil(lambda: play.property("going"))
    assert whole.find("pause").property("text") == "Pause"
    touch("pause")
    qtbot.waitUntil(lambda: not play.property("going"))
    held = play.property("t")
    assert whole.find("pause").property("text") == "Play"
    touch("pause")
    qtbot.waitUntil(lambda: play.property("going") and play.property("t") > held)
    play.setProperty("t", play.property("length"))
    assert whole.find("pause").property("enabled") is False
    touch("again")
    qtbot.waitUntil(lambda: play.property("going") and play.property("t") < 2)


def test_a_dot_opens_its_scene_and_says_which_is_on(whole, go, touch, qtbot):
    go("how-2")
    touch("scene-5")
    qtbot.waitUntil(lambda: whole.kiosk.visit.item == "how-5")
    qtbot.waitUntil(lambda: (play := play_of(whole, "how-5")) is not None and play.property("going"))
    dots = [item for item in walk(whole.find("panel-how-5")) if item.objectName().startswith("scene-")]
    assert [dot.property("current") for dot in dots] == [False] * 4 + [True, False]


def finger(whole, touch_device, start, end, steps=8):
    QTest.touchEvent(whole.window, touch_device, False).press(0, start, whole.window).commit()
    for step in range(1, steps + 1):
        QTest.qWait(16)
        QTest.touchEvent(whole.window, touch_device, False).move(0, start + (end - start) * (step / steps)).commit()
    return lambda: QTest.touchEvent(whole.window, touch_device, False).release(0, end, whole.window).commit()


@pytest.mark.parametrize("by", [QPoint(160, -60), QPoint(-300, 0)], ids=["to the myeloma cell", "as a swipe would go"])
def test_a_hand_draws_the_cell_and_lets_go_and_it_binds(whole, go, touch_device, qtbot, by):
    play = go("how-4")
    whole.find("pause")
    cell = whole.find("cartCell")
    before = cell.x(), cell.y()
    let_go = finger(whole, touch_device, middle(cell), middle(cell) + by)
    assert (cell.x(), cell.y()) != before, "the cell follows the finger"
    assert not play.property("going")
    let_go()
    qtbot.waitUntil(lambda: play.property("going") and play.property("t") > 5)
    play.setProperty("t", play.property("length"))
    assert whole.kiosk.visit.item == "how-4", "the page has not turned"
    assert whole.find("pages").property("contentX") == whole.find("panel-how-4").x()


def test_a_tap_binds_too_and_so_does_the_press_of_a_screen_reader(whole, go, touch, qtbot):
    play = go("how-4")
    assert play.property("t") < 4.5
    touch("cartCell")
    qtbot.waitUntil(lambda: play.property("t") >= 5)
    play.setProperty("t", 0)
    from PySide6.QtGui import QAccessible

    QAccessible.setActive(True)
    spoken = QAccessible.queryAccessibleInterface(whole.find("cartCell"))
    assert spoken is not None
    assert spoken.text(QAccessible.Text.Name)
    spoken.actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: play.property("t") >= 5)


def test_still_pictures_show_the_last_frame_until_the_visit_ends(whole, go, touch, qtbot):
    play = go("how-5")
    qtbot.waitUntil(lambda: play.property("going"))
    touch("stillPictures")
    qtbot.waitUntil(lambda: not play.property("going"))
    assert play.property("now") == play.property("length")
    assert whole.kiosk.display.stillChosen
    assert running(whole) == []
    whole.kiosk.visit.startOver()
    assert not whole.kiosk.display.still


def test_a_kiosk_whose_it_wants_no_motion_offers_none(tmp_path, qtbot):
    whole = Whole(tmp_path / "data", qtbot, Config(display=Display(motion="still")))
    whole.kiosk.visit.begin()
    whole.kiosk.visit.open("panel:how-3")
    qtbot.waitUntil(lambda: play_of(whole, "how-3") is not None)
    assert play_of(whole, "how-3").property("over")
    cells = [item for item in walk(play_of(whole, "how-3")) if item.metaObject().indexOfProperty("way") >= 0]
    places = {(round(cell.property("dx")), round(cell.property("dy"))) for cell in cells}
    assert len(places) == len(cells) > 2  # each where it has come to, none in the corner of the stage
    assert whole.names().isdisjoint({"pause", "again", "stillPictures"})
    assert "scene-1" in whole.names()
    whole.close()


def test_nothing_runs_where_nobody_looks(whole, go, qtbot):
    go("how-3")
    qtbot.waitUntil(lambda: running(whole) == ["how-3"])
    whole.kiosk.visit.warn()
    qtbot.waitUntil(lambda: running(whole) == [])
    whole.kiosk.visit.stillHere()
    qtbot.waitUntil(lambda: running(whole) == ["how-3"])
    go("steps")
    assert running(whole) == []
    go("how-3")
    whole.kiosk.visit.startOver()
    qtbot.waitUntil(lambda: running(whole) == [])


@pytest.mark.parametrize("place", ["attract", "panel:steps", "panel:how-6 at its end"])
def test_no_frame_is_drawn_while_nothing_moves(whole, go, qtbot, place):
    if place.startswith("panel"):
        play = go(place[6:].split()[0])
        if play:
            play.setProperty("t", play.property("length"))
    qtbot.wait(700)  # the shield over a new screen, the last page change
    frames = []
    whole.window.frameSwapped.connect(lambda: frames.append(1))
    qtbot.wait(500)
    assert len(frames) <= 1


def test_a_kiosk_that_closes_while_scenes_are_made_is_silent(tmp_path, qtbot):
    for turn in range(14):
        whole = Whole(tmp_path / str(turn), qtbot, size=(1920, 1080))
        whole.kiosk.visit.begin()
        for panel, wait in ((turn % 6 + 1, turn * 9), ((turn + 3) % 6 + 1, turn * 7)):
            whole.kiosk.visit.open(f"panel:how-{panel}")
            QTest.qWait(wait)
        whole.close()
