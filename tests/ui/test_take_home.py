"""Taking a guide home by finger: three touches from attract to a copy, the card to scan, the lock, the way out."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from whole_kiosk import KEYBOARD_SAYS, Whole

from kiosk.config import Clinic, Config

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)
NUMBERS = Clinic("Riverside", "+1 555 0100", "+1 555 0101", "911", website="https://clinic.example.org/car-t")
NAME = "fucaso-patients-guide-en.pdf"


@pytest.fixture
def clinic(tmp_path, qtbot, sticks):
    """Return a kiosk whose clinic has set its numbers and its address."""
    kiosk = Whole(tmp_path / "data", qtbot, Config(clinic=NUMBERS))
    qtbot.waitUntil(lambda: kiosk.kiosk.takehome.model.cardModules > 0)
    yield kiosk
    kiosk.close()


@pytest.fixture
def press(clinic, tap):
    return lambda name: tap(clinic.window, clinic.centre(name))


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_three_touches_from_attract_to_a_copy(clinic, press, sticks, qtbot):
    (sticks / "BLUE").mkdir()
    for name in ("begin", "tile-guides", "copy-patients"):
        press(name)
    qtbot.waitUntil(lambda: clinic.find("takeDone") is not None, timeout=20_000)
    assert files(sticks / "BLUE") == [NAME]
    assert (sticks / "BLUE" / NAME).read_bytes()[:5] == b"%PDF-"
    assert {"Your guide is on the stick. You can take it out.", f"File: {NAME}"} <= clinic.words()
    press("takeDone")
    qtbot.waitUntil(lambda: clinic.find("takeDone") is None)
    press("copy-patients")
    qtbot.waitUntil(
        lambda: "This guide is on the stick already. You can take it out." in clinic.words(), timeout=20_000
    )
    assert files(sticks / "BLUE") == [NAME]


def at_guides(clinic, qtbot):
    clinic.kiosk.visit.begin()
    clinic.kiosk.visit.open("panel:guides")
    qtbot.waitUntil(lambda: clinic.find("copy-patients") is not None)


def test_it_asks_for_a_stick_and_takes_the_one_that_comes(clinic, press, sticks, qtbot):
    at_guides(clinic, qtbot)
    press("copy-patients")
    qtbot.waitUntil(lambda: "Put your USB stick in." in clinic.words())
    (sticks / "BLUE").mkdir()
    qtbot.waitUntil(lambda: clinic.find("takeDone") is not None, timeout=20_000)
    assert files(sticks / "BLUE") == [NAME]


def test_of_two_sticks_the_visitor_chooses(clinic, press, sticks, qtbot):
    for name in ("RED", "BLUE"):
        (sticks / name).mkdir()
    at_guides(clinic, qtbot)
    press("copy-patients")
    press("stick-1")
    qtbot.waitUntil(lambda: clinic.find("takeDone") is not None, timeout=20_000)
    assert [len(files(sticks / name)) for name in ("BLUE", "RED")] == [0, 1]


def test_a_stick_that_takes_nothing_is_told_in_one_sentence(clinic, press, sticks, qtbot, monkeypatch):
    (sticks / "BLUE").mkdir()

    def read_only(*_: object) -> None:
        raise PermissionError(30, "Read-only file system")

    monkeypatch.setattr(Path, "rename", read_only)
    at_guides(clinic, qtbot)
    press("copy-patients")
    qtbot.waitUntil(lambda: clinic.find("takeAgain") is not None, timeout=20_000)
    assert "This stick can’t be written to. Slide its lock, or use another one." in clinic.words()
    assert files(sticks / "BLUE") == []
    monkeypatch.undo()
    monkeypatch.setenv("KIOSK_DRIVES", str(sticks))
    press("takeAgain")
    qtbot.waitUntil(lambda: clinic.find("takeDone") is not None, timeout=20_000)


def test_the_doctors_guide_is_locked_for_copying_too(clinic, sticks, qtbot):
    (sticks / "BLUE").mkdir()
    at_guides(clinic, qtbot)
    assert clinic.find("copy-doctors") is None
    take = clinic.kiosk.takehome.model
    take.ask("doctors")
    assert take.state == "closed"
    clinic.kiosk.visit.finish_survey("professional")
    take.ask("doctors")
    qtbot.waitUntil(lambda: take.state == "done", timeout=20_000)
    assert files(sticks / "BLUE") == ["fucaso-doctors-guide-en.pdf"]
    clinic.kiosk.visit.startOver()
    assert take.state == "closed"
    take.ask("doctors")
    assert take.state == "closed"


def test_going_home_closes_the_sheet(clinic, press, sticks, qtbot):
    at_guides(clinic, qtbot)
    press("copy-patients")
    qtbot.waitUntil(lambda: "Put your USB stick in." in clinic.words())
    press("home")
    qtbot.waitUntil(lambda: clinic.find("tile-guides") is not None)
    assert clinic.kiosk.takehome.model.state == "closed"


def test_the_card_stands_on_the_screen_as_it_was_made(clinic, qtbot):
    at_guides(clinic, qtbot)
    qtbot.waitUntil(lambda: clinic.find("cardCode") is not None and clinic.find("cardCode").property("progress") == 1)
    code = clinic.find("cardCode")
    modules = clinic.kiosk.takehome.model.cardModules
    step = int(code.width()) // modules
    assert (code.width() % modules, step >= 2) == (0, True)  # 1280x720 on 24 inches has 2.4 pixels a millimetre
    picture = clinic.window.grabWindow()
    corner = code.mapToScene(QPointF(0, 0)).toPoint()
    seen = [
        "".join(
            "1"
            if picture.pixelColor(corner.x() + x * step + step // 2, corner.y() + y * step + step // 2).red() < 128
            else "0"
            for x in range(modules)
        )
        for y in range(modules)
    ]
    assert seen == list(card_rows(clinic))


def card_rows(clinic) -> tuple[str, ...]:
    from kiosk import guides

    pack = clinic.kiosk._pack.result().pack
    return guides.card_of(pack, "en", NUMBERS.placeholders(), guides.Phrases("en")).rows


def test_the_clinics_address_is_a_code_and_words(clinic, press, qtbot):
    at_guides(clinic, qtbot)
    press("website")
    qtbot.waitUntil(lambda: clinic.find("addressCode") is not None)
    assert "https://clinic.example.org/car-t" in clinic.words()
    press("closeSheet")
    qtbot.waitUntil(lambda: clinic.find("addressCode") is None)


def test_without_numbers_the_card_says_whom_to_ask(whole, qtbot):
    whole.kiosk.visit.begin()
    whole.kiosk.visit.open("panel:guides")
    qtbot.waitUntil(lambda: whole.find("cardCaption") is not None)
    assert whole.find("cardCaption").property("text") == "Ask staff here for the number"
    assert (whole.find("cardCode"), whole.find("website")) == (None, None)
