"""The icons: the same glyphs as qtawesome's own, every name that the kiosk uses, and an error for one that is none."""

import re
from pathlib import Path

import pytest
import qtawesome
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.system import BundleError
from kiosk.system.icons import IconProvider

ROOT = Path(__file__).resolve().parents[2]
USED = re.compile(r"\bmdi6\.[a-z0-9-]+")


@pytest.fixture
def icons(qapp: QGuiApplication) -> IconProvider:
    provider = IconProvider()
    provider.load()
    return provider


def used() -> set[str]:
    files = [path for name in ("ui", "resources", "kiosk/viewmodels") for path in sorted((ROOT / name).rglob("*"))]
    texts = (path.read_text(encoding="utf-8") for path in files if path.suffix in (".qml", ".yaml", ".py"))
    return {name for text in texts for name in USED.findall(text)}


def test_every_icon_in_use_is_qtawesomes(icons: IconProvider) -> None:
    names = used()
    assert len(names) > 20
    assert {name: icons.glyph(name) for name in names} == {name: qtawesome.charmap(name) for name in names}


def test_an_icon_is_drawn_in_its_size_and_color(icons: IconProvider) -> None:
    image = icons.requestImage("mdi6.home/0b5563", QSize(), QSize(44, 44))
    colors = {
        image.pixelColor(x, y).name() for x in range(44) for y in range(44) if image.pixelColor(x, y).alpha() == 255
    }
    assert image.size() == QSize(44, 44)
    assert colors == {"#0b5563"}


def test_an_icon_may_be_drawn_smaller_inside_its_square(icons: IconProvider) -> None:
    widths = []
    for name in ("mdi6.circle/0b5563", "mdi6.circle/0b5563/50"):
        image = icons.requestImage(name, QSize(), QSize(48, 48))
        widths.append(sum(image.pixelColor(x, 24).alpha() > 127 for x in range(48)))
    assert image.size() == QSize(48, 48)
    assert widths == [40, 20]


def test_a_name_that_is_none_is_an_error(icons: IconProvider) -> None:
    with pytest.raises(KeyError):
        icons.glyph("mdi6.no-such-icon")


def test_a_name_that_is_none_gives_qml_nothing_and_ends_nothing(icons: IconProvider) -> None:
    assert icons.requestImage("mdi6.no-such-icon/0b5563", QSize(), QSize(44, 44)).isNull()


def test_a_bundle_without_the_icon_font_says_so(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.system.icons._FONT", "no-such-font.ttf")
    with pytest.raises(BundleError, match="copy it again from the bundle"):
        IconProvider().load()
