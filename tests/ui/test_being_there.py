"""Who types, drags, watches, listens or copies is there; and when a visit ends, no frame shows anything of it."""

import pytest
from fingers import Fingers
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QMouseEvent
from PySide6.QtTest import QTest
from whole_kiosk import KEYBOARD_SAYS

from kiosk.viewmodels.takeaway import Outcome

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)
MIDDLE = QPoint(640, 300)


@pytest.fixture
def kiosk(whole):
    whole.kiosk.visit.begin()
    whole.now += 1
    return whole.kiosk


@pytest.fixture
def heard(whole, kiosk):
    """Return `heard(act)`: whether what a person does puts the warning off."""

    def heard(act):
        whole.rest(80)
        act()
        whole.bot.wait(5)
        whole.rest(20)
        return not kiosk.visit.warned

    return heard


def mouse(window, kind, buttons):
    at = QPointF(MIDDLE)
    button = Qt.MouseButton.NoButton
    event = QMouseEvent(kind, at, at, button, buttons, Qt.KeyboardModifier.NoModifier)
    return lambda: QCoreApplication.sendEvent(window, event)


def test_a_finger_that_moves_is_there(whole, heard, touch_device):
    fingers = Fingers(whole.window, touch_device)
    fingers.down(MIDDLE)
    assert heard(lambda: fingers.move(MIDDLE + QPoint(9, 0)))
    fingers.up()


def test_a_mouse_that_drags_is_there_and_one_that_lies_on_the_table_is_not(whole, heard):
    assert heard(mouse(whole.window, QEvent.Type.MouseMove, Qt.MouseButton.LeftButton))
    whole.kiosk.visit.touched()
    assert not heard(mouse(whole.window, QEvent.Type.MouseMove, Qt.MouseButton.NoButton))


def test_a_key_is_there(whole, heard):
    assert heard(lambda: QTest.keyClick(whole.window, Qt.Key.Key_Tab))


def test_who_puts_a_word_together_is_there(whole, kiosk, touch, qtbot):
    kiosk.visit.open("survey:professional")
    touch("consent")
    kiosk.survey.next()
    qtbot.waitUntil(lambda: whole.find("field") is not None and whole.find("field").hasActiveFocus())
    whole.rest(170)
    QCoreApplication.sendEvent(whole.find("field"), QInputMethodEvent("ni", []))
    whole.rest(20)
    assert kiosk.visit.mode == "active"


def stage(whole):
    return next((item for item in whole.shown() if item.objectName() == "stage"), None)


def test_who_watches_a_scene_is_there_until_it_rests(whole, kiosk, qtbot):
    kiosk.visit.open("panel:how-3")
    qtbot.waitUntil(lambda: stage(whole) is not None and stage(whole).property("going"))
    whole.rest(59)
    stage(whole).setProperty("t", stage(whole).property("length"))
    qtbot.waitUntil(lambda: not stage(whole).property("going"))
    whole.rest(89)
    assert not kiosk.visit.warned
    whole.rest(1)
    assert kiosk.visit.warned


def test_a_still_picture_counts_for_nothing(whole, kiosk, qtbot):
    kiosk.display.set_still()
    kiosk.visit.open("panel:how-3")
    qtbot.waitUntil(lambda: stage(whole) is not None)
    whole.rest(90)
    assert kiosk.visit.warned


def test_who_leaves_a_scene_leaves_nothing_playing(whole, kiosk, qtbot):
    kiosk.visit.open("panel:how-3")
    qtbot.waitUntil(lambda: stage(whole) is not None and stage(whole).property("going"))
    kiosk.visit.home()
    qtbot.waitUntil(lambda: stage(whole) is None)
    whole.rest(90)
    assert kiosk.visit.warned


def test_who_waits_for_a_copy_is_there(whole, kiosk):
    kiosk.takehome.model.show(Outcome("copying"))
    for _ in range(6):
        whole.rest(90)
    assert kiosk.visit.mode == "active"
    kiosk.takehome.model.show(Outcome("done", "guide.pdf"))
    whole.rest(90)
    assert kiosk.visit.warned


def test_keys_answer_the_warning_and_nothing_behind_it(whole, kiosk, qtbot):
    qtbot.waitUntil(lambda: whole.find("tile-how") is not None)
    tile = whole.find("tile-how")
    tile.forceActiveFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        whole.rest(90)
        assert kiosk.visit.warned
        whole.centre("stillHere")
        QTest.keyClick(whole.window, key)
        qtbot.waitUntil(lambda: not kiosk.visit.warned)
        assert (kiosk.visit.screen, kiosk.visit.item) == ("home", "")
        assert tile.hasActiveFocus()


def test_what_is_typed_does_not_go_behind_the_warning(whole, kiosk, touch, qtbot):
    kiosk.visit.open("survey:professional")
    touch("consent")
    kiosk.survey.next()
    qtbot.waitUntil(lambda: whole.find("field") is not None and whole.find("field").hasActiveFocus())
    whole.rest(180)
    whole.centre("stillHere")
    for letter in "abc":
        QTest.keyClick(whole.window, letter)
    assert kiosk.survey.text == ""
    touch("stillHere")
    qtbot.waitUntil(lambda: whole.find("field").hasActiveFocus())


def test_no_frame_after_a_visit_shows_anything_of_it(whole, qtbot):
    visit, display, window = whole.kiosk.visit, whole.kiosk.display, whole.window
    whole.centre("begin")
    before = window.grabWindow()
    visit.begin()
    visit.open("panel:safety-1")
    display.grow()
    display.grow()
    display.toggleContrast()
    display.toggleLowered()
    display.setLanguage("zh-Hans")
    qtbot.waitUntil(lambda: display.language == "zh-Hans")
    qtbot.waitUntil(lambda: any(item.objectName() == "panel-safety-1" for item in whole.shown()))
    states = []
    visit.ended.connect(lambda: states.append((visit.screen, visit.mode)))
    frames = []
    window.afterRendering.connect(lambda: frames.append((visit.screen, display.textScale, display.language)))
    visit.startOver()
    visit.startOver()
    assert states == [("none", "resetting")]
    for _ in range(5):
        assert window.grabWindow() == before
        qtbot.wait(20)
    assert set(frames) == {("attract", 1.0, "en")}
