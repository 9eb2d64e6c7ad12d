"""A dotted word opens its meaning; the dots lie where the words are; a swipe over them still turns the page."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from whole_kiosk import KEYBOARD_SAYS

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)


@pytest.fixture
def paragraph(whole, qtbot):
    """Return `paragraph(panel, beginning)`: the shown paragraph that begins so, at rest."""

    def paragraph(panel, beginning):
        whole.kiosk.visit.begin()
        whole.kiosk.visit.open(f"panel:{panel}")
        qtbot.waitUntil(lambda: not whole.shielded() and bool(find(beginning)))
        return find(beginning)[0]

    def find(beginning):
        dotted = (item for item in whole.shown() if item.property("dots"))
        return [
            item for item in dotted if item.property("text").replace("\N{NO-BREAK SPACE}", " ").startswith(beginning)
        ]

    return paragraph


def poke(whole, touch_device, item, x, y):
    point = item.mapToScene(QPointF(x, y)).toPoint()
    QTest.touchEvent(whole.window, touch_device, False).press(0, point, whole.window).commit(False)
    QTest.touchEvent(whole.window, touch_device, False).release(0, point, whole.window).commit(False)


def terms(whole):
    """Return the words that the open sheet explains, from its top."""
    sheet = whole.find("wordSheet")
    return [term["term"].replace("\N{NO-BREAK SPACE}", " ") for term in plain(sheet.property("terms"))] if sheet else []


def plain(value):
    return value.toVariant() if hasattr(value, "toVariant") else value


def test_a_tap_on_a_word_explains_it_first_and_close_is_low(whole, paragraph, touch, touch_device, qtbot):
    item = paragraph("how-6", "Healthy plasma cells")
    mark = next(mark for mark in plain(item.property("marks")) if mark["index"] == 1)
    poke(whole, touch_device, item, mark["x"] + mark["width"] / 2, mark["top"] + 5)
    qtbot.waitUntil(lambda: terms(whole) == ["BCMA", "Plasma cell", "Antibody"])
    assert "A marker on myeloma cells and on healthy plasma cells." in whole.words()
    assert any(words.startswith("33. Blood Adv. 2021") for words in whole.words()), "the sheet names the source"
    close = whole.centre("closeLow")
    assert close.y() > whole.window.height() / 2
    touch("closeLow")
    qtbot.waitUntil(lambda: terms(whole) == [])


def test_a_tap_beside_the_words_explains_them_all(whole, paragraph, touch_device, qtbot):
    item = paragraph("how-4", "Your T cell now has")
    poke(whole, touch_device, item, item.width() - 3, item.height() - 3)
    qtbot.waitUntil(lambda: terms(whole) == ["T cell", "CAR", "BCMA"])


def test_a_paragraph_of_one_line_can_be_hit_twenty_millimetres_high(whole, paragraph, touch_device, qtbot):
    item = paragraph("about", "It looks for BCMA")
    least = 72 * whole.kiosk.display.unit(whole.window.width(), whole.window.height())
    assert item.height() < least
    poke(whole, touch_device, item, 60, item.height() / 2 - least / 2 + 2)
    qtbot.waitUntil(lambda: terms(whole) == ["BCMA"])


def test_a_swipe_over_dotted_words_turns_the_page(whole, paragraph, swipe, qtbot):
    item = paragraph("how-4", "Your T cell now has")
    start = item.mapToScene(QPointF(item.width() * 0.8, item.height() / 2)).toPoint()
    swipe(whole.window, start, start - QPoint(500, 0))
    qtbot.waitUntil(lambda: whole.kiosk.visit.item == "how-5")
    assert terms(whole) == []


def test_leaving_the_panel_closes_the_sheet(whole, paragraph, touch_device, qtbot):
    item = paragraph("how-4", "Your T cell now has")
    poke(whole, touch_device, item, 20, 20)
    qtbot.waitUntil(lambda: terms(whole) != [])
    whole.kiosk.visit.home()
    qtbot.waitUntil(lambda: whole.find("tile-how") is not None)
    assert terms(whole) == []


def test_a_screen_reader_hears_the_paragraph_and_can_press_its_words(whole, paragraph, accessible_tree, qtbot):
    item = paragraph("how-4", "Your T cell now has")
    tree = accessible_tree(whole.window)
    place = tree.index(("StaticText", item.property("text")))
    assert tree[place + 1] == ("Button", "What it means: T\N{NO-BREAK SPACE}cell, CAR, BCMA")
    (button,) = [child for child in whole.shown() if child.objectName() == "explain" and inside(child, item)]
    face = QAccessible.queryAccessibleInterface(button)
    face.actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: terms(whole) == ["T cell", "CAR", "BCMA"])


def inside(child, item):
    while child is not None and child != item:
        child = child.parentItem()
    return child is not None


def test_dots_stand_under_the_word_that_they_mark(whole, paragraph):
    """What lies above a row of dots has ink; the same lines without a word have none."""
    item = paragraph("how-4", "Your T cell now has")
    picture = whole.window.grabWindow()
    corner = item.mapToScene(QPointF(0, 0))
    for mark in plain(item.property("marks")):
        left, right = corner.x() + mark["x"], corner.x() + mark["x"] + mark["width"]
        base = corner.y() + mark["base"]
        ink = [x for x in range(round(left), round(right)) if dark(picture, x, base - 4)]
        dots = [x for x in range(round(left), round(right)) if any(dark(picture, x, base + y) for y in (3, 4, 5))]
        assert ink and dots, mark
        assert max(dots) - min(dots) > 0.6 * mark["width"]


def dark(picture, x, y):
    return picture.pixelColor(round(x), round(y)).lightness() < 150
