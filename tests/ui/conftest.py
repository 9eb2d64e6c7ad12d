"""A whole kiosk for the tests of the screens."""

import pytest
from PySide6.QtTest import QTest
from survey_window import Stage
from whole_kiosk import Whole


@pytest.fixture
def whole(tmp_path, qtbot):
    made = Whole(tmp_path / "data", qtbot)
    yield made
    made.close()


@pytest.fixture
def touch(whole, touch_device):
    """Return `touch(name)`: one finger on the middle of a control, once it is shown.

    What the touch sets off is left to the event loop. Were it run in here, the keyboard, which logs from another thread
    while it loads, would wait for Python, and Python for the keyboard.
    """

    def touch(name):
        point = whole.centre(name)
        QTest.touchEvent(whole.window, touch_device, False).press(0, point, whole.window).commit(False)
        QTest.touchEvent(whole.window, touch_device, False).release(0, point, whole.window).commit(False)

    return touch


@pytest.fixture
def stage(qtbot):
    """A window with the survey screens alone."""
    made = Stage()
    yield made
    made.close()


@pytest.fixture
def press(stage, tap, qtbot):
    """Return `press(*names)`: touch the middle of one control after the other, each once it is shown."""

    def press(*names):
        for name in names:
            qtbot.waitUntil(lambda name=name: stage.find(name) is not None)
            tap(stage.window, stage.centre(name))

    return press


@pytest.fixture
def sticks(tmp_path, monkeypatch):
    """Return a folder that holds the drives of this test, none so far."""
    folder = tmp_path / "sticks"
    folder.mkdir()
    monkeypatch.setenv("KIOSK_DRIVES", str(folder))
    return folder
