"""The way through the door with a finger and with keys: wrong PINs, the wait, the right one, and the way out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from whole_kiosk import KEYBOARD_SAYS, Whole

from kiosk.staff import Audit, Door, Role, SettingsStore

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)
PIN, WRONG = "279461", "135790"
CHECKED = {"timeout": 10_000}  # a PIN is hashed slowly on purpose


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "data"
    Door(folder / "staff", lambda: 0.0).set_pin(Role.EDITOR, PIN)
    return folder


@pytest.fixture
def whole(data, qtbot):
    made = Whole(data, qtbot)
    made.kiosk.visit.askStaff()
    made.centre("pin-1")
    yield made
    made.close()


@pytest.fixture
def enter(whole, touch, qtbot):
    """Return `enter(pin)`: touch its digits and the tick, and wait until it was looked at."""

    def enter(pin):
        for key in (*pin, "enter"):
            touch(f"pin-{key}")
            qtbot.wait(1)
        qtbot.waitUntil(lambda: whole.kiosk.staff.model.pad.typed == 0)
        qtbot.waitUntil(lambda: not whole.kiosk.staff.model.pad.checking, **CHECKED)

    return enter


def test_wrong_pins_shut_the_door_and_the_right_one_opens_it_after_the_wait(whole, enter, qtbot, data):
    for left in (4, 3, 2, 1):
        enter(WRONG)
        assert whole.kiosk.staff.model.pad.triesLeft == left
    enter(WRONG)
    qtbot.waitUntil(lambda: any("Too many tries" in text for text in whole.words()))
    assert whole.kiosk.visit.mode == "door"
    pad = whole.kiosk.staff.model.pad
    while before := pad.waitSeconds:
        whole.now += 1
        whole.kiosk.visit.touched()
        qtbot.waitUntil(lambda before=before: whole.kiosk.staff.tick() or pad.waitSeconds < before, **CHECKED)
    assert not Door(data / "staff", lambda: 0.0).waiting()
    enter(PIN)
    qtbot.waitUntil(lambda: whole.kiosk.visit.mode == "staff")
    qtbot.waitUntil(lambda: "Overview" in whole.words())
    rows = [row.what for row in Audit(data / "staff", whole.kiosk.setup.now).rows()]
    assert rows == ["shut", "entered"]


def test_a_keyboard_opens_it_too_and_leaving_shows_patients_their_screen(whole, touch, qtbot):
    for digit in PIN:
        QTest.keyClick(whole.window, digit)
    QTest.keyClick(whole.window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: whole.kiosk.visit.mode == "staff", **CHECKED)
    touch("leaveStaff")
    qtbot.waitUntil(lambda: whole.kiosk.visit.mode == "attract")
    qtbot.waitUntil(lambda: whole.find("leaveStaff") is None)
    assert whole.kiosk.staff.model.role == ""


def test_staff_mode_ends_by_itself_after_it_said_so(whole, enter, qtbot):
    enter(PIN)
    qtbot.waitUntil(lambda: whole.kiosk.visit.mode == "staff")
    whole.rest(275)
    qtbot.waitUntil(lambda: any(text.startswith("Closes in 25 s") for text in whole.words()))
    whole.rest(26)
    assert (whole.kiosk.visit.mode, whole.kiosk.staff.model.page) == ("attract", "")
    trail = Audit(whole.kiosk.setup.data / "staff", whole.kiosk.setup.now)
    qtbot.waitUntil(lambda: [row.what for row in trail.rows()] == ["entered", "left"])


@pytest.mark.parametrize("changed", [True, False])
def test_what_staff_have_set_makes_the_kiosk_begin_anew_once_they_have_left(whole, enter, qtbot, data, changed):
    enter(PIN)
    qtbot.waitUntil(lambda: whole.kiosk.visit.mode == "staff")
    asked = QSignalSpy(whole.kiosk.staff.model.restartAsked)
    if changed:
        SettingsStore(data).save({"clinic.phone_day": "+49 30 1234"})
    whole.kiosk.visit.dismiss()
    qtbot.waitUntil(lambda: not whole.kiosk.staff.looking)
    whole.kiosk.staff.tick()
    assert asked.count() == int(changed)


def test_nobody_is_thrown_out_by_what_staff_have_set(whole, enter, qtbot, data):
    enter(PIN)
    qtbot.waitUntil(lambda: whole.kiosk.visit.mode == "staff")
    asked = QSignalSpy(whole.kiosk.staff.model.restartAsked)
    SettingsStore(data).save({"clinic.phone_day": "+49 30 1234"})
    whole.kiosk.visit.dismiss()
    whole.kiosk.visit.begin()
    qtbot.waitUntil(lambda: not whole.kiosk.staff.looking)
    whole.kiosk.staff.tick()
    assert (whole.kiosk.visit.mode, asked.count()) == ("active", 0)
    whole.kiosk.visit.startOver()
    whole.kiosk.staff.tick()
    assert asked.count() == 1
