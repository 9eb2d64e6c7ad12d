"""A second program on the same data folder says so in one sentence and changes nothing."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from test_cli import kiosk, refusal

from kiosk.outbox import Outbox, OutboxBusy, Upload

from . import strace
from .faulty import FaultyServer
from .killing import Job, Run
from .paper import PROFESSIONAL, photo, response
from .samples import submission

SUMS = (
    "import hashlib, sys; from pathlib import Path\n"
    "for path in sorted(Path(sys.argv[1]).glob('*.*')): print(path.name, hashlib.sha256(path.read_bytes()).hexdigest())"
)


def contents(folder: Path) -> str:
    """Return the hash of each file. Read by another process: to open and close the database here drops its lock."""
    return subprocess.run([sys.executable, "-c", SUMS, str(folder)], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("words", ["outbox add", "outbox send", "run", "run --windowed"])
def test_the_second_program_steps_back(folder: Path, tmp_path: Path, words: str):
    paper = [response(PROFESSIONAL, tmp_path), "--photo", photo(tmp_path, 1)] if words == "outbox add" else []
    with closing(Outbox.open(folder, Upload(), send=False)) as first:
        first.commit(submission(1)).result()
        before = contents(folder)
        said = refusal(kiosk(*words.split(), *paper, "--data", folder, QT_QPA_PLATFORM="offscreen"))
        assert f"A kiosk is running on this data folder ({folder})" in said
        assert contents(folder) == before
        assert first.commit(submission(1)).result().seq == 2
    with closing(Outbox.open(folder, Upload(), send=False)) as again:
        assert again.status().waiting == 2


def test_only_the_first_of_two_in_one_program_opens(folder: Path):
    with closing(Outbox.open(folder, Upload(), send=False)):
        before = contents(folder)
        with pytest.raises(OutboxBusy):
            Outbox.open(folder, Upload())
        assert contents(folder) == before


@pytest.mark.skipif(bool(strace.why_not()), reason=strace.why_not())
def test_only_sqlite_opens_the_database_while_it_is_locked(tmp_path: Path, server: FaultyServer):
    """Closing a second handle of the same process would drop the lock, as POSIX has it."""
    run = Run(Job(tmp_path, ("commit", "send"), ("commit",)), tmp_path / "run", server)
    assert run.work("", only="outbox.db") == 0
    assert [call.name for call in strace.calls(run.log)].count("openat") == 1
