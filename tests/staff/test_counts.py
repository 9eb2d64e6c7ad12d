"""Counts a day: kept over restarts and wrong clocks, as numbers and ids only."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.staff import Counts

FRIDAY = date(2026, 11, 27)


class Clinic:
    """Counts with a calendar and a clock that the test sets."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.today, self.seconds = folder, FRIDAY, 0.0
        self.start()

    def start(self) -> None:
        self.counts = Counts(self.folder, lambda: self.today, lambda: self.seconds)

    @property
    def file(self) -> Path:
        return self.folder / "counts.json"


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path / "staff")


def visit(counts: Counts) -> None:
    counts.visit()
    counts.opened("how-1")
    counts.opened("how-1")
    counts.opened("results")
    counts.left("panels")
    counts.warned_out()


def test_a_day_is_counted_and_survives_a_restart(clinic: Clinic):
    visit(clinic.counts)
    visit(clinic.counts)
    clinic.counts.save(closing=True)
    clinic.start()
    visit(clinic.counts)
    (day,) = clinic.counts.days(7)
    assert (day.date, day.visits, day.idle) == ("2026-11-27", 3, 3)
    assert (dict(day.opened), dict(day.left)) == ({"how-1": 6, "results": 3}, {"panels": 3})
    assert clinic.file.stat().st_mode & 0o777 == 0o600


def test_it_writes_once_a_minute_and_only_what_is_new(clinic: Clinic):
    clinic.counts.visit()
    clinic.counts.save()
    assert not clinic.file.exists()
    clinic.seconds = 60
    clinic.counts.save()
    first = clinic.file.stat().st_ino
    clinic.seconds = 600
    clinic.counts.save(closing=True)
    assert clinic.file.stat().st_ino == first, "nothing is new"
    clinic.counts.visit()
    clinic.counts.save()
    assert clinic.file.stat().st_ino != first


def test_a_wrong_clock_loses_and_doubles_nothing(clinic: Clinic):
    for today in (FRIDAY, date(2099, 1, 1), date(1970, 1, 1), FRIDAY):
        clinic.today = today
        clinic.counts.visit()
        clinic.counts.save(closing=True)
        clinic.start()
    assert [(day.date, day.visits) for day in clinic.counts.days()] == [
        ("2026-11-27", 2),
        ("2099-01-01", 1),
        ("1970-01-01", 1),
    ]


def test_four_hundred_days_are_kept_whatever_their_dates(clinic: Clinic):
    for number in range(450):
        clinic.today = FRIDAY + timedelta(days=number)
        visit(clinic.counts)
    clinic.today = date(1970, 1, 1)
    clinic.counts.visit()
    days = clinic.counts.days()
    assert (len(days), days[0].date, days[-1].date) == (400, str(FRIDAY + timedelta(days=51)), "1970-01-01")
    clinic.counts.save(closing=True)
    assert len(json.loads(clinic.file.read_text())["days"]) == 400
    assert clinic.file.stat().st_size < 100_000
    assert len(clinic.counts.days(7)) == 7


def test_only_counts_and_ids_are_kept(clinic: Clinic):
    clinic.counts.opened("Ann Lee, ward 3")
    for number in range(1000):
        clinic.counts.left(f"place-{number}")
    clinic.counts.save(closing=True)
    text = clinic.file.read_text()
    assert "Ann" not in text
    (day,) = json.loads(text)["days"]
    assert day["opened"] == {"other": 1}
    assert (len(day["left"]), sum(day["left"].values())) == (301, 1000)


def test_days_are_a_copy(clinic: Clinic):
    clinic.counts.visit()
    clinic.counts.days()[0].visits = 99
    assert clinic.counts.days()[0].visits == 1


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"days": [1]}', '{"days": [{"date": "x"}]}'])
def test_damaged_counts_are_set_aside(clinic: Clinic, damage: str):
    clinic.folder.mkdir()
    clinic.file.write_text(damage)
    clinic.start()
    assert clinic.counts.days() == ()
    clinic.counts.visit()
    clinic.counts.save(closing=True)
    assert (clinic.folder / "counts.damaged.json").read_text() == damage
    assert json.loads(clinic.file.read_text())["days"][0]["visits"] == 1


def test_a_full_disk_costs_nothing_that_a_later_save_does_not_keep(clinic: Clinic, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    clinic.counts.visit()
    with monkeypatch.context() as patch:
        patch.setattr("kiosk.staff.counts.replace_file", full)
        clinic.counts.save(closing=True)
    clinic.counts.save(closing=True)
    clinic.start()
    assert clinic.counts.days()[0].visits == 1
