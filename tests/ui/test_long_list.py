"""A country among 249 in a window: turned to by touch, typed on a hardware keyboard, and read by a screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk import survey


@pytest.fixture
def search(stage, press, qtbot):
    """Return `search(text)`: open the country's search and type there."""

    def search(text):
        press("search")
        qtbot.waitUntil(lambda: stage.find("field") is not None and stage.find("field").property("activeFocus"))
        for sign in text:
            QTest.keyClick(stage.window, sign)

    return search


def at_country(stage, size=(1920, 1080)):
    stage.open("professional", size)
    stage.to_page("country")


def seen(stage):
    stage.window.grabWindow()
    return [item.objectName() for item in stage.items() if item.objectName().startswith("choice-")]


def chosen(stage):
    return stage.survey.entry.fill["picked"]


def messages(stage):
    return [item.property("text") for item in stage.items() if item.objectName() == "message"]


def enter(stage):
    QTest.keyClick(stage.window, Qt.Key.Key_Return)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1366, 768)])
def test_without_typing_every_country_is_reached_by_turning(stage, press, size):
    at_country(stage, size)
    codes = seen(stage)
    while stage.survey.entry.sheet < stage.survey.entry.sheets - 1:
        press("listMore")
        codes += seen(stage)
    assert len(codes) == len(set(codes)) == 249
    press("choice-ZW", "next")
    stage.survey.back()
    assert chosen(stage) == "Zimbabwe"


def test_what_is_chosen_stands_on_top_and_a_touch_clears_it(stage, press):
    at_country(stage)
    press("choice-AT")
    assert stage.find("picked").property("text") == "Austria"
    press("picked")
    assert (chosen(stage), stage.find("picked")) == ("", None)


def test_enter_takes_the_only_country_that_fits(stage, search):
    at_country(stage)
    search("chil")
    assert seen(stage) == ["choice-CL"]
    enter(stage)
    assert stage.survey.page["link_id"] == "city"
    stage.survey.back()
    assert chosen(stage) == "Chile"


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1366, 768)])
def test_where_several_fit_the_kiosk_asks_which_one_and_goes_on_from_there(stage, press, search, size):
    at_country(stage, size)
    search("si")
    enter(stage)
    assert messages(stage) == ["Please touch your answer."]
    QTest.keyClick(stage.window, "n")
    assert messages(stage) == []
    press("choice-SG")
    assert chosen(stage) == "Singapore"


def test_where_nothing_fits_the_kiosk_says_so_once(stage, search):
    at_country(stage)
    search("xyz")
    assert seen(stage) == []
    enter(stage)
    said = [item.property("text") for item in stage.items() if item.objectName() != "message"]
    assert messages(stage) == ["Nothing fits. Try other letters."]
    assert said.count("Nothing fits. Try other letters.") == 1
    assert stage.survey.page["link_id"] == "country"


def test_back_ends_the_search_and_nothing_of_it_is_left(stage, press, search):
    at_country(stage)
    search("chil")
    press("back")
    assert stage.find("field") is None
    press("search")
    assert stage.find("field").property("text") == ""
    assert not stage.find("field").property("canUndo")


def test_the_search_field_keeps_its_words_from_keyboard_and_clipboard(stage, press):
    at_country(stage)
    press("search")
    hints = Qt.InputMethodHint(stage.find("field").property("inputMethodHints"))
    assert Qt.InputMethodHint.ImhSensitiveData in hints
    assert Qt.InputMethodHint.ImhNoPredictiveText in hints


def test_a_reader_hears_the_field_how_many_fit_and_each_country(stage, search, accessible_tree):
    at_country(stage)
    search("si")
    heard = accessible_tree(stage.window)
    assert ("EditableText", "Search") in heard
    assert ("StaticText", "3 found") in heard
    for name in ("Sierra Leone", "Singapore", "Sint Maarten"):
        assert ("RadioButton", name) in heard
    enter(stage)
    assert ("AlertMessage", "Please touch your answer.") in accessible_tree(stage.window)


def test_how_many_fit_counts_those_out_of_sight_too(stage, search, accessible_tree):
    at_country(stage)
    search("s")
    assert len(seen(stage)) < stage.survey.entry.matches
    both = f"{stage.survey.entry.matches} found\n1 of {stage.survey.entry.sheets}"
    assert ("StaticText", both) in accessible_tree(stage.window)


def test_a_reader_hears_what_is_chosen_and_how_to_clear_it(stage, press, accessible_tree):
    at_country(stage)
    press("choice-AT")
    assert ("Button", "Chosen: Austria. Clear") in accessible_tree(stage.window)


def test_five_taps_answer_the_feedback_and_five_more_go_on(stage, press, qtbot):
    stage.open("feedback")
    press("next")
    for name in ("choice-mostly", "choice-safety", "choice-costs", "choice-60-74", "choice-english"):
        assert stage.survey.chosen == []
        press(name)
        assert not stage.survey.page["required"]
        assert stage.find("field") is None
        press("next")
    with qtbot.waitSignal(stage.survey.saved):
        press("next")
    response = survey.read_json(stage.kept[0].response)
    form = stage._form("feedback")
    assert survey.check_response(form, response) == ()
    assert len(survey.answers_of(form, response)) == 5
    assert len(response["authored"]) == len("2026-11-23")
    assert stage.find("receipt") is None
