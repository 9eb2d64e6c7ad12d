"""The fonts that ship with the kiosk: a file that is none is one sentence."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QRawFont, QTextLayout

from kiosk import paths
from kiosk.system import BundleError, fonts


def test_a_font_that_cannot_be_read_is_told(tmp_path: Path, qapp: QGuiApplication) -> None:
    (tmp_path / "Broken.ttf").write_bytes(b"no font")
    with pytest.raises(BundleError, match=r"Broken\.ttf cannot be read; copy it again from the bundle"):
        fonts.install(tmp_path)


@pytest.fixture
def shipped(qapp: QGuiApplication) -> None:
    fonts.install(paths.FONTS)


def drawers(text: str, family: str, weight: QFont.Weight) -> set[tuple[str, str]]:
    """Return family and style of the fonts that Qt draws a text with."""
    font = QFont(family, weight=weight)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {(run.rawFont().familyName(), run.rawFont().styleName()) for run in layout.glyphRuns()}


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize(
    ("family", "weight", "style"),
    [
        (fonts.TEXT, 400, "Regular"),
        (fonts.TEXT, 500, "Regular"),
        (fonts.TEXT, 600, "Bold"),
        (fonts.TEXT, 700, "Bold"),
        (fonts.HEADINGS, 700, "Bold"),
    ],
)
def test_chinese_is_drawn_in_two_real_weights(family: str, weight: int, style: str) -> None:
    assert drawers("细胞", family, QFont.Weight(weight)) == {(fonts.CHINESE, style)}
    assert {name for name, _ in drawers("CAR-T", family, QFont.Weight(weight))} == {family}


@pytest.mark.parametrize("file", ["NotoSansCJKsc-Regular.otf", "NotoSansCJKsc-Bold.otf", "LanguageNames-Bold.otf"])
def test_chinese_stands_as_high_in_its_line_as_latin_letters(file: str, qapp: QGuiApplication) -> None:
    latin, chinese = (QRawFont(str(paths.FONTS / name), 1000) for name in ("Inter-Regular.ttf", file))
    assert chinese.isValid()
    assert (round(chinese.ascent()), round(chinese.descent())) == (round(latin.ascent()), round(latin.descent()))


@pytest.mark.usefixtures("shipped")
def test_the_names_of_languages_need_no_large_font() -> None:
    for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold):
        assert drawers("中文", fonts.NAMES, weight) == {(fonts.NAMES, "Bold")}
    assert {name for name, _ in drawers("English", fonts.NAMES, QFont.Weight.DemiBold)} == {fonts.TEXT}


def lacking(texts: str, file: str) -> str:
    """Return the characters that neither Inter nor this Chinese font can draw."""
    ours = [QRawFont(str(paths.FONTS / name), 20) for name in (f"Inter-{file}.ttf", f"NotoSansCJKsc-{file}.otf")]
    assert all(font.isValid() for font in ours)
    return "".join(
        sorted(c for c in set(texts) if c.isprintable() and not any(f.supportsCharacter(ord(c)) for f in ours))
    )


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_every_character_that_ships_can_be_drawn(weight: str, qapp: QGuiApplication) -> None:
    files = [p for p in paths.RESOURCES.rglob("*") if p.suffix in (".yaml", ".json", ".ts")]
    assert len(files) > 40
    texts = "".join(path.read_text(encoding="utf-8") for path in files)
    assert lacking(texts, weight) == ""
    assert lacking("您也𠮷㐂，。：；？！（）《》“”、·①℃\N{HEAVY CHECK MARK}", weight) == "\N{HEAVY CHECK MARK}"
    official = "".join(b.decode("gb2312") for b in gb2312())
    assert lacking(official, weight) == ""


def gb2312() -> list[bytes]:
    """Return the 6763 Han characters of GB 2312, as it writes them."""
    rows = [bytes((high, low)) for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF)]
    return [pair for pair in rows if not (pair[0] == 0xD7 and pair[1] > 0xF9)]
