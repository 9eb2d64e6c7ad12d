"""Numbers, dates, times and longer texts in a window: by touch alone, by keyboard alone, and what a reader meets."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from survey_window import Stage
from typed_form import typed_form

from kiosk import survey


@pytest.fixture
def stage(qtbot):
    made = Stage(forms={"typed": typed_form()})
    made.open("typed")
    yield made
    made.close()


@pytest.fixture
def press(stage, tap, qtbot):
    """Return `press(*names)`: touch the middle of one control after the other, each once it is shown."""

    def press(*names):
        for name in names:
            qtbot.waitUntil(lambda name=name: stage.find(name) is not None)
            tap(stage.window, stage.centre(name))

    return press


@pytest.fixture
def keys(stage):
    """Return `keys(text)`: type it on a hardware keyboard; "\\t" is Tab, "\\n" Enter, "\\b" Backspace."""
    named = {"\t": Qt.Key.Key_Tab, "\n": Qt.Key.Key_Return, "\b": Qt.Key.Key_Backspace}

    def keys(text):
        for sign in text:
            QTest.keyClick(stage.window, named.get(sign, sign))

    return keys


def pad(digits):
    return [f"pad-{digit}" for digit in digits]


def message(stage):
    return "".join(item.property("text") for item in stage.items() if item.objectName() == "message")


def shown(stage, part):
    return stage.find(f"part-{part}").property("text")


def focused(stage):
    return stage.window.activeFocusItem().objectName()


def tab_to(stage, name):
    for _ in range(40):
        if focused(stage) == name:
            return
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name}")


def sent(stage, qtbot, send):
    """Return what was saved by linkId, once the response is held against its form."""
    with qtbot.waitSignal(stage.survey.saved):
        send()
    response = json.loads(stage.kept[0].response)
    assert survey.check_response(typed_form(), response) == ()
    return {item["linkId"]: item["answer"][0] for item in response["item"]}


def test_every_number_and_date_is_given_by_touch_alone(stage, press, qtbot):
    press("next", *pad("300"), "next")
    assert message(stage) == "Use a number from 0 to 200."
    press("pad-delete", "next")
    press("pad-2", "pad-point", "pad-5", "pad-sign", "next")
    press(*pad("81"), "next")
    assert message(stage) == "Please choose the unit too."
    press("unit-kg", "next")
    press(*pad("03"), "month-9", *pad("1951"))
    assert stage.find("said").property("text") == "3 September 1951"
    press("next", *pad("0745"), "next")
    press(*pad("28"), "month-11", *pad("20261005"), "next", "next")
    stage.survey.setText("Thank you")  # the keyboard on the screen has tests of its own
    press("next")
    answers = sent(stage, qtbot, lambda: press("next"))
    assert answers.pop("seen")["valueDateTime"].startswith("2026-11-28T10:05:00")
    assert answers == {
        "steps": {"valueInteger": 30},
        "change": {"valueDecimal": -2.5},
        "weight": {"valueQuantity": {"value": 81, "unit": "kg", "system": "http://unitsofmeasure.org", "code": "kg"}},
        "born": {"valueDate": "1951-09-03"},
        "woke": {"valueTime": "07:45:00"},
        "more": {"valueString": "Thank you"},
    }


def test_every_question_is_answered_by_keyboard_alone(stage, keys, qtbot):
    tab_to(stage, "next")
    keys("\n30\n-2.5\n81\t \t \n")
    assert stage.survey.page["link_id"] == "weight"
