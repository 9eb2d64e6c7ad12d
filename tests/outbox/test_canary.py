"""What people said is never on the disk unsealed: every file and every write of the command line is looked through."""

import base64
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from . import strace
from .canary import files_below, hits, hits_below, opened_for_writing, written_to_files
from .faulty import FaultyServer
from .paper import FORMS, PROFESSIONAL, photo, response, snapshot
from .samples import CANARY

ROOT = Path(__file__).resolve().parents[2]
WORDS = [CANARY, "canaryname", "canarymail", "canaryphoto", "canarypixels"]
REMOVED = "canaryphoto"  # a remark of the camera

traced = pytest.mark.skipif(bool(strace.why_not()), reason=strace.why_not())


class Machine:
    """A scratch home and the kiosk's command line in it, traced."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.data, self.log = folder, folder / "data", folder / "strace.log"
        self.watched = [folder / name for name in ("data", "home", "tmp", "runtime")]
        for each in self.watched:
            each.mkdir(mode=0o700)
        home = {"HOME": folder / "home", "TMPDIR": folder / "tmp", "XDG_RUNTIME_DIR": folder / "runtime"}
        self.environment = (
            os.environ | {name: str(path) for name, path in home.items()} | {"PYTHONDONTWRITEBYTECODE": "1"}
        )
        self.process: subprocess.Popen[str]

    def start(self, *words: object) -> None:
        program = [sys.executable, "-m", "kiosk", *map(str, words), "--data", str(self.data)]
        command = strace.recording(program, self.log)
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        self.process = subprocess.Popen(command, cwd=ROOT, env=self.environment, text=True, **pipes)

    def run(self, *words: object) -> str:
        """Run a command to its end; nothing that it wrote, anywhere, tells what people said."""
        self.start(*words)
        said, complaint = self.process.communicate(timeout=60)
        assert complaint == ""
        self.look()
        return said

    def kill(self) -> None:
        """Kill the kiosk, not strace: it would let go of the kiosk, which would run on."""
        tracer = self.process.pid
        (kiosk,) = Path(f"/proc/{tracer}/task/{tracer}/children").read_text().split()
        os.kill(int(kiosk), signal.SIGKILL)

    def look(self) -> None:
        assert hits_below(self.watched, WORDS) == []
        writes = written_to_files(self.log)
        assert [(name, word) for name, data in writes.items() for word in hits(data, WORDS)] == []
        outside = {path for path in opened_for_writing(self.log, ROOT) if self.data not in path.parents}
        assert {path for path in outside if path.parts[1] != "dev"} == set()


@traced
def test_what_people_said_is_nowhere_on_the_disk(tmp_path: Path, server: FaultyServer):
    machine = Machine(tmp_path)
    (machine.data / "kiosk.toml").write_text(f'[upload]\nserver = "{server.base}"\n', encoding="utf-8")
    photos = ["--photo", photo(tmp_path, 1), "--photo", snapshot(tmp_path, 2)]
    for form in FORMS:
        taken = photos if form == PROFESSIONAL else []
        assert json.loads(machine.run("outbox", "add", response(form, tmp_path / "paper"), *taken, "--json"))["receipt"]
        assert "outbox.db-wal" in {path.name for path in opened_for_writing(machine.log, ROOT)}
    machine.run("outbox", "status", "--json")
    during: list[str] = []
    server.before = lambda method, path: during.extend(hits_below(machine.watched, WORDS))
    assert json.loads(machine.run("outbox", "send", "--wait", 30, "--json"))["delivered"] == len(FORMS)
    machine.run("doctor", "--json")
    assert during == []
    assert_that_it_was_said(server)


def assert_that_it_was_said(server: FaultyServer) -> None:
    """The scan would see nothing where nothing was said: the server holds every word that was meant for it."""
    said = {word for body in server.held.values() for word in hits(body, WORDS)}
    assert said == set(WORDS) - {REMOVED}


@traced
def test_what_people_said_is_not_left_by_a_kill_while_sending(tmp_path: Path, server: FaultyServer):
    machine = Machine(tmp_path)
    (machine.data / "kiosk.toml").write_text(f'[upload]\nserver = "{server.base}"\n', encoding="utf-8")
    machine.run("outbox", "add", response(PROFESSIONAL, tmp_path / "paper"), "--photo", photo(tmp_path, 1))
    server.before = lambda method, path: machine.kill() if method == "PUT" else None
    machine.start("outbox", "send", "--wait", 30)
    machine.process.communicate(timeout=60)
    assert machine.process.returncode == -signal.SIGKILL
    machine.look()
    server.before = lambda method, path: None
    assert json.loads(machine.run("outbox", "send", "--wait", 30, "--json"))["delivered"] == 1


def encoded(word: str) -> list[bytes]:
    return [word.encode(), word.encode("utf-16-le"), *(base64.b64encode(b"xyz"[:n] + word.encode()) for n in range(3))]


@pytest.mark.parametrize("at", range(5))
def test_the_scan_sees_a_word_in_every_form(tmp_path: Path, at: int):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "harmless").write_bytes(b"canary" * 100)
    (tmp_path / "deep" / "file").write_bytes(b"\0\xff" * 50 + encoded(CANARY)[at] + b"\0\xff" * 50)
    assert hits_below([tmp_path], WORDS) == [f"{tmp_path / 'deep' / 'file'}: {CANARY}"]
    assert len(files_below([tmp_path])) == 2


@traced
@pytest.mark.parametrize("at", range(5))
def test_the_scan_sees_what_is_written_to_a_file_without_a_name(tmp_path: Path, at: int):
    script = (
        "import sys; from pathlib import Path\n"
        "path = Path(sys.argv[1]); file = path.open('wb'); path.unlink(); file.write(bytes.fromhex(sys.argv[2]))"
    )
    program = [sys.executable, "-c", script, str(tmp_path / "gone"), encoded(CANARY)[at].hex()]
    subprocess.run(strace.recording(program, tmp_path / "log"), check=True)
    assert tmp_path / "gone" in opened_for_writing(tmp_path / "log", tmp_path)
    assert [word for data in written_to_files(tmp_path / "log").values() for word in hits(data, WORDS)] == [CANARY]
