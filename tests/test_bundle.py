"""The standalone program, with the keyboard and without, away from everything that it was built from."""

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parent.parent
MEGABYTES = 225
COLOURS = 8  # fewer in a whole screen, and nothing was drawn

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="reads /proc; the bundle of other systems is tried by hand"
)


def build(keyboard: bool) -> Path:
    """Build one bundle below build/, unless one of the same source is there."""
    place = ROOT / "build" / ("bundle-keyboard" if keyboard else "bundle-bare")
    stamp, digest = place / "digest", source_digest()
    if not stamp.exists() or stamp.read_text() != digest:
        stamp.unlink(missing_ok=True)
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
        paths = ["--distpath", place, "--workpath", ROOT / "build" / "bundle-work", ROOT / "build_spec.spec"]
        environment = os.environ | {"KIOSK_KEYBOARD": "1" if keyboard else "0"}
        subprocess.run([*command, *paths], check=True, env=environment, cwd=ROOT)
        stamp.write_text(digest)
    return place / "cart-kiosk"


def source_digest() -> str:
    """Return one number for all that a bundle is made from."""
    folders = [path for name in ("kiosk", "ui", "resources") for path in sorted((ROOT / name).rglob("*"))]
    files = [path for path in folders if path.is_file() and path.suffix not in (".pyc", ".qmlc")]
    digest = hashlib.sha256()
    for path in [*files, ROOT / "build_spec.spec", ROOT / "requirements" / "dev.txt"]:
        digest.update(f"{path.relative_to(ROOT)}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


@pytest.fixture(scope="session")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bundle")


@pytest.fixture(scope="session", params=[True, False], ids=["keyboard", "bare"])
def bundle(request: pytest.FixtureRequest, scratch: Path) -> Iterator[Path]:
    """A bundle in a place of its own, with no way back to the checkout."""
    away = scratch / ("keyboard" if request.param else "bare")
    shutil.copytree(build(request.param), away, symlinks=True)
    yield away
    shutil.rmtree(away)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An empty home folder, which the program must leave empty."""
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


def environment(home: Path) -> dict[str, str]:
    """No Python on the path, no language, no fonts of the machine."""
    return {"HOME": str(home), "PATH": "/nonexistent", "FONTCONFIG_FILE": os.environ["FONTCONFIG_FILE"]}


def run(bundle: Path, home: Path, *arguments: object) -> str:
    """Run the program to its end and return what it printed; it exits 0, warns of nothing and leaves the home empty."""
    command = [str(bundle / "cart-kiosk"), *map(str, arguments)]
    done = subprocess.run(
        command, env=environment(home), cwd=home.parent, capture_output=True, text=True, encoding="utf-8", timeout=120
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
    assert not list(home.iterdir())
    return done.stdout


def test_selftest_passes(bundle: Path, home: Path) -> None:
    lines = run(bundle, home, "selftest").splitlines()
    assert [line.partition(":")[0] for line in lines] == ["content", "photos", "screens", "outbox", "packs", "staff"]
    assert lines[1] == "photos: heic, jpg, png, tiff, webp"


def test_tour_draws_every_screen_without_the_checkout(bundle: Path, home: Path, tmp_path: Path) -> None:
    out = tmp_path / "tour"
    command = [str(bundle / "cart-kiosk"), "tour", "--out", str(out)]
    with subprocess.Popen(command, env=environment(home), cwd=tmp_path, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout
        first = program.stdout.readline()
        program.send_signal(signal.SIGSTOP)
        mapped = Path(f"/proc/{program.pid}/maps").read_text()
        opened = [str(link.readlink()) for link in Path(f"/proc/{program.pid}/fd").iterdir()]
        program.send_signal(signal.SIGCONT)
        rest = program.stdout.read()
    assert program.returncode == 0, first + rest
    assert str(bundle) in mapped, "The maps were read before anything was loaded."
    assert str(ROOT) not in mapped
    assert not [path for path in opened if path.startswith(str(ROOT))]
    pictures = sorted(out.glob("*.png"))
    assert len(pictures) >= 25
    flat = [path.stem.partition("-")[2] for path in pictures if colours(path) < COLOURS]
    assert flat == ["night"], "only the night is black"


def colours(path: Path) -> int:
    """Return how many colours a coarse grid over a picture meets."""
    image = QImage(str(path))
    assert not image.isNull(), path
    met = {image.pixel(x, y) for y in range(0, image.height(), 9) for x in range(0, image.width(), 16)}
    return len(met)


def test_it_fills_a_bare_screen_without_a_warning(bundle: Path, home: Path, tmp_path: Path) -> None:
    """On X without a window manager, as a locked kiosk may be run."""
    data = tmp_path / "data"
    read, write = os.pipe()
    xvfb = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x720x24", "-nolisten", "tcp"]
    with subprocess.Popen(xvfb, pass_fds=[write], stderr=subprocess.DEVNULL) as server, os.fdopen(read) as pipe:
        os.close(write)
        display = {"DISPLAY": f":{pipe.readline().strip()}"}
        command = [str(bundle / "cart-kiosk"), "run", "--data", str(data)]
        with subprocess.Popen(command, env=environment(home) | display, cwd=tmp_path) as program:
            look = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "CAR-T Kiosk", "getwindowgeometry"]
            shown = subprocess.run(look, env=os.environ | display, capture_output=True, text=True, timeout=60).stdout
            program.terminate()
        server.terminate()
    assert "Geometry: 1280x720" in shown
    assert program.returncode == 0
    assert (data / "logs" / "kiosk.log").read_text() == ""


def test_content_check_passes(bundle: Path, home: Path) -> None:
    assert json.loads(run(bundle, home, "content", "check", "--json"))["ok"]


def test_a_paper_form_is_saved_and_counted(bundle: Path, home: Path, tmp_path: Path) -> None:
    form = json.loads((ROOT / "resources" / "content" / "fucaso" / "surveys" / "feedback.json").read_text())
    response = tmp_path / "response.json"
    response.write_text(
        json.dumps(
            {
                "resourceType": "QuestionnaireResponse",
                "questionnaire": f"{form['url']}|{form['version']}",
                "status": "completed",
                "authored": "2026-01-01T10:00:00Z",
            }
        )
    )
    data = tmp_path / "data"
    receipt = json.loads(run(bundle, home, "outbox", "add", response, "--data", data, "--json"))
    assert uuid.UUID(receipt["receipt"])
    status = json.loads(run(bundle, home, "outbox", "status", "--data", data, "--json"))
    assert (status["waiting"], status["delivered"]) == (1, 0)


def test_it_is_small_enough(bundle: Path) -> None:
    done = subprocess.run(["du", "-sm", bundle], capture_output=True, text=True, check=True)
    assert int(done.stdout.split()[0]) <= MEGABYTES


def test_it_names_no_folder_of_this_machine(bundle: Path) -> None:
    assert not [path for path in bundle.rglob("*") if path.is_file() and str(ROOT).encode() in path.read_bytes()]


def test_only_the_build_with_the_keyboard_holds_a_file_of_it(bundle: Path) -> None:
    files = [path.relative_to(bundle).as_posix() for path in bundle.rglob("*")]
    assert len(files) > 100
    theirs = [name for name in files if "irtual" in name and "eyboard" in name.split("irtual", 1)[1]]
    ours = [name for name in files if name.startswith(("_internal/ui/keyboard", "_internal/ui/components/Keyboard"))]
    assert bool(theirs) == bool(ours) == (bundle.name == "keyboard")


def test_every_screen_is_there_in_byte_code_of_this_qt(bundle: Path) -> None:
    screens = list((bundle / "_internal" / "ui").rglob("*.qml"))
    assert len(screens) > 50
    assert not [path for path in screens if not path.with_suffix(".qmlc").read_bytes().startswith(b"qv4cdata")]
