"""The log: private, in the data folder, and never a reason to stop where the disk refuses it."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# A process of its own: the log belongs to the whole process, and the tests have another.
SAY = """
import logging, sys
from pathlib import Path
from kiosk.system import logs
logs.start(Path(sys.argv[1]))
logging.getLogger("kiosk.test").info("K7-0412 saved")
logging.getLogger("kiosk.test").error("The survey stays closed: %s", "disk full")
"""


def say(data: Path) -> list[str]:
    """Log one note and one error from a process of its own; return what it says on stderr."""
    done = subprocess.run([sys.executable, "-c", SAY, data], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stderr.splitlines()


def test_only_the_kiosks_user_reads_the_log(tmp_path: Path) -> None:
    data = tmp_path / "new" / "data"
    assert say(data) == []
    file = data / "logs" / "kiosk.log"
    note, error = file.read_text(encoding="utf-8").splitlines()
    assert note.endswith("INFO kiosk.test: K7-0412 saved")
    assert error.endswith("ERROR kiosk.test: The survey stays closed: disk full")
    assert [place.stat().st_mode & 0o077 for place in (file, file.parent, data, data.parent)] == [0, 0, 0, 0]


def test_without_a_folder_the_log_goes_to_stderr(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    told, error = say(tmp_path / "file")
    assert told == f"No log can be kept in {tmp_path / 'file' / 'logs'}: Not a directory."
    assert error == "The survey stays closed: disk full"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_a_full_disk_moves_the_line_to_stderr_without_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "kiosk.log").symlink_to("/dev/full")
    assert say(tmp_path) == ["The survey stays closed: disk full"]
