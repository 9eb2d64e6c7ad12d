"""SIGKILL and a full disk at every call of a publication, a switch and an import: the old or the new one, whole."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest
from outbox import strace
from outbox.strace import Call

from kiosk.library import Library
from kiosk.library.kioskpack import pack_bytes
from kiosk.library.signing import Signers

from . import driver
from .shelves import AT, everything, library, pack, publish, title_shown

pytestmark = pytest.mark.skipif(bool(strace.why_not()), reason=strace.why_not())

TESTS = Path(__file__).resolve().parents[1]
ENVIRONMENT = os.environ | {
    "PYTHONPATH": os.pathsep.join((str(TESTS.parent), str(TESTS))),
    "PYTHONDONTWRITEBYTECODE": "1",
}
SHIPPED = "Side effects"


@dataclass(frozen=True)
class Job:
    """What is killed, on a kiosk that has a draft and shows `old`; afterwards `old` or `new` is shown."""

    verb: str
    old: str
    new: str
    flaw: str = ""

    def place(self, folder: Path) -> Path:
        """Make the kiosk in which it happens."""
        shelf = library(folder)
        if self.old != SHIPPED:
            publish(shelf, self.old)
        blobs = folder / "content" / "draft" / "blobs"
        blobs.mkdir(parents=True)
        (blobs / "one").write_bytes(b"picture")
        (blobs.parent / "draft.json").write_text("{}")
        key = Signers(folder / "other")
        stick = pack_bytes(pack(folder / "new", "New"), key, revision=4, base="0" * 64, at=AT, program="x")
        (folder / "stick.kioskpack").write_bytes(stick)
        return folder

    def work(self, place: Path, inject: str = "") -> subprocess.CompletedProcess[str]:
        program = [sys.executable, "-m", "library.driver", str(place), self.verb, self.flaw]
        command = strace.command(program, place / "strace.log", inject=inject)
        return subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=120, check=False)


FIRST = Job("publish", SHIPPED, "New")
PUBLISH = Job("publish", "Old", "New")
SWITCH = Job("switch", "Old", SHIPPED)
IMPORT = Job("import", "Old", "New")
JOBS = {"first publication": FIRST, "publication": PUBLISH, "switch": SWITCH, "import": IMPORT}


def points(job: Job, folder: Path) -> list[Call]:
    """Return every call at which the job can be stopped, from a run that is not."""
    place = job.place(folder / "whole")
    done = job.work(place)
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr
    assert title_shown(library(place)) == job.new
    found = [call for call in strace.calls(place / "strace.log") if call.changes]
    return [call for call in found if not call.text.startswith(("1,", "2,"))]  # what it says is no part of the work


def killed(job: Job, folder: Path, call: Call) -> list[str]:
    """Kill the job at a call, and return all that is wrong afterwards."""
    place = job.place(folder / f"{call.name}-{call.nth}")
    draft = everything(place / "content" / "draft")
    done = job.work(place, f"{call.name}:signal=SIGKILL:when={call.nth}")
    wrong = [] if done.returncode == -9 else ["was not killed"]
    if everything(place / "content" / "draft") != draft:
        wrong.append("the draft is another one")
    wrong += _left(job, library(place))
    shutil.rmtree(place)
    return [f"{call.name} {call.nth} ({call.text[:80]}): {each}" for each in wrong]


def refused(job: Job, folder: Path, call: Call) -> list[str]:
    """Let the disk be full at a call: one sentence and nothing has changed, or all is done."""
    place = job.place(folder / f"full-{call.name}-{call.nth}")
    before = _kept(place)
    done = job.work(place, f"{call.name}:error=ENOSPC:when={call.nth}")
    shelf = library(place)
    after, shown = _kept(place), title_shown(shelf)
    wrong = _left(job, shelf)
    if done.returncode == driver.REFUSED:
        wrong += [] if after == before else ["something has changed"]
        wrong += [] if done.stderr.count("\n") == 1 and "No space left" in done.stderr else [f"said {done.stderr}"]
    elif done.returncode or shown != job.new:
        wrong.append(f"ended with {done.returncode}: {done.stderr[-300:]}")
    shutil.rmtree(place)
    return [f"{call.name} {call.nth} ({call.text[:80]}): {each}" for each in wrong]


def _kept(place: Path) -> dict[str, bytes | None]:
    """Return what a person could tell apart: revisions, draft, and which one is shown."""
    kept = {"revisions": None, **everything(place / "content")}
    if kept.get("current", b"0\n") == b"0\n":
        kept["current"] = None
    return {name: data for name, data in kept.items() if name.partition("/")[0] not in ("lock", "incoming", "bases")}


def _left(job: Job, shelf: Library) -> list[str]:
    """Return what is wrong with a library that has been opened again."""
    wrong = [shelf.fault] if shelf.fault else []
    if (shown := title_shown(shelf)) not in (job.old, job.new):
        wrong.append(f"shows {shown}")
    for one in shelf.revisions()[:-1]:
        if shelf._shelf.whole(one.number) != one:
            wrong.append(f"revision {one.number} is not whole")
    half = [name for name in everything(shelf.folder) if "/." in f"/{name}" or name.startswith("incoming/")]
    if half:
        wrong.append(f"left half-made: {half[:3]}")
    before = [one.number for one in shelf.revisions()]
    if publish(shelf, "After").number != before[0] + 1 or title_shown(shelf) != "After":
        wrong.append("can't publish any more")
    return wrong


def sweep(check, job: Job, folder: Path, calls: Sequence[Call]) -> list[str]:
    with ThreadPoolExecutor(2) as pool:
        return [each for found in pool.map(lambda call: check(job, folder, call), calls) for each in found]


def spread(calls: Sequence[Call], count: int) -> list[Call]:
    """Return some calls from all over, and the last renames, where the new one takes the place of the old."""
    renames = [call for call in calls if call.name.startswith("rename")][-2:]
    return [*calls[:: max(1, len(calls) // count)][:count], *renames]


def test_a_kill_or_a_full_disk_leaves_the_old_or_the_new_one(tmp_path: Path) -> None:
    found = points(PUBLISH, tmp_path)
    assert len(found) > 30
    wrong = sweep(killed, PUBLISH, tmp_path, spread(found, 2)) + sweep(refused, PUBLISH, tmp_path, spread(found, 1))
    assert not wrong, "\n".join(wrong)


def test_a_kill_while_a_pack_is_taken_leaves_the_old_or_the_new_one(tmp_path: Path) -> None:
    wrong = sweep(killed, IMPORT, tmp_path, spread(points(IMPORT, tmp_path), 2))
    assert not wrong, "\n".join(wrong)


@pytest.mark.torture
@pytest.mark.parametrize("name", JOBS)
def test_a_kill_anywhere_leaves_the_old_or_the_new_one(tmp_path: Path, name: str) -> None:
    wrong = sweep(killed, JOBS[name], tmp_path, points(JOBS[name], tmp_path))
    assert not wrong, "\n".join(wrong)


@pytest.mark.torture
@pytest.mark.parametrize("name", JOBS)
def test_a_full_disk_anywhere_changes_nothing(tmp_path: Path, name: str) -> None:
    wrong = sweep(refused, JOBS[name], tmp_path, points(JOBS[name], tmp_path))
    assert not wrong, "\n".join(wrong)


@pytest.mark.torture
@pytest.mark.parametrize("flaw", ["no order", "pointer first"])
def test_the_sweep_notices_a_library_that_is_broken_on_purpose(tmp_path: Path, flaw: str) -> None:
    job = Job("publish", "Old", "New", flaw)
    assert sweep(killed, job, tmp_path, points(job, tmp_path))
