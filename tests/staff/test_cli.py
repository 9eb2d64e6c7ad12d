"""`staff set-pin` and `staff reset-pin` from outside, while a kiosk's door is there; and a PIN that is nowhere."""

import subprocess
import sys
from pathlib import Path

import pytest
from commands import ROOT, kiosk, refusal
from outbox import canary, strace

from kiosk.staff import Audit, Door, Opened, Role, Waiting

from .driver import CHEAP, EDITOR, NEXT, NOBODY, Clock
from .killing import drive, furnish


def set_pin(data: Path, line: str, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", "staff", "set-pin", "--stdin", "--data", str(data), *words]
    return subprocess.run(command, cwd=ROOT, input=line, capture_output=True, text=True, check=False, timeout=60)


def rows(data: Path) -> list[tuple[str, str, str]]:
    return [(row.role, row.what, str(row.detail["pin"])) for row in Audit(data / "staff", lambda: None).rows()]


def test_it_sets_a_pin_on_a_new_kiosk_and_resets_it(tmp_path: Path):
    done = set_pin(tmp_path, f"{EDITOR}\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert "editor is set" in done.stdout
    door = Door(tmp_path / "staff", Clock(), CHEAP)
    assert door.try_pin(EDITOR) == Opened(Role.EDITOR)
    for _ in range(5):
        door.try_pin(NOBODY)
    assert kiosk("staff", "reset-pin", "--data", tmp_path).returncode == 0
    assert not door.has_pin(Role.EDITOR)
    door.tick()
    assert door.waiting() == 0
    assert rows(tmp_path) == [
        ("it", "pin-set", "editor"),
        ("it", "pin-reset", "editor"),
        ("it", "pin-reset", "reviewer"),
    ]


def test_a_kiosk_that_waits_takes_the_pin_that_it_sets(tmp_path: Path):
    furnish(tmp_path)
    door = Door(tmp_path / "staff", Clock(), CHEAP)
    for _ in range(5):
        door.try_pin(NOBODY)
    assert isinstance(door.try_pin(EDITOR), Waiting)
    assert set_pin(tmp_path, f"{NEXT}\n", "--role", "reviewer").returncode == 0
    assert door.try_pin(NEXT) == Opened(Role.REVIEWER)
    assert kiosk("staff", "reset-pin", "--role", "reviewer", "--data", tmp_path).returncode == 0
    assert (door.has_pin(Role.EDITOR), door.has_pin(Role.REVIEWER)) == (True, False)


@pytest.mark.parametrize(
    ("line", "said"), [("123456\n", "even steps"), ("\n", "6 digits"), ("482915\n604817\n", "More than one line")]
)
def test_a_pin_that_is_refused_is_not_said_back(tmp_path: Path, line: str, said: str):
    sentence = refusal(done := set_pin(tmp_path, line))
    assert said in sentence
    assert "123456" not in done.stdout + done.stderr
    assert not (tmp_path / "staff" / "pins.json").exists()
    assert rows(tmp_path) == []


def test_without_stdin_it_is_no_command(tmp_path: Path):
    assert kiosk("staff", "set-pin", "--data", tmp_path).returncode == 2
    assert kiosk("staff", "reset-pin", "--role", "boss", "--data", tmp_path).returncode == 2


@pytest.mark.skipif(bool(strace.why_not()), reason=strace.why_not() or "strace traces here")
def test_a_pin_is_nowhere(tmp_path: Path):
    data, log = tmp_path / "data", tmp_path / "strace.log"
    program = [sys.executable, "-m", "kiosk", "staff", "set-pin", "--stdin", "--data", str(data)]
    command = strace.recording(program, log)
    done = subprocess.run(command, cwd=ROOT, input=EDITOR, capture_output=True, text=True, timeout=60, check=True)
    tried = drive(data, f"try:{NOBODY}", f"try:{EDITOR}", "die")
    said = (done.stdout + done.stderr + tried.stdout + tried.stderr).encode()
    assert b"Opened" in said
    assert canary.hits(said, [EDITOR, NOBODY]) == []
    written = canary.written_to_files(log)
    assert any(name.endswith("pins.json.new") for name in written), written
    assert [name for name, data in written.items() if canary.hits(data, [EDITOR])] == []
    assert canary.hits_below([data], [EDITOR, NOBODY]) == []
    (data / "seen").write_text(f"x{EDITOR}")
    assert len(canary.hits_below([data], [EDITOR])) == 1
