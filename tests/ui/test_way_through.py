"""The way through by finger: touch to begin, home, panels by swipe and by button, and home again from everywhere."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from whole_kiosk import KEYBOARD_SAYS

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)
LEFT, RIGHT = (QPoint(900, 300), QPoint(300, 300)), (QPoint(300, 300), QPoint(900, 300))


@pytest.fixture
def visit(whole):
    return whole.kiosk.visit


@pytest.fixture
def home(whole, touch, visit, qtbot):
    touch("begin")
    qtbot.waitUntil(lambda: visit.screen == "home")


@pytest.fixture
def go(whole, visit, qtbot):
    """Return `go(target)`: open a place and wait until it stands still."""

    def go(target):
        visit.open(target)
        settle(whole, qtbot)

    return go


def settle(whole, qtbot):
    """Wait until the panel that the visit is at stands still in the window and takes a touch."""
    qtbot.waitUntil(lambda: not whole.shielded())

    def still():
        visit = whole.kiosk.visit
        if visit.screen not in ("panels", "guide"):
            return True
        panel = whole.find(f"panel-{visit.item}")
        return panel is not None and not whole.find("pages").property("moving") and panel.mapToScene(QPointF()).x() == 0

    qtbot.waitUntil(still)


def left_of(whole, name):
    """Return where the left edge of an item is, in pixels of the window; outside of it when the item is not alive."""
    panel = next((item for item in whole.everything() if item.objectName() == name), None)
    return panel.mapToScene(QPointF()).x() if panel else whole.window.width()


def dots(whole):
    (found,) = [item for item in whole.shown() if item.metaObject().className().startswith("StepDots")]
    return found.property("index"), found.property("count")


def test_any_touch_begins(whole, tap, visit, qtbot):
    assert whole.kiosk.visit.screen == "attract"
    tap(whole.window, QPoint(1200, 60))
    qtbot.waitUntil(lambda: visit.screen == "home")


def test_every_door_opens_what_it_says(whole, home, touch, visit, qtbot):
    doors = {tile["id"]: tile["opens"] for tile in whole.kiosk.pack.tiles}
    assert len(doors) == 10
    for door, target in doors.items():
        touch(f"tile-{door}")
        kind, _, item = target.partition(":")
        screen = {"panel": "panels", "survey": "survey"}[kind]
        qtbot.waitUntil(lambda screen=screen, item=item: (visit.screen, visit.item) == (screen, item))
        if kind == "panel":
            qtbot.waitUntil(lambda item=item: whole.find(f"panel-{item}") is not None)
        touch("home")
        qtbot.waitUntil(lambda: visit.screen == "home")


def test_a_swipe_turns_exactly_one_page_either_way(whole, home, go, swipe, visit, qtbot):
    go("panel:how-1")
    for (start, end), steps, there in (
        (LEFT, 8, "how-2"),
        (LEFT, 3, "how-3"),
        (RIGHT, 8, "how-2"),
        (RIGHT, 3, "how-1"),
    ):
        swipe(whole.window, start, end, steps)
        qtbot.waitUntil(lambda there=there: visit.item == there)
        settle(whole, qtbot)
        assert visit.item == there
        assert whole.find(f"panel-{there}") is not None
        assert dots(whole) == (int(there[-1]) - 1, 6)


@pytest.mark.parametrize(
    "end", [QPoint(894, 300), QPoint(900, 100), QPoint(840, 760)], ids=["trembling", "upwards", "slanting"]
)
def test_a_finger_that_does_not_swipe_turns_nothing(whole, home, go, swipe, visit, qtbot, end):
    go("panel:how-2")
    swipe(whole.window, QPoint(900, 300), end)
    settle(whole, qtbot)
    assert visit.item == "how-2"


def test_a_slanting_drag_at_the_end_of_a_long_panel_turns_nothing(whole, home, go, swipe, visit, qtbot):
    whole.kiosk.display.set_text_step(2)
    go("panel:about")
    middle = QPoint(900, 500)
    for end in [QPoint(900, 100)] * 6 + [QPoint(760, 180), QPoint(1040, 180)]:
        swipe(whole.window, middle, end)
        settle(whole, qtbot)
    assert visit.item == "about"


def test_the_story_has_two_ends(whole, home, go, swipe, visit, qtbot):
    panels = whole.kiosk.pack.panels
    first, last = panels.target(0), panels.target(panels.count - 1)
    for target, (start, end) in ((first, RIGHT), (last, LEFT)):
        go(target)
        swipe(whole.window, start, end)
        settle(whole, qtbot)
        assert f"panel:{visit.item}" == target
    assert whole.find("next").property("enabled") is False


def test_next_and_back_turn_one_page(whole, home, go, touch, visit, qtbot):
    go("panel:steps")
    assert whole.find("next").property("text") == whole.kiosk.pack.panels.nav(whole.kiosk.pack.panels.indexOf("step-1"))
    for button, there in (("next", "step-1"), ("next", "step-2"), ("back", "step-1"), ("back", "steps")):
        touch(button)
        qtbot.waitUntil(lambda there=there: visit.item == there)
        settle(whole, qtbot)
        assert whole.find(f"panel-{there}") is not None
    touch("back")
    qtbot.waitUntil(lambda: visit.screen == "home")


@pytest.mark.parametrize("target", ["panel:how-4", "panel:safety-1", "guide:patients"])
def test_another_place_opens_while_a_swipe_still_glides(whole, home, go, swipe, visit, qtbot, target):
    go("panel:how-2")
    swipe(whole.window, *LEFT, 3)
    assert whole.find("pages").property("moving")
    visit.open(target)
    settle(whole, qtbot)
    assert f"{target.partition(':')[0]}:{visit.item}" == target


def test_at_most_three_panels_are_alive_on_the_way_through_all(whole, home, go, swipe, visit, qtbot):
    panels = whole.kiosk.pack.panels
    alive = []
    whole.window.afterAnimating.connect(lambda: alive.append(len(whole.panels())))
    go(panels.target(0))
    for row in range(1, panels.count):
        swipe(whole.window, *LEFT, 3)
        name = "panel-" + panels.target(row).partition(":")[2]
        qtbot.waitUntil(lambda name=name: left_of(whole, name) < whole.window.width() / 4)
    qtbot.waitUntil(lambda: f"panel:{visit.item}" == panels.target(panels.count - 1))
    assert len(alive) > panels.count
    assert max(alive) <= 3


def test_a_leap_keeps_three_panels_at_most(whole, home, go):
    for target in ("panel:sources-4", "panel:how-1", "panel:results"):
        go(target)
        assert 1 <= len(whole.panels()) <= 3
        assert target[6:] in whole.panels()


@pytest.mark.parametrize(
    "target",
    ["panel:how-1", "panel:guides", "guide:patients", "guide:doctors", "survey:feedback", "survey:professional"],
)
def test_home_is_one_touch_away(whole, home, go, touch, visit, qtbot, target):
    if target == "guide:doctors":
        visit.finish_survey("professional")  # which opens it
    go(target)
    touch("home")
    qtbot.waitUntil(lambda: visit.screen == "home")


def test_home_is_below_the_keyboard_too(whole, home, touch, visit, qtbot):
    visit.open("survey:professional")
    touch("consent")
    touch("next")
    touch("keysHome")
    qtbot.waitUntil(lambda: visit.screen == "home")
    assert whole.kiosk.survey.screen == "away"
