"""The shelf of a visitor's pictures: shown while they are kept, and nothing once they are dropped."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.system.pictures import PictureProvider


@pytest.fixture
def shelf(qapp):
    made = PictureProvider()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    made.put("look-1", image)
    return made


def test_a_picture_is_shown_as_it_is_or_as_large_as_covers_what_is_asked(shelf):
    assert shelf.requestImage("look-1", QSize(), QSize()).size() == QSize(40, 30)
    assert shelf.requestImage("look-1", QSize(), QSize(80, 80)).size() == QSize(106, 80)


def test_a_picture_that_was_dropped_is_a_clear_dot(shelf):
    shelf.drop("look-1")
    shelf.drop("look-1")
    dot = shelf.requestImage("look-1", QSize(), QSize())
    assert (dot.size(), dot.pixelColor(0, 0).alpha()) == (QSize(1, 1), 0)


def test_nothing_is_kept_after_the_shelf_was_cleared(shelf):
    assert shelf.keys == ("look-1",)
    shelf.clear()
    assert shelf.keys == ()
