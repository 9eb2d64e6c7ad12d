"""The tour: every screen as a picture of the right size, at every size, text size and contrast."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk import content, paths

ROOT = Path(__file__).resolve().parent.parent
COLOURS = 8  # fewer on a coarse grid over a whole screen, and nothing was drawn
FEW = "attract,home,how-1,glance,guides,professional-start,idle"


def tour(out: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", "tour", "--out", str(out), *words]
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=100)


def in_order(name: str) -> tuple[int, str]:
    """Return what a picture's file is sorted by: its number, then its screen, page by page."""
    number, _, rest = name.partition("-")
    return int(number), rest.removesuffix(".png")


def drawn(out: Path, *words: str) -> dict[str, QImage]:
    """Return screen → picture of a tour without a complaint, which left nothing else in its folder."""
    done = tour(out, *words)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    files = sorted((path.name for path in out.iterdir()), key=in_order)
    assert done.stdout.splitlines() == files
    assert all(re.fullmatch(r"\d\d+-[a-z0-9-]+\.png", name) for name in files), files
    return {name.partition("-")[2][:-4]: QImage(str(out / name)) for name in files}


def colours(image: QImage) -> int:
    """Return how many colours a coarse grid over a picture meets."""
    return len({image.pixel(x, y) for y in range(0, image.height(), 9) for x in range(0, image.width(), 16)})


def flat(pictures: dict[str, QImage]) -> list[str]:
    return [name for name, image in pictures.items() if image.isNull() or colours(image) < COLOURS]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, QImage]:
    return drawn(tmp_path_factory.mktemp("tour") / "made")


def test_it_draws_every_screen(whole: dict[str, QImage]):
    pack = content.load(paths.SHIPPED_PACK)
    assert len(whole) >= 25
    assert {(image.width(), image.height()) for image in whole.values()} == {(1920, 1080)}
    assert flat(whole) == ["night"]
    assert {panel.id for panel in pack.panels} <= set(whole)
    others = {"attract", "home", "source-sheet", "ask-staff", "idle", "guide-patients-1", "guide-doctors-1"}
    others |= {f"{survey}-{page}" for survey in pack.surveys for page in ("start", "review", "thanks")}
    assert others <= set(whole)


def test_no_two_screens_look_the_same(whole: dict[str, QImage]):
    seen: dict[bytes, list[str]] = {}
    for name, image in whole.items():
        seen.setdefault(bytes(image.constBits()), []).append(name)
    # A guide holds panels that the story has too, but its top line names the guide: even these differ.
    assert [names for names in seen.values() if len(names) > 1] == []


def test_two_tours_draw_the_same(whole: dict[str, QImage], tmp_path: Path):
    again = drawn(tmp_path / "tour", "--screens", FEW)
    assert [name for name, image in again.items() if image != whole[name]] == []


@pytest.mark.parametrize(
    ("words", "size"),
    [
        (("--size", "1080x1920"), (1080, 1920)),
        (("--size", "1366x768", "--contrast", "high"), (1366, 768)),
        pytest.param(("--text-size", "largest"), (1920, 1080), marks=pytest.mark.torture),
        (("--size", "1080x1920", "--text-size", "largest", "--contrast", "high"), (1080, 1920)),
    ],
    ids=lambda value: " ".join(map(str, value)),
)
def test_every_look_has_its_own_pictures(whole: dict[str, QImage], tmp_path: Path, words, size):
    pictures = drawn(tmp_path / "tour", "--screens", FEW, *words)
    first = {name for name in pictures if not re.search(r"[^w]-\d$", name)}  # at the largest text some go on: glance-2
    assert first == set(FEW.split(","))
    assert {(image.width(), image.height()) for image in pictures.values()} == {size}
    assert flat(pictures) == []
    unmoved = {"attract"} if words == ("--text-size", "largest") else set()
    assert [name for name in pictures if name not in unmoved and pictures[name] == whole.get(name)] == []


WARNED = """
import sys
from pathlib import Path
from PySide6.QtCore import qWarning
from kiosk import config, paths, tour
from kiosk.setup import Setup
from kiosk.system import environment

out = Path(sys.argv[1])
with environment.offscreen():
    environment.log_qt_messages()
    setup = Setup(data=out, pack=paths.SHIPPED_PACK, config=config.Config())
    say = lambda line: print(line) if line.startswith("warning: ") else qWarning("made up")
    print(tour.draw(setup, tour.Look(screens=frozenset({"attract"})), out, say))
"""


def test_what_qt_warns_of_is_counted_and_said(tmp_path: Path):
    command = [sys.executable, "-c", WARNED, str(tmp_path / "tour")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=100)
    said, count = done.stdout.splitlines()
    assert (said.endswith("made up"), count) == (True, "1")


def test_a_screen_that_does_not_exist_is_named(tmp_path: Path):
    done = tour(tmp_path / "tour", "--screens", "home,atrium")
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert "atrium" in line
    assert "home" not in line


def test_a_folder_that_can_not_be_made_is_named(tmp_path: Path):
    (tmp_path / "file").write_text("")
    done = tour(tmp_path / "file" / "tour", "--screens", "home")
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert str(tmp_path / "file") in line


def test_a_pack_that_can_not_be_shown_is_one_sentence(tmp_path: Path):
    done = tour(tmp_path / "tour", "--content", str(tmp_path), "--screens", "home")
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert "pack.yaml" in line
