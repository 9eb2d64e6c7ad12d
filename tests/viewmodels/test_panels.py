"""The pack for QML: pages as models, what their targets lead to, and what a region holds back."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk import content, paths
from kiosk.config import Clinic, Config, Site
from kiosk.setup import Setup, load_pack
from kiosk.viewmodels.pages import Page
from kiosk.viewmodels.panels import PackViewModel, PanelsModel, Role

HELD = "mainland-china"


@pytest.fixture(scope="module")
def shipped():
    return content.load(paths.SHIPPED_PACK)


def shown(**config) -> PackViewModel:
    """Return the view model of the shipped pack as a site of this configuration shows it."""
    loaded = load_pack(Setup(data=Path(), pack=paths.SHIPPED_PACK, config=Config(**config)))
    model = PackViewModel()
    model.show(loaded.texts(loaded.language), "file:///pack")
    return model


@pytest.fixture(scope="module")
def everywhere(qapp):
    return shown()


def ids(model: PanelsModel) -> list[str]:
    return [model.target(row).partition(":")[2] for row in range(model.count)]


def strings(value: object) -> set[str]:
    """Return every string in plain data."""
    if isinstance(value, str):
        return {value}
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    return {text for part in parts for text in strings(part)}


def all_strings(model: PackViewModel) -> set[str]:
    pages = [model.panels, *(model.guidePages(guide["id"]) for guide in model.guides)]
    panels = [page.data(page.index(row, 0), Role.panel) for page in pages for row in range(page.count)]
    return strings([*model.tiles, *model.guides, *panels])


def test_the_models_keep_what_qt_asks_of_a_model(everywhere, qtmodeltester):
    assert everywhere.ready
    for guide in everywhere.guides:
        qtmodeltester.check(everywhere.guidePages(guide["id"]), force_py=True)
    qtmodeltester.check(everywhere.panels)


def test_the_story_has_every_panel_of_the_pack_in_its_order(everywhere, shipped):
    assert ids(everywhere.panels) == [panel.id for panel in shipped.panels]
    assert everywhere.panels.count >= 30


def test_roles_are_what_the_screens_read(everywhere):
    assert {bytes(name) for name in everywhere.panels.roleNames().values()} == {b"panelId", b"panel"}
    first = everywhere.panels.index(0, 0)
    assert first.data(Role.panelId) == ids(everywhere.panels)[0]
    assert first.data(Role.panel)["title"]
    assert everywhere.panels.data(first) is None


def test_benefit_and_risk_stay_beside_each_other(everywhere):
    panels = everywhere.panels
    paired = {name for row, name in enumerate(ids(panels)) if panels.data(panels.index(row, 0), Role.panel)["paired"]}
    assert {"glance", "results", "safety-1"} <= paired
    assert "ready" not in paired


def test_a_group_counts_its_panels_from_its_first(everywhere, shipped):
    groups = [everywhere.panels.group(row) for row in range(everywhere.panels.count)]
    for panel, group in zip(shipped.panels, groups, strict=True):
        mates = [other.id for other in shipped.panels if other.group == panel.group]
        assert (group["groupIndex"], group["groupSize"]) == (mates.index(panel.id), len(mates))
        assert group["groupTitle"]


@pytest.mark.parametrize("row", [-1, 10_000])
def test_a_row_that_is_none_is_answered_all_the_same(everywhere, row):
    panels = everywhere.panels
    assert (panels.group(row), panels.nav(row), panels.target(row)) == ({}, "", "home")
    assert panels.data(panels.index(row, 0), Role.panel) is None


def test_a_page_is_found_by_its_name(everywhere):
    panels = everywhere.panels
    assert [panels.indexOf(name) for name in ids(panels)] == list(range(panels.count))
    assert panels.indexOf("no-such-panel") == 0


def test_every_door_opens_something(everywhere, shipped):
    known = {"home", *(f"panel:{name}" for name in ids(everywhere.panels)), *(f"survey:{s}" for s in shipped.surveys)}
    assert len(everywhere.tiles) == len(shipped.tiles)
    assert {tile["opens"] for tile in everywhere.tiles} <= known


def test_a_guide_is_a_book_of_its_own(everywhere, shipped):
    assert [guide["id"] for guide in everywhere.guides] == [guide.id for guide in shipped.guides]
    for guide in everywhere.guides:
        pages = everywhere.guidePages(guide["id"])
        assert pages.target(0) == f"guide:{guide['id']}"
        assert [pages.indexOf(name) for name in ids(pages)] == list(range(pages.count))
        assert everywhere.guidePages(ids(pages)[-1]) is pages
    assert [guide["locked"] for guide in everywhere.guides] == [False, True]


def test_the_clinics_own_values_are_filled_in(everywhere):
    clinic = Clinic(phone_day="555 0101", phone_night="555 0102", emergency="999")
    here = shown(clinic=clinic)
    assert (here.phoneDay, here.phoneNight) == ("555 0101", "555 0102")
    assert any("999" in text for text in all_strings(here))
    assert everywhere.phoneDay == "Ask staff here for the number"
    for model in (here, everywhere):
        assert not [text for text in all_strings(model) if "{clinic" in text]


def test_a_region_holds_back_tiles_panels_and_parts_of_guides(everywhere, shipped):
    here = shown(site=Site(region=HELD))
    held_panels = {panel.id for panel in shipped.panels if HELD in panel.hold}
    held_tiles = {tile.id for tile in shipped.tiles if HELD in tile.hold}
    assert held_panels and held_tiles
    assert ids(here.panels) == [name for name in ids(everywhere.panels) if name not in held_panels]
    assert {tile["id"] for tile in everywhere.tiles} - {tile["id"] for tile in here.tiles} == held_tiles
    gone = {panel.title.get("en") for panel in shipped.panels if panel.id in held_panels}
    gone |= {part.title.get("en") for guide in shipped.guides for part in guide.parts if HELD in part.hold}
    assert not gone & all_strings(here)
    assert not [text for text in all_strings(here) if text.startswith("panel:") and text[6:] in held_panels]


def test_what_a_region_holds_back_leaves_no_hole_in_its_group():
    here = shown(site=Site(region=HELD))
    for row in range(here.panels.count):
        group = here.panels.group(row)
        mates = [here.panels.group(at) for at in range(here.panels.count)]
        same = [mate["groupIndex"] for mate in mates if mate["groupTitle"] == group["groupTitle"]]
        assert same == list(range(group["groupSize"]))


def test_a_region_cleared_by_a_lawyer_shows_all(everywhere):
    here = shown(site=Site(region=HELD, legal_review=True))
    assert ids(here.panels) == ids(everywhere.panels)


def test_other_pages_reset_the_model(qtbot):
    model = PanelsModel("panel")
    page = Page("one", "One", {"title": "One", "top": [], "left": [], "right": []}, {"groupTitle": "G"})
    with qtbot.waitSignals([model.modelReset, model.countChanged]):
        model.set_pages((page, replace(page, page_id="two", nav="Two")))
    assert [(model.target(row), model.nav(row)) for row in range(model.count)] == [
        ("panel:one", "One"),
        ("panel:two", "Two"),
    ]
