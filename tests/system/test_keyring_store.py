"""The system's own keyring, for real: gnome-keyring on a bus of its own; and one that never answers."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.system.keyring_store import Keyring

ROOT = Path(__file__).resolve().parents[2]
_ON_A_BUS = """
printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null
exec "$0" -c '
from kiosk import paths
from kiosk.system.keyring_store import Keyring
ring = Keyring(paths.program(), 60)
print(ring.read(), ring.write("the secret"), Keyring(paths.program(), 60).read())
'
"""


@pytest.mark.skipif(sys.platform != "linux", reason="gnome-keyring is of Linux")
def test_a_real_keyring_keeps_the_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    command = ["dbus-run-session", "--", "sh", "-c", _ON_A_BUS, sys.executable]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.stdout.splitlines() == ["None True the secret"], done.stderr


def test_without_a_keyring_nothing_is_kept(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    ring = Keyring(paths.program(), 60)
    assert ring.read() is None
    assert not ring.write("the secret")


def test_one_that_never_answers_is_left_after_a_while(tmp_path: Path):
    hanging = tmp_path / "hanging.py"
    hanging.write_text("import time\ntime.sleep(600)\n")
    ring = Keyring([sys.executable, str(hanging)], 0.2)
    with pytest.raises(TimeoutError):
        ring.read()
    assert not ring.write("the secret")


def test_an_answer_that_is_none_counts_as_no_answer(tmp_path: Path):
    broken = tmp_path / "broken.py"
    broken.write_text("print('no answer')\n")
    with pytest.raises(OSError, match="does not answer"):
        Keyring([sys.executable, str(broken)], 60).read()
