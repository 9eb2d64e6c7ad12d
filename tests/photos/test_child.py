"""The child that opens pictures: it may die, hang or lie, and the one who asked for a photo hears one sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from outbox import strace
from outbox.canary import opened_for_writing

from kiosk import paths
from kiosk.photos import Darkroom, PhotoError, frames

from .made import CORNERS, DARKROOM, ENDS, corners, noise, written

PATIENCE = 0.3
PYTHON = [sys.executable, "-c"]
DIES = [*PYTHON, "import os; os.kill(os.getpid(), 9)"]
HANGS = [*PYTHON, "import signal; signal.pause()"]
ENDLESS = [*PYTHON, "while True: pass"]
posix = pytest.mark.skipif(os.name != "posix", reason="signals and limits as POSIX has them")
traced = pytest.mark.skipif(bool(strace.why_not()), reason=strace.why_not())
# The real child, which dies, hangs or lacks memory at a picture whose name says so.
FAULTY = """
import os, signal, sys
from kiosk.photos import child, stick
real = stick.Stick.read
def read(self, name):
    if name.startswith("dies"): os.kill(os.getpid(), signal.SIGSEGV)
    if name.startswith("hangs"): signal.pause()
    if name.startswith("spins"):
        import resource
        resource.setrlimit(resource.RLIMIT_CPU, (1, 2))
        while True: pass
    if name.startswith("swells"): return bytes(3_000_000_000)
    if name.startswith("writes"): os.write(os.open(self._folder / "written", os.O_CREAT | os.O_WRONLY), b"x")
    return real(self, name)
stick.Stick.read = read
sys.exit(child.main(sys.argv[2:]))
"""


def reason(darkroom: Darkroom, folder: Path, name: str) -> str:
    with pytest.raises(PhotoError) as said:
        darkroom.take(folder, name)
    return said.value.reason


@posix
@pytest.mark.parametrize(("program", "said"), [(DIES, "failed"), (HANGS, "slow"), (ENDLESS, "slow")])
def test_a_child_that_gives_nothing_costs_a_sentence(tmp_path: Path, program: list[str], said: str):
    darkroom = Darkroom(program, PATIENCE if said == "slow" else 30)
    assert reason(darkroom, tmp_path, "a.jpg") == said
    for ask in (lambda: darkroom.pictures(tmp_path), lambda: darkroom.clean(written("JPEG"))):
        with pytest.raises(PhotoError) as heard:
            ask()
        assert heard.value.reason == said
    assert list(darkroom.thumbnails(tmp_path, ["a.jpg", "b.jpg"])) == [("a.jpg", None), ("b.jpg", None)]


def test_a_program_that_is_not_there_costs_a_sentence(tmp_path: Path):
    assert reason(Darkroom([str(tmp_path / "nothing")]), tmp_path, "a.jpg") == "failed"


LIES = {
    "nothing": b"",
    "half a length": b"\0\0",
    "an endless message": b"\xff" * 8,
    "no JSON": b"\0\0\0\4\0\0\0\0abcd",
    "a list": b"\0\0\0\2\0\0\0\0[]",
    "a photo of another kind": b'\0\0\0\x2b\0\0\0\3{"type":"image/gif","width":1,"height":1}  GIF',
    "a photo without a size": b'\0\0\0\x15\0\0\0\3{"type":"image/jpeg"}\xff\xd8\xff',
    "a refusal of its own": b'\0\0\0\x12\0\0\0\0{"refused": "ours"}'[:26],
}


@pytest.mark.parametrize("lie", LIES)
def test_a_child_that_lies_is_not_believed(tmp_path: Path, lie: str):
    script = f"import sys; sys.stdin.buffer.read(); sys.stdout.buffer.write(bytes.fromhex('{LIES[lie].hex()}'))"
    assert reason(Darkroom([*PYTHON, script]), tmp_path, "a.jpg") == "failed"


@posix
@pytest.mark.parametrize(
    ("name", "said"), [("dies.jpg", "failed"), ("hangs.jpg", "slow"), ("spins.jpg", "slow"), ("swells.jpg", "failed")]
)
def test_a_picture_that_kills_the_child_costs_only_itself(tmp_path: Path, name: str, said: str):
    names = ["a.jpg", name, "b.jpg", "c.jpg"]
    for each in names:
        (tmp_path / each).write_bytes(written("JPEG"))
    darkroom = Darkroom([*PYTHON, FAULTY], 5 if name == "hangs.jpg" else 30)
    shown = dict(darkroom.thumbnails(tmp_path, names))
    assert [each for each in names if shown[each] is None] == [name]
    assert reason(darkroom, tmp_path, name) == said
    assert corners(darkroom.take(tmp_path, "c.jpg").data) == list(CORNERS)


@posix
def test_the_child_can_not_write_a_file(tmp_path: Path):
    (tmp_path / "writes.jpg").write_bytes(written("JPEG"))
    assert reason(Darkroom([*PYTHON, FAULTY]), tmp_path, "writes.jpg") == "failed"
    assert (tmp_path / "written").read_bytes() == b""


def test_a_page_is_shown_picture_by_picture_and_may_be_left(tmp_path: Path):
    for number in range(3):
        (tmp_path / f"{number}.jpg").write_bytes(written("JPEG"))
    page = DARKROOM.thumbnails(tmp_path, ["0.jpg", "1.jpg", "2.jpg"])
    assert next(page)[0] == "0.jpg"
    page.close()


@traced
@pytest.mark.parametrize("error", ["EIO", "ENODEV"])
def test_a_stick_that_is_pulled_half_way_is_called_gone(tmp_path: Path, error: str):
    path = tmp_path / "a.png"
    path.write_bytes(written("PNG", noise((1200, 1000))))
    fault = ["-e", "trace=read", "-e", f"inject=read:error={error}:when=2+", "-P", str(path)]
    pulled = Darkroom(["strace", "-f", "-qq", "-o", str(tmp_path / "log"), *fault, *paths.program()])
    assert path.stat().st_size > 2 * 1_048_576
    assert reason(pulled, tmp_path, "a.png") == "gone"
    assert dict(pulled.thumbnails(tmp_path, ["a.png"])) == {"a.png": None}
    assert (tmp_path / "log").read_text().count("INJECTED") == 1


@traced
def test_no_picture_is_written_anywhere(tmp_path: Path):
    """Parent and child, while they look for pictures, show and take one of each kind."""
    stick, log = tmp_path / "stick", tmp_path / "log"
    stick.mkdir()
    for kind, end in ENDS.items():
        (stick / f"photo.{end}").write_bytes(written(kind))
    work = "import sys; from pathlib import Path; from kiosk import paths; from kiosk.photos import Darkroom\n"
    work += "room, stick = Darkroom(paths.program()), Path(sys.argv[1])\n"
    work += "names = [found.name for found in room.pictures(stick)]\n"
    work += "taken = [room.take(stick, name) for name in names] + [room.clean((stick / names[0]).read_bytes())]\n"
    work += "print(len(taken), len([small for _, small in room.thumbnails(stick, names) if small]))\n"
    program = strace.recording([*PYTHON, work, str(stick)], log)
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(program, env=environment, cwd=paths.ROOT, check=True, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("6 5\n", "")
    assert {path for path in opened_for_writing(log, paths.ROOT) if path.parts[1] != "dev"} == set()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_child_holds_no_handle_but_its_pipes(tmp_path: Path):
    """Not even one that would go to every other child."""
    told = "import os, sys; sys.stdin.buffer.read(); handles = ' '.join(os.listdir('/proc/self/fd'))\n"
    told += "open(os.environ['TOLD'], 'w').write(handles)"
    with (tmp_path / "secret").open("w") as held, pytest.MonkeyPatch.context() as patch:
        os.set_inheritable(held.fileno(), True)
        patch.setenv("TOLD", str(tmp_path / "told"))
        assert reason(Darkroom([*PYTHON, told]), tmp_path, "a.jpg") == "failed"
    assert len((tmp_path / "told").read_text().split()) == 4  # three pipes, and the list itself


def test_messages_go_both_ways(tmp_path: Path):
    with (tmp_path / "pipe").open("w+b") as pipe:
        frames.write(pipe, {"name": "\udcff病例"}, b"body")
        frames.write(pipe, {})
        pipe.seek(0)
        assert [frames.read(pipe), frames.read(pipe), frames.read(pipe)] == [
            ({"name": "\udcff病例"}, b"body"),
            ({}, b""),
            None,
        ]
