"""Staff run a kiosk themselves in a real window: first start, a panel and a number changed, published, taken back."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kiosk import content, guides, paths
from kiosk.staff import SettingsStore

from .desk import Desk, desk, until
from .staff_way import (
    PATIENCE_S,
    PIN,
    Staff,
    adds_to_the_title,
    corrects_the_number,
    kiosk,
    opens_panel,
    publishes,
    pulls_the_plug,
    sets_up,
    shows_again,
)
from .test_person import warnings
from .way import SIZE, write_config

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs Xvfb, a window manager and xdotool")
TITLES = ("Your cells are collected", "采集您的细胞")
NEW_TITLES = ("Your cells are collected here", "采集您的细胞了")
TITLE = "field-panels/how-1.yaml#title"
WRONG, RIGHT, NIGHT = "5550101", "5550199", "5550102"
PAUSE_S = 0.7  # what a person takes before each touch, at the least


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path, SIZE) as made:
        yield made


@pytest.fixture
def staff(place: Desk, tmp_path: Path) -> Staff:
    return Staff(place, tmp_path / "ear", tmp_path)


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a visitor's stick, which is in."""
    folder = tmp_path / "sticks" / "BLUE"
    folder.mkdir(parents=True)
    monkeypatch.setenv("KIOSK_DRIVES", str(folder.parent))
    return folder


def test_set_up_changed_published_seen_and_taken_back(staff: Staff, stick: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with kiosk(staff.desk, data, staff.ear):
        sets_up(staff, day=WRONG, night=NIGHT, emergency="911", idle="10")
        staff.comes_in()
        opens_panel(staff, "how-1")
        adds_to_the_title(staff, "how-1", "en", ("space", *"here"))
        staff.reads(TITLE, NEW_TITLES[0])
        adds_to_the_title(staff, "how-1", "zh-Hans", (*"le", "space"))  # by pinyin
        staff.reads(TITLE, NEW_TITLES[1])
        publishes(staff)
        staff.leaves()
        corrects_the_number(staff, RIGHT)

        new = titles_as_a_patient(staff, NEW_TITLES)
        right_wherever_it_stands(staff, data, stick)
        staff.touches("startOver")  # once the kiosk asks whether anybody is there
        shows_again(staff, 0)
        old = titles_as_a_patient(staff, TITLES)
    assert all(before != after for before, after in zip(old, new, strict=True))
    assert (tmp_path / "stderr.txt").read_text() == ""
    assert warnings(data) == []


@pytest.mark.torture
def test_the_plug_is_pulled_while_somebody_edits_and_while_the_door_is_shut(staff: Staff, tmp_path: Path) -> None:
    data = tmp_path / "data"
    write_config(data, "http://127.0.0.1:1")
    with kiosk(staff.desk, data, staff.ear) as running:
        staff.comes_in()
        opens_panel(staff, "how-1")
        adds_to_the_title(staff, "how-1", "en", ("space", *"here"))
        staff.sees("Draft saved")
        pulls_the_plug(running)
    (data / "staff" / "tries.json").write_text('{"wrong": 4}')
    with kiosk(staff.desk, data, staff.ear) as running:
        staff.holds("corner")
        staff.enters_pin(PIN[::-1])
        assert until(lambda: 0 < waiting(staff) < 27, PATIENCE_S)
        assert not staff.looks("pin-1")["enabled"]
        pulls_the_plug(running)
    shorten_the_wait(data, 20)
    with kiosk(staff.desk, data, staff.ear):
        staff.holds("corner")
        staff.sees("Too many tries.")
        assert 0 < waiting(staff) < 7, "the wait has not gone on where it was"
        staff.enters_pin()  # once the pad is open again
        opens_panel(staff, "how-1")
        staff.reads(TITLE, NEW_TITLES[0])
    rows = [json.loads(line)["what"] for line in (data / "staff" / "audit.jsonl").read_text().splitlines()]
    assert [row for row in rows if row != "left"] == ["entered", "shut", "entered"]


def waiting(staff: Staff) -> int:
    """Return the seconds that the door says it stays shut; 0 where it does not."""
    said = [one for one in staff.words() if one.startswith("Too many tries.")]
    return int(said[0].split()[-2]) if said else 0


def shorten_the_wait(data: Path, seconds: float) -> None:
    """Take seconds off the wait that the plug left on the disk, for the sake of the test's own time."""
    path = data / "staff" / "tries.json"
    kept = json.loads(path.read_text())
    assert 20 < kept["wait"] < 28, "the wait did not run down on the disk"
    path.write_text(json.dumps(kept | {"wait": kept["wait"] - seconds}))


@pytest.mark.torture
def test_how_long_it_takes_a_person(staff: Staff, tmp_path: Path) -> None:
    data = tmp_path / "data"
    staff.pause = PAUSE_S
    with kiosk(staff.desk, data, staff.ear):
        staff.finds("first-en")
        begun = time.monotonic()
        sets_up(staff, day=WRONG, night=NIGHT, emergency="911")
        open_for_patients = time.monotonic()
        corrects_the_number(staff, RIGHT)
        told = (open_for_patients - begun, time.monotonic() - open_for_patients)
    assert SettingsStore(data).config().clinic.phone_day == RIGHT
    sys.stdout.write("set-up: {:.0f} s; a number corrected: {:.0f} s\n".format(*told))


@pytest.mark.torture
def test_the_old_number_is_on_no_screen(staff: Staff, tmp_path: Path) -> None:
    data = tmp_path / "data"
    panels = content.load(paths.SHIPPED_PACK).panels
    with kiosk(staff.desk, data, staff.ear):
        sets_up(staff, day=WRONG, night=NIGHT, emergency="911")
        corrects_the_number(staff, RIGHT)
        staff.touches("begin", "tile-how")
        right = []
        for at, panel in enumerate(panels):
            staff.finds(f"panel-{panel.id}")
            shown = " ".join(staff.words())
            assert WRONG not in shown, panel.id
            right += [panel.id] if RIGHT in shown else []
            if at < len(panels) - 1:
                staff.touches("next")
    assert right == ["safety-4"]


def titles_as_a_patient(staff: Staff, titles: tuple[str, str]) -> tuple[QImage, ...]:
    """Begin a visit and read the title of a panel in two languages; return what stands in its place on the screen."""
    staff.touches("begin", "tile-how")
    seen = []
    for title in titles:
        staff.finds("panel-how-1")
        left, top, right, bottom = staff.finds(f"={title}")["seen"]
        seen.append(staff.desk.picture().copy(QRect(left, top, right - left, bottom - top)))
        staff.touches("language")
    return tuple(seen)


def right_wherever_it_stands(staff: Staff, data: Path, stick: Path) -> None:
    """Look at the call list, the code of the emergency card and the guide on a stick."""
    staff.touches("home", "tile-safety", "next", "next", "next")
    staff.finds("panel-safety-4")
    staff.sees(RIGHT)
    shown = " ".join(staff.words())
    assert (RIGHT in shown, NIGHT in shown, WRONG in shown) == (True, True, False)
    staff.touches("home", "tile-guides")
    assert code_on_the_screen(staff, len(card(data, RIGHT)[0])) == card(data, RIGHT) != card(data, WRONG)
    staff.touches("copy-patients")
    assert until(lambda: any(stick.glob("*.pdf")), PATIENCE_S), "No copy comes to the stick."
    (copy,) = stick.iterdir()
    read = subprocess.run(["pdftotext", str(copy), "-"], capture_output=True, text=True, check=True, timeout=30)
    assert (RIGHT in read.stdout, WRONG in read.stdout) == (True, False)


def card(data: Path, day: str) -> tuple[str, ...]:
    """Return the rows of the emergency card's code for a day number, as the guides make it."""
    clinic = SettingsStore(data).config().clinic.placeholders() | {"clinic.phone_day": day}
    made = guides.card_of(content.load(paths.SHIPPED_PACK), "en", clinic, guides.Phrases("en"))
    assert made is not None
    return made.rows


def code_on_the_screen(staff: Staff, modules: int) -> tuple[str, ...]:
    """Read the code of the emergency card off the screen, module by module."""
    left, top, right, bottom = staff.finds("cardCode")["seen"]
    picture, side = staff.desk.picture(), (right - left) / modules
    assert side == (bottom - top) / modules
    middles = [int((n + 0.5) * side) for n in range(modules)]
    return tuple(
        "".join("1" if picture.pixelColor(left + x, top + y).lightness() < 128 else "0" for x in middles)
        for y in middles
    )
