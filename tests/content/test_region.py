"""What a region holds back is gone from home, panels, guides and wherever else it was used."""

from kiosk.content import Pack, for_site
from kiosk.content.blocks_told import LinkBlock
from kiosk.content.walk import things_in

from .packs import PackFolder


def ids(pack: Pack) -> dict[str, list[str]]:
    return {
        "groups": [group.id for group in pack.groups],
        "tiles": [tile.id for tile in pack.tiles],
        "panels": [panel.id for panel in pack.panels],
        "guides": [guide.id for guide in pack.guides],
    }


def test_all_is_shown_without_a_region_or_after_the_review(folder: PackFolder) -> None:
    pack = folder.load()
    assert for_site(pack, "", False) is pack
    assert for_site(pack, "hong-kong", True) is pack


def test_a_region_that_holds_nothing_shows_all(folder: PackFolder) -> None:
    pack = folder.load()
    assert ids(for_site(pack, "macau", False)) == ids(pack)


def test_a_held_panel_goes_with_all_that_leads_to_it(folder: PackFolder) -> None:
    held = for_site(folder.load(), "hong-kong", False)
    assert ids(held) == {
        "groups": ["how"],
        "tiles": ["how", "guides", "feedback"],
        "panels": ["find", "safety"],
        "guides": ["patients"],
    }
    links = [thing.panel for thing in things_in(held.panels) if isinstance(thing, LinkBlock)]
    assert links == ["safety"]
    assert [(part.title.get("en"), part.panels) for part in held.guides[0].parts] == [("How it works", ("find",))]


def test_a_held_part_of_a_guide_goes_alone(folder: PackFolder) -> None:
    mainland = for_site(folder.load(), "mainland-china", False)
    assert [part.title.get("en") for part in mainland.guides[0].parts] == ["How it works", "Ask your team"]


def test_a_held_tile_goes(folder: PackFolder) -> None:
    folder.change("pack.yaml", 'opens: "panel:find"', 'opens: "panel:find", hold: [macau]')
    assert ids(for_site(folder.load(), "macau", False))["tiles"] == ["glance", "guides", "feedback"]


def test_a_held_block_goes_also_where_it_is_shared(folder: PackFolder) -> None:
    folder.change("shared.yaml", "calls:\n", "calls:\n  hold: [macau]\n")
    held = for_site(folder.load(), "macau", False)
    assert [block.where.file for block in held.panel("safety").blocks].count("shared.yaml") == 1
    assert "calls" not in held.shared


def test_a_held_figure_goes_from_its_uses(folder: PackFolder) -> None:
    folder.change("figures.yaml", "  value: 96\n", "  value: 96\n  hold: [macau]\n")
    held = for_site(folder.load(), "macau", False)
    (figures,) = held.panel("glance").blocks
    assert [figure.id for figure in figures.items] == ["pfs", "weeks", "share"]  # type: ignore[attr-defined]
    assert "crs" not in held.figures


def test_a_row_of_claims_goes_with_its_figure(folder: PackFolder) -> None:
    folder.change("figures.yaml", "  value: 96\n", "  value: 96\n  hold: [macau]\n")
    rows = "[{left: {en: Left one}, right: {en: Right one}, figures: [crs, pfs]}, {left: {en: L}, right: {en: R}}]"
    claims = f"  - {{type: claims, left: {{en: Says}}, right: {{en: Mind}}, rows: {rows}}}\n"
    folder.change("panels/safety.yaml", "  - {type: glossary", claims + "  - {type: glossary")
    block = for_site(folder.load(), "macau", False).panel("safety").blocks[3]
    assert [row.left.get("en") for row in block.rows] == ["L"]  # type: ignore[attr-defined]


def test_what_falls_empty_goes_and_links_to_it_too(folder: PackFolder) -> None:
    body = (folder.root / "panels/safety.yaml").read_text().partition("blocks:\n")[0]
    folder.write("panels/safety.yaml", body + "blocks:\n  - {type: link, panel: glance, text: {en: See results}}\n")
    (folder.root / "shared.yaml").unlink()
    held = for_site(folder.load(), "hong-kong", False)
    assert ids(held)["panels"] == ["find"]
    assert not [thing for thing in things_in(held.panels) if isinstance(thing, LinkBlock)]


def test_without_guides_nothing_offers_them(folder: PackFolder) -> None:
    folder.change("guides/patients.yaml", "panels: [find, glance]}", "panels: [glance]}")
    folder.change("panels/safety.yaml", "  - {type: glossary", "  - {type: guides}\n  - {type: glossary")
    held = for_site(folder.load(), "hong-kong", False)
    assert ids(held)["guides"] == []
    assert ids(held)["tiles"] == ["how", "feedback"]
    assert len(held.panel("safety").blocks) == len(folder.load().panel("safety").blocks) - 1


def test_a_bracket_over_no_step_is_refused(folder: PackFolder) -> None:
    bracket = "bracket: {after: 2, before: 3, text: {en: You wait}}"
    overview = f"  - {{type: overview, items: [], {bracket}}}\n"
    folder.change("panels/safety.yaml", "  - {type: glossary", overview + "  - {type: glossary")
    assert "No step lies between 'after' and 'before'; move them apart." in map(lambda f: f.message, folder.refusal())


def test_an_overview_loses_the_held_card(folder: PackFolder) -> None:
    card = "{{panel: {0}, image: images/cell.svg, title: {{en: Card}}, time: {{en: A day}}}}"
    cards = f"[{card.format('find')}, {card.format('glance')}]"
    overview = f"  - {{type: overview, items: {cards}}}\n"
    folder.change("panels/safety.yaml", "  - {type: glossary", overview + "  - {type: glossary")
    block = for_site(folder.load(), "hong-kong", False).panel("safety").blocks[3]
    assert [shown.panel for shown in block.items] == ["find"]  # type: ignore[attr-defined]
