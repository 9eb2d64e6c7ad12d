"""The command line from outside."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def kiosk(*words: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run one command; a variable that is set to "" is not there for it."""
    given = {name: value for name, value in (os.environ | environment).items() if value}
    command = [sys.executable, "-m", "kiosk", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, env=given, capture_output=True, text=True, check=False, timeout=60)


def document(*words: object) -> dict:
    """Run one command with --json; it succeeds, and its output is one JSON document and nothing else."""
    done = kiosk(*words, "--json")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    return json.loads(done.stdout)


def refusal(done: subprocess.CompletedProcess[str]) -> str:
    """Return the one sentence of a refusal: exit code 1, nothing else on stderr."""
    assert done.returncode == 1, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    (line,) = done.stderr.splitlines()
    return line
