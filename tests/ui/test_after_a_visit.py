"""An idle kiosk warns, then returns to attract with nothing of the visitor left; the doctors' guide locks again."""

import pytest
from PySide6.QtGui import QGuiApplication
from whole_kiosk import KEYBOARD_SAYS

NAME, EMAIL = "Xiomara Qvist", "x.qvist@ward.example"
pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)


@pytest.fixture
def kiosk(whole):
    whole.kiosk.visit.begin()
    return whole.kiosk


def traces(whole, *wanted):
    """Return what of `wanted` stands in any text of any item, shown or not."""
    said = []
    for item in whole.everything():
        meta = item.metaObject()
        said += [
            value
            for at in range(meta.propertyCount())
            if meta.property(at).typeName() == "QString" and (value := meta.property(at).read(item))
        ]
    assert len(said) > 10
    return [text for text in said for part in wanted if part.lower() in text.lower()]


def answer(kiosk, *, until):
    """Answer the professional survey up to a question or the review page; the visitor is on its first page."""
    survey = kiosk.survey
    for _ in range(20):
        page = survey.page
        if until in (page["link_id"], survey.screen):
            return
        if page["link_id"] == "full-name":
            survey.setText(NAME)
        elif page["link_id"] == "email":
            survey.setText(EMAIL)
        elif page["options"]:
            survey.choose(page["options"][0]["code"])
        survey.next()
    raise AssertionError(f"The survey does not come to {until}.")


def test_an_idle_kiosk_warns_and_goes_on_when_told_so(whole, kiosk, touch, qtbot):
    kiosk.visit.open("panel:how-2")
    whole.rest(89)
    assert "Are you still there?" not in whole.words()
    whole.rest(1)
    qtbot.waitUntil(lambda: {"Are you still there?", "30"} <= whole.words())
    whole.rest(12)
    qtbot.waitUntil(lambda: "18" in whole.words())
    touch("stillHere")
    qtbot.waitUntil(lambda: "Are you still there?" not in whole.words())
    assert (kiosk.visit.screen, kiosk.visit.item) == ("panels", "how-2")
    whole.rest(89)
    assert not kiosk.visit.warned


def test_nothing_behind_the_warning_can_be_touched(whole, kiosk, tap, qtbot):
    home = whole.centre("tile-how")
    whole.rest(90)
    qtbot.waitUntil(lambda: "Are you still there?" in whole.words())
    tap(whole.window, home)
    qtbot.wait(0)
    assert (kiosk.visit.screen, kiosk.visit.warned) == ("home", True)


def test_start_over_ends_the_visit_at_once(whole, kiosk, touch, qtbot):
    kiosk.visit.open("panel:how-2")
    whole.rest(90)
    touch("startOver")
    qtbot.waitUntil(lambda: kiosk.visit.screen == "attract")
    qtbot.waitUntil(lambda: whole.panels() == [])


def test_a_touch_is_heard_as_life(whole, kiosk, touch, qtbot):
    whole.rest(80)
    touch("contrast")
    qtbot.waitUntil(lambda: kiosk.display.contrast)
    whole.rest(80)
    assert not kiosk.visit.warned


@pytest.mark.parametrize("until", ["email", "specialty", "review"])
def test_a_survey_that_was_left_leaves_nothing(whole, kiosk, touch, qtbot, until):
    kiosk.visit.open("survey:professional")
    answer(kiosk, until=until)
    if until == "email":
        qtbot.waitUntil(lambda: whole.find("field") is not None)
        kiosk.survey.setText(EMAIL)
    elif until == "review":
        qtbot.waitUntil(lambda: bool(traces(whole, NAME) and traces(whole, EMAIL)))
    kiosk.display.grow()
    kiosk.display.toggleContrast()
    whole.rest(180)
    whole.rest(30)
    qtbot.waitUntil(lambda: whole.find("begin") is not None)
    assert (kiosk.visit.screen, kiosk.survey.screen, kiosk.survey.text) == ("attract", "away", "")
    assert (kiosk.display.textScale, kiosk.display.contrast) == (1.0, False)
    assert traces(whole, NAME, EMAIL, "qvist") == []
    touch("begin")
    kiosk.visit.open("survey:professional")
    answer(kiosk, until="full-name")
    qtbot.waitUntil(lambda: whole.find("field") is not None)
    assert whole.find("field").property("text") == ""
    assert not kiosk.survey.text


def test_the_clipboard_is_empty_after_a_visit(whole, kiosk):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(NAME)
    assert clipboard.text() == NAME
    kiosk.visit.startOver()
    assert clipboard.text() == ""


def test_home_forgets_a_survey_too(whole, kiosk, touch, qtbot):
    kiosk.visit.open("survey:professional")
    answer(kiosk, until="specialty")
    touch("home")
    qtbot.waitUntil(lambda: whole.find("tile-how") is not None)
    assert kiosk.survey.screen == "away"
    assert traces(whole, NAME, EMAIL) == []


def test_the_doctors_guide_is_open_from_the_survey_to_the_end_of_the_visit(whole, kiosk, touch, qtbot):
    kiosk.visit.open("panel:guides")
    qtbot.waitUntil(lambda: whole.find("guide-doctors") is not None)
    assert "Locked" in whole.words()
    touch("guide-doctors")
    qtbot.waitUntil(lambda: (kiosk.visit.screen, kiosk.visit.item) == ("survey", "professional"))
    answer(kiosk, until="review")
    touch("next")
    qtbot.waitUntil(lambda: kiosk.visit.screen == "thanks", timeout=10_000)
    qtbot.waitUntil(lambda: "Unlocked" in whole.words())
    assert traces(whole, NAME, EMAIL) == []
    touch("guide-doctors")
    qtbot.waitUntil(lambda: (kiosk.visit.screen, kiosk.visit.item) == ("guide", "doctors"))
    assert kiosk.survey.page["receipt"]
    whole.rest(90)
    whole.rest(30)
    qtbot.waitUntil(lambda: whole.find("begin") is not None)
    assert (kiosk.survey.screen, kiosk.survey.page["receipt"]) == ("away", "")
    touch("begin")
    kiosk.visit.open("panel:guides")
    qtbot.waitUntil(lambda: "Locked" in whole.words())


def test_the_thank_you_page_clears_itself(whole, kiosk, qtbot):
    kiosk.visit.open("survey:feedback")
    while kiosk.survey.screen in ("start", "question"):
        kiosk.survey.skip()
        kiosk.survey.next()
    kiosk.survey.submit()
    qtbot.waitUntil(lambda: kiosk.visit.screen == "thanks", timeout=10_000)
    assert not kiosk.visit.professional
    whole.rest(0)
    whole.rest(30)
    qtbot.waitUntil(lambda: "This page clears in 30 seconds" in whole.words())
    whole.rest(30)
    assert kiosk.visit.screen == "attract"


def test_back_from_the_next_survey_does_not_say_that_the_last_one_was_closed(whole, kiosk, touch, qtbot):
    kiosk.visit.open("survey:feedback")
    kiosk.survey.giveUp()
    assert kiosk.visit.screen == "thanks"
    touch("guide-doctors")
    qtbot.waitUntil(lambda: (kiosk.visit.screen, kiosk.survey.screen) == ("survey", "start"))
    touch("back")
    qtbot.waitUntil(lambda: kiosk.visit.screen == "home")
