"""Kills an outbox at work at one call, then looks whether anything that was promised is lost or sent twice."""

import base64
import json
import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.outbox import Outbox, OutboxError, Submission, Upload
from kiosk.outbox.model import State
from kiosk.outbox.owner import Owner
from kiosk.outbox.sealing import Sealer
from kiosk.outbox.store import Store

from . import driver, strace
from .faulty import Fault, FaultyServer, faulty_server
from .samples import CANARY, STEPS_OF_A_START
from .strace import Call

_SMALL = ("device.key", "device.key.new", "status.json", "status.json.new")
FILES = ("outbox.db", "outbox.db-wal", "outbox.db-journal", *_SMALL)
TESTS = Path(__file__).resolve().parents[1]
ENVIRONMENT = os.environ | {"PYTHONPATH": os.pathsep.join((str(TESTS.parent), str(TESTS)))}
LIED_ABOUT = driver.survey(driver.SIDS[1]).photos[0].pid  # the server says 201 and keeps nothing, once


SEALED = b"age-encryption.org"  # how every sealed part begins


@dataclass(frozen=True)
class Job:
    """What is killed: `before` is done first and ends at the call `first_kill`, when one is named; then `steps`.

    `flaw` breaks the outbox, so that the tests can show that they notice.
    """

    folder: Path
    steps: tuple[str, ...] = ("commit", "commit", "commit", "send")
    before: tuple[str, ...] = ()
    first_kill: str = ""
    flaw: str = ""


@dataclass(frozen=True)
class Killed:
    """One point: whether the call was reached, and in plain words what was wrong afterwards."""

    call: Call
    reached: bool
    wrong: tuple[str, ...]


def points(job: Job) -> list[Call]:
    """Return every call at which the job can be killed, from a run without a kill."""
    with faulty_server() as server:
        run = Run(job, job.folder / "whole", server)
        assert run.work("") == 0
        return [call for call in strace.calls(run.log) if call.changes]


def sweep(job: Job, calls: Sequence[Call]) -> list[Killed]:
    """Kill at each call, two at a time."""
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda call: _kill(job, call), calls))


def _kill(job: Job, call: Call) -> Killed:
    folder = job.folder / f"{call.name}-{call.nth}"
    with faulty_server() as server:
        run = Run(job, folder, server)
        reached = run.work(f"{call.name}:signal=SIGKILL:when={call.nth}") != 0
        wrong = tuple(f"{call.name} {call.nth}: {each}" for each in run.wrong())
    shutil.rmtree(folder)
    return Killed(call, reached, wrong)


class Run:
    """One run of the job on a data folder and a server of its own."""

    def __init__(self, job: Job, folder: Path, server: FaultyServer) -> None:
        folder.mkdir(parents=True)
        self.job, self.data, self.log, self.server = job, folder / "data", folder / "strace.log", server
        self.promised: list[str] = []
        self.said = ""
        self.remains: list[str] = []
        server.faults.append(Fault("PUT", f"/Binary/{LIED_ABOUT}", 201, times=1))
        if job.before:
            assert self._drive(job.before, job.first_kill) == (-9 if job.first_kill else 0)

    def work(self, inject: str, only: str | None = None) -> int:
        """Do the steps with a fault at one call, on all files or one; return how the program ended."""
        return self._drive(self.job.steps, inject, only)

    def _drive(self, steps: Sequence[str], inject: str, only: str | None = None) -> int:
        program = [sys.executable, "-m", "outbox.driver", str(self.data), self.server.base, self.job.flaw, *steps]
        paths = [self.data, *(self.data / name for name in FILES)] if only is None else [self.data / only]
        command = strace.command(program, self.log, paths=paths, inject=inject)
        done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=120)
        assert done.returncode in (0, -9, driver.REFUSED), done.stderr
        self.said = done.stderr
        self.promised += [line.split()[1] for line in done.stdout.splitlines()]
        return done.returncode

    def wrong(self) -> list[str]:
        """Look at what is left, let it be sent to the end, and return all that should not be."""
        if not self.data.exists():
            return ["was promised and has no folder"] if self.promised else []
        try:
            kept, wiped = self._kept()
            seen = len(self.server.requests)
            found = self._lost(kept, wiped) + self._plain_text()
            self._send_to_the_end()
        except OutboxError as error:
            return [f"cannot be opened again: {error}"]
        return found + self._after(kept | wiped, wiped, seen)

    def _kept(self) -> tuple[set[str], set[str]]:
        """Return what is in the store whole, and what is delivered. Raises OutboxError."""
        owner = Owner(self.data)
        try:
            sealer = owner.unlock()
            return owner.call(lambda store: _whole(store, sealer))
        finally:
            owner.close()

    def _lost(self, kept: set[str], wiped: set[str]) -> list[str]:
        gone = [sid for sid in self.promised if sid not in kept | wiped]
        unproven = [sid for sid in wiped if not self._arrived(driver.survey(sid))]
        return [f"lost {sid}" for sid in gone] + [f"wiped before the server had it: {sid}" for sid in unproven]

    def _plain_text(self) -> list[str]:
        return [f"plain text in {path.name}" for path in self._files() if CANARY.encode() in path.read_bytes()]

    def _files(self) -> list[Path]:
        return [path for path in self.data.rglob("*") if path.is_file()]

    def _send_to_the_end(self) -> None:
        clock = driver.SwiftClock()
        clock.go.set()
        with closing(Outbox.open(self.data, Upload(server=self.server.base), clock=clock)) as outbox:
            outbox.send_now()
            outbox.wait_sent(driver.PATIENCE_S)
            # What was delivered before the kill counts as sent, and the courier is only about to wipe it.
            end = time.monotonic() + driver.PATIENCE_S
            while outbox._owner.call(lambda store: store.in_state(State.DELIVERED)) and time.monotonic() < end:
                pass
            for _ in range(STEPS_OF_A_START):
                outbox._owner.call(lambda store: None)
            # Now, not after closing: a kiosk is rarely closed in peace.
            self.remains = [path.name for path in self._files() if SEALED in path.read_bytes()]

    def _after(self, known: set[str], wiped: set[str], seen: int) -> list[str]:
        with closing(Store(self.data)) as store:
            left = [sid for sid in known if (item := store.find(sid)) is None or item.state is not State.WIPED]
            rows = store.row("SELECT count(*) FROM part")
        found = [f"never wiped {sid}" for sid in left] + (["parts are left"] if rows and rows[0] else [])
        surveys = [driver.survey(sid) for sid in known]
        found += [f"not on the server: {each.sid}" for each in surveys if not self._arrived(each)]
        if len(self.server.held) != len(known) * (1 + driver.PHOTOS):
            found.append(f"{len(self.server.held)} resources on the server for {len(known)} surveys")
        found += [f"sealed bytes are left in {name}" for name in self.remains]
        late = [path for method, path in self.server.requests[seen:] if method == "PUT"]
        found += [
            f"sent after it was wiped: {path}" for sid in wiped for path in _paths(driver.survey(sid)) if path in late
        ]
        return found + self._sent_again() + [f"left over: {path.name}" for path in self.data.glob("*.new")]

    def _sent_again(self) -> list[str]:
        """One part may be under way at a kill and is sent twice, and what the server did not keep; nothing else."""
        puts = Counter(path for method, path in self.server.requests if method == "PUT")
        puts[f"/Binary/{LIED_ABOUT}"] -= 1
        kills = 2 if self.job.first_kill else 1
        again = {path: count for path, count in puts.items() if count > 1}
        return [f"sent again: {again}"] if sum(again.values()) - len(again) > kills else []

    def _arrived(self, survey: Submission) -> bool:
        held = self.server.held
        answers = held.get(f"/QuestionnaireResponse/{survey.sid}") == survey.response
        return answers and all(_data(held.get(f"/Binary/{photo.pid}")) == photo.data for photo in survey.photos)


def _paths(survey: Submission) -> list[str]:
    return [f"/QuestionnaireResponse/{survey.sid}", *(f"/Binary/{photo.pid}" for photo in survey.photos)]


def _data(binary: bytes | None) -> bytes | None:
    return base64.b64decode(json.loads(binary)["data"]) if binary else None


def _whole(store: Store, sealer: Sealer) -> tuple[set[str], set[str]]:
    kept, wiped = set(), set()
    for item in store.items("ORDER BY seq"):
        survey = driver.survey(item.sid)
        if item.state in (State.DELIVERED, State.WIPED):
            wiped.add(item.sid)
        elif [sealer.open(part) for idx in range(item.parts) if (part := store.part(item.sid, idx))] == [
            survey.response,
            *(photo.data for photo in survey.photos),
        ]:
            kept.add(item.sid)
    return kept, wiped
