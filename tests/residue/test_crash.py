"""A kiosk that dies in the middle of a visit starts again with nothing of the visitor, on the screen or on the disk."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from outbox import canary, strace
from whole_kiosk import KEYBOARD_SAYS, Whole

from .portrait import difference, everything_said, portrait
from .visitor import WORDS

ROOT = Path(__file__).resolve().parents[2]
UNTIL = ["email", "specialty", "case-photos", "review", "saving"]
pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)


def dies(tmp_path: Path, *how: str) -> Path:
    """Let a kiosk die at that point; return its data folder. All that it wrote is in tmp_path / "log"."""
    data = tmp_path / "data"
    path = os.pathsep.join(map(str, (ROOT, ROOT / "tests", ROOT / "tests" / "ui")))
    words = [sys.executable, "-m", "residue.driver", str(data), *how]
    command = words if strace.why_not() else strace.recording(words, tmp_path / "log")
    environment = {**os.environ, "PYTHONPATH": path, "TMPDIR": str(tmp_path / "tmp")}
    (tmp_path / "tmp").mkdir()
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert (done.stdout, done.returncode) == ("here\n", -signal.SIGKILL), done.stderr
    return data


@pytest.mark.parametrize("until", UNTIL)
def test_after_a_crash_the_next_visitor_meets_a_new_kiosk(tmp_path, qtbot, until):
    data = dies(tmp_path, until)
    home = Path(os.environ["HOME"])
    assert canary.hits_below([data, home, tmp_path / "tmp"], WORDS) == []
    met = []
    for folder in (tmp_path / "new", data):
        whole = Whole(folder, qtbot)
        whole.kiosk.display.set_still()
        portrait(whole)
        met.append(portrait(whole))
        assert [line for line in everything_said(whole) if any(word in line.lower() for word in WORDS)] == []
        whole.close()
    assert difference(*met) == []


@pytest.mark.skipif(bool(strace.why_not()), reason=strace.why_not())
@pytest.mark.parametrize("until", UNTIL)
def test_a_power_cut_leaves_no_word_whichever_writes_the_disk_kept(tmp_path, until):
    data = dies(tmp_path, until)
    written = canary.written_to_files(tmp_path / "log")
    assert any(str(data) in name for name in written), "nothing was seen that the kiosk wrote"
    assert [(name, word) for name, blob in written.items() for word in canary.hits(blob, WORDS)] == []


@pytest.mark.skipif(bool(strace.why_not()), reason=strace.why_not())
def test_a_kiosk_that_keeps_a_draft_is_found_out(tmp_path):
    data = dies(tmp_path, "review", "careless")
    assert canary.hits_below([data], WORDS) == [f"{data / 'note'}: canaryname"]
    written = canary.written_to_files(tmp_path / "log")
    assert canary.hits(written[str(data / "draft")], WORDS) == ["canaryname"]
