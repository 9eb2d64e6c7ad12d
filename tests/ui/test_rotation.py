"""A panel that hangs on its side: the whole interface turns in its window, and fingers, sheets and keys with it."""

import pytest
from keyboard_map import key_centres
from PySide6.QtCore import QPoint, QPointF
from whole_kiosk import KEYBOARD_SAYS, Whole

from kiosk.config import Config, Display

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)


@pytest.fixture(params=[90, 180])
def whole(request, tmp_path, qtbot):
    config = Config(display=Display(rotation=request.param))
    made = Whole(tmp_path / "data", qtbot, config, (720, 1280) if request.param % 180 else (1280, 720))
    yield made
    made.close()


def turned(item, degrees):
    """Return whether an item's own upper edge points this many degrees clockwise from the window's upper edge."""
    step = item.mapToScene(QPointF(1, 0)) - item.mapToScene(QPointF(0, 0))
    right = {90: QPointF(0, 1), 180: QPointF(-1, 0), 270: QPointF(0, -1)}[degrees]
    return (step - right).manhattanLength() < 0.01


def test_what_a_finger_meets_is_what_is_seen_there(whole, touch, tap, qtbot):
    degrees = whole.kiosk.display.rotation
    visit = whole.kiosk.visit
    touch("begin")
    qtbot.waitUntil(lambda: visit.screen == "home")
    home = whole.find("home")
    assert turned(home, degrees)
    assert whole.find("tile-how").width() > whole.find("tile-how").height() / 4
    assert whole.find("askStaff").property("width") < 600  # a wide screen: not in portrait
    touch("tile-how")
    qtbot.waitUntil(lambda: visit.screen == "panels")
    visit.open("survey:professional")
    touch("consent")
    touch("next")
    qtbot.waitUntil(lambda: bool(key_centres(whole.window)), timeout=20_000)
    qtbot.waitUntil(lambda: whole.kiosk.survey.entry.typing)
    for letter in "ada":
        keys = {name.lower(): place for name, place in key_centres(whole.window).items()}
        tap(whole.window, QPoint(*keys[letter]))
    qtbot.waitUntil(lambda: whole.kiosk.survey.text.lower() == "ada")
    corner = whole.find("keyboard").mapToScene(QPointF(0, 0))
    assert turned(whole.find("keyboard"), degrees)
    assert 0 <= corner.x() <= whole.window.width()
