"""What lies over a screen: the source sheet, the doctors' detail and 'Ask staff'; each opens and closes by touch."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from whole_kiosk import KEYBOARD_SAYS

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)


@pytest.fixture
def visit(whole):
    whole.kiosk.visit.begin()
    return whole.kiosk.visit


@pytest.fixture
def open_first(whole, visit):
    """Return `open_first(block type)`: open the first panel that has such a block, and return the block."""

    def open_first(kind):
        pages = whole.kiosk.pack.panels
        for row in range(pages.count):
            for block in pages.blocks(row):
                if block["type"] == kind:
                    visit.open(pages.target(row))
                    return block
        raise AssertionError(f"No panel has a block of the type {kind}.")

    return open_first


@pytest.mark.parametrize("way_out", ["cross", "beside"])
def test_a_figure_says_where_it_is_from(whole, open_first, touch, tap, qtbot, way_out):
    block = open_first("icon_array")
    touch("whereFrom")
    qtbot.waitUntil(lambda: whole.find("sourceSheet") is not None)
    figure = block["figures"][0] if "figures" in block else block["figure"]
    assert {figure["words"], figure["who"], figure["when"]} <= whole.words()
    assert {source["told"] for source in figure["sources"]} <= whole.words()
    if way_out == "cross":
        touch("closeSheet")
    else:
        tap(whole.window, QPoint(30, 300))
    qtbot.waitUntil(lambda: whole.find("sourceSheet") is None)


def test_the_card_of_the_tapped_number_is_not_darkened(whole, open_first, touch, qtbot):
    open_first("icon_array")
    button = whole.centre("whereFrom")
    touch("whereFrom")
    qtbot.waitUntil(lambda: whole.find("sourceSheet") is not None)
    lit = whole.find("sourceSheet").property("lit").toRect()
    seen = whole.window.grabWindow()
    assert lit.contains(button)
    assert seen.pixelColor(lit.left() + lit.width() // 2, lit.top() + 4).name() == "#ffffff"
    assert seen.pixelColor(lit.left() + lit.width() // 2, lit.top() - 4).lightness() < 128


def test_sources_of_a_whole_panel_light_no_card(whole, visit, touch, qtbot):
    visit.open("panel:safety-1")
    touch("panelSources")
    qtbot.waitUntil(lambda: whole.find("sourceSheet") is not None)
    assert whole.find("sourceSheet").property("lit").isEmpty()


def test_a_touch_on_the_sheet_itself_keeps_it_open(whole, open_first, touch, tap, qtbot):
    open_first("icon_array")
    touch("whereFrom")
    cross = whole.centre("closeSheet")
    tap(whole.window, QPoint(cross.x(), 600))
    qtbot.wait(0)
    assert whole.find("sourceSheet") is not None


def test_leaving_the_panel_closes_the_sheet(whole, visit, open_first, touch, qtbot):
    open_first("icon_array")
    touch("whereFrom")
    qtbot.waitUntil(lambda: whole.find("sourceSheet") is not None)
    visit.home()
    qtbot.waitUntil(lambda: whole.find("tile-how") is not None)
    assert whole.find("sourceSheet") is None


def test_home_is_one_touch_away_from_an_open_sheet(whole, visit, open_first, touch, qtbot):
    open_first("icon_array")
    touch("whereFrom")
    qtbot.waitUntil(lambda: whole.find("sourceSheet") is not None)
    touch("home")
    qtbot.waitUntil(lambda: visit.screen == "home")
    assert whole.find("sourceSheet") is None


@pytest.mark.parametrize("target", ["home", "panel:how-1", "survey:feedback"])
def test_a_person_is_one_touch_away(whole, visit, touch, qtbot, target):
    visit.open(target)
    touch("askStaff")
    qtbot.waitUntil(lambda: "Ask a person" in whole.words())
    touch("closeStaff")
    qtbot.waitUntil(lambda: "Ask a person" not in whole.words())
    assert whole.kiosk.visit.screen == {"home": "home", "panel:how-1": "panels", "survey:feedback": "survey"}[target]


def test_tab_stays_on_what_lies_on_top(whole, open_first, touch, qtbot):
    open_first("icon_array")
    touch("whereFrom")
    qtbot.waitUntil(lambda: whole.find("sourceSheet") is not None)
    met = []
    for _ in range(6):
        QTest.keyClick(whole.window, Qt.Key.Key_Tab)
        qtbot.wait(1)
        met.append(whole.window.activeFocusItem())
    sheet = whole.find("sourceSheet")
    assert all(item is not None and sheet.isAncestorOf(item) for item in met), [item.objectName() for item in met]
    QTest.keyClick(whole.window, Qt.Key.Key_Backtab)
    qtbot.wait(1)
    assert sheet.isAncestorOf(whole.window.activeFocusItem())


def test_tab_does_not_leave_the_idle_warning(whole, visit, qtbot):
    visit.warn()
    qtbot.waitUntil(lambda: whole.find("stillHere") is not None)
    met = []
    for _ in range(4):
        QTest.keyClick(whole.window, Qt.Key.Key_Tab)
        qtbot.wait(1)
        met.append(whole.window.activeFocusItem().objectName())
    assert set(met) == {"stillHere", "startOver"}
