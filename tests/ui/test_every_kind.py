"""A form with every kind of question, answered in a window: by touch alone, and by a keyboard alone."""

from decimal import Decimal

import pytest
from keyboard_map import key_centres
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from survey_window import Stage

from kiosk import survey
from kiosk.system.window import items
from kiosk.tour.forms import EVERY_KIND, every_kind

# What the keyboard's own parts say while they load. Exact, so that anything else fails the test.
pytestmark = pytest.mark.qt_log_ignore(
    r"^Couldn't load pipewire-0\.3 library$",
    r"^Couldn't resolve pipewire-0\.3 symbols$",
    r"^Member contentWidth of the object PopupList_QMLTYPE_\d+ overrides a member of the base object\. ",
)
NUMBERS = {"steps": (12,), "warmth": (Decimal("37.5"),)}
DAYS = {"born": ("1958-03-12",), "woke": ("07:30:00",)}
MOST_TABS = 60


@pytest.fixture
def stage(qtbot):
    made = Stage(forms={EVERY_KIND: every_kind()})
    yield made
    made.close()


def answers_kept(stage):
    """Return the answers that were saved, once the response is good for the form."""
    response = survey.read_json(stage.kept[0].response)
    assert survey.check_response(every_kind(), response) == ()
    return survey.answers_of(every_kind(), response)


def in_words(answers, key):
    return [value.display if isinstance(value, survey.Option) else value for value in answers.get(key, ())]


def check(answers, *, drugs, helpers, came):
    """Hold what was saved against what was given on either way."""
    for key, value in {**NUMBERS, **DAYS}.items():
        assert answers[key] == value, key
    weight = answers["weight"][0]
    assert (weight.value, weight.code) == (Decimal(82), "kg")
    assert answers["arrived"][0].startswith("2026-06-02T10:15:00")
    assert answers["rested"] == (False,)
    assert in_words(answers, "awake") == ["Noise"]
    assert [in_words(answers, survey.key_of("drug", (n,))) for n in range(len(drugs))] == [[drug] for drug in drugs]
    assert in_words(answers, "came") == [came]
    assert in_words(answers, "birthplace") == ["Sichuan"]
    assert in_words(answers, "helpers") == helpers
    assert answers["room"] == ("Room 4",)


class Fingers:
    """Touches controls, keys of the pad, and keys of the on-screen keyboard."""

    def __init__(self, stage, tap, qtbot):
        self.stage, self.tap, self.bot = stage, tap, qtbot
        # A touch while the keyboard loads would never end: what the keyboard logs waits for Python.
        board = lambda: any(item.objectName() == "keyboard" for item in items(stage.window.contentItem()))  # noqa: E731
        qtbot.waitUntil(board, timeout=20_000)

    def press(self, *names):
        for name in names:
            self.bot.waitUntil(lambda name=name: self.stage.find(name) is not None)
            self.tap(self.stage.window, self.stage.centre(name))

    def pad(self, signs):
        self.press(*(f"pad-{sign}" for sign in signs))

    def keys(self, text, *then):
        self.bot.waitUntil(lambda: bool(key_centres(self.stage.window)), timeout=20_000)
        self.bot.waitUntil(lambda: bool(self.stage.find("field").property("activeFocus")))
        for sign in text:
            self.stage.window.grabWindow()
            self.tap(self.stage.window, QPoint(*key_centres(self.stage.window)[sign]))
        self.press(*then)


def touch_the_parts(fingers):
    fingers.press("next", "pad-1", "pad-9", "pad-delete", "pad-2", "next")
    fingers.pad(["3", "7", "point", "5"])
    fingers.press("next", "pad-8", "pad-2", "unit-kg", "next")
    fingers.pad("12")
    fingers.press("month-3")
    fingers.pad("1958")
    fingers.press("next")
    fingers.pad("0730")
    fingers.press("next")
    fingers.pad("02")
    fingers.press("month-6")
    fingers.pad("20261015")
    fingers.press("next")


def touch_the_rest(fingers):
    fingers.press("choice-no", "next", "choice-none", "choice-noise", "next")
    fingers.keys("a", "keysNext", "choice-daily", "next", "addMore")
    fingers.keys("b", "keysNext", "choice-weekly", "next", "addMore")
    fingers.keys("c", "keysNext", "choice-weekly", "next", "remove-1", "next")
    fingers.press("choice-own-answer", "next")
    fingers.keys("t", "keysNext", "search")
    fingers.keys("si", "choice-sic7", "next")
    fingers.keys("m", "keysNext", "addMore")
    fingers.keys("n", "keysNext", "addMore")
    fingers.keys("o", "keysNext", "remove-1", "next", "keysSkip")
    fingers.keys(["q", "enter", "r"], "keysNext", "next", "next")


def test_every_kind_of_question_is_answered_by_touch_alone(stage, tap, qtbot):
    stage.open(EVERY_KIND, keyboard=True)
    fingers = Fingers(stage, tap, qtbot)
    touch_the_parts(fingers)
    touch_the_rest(fingers)
    assert stage.survey.screen == "review"
    with qtbot.waitSignal(stage.survey.saved):
        fingers.press("next")
    answers = answers_kept(stage)
    check(answers, drugs=["A", "C"], helpers=["M", "O"], came="T")
    assert answers["more"][0].split("\n")[0] == "Q"


class Keys:
    """Goes through a window by Tab, Space and Enter, and types."""

    def __init__(self, stage, qtbot):
        self.stage, self.window, self.bot = stage, stage.window, qtbot

    def on(self):
        self.window.grabWindow()
        item = self.window.activeFocusItem()
        return item.objectName() if item else ""

    def go(self, *names):
        for name in names:
            for _ in range(MOST_TABS):
                if self.on() == name:
                    break
                QTest.keyClick(self.window, Qt.Key.Key_Tab)
            assert self.on() == name, f"Tab does not reach {name}, it ends on {self.on()}"
            QTest.keyClick(self.window, Qt.Key.Key_Space)

    def write(self, text, name="field"):
        self.bot.waitUntil(lambda: self.on() == name)
        for sign in text:
            QTest.keyClick(self.window, sign)

    def enter(self, text):
        self.write(text)
        QTest.keyClick(self.window, Qt.Key.Key_Return)

    def parts(self, **texts):
        for name, text in texts.items():
            self.write(text, f"part-{name}")
            if self.on() == f"part-{name}":
                QTest.keyClick(self.window, Qt.Key.Key_Tab)


def test_every_kind_of_question_is_answered_by_a_keyboard_alone(stage, qtbot):
    stage.open(EVERY_KIND)
    keys = Keys(stage, qtbot)
    keys.go("next")
    keys.parts(number="12")
    keys.go("next")
    keys.parts(number="37,5")
    keys.go("next")
    keys.parts(number="82")
    keys.go("unit-kg", "next")
    keys.parts(day="12", month="3", year="1958")
    keys.go("next")
    keys.parts(hour="7", minute="30")
    keys.go("next")
    keys.parts(day="2", month="6", year="2026", hour="10", minute="15")
    keys.go("next", "choice-no", "next", "choice-noise", "next")
    write_the_rest(keys)
    assert stage.survey.screen == "review"
    with qtbot.waitSignal(stage.survey.saved):
        keys.go("next")
    answers = answers_kept(stage)
    check(answers, drugs=["a"], helpers=["m"], came="t")
    assert answers["more"] == ("q\nr",)
    assert answers["page"] == ("https://e.org",)


def write_the_rest(keys):
    keys.enter("a")
    keys.go("choice-daily", "next", "next", "choice-own-answer", "next")
    keys.enter("t")
    keys.go("search")
    keys.write("si")
    keys.go("choice-sic7", "next")
    keys.enter("m")
    keys.go("next")
    keys.enter("https://e.org")
    keys.enter("q")
    keys.write("r")
    keys.go("next", "next", "next")
