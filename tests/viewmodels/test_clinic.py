"""The clinic's name and the time of day."""

from datetime import datetime, timedelta

from PySide6.QtTest import QSignalSpy

from kiosk.viewmodels.clinic import ClinicViewModel


def test_the_clock_follows_the_wall_clock_by_the_minute(qapp):
    wall = [datetime(2026, 7, 14, 9, 59, 58).astimezone()]
    model = ClinicViewModel("City Hospital", lambda: wall[0])
    spy = QSignalSpy(model.clockChanged)
    assert spy.isValid()
    assert (model.name, model.clock) == ("City Hospital", "09:59")
    for told in (0, 1, 1):
        wall[0] += timedelta(seconds=1)
        model.tick()
        assert spy.count() == told
    assert model.clock == "10:00"


def test_a_clock_that_is_set_back_is_shown_as_it_is(qapp):
    wall = [datetime(2026, 7, 14, 10, 0).astimezone()]
    model = ClinicViewModel("", lambda: wall[0])
    wall[0] -= timedelta(minutes=61)
    model.tick()
    assert model.clock == "08:59"
