"""What a screen reader meets on every screen of the tour: each control with role and name, and every word shown."""

import re

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from whole_kiosk import KEYBOARD_SAYS, setup

from kiosk.app import Kiosk
from kiosk.system.window import items
from kiosk.tour import Guide, Look

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)
CONTROLS = {"Button", "CheckBox", "ComboBox", "EditableText", "Link", "PageTab", "RadioButton", "Slider", "SpinBox"}
SIGNS = {"A −", "A +"}  # on buttons that are called 'Smaller text' and 'Larger text'
NUMBER = re.compile(r"^\d+\. ")  # of a question, before its words
DIALOGS = {"source-sheet": "Where is this from?", "ask-staff": "Ask staff", "idle": "Are you still there?"}


def unnamed(tree):
    """Return the controls without a name; the keyboard's own field, Qt's and never shown to a reader, is exempt."""
    nameless = [role for role, name in tree if role in CONTROLS and not name.strip()]
    if "EditableText" in nameless:
        nameless.remove("EditableText")
    return [f"a {role} has no name" for role in nameless]


def silent_controls(window):
    """Return what can be pressed but is not in the tree as a control with a name."""
    found = []
    for item in items(window.contentItem()):
        if not item.isVisible() or item.metaObject().indexOfMethod("click()") < 0 or of_the_keyboard(item):
            continue
        face = QAccessible.queryAccessibleInterface(item)
        role = face.role().name if face else "nothing"
        if role not in CONTROLS or not face.text(QAccessible.Text.Name).strip():
            found.append(f"{item.objectName() or item.metaObject().className()} is {role} without a name")
    return found


def of_the_keyboard(item):
    while item is not None and item.objectName() != "keyboard":
        item = item.parentItem()
    return item is not None


def silent_words(window, tree):
    """Return what is written on the screen but in no name of the tree."""
    spoken = "\n".join(name for _, name in tree).casefold()
    return [
        f"'{text}' is not spoken"
        for item in items(window.contentItem())
        if item.isVisible()
        and item.metaObject().className().startswith(("Words_", "DottedWords_"))
        and not of_the_keyboard(item)
        for text in [item.property("text")]
        if text and text not in SIGNS and NUMBER.sub("", text).casefold() not in spoken
    ]


@pytest.fixture
def tour(tmp_path, qtbot, accessible_tree):
    """Return `tour(look)`: screen → (role, name) pairs and complaints, for every screen of the tour."""
    kiosks = []

    def tour(look):
        kiosk = Kiosk(setup(tmp_path / "data", lambda: 0.0))
        kiosks.append(kiosk)
        met = {}

        def read(picture):
            (window,) = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
            tree = accessible_tree(window)
            complaints = unnamed(tree) + silent_controls(window) + silent_words(window, tree)
            met[picture[3:-4]] = (tree, complaints)

        Guide(kiosk, look, tmp_path / "out", read).walk()
        return met

    (tmp_path / "out").mkdir()
    yield tour
    for kiosk in kiosks:
        kiosk.close()


def test_every_screen_names_every_control_and_speaks_every_word(tour):
    met = tour(Look(size=(960, 540)))
    assert len(met) >= 60
    assert {name: complaints for name, (_, complaints) in met.items() if complaints} == {}
    for name, title in DIALOGS.items():
        assert ("Dialog", title) in met[name][0], name
    for name, (tree, _) in met.items():
        controls = [row for row in tree if row[0] in CONTROLS]
        headings = [row for row in tree if row[0] == "Heading"]
        assert controls and headings, f"{name} offers a reader {len(controls)} controls and {len(headings)} headings"
        if name != "attract":
            assert ("Button", "Home") in tree, name


def test_the_rule_finds_what_is_not_named():
    tree = [("Button", "Home"), ("Button", " "), ("EditableText", ""), ("EditableText", ""), ("StaticText", "")]
    assert unnamed(tree) == ["a Button has no name", "a EditableText has no name"]
