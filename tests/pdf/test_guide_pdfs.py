"""Guides as PDF, looked at with poppler: text, fonts, pages, title."""

import re
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk import paths
from kiosk.config import Clinic, Config, Site
from kiosk.setup import Setup, load_pack
from kiosk.system import fonts
from kiosk.takehome import TakeHomeError, make, make_apart, write_all

A4 = "595 x 842 pts (A4)"


def poppler(tool: str, *words: object) -> str:
    done = subprocess.run([tool, *map(str, words)], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout


def setup(tmp_path: Path, config: Config | None = None, lang: str = "") -> Setup:
    return Setup(data=tmp_path, pack=paths.SHIPPED_PACK, config=config or Config(), lang=lang)


@pytest.fixture(scope="module")
def clinic() -> Clinic:
    return Clinic(name="Riverside", phone_day="+1 555 0100", phone_night="+1 555 0101", emergency="911")


@pytest.fixture(scope="module")
def written(tmp_path_factory, qapp, clinic) -> dict[str, Path]:
    """Return guide id → the file of it."""
    folder = tmp_path_factory.mktemp("guides")
    fonts.install(paths.FONTS)
    site = setup(folder, Config(clinic=clinic))
    pack = load_pack(site).pack
    files = {}
    for guide in pack.guides:
        files[guide.id] = folder / f"{guide.id}.pdf"
        files[guide.id].write_bytes(make(site, pack, guide.id, "en"))
    return files


@pytest.mark.parametrize("guide", ["patients", "doctors"])
def test_title_author_and_size(written, guide):
    info = dict(line.split(":", 1) for line in poppler("pdfinfo", written[guide]).splitlines())
    assert "Equecabtagene Autoleucel (FUCASO)" in info["Title"]
    assert info["Author"].strip() == "Riverside"
    assert info["Page size"].strip() == A4


@pytest.mark.parametrize("guide", ["patients", "doctors"])
def test_every_font_is_one_of_ours_embedded_as_a_subset(written, guide):
    rows = poppler("pdffonts", written[guide]).splitlines()[2:]
    assert len(rows) >= 2
    for row in rows:
        assert re.match(r"Inter", row), row
        assert row.split()[-5:-2] == ["yes", "no", "yes"] or "yes yes yes" in row, row


@pytest.mark.parametrize("guide", ["patients", "doctors"])
def test_each_page_but_the_cover_says_which_it_is(written, guide):
    pages = poppler("pdftotext", "-layout", written[guide], "-").split("\f")[:-1]
    assert len(pages) > 8
    assert "Page" not in pages[0]
    for number, page in enumerate(pages[1:], 2):
        assert f"Page {number} of {len(pages)}" in page.strip().splitlines()[-1]


def test_the_cover_names_the_clinic_and_its_numbers(written):
    cover = poppler("pdftotext", "-l", "1", written["patients"], "-")
    for words in ("Riverside", "By day: +1 555 0100", "By night: +1 555 0101", "Emergency: 911", "Content 2026.1."):
        assert words in cover


def test_no_page_is_empty_and_nothing_runs_over_the_edge(written, tmp_path):
    for guide, file in written.items():
        poppler("pdftoppm", "-r", "20", "-png", file, tmp_path / guide)
    pictures = sorted(tmp_path.glob("*.png"))
    assert len(pictures) > 20
    for path in pictures:
        image = QImage(str(path))
        ink = [(x, y) for y in range(image.height()) for x in range(image.width()) if image.pixel(x, y) & 0xFF < 0xE0]
        assert len(ink) > 100, path.name
        margin = 12  # of 165 pixels; the margins are 20 mm of 210
        assert all(margin < x < image.width() - margin and y < image.height() - 5 for x, y in ink), path.name


@pytest.mark.parametrize("guide", ["patients", "doctors"])
def test_no_guide_ends_on_a_page_with_a_single_line(written, guide):
    last = poppler("pdftotext", "-layout", written[guide], "-").rstrip("\f").split("\f")[-1]
    assert len([line for line in last.splitlines() if line.strip()]) > 4


def test_an_unset_number_is_never_made_up(tmp_path, qapp):
    fonts.install(paths.FONTS)
    site = setup(tmp_path)
    (tmp_path / "bare.pdf").write_bytes(make(site, load_pack(site).pack, "patients", "en"))
    text = poppler("pdftotext", tmp_path / "bare.pdf", "-")
    assert text.count("Ask staff here for the number") >= 5
    assert "Scan it" not in text


def test_a_held_region_gets_no_results(tmp_path, qapp):
    said: list[str] = []
    write_all(setup(tmp_path, Config(site=Site(region="hong-kong")), "en"), str(tmp_path / "out"), "", said.append)
    assert said == ["fucaso-patients-guide-en.pdf", "fucaso-doctors-guide-en.pdf"]
    text = poppler("pdftotext", tmp_path / "out" / said[1], "-")
    assert "97 of 101" not in text
    assert "Indication" in text


def test_a_folder_that_cannot_be_written_is_named(tmp_path, qapp):
    (tmp_path / "out").write_text("a file", encoding="utf-8")
    with pytest.raises(TakeHomeError, match=r"can't be written: .*--out"):
        write_all(setup(tmp_path, lang="en"), str(tmp_path / "out"), "", print)


def test_one_guide_is_made_by_a_process_of_its_own(tmp_path):
    (tmp_path / "kiosk.toml").write_text('[clinic]\nname = "Riverside"\n', encoding="utf-8")
    (tmp_path / "made.pdf").write_bytes(make_apart(setup(tmp_path), "patients", "en"))
    assert "Riverside" in poppler("pdftotext", "-l", "1", tmp_path / "made.pdf", "-")
    with pytest.raises(TakeHomeError, match="There is no guide 'nurses' to make; the pack has: patients, doctors"):
        make_apart(setup(tmp_path), "nurses", "en")


def test_standard_output_holds_one_guide(tmp_path):
    with pytest.raises(TakeHomeError, match="name it with --only"):
        write_all(setup(tmp_path), "-", "", print)
