"""Kills the staff room at one call, then looks whether anything that was promised is lost, or a try was for nothing."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from outbox import strace
from outbox.strace import Call

from kiosk.staff import Audit, Door, Opened, Role, SettingsStore, tries

from .driver import CHEAP, EDITOR, NEXT, NOBODY, REVIEWER, Clock

TESTS = Path(__file__).resolve().parents[1]
LIBRARIES = [path for path in (os.environ.get("PYTHONPATH"),) if path]
ENVIRONMENT = os.environ | {"PYTHONPATH": os.pathsep.join((str(TESTS.parent), str(TESTS), *LIBRARIES))}
IN_STAFF = ("pins.json", "tries.json", "audit.jsonl", "audit.head", "audit.torn")


def drive(data: Path, *steps: str, flaw: str = "") -> subprocess.CompletedProcess[str]:
    """Do steps in a process of its own."""
    program = [sys.executable, "-m", "staff.driver", str(data), flaw, *steps]
    return subprocess.run(program, env=ENVIRONMENT, capture_output=True, text=True, timeout=60, check=False)


@dataclass(frozen=True)
class Job:
    """What is killed: the steps, and how to look at what is left: (data folder, lines said) → what is wrong."""

    folder: Path
    steps: tuple[str, ...]
    look: Callable[[Path, list[str]], list[str]]
    flaw: str = ""

    def run(self, name: str, inject: str = "") -> tuple[int, list[str], Path]:
        """Do the steps on a fresh data folder; return the exit code, what was said, and the log of calls."""
        data = self.folder / name / "data"
        furnish(data)
        log = self.folder / name / "strace.log"
        names = [f"{one}{end}" for one in IN_STAFF for end in ("", ".new")]
        paths = [data, data / "settings.toml", data / "settings.toml.new", data / "staff"]
        paths += [data / "staff" / one for one in names]
        program = [sys.executable, "-m", "staff.driver", str(data), self.flaw, *self.steps]
        command = strace.command(program, log, paths=paths, inject=inject)
        done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=60)
        assert done.returncode in (0, -9), done.stderr
        return done.returncode, done.stdout.splitlines(), log

    def points(self) -> list[Call]:
        """Return every call at which it can be killed."""
        code, _, log = self.run("whole")
        assert code == 0
        return [call for call in strace.calls(log) if call.changes]

    def sweep(self, calls: Sequence[Call]) -> list[str]:
        """Kill at each call, two at a time; return all that was wrong."""
        with ThreadPoolExecutor(2) as pool:
            return [wrong for found in pool.map(self._kill, calls) for wrong in found]

    def _kill(self, call: Call) -> list[str]:
        name = f"{call.name}-{call.nth}"
        code, said, _ = self.run(name, f"{call.name}:signal=SIGKILL:when={call.nth}")
        assert code == -9, f"{name} was not reached"
        wrong = self.look(self.folder / name / "data", said)
        shutil.rmtree(self.folder / name)
        return [f"{name}: {each}" for each in wrong]


def furnish(data: Path) -> None:
    """Make a data folder with both PINs, settings, and a row in the trail."""
    door = Door(data / "staff", Clock(), CHEAP)
    door.set_pin(Role.EDITOR, EDITOR)
    door.set_pin(Role.REVIEWER, REVIEWER)
    SettingsStore(data).save({"clinic.emergency": "900", "clinic.phone_day": "900"})
    Audit(data / "staff", lambda: datetime.now(UTC)).add("editor", "set-up")


def look_at_tries(data: Path, said: list[str]) -> list[str]:
    """Every PIN that was looked at is counted, and the right one still opens."""
    looked, kept = said.count("looked") // 2, tries.read(data / "staff").wrong  # both roles' PINs each time
    wrong = [f"{looked} tries cost {kept}"] if kept < looked else []
    return wrong + cannot_enter(data, EDITOR)


def look_at_pins(data: Path, said: list[str]) -> list[str]:
    """The old PIN opens, or the new one; once it was promised, the new one."""
    found = cannot_enter(data, NEXT)
    return found if f"set {NEXT}" in said else found and cannot_enter(data, EDITOR)


def cannot_enter(data: Path, pin: str) -> list[str]:
    clock = Clock()
    door = Door(data / "staff", clock, CHEAP)
    for _ in range(450 if door.waiting() else 0):
        clock.seconds += 2
        door.tick()
    answer = door.fault() or door.try_pin(pin)
    return [] if answer == Opened(Role.EDITOR) else [f"the PIN is answered with {answer}"]


def look_at_settings(data: Path, said: list[str]) -> list[str]:
    """The settings are one of those that were saved, whole, and none older than the last that was promised."""
    now = SettingsStore(data).config()
    values = {now.clinic.emergency, now.clinic.phone_day}
    last = said[-1].removeprefix("saved ") if said else "900"
    fine = not now.settings_fault and len(values) == 1 and max(values) >= last
    return [] if fine else [f"{values} {now.settings_fault} after {said}"]


def look_at_trail(data: Path, said: list[str]) -> list[str]:
    """The trail is whole, holds all that was promised, and goes on."""
    audit = Audit(data / "staff", lambda: datetime.now(UTC))
    kept = len(audit.rows())
    wrong = [f"{kept} rows after {said}"] if kept < 1 + len(said) else []
    wrong += [broken] if (broken := audit.verify()) else []
    audit.add("editor", "left")
    return wrong + ([broken] if (broken := audit.verify()) else [])


JOBS = {
    "tries": ((f"try:{NOBODY}",) * 3, look_at_tries),
    "pins": ((f"try:{NOBODY}", f"set:{NEXT}"), look_at_pins),
    "settings": (("save:901", "save:902"), look_at_settings),
    "trail": (("add:1", "add:2", "add:3"), look_at_trail),
}


def job(folder: Path, name: str, flaw: str = "") -> Job:
    """Return one of the jobs."""
    return Job(folder, *JOBS[name], flaw)
