"""A disk that refuses the small files beside the database: it is said plainly or survived, and nothing is lost."""

from pathlib import Path

import pytest

from . import driver, strace
from .faulty import FaultyServer
from .killing import Job, Run

pytestmark = pytest.mark.skipif(bool(strace.why_not()), reason=strace.why_not())

FULL, BROKEN = "ENOSPC", "EIO"
COMMITTED = ("commit", "commit", "send")


@pytest.mark.parametrize("error", [FULL, BROKEN])
@pytest.mark.parametrize("call", ["openat", "write", "fsync", "?rename,?renameat,?renameat2"])
def test_a_key_that_cannot_be_written_is_said_plainly(tmp_path: Path, server: FaultyServer, call: str, error: str):
    run = Run(Job(tmp_path, COMMITTED), tmp_path / "run", server)
    assert run.work(f"{call}:error={error}:when=1+", only="device.key.new") == driver.REFUSED
    reason = "No space left on device" if error == FULL else "Input/output error"
    assert run.said == f"The device key {run.data / 'device.key'} cannot be written: {reason}."
    assert run.promised == []
    assert run.wrong() == []  # once the disk takes it again, all is as if nothing had been
    assert run.work("") == 0


@pytest.mark.parametrize("error", [FULL, BROKEN])
@pytest.mark.parametrize("nth", [1, 2])
def test_a_folder_that_cannot_be_made_durable_is_said_plainly(
    tmp_path: Path, server: FaultyServer, nth: int, error: str
):
    run = Run(Job(tmp_path, COMMITTED), tmp_path / "run", server)
    assert run.work(f"fsync:error={error}:when={nth}", only="") == driver.REFUSED
    assert "cannot be" in run.said and run.said.endswith(".") and "\n" not in run.said
    assert run.promised == []
    assert run.wrong() == []
    assert run.work("") == 0


@pytest.mark.parametrize("error", [FULL, BROKEN])
@pytest.mark.parametrize("when", ["1+", "3+"])
@pytest.mark.parametrize("call", ["openat", "write", "?rename,?renameat,?renameat2"])
def test_a_status_that_cannot_be_written_stops_nothing(
    tmp_path: Path, server: FaultyServer, call: str, when: str, error: str
):
    run = Run(Job(tmp_path, COMMITTED), tmp_path / "run", server)
    assert run.work(f"{call}:error={error}:when={when}", only="status.json.new") == 0
    assert "INJECTED" in run.log.read_text()
    assert run.promised == list(driver.SIDS[:2])
    assert run.wrong() == []
