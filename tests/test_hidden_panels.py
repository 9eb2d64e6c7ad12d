"""Panels that a clinic hides, for everybody or in one language: not on the screens, and in no guide."""

import shutil
from pathlib import Path

import pytest

from kiosk import content, paths
from kiosk.config import Config
from kiosk.setup import Setup, load_pack
from kiosk.takehome.making import order as order_of

HIDDEN, IN_CHINESE = "safety-2", "safety-3"


@pytest.fixture
def setup(tmp_path: Path) -> Setup:
    pack = tmp_path / "pack"
    shutil.copytree(paths.SHIPPED_PACK, pack)
    for name, line in ((HIDDEN, "hidden: true"), (IN_CHINESE, "hide_in: [zh-Hans]")):
        file = pack / "panels" / f"{name}.yaml"
        file.write_text(file.read_text("utf-8").replace(f"id: {name}\n", f"id: {name}\n{line}\n"), "utf-8")
    return Setup(data=tmp_path, pack=pack, config=Config())


@pytest.mark.parametrize(("lang", "there"), [("en", True), ("zh-Hans", False)])
def test_no_page_and_no_guide_shows_them(setup, lang, there):
    loaded = load_pack(setup)
    texts = loaded.texts(lang)
    pages = [page.page_id for page in texts.panels]
    assert (IN_CHINESE in pages, HIDDEN in pages) == (there, False)
    order = order_of(setup, loaded.pack, lang)
    parts = [panel for guide in order.pack.guides for part in guide.parts for panel in part.panels]
    assert (IN_CHINESE in parts, HIDDEN in parts) == (there, False)
    titles = [content.load(setup.pack).panel(name).title.get(lang) for name in (HIDDEN, IN_CHINESE)]
    said = str([[page.panel for page in pages] for pages, _ in texts.guides.values()])
    assert titles[0] not in said
    assert (titles[1] in said) == there
