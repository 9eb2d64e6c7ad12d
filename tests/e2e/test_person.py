"""A real person's way in a real window: touch, swipe, type, send; then a real FHIR server holds what they said."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import test_bundle
import urllib3
from fhir_server import FhirServer, running_server
from outbox import canary, strace
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from .desk import Desk, alike, desk, until
from .way import ASIDE, SIZE, TO_A_COPY, TO_THE_RISKS, WAY, Stop, write_config

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 30
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs Xvfb, a window manager and xdotool")


@dataclass(frozen=True)
class Program:
    """The kiosk as it is started: the words before the subcommand, and the folder it is started in.

    A checkout is traced: strace writes down all that it writes.
    """

    words: tuple[str, ...]
    folder: Path


LOG = "strace.log"
LOOK = 1.1  # seconds that a person looks at a new screen; an earlier touch is taken for a second tap


@pytest.fixture(params=["checkout", pytest.param("bundle", marks=pytest.mark.torture)])
def program(request: pytest.FixtureRequest, tmp_path: Path) -> Program:
    if request.param == "checkout":
        words = (sys.executable, "-m", "kiosk")
        return Program(words if strace.why_not() else tuple(strace.recording(words, tmp_path / LOG, aside=True)), ROOT)
    return Program((str(test_bundle.build(keyboard=True) / "cart-kiosk"),), tmp_path)


@pytest.fixture(scope="module")
def server() -> Iterator[FhirServer]:
    with running_server() as running:
        yield running


@pytest.fixture(scope="module")
def atlas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the picture of every stop, and the places of its controls and keys."""
    return drawn("e2e.atlas", tmp_path_factory.mktemp("atlas"))


def drawn(module: str, folder: Path) -> Path:
    """Let the walker of a module draw its atlas in a process of its own; return where it is."""
    atlas = folder / "atlas"
    atlas.mkdir()
    write_config(folder / "config", "http://127.0.0.1:1")
    path = os.pathsep.join(map(str, (ROOT, ROOT / "tests", ROOT / "tests" / "ui")))
    command = [sys.executable, "-m", module, str(folder / "config"), str(atlas)]
    done = subprocess.run(command, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")
    return atlas


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path, SIZE) as made:
        yield made


class Person:
    """Somebody who sees what is on the screen before touching it."""

    def __init__(self, place: Desk, atlas: Path, keep: Path, way: Sequence[Stop] = WAY + ASIDE) -> None:
        self.desk, self.keep = place, keep
        self.places = json.loads((atlas / "atlas.json").read_text())
        self.pictures = {stop.name: QImage(str(atlas / f"{stop.name}.png")) for stop in way}

    def sees(self, stop: Stop) -> None:
        """Wait until the screen of the stop stands there; leave a picture for people when it does not come."""
        expected = self.pictures[stop.name]
        blind = [QRect(x, y, SIZE[0], h) for x, y, _, h in self.boxes(stop, "field")]
        if until(lambda: alike(self.desk.picture(), expected, blind), PATIENCE_S):
            return
        self.desk.picture().save(str(self.keep / f"instead-of-{stop.name}.png"))
        expected.save(str(self.keep / f"expected-{stop.name}.png"))
        pytest.fail(f"The screen {stop.name} does not come; pictures of what does are in {self.keep}.")

    def boxes(self, stop: Stop, name: str) -> list[list[int]]:
        controls = self.places[stop.name]["controls"]
        return [controls[name]] if name in controls else []

    def does(self, stop: Stop) -> None:
        """Do what is to be done there."""
        if stop.text:
            self.types(stop)
        if stop.drag:
            self.drags()
        for name in stop.press:
            (x, y, width, height) = self.places[stop.name]["controls"][name]
            self.touches((x + width // 2, y + height // 2))

    def touches(self, *points: tuple[int, int]) -> None:
        self.desk.hand("sleep", LOOK, *(word for x, y in points for word in ("mousemove", x, y, "click", 1)))

    def types(self, stop: Stop) -> None:
        keys = self.places[stop.name]["keys"]
        assert keys, f"No keyboard is drawn at {stop.name}."
        wanted = []
        for at, letter in enumerate(stop.text):
            if letter.isupper() and at:
                wanted.append("shift")
            wanted.append({" ": "space"}.get(letter, letter.lower()))
        self.touches(*(keys[key] for key in wanted))

    def drags(self) -> None:
        """Draw the screen to the left. The pauses between the moves, a frame each, are the movement itself."""
        moves = (word for x in range(1340, 500, -120) for word in ("mousemove", x, 540, "sleep", 0.016))
        self.desk.hand("sleep", LOOK, "mousemove", 1400, 540, "mousedown", 1, *moves, "mouseup", 1)


def test_the_atlas_tells_every_stop_from_every_other(atlas: Path) -> None:
    names = sorted({stop.name for stop in WAY + ASIDE})
    pictures = {name: QImage(str(atlas / f"{name}.png")) for name in names}
    assert [(a, b) for a in names for b in names if a < b and alike(pictures[a], pictures[b], [])] == []


def test_a_clinician_reads_answers_and_is_heard(
    program: Program, place: Desk, atlas: Path, server: FhirServer, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    write_config(data, server.base)
    before = held(server)
    with running(program, place, data) as errors:
        person = Person(place, atlas, tmp_path)
        for stop in WAY:
            person.sees(stop)
            person.does(stop)
        status = json.loads((data / "status.json").read_text())
        assert status["waiting"] + status["sending"] + status["delivered"] == 1
    assert errors.read_text() == ""
    assert warnings(data) == []
    keeps_to_itself(program, data)
    assert send(program, place, data)["delivered"] == 1
    (response,) = [one for one in held(server) if one not in before]
    assert answers(response) == {
        "consent": True,
        "full-name": "Ana Li",
        "country": "CL",
        "hospital": "St 3",
        "email": "ana@ward3.org",
        "position": "lead",
        "department": "hematology",
    }
    keeps_to_itself(program, data)
    if program.folder == ROOT and strace.why_not():
        pytest.skip(f"The way was gone; what the kiosk writes on it was not looked through: {strace.why_not()}")


def keeps_to_itself(program: Program, data: Path) -> None:
    """No word that was typed is in a file of the kiosk, nor in anything that it wrote to one that is gone."""
    typed = [stop.text for stop in WAY if stop.text]
    assert len(typed) == 4
    log = data.parent / LOG
    if not log.exists():
        assert canary.hits_below([data], typed) == []
        return
    assert until(lambda: strace.ended(log), PATIENCE_S), "strace does not come to its end."
    opened, written = canary.opened_for_writing(log, program.folder), canary.written_to_files(log)
    assert {"outbox.db-wal", "kiosk.log"} <= {path.name for path in opened}
    assert [(path, word) for path in opened if path.is_file() for word in canary.hits(path.read_bytes(), typed)] == []
    assert [(name, word) for name, data in written.items() for word in canary.hits(data, typed)] == []


def test_two_taps_to_the_risks_and_three_to_a_copy_on_the_stick(
    place: Desk, atlas: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, stick = Program((sys.executable, "-m", "kiosk"), ROOT), tmp_path / "sticks" / "BLUE"
    stick.mkdir(parents=True)
    monkeypatch.setenv("KIOSK_DRIVES", str(stick.parent))
    for at, (way, taps) in enumerate(((TO_THE_RISKS, 2), (TO_A_COPY, 3))):
        assert sum(len(stop.press) for stop in way) == taps
        data = tmp_path / f"data-{at}"
        write_config(data, "http://127.0.0.1:1")
        with running(program, place, data) as errors:
            person = Person(place, atlas, tmp_path)
            for stop in way:
                person.sees(stop)
                person.does(stop)
            if way is TO_THE_RISKS:
                person.sees(ASIDE[0])
            else:
                assert until(lambda: any(stick.glob("*.pdf")), PATIENCE_S), "No copy comes to the stick."
        assert (errors.read_text(), warnings(data)) == ("", [])
    (copy,) = stick.iterdir()
    read = subprocess.run(["pdftotext", str(copy), "-"], capture_output=True, text=True, check=True, timeout=30)
    assert "Riverside Hospital" in read.stdout
    assert "555 0101" in read.stdout


@contextmanager
def running(program: Program, place: Desk, data: Path) -> Iterator[Path]:
    """Run the kiosk full screen, yield the file of what it says on stderr, and stop it as a service manager does."""
    errors = data / "stderr.txt"
    command = [*program.words, "run", "--data", str(data)]
    with errors.open("wb") as stderr:
        kiosk = subprocess.Popen(command, env=place.environment(), cwd=program.folder, stderr=stderr)
    try:
        yield errors
    finally:
        kiosk.send_signal(signal.SIGTERM)
        try:
            code = kiosk.wait(timeout=PATIENCE_S)
        except subprocess.TimeoutExpired:
            kiosk.kill()
            kiosk.wait()
            raise
    assert code == 0, errors.read_text()


def send(program: Program, place: Desk, data: Path) -> dict:
    """Send now. A kiosk that has just started waits up to five minutes, so that a fleet does not arrive together."""
    command = [*program.words, "outbox", "send", "--wait", "20", "--json", "--data", str(data)]
    environment = place.environment()
    done = subprocess.run(command, env=environment, cwd=program.folder, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    return json.loads(done.stdout)


def warnings(data: Path) -> list[str]:
    """Return the lines of the log that are more than information."""
    lines = (data / "logs" / "kiosk.log").read_text().splitlines() if (data / "logs" / "kiosk.log").exists() else []
    return [line for line in lines if " INFO " not in line]


def held(server: FhirServer) -> list[dict]:
    """Return the responses that the server holds."""
    with urllib3.PoolManager() as http:
        bundle = json.loads(http.request("GET", f"{server.base}/QuestionnaireResponse?_count=100").data)
    return [entry["resource"] for entry in bundle.get("entry", [])]


def answers(response: dict) -> dict[str, object]:
    """Return link id → the one value that was given."""
    given = {}
    for item in response["item"]:
        for answer in item.get("answer", []):
            (value,) = answer.values()
            given[item["linkId"]] = value["code"] if isinstance(value, dict) else value
    return given
