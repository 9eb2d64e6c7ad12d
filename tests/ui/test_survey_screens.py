"""The survey in a window: answered by touch, checked, sent; and nothing of it left for the next visitor."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest

POSITION, DEPARTMENT = "choice-lead", "choice-same-as-specialty"


def message(stage):
    return [item.property("text") for item in stage.items() if item.objectName() == "message"]


def test_a_clinician_answers_by_touch_and_a_hardware_keyboard(stage, press, qtbot):
    stage.open("professional")
    press("next")
    assert message(stage) == ["Please tick the box to go on."]
    press("consent")
    press("next")
    field = stage.find("field")
    qtbot.waitUntil(lambda: field.property("activeFocus"))
    QTest.keyClick(stage.window, Qt.Key.Key_A)
    QTest.keyClick(stage.window, Qt.Key.Key_D)
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    for _ in range(5):
        press("skip")
    assert stage.survey.page["link_id"] == "position"
    press("skip")
    press("next")
    assert message(stage) == ["Please choose one answer."]
    for name in (POSITION, "next", DEPARTMENT, "next", "next"):
        press(name)
    assert stage.survey.screen == "review"
    press("change-position")
    press("choice-other")
    press("next")
    assert {row["link_id"]: row["answer"] for row in stage.survey.page["rows"]}["position"] == "Other"
    with qtbot.waitSignal(stage.survey.saved):
        press("next")
    assert b'"ad"' in stage.kept[0].response
    assert stage.find("receipt").property("text").startswith("Your receipt number is K")
    assert stage.find("outcome").property("text") == "Saved on this kiosk. Not yet sent."


def test_before_the_first_question_the_site_says_who_reads_the_answers(stage):
    stage.privacy = {"readers": "The study team", "purpose": "", "kept_days": "365", "contact": "Room 214"}
    stage.open("professional")
    rows = {item.property("title"): item.property("text") for item in stage.items() if item.property("title")}
    assert rows == {
        "Who reads it": "The study team",
        "Why": "Ask staff here",
        "How long it is kept": "365 days, then it is wiped",
        "Who to ask": "Room 214",
    }


def test_a_patient_answers_feedback_and_sees_no_number(stage, press, qtbot):
    stage.open("feedback")
    for name in ("next", "choice-mostly", "next", "choice-safety", "choice-results", "next", "skip", "skip", "skip"):
        press(name)
    with qtbot.waitSignal(stage.survey.saved):
        press("next")
    assert stage.find("outcome") is not None
    assert stage.find("receipt") is None


def test_a_failed_save_offers_one_more_try_and_then_the_guide(stage, press, qtbot):
    stage.broken = True
    stage.open("feedback")
    press("next")
    for _ in range(5):
        press("skip")
    press("next")
    press("retry")
    qtbot.waitUntil(lambda: stage.find("outcome") is not None)
    assert stage.find("outcome").property("text") == "We could not save your answers"


def test_a_closed_survey_says_so_and_leads_to_the_guides(stage, press, qtbot):
    stage.open("professional")
    stage.survey.set_outbox(None)
    press("giveUp")
    qtbot.waitUntil(lambda: stage.find("outcome") is not None)
    assert stage.find("outcome").property("text") == "The survey is closed today."
    assert stage.visit.professional


def test_back_goes_through_the_pages_and_out(stage, press):
    stage.open("professional")
    stage.to_page("country")
    for _ in range(3):
        press("back")
    assert stage.visit.screen == "home"


def test_the_photo_question_has_no_slots_and_can_be_skipped(stage, press):
    stage.open("professional")
    stage.to_page("email")
    for name in ("next", "next", POSITION, "next", DEPARTMENT, "next", "skip"):
        press(name)
    assert stage.survey.screen == "review"


def test_every_field_is_sensitive_and_the_email_field_asks_for_its_keys(stage):
    stage.open("professional")
    for link_id in ("full-name", "city", "hospital", "email"):
        stage.to_page(link_id)
        hints = Qt.InputMethodHint(stage.find("field").property("inputMethodHints"))
        assert Qt.InputMethodHint.ImhSensitiveData in hints
        assert Qt.InputMethodHint.ImhNoPredictiveText in hints
        assert (Qt.InputMethodHint.ImhEmailCharactersOnly in hints) == (link_id == "email")


def test_nothing_that_was_typed_is_left(stage, qtbot):
    stage.open("professional")
    stage.to_page("full-name")
    field = stage.find("field")
    qtbot.waitUntil(lambda: field.property("activeFocus"))
    QTest.keyClick(stage.window, Qt.Key.Key_Z)
    QTest.keyClick(stage.window, Qt.Key.Key_Q)
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(stage.window, key, Qt.KeyboardModifier.ControlModifier)
    assert stage.survey.text == "zq"
    stage.survey.clear()
    stage.survey.start("professional")
    stage.to_page("full-name")
    field = stage.find("field")
    assert (field.property("text"), field.property("canUndo"), field.property("canRedo")) == ("", False, False)
    for mode in QClipboard.Mode:
        assert "zq" not in QGuiApplication.clipboard().text(mode)


def test_the_clear_button_empties_the_field_and_the_answer(stage, press):
    stage.open("professional")
    stage.to_page("full-name")
    stage.survey.setText("Ada")
    stage.survey.pageChanged.emit()
    press("wipe")
    assert (stage.find("field").property("text"), stage.survey.text) == ("", "")
    assert not stage.find("field").property("canUndo")


def test_the_thank_you_page_gives_more_time(stage, press, qtbot):
    stage.open("feedback")
    for _ in range(6):
        stage.survey.next()
    with qtbot.waitSignal(stage.survey.saved):
        stage.survey.submit()
    stage.thanks.tick(True)
    stage.now = 50.0
    stage.thanks.tick(True)
    assert stage.thanks.secondsLeft == 10
    press("moreTime")
    assert stage.thanks.secondsLeft == 60


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1366, 768)])
@pytest.mark.parametrize(("step", "contrast"), [(0, False), (2, True)])
def test_every_page_is_drawn_and_every_control_has_a_name(stage, size, step, contrast, accessible_tree):
    stage.text_step, stage.contrast = step, contrast
    stage.open("professional", size)
    for link_id in ("consent", "full-name", "email", "specialty", "position", "department", "case-photos", ""):
        if link_id not in ("consent", ""):
            stage.to_page(link_id)
        names = [name for role, name in accessible_tree(stage.window) if role in ("Button", "RadioButton", "CheckBox")]
        assert names
        assert all(names), names
        image = stage.window.grabWindow()
        assert (image.width(), image.height()) == size
        colors = {image.pixel(x, y) for x in range(0, size[0], 10) for y in range(0, size[1], 10)}
        assert len(colors) > 2
        if link_id in ("position", "department"):
            stage.survey.choose("other")
        stage.survey.next()
