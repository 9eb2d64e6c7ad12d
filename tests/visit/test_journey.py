"""The way through the screens: open, back, home, finish."""

import pytest

from kiosk.visit import HOME, START, Journey, Place

HOW_1, HOW_2, SAFETY = (Place("panels", name) for name in ("how-1", "how-2", "safety-1"))
SURVEY, THANKS = Place("survey", "professional"), Place("thanks", "professional")
GUIDES, FEEDBACK_THANKS = Place("panels", "guides"), Place("thanks", "feedback")


def way(*places: Place) -> Journey:
    return Journey((HOME, *places))


@pytest.mark.parametrize(
    ("before", "place", "after"),
    [
        pytest.param(way(), HOW_1, way(HOW_1), id="first step"),
        pytest.param(way(HOW_1), HOW_2, way(HOW_1, HOW_2), id="one on"),
        pytest.param(way(HOW_1), HOW_1, way(HOW_1), id="where one already is"),
        pytest.param(way(HOW_1, HOW_2), HOW_1, way(HOW_1), id="to the place before is a step back"),
        pytest.param(way(HOW_1, HOW_2), SAFETY, way(HOW_1, HOW_2, SAFETY), id="a leap"),
        pytest.param(way(HOW_1, HOW_2), HOME, way(), id="home forgets the way"),
        pytest.param(START, HOME, way(), id="home from attract"),
        pytest.param(way(FEEDBACK_THANKS), SURVEY, way(SURVEY), id="the next survey forgets the thanks"),
        pytest.param(
            way(FEEDBACK_THANKS, GUIDES), SURVEY, way(GUIDES, SURVEY), id="the next survey forgets earlier thanks"
        ),
        pytest.param(way(THANKS), GUIDES, way(THANKS, GUIDES), id="a guide leads back to the thanks"),
    ],
)
def test_open(before: Journey, place: Place, after: Journey):
    assert before.open(place) == after


def test_back_leads_through_every_place_in_turn_and_stops_at_the_first():
    journey = way(HOW_1, HOW_2, SAFETY)
    seen = []
    while journey.can_go_back:
        journey = journey.back()
        seen.append(journey.here)
    assert seen == [HOW_2, HOW_1, HOME]
    assert journey.back() == journey


@pytest.mark.parametrize("before", [START, way(), way(HOW_1, HOW_2), way(SURVEY)])
def test_home_from_everywhere(before: Journey):
    assert before.home() == way()


def test_a_finished_survey_is_not_behind_back():
    done = way(HOW_1, SURVEY).finish(THANKS)
    assert done == way(THANKS)
    assert done.back().here == HOME


def test_a_visit_starts_at_attract_with_no_way_back():
    assert START.here == Place("attract")
    assert not START.can_go_back
