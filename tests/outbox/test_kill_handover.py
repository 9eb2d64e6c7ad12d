"""SIGKILL at every call of an export and of a confirmation: whole files or none, and nothing gone that nobody has."""

import shutil
import subprocess
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk import office
from kiosk.outbox import Keys, Outbox, Upload, write_recovery_key
from kiosk.outbox.model import State
from kiosk.outbox.sealing import Sealer, public_half
from kiosk.outbox.store import Store

from . import driver, stick_driver, strace
from .killing import ENVIRONMENT, FILES, SEALED
from .strace import Call
from .test_kill import spread

pytestmark = pytest.mark.skipif(bool(strace.why_not()), reason=strace.why_not())

SIDS = driver.SIDS[:3]
PARTS = [f"{sid}/part-{idx}.age" for sid in SIDS for idx in range(1 + driver.PHOTOS)]
LIST = f"export-{stick_driver.EXPORT}.json"
ON_STICK = [*SIDS, *(f"{name}{end}" for name in (*PARTS, LIST) for end in ("", ".new"))]


@dataclass(frozen=True)
class Desk:
    """A kiosk with three surveys, a stick, the office's key; `code` once the export has been opened."""

    folder: Path
    code: str = ""

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def stick(self) -> Path:
        return self.folder / "stick"

    @property
    def key(self) -> Path:
        return self.folder / "key.txt"

    def copy(self, folder: Path) -> "Desk":
        shutil.copytree(self.folder, folder)
        return Desk(folder, self.code)

    def open(self) -> Outbox:
        recovery = public_half(self.key.read_text())
        return Outbox.open(self.data, Upload(), keys=Keys(recovery=recovery), send=False)

    def work(self, log: Path, paths: Iterable[Path], inject: str = "") -> int:
        """Export, or confirm where there is a code; return how the program ended."""
        words = ["confirm", self.code] if self.code else ["export"]
        program = [sys.executable, "-m", "outbox.stick_driver", str(self.data), str(self.stick)]
        program += [public_half(self.key.read_text()), *words]
        command = strace.command(program, log, paths=paths, inject=inject)
        done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode in (0, -9), done.stderr
        return done.returncode

    def paths(self, where: str) -> list[Path]:
        """Return the files that calls are counted on: those of one of the two threads that write."""
        if where == "stick":
            return [self.stick, *(self.stick / name for name in ON_STICK)]
        return [self.data, *(self.data / name for name in FILES)]

    def unpack(self) -> office.Unpacked:
        return office.unpack(self.stick, self.key, self.folder / "out")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path / "desk")
    desk.folder.mkdir()
    write_recovery_key(desk.key)
    with closing(desk.open()) as box:
        for sid in SIDS:
            box.commit(driver.survey(sid)).result()
    return desk


@pytest.fixture
def opened(desk: Desk) -> Desk:
    """The same after an export that the office has opened."""
    with closing(desk.open()) as box:
        box.export(desk.stick)
    (code,) = desk.unpack().codes
    return Desk(desk.folder, code)


def points(desk: Desk, where: str) -> list[Call]:
    whole = desk.copy(desk.folder.with_name("whole"))
    log = desk.folder.with_name("strace.log")
    assert whole.work(log, whole.paths(where)) == 0
    return [call for call in strace.calls(log) if call.changes]


def kill_each(desk: Desk, where: str, calls: list[Call]) -> list[str]:
    """Kill at each call, two at a time, and return all that is wrong afterwards."""

    def kill(call: Call) -> list[str]:
        one = desk.copy(desk.folder.with_name(f"{call.name}-{call.nth}"))
        code = one.work(one.folder / "log", one.paths(where), f"{call.name}:signal=SIGKILL:when={call.nth}")
        found = wrong(one) if code else ["the call was not reached"]
        shutil.rmtree(one.folder)
        return [f"{call.name} {call.nth}: {each}" for each in found]

    with ThreadPoolExecutor(2) as pool:
        return [each for found in pool.map(kill, calls) for each in found]


def wrong(desk: Desk) -> list[str]:
    """Look at stick and store after the kill, go on to the end, and return all that should not be."""
    found = half_files(desk)
    with closing(Store(desk.data)) as store:
        states = [item.state for item in store.items("ORDER BY seq")]
    if not desk.code and states != [State.COMMITTED] * 3:
        found.append(f"an export changed the surveys: {states}")
    if not list(desk.stick.glob("export-*.json")):
        if desk.stick.exists() and any(desk.stick.glob("*/part-0.age")) and desk.unpack().codes:
            found.append("a code without a list")
        with closing(desk.open()) as box:
            box.export(desk.stick)
    done = desk.unpack()
    if done.problems:
        found.append(str(done.problems))
    with closing(desk.open()) as box:
        wiped = sum(box.confirm(code) for code in done.codes)
        if (box.status().undelivered, box.status().bytes) != (0, 0):
            found.append(f"still there after the code: {box.status()}")
        found += [f"sealed bytes in {path.name}" for path in desk.data.iterdir() if SEALED in path.read_bytes()]
    if wiped != states.count(State.COMMITTED):
        found.append(f"{wiped} wiped of {states}")
    return found


def half_files(desk: Desk) -> list[str]:
    sealer = Sealer(desk.key.read_text())
    found = []
    for sid in SIDS:
        survey = driver.survey(sid)
        for idx, data in enumerate((survey.response, *(photo.data for photo in survey.photos))):
            path = desk.stick / sid / f"part-{idx}.age"
            if path.exists() and not sealer.opens(path.read_bytes(), data):
                found.append(f"half a file on the stick: {path.name}")
    return found


@pytest.mark.parametrize("where", ["stick", "store"])
def test_a_kill_while_copying_leaves_whole_files_and_every_survey(desk: Desk, where: str):
    assert kill_each(desk, where, spread(points(desk, where), 8)) == []


def test_a_kill_while_wiping_by_code_wipes_nothing_that_the_office_lacks(opened: Desk):
    assert kill_each(opened, "store", spread(points(opened, "store"), 8)) == []


@pytest.mark.torture
@pytest.mark.parametrize("where", ["stick", "store"])
def test_a_kill_at_every_call_while_copying(desk: Desk, where: str):
    calls = points(desk, where)
    assert len(calls) >= (60 if where == "stick" else 20)
    assert kill_each(desk, where, calls) == []


@pytest.mark.torture
@pytest.mark.parametrize("slice_", range(3))
def test_a_kill_at_every_call_while_wiping_by_code(opened: Desk, slice_: int):
    calls = points(opened, "store")[slice_::3]
    assert len(calls) >= 20
    assert kill_each(opened, "store", calls) == []


def test_half_a_file_would_be_seen(opened: Desk):
    path = opened.stick / PARTS[0]
    path.write_bytes(path.read_bytes()[:-1])
    assert half_files(opened) == ["half a file on the stick: part-0.age"]
    assert any("gives no code" in each for each in wrong(opened))
