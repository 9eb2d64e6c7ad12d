"""Lower reach: for a person who sits, every control of every screen lies in the lower part of it."""

import pytest
from two_languages import bilingual
from whole_kiosk import KEYBOARD_SAYS, Whole, middle

from kiosk.system.window import press, settle
from kiosk.tour.forms import EVERY_KIND
from kiosk.tour.survey_stops import fill_in

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)
SIZES = {"landscape": (1280, 720), "portrait": (720, 1280)}


@pytest.fixture(params=SIZES)
def whole(request, tmp_path, qtbot, monkeypatch):
    bilingual(monkeypatch)
    made = Whole(tmp_path / "data", qtbot, size=SIZES[request.param])
    made.kiosk.display.set_still()
    made.kiosk.visit.begin()
    made.kiosk.display.toggleLowered()
    yield made
    made.close()


def controls(whole):
    """Return every control that is shown in the window and can be used."""
    found = [item for item in whole.shown() if item.inherits("QQuickAbstractButton") or item.objectName() == "field"]
    inside = [item for item in found if item.isEnabled() and whole._inside(item) and item.width() > 0]
    assert inside, "no control was found"
    return inside


def too_high(whole):
    settle(whole.window)
    height = whole.window.height()
    top = (0.4 if height > whole.window.width() else 0.28) * height  # nothing to touch above
    return [item.objectName() or item.property("text") for item in controls(whole) if middle(item).y() < top]


def test_home_panels_and_guides(whole):
    pack, visit = whole.kiosk.pack, whole.kiosk.visit
    pages = [pack.panels, *(pack.guidePages(guide["id"]) for guide in pack.guides)]
    targets = ["home", *(model.target(row) for model in pages for row in range(model.count))]
    assert len(targets) > 40
    found = {}
    for target in targets:
        visit.open(target)
        found[target] = too_high(whole)
    assert {target: names for target, names in found.items() if names} == {}


def test_what_lies_over_a_screen(whole):
    visit = whole.kiosk.visit
    visit.open("panel:safety-1")
    settle(whole.window)
    press(whole.window, "whereFrom")
    assert too_high(whole) == []
    visit.home()
    settle(whole.window)
    press(whole.window, "askStaff")
    assert too_high(whole) == []
    visit.home()
    visit.warn()
    assert whole.find("stillHere") is not None
    assert too_high(whole) == []


def test_surveys(whole, qtbot):
    survey, visit = whole.kiosk.survey, whole.kiosk.visit
    for name in ("professional", "feedback", EVERY_KIND):
        visit.open(f"survey:{name}")
        while survey.screen in ("start", "question", "review"):
            typed = survey.page["kind"] in ("text", "lines") and survey.screen == "question"
            if typed:
                qtbot.waitUntil(lambda: whole.find("keysNext") is not None, timeout=20_000)
            # Over the keyboard, which is low already, a flat screen has no room for the field in its lower part.
            allowed = {"field", "wipe"} if typed and whole.window.width() > whole.window.height() else set()
            assert set(too_high(whole)) <= allowed, survey.page["link_id"]
            fill_in(survey)
            survey.submit() if survey.screen == "review" else survey.next()
        qtbot.waitUntil(lambda: visit.screen == "thanks")
        assert too_high(whole) == []


def test_it_ends_with_the_visit_and_is_a_switch(whole, qtbot):
    display = whole.kiosk.display
    settle(whole.window)
    assert whole.find("lower").property("on")
    press(whole.window, "lower")
    assert not display.lowered
    settle(whole.window)
    assert too_high(whole), "The check finds nothing even where nothing is lowered."
    display.toggleLowered()
    whole.kiosk.visit.startOver()
    assert not display.lowered
