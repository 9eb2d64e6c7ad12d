"""Switching the language: everything at once, the page and the answers stay, and the next visitor begins anew."""

import pytest
from two_languages import bilingual
from whole_kiosk import KEYBOARD_SAYS, Whole

from kiosk.config import Config, Languages

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)


@pytest.fixture
def open_whole(tmp_path, qtbot, monkeypatch):
    """Return `open_whole(languages)`: a kiosk with two languages, as IT has set them."""
    bilingual(monkeypatch)
    made = []

    def open_whole(languages=None):
        made.append(Whole(tmp_path / f"data{len(made)}", qtbot, Config(languages=languages or Languages())))
        return made[-1]

    yield open_whole
    for whole in made:
        whole.close()


@pytest.fixture
def whole(open_whole):
    return open_whole()


def speaks(whole, language):
    return lambda: whole.kiosk.display.language == language


def test_the_tray_changes_every_word_and_back(whole, touch, qtbot):
    touch("begin")
    qtbot.waitUntil(lambda: "What would you like to know?" in whole.words())
    assert whole.find("language").property("text") == "中文"
    touch("language")
    qtbot.waitUntil(speaks(whole, "zh-Hans"))
    assert {"您想了解什么？", "首页", "返回", "找工作人员", "7月14日 星期二 · 10:24"} <= whole.words()
    assert not {"Home", "Back", "Ask staff"} & whole.words()
    assert whole.find("language").property("text") == "English"
    touch("language")
    qtbot.waitUntil(speaks(whole, "en"))
    assert {"What would you like to know?", "Home", "Tuesday 14 July · 10:24"} <= whole.words()


def test_the_attract_screen_begins_in_the_language_that_is_touched(whole, touch, qtbot):
    qtbot.waitUntil(lambda: whole.find("begin-zh-Hans") is not None)
    touch("begin-zh-Hans")
    qtbot.waitUntil(speaks(whole, "zh-Hans"))
    assert whole.kiosk.visit.screen == "home"


def test_a_panel_stays_where_it_is(whole, touch, qtbot):
    whole.kiosk.visit.begin()
    whole.kiosk.visit.open("panel:safety-2")
    before = whole.centre("language")
    pages, panel = whole.find("pages"), whole.find("panel-safety-2")
    place, index = pages.property("contentX"), pages.property("currentIndex")
    seen = set()
    pages.contentXChanged.connect(lambda: seen.add(pages.property("contentX")))
    touch("language")
    qtbot.waitUntil(speaks(whole, "zh-Hans"))
    assert (pages.property("contentX"), pages.property("currentIndex"), seen) == (place, index, set())
    assert whole.find("panel-safety-2") == panel
    assert {"首页", "返回"} <= whole.words()
    assert abs(whole.centre("language").y() - before.y()) < 2


def test_answers_stay_and_a_complaint_is_said_anew(whole, touch, qtbot):
    survey = whole.kiosk.survey
    whole.kiosk.visit.begin()
    whole.kiosk.visit.open("survey:professional")
    touch("next")
    qtbot.waitUntil(lambda: survey.message != "")
    english = survey.message
    touch("language")
    qtbot.waitUntil(speaks(whole, "zh-Hans"))
    assert survey.screen == "start"
    assert survey.message not in ("", english)
    touch("consent")
    touch("language")
    qtbot.waitUntil(speaks(whole, "en"))
    assert (survey.chosen, survey.message) == (["yes"], "")
    survey.next()
    survey.setText("王 Ada")
    whole.kiosk.display.setLanguage("zh-Hans")
    qtbot.waitUntil(speaks(whole, "zh-Hans"))
    assert (survey.text, survey.page["link_id"]) == ("王 Ada", "full-name")


def test_the_next_visitor_begins_in_the_first_language(whole, touch, qtbot):
    touch("begin")
    touch("language")
    qtbot.waitUntil(speaks(whole, "zh-Hans"))
    whole.kiosk.visit.startOver()
    qtbot.waitUntil(speaks(whole, "en"))
    qtbot.waitUntil(lambda: "Touch to begin" in whole.words())


def test_a_choice_that_comes_too_late_is_forgotten(whole, qtbot):
    display, visit = whole.kiosk.display, whole.kiosk.visit
    visit.begin()
    display.setLanguage("zh-Hans")
    assert display.language == "en"
    visit.startOver()
    qtbot.waitUntil(lambda: display.language == "en" and not whole.kiosk._switch._texts["zh-Hans"].running())
    qtbot.wait(20)
    assert display.language == "en"


def test_it_sets_the_first_language_and_which_are_offered(open_whole, qtbot):
    whole = open_whole(Languages(offered=("zh-Hans",)))
    assert whole.kiosk.display.language == "zh-Hans"
    assert "轻触屏幕开始" in whole.words()
    whole.kiosk.visit.begin()
    qtbot.waitUntil(lambda: "您想了解什么？" in whole.words())
    assert whole.find("language") is None
    other = open_whole(Languages(offered=("en", "zh-Hans"), default="zh-Hans"))
    assert [one["code"] for one in other.kiosk.display.languages] == ["en", "zh-Hans"]
    assert "轻触屏幕开始" in other.words()
