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
    made = Stage()
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


def test_every_kind_of_question_is_answered_by_touch_alone(stage, tap, qtbot):
    stage.open(EVERY_KIND, keyboard=True)
    # A touch while the keyboard loads would never end: what the keyboard logs waits for Python.
    qtbot.waitUntil(lambda: any(item.objectName() == "keyboard" for item in items(stage.window.contentItem())))

    def press(*names):
        for name in names:
            qtbot.waitUntil(lambda name=name: stage.find(name) is not None)
            tap(stage.window, stage.centre(name))

    def pad(digits):
        press(*(f"pad-{digit}" for digit in digits))

    def keys(text):
        qtbot.waitUntil(lambda: bool(key_centres(stage.window)), timeout=20_000)
        qtbot.waitUntil(lambda: bool(stage.find("field").property("activeFocus")))
        for sign in text:
            stage.window.grabWindow()
            tap(stage.window, QPoint(*key_centres(stage.window)[sign]))

    press("next", "pad-1", "pad-9", "pad-delete", "pad-2", "next")
    pad(["3", "7", "point", "5"])
    press("next", "pad-8", "pad-2", "unit-kg", "next")
    pad("12")
    press("month-3")
    pad("1958")
    press("next")
    pad("0730")
    press("next")
    pad("02")
    press("month-6")
    pad("20261015")
    press("next", "choice-no", "next", "choice-none", "choice-noise", "next")
    keys("a")
    press("keysNext", "choice-daily", "next", "addMore")
    keys("b")
    press("keysNext", "choice-weekly", "next", "addMore")
    keys("c")
    press("keysNext", "choice-weekly", "next", "remove-1", "next")
    press("choice-own-answer", "next")
    keys("t")
    press("keysNext", "search")
    keys("si")
    press("choice-sic7", "next")
    keys("m")
    press("keysNext", "addMore")
    keys("n")
    press("keysNext", "addMore")
    keys("o")
    press("keysNext", "remove-1", "next", "keysSkip")
    keys("q")
    keys(["enter"])
    keys("r")
    press("keysNext", "next", "next")
    assert stage.survey.screen == "review"
    with qtbot.waitSignal(stage.survey.saved):
        press("next")
    answers = answers_kept(stage)
    check(answers, drugs=["A", "C"], helpers=["M", "O"], came="T")
    assert answers["more"][0].split("\n")[0] == "Q"


def test_every_kind_of_question_is_answered_by_a_keyboard_alone(stage, qtbot):
    stage.open(EVERY_KIND)
    window = stage.window

    def on():
        stage.window.grabWindow()
        item = window.activeFocusItem()
        return item.objectName() if item else ""

    def go(*names):
        """Tab to each control and press it with Space."""
        for name in names:
            for _ in range(MOST_TABS):
                if on() == name:
                    break
                QTest.keyClick(window, Qt.Key.Key_Tab)
            assert on() == name, f"Tab does not reach {name}, it ends on {on()}"
            QTest.keyClick(window, Qt.Key.Key_Space)

    def write(text, name="field"):
        qtbot.waitUntil(lambda: on() == name)
        for sign in text:
            QTest.keyClick(window, sign)

    def parts(**texts):
        for name, text in texts.items():
            write(text, f"part-{name}")
            QTest.keyClick(window, Qt.Key.Key_Tab)

    go("next")
    parts(number="12")
    go("next")
    parts(number="37,5")
    go("next")
    parts(number="82")
    go("unit-kg", "next")
    parts(day="12", month="3", year="1958")
    go("next")
    parts(hour="7", minute="30")
    go("next")
    parts(day="2", month="6", year="2026", hour="10", minute="15")
    go("next", "choice-no", "next", "choice-noise", "next")
    write("a")
    QTest.keyClick(window, Qt.Key.Key_Return)
    go("choice-daily", "next", "next", "choice-own-answer", "next")
    write("t")
    QTest.keyClick(window, Qt.Key.Key_Return)
    go("search")
    write("si")
    go("choice-sic7", "next")
    write("m")
    QTest.keyClick(window, Qt.Key.Key_Return)
    go("next")
    write("https://e.org")
    QTest.keyClick(window, Qt.Key.Key_Return)
    write("q")
    QTest.keyClick(window, Qt.Key.Key_Return)
    write("r")
    go("next", "next", "next")
    assert stage.survey.screen == "review"
    with qtbot.waitSignal(stage.survey.saved):
        go("next")
    answers = answers_kept(stage)
    check(answers, drugs=["a"], helpers=["m"], came="t")
    assert answers["more"] == ("q\nr",)
    assert answers["page"] == ("https://e.org",)
