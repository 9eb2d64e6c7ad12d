"""Every state and every event that may meet it. Times are seconds of a clock that is set by hand; it stands at 1000."""

from collections.abc import Callable

import pytest

from kiosk import visit
from kiosk.visit import (
    FIRST_START,
    NIGHT,
    RESETTING,
    Active,
    Around,
    Attract,
    Cleaning,
    Door,
    Limits,
    Staff,
    State,
    Warned,
)

NOW = 1000.0
LIMITS = Limits(reading=90, survey=180, warning=30, settle=1, cleaning=60, door=30, staff=300, quiet=120, beat=10)
WOKEN = Attract(NOW, NOW, NOW + 1)

ATTRACT = Attract(900, 950)
ACTIVE = Active(980)
WARNED = Warned(1020)
DOOR = Door(1010)
STAFF = Staff(900)
CLEANING = Cleaning(1040)
STATES: dict[str, State] = {
    "attract": ATTRACT,
    "active": ACTIVE,
    "warned": WARNED,
    "resetting": RESETTING,
    "door": DOOR,
    "staff": STAFF,
    "first": FIRST_START,
    "cleaning": CLEANING,
    "night": NIGHT,
}
EVENTS: dict[str, Callable[[State], State]] = {
    "touched": lambda state: visit.touched(state, NOW, LIMITS),
    "begin": lambda state: visit.begin(state, NOW, LIMITS),
    "still_here": lambda state: visit.still_here(state, NOW, LIMITS),
    "over": visit.over,
    "forgotten": lambda state: visit.forgotten(state, NOW, LIMITS),
    "ask_staff": lambda state: visit.ask_staff(state, NOW, LIMITS),
    "admit": lambda state: visit.admit(state, NOW, LIMITS),
    "served": lambda state: visit.served(state, NOW, LIMITS),
    "clean": lambda state: visit.clean(state, NOW, LIMITS),
    "dismiss": lambda state: visit.dismiss(state, NOW, LIMITS),
    "tick": lambda state: visit.tick(state, NOW, LIMITS, Around()),
    "tick at night": lambda state: visit.tick(state, NOW, LIMITS, Around(night=True)),
    "tick while busy": lambda state: visit.tick(state, NOW, LIMITS, Around(busy=True)),
    "tick while saving": lambda state: visit.tick(state, NOW, LIMITS, Around(saving=True)),
}
# What is not told here leaves the state as it is.
CHANGES: dict[tuple[str, str], State] = {
    ("attract", "touched"): Attract(900, NOW),
    ("attract", "begin"): Active(NOW, NOW + 1),
    ("attract", "ask_staff"): Door(NOW + 30, NOW + 1),
    ("active", "touched"): Active(NOW),
    ("active", "over"): RESETTING,
    ("active", "tick while busy"): Active(NOW),
    ("active", "tick while saving"): Active(NOW),
    ("warned", "still_here"): Active(NOW, NOW + 1),
    ("warned", "over"): RESETTING,
    ("warned", "tick while busy"): Active(NOW),
    ("warned", "tick while saving"): Active(NOW),
    ("resetting", "forgotten"): WOKEN,
    ("door", "touched"): Door(NOW + 30),
    ("door", "admit"): Staff(NOW, NOW + 1),
    ("door", "clean"): Cleaning(NOW + 60),
    ("door", "dismiss"): WOKEN,
    ("staff", "touched"): Staff(NOW),
    ("staff", "clean"): Cleaning(NOW + 60),
    ("staff", "dismiss"): WOKEN,
    ("staff", "tick while busy"): Staff(NOW),
    ("staff", "tick while saving"): Staff(NOW),
    ("first", "served"): WOKEN,
    ("cleaning", "dismiss"): WOKEN,
    ("night", "touched"): WOKEN,
    ("night", "tick"): WOKEN,
    ("night", "tick while busy"): WOKEN,
    ("night", "tick while saving"): WOKEN,
}


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("state", STATES)
def test_every_event_in_every_state(state: str, event: str):
    assert EVENTS[event](STATES[state]) == CHANGES.get((state, event), STATES[state])


@pytest.mark.parametrize(
    ("before", "around", "after"),
    [
        pytest.param(Active(910.1), Around(), Active(910.1), id="a reader rests"),
        pytest.param(Active(910), Around(), Warned(1030, 1001), id="a reader is warned"),
        pytest.param(Active(910), Around(answering=True), Active(910), id="who answers may rest longer"),
        pytest.param(Active(820), Around(answering=True), Warned(1030, 1001), id="who answers is warned too"),
        pytest.param(Active(881), Around(), Warned(1030, 1001), id="a late tick leaves the whole warning"),
        pytest.param(Warned(1000.1), Around(), Warned(1000.1), id="the warning stands"),
        pytest.param(Warned(1000), Around(), RESETTING, id="nobody answered"),
        pytest.param(Warned(1000), Around(answering=True), RESETTING, id="nobody answered in a survey"),
        pytest.param(Door(1000), Around(), WOKEN, id="the pad for the PIN goes by itself"),
        pytest.param(Staff(700.1), Around(), Staff(700.1), id="staff read"),
        pytest.param(Staff(700), Around(), WOKEN, id="staff mode ends by itself"),
        pytest.param(Staff(600), Around(busy=True), Staff(1000), id="staff wait for what they have begun"),
        pytest.param(Cleaning(1000), Around(), WOKEN, id="the cleaning ends by itself"),
        pytest.param(Attract(0, 881), Around(night=True), Attract(0, 881), id="somebody was there a moment ago"),
        pytest.param(Attract(0, 880), Around(night=True), NIGHT, id="night comes once nobody was there for a while"),
        pytest.param(Attract(0, 0), Around(), Attract(0, 0), id="no night by day"),
    ],
)
def test_a_look_at_the_clock(before: State, around: Around, after: State):
    assert visit.tick(before, NOW, LIMITS, around) == after


TEN_YEARS = 10 * 365.25 * 86_400


@pytest.mark.parametrize(
    ("before", "around", "after"),
    [
        pytest.param(ACTIVE, Around(), RESETTING, id="a visit is over"),
        pytest.param(ACTIVE, Around(busy=True), RESETTING, id="a visit that was read to is over"),
        pytest.param(ACTIVE, Around(saving=True), Active(NOW + TEN_YEARS), id="what is being saved is saved first"),
        pytest.param(WARNED, Around(), RESETTING, id="a warned visit is over"),
        pytest.param(WARNED, Around(busy=True), RESETTING, id="a warned visit is over whatever goes on"),
        pytest.param(ATTRACT, Around(), ATTRACT, id="attract stays"),
        pytest.param(ATTRACT, Around(night=True), NIGHT, id="attract goes dark in the night hours"),
        pytest.param(NIGHT, Around(night=True), NIGHT, id="night stays night"),
        pytest.param(FIRST_START, Around(night=True), FIRST_START, id="what is not set up waits for that"),
    ],
)
def test_a_machine_that_slept_shows_nobody_elses_page(before: State, around: Around, after: State):
    assert visit.tick(before, NOW + TEN_YEARS, LIMITS, around) == after


@pytest.mark.parametrize("state", [DOOR, STAFF, CLEANING])
def test_a_machine_that_slept_has_been_wiped(state: State):
    now = NOW + TEN_YEARS
    assert visit.tick(state, now, LIMITS, Around()) == Attract(now, now, now + 1)


@pytest.mark.parametrize(
    ("before", "longest"),
    [(ACTIVE, 120), (WARNED, 30), (DOOR, 30), (STAFF, 300), (CLEANING, 60)],
    ids=lambda value: str(value)[:8],
)
def test_a_clock_that_went_back_holds_nothing_longer_than_usual(before: State, longest: float):
    back = NOW - TEN_YEARS
    state = visit.tick(before, back, LIMITS, Around())
    assert type(state) is type(before)
    for second in range(int(longest) + 1):
        state = visit.tick(state, back + second, LIMITS, Around())
    assert isinstance(state, Attract) or state == RESETTING


def test_a_clock_that_went_back_keeps_no_attract_screen_from_the_night():
    back = NOW - TEN_YEARS
    state = visit.tick(ATTRACT, back, LIMITS, Around(night=True))
    assert state == Attract(back, back)
    assert visit.tick(state, back + 120, LIMITS, Around(night=True)) == NIGHT


@pytest.mark.parametrize("state", [WOKEN, Active(NOW, 1001), Warned(1030, 1001), Door(1030, 1001), Staff(NOW, 1001)])
def test_touches_are_passed_over_for_a_second(state: State):
    deaf = [visit.deaf(state, now, LIMITS) for now in (NOW, 1000.9, 1001, 1500, NOW - TEN_YEARS, NOW + TEN_YEARS)]
    assert deaf == [True, True, False, False, False, False]


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_touches_are_heard_where_nothing_has_just_come_up(state: State):
    assert not visit.deaf(state, NOW, LIMITS)


def test_a_touch_in_the_first_second_keeps_that_second_as_long_as_it_was():
    assert visit.touched(Active(NOW, 1001), 1000.5, LIMITS) == Active(1000.5, 1001)


def test_a_warning_is_put_off_without_end():
    state: State = Active(0)
    now = 0.0
    for _ in range(500):
        now += 90
        state = visit.tick(state, now, LIMITS, Around())
        assert isinstance(state, Warned)
        now += 29
        state = visit.still_here(visit.tick(state, now, LIMITS, Around()), now, LIMITS)
        assert state == Active(now, now + 1)


def test_a_kiosk_that_is_not_set_up_serves_nobody():
    assert visit.opening(7, first=True) == FIRST_START
    assert not visit.deaf(FIRST_START, 7, LIMITS)


def test_a_kiosk_starts_in_attract_and_hears_the_first_touch():
    assert visit.opening(7) == Attract(7, 7)
    assert not visit.deaf(visit.opening(7), 7, LIMITS)
