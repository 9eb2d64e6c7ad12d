"""The visit for QML: what ends, what opens, and when the warning counts."""

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk import visit
from kiosk.viewmodels.visit import VisitViewModel


class Hand:
    """A clock that a test turns by hand."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Hand()


@pytest.fixture
def model(clock, qapp):
    return VisitViewModel(clock, visit.Limits(reading=90, survey=180, warning=30))


@pytest.fixture
def ended(model):
    spy = QSignalSpy(model.ended)
    assert spy.isValid()
    return spy


def rest(model, clock, seconds):
    clock.now += seconds
    model.tick()


@pytest.mark.parametrize(
    ("target", "screen", "item"),
    [
        ("home", "home", ""),
        ("panel:how-1", "panels", "how-1"),
        ("survey:professional", "survey", "professional"),
        ("guide:doctors", "guide", "doctors"),
        ("guide:doctors/2", "guide", "doctors/2"),
        ("nonsense", "home", ""),
        ("", "home", ""),
    ],
)
def test_a_target_leads_to_its_screen(model, target, screen, item):
    model.begin()
    model.open(target)
    assert (model.screen, model.item) == (screen, item)


def test_it_stands_at_attract_until_somebody_begins(model, clock, ended):
    assert (model.screen, model.item, model.professional, model.warned) == ("attract", "", False, False)
    model.touched()
    rest(model, clock, 9999)
    assert (model.screen, model.warned, ended.count()) == ("attract", False, 0)
    model.begin()
    assert model.screen == "home"


def test_back_leads_home_from_the_first_panel(model):
    model.begin()
    model.open("panel:how-1")
    model.open("panel:how-2")
    model.back()
    assert model.item == "how-1"
    model.back()
    assert model.screen == "home"
    model.back()
    assert model.screen == "home"


def test_the_warning_counts_down_and_ends_the_visit(model, clock, ended):
    model.begin()
    model.open("panel:how-1")
    rest(model, clock, 90)
    assert (model.warned, model.secondsLeft, model.screen) == (True, 30, "panels")
    rest(model, clock, 20)
    assert (model.warned, model.secondsLeft) == (True, 10)
    rest(model, clock, 10)
    assert (model.warned, model.secondsLeft, model.screen) == (False, 0, "attract")
    assert ended.count() == 1


def test_every_second_of_the_countdown_is_told(model, clock):
    model.begin()
    rest(model, clock, 90)
    spy = QSignalSpy(model.warningChanged)
    assert spy.isValid()
    for _ in range(3):
        rest(model, clock, 1)
    assert spy.count() == 3


def test_still_here_goes_on_where_one_was(model, clock, ended):
    model.begin()
    model.open("panel:how-2")
    rest(model, clock, 100)
    model.stillHere()
    assert (model.warned, model.screen, model.item) == (False, "panels", "how-2")
    rest(model, clock, 89)
    assert not model.warned
    rest(model, clock, 1)
    assert (model.warned, ended.count()) == (True, 0)


def test_a_touch_puts_the_warning_off_but_does_not_answer_it(model, clock):
    model.begin()
    rest(model, clock, 80)
    model.touched()
    rest(model, clock, 80)
    assert not model.warned
    rest(model, clock, 10)
    model.touched()
    assert model.warned


def test_who_answers_a_survey_may_rest_longer(model, clock):
    model.begin()
    model.open("survey:professional")
    rest(model, clock, 179)
    assert not model.warned
    rest(model, clock, 1)
    assert model.warned


def test_nothing_ends_while_a_survey_is_being_saved(model, clock, ended):
    model.begin()
    model.open("survey:professional")
    model.set_busy("saving", True)
    for _ in range(5):
        rest(model, clock, 1000)
    assert (model.warned, model.screen, ended.count()) == (False, "survey", 0)
    model.set_busy("saving", False)
    rest(model, clock, 180)
    assert model.warned


@pytest.mark.parametrize(("survey", "opens"), [("professional", True), ("feedback", False)])
def test_the_professional_survey_opens_the_doctors_guide_until_the_visit_ends(model, ended, survey, opens):
    model.begin()
    model.open(f"survey:{survey}")
    model.finish_survey(survey)
    assert (model.screen, model.item, model.professional) == ("thanks", survey, opens)
    model.back()
    assert (model.screen, model.professional) == ("home", opens)
    model.startOver()
    assert (model.screen, model.professional, ended.count()) == ("attract", False, 1)


def test_the_next_visitor_can_not_go_back_into_the_last_visit(model):
    model.begin()
    model.open("panel:how-1")
    model.startOver()
    model.begin()
    model.back()
    assert model.screen == "home"


@pytest.mark.parametrize("target", ["guide:doctors", "guide:doctors/2"])
def test_a_locked_guide_opens_after_the_professional_survey_only_and_for_that_visitor(model, target):
    model.guard(lambda guide: guide != "doctors" or model.professional)
    model.begin()
    model.open(target)
    assert model.screen == "home"
    model.finish_survey("professional")
    model.open(target)
    assert model.screen == "guide"
    model.startOver()
    model.begin()
    model.open(target)
    assert model.screen == "home"


def test_the_lock_shuts_no_other_guide(model):
    model.guard(lambda guide: guide != "doctors" or model.professional)
    model.begin()
    model.open("guide:patients")
    assert model.item == "patients"
