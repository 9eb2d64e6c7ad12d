"""Panels and guides as plain pages for the screens: pure functions from the content pack."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any

from kiosk.content import Guide, Pack, Panel, SceneBlock, as_plain, placeholder_values
from kiosk.content.dotted import Glossary
from kiosk.content.unbroken import unbroken
from kiosk.viewmodels.dotting import dots_of
from kiosk.viewmodels.drawn import address_sources, draw_figures, draw_parts, prove, sheet_of, sources_of
from kiosk.viewmodels.sheaves import sheaves

Plain = dict[str, Any]
_SPLIT = {"columns": 50, "stage": 60, "full": 50}
_ACROSS = ("call_list", "overview")  # these take the whole width, over both columns
_LEFT_ON_STAGE = ("image", "scene")


@dataclass(frozen=True)
class Page:
    """One page as a screen shows it.

    Attributes:
        page_id: the panel's id, or the guide's id with the page's number.
        nav: short name for the Next button of the page before; empty where it just says Next.
        panel: layout, title, kicker, sources and blocks (`all` in reading order; `left`, `right` by column), plain.
        group: title, icon, index and size of the group, and whether the top line counts, as plain data.
    """

    page_id: str
    nav: str
    panel: Plain
    group: Plain


class PageMaker:
    """Turns a pack into pages in one language, with the clinic's own values filled in."""

    def __init__(self, pack: Pack, lang: str, clinic: Mapping[str, str]) -> None:
        self._pack = pack
        self._lang = lang
        self._values = placeholder_values(pack, lang, clinic)
        self._places = count(1)  # each block on each page has its own, so that the one that is read aloud can be marked
        self._glossary = Glossary(pack.glossary.values(), lang, pack.default_language)
        self._terms: Plain = self.plain(pack.glossary)

    def plain(self, obj: Any) -> Any:
        """Return anything of the pack as plain data; 'CAR-T' and 'T cells' never break."""
        return unbroken(as_plain(obj, self._lang, self._pack.default_language, self._values))

    def value(self, name: str) -> str:
        """Return what stands for a placeholder, such as `clinic.phone_day`."""
        return self._values[name]

    def panels(self) -> tuple[Page, ...]:
        """Return the story: every panel, in order."""
        members: dict[str, list[str]] = {}
        for panel in self._pack.panels:
            members.setdefault(panel.group, []).append(panel.id)
        groups = {group.id: group for group in self._pack.groups}
        return tuple(
            self._page(panel, panel.id, groups[panel.group], members[panel.group].index(panel.id), len(mates))
            for panel in self._pack.panels
            for mates in [members[panel.group]]
        )

    def one(self, panel: Panel) -> Page:
        """Return one page of the story, of a panel as it stands now; its group counts as the pack has it."""
        mates = [mate.id for mate in self._pack.panels if mate.group == panel.group]
        group = next(group for group in self._pack.groups if group.id == panel.group)
        index = mates.index(panel.id) if panel.id in mates else len(mates)
        return self._page(panel, panel.id, group, index, max(len(mates), index + 1))

    def guide(self, guide: Guide) -> tuple[Page, ...]:
        """Return the pages of a guide: for each part its panels, then its own blocks."""
        by_id = {panel.id: panel for panel in self._pack.panels}
        found: list[Plain] = []
        for part in guide.parts:
            found += [self._panel(by_id[name]) for name in part.panels]
            for blocks in sheaves([self._block(block) for block in part.blocks]):
                layout = "full" if len(blocks) == 1 else "columns"
                found.append(_laid_out(layout, None, self.plain(part.title), self.plain(guide.title), blocks))
        title = self.plain(guide.subtitle or guide.title)  # the short one, for it stands over every page
        return tuple(
            Page(
                page_id=guide.id if index == 0 else f"{guide.id}/{index + 1}",
                nav="",
                panel=panel,
                group=_group(title, "mdi6.book-open-page-variant-outline", index, len(found)),
            )
            for index, panel in enumerate(found)
        )

    def guide_cards(self) -> list[Plain]:
        """Return what the cards of the guides say."""
        return [
            {
                "id": guide.id,
                "title": self.plain(guide.title),
                "subtitle": self.plain(guide.subtitle) if guide.subtitle else "",
                "cover": str(guide.cover or ""),
                "locked": guide.locked,
                "audience": guide.audience,
                "file": guide.pdf(self._lang),
            }
            for guide in self._pack.guides
        ]

    def tiles(self) -> list[Plain]:
        """Return the doors of the home screen; the one to the guides opens their panel."""
        doors: list[Plain] = self.plain(self._pack.tiles)
        ids = [panel.id for panel in self._pack.panels]
        for door in doors:
            if door["opens"] == "guides":
                door["opens"] = "panel:guides" if "guides" in ids else "home"
        return doors

    def _page(self, panel: Panel, page_id: str, group: Any, index: int, size: int) -> Page:
        plain = _group(self.plain(group.title), str(group.icon or ""), index, size)
        plain["counted"] = panel.kicker is None  # a kicker counts in its own words: Step 1 of 6
        page = self._panel(panel)
        for block in page["all"]:
            if block["type"] == "scene":
                block |= {"target": f"panel:{page_id}", "targets": self._scenes(panel.group)}
        return Page(page_id, self.plain(panel.nav), page, plain)

    def _scenes(self, group: str) -> list[str]:
        """Return where to go to see each scene of a group."""
        mates = (panel for panel in self._pack.panels if panel.group == group)
        return [f"panel:{panel.id}" for panel in mates if any(isinstance(block, SceneBlock) for block in panel.blocks)]

    def _panel(self, panel: Panel) -> Plain:
        blocks = [self._block(block) for block in panel.blocks]
        kicker = self.plain(panel.kicker) if panel.kicker else ""
        return _laid_out(panel.layout, panel.split, self.plain(panel.title), kicker, blocks)

    def _block(self, block: Any) -> Plain:
        plain: Plain = self.plain(block)
        address_sources(plain)
        match plain["type"]:
            case "icon_array":
                draw_parts(plain)
            case "figures":
                draw_figures(plain)
            case "citation":
                plain["groups"] = plain["groups"] or [{"title": "", "sources": plain["sources"]}]
            case "guides":
                plain["guides"] = self.guide_cards()
            case "claims":
                for row in plain["rows"]:
                    prove(row)
        plain["place"] = next(self._places)
        plain["dots"] = dots_of(plain, self._glossary, self._terms)
        return plain


def _laid_out(layout: str, split: int | None, title: str, kicker: str, blocks: list[Plain]) -> Plain:
    pins = [pin for block in blocks if block["type"] == "pins" for pin in block["items"]]
    for block in blocks:
        if block["type"] in _LEFT_ON_STAGE:
            block["pins"] = pins
    top = [block for block in blocks if block["type"] in _ACROSS or block["across"]]
    below = [block for block in blocks if block not in top]
    counted = {block["column"] for block in below if block["type"] == "icon_array"}
    return {
        "layout": layout,
        "split": split or _SPLIT[layout],
        "title": title,
        "kicker": kicker,
        "headed": not any(block["type"] == "call_list" for block in blocks),  # its red head is the heading
        "top": top,
        "all": below,
        "paired": counted == {1, 2},  # benefit and risk stay side by side, however large the text
        "sources": [sheet_of(title, sources)] if (sources := sources_of(blocks)) else [],
        "left": [block for block in below if block["column"] == 1],
        "right": [block for block in below if block["column"] == 2],
    }


def _group(title: str, icon: str, index: int, size: int) -> Plain:
    return {"groupTitle": title, "groupIcon": icon, "groupIndex": index, "groupSize": size, "counted": True}
