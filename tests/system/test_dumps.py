"""No picture of the memory, with a visitor's answers in it, gets to the disk."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# A process of its own: what is forbidden stays forbidden. It may dump as far as this machine lets it, until a command.
SAY = """
import resource, runpy
hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
try:
    runpy.run_module("kiosk", run_name="__main__")
finally:
    print(resource.getrlimit(resource.RLIMIT_CORE))
"""
COMMANDS = ("run", "outbox add gone.json", "outbox status", "outbox send", "doctor")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks its own service for dumps")
@pytest.mark.parametrize("words", COMMANDS)
def test_a_crash_leaves_no_memory_on_the_disk(words: str, tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("[display]\nrotation = 1\n", encoding="utf-8")  # so that no window opens
    command = [sys.executable, "-c", SAY, *words.split(), "--data", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines()[-1] == "(0, 0)", done.stderr
