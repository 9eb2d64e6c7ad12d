"""The layout rules on small screens made to be wrong, one fault each, and on right ones, which they leave alone."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.system.window import settle
from kiosk.tour import layout, scene
from kiosk.tour.boxes import Box

WIDTH, HEIGHT = 400, 300
PX_PER_MM = 3.6
FRAME = """
import QtQuick
import QtQuick.Templates as T

Window {
    width: 400; height: 300; visible: true

    component Says: Text { font.family: "Inter"; font.pixelSize: 20; wrapMode: Text.WordWrap }
    component Key: T.AbstractButton { implicitWidth: 100; implicitHeight: 80; contentItem: Item {} }
"""

WRONG = {
    "words are left out": 'Says { text: "one two three"; width: 60; wrapMode: Text.NoWrap; elide: Text.ElideRight }',
    "“one two three”: is clipped": """
        Item { clip: true; width: 60; height: 60; Says { text: "one two three"; wrapMode: Text.NoWrap } }""",
    "“low”: is clipped": 'Flickable { interactive: false; width: 90; height: 90; Says { text: "low"; y: 80 } }',
    "“wide words”: is clipped": 'Flickable { width: 60; height: 90; Says { text: "wide words" } }',
    "“Wednesdays”: a word is wider than its place": 'Says { text: "Wednesdays"; width: 60 }',
    "its lines are higher than its place": 'Says { text: "one two three four"; width: 140; height: 30 }',
    "“out”: is off the screen": 'Says { text: "out"; x: 390 }',
    "“gone”: is off the screen": 'Says { text: "gone"; x: 900 }',
    "far: is off the screen": 'Key { objectName: "far"; y: 250 }',
    "what is typed is wider than its field": 'TextInput { text: "a.long@address.example"; width: 60; clip: true }',
    "list: must be scrolled by 55.6 mm": 'Flickable { objectName: "list"; width: 90; height: 100; contentHeight: 300 }',
    "“one two three”: reaches beyond card": """
        Rectangle { objectName: "card"; width: 90; height: 40; Says { text: "one two three"; width: 80 } }""",
    "“yes”: reaches beyond key": 'Key { objectName: "key"; Says { text: "yes"; x: 80 } }',
    "“foot”: lies under bar": """
        Item { Says { text: "foot"; y: 270 } }
        Rectangle { objectName: "bar"; y: 280; width: 400; height: 20 }""",
    "“sill”: reaches over the edge of card": """
        Rectangle { objectName: "card"; y: 80; width: 400; height: 80 }
        Says { text: "sill"; y: 70 }""",
    "“one”: overlaps “two”": 'Says { text: "one" } Says { text: "two"; x: 10; y: 5 }',
    "key: overlaps “word”": 'Key { objectName: "key" } Says { text: "word"; x: 10; y: 5 }',
    "left: overlaps right": 'Key { objectName: "left" } Key { objectName: "right"; x: 90 }',
    "key: a target of 27.8 by 16.7 mm": 'Key { objectName: "key"; height: 60 }',
    "spot: a target of 8.3 by 8.3 mm": 'MouseArea { objectName: "spot"; width: 30; height: 30; onClicked: {} }',
    "Item: a target of 8.3 by 27.8 mm": 'Item { width: 30; height: 100; TapHandler { onTapped: {} } }',
    "left: a target of 16.7 by 22.2 mm": 'Key { objectName: "left" } Key { objectName: "right"; x: 60; width: 200 }',
}  # fmt: skip

RIGHT = {
    "a card with words and a key": """
        Rectangle { width: 300; height: 200; Says { text: "one two"; x: 10; y: 10 } Key { x: 10; y: 60 } }""",
    "words in the middle of a wide place, and others beside them": """
        Says { text: "one"; width: 400; horizontalAlignment: Text.AlignHCenter } Says { text: "two" }""",
    "a thick lower edge under a floor": """
        Key { background: Item {
            Rectangle { y: 40; width: parent.width; height: 46 }
            Rectangle { width: parent.width; height: 80 } }
            Says { text: "yes"; x: 20; y: 30 } }""",
    "a key that is off, whatever its size": "Key { enabled: false; height: 20 }",
    "an area that hears nothing": """
        MouseArea { width: 10; height: 10 } Item { TapHandler { onTapped: {} enabled: false } }""",
    "a small word that hears around itself": """
        Item { x: 100; y: 100; width: 30; height: 30; TapHandler { margin: 30; onTapped: {} } }""",
    "what is hidden or quite transparent": """
        Says { x: 900; text: "a"; visible: false } Says { x: 900; text: "b"; opacity: 0 }""",
    "pages beside the one that is on": """
        ListView { width: 400; height: 200; orientation: ListView.Horizontal; cacheBuffer: 400; model: 2
            delegate: Says { required property int index; text: "Page " + index; width: 400 } }""",
    "a dialog over a screen that would be wrong": """
        Says { text: "one" } Says { text: "two"; x: 10 } Key { height: 20; y: 290 }
        Rectangle { width: 400; height: 300; Says { text: "three" } }""",
    "a control with art over it": """
        Key { x: 100; y: 100 } Item { Image { x: 100; y: 100; width: 100; height: 80 } }""",
    "a picture with words on it": 'Image { width: 200; height: 200 } Says { text: "a label" }',
}  # fmt: skip

PANEL = """
    Item { objectName: "panel-one"; width: 400; height: 300
        Flickable { width: 400; height: 200; contentHeight: 500; Says { text: "top" } Says { text: "low"; y: 190 } }
        Key { objectName: "%s"; y: 210 } }"""


@pytest.fixture
def findings(qapp):
    """Return `findings(body, largest=False)`: what the rules find on a screen with this in it."""
    engine = QQmlEngine()
    shown = []

    def findings(body: str, *, largest: bool = False) -> list[str]:
        component = QQmlComponent(engine)
        component.setData(f"{FRAME}{body}\n}}".encode(), QUrl("file:///made-up.qml"))
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        shown.append((window, component))
        settle(window)
        things = scene.read(window.contentItem())
        return layout.examine(layout.Screen(things, Box(0, 0, WIDTH, HEIGHT), PX_PER_MM, largest).uncovered())

    yield findings
    for window, _ in shown:
        window.close()


@pytest.mark.parametrize("finding", WRONG)
def test_a_fault_is_found_and_named(findings, finding: str):
    found = findings(WRONG[finding])
    assert any(finding in line for line in found), found


@pytest.mark.parametrize("name", RIGHT)
def test_a_right_screen_is_left_alone(findings, name: str):
    assert findings(RIGHT[name]) == []


def test_a_reading_panel_may_scroll_at_the_largest_text_only(findings):
    assert findings(PANEL % "more", largest=True) == []
    assert any("must be scrolled by 83.3 mm" in line for line in findings(PANEL % "more"))


def test_a_panel_that_scrolls_shows_more(findings):
    (line,) = findings(PANEL % "less", largest=True)
    assert line.endswith("must be scrolled and shows no 'More'")


def test_more_may_be_off_at_the_end(findings):
    panel = (PANEL % "more").replace('objectName: "more"', 'objectName: "more"; enabled: false')
    assert findings(panel, largest=True) == []


def test_a_home_screen_may_never_scroll(findings):
    (line,) = findings((PANEL % "more").replace("panel-one", "home"), largest=True)
    assert "must be scrolled" in line
