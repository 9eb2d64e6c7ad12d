"""Staff wipe the screen: how they come to it, that no touch does anything meanwhile, and every way out."""

import pytest
from fingers import Fingers
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from whole_kiosk import KEYBOARD_SAYS

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)
CORNER = QPoint(30, 30)
FULL_HOLD = {"timeout": 8000}  # a corner is held for three seconds


@pytest.fixture
def fingers(whole, touch_device):
    return Fingers(whole.window, touch_device)


@pytest.fixture
def mode(whole):
    return lambda: whole.kiosk.visit.mode


@pytest.fixture
def cleaning(whole, mode, qtbot):
    """Bring the kiosk into cleaning and return where its button is."""
    whole.kiosk.visit.askStaff()
    whole.kiosk.visit.clean()
    assert mode() == "cleaning"
    return whole.centre("endCleaning")


def held(fingers, point, mode, qtbot, *, until):
    fingers.down(point)
    qtbot.waitUntil(lambda: mode() == until, **FULL_HOLD)
    fingers.up()


def test_staff_hold_the_corner_choose_to_clean_and_the_minute_passes(whole, fingers, touch, mode, qtbot):
    held(fingers, CORNER, mode, qtbot, until="door")
    qtbot.waitUntil(lambda: {"Staff only", "Clean the screen"} <= whole.words())
    touch("cleanScreen")
    qtbot.waitUntil(lambda: {"You can wipe the screen now", "60"} <= whole.words())
    whole.rest(20)
    qtbot.waitUntil(lambda: "40" in whole.words())
    whole.rest(39)
    assert mode() == "cleaning"
    whole.rest(1)
    assert (mode(), whole.kiosk.visit.screen) == ("attract", "attract")
    fingers.tap(QPoint(whole.window.width() // 2, 300))
    qtbot.wait(20)
    assert mode() == "attract", "the cloth that is still wiping begins no visit"
    touch("begin")
    qtbot.waitUntil(lambda: mode() == "active")


def test_a_tap_on_the_corner_begins_a_visit_like_any_other(whole, fingers, mode, qtbot):
    fingers.tap(CORNER)
    qtbot.waitUntil(lambda: mode() == "active")


def test_a_palm_on_the_corner_opens_nothing(whole, fingers, mode, qtbot):
    fingers.down(CORNER, 0)
    fingers.down(CORNER + QPoint(300, 300), 1)
    qtbot.wait(3300)
    assert mode() == "attract"
    fingers.up(1)
    fingers.up(0)


@pytest.mark.parametrize("way", ["closeDoor", "key", "time"])
def test_the_pad_for_the_pin_goes_again(whole, touch, mode, way, qtbot):
    whole.kiosk.visit.askStaff()
    whole.centre("closeDoor")
    if way == "closeDoor":
        touch(way)
    elif way == "key":
        QTest.keyClick(whole.window, Qt.Key.Key_Escape)
    else:
        whole.rest(30)
    qtbot.waitUntil(lambda: mode() == "attract")
    qtbot.waitUntil(lambda: whole.find("staffDoor") is None)


def test_staff_without_a_touch_screen_come_to_the_door_by_key(whole, mode, qtbot):
    corner = next(item for item in whole.shown() if item.objectName() == "corner")
    corner.forceActiveFocus()
    QTest.keyClick(whole.window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: mode() == "door")


def test_a_cloth_does_nothing_while_the_screen_is_wiped(whole, fingers, cleaning, mode, qtbot):
    width, height = whole.window.width(), whole.window.height()
    for y in range(20, height, 90):
        fingers.down(QPoint(20, y))
        for x in range(20, width, 160):
            fingers.move(QPoint(x, y))
        fingers.up()
    for finger in range(4):
        fingers.tap(cleaning + QPoint(40 * finger, 0), finger)
    qtbot.wait(20)
    assert (mode(), whole.kiosk.visit.screen) == ("cleaning", "attract")


def test_one_still_finger_ends_it(whole, fingers, cleaning, mode, qtbot):
    held(fingers, cleaning, mode, qtbot, until="attract")
    qtbot.wait(20)
    assert mode() == "attract", "the finger that is lifted begins nothing"


@pytest.mark.parametrize("cloth", ["with a second finger", "that moves"])
def test_a_cloth_on_the_button_does_not(whole, fingers, cleaning, mode, cloth, qtbot):
    fingers.down(cleaning)
    if cloth == "that moves":
        fingers.move(cleaning + QPoint(60, 5))
    else:
        fingers.down(cleaning + QPoint(-400, -300), 1)
        fingers.up(1)
    qtbot.wait(2300)
    assert mode() == "cleaning"
    fingers.up()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_ends_it(whole, cleaning, mode, key, qtbot):
    QTest.keyClick(whole.window, key)
    qtbot.waitUntil(lambda: mode() == "attract")


@pytest.mark.parametrize("place", ["home", "panel:how-2", "survey:feedback"])
def test_no_visit_is_ever_cleaned_away(whole, mode, place):
    visit = whole.kiosk.visit
    visit.begin()
    visit.open(place)
    before = visit.screen, visit.item
    visit.askStaff()
    visit.clean()
    visit.dismiss()
    assert (mode(), visit.screen, visit.item) == ("active", *before)
