"""Who is there, as the screens see it: by two clocks that are set by hand, a monotonic one and that of the wall."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.config import Config, Idle, Night
from kiosk.presence import make_visit
from kiosk.setup import Setup, seconds

TEN_YEARS = timedelta(days=3652)
EVENING, MORNING = datetime(2026, 7, 14, 20, 0), datetime(2026, 7, 14, 10, 24)


class Clocks:
    """A monotonic clock in seconds, and the wall clock."""

    def __init__(self):
        self.seconds = 1000.0
        self.wall = MORNING

    def pass_by(self, model, seconds):
        """Let both run on for some seconds, looked at once a second."""
        for _ in range(seconds):
            self.seconds += 1
            self.wall += timedelta(seconds=1)
            model.tick()


@pytest.fixture
def clocks():
    return Clocks()


@pytest.fixture
def model(clocks, qapp):
    config = Config(idle=Idle(90, 180, 30), night=Night("20:00", "06:30"))
    setup = Setup(Path(), Path(), config, now=lambda: clocks.wall, monotonic=lambda: clocks.seconds)
    return make_visit(setup)


def to(mode):
    """Return what brings a kiosk into a mode."""

    def bring(model, clocks):
        if mode in ("active", "warned"):
            model.begin()
            clocks.pass_by(model, 90 if mode == "warned" else 40)
        elif mode in ("door", "cleaning"):
            model.askStaff()
            if mode == "cleaning":
                model.clean()
            clocks.pass_by(model, 5)
        elif mode == "night":
            clocks.wall = EVENING
            clocks.pass_by(model, 120)
        assert model.mode == mode

    return bring


def course(model, clocks):
    """Return (second, mode) of every change in the next three minutes."""
    seen, before = [], ""
    for second in range(180):
        if model.mode != before:
            before = model.mode
            seen.append((second, before))
        clocks.pass_by(model, 1)
    return seen


EXPECTED = {
    "attract": [(0, "attract")],
    "active": [(0, "active"), (50, "warned"), (80, "attract")],
    "warned": [(0, "warned"), (30, "attract")],
    "door": [(0, "door"), (25, "attract")],
    "cleaning": [(0, "cleaning"), (55, "attract")],
    "night": [(0, "night")],
}


@pytest.mark.parametrize("leap", [timedelta(), TEN_YEARS, -TEN_YEARS], ids=["no leap", "on", "back"])
@pytest.mark.parametrize("mode", EXPECTED)
def test_a_wall_clock_that_leaps_ten_years_changes_nothing(model, clocks, mode, leap):
    to(mode)(model, clocks)
    clocks.wall += leap
    assert course(model, clocks) == EXPECTED[mode]


@pytest.mark.parametrize("mode", ["active", "warned"])
def test_a_wall_clock_that_leaps_into_the_night_ends_no_visit(model, clocks, mode):
    to(mode)(model, clocks)
    clocks.wall = EVENING + TEN_YEARS
    assert course(model, clocks)[: len(EXPECTED[mode])] == EXPECTED[mode]
    clocks.pass_by(model, 60)
    assert model.mode == "night"


def test_nothing_of_the_dark_screen_changes(model, clocks):
    to("night")(model, clocks)
    told = [QSignalSpy(signal) for signal in (model.loopChanged, model.warningChanged, model.modeChanged)]
    clocks.pass_by(model, 600)
    assert [spy.count() for spy in told] == [0, 0, 0]


def test_a_night_ends_in_the_morning(model, clocks):
    to("night")(model, clocks)
    clocks.wall = datetime(2026, 7, 15, 6, 29, 0)
    clocks.pass_by(model, 59)
    assert model.mode == "night"
    clocks.pass_by(model, 1)
    assert model.mode == "attract"


@pytest.mark.parametrize("leap", [3600.0, TEN_YEARS.total_seconds()])
@pytest.mark.parametrize("busy", ["", "reading", "playing", "copying", "photo"])
def test_after_the_machine_has_slept_the_next_person_meets_the_attract_screen(model, clocks, leap, busy):
    model.begin()
    model.open("panel:safety-1")
    if busy:
        model.set_busy(busy, True)
    clocks.pass_by(model, 10)
    clocks.seconds += leap
    model.tick()
    assert (model.mode, model.screen, model.warned) == ("attract", "attract", False)


def test_the_clock_goes_on_while_the_machine_sleeps():
    before = seconds()
    assert 0 <= seconds() - before < 60
    assert Setup(Path(), Path(), Config()).monotonic is seconds


def test_a_kiosk_without_night_hours_is_never_dark(clocks, qapp):
    setup = Setup(Path(), Path(), Config(), now=lambda: clocks.wall, monotonic=lambda: clocks.seconds)
    model = make_visit(replace(setup, config=Config()))
    clocks.wall = EVENING
    clocks.pass_by(model, 600)
    assert model.mode == "attract"


def test_each_visit_ends_once_and_everything_is_forgotten_before_attract_is_shown(model, clocks):
    told = []
    model.ended.connect(lambda: told.append(("ended", model.screen, model.mode)))
    model.ended.connect(model.startOver)
    model.placeChanged.connect(lambda: told.append(("place", model.screen)))
    model.startOver()
    assert told == []
    model.begin()
    told.clear()
    model.startOver()
    model.startOver()
    assert told == [("place", "none"), ("ended", "none", "resetting"), ("place", "attract")]
    assert model.mode == "attract"


def test_what_comes_too_late_for_a_visit_leads_nobody_anywhere(model):
    model.begin()
    model.open("survey:professional")
    model.startOver()
    model.finish_survey("professional")
    model.open("panel:how-1")
    model.home()
    model.back()
    assert (model.screen, model.professional) == ("attract", False)


def test_the_messages_come_in_turn_and_begin_anew_after_a_visit(model, clocks):
    beats = QSignalSpy(model.loopChanged)
    clocks.pass_by(model, 35)
    assert (model.beat, beats.count()) == (3, 3)
    assert (model.driftX, model.driftY) != (0, 0)
    model.begin()
    clocks.pass_by(model, 30)
    assert beats.count() == 3
    model.startOver()
    assert (model.beat, model.driftX, model.driftY) == (0, 0, 0)
    clocks.pass_by(model, 10)
    assert model.beat == 1


def test_the_seconds_left_are_right_however_late_the_clock_is_looked_at(model, clocks):
    model.begin()
    clocks.pass_by(model, 90)
    assert model.secondsLeft == 30
    clocks.seconds += 7
    assert model.secondsLeft == 23
    model.tick()
    assert (model.secondsLeft, model.warned) == (23, True)
    clocks.seconds += 22.6
    model.tick()
    assert (model.secondsLeft, model.warned) == (0, True)
    clocks.seconds += 0.4
    model.tick()
    assert model.mode == "attract"


@pytest.mark.parametrize("mode", ["attract", "cleaning"])
def test_fingers_that_are_not_alone_end_and_open_nothing_for_staff(model, clocks, mode):
    to(mode)(model, clocks)
    model.watch_fingers(lambda: False)
    model.askStaff()
    model.held()
    assert model.mode == mode
    model.watch_fingers(lambda: True)
    model.askStaff() if mode == "attract" else model.held()
    assert model.mode == {"attract": "door", "cleaning": "attract"}[mode]
