"""A second tap of a shaky hand belongs to the screen before, not to what has just come up under it."""

from PySide6.QtTest import QTest


def test_a_second_tap_on_touch_to_begin_opens_nothing(whole, touch_device, qtbot):
    point = whole.centre("begin")
    for _ in range(2):
        QTest.touchEvent(whole.window, touch_device, False).press(0, point, whole.window).commit(True)
        QTest.touchEvent(whole.window, touch_device, False).release(0, point, whole.window).commit(True)
    qtbot.waitUntil(lambda: not whole.shielded())
    assert whole.kiosk.visit.screen == "home"


def test_the_first_touch_after_a_moment_is_heard(whole, touch, qtbot):
    whole.kiosk.visit.begin()
    touch("tile-safety")
    qtbot.waitUntil(lambda: whole.kiosk.visit.screen == "panels")
