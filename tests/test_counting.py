"""Counts of visits: who comes, what is opened, where visitors leave; by a whole visit with a clock set by hand."""

import pytest

from kiosk import visit
from kiosk.counting import Counting
from kiosk.viewmodels.visit import VisitViewModel


class Tally:
    def __init__(self):
        self.told = []

    def visit(self):
        self.told.append("visit")

    def opened(self, panel):
        self.told.append(f"opened {panel}")

    def left(self, place):
        self.told.append(f"left {place}")

    def warned_out(self):
        self.told.append("warned out")


@pytest.fixture
def clock():
    return [1000.0]


@pytest.fixture
def visitor(clock, qapp):
    return VisitViewModel(lambda: clock[0], visit.Limits())


@pytest.fixture
def tally(visitor):
    made = Tally()
    made.counting = Counting(visitor, made)
    return made


def test_a_visit_is_counted_with_what_was_opened_and_where_it_ended(visitor, tally):
    visitor.begin()
    for target in ("panel:how-1", "panel:how-2", "home", "panel:how-1"):
        visitor.open(target)
    visitor.startOver()
    assert tally.told == ["visit", "opened how-1", "opened how-2", "opened how-1", "left how-1"]


def test_nobody_is_counted_who_was_not_there(visitor, tally):
    visitor.askStaff()
    visitor.clean()
    visitor.dismiss()
    visitor.startOver()
    assert tally.told == []


def test_a_visit_that_ends_at_the_warning_is_told_apart(visitor, tally, clock):
    visitor.begin()
    visitor.open("survey:feedback")
    clock[0] += 200
    visitor.tick()
    assert visitor.warned
    clock[0] += 40
    visitor.tick()
    assert tally.told == ["visit", "left survey", "warned out"]


def test_who_says_that_they_are_still_there_is_not_counted_twice(visitor, tally, clock):
    visitor.begin()
    clock[0] += 95
    visitor.tick()
    visitor.stillHere()
    visitor.startOver()
    assert tally.told == ["visit", "left home"]


def test_the_next_visit_begins_at_home(visitor, tally):
    visitor.begin()
    visitor.open("panel:how-1")
    visitor.startOver()
    tally.told.clear()
    visitor.begin()
    visitor.startOver()
    assert tally.told == ["visit", "left home"]
