"""What a good pack is read into."""

import subprocess
import sys
from dataclasses import FrozenInstanceError, replace

import pytest

from kiosk.content import load
from kiosk.content.blocks import BLOCKS
from kiosk.content.blocks_drawn import IconArrayBlock, SceneBlock
from kiosk.content.blocks_told import CallListBlock, GlossaryBlock, IndicationBlock, TextBlock
from kiosk.content.figures import Count
from kiosk.paths import ROOT, SHIPPED_PACK

from .packs import PackFolder


def test_reads_the_whole_pack(folder: PackFolder) -> None:
    pack = folder.load()
    assert (pack.id, pack.version, pack.languages, pack.root) == ("small", "2026.1", ("en",), folder.root)
    assert [panel.id for panel in pack.panels] == ["find", "safety", "glance"]
    assert [tile.opens for tile in pack.tiles] == ["panel:find", "panel:glance", "guides", "survey:feedback"]
    assert [guide.locked for guide in pack.guides] == [False, True]
    assert pack.panel("find").title.get("en") == "Find the myeloma cell"
    assert pack.surveys["feedback"].title
    assert pack.sources["jama2024"].n == 16
    with pytest.raises(KeyError):
        pack.panel("gone")


def test_puts_things_in_the_place_of_their_ids(folder: PackFolder) -> None:
    pack = folder.load()
    array = pack.panel("glance").blocks[0]
    assert isinstance(array, IconArrayBlock)
    assert array.figure is pack.figures["crs"]
    assert isinstance(array.figure, Count)
    assert array.figure.sources == (pack.sources["jama2024"],)


def test_puts_shared_blocks_and_the_glossary_in_place(folder: PackFolder) -> None:
    pack = folder.load()
    indication, _, calls, glossary, _ = pack.panel("safety").blocks
    assert isinstance(indication, IndicationBlock)
    assert isinstance(calls, CallListBlock)
    assert isinstance(glossary, GlossaryBlock)
    assert (indication.column, calls.column) == (2, 1)
    assert glossary.terms == (pack.glossary["t-cell"],)


def test_a_use_may_say_its_own_title_and_hold(folder: PackFolder) -> None:
    folder.change(
        "panels/safety.yaml", "block: calls\n", "block: calls\n    title: {en: Call at once}\n    hold: [macau]\n"
    )
    calls = folder.load().panel("safety").blocks[2]
    assert calls.title is not None
    assert (calls.title.get("en"), calls.hold) == ("Call at once", ("macau",))


def test_on_a_stage_pictures_stand_left(folder: PackFolder) -> None:
    blocks = folder.load().panel("find").blocks
    assert [type(block) for block in blocks[:2]] == [SceneBlock, TextBlock]
    assert [block.column for block in blocks] == [1, 2, 2, 2]


def test_a_full_panel_has_one_column(folder: PackFolder) -> None:
    folder.change("panels/safety.yaml", "layout: columns", "layout: full")
    assert {block.column for block in folder.load().panel("safety").blocks} == {1}


def test_numbers_stay_as_they_were_written(folder: PackFolder) -> None:
    pfs = folder.load().figures["pfs"]
    assert (repr(pfs.value), repr(pfs.range)) == ("78.8", "(68.6, 86.0)")  # type: ignore[attr-defined]


def test_an_unstated_key_is_none(folder: PackFolder) -> None:
    assert folder.load().figures["pfs"].when is None


def test_texts_know_where_they_were_written(folder: PackFolder) -> None:
    text = folder.load().panel("find").title
    assert text.where("en") == ("panels/find.yaml", folder.line("panels/find.yaml", "title:"))
    assert text.get("zh-Hans", "en") == text.get("en")
    assert text.get("zh-Hans") == ""


def test_what_was_read_is_frozen(folder: PackFolder) -> None:
    panel = folder.load().panel("find")
    with pytest.raises(FrozenInstanceError):
        panel.id = "other"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del panel.id
    with pytest.raises(TypeError, match="Panel has no colour"):
        replace(panel, colour="red")  # type: ignore[call-arg]
    assert "id='find'" in repr(panel)


def test_a_pack_without_optional_files_loads(folder: PackFolder) -> None:
    folder.change(
        "pack.yaml",
        "panels: [find, safety, glance]\nsurveys: [feedback]\nguides: [patients, doctors]\n",
        "panels: [find]\n",
    )
    for line in ("id: glance", "id: guides", "id: feedback", "clinic.phone_day", "clinic.phone_night", "id: results"):
        folder.drop("pack.yaml", line)
    for line in ("panel: glance", "panel: safety"):
        folder.drop("panels/find.yaml", line)
    for path in folder.root.rglob("*"):
        kept = ("pack.yaml", "find.yaml", "cell.svg")
        if path.is_file() and path.name not in kept:
            path.unlink()
    pack = folder.load()
    assert (pack.figures, pack.surveys, pack.guides, pack.shared) == ({}, {}, (), {})


def test_the_shipped_pack_loads() -> None:
    pack = load(SHIPPED_PACK)
    assert len(pack.panels) >= 25
    assert {"professional", "feedback"} <= pack.surveys.keys()


def test_every_block_type_has_its_own_class() -> None:
    assert len(set(BLOCKS.values())) == len(BLOCKS) == 23


def test_importing_the_room_brings_in_nothing_heavy() -> None:
    heavy = "{'PySide6', 'jsonschema', 'urllib3', 'sqlite3', 'difflib', 'kiosk.survey', 'kiosk.content.schema'}"
    code = f"import sys, kiosk.content; print(sorted({heavy} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
