"""What a screen reader meets on every screen of the tour: each control with role and name, and every word shown."""

import re
from dataclasses import replace
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible
from whole_kiosk import KEYBOARD_SAYS, setup

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.system import fonts
from kiosk.system.window import items
from kiosk.tour import Guide, Look

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)
CONTROLS = {"Button", "CheckBox", "ComboBox", "EditableText", "Link", "PageTab", "RadioButton", "Slider", "SpinBox"}
CHOICES = {"CheckBox", "RadioButton"}
STATES = ("checkable", "checked", "disabled", "selected")
SIGNS = {"A −", "A +", "."}  # on buttons that are called 'Smaller text', 'Larger text' and 'Decimal point'
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


def silent_words(window, met):
    """Return what is written in sight but in no name that a reader meets there."""
    spoken = "\n".join(thing.name for thing in met).casefold()
    return [
        f"'{text}' is not spoken"
        for item in items(window.contentItem())
        if item.isVisible()
        and item.metaObject().className().startswith(("Words_", "DottedWords_"))
        and not of_the_keyboard(item)
        and in_sight(item, window)
        for text in [item.property("text")]
        if text and text not in SIGNS and NUMBER.sub("", text).casefold() not in spoken
    ]


def in_sight(item, window):
    """Whether the window and the scrollers around it show the middle of an item, on the page that is on."""
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    while item is not None:
        if item.opacity() == 0:  # it stands on a further page
            return False
        if item.clip() and not item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).contains(middle):
            return False
        item = item.parentItem()
    return QRectF(0, 0, window.width(), window.height()).contains(middle)


class Thing(NamedTuple):
    """What a screen reader meets: role, name, and what it says of its state."""

    role: str
    name: str
    states: frozenset[str]


def meet(node):
    """Return everything in sight of a screen reader, in its order."""
    state = node.state()
    found = [] if state.offscreen else [Thing(*role_and_name(node), frozenset(s for s in STATES if getattr(state, s)))]
    children = (node.child(index) for index in range(node.childCount()))
    return found + [thing for child in children if child and not child.state().invisible for thing in meet(child)]


def role_and_name(node):
    return node.role().name, node.text(QAccessible.Text.Name)


def stateless(met):
    """Return what can be chosen but does not say whether it is."""
    return [
        f"{thing.name} does not say that it can be chosen"
        for thing in met
        if thing.role in CHOICES and "checkable" not in thing.states
    ]


class Reader(Guide):
    """Goes through the kiosk as somebody who hears it; `met` is screen → what is met there, `complaints` likewise."""

    def __init__(self, kiosk, look):
        super().__init__(kiosk, look, None, print)
        self.met, self.complaints, self.panels = {}, {}, kiosk.pack.panels

    def look_at(self, window, screen, number, name):
        met = self.met[name] = meet(QAccessible.queryAccessibleInterface(window))
        rows = [thing[:2] for thing in met]
        if found := unnamed(rows) + silent_controls(window) + silent_words(window, met) + stateless(met):
            self.complaints[name] = found


def numbers_of(block):
    """Return the numbers of a block as (figure, what a reader hears of it), and how many buttons open their sources."""
    if block["type"] == "icon_array":
        return [(block["figure"], block["figure"]["words"])], 1
    if block["type"] == "figures":
        heard = [(figure, figure["short"]) for figure in block["items"]]
        return heard, 1 if block["title"] else len(heard)
    return [], len(block["rows"]) if block["type"] == "claims" else 0


def untold(figure):
    """Return what the sheet of a number leaves open: of how many, who, when, which source."""
    bases = [figure.get(key) for key in ("denominator", "people", "range")]
    told = {"base": any(bases) or figure["unstated"], **{key: figure[key] for key in ("who", "when", "sources")}}
    return [key for key, value in told.items() if not value]


@pytest.fixture(params=["en", pytest.param("zh-Hans", marks=pytest.mark.torture)])
def reader(request, tmp_path, qtbot):
    """Return one who has gone through every screen in one language."""
    QAccessible.setActive(True)
    fonts.install(paths.FONTS)  # without a font a text has no size, and what has no size is not told
    kiosk = Kiosk(replace(setup(tmp_path / "data", lambda: 0.0), lang=request.param))
    reader = Reader(kiosk, Look(size=(1920, 1080)))
    reader.walk()
    reader.language = request.param
    yield reader
    kiosk.close()


def test_every_screen_speaks_every_word_and_names_every_control_with_its_state(reader):
    assert len(reader.met) >= 60
    assert reader.complaints == {}
    for name, met in reader.met.items():
        controls = [thing for thing in met if thing.role in CONTROLS]
        assert controls, f"{name} offers a reader no control"
        if name == "night":
            continue  # black, and one button that wakes it
        assert any(thing.role == "Heading" for thing in met), f"{name} has no heading for a reader"
    chosen = [thing.name for thing in reader.met["attract"] if "checked" in thing.states]
    assert chosen == [{"en": "English", "zh-Hans": "中文"}[reader.language]]
    if reader.language == "en":
        for name, title in DIALOGS.items():
            assert ("Dialog", title) in [thing[:2] for thing in reader.met[name]], name

    names = [reader.panels.target(row).partition(":")[2] for row in range(reader.panels.count)]
    for row, name in enumerate(names):
        more = [page for page in reader.met if re.fullmatch(rf"{name}-\d+", page) and page not in names]
        every_number_leads_to_its_source(reader, row, name, [reader.met[page] for page in (name, *more)])


def every_number_leads_to_its_source(reader, row, name, pages):
    heard = [thing for met in pages for thing in met]
    wanted = 0
    for block in reader.panels.blocks(row):
        numbers, buttons = numbers_of(block)
        wanted += buttons
        for figure, words in numbers:
            assert untold(figure) == [], f"{name}: {figure['id']}"
            assert any(words in thing.name for thing in heard), f"{name}: {words} is not spoken"
    if reader.language == "en":
        opening = [thing for thing in heard if thing.name in ("Source", "Where is this from?")]
        assert len(opening) >= wanted, f"{name} has {len(opening)} buttons for {wanted} sources"


def test_the_rule_finds_what_can_be_chosen_and_does_not_say_so():
    met = [Thing("RadioButton", "Yes", frozenset({"checkable"})), Thing("CheckBox", "I agree", frozenset())]
    assert stateless(met) == ["I agree does not say that it can be chosen"]


def test_the_rule_finds_what_is_not_named():
    tree = [("Button", "Home"), ("Button", " "), ("EditableText", ""), ("EditableText", ""), ("StaticText", "")]
    assert unnamed(tree) == ["a Button has no name", "a EditableText has no name"]
