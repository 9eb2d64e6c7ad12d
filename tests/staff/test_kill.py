"""SIGKILL at every write, fsync and rename of a PIN try, a new PIN, a saving of settings and a row of the trail."""

from pathlib import Path

import pytest
from outbox import strace

from . import killing

pytestmark = pytest.mark.skipif(bool(strace.why_not()), reason=strace.why_not() or "strace traces here")


def spread(calls: list[strace.Call], number: int) -> list[strace.Call]:
    """Return so many of the calls, evenly from first to last."""
    return [calls[at * (len(calls) - 1) // (number - 1)] for at in range(number)]


@pytest.mark.parametrize("name", killing.JOBS)
def test_a_kill_loses_nothing_and_buys_nothing(tmp_path: Path, name: str):
    job = killing.job(tmp_path, name)
    calls = job.points()
    assert {"write", "fsync"} < {call.name for call in calls}, "strace saw too little"
    assert len(calls) >= 10
    assert job.sweep(spread(calls, 5)) == []


@pytest.mark.torture
@pytest.mark.parametrize("name", killing.JOBS)
def test_a_kill_at_every_call(tmp_path: Path, name: str):
    job = killing.job(tmp_path, name)
    assert job.sweep(job.points()) == []


@pytest.mark.parametrize(("name", "flaw", "said"), [("tries", "late", "cost 0"), ("trail", "early", "1 rows after")])
def test_a_room_that_keeps_nothing_is_noticed(tmp_path: Path, name: str, flaw: str, said: str):
    killing.furnish(tmp_path)
    steps, look = killing.JOBS[name]
    done = killing.drive(tmp_path, *steps, "die", flaw=flaw)
    assert any(said in wrong for wrong in look(tmp_path, done.stdout.splitlines()))


def test_a_file_that_is_written_in_place_is_noticed(tmp_path: Path):
    job = killing.job(tmp_path, "settings", "torn")
    writes = [call for call in job.points() if call.name == "write"]
    assert any("settings.toml" in wrong for wrong in job.sweep(spread(writes, 3)))
