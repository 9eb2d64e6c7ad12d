"""A kiosk that dies in the middle of a visit starts again with nothing of the visitor, on the screen or on the disk.

A power cut keeps any of the writes before it and loses the others; so every write is looked through.
"""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from outbox import canary, strace
from whole_kiosk import KEYBOARD_SAYS, Whole

from kiosk import paths
from kiosk.photos import Darkroom

from .portrait import Portrait, difference, everything_said, portrait
from .visitor import WORDS

ROOT = Path(__file__).resolve().parents[3]
SELDOM = [pytest.param(until, marks=pytest.mark.torture) for until in ("email", "review")]
UNTIL = ["case-photos", "saving", *SELDOM]
pytestmark = [
    pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True),
    pytest.mark.skipif(bool(strace.why_not()), reason=strace.why_not()),
]


def dies(tmp_path: Path, *how: str) -> Path:
    """Let a kiosk die at that point; return its data folder. All that it wrote is in tmp_path / "log"."""
    data = tmp_path / "data"
    path = os.pathsep.join(map(str, (ROOT, ROOT / "tests", ROOT / "tests" / "ui")))
    words = [sys.executable, "-m", "residue.driver", str(data), *how]
    environment = {**os.environ, "PYTHONPATH": path, "TMPDIR": str(tmp_path / "tmp")}
    environment["KIOSK_DRIVES"] = str(tmp_path / "drives")
    (tmp_path / "tmp").mkdir()
    (tmp_path / "drives").mkdir()
    command = strace.recording(words, tmp_path / "log")
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert (done.stdout, done.returncode) == ("here\n", -signal.SIGKILL), done.stderr
    return data


def written(tmp_path: Path) -> dict[str, bytes]:
    """Return file → all that was written to it, but to the visitor's own stick."""
    every = canary.written_to_files(tmp_path / "log")
    return {name: blob for name, blob in every.items() if not name.startswith(str(tmp_path / "drives"))}


def pieces(stick: Path) -> list[bytes]:
    """Return a piece of each photo on a stick, of what is made of it for the survey, and of its small copy."""
    files = [path.read_bytes() for path in stick.rglob("*.jpg")]
    cleaned = [Darkroom(paths.program()).clean(data) for data in files]
    return [data[-200:-150] for data in (*files, *(p.data for p in cleaned), *(p.thumbnail for p in cleaned))]


def visited(data: Path, qtbot) -> Portrait:
    """Return what a visitor meets, once keyboard and pictures have loaded."""
    whole = Whole(data, qtbot)
    whole.kiosk.display.set_still()
    portrait(whole)
    met = portrait(whole)
    assert [line for line in everything_said(whole) if any(word in line.lower() for word in WORDS)] == []
    whole.close()
    return met


@pytest.fixture(scope="module")
def memory() -> dict[str, Portrait]:
    return {}


@pytest.fixture
def new(tmp_path, qtbot, memory) -> Portrait:
    """What the visitor of a new kiosk meets."""
    if not memory:
        memory["new"] = visited(tmp_path / "new", qtbot)
    return memory["new"]


@pytest.mark.parametrize("until", UNTIL)
def test_after_a_crash_or_a_power_cut_nothing_is_left(tmp_path, qtbot, new, until):
    data = dies(tmp_path, until)
    assert canary.hits_below([data, Path(os.environ["HOME"]), tmp_path / "tmp"], WORDS) == []
    blobs = written(tmp_path)
    assert any(str(data) in name for name in blobs), "nothing was seen that the kiosk wrote"
    assert [(name, word) for name, blob in blobs.items() for word in canary.hits(blob, WORDS)] == []
    parts = pieces(tmp_path / "drives")
    assert bool(parts) == (until != "email")
    assert [name for name, blob in blobs.items() for part in parts if part in blob] == []
    assert difference(new, visited(data, qtbot)) == []


def test_a_kiosk_that_keeps_a_draft_is_found_out(tmp_path):
    data = dies(tmp_path, "review", "careless")
    assert canary.hits_below([data], WORDS) == [f"{data / 'note'}: canaryname"]
    assert canary.hits(written(tmp_path)[str(data / "draft")], WORDS) == ["canaryname"]
