"""The running kiosk where the data folder fails it: the panels stay, the survey is closed, and no traceback."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.outbox import Outbox, Submission, Upload, new_sid
from kiosk.survey import build_response, parse

ROOT = Path(__file__).resolve().parent.parent
FORM = parse((ROOT / "resources/content/fucaso/surveys/feedback.json").read_bytes())


def closed_because(data: Path) -> str:
    """Run the kiosk until it says why the survey is closed, then stop it; it was running, so it stops in order."""
    command = [sys.executable, "-m", "kiosk", "run", "--data", str(data)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as kiosk:
        assert kiosk.stderr is not None
        said = []
        for line in kiosk.stderr:
            said.append(line)
            if "The survey stays closed" in line:
                break
        kiosk.send_signal(signal.SIGTERM)
        said += kiosk.stderr.readlines()
    assert (kiosk.returncode, "Traceback" in "".join(said)) == (0, False), said
    return next(line for line in said if "The survey stays closed" in line)


EARLY = """
import os, signal, sys
from kiosk import app, cli
show = app.Kiosk.show
def stopped(self, **how):
    os.kill(os.getpid(), signal.SIGTERM)
    return show(self, **how)
app.Kiosk.show = stopped
sys.exit(cli.main(["run", "--data", sys.argv[1]]))
"""


def test_told_to_stop_while_it_starts_it_stops(tmp_path: Path):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", EARLY, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_screen_that_cannot_be_opened_is_told_on_stderr(tmp_path: Path):
    command = [sys.executable, "-m", "kiosk", "run", "--data", str(tmp_path)]
    environment = os.environ | {"QT_QPA_PLATFORM": "no-such-platform"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60)
    (line,) = done.stderr.splitlines()
    assert line.startswith("Qt can't go on; the log says more. ")
    assert "no-such-platform" in (tmp_path / "logs" / "kiosk.log").read_text(encoding="utf-8")


@pytest.mark.parametrize("data", [pytest.param("file", id="is a file"), pytest.param("file/data", id="in a file")])
def test_a_folder_that_cannot_be_made(tmp_path: Path, data: str):
    (tmp_path / "file").touch()
    assert "cannot be made" in closed_because(tmp_path / data)


def test_a_key_that_is_gone_under_a_saved_survey(tmp_path: Path):
    sid = new_sid()
    with closing(Outbox.open(tmp_path, Upload(), send=False)) as box:
        box.commit(Submission(sid, FORM.canonical, build_response(FORM, {}, sid=sid, authored="2026-07-14"))).result()
    (tmp_path / "device.key").unlink()
    (tmp_path / "logs").touch()  # so that the reason comes to stderr
    assert "put the key back from a copy" in closed_because(tmp_path)
    assert not (tmp_path / "device.key").exists()
