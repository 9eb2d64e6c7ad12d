"""Numbers, dates, times and longer texts in a window: by touch alone, by keyboard alone, and what a reader meets."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
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
    keys("\n30\n-2.5\n81\t \n")
    assert message(stage) == ""
    tab_to(stage, "next")
    keys("\n")
    assert stage.survey.page["link_id"] == "born"
    keys("0309")
    assert (shown(stage, "day"), shown(stage, "month"), focused(stage)) == ("03", "September", "part-year")
    keys("1951\n0745\n28\t2026\n")
    assert message(stage) == "The month is missing. Please give it too."
    tab_to(stage, "part-month")
    keys("11\t1005\b6\n")
    assert stage.survey.page["link_id"] == "page"
    keys("https://example.org\n")
    keys("Thank\nyou\t")
    tab_to(stage, "next")
    keys("\n")
    tab_to(stage, "next")
    answers = sent(stage, qtbot, lambda: keys("\n"))
    assert answers.pop("seen")["valueDateTime"].startswith("2026-11-28T10:06:00")
    assert answers["born"] == {"valueDate": "1951-09-03"}
    assert answers["page"] == {"valueUri": "https://example.org"}
    assert answers["more"] == {"valueString": "Thank\nyou"}


def test_a_month_by_its_name_leads_on_to_the_year_for_a_keyboard_too(stage, keys):
    stage.to_page("born")
    keys("3\t")
    QTest.keyClick(stage.window, Qt.Key.Key_Down)
    assert focused(stage) == "month-1"
    tab_to(stage, "month-9")
    keys(" ")
    assert (shown(stage, "month"), focused(stage)) == ("September", "part-year")


def test_the_part_that_is_touched_is_typed_next(stage, press):
    stage.to_page("born")
    press("part-year", *pad("1951"), "part-month", "month-9")
    assert [shown(stage, part) for part in ("day", "month", "year")] == ["", "September", "1951"]
    assert stage.find("said").property("text") == "September 1951"


def test_delete_goes_back_over_the_parts(stage, press):
    stage.to_page("born")
    press(*pad("12"), "month-11", "pad-delete")
    assert (shown(stage, "day"), shown(stage, "month"), stage.find("month-9") is not None) == ("12", "", True)
    press("pad-delete")
    assert (shown(stage, "day"), focused(stage)) == ("1", "part-day")
    press("wipe")
    assert shown(stage, "day") == ""
    assert not stage.find("wipe").property("enabled")
    assert not stage.find("pad-delete").property("enabled")


def test_a_date_takes_no_letters_and_a_number_says_what_is_wrong_with_them(stage, keys):
    stage.to_page("born")
    keys("a1b")
    assert shown(stage, "day") == "1"
    stage.survey.back()
    keys("8o1\n")
    assert (shown(stage, "number"), message(stage)) == ("8o1", "This is not a number. Use digits only.")


def test_back_and_forward_keep_what_is_no_answer_yet(stage, press):
    stage.to_page("born")
    press(*pad("12"), "back", "next")
    assert (shown(stage, "day"), shown(stage, "year")) == ("12", "")
    press("skip", "back")
    assert shown(stage, "day") == ""


def test_what_is_not_right_with_several_lines_stays_when_they_are_filled_in_anew(stage, press):
    stage.to_page("more")
    stage.survey.setText("A text that is rather longer than the form has room for")
    press("next")
    assert message(stage) == "This is too long. Keep it to 40 characters."
    stage.survey.pageChanged.emit()
    assert stage.find("field").property("text") == stage.survey.text
    assert message(stage) == "This is too long. Keep it to 40 characters."


def test_several_lines_are_typed_and_cleared(stage, keys, press):
    stage.to_page("more")
    keys("one\ntwo")
    assert stage.survey.text == "one\ntwo"
    press("wipe")
    assert (stage.survey.text, stage.find("field").property("text"), focused(stage)) == ("", "", "field")
    keys("x\t")
    assert focused(stage) != "field"
    assert stage.survey.text == "x"


def test_a_reader_hears_each_part_its_value_and_every_key(stage, press, accessible_tree):
    stage.to_page("change")
    tree = accessible_tree(stage.window)
    assert ("EditableText", "How has your weight changed?") in tree
    keys = [name for role, name in tree if role == "Button"]
    assert keys[:14] == [
        *"123456789",
        "Plus or minus",
        "0",
        "Decimal point",
        "Delete the last sign",
        "Clear what is typed",
    ]
    stage.to_page("seen")
    assert [name for role, name in accessible_tree(stage.window) if role == "EditableText"] == [
        "Day", "Month", "Year", "Hour", "Minutes",
    ]  # fmt: skip
    press(*pad("05"))
    field = QAccessible.queryAccessibleInterface(stage.find("part-day"))
    assert field.text(QAccessible.Text.Value) == "05"
    months = [name for _, name in accessible_tree(stage.window) if name in ("January", "June", "December")]
    assert months == ["January", "June", "December"]


@pytest.mark.parametrize("link_id", ["steps", "weight", "seen", "page", "more"])
def test_no_field_lets_a_keyboard_learn_or_a_clipboard_keep_what_is_typed(stage, keys, link_id):
    stage.to_page(link_id)
    fields = [item for item in stage.items() if item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit")]
    private = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    assert fields
    assert all(Qt.InputMethodHint(item.property("inputMethodHints")) & private == private for item in fields)
    QGuiApplication.clipboard().clear()
    keys("12")
    for combination in (
        QKeySequence.StandardKey.SelectAll,
        QKeySequence.StandardKey.Copy,
        QKeySequence.StandardKey.Cut,
    ):
        QTest.keySequence(stage.window, QKeySequence(combination))
    assert QGuiApplication.clipboard().text() == ""
