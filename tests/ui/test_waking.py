"""The touch that wakes the screen does nothing else: not the finger that is still down, nor a second one, nor a key."""

import pytest
from fingers import Fingers
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from two_languages import bilingual
from whole_kiosk import KEYBOARD_SAYS, Whole, middle

from kiosk.config import Config, Night

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)


@pytest.fixture
def whole(tmp_path, qtbot, monkeypatch):
    bilingual(monkeypatch)
    made = Whole(tmp_path / "data", qtbot, Config(night=Night("10:00", "11:00")))  # a kiosk of the tests has 10:24
    qtbot.waitUntil(lambda: made.find("begin-zh-Hans") is not None)
    yield made
    made.close()


@pytest.fixture
def fingers(whole, touch_device):
    return Fingers(whole.window, touch_device)


@pytest.fixture
def opened(whole):
    """Return every (screen, item) that was shown, in order."""
    seen = []
    visit = whole.kiosk.visit
    visit.placeChanged.connect(lambda: seen.append((visit.screen, visit.item)))
    return seen


def tiles(whole):
    """Return where the tiles of home lie, once they are there."""
    whole.bot.waitUntil(lambda: whole.find("tile-how") is not None and not any(map(shield_is_up, whole.shown())))
    return [middle(item) for item in whole.shown() if item.objectName().startswith("tile-")]


def shield_is_up(item):
    return item.objectName() == "shield" and item.property("enabled")


CONTROLS = ["anywhere", "corner", "begin", "begin-en", "begin-zh-Hans"]


@pytest.mark.parametrize("control", CONTROLS)
def test_a_second_touch_within_a_second_presses_nothing(whole, fingers, opened, control, qtbot):
    fingers.tap(whole.centre(control))
    qtbot.waitUntil(lambda: whole.kiosk.visit.screen == "home")
    places = tiles(whole)
    assert len(places) > 3
    whole.now += 0.9
    for finger, place in enumerate(places):
        fingers.tap(place, finger)
    qtbot.wait(20)
    assert opened == [("home", "")]
    whole.now += 0.2
    fingers.tap(places[0])
    qtbot.waitUntil(lambda: len(opened) == 2)


def test_two_fingers_at_once_press_nothing_either(whole, fingers, opened, qtbot):
    fingers.tap(whole.centre("begin"))
    qtbot.waitUntil(lambda: whole.kiosk.visit.screen == "home")
    first, second, *_ = tiles(whole)
    fingers.down(first, 0)
    fingers.down(second, 1)
    fingers.up(1)
    fingers.up(0)
    qtbot.wait(20)
    assert opened == [("home", "")]


def test_a_finger_beside_one_that_stays_presses_nothing_in_the_first_second(whole, fingers, opened, qtbot):
    begin, beside = whole.centre("begin"), QPoint(whole.window.width() // 2, whole.window.height() // 2)
    fingers.down(beside, 1)
    fingers.tap(begin, 0)
    qtbot.waitUntil(lambda: whole.kiosk.visit.screen == "home")
    first, second, *_ = tiles(whole)
    fingers.tap(first, 2)
    fingers.down_while_another_moves(second, 3, 1)
    fingers.up(3)
    qtbot.wait(20)
    assert opened == [("home", "")]
    whole.now += 1
    fingers.tap(second, 3)
    qtbot.waitUntil(lambda: len(opened) == 2)


def test_a_hand_that_leans_on_the_screen_since_then_stops_no_other(whole, fingers, opened, qtbot):
    fingers.tap(whole.centre("begin"))
    qtbot.waitUntil(lambda: whole.kiosk.visit.screen == "home")
    first, second, *_ = tiles(whole)
    fingers.down(first, 0)
    whole.now += 1
    fingers.tap(second, 1)
    qtbot.waitUntil(lambda: len(opened) == 2)
    fingers.up(0)
    qtbot.wait(20)
    assert len(opened) == 2


@pytest.mark.parametrize("later", [0.5, 5])
def test_the_finger_that_is_still_down_presses_nothing_however_long_it_stays(whole, fingers, opened, later, qtbot):
    begin, beside = whole.centre("begin"), QPoint(whole.window.width() // 2, whole.window.height() // 2)
    fingers.down(beside, 1)
    fingers.tap(begin, 0)
    qtbot.waitUntil(lambda: whole.kiosk.visit.screen == "home")
    first, *_ = tiles(whole)
    fingers.move(first, 1)
    whole.now += later
    fingers.move(first + QPoint(2, 2), 1)
    fingers.up(1)
    qtbot.wait(20)
    assert opened == [("home", "")]
    whole.now += 1
    fingers.tap(first)
    qtbot.waitUntil(lambda: len(opened) == 2)


def test_a_finger_put_down_too_early_presses_nothing_when_it_is_lifted_late(whole, fingers, opened, qtbot):
    fingers.tap(whole.centre("begin"))
    qtbot.waitUntil(lambda: whole.kiosk.visit.screen == "home")
    first, second, *_ = tiles(whole)
    fingers.down(first)
    whole.now += 5
    fingers.up()
    qtbot.wait(20)
    assert opened == [("home", "")]
    fingers.tap(second)
    qtbot.waitUntil(lambda: len(opened) == 2)


def test_keys_press_nothing_in_the_first_second(whole, opened, qtbot):
    whole.find("begin").forceActiveFocus()
    QTest.keyClick(whole.window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: whole.kiosk.visit.screen == "home")
    tiles(whole)
    whole.find("tile-how").forceActiveFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(whole.window, key)
    qtbot.wait(20)
    assert opened == [("home", "")]
    whole.now += 1
    QTest.keyClick(whole.window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(opened) == 2)


def wait_for_the_night(whole):
    whole.rest(119)
    assert whole.kiosk.visit.mode == "attract"
    whole.rest(1)
    assert whole.kiosk.visit.mode == "night"
    whole.bot.waitUntil(lambda: whole.find("night") is not None)


def black(whole):
    image = whole.window.grabWindow()
    return {image.pixel(x, y) & 0xFFFFFF for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)} == {
        0
    }


def test_the_night_is_black_and_draws_nothing(whole, qtbot):
    wait_for_the_night(whole)
    assert black(whole)
    qtbot.wait(1600)  # the last message came just before, and its fade ends unseen
    frames = []
    whole.window.frameSwapped.connect(lambda: frames.append(1))
    for _ in range(40):
        whole.now += 10
        whole.kiosk.visit.tick()
        qtbot.wait(5)
    assert frames == []


@pytest.mark.parametrize("by", ["finger", "key"])
def test_what_wakes_the_kiosk_at_night_only_wakes_it(whole, fingers, opened, by, qtbot):
    begin = whole.centre("begin")
    act = {"finger": lambda: fingers.tap(begin), "key": lambda: QTest.keyClick(whole.window, Qt.Key.Key_Space)}[by]
    whole.find("begin").forceActiveFocus()
    wait_for_the_night(whole)
    act()
    act()
    qtbot.wait(20)
    assert (whole.kiosk.visit.mode, opened) == ("attract", [])
    assert not black(whole)
    whole.now += 0.9
    act()
    qtbot.wait(20)
    assert opened == []
    whole.rest(0.2)
    whole.rest(118)
    assert whole.kiosk.visit.mode == "attract", "it stays lit for a while"
    act()
    qtbot.waitUntil(lambda: opened == [("home", "")])


def test_a_finger_that_rests_on_the_black_screen_begins_nothing(whole, fingers, opened, qtbot):
    begin = whole.centre("begin")
    wait_for_the_night(whole)
    fingers.down(begin)
    whole.now += 5
    fingers.move(begin + QPoint(3, 3))
    fingers.up()
    qtbot.wait(20)
    assert (whole.kiosk.visit.mode, opened) == ("attract", [])


def test_no_night_comes_over_somebody_who_is_there(whole, qtbot):
    whole.kiosk.visit.begin()
    for _ in range(50):
        whole.rest(60)
        whole.kiosk.visit.touched()
    assert whole.kiosk.visit.mode == "active"


def test_the_second_answer_to_the_warning_presses_nothing_behind_it(whole, fingers, opened, qtbot):
    fingers.tap(whole.centre("begin"))
    qtbot.waitUntil(lambda: whole.kiosk.visit.screen == "home")
    whole.rest(90)
    yes = whole.centre("stillHere")
    for _ in range(2):
        fingers.tap(yes)
    qtbot.wait(20)
    assert (opened, whole.kiosk.visit.mode) == ([("home", "")], "active")


def messages(whole):
    return {item.objectName(): item.opacity() for item in whole.shown() if item.objectName().startswith("message-")}


@pytest.mark.parametrize("still", [False, True])
def test_the_messages_come_in_turn_and_nothing_else_moves_but_a_little(whole, still, qtbot):
    if still:
        whole.kiosk.display.set_still()
    begin = whole.centre("begin")
    places = set()
    for turn in range(1, 9):
        qtbot.waitUntil(lambda turn=turn: messages(whole) == {f"message-{(turn - 1) % 4 + 1}": 1})
        place = whole.centre("begin") - begin
        places.add((place.x(), place.y()))
        whole.rest(10)
    assert len(places) > 2
    assert max(abs(x) + abs(y) for x, y in places) < 15
