"""The idle watch as a table: state, what happens, the state after it. Times are seconds of a monotonic clock."""

import pytest

from kiosk.visit import ATTRACT, Active, Idle, Limits, Warned, begin, tick, touched

LIMITS = Limits(reading=90, survey=180, warning=30)


@pytest.mark.parametrize(
    ("before", "now", "answering", "after"),
    [
        pytest.param(Active(0), 89.9, False, Active(0), id="a reader rests"),
        pytest.param(Active(0), 90, False, Warned(120), id="a reader is warned"),
        pytest.param(Active(0), 90, True, Active(0), id="who answers may rest longer"),
        pytest.param(Active(0), 180, True, Warned(210), id="who answers is warned too"),
        pytest.param(Active(0), 9999, False, Warned(10029), id="after a long stop the warning still stands its time"),
        pytest.param(Warned(120), 119.9, False, Warned(120), id="the warning stands"),
        pytest.param(Warned(120), 120, False, ATTRACT, id="nobody answered"),
        pytest.param(Warned(120), 120, True, ATTRACT, id="nobody answered in a survey"),
        pytest.param(ATTRACT, 9999, False, ATTRACT, id="nobody is there"),
        pytest.param(Active(100), 40, False, Active(100), id="a clock that stands behind ends nothing"),
    ],
)
def test_a_look_at_the_clock(before: Idle, now: float, answering: bool, after: Idle):
    assert tick(before, now, LIMITS, answering=answering, saving=False) == after


@pytest.mark.parametrize(
    ("before", "after"), [(Active(0), Active(500)), (Warned(120), Warned(120)), (ATTRACT, ATTRACT)]
)
def test_nothing_warns_and_nothing_ends_while_a_survey_is_being_saved(before: Idle, after: Idle):
    assert tick(before, 500, LIMITS, answering=True, saving=True) == after


def test_the_time_of_saving_is_not_counted_as_rest():
    saving = tick(Active(0), 500, LIMITS, answering=True, saving=True)
    assert tick(saving, 501, LIMITS, answering=False, saving=False) == Active(500)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(Active(0), Active(50), id="starts the rest anew"),
        pytest.param(Warned(120), Warned(120), id="does not answer the warning"),
        pytest.param(ATTRACT, ATTRACT, id="does not begin a visit by itself"),
    ],
)
def test_a_touch(before: Idle, after: Idle):
    assert touched(before, 50) == after


def test_a_visit_begins_at_its_first_touch():
    assert begin(7) == Active(7)


def test_one_tick_never_skips_the_warning():
    state: Idle = Active(0)
    seen = [type(state := tick(state, now, LIMITS, answering=False, saving=False)) for now in (1e6, 2e6)]
    assert seen == [Warned, type(ATTRACT)]
