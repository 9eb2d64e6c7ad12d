"""A PDF that the clinic put into its pack: read on the screen by finger, taken home, and what a damaged one says."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter
from whole_kiosk import KEYBOARD_SAYS, Whole

from kiosk import paths

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)
GUIDE = """\
id: parking
title: {en: "How to find us"}
audience: patients
file: {en: guides/parking.pdf}
"""


def three_pages() -> bytes:
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    painter = QPainter(writer)
    for page in range(3):
        if page:
            writer.newPage()
        painter.fillRect(1000, 1000 + 2000 * page, 5000, 1500, "black")
    painter.end()
    return bytes(target.data().data())


@pytest.fixture
def pdf(qapp) -> bytes:
    return three_pages()


@pytest.fixture
def clinic(tmp_path, qtbot, monkeypatch, pdf):
    """Return a kiosk whose pack holds a PDF of the clinic's own."""
    pack = tmp_path / "pack"
    shutil.copytree(paths.SHIPPED_PACK, pack)
    (pack / "guides" / "parking.pdf").write_bytes(pdf)
    (pack / "guides" / "parking.yaml").write_text(GUIDE, encoding="utf-8")
    manifest = (pack / "pack.yaml").read_text(encoding="utf-8")
    lines = (
        ("languages: [en, zh-Hans]", "languages: [en]"),
        ("guides: [patients, doctors]", "guides: [patients, doctors, parking]"),
    )
    for old, new in lines:
        manifest = manifest.replace(old, new)
    (pack / "pack.yaml").write_text(manifest, encoding="utf-8")
    shutil.rmtree(pack / "languages", ignore_errors=True)
    monkeypatch.setattr(paths, "SHIPPED_PACK", pack)
    monkeypatch.setenv("KIOSK_DRIVES", str(tmp_path / "sticks"))
    (tmp_path / "sticks" / "BLUE").mkdir(parents=True)
    kiosk = Whole(tmp_path / "data", qtbot, size=(1280, 1024))
    kiosk.kiosk.visit.begin()
    kiosk.kiosk.visit.open("panel:guides")
    yield kiosk
    kiosk.close()


@pytest.fixture
def press(clinic, tap):
    return lambda name: tap(clinic.window, clinic.centre(name))


def opened(clinic, qtbot) -> None:
    """Open the PDF as its card does; the third card may lie below the fold."""
    card = next(item for item in clinic.everything() if item.objectName() == "guide-parking")
    card.clicked.emit() if hasattr(card, "clicked") else card.metaObject().invokeMethod(card, "click")
    qtbot.waitUntil(lambda: clinic.find("paperSheet") is not None)


def place(clinic) -> str:
    return clinic.find("paperPlace").property("text")


def test_its_pages_are_turned_and_made_larger(clinic, press, qtbot):
    opened(clinic, qtbot)
    qtbot.waitUntil(lambda: clinic.find("paperPlace") is not None and place(clinic) == "Page 1 of 3")
    press("paperNext")
    qtbot.waitUntil(lambda: place(clinic) == "Page 2 of 3")
    press("paperNext")
    qtbot.waitUntil(lambda: place(clinic) == "Page 3 of 3")
    assert clinic.find("paperNext").property("enabled") is False
    press("paperLarger")
    qtbot.waitUntil(lambda: clinic.find("paperSmaller").property("enabled"))
    press("closePaper")
    qtbot.waitUntil(lambda: clinic.find("paperSheet") is None)


def test_a_swipe_turns_a_page_and_home_closes_it(clinic, press, swipe, qtbot):
    opened(clinic, qtbot)
    qtbot.waitUntil(lambda: clinic.find("paperPlace") is not None and place(clinic) == "Page 1 of 3")
    middle = clinic.centre("paperPages")
    swipe(clinic.window, middle + type(middle)(300, 0), middle - type(middle)(300, 0), 4)
    qtbot.waitUntil(lambda: place(clinic) == "Page 2 of 3")
    press("home")
    qtbot.waitUntil(lambda: clinic.kiosk.visit.screen == "home")
    assert clinic.find("paperSheet") is None


def test_it_goes_home_as_it_is(clinic, qtbot, tmp_path, pdf):
    clinic.kiosk.takehome.model.ask("parking")
    qtbot.waitUntil(lambda: clinic.kiosk.takehome.model.state == "done", timeout=10_000)
    (copy,) = (tmp_path / "sticks" / "BLUE").iterdir()
    assert (copy.name, copy.read_bytes()) == ("fucaso-parking-guide-en.pdf", pdf)


class TestDamaged:
    @pytest.fixture
    def pdf(self) -> bytes:
        return b"%PDF-1.4\nthis is no more than the beginning"

    def test_a_damaged_one_says_so(self, clinic, qtbot):
        opened(clinic, qtbot)
        qtbot.waitUntil(lambda: clinic.find("paperBroken") is not None)
        assert clinic.find("paperNext") is None


@pytest.mark.parametrize(
    ("name", "data", "rule"),
    [
        ("guides/none.pdf", None, "pdf-missing"),
        ("guides/odd.pdf", b"GIF89a", "pdf-kind"),
        ("../outside.pdf", b"%PDF-1.4", "pdf-outside"),
        ("guides/big.pdf", b"%PDF-" + bytes(20_000_000), "pdf-too-large"),
        ("guides/fine.pdf", b"%PDF-1.7", None),
    ],
)
def test_what_cannot_be_shown_is_refused(tmp_path: Path, name, data, rule):
    from kiosk.content.pdfs import fault

    (tmp_path / "pack" / "guides").mkdir(parents=True)
    if data:
        (tmp_path / "pack" / name).write_bytes(data)
    found = fault(tmp_path / "pack", name)
    assert (found[0] if found else None) == rule
