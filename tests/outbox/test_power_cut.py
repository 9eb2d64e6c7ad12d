"""The power goes at every call that SQLite makes of its disk: what was saved before is there afterwards."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.outbox import schema
from kiosk.outbox.store import Store

from .cuts import Recording, Report, cut, fast_folder, record
from .first_version import first_version
from .power import Op
from .story import SIDS, a_day, an_upgrade, picture, write_key
from .tracing import CannotTraceError, record_sqlite3


@pytest.fixture
def memory() -> Iterator[Path]:
    with fast_folder() as folder:
        yield folder


def recorded_upgrade(folder: Path) -> Recording:
    sealer = write_key(folder)
    first_version(folder, [(sid, [b"answers", bytes(3000)]) for sid in SIDS[:4]], sealer)
    shutil.copytree(folder, folder.with_name("look"))
    with closing(Store(folder.with_name("look"))) as store:
        before = picture(store, sealer)
    return record(folder, an_upgrade, before)


def holds(report: Report, points: int) -> None:
    assert not report.lost, str(report)
    assert not report.wrong, str(report)
    assert report.points > points
    assert report.different > points  # the cuts did leave different disks


def test_a_day_with_a_power_cut_at_every_call_loses_nothing(memory: Path):
    report = cut(record(memory / "data", a_day), mixed=1)
    holds(report, 500)


def test_an_upgrade_with_a_power_cut_at_every_call_loses_nothing(memory: Path):
    report = cut(recorded_upgrade(memory / "data"), mixed=1)
    holds(report, 150)


def test_a_day_of_pythons_own_sqlite_with_a_power_cut_at_every_call_loses_nothing(memory: Path):
    try:
        recording = record_sqlite3(memory / "data")
    except CannotTraceError as error:
        pytest.skip(str(error))
    holds(cut(recording, mixed=0), 500)


@pytest.mark.parametrize(("setting", "value"), [("OFF", 0), ("NORMAL", 1)])
def test_with_fewer_syncs_the_same_cuts_do_lose_surveys(
    setting: str, value: int, memory: Path, monkeypatch: pytest.MonkeyPatch
):
    weak = [(name, *rest) if name != "synchronous" else (name, setting, value) for name, *rest in schema.PRAGMAS]
    with monkeypatch.context() as patch:
        patch.setattr(schema, "PRAGMAS", weak)
        recording = record(memory / "data", a_day)
    report = cut(recording, mixed=0)
    assert len(report.lost) > 100, str(report)


def test_a_file_that_is_not_synced_before_its_log_is_emptied_loses_surveys(memory: Path):
    recording = without(record(memory / "data", a_day), Op("sync", "outbox.db"))
    report = cut(recording, mixed=0)
    assert len(report.lost) > 100, str(report)


def without(recording: Recording, left_out: Op) -> Recording:
    """Return what would have been recorded of a disk that says it has done something, and has not."""
    calls = [0]
    for op in recording.log:
        calls.append(calls[-1] + (op != left_out))
    log = [op for op in recording.log if op != left_out]
    return Recording(recording.start, log, [(calls[done], seen) for done, seen in recording.steps])


def test_a_wiped_survey_that_came_back_would_be_seen(memory: Path):
    recording = record(memory / "data", a_day)
    states_of_it = [seen[0][SIDS[0]]["row"][1] if SIDS[0] in seen[0] else "" for _, seen in recording.steps]
    wiped = states_of_it.index("WIPED")
    too_early = recording.steps[wiped - 2][0]
    recording.steps[wiped - 1 : wiped + 1] = [(too_early, seen) for _, seen in recording.steps[wiped - 1 : wiped + 1]]
    report = cut(recording, mixed=0)
    assert report.wrong


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(12))
def test_many_disks_for_every_power_cut(seed: int, memory: Path):
    holds(cut(record(memory / "data", a_day), mixed=6, seed=seed), 500)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(12))
def test_many_disks_for_every_power_cut_of_an_upgrade(seed: int, memory: Path):
    holds(cut(recorded_upgrade(memory / "data"), mixed=20, seed=seed), 150)


@pytest.mark.torture
def test_big_photos_and_a_power_cut_at_every_call(memory: Path):
    recording = record(memory / "data", lambda *rest: a_day(*rest, photo=100_000))
    holds(cut(recording, mixed=0), 1000)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(4))
def test_pythons_own_sqlite_with_many_disks_for_every_power_cut(seed: int, memory: Path):
    try:
        recording = record_sqlite3(memory / "data")
    except CannotTraceError as error:
        pytest.skip(str(error))
    holds(cut(recording, mixed=6, seed=seed), 500)
