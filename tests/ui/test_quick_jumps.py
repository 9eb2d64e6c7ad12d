"""Pictures are read in the background: however quickly a visitor jumps, each that is in sight is drawn in the end."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRect
from whole_kiosk import KEYBOARD_SAYS

from kiosk.system.window import settle

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)

PLACES = ("home", "step-1", "step-4", "home", "step-2", "step-6", "steps", "step-3", "step-5")


def pictures(whole):
    """Return the pictures of the pack that are in sight, by file, each with its place in the window."""
    found = {}
    for item in whole.shown():
        source = item.property("source").toString() if item.inherits("QQuickImage") else ""
        corner = item.mapToScene(QPointF(0, 0)).toPoint()
        if "/images/" in source and 0 <= corner.x() < whole.window.width():
            assert item.property("paintedWidth") > 0, source
            found[source] = QRect(corner.x(), corner.y(), int(item.width()), int(item.height()))
    return found


def seen(whole):
    """Return what is drawn where each picture in sight should be."""
    settle(whole.window)
    frame = whole.window.grabWindow()
    return {source: frame.copy(place) for source, place in pictures(whole).items()}


@pytest.fixture
def go(whole):
    whole.kiosk.display.set_still()
    whole.kiosk.visit.begin()
    visit = whole.kiosk.visit
    return lambda place: visit.home() if place == "home" else visit.open(f"panel:{place}")


def test_a_picture_is_drawn_however_quick_the_jump(whole, go):
    calm = {}
    for place in dict.fromkeys(PLACES):
        go(place)
        calm[place] = seen(whole)
        assert calm[place]
    for turns in (0, 1, 12):  # of the event loop: at once, while pictures are asked for, while they come
        for before, place in pairwise((*PLACES, *PLACES[::2])):
            go(before)
            for _ in range(turns):
                whole.bot.wait(0)
            go(place)
            assert seen(whole) == calm[place], (before, place, turns)
