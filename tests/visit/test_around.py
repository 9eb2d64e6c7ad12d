"""What the clock is looked at with: the night hours, what goes on by itself, and the attract screen as time goes by."""

import pytest

from kiosk.visit import LONGEST, Attract, Busy, Hours, Limits, Reason, beat, drift

LIMITS = Limits(beat=10)


def at(time: str) -> int:
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)


@pytest.mark.parametrize(
    ("start", "end", "dark", "light"),
    [
        ("20:00", "06:30", ("20:00", "23:59", "00:00", "06:29"), ("06:30", "12:00", "19:59")),
        ("00:00", "06:00", ("00:00", "05:59"), ("06:00", "23:59")),
        ("12:00", "13:00", ("12:00", "12:59"), ("11:59", "13:00", "00:00")),
    ],
)
def test_the_night_may_go_over_midnight(start, end, dark, light):
    hours = Hours(at(start), at(end))
    assert [hours.cover(at(time)) for time in dark] == [True] * len(dark)
    assert [hours.cover(at(time)) for time in light] == [False] * len(light)


@pytest.mark.parametrize("reason", LONGEST)
def test_whatever_goes_on_counts_until_it_ends(reason: Reason):
    busy = Busy().told(reason, True, 100)
    assert busy.counts(101)
    assert not busy.told(reason, False, 102).counts(102)
    assert busy.saving == (reason == "saving")


@pytest.mark.parametrize("reason", ["playing", "copying", "photo"])
def test_nothing_holds_a_visit_for_ever(reason: Reason):
    busy = Busy().told(reason, True, 100)
    told_again = busy.told(reason, True, 100 + LONGEST[reason] - 1)
    assert told_again.counts(100 + LONGEST[reason])
    assert not told_again.counts(101 + LONGEST[reason])


def test_one_of_two_may_end():
    both = Busy().told("playing", True, 1).told("saving", True, 2)
    assert both.told("playing", False, 3) == Busy().told("saving", True, 2)
    assert Busy().told("photo", False, 1) == Busy()


@pytest.mark.parametrize(
    ("now", "beats"), [(100, 0), (109.9, 0), (110, 1), (139, 3), (3.16e8, 31_599_990), (-3.16e8, 0)]
)
def test_a_message_comes_every_ten_seconds(now, beats):
    assert beat(Attract(100, 100), now, LIMITS) == beats


def test_things_drift_round_their_place_and_start_there():
    way = [drift(beats) for beats in range(64)]
    assert way[:2] == [(0, 0), (0, 0)]
    assert way[:32] == way[32:]
    assert all(abs(x) <= 1 and abs(y) <= 1 for x, y in way)
    assert max(x for x, _ in way) > 0.9
    assert min(x for x, _ in way) < -0.9
    assert len({(round(x, 3), round(y, 3)) for x, y in way}) >= 15
