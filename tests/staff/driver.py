"""The staff room at work in a process of its own that tests can kill: `python -m staff.driver DATA FLAW STEP...`.

Steps are done in turn: `try:PIN`, `run:SECONDS` of the kiosk, `clock:SECONDS` (what the monotonic clock says from now
on), `set:PIN`, `save:NUMBER` as two phone numbers, `add:NUMBER` to the audit trail, `die`. What was promised is printed
at once; a PIN that was looked at is told as 'looked'. A flaw ('' for none) breaks the room on purpose; the tests must
notice.
"""

import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from kiosk.staff import Audit, Door, Role, SettingsStore, audit, door, settings
from kiosk.staff.pins import Hashing, opens

EDITOR, REVIEWER, NOBODY, NEXT = "482915", "739164", "915482", "604817"
CHEAP = Hashing(memory_kib=8, rounds=1)


class Clock:
    """Seconds that pass in `run` only."""

    def __init__(self, seconds: float = 1000.0) -> None:
        self.seconds = seconds

    def __call__(self) -> float:
        return self.seconds


def promise(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def looking(pin: str, kept: str) -> bool:
    promise("looked")
    return opens(pin, kept)


class Work:
    """The room of one data folder."""

    def __init__(self, data: Path) -> None:
        self.clock = Clock()
        self.door = Door(data / "staff", self.clock, CHEAP)
        self.settings = SettingsStore(data)
        self.audit = Audit(data / "staff", lambda: datetime.now(UTC))

    def step(self, name: str, value: str) -> None:
        match name:
            case "try":
                promise(repr(self.door.try_pin(value)))
            case "run":
                for _ in range(int(value)):
                    self.clock.seconds += 1
                    self.door.tick()
                promise(f"waiting {self.door.waiting():g}")
            case "clock":
                self.clock.seconds = float(value)
            case "set":
                self.door.set_pin(Role.EDITOR, value)
                promise(f"set {value}")
            case "save":
                self.settings.save({"clinic.emergency": value, "clinic.phone_day": value})
                promise(f"saved {value}")
            case "add":
                promise(f"added {self.audit.add('editor', 'published', revision=int(value)).seq}")
            case "die":
                os.kill(os.getpid(), signal.SIGKILL)


def break_on_purpose(flaw: str) -> None:
    """Break the room: `late` counts no try, `torn` writes settings in place, `early` adds rows in name only."""
    if flaw == "late":
        door.Door._keep = lambda self, kept: None
    elif flaw == "torn":

        def in_place(path: Path, data: bytes) -> None:
            with path.open("wb", buffering=0) as file:
                for at in range(0, len(data), 20):
                    file.write(data[at : at + 20])

        settings.replace_file = in_place
    elif flaw == "early":
        audit.append = lambda path, data: None


def main(data: str, flaw: str, *steps: str) -> None:
    door.opens = looking
    break_on_purpose(flaw)
    work = Work(Path(data))
    for step in steps:
        name, _, value = step.partition(":")
        work.step(name, value)


if __name__ == "__main__":
    main(*sys.argv[1:])
