"""What a site may show: `hold` takes things out of the story in a region until its legal review is on record."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from kiosk.content.blocks_drawn import ClaimRow, OverviewCard
from kiosk.content.blocks_told import GuidesBlock, LinkBlock
from kiosk.content.kinds import REGIONS, Item
from kiosk.content.model import Pack, Part, Tile
from kiosk.content.walk import names_of

ItemT = TypeVar("ItemT", bound=Item)


def region_fault(region: str) -> str:
    """Return the sentence that refuses a region nobody knows; '' for a known one, for 'other' and for none set."""
    known = REGIONS | {"other"}  # a slip here would show what the law there holds back
    if not region or region in known:
        return ""
    return f"kiosk.toml: [site] region '{region}' is not known; use one of: {', '.join(sorted(known))}."


def for_site(pack: Pack, region: str, legal_review: bool) -> Pack:
    """Return the pack without what is held in `region`; with no region set, or after the legal review, all of it.

    Gone are held tiles, panels, blocks, parts of guides and figures, whatever uses a held figure, links and cards to a
    panel that is gone, and what this leaves empty: blocks, panels, groups, parts, guides.
    """
    if not region or legal_review:
        return pack
    while True:
        smaller = _Cut(region, frozenset(panel.id for panel in pack.panels), bool(pack.guides)).pack(pack)
        settled = (len(smaller.panels), len(smaller.guides)) == (len(pack.panels), len(pack.guides))
        pack = smaller
        if settled:  # else something that fell empty may still be linked to
            return pack


def held_back(pack: Pack, region: str, lang: str) -> tuple[str, ...]:
    """Return the titles of what a region holds back: chapters that are gone, pages gone from others, guides gone."""
    cut = for_site(pack, region, legal_review=False)
    panels, groups = {panel.id for panel in cut.panels}, {group.id for group in cut.groups}
    chapters = [group.title for group in pack.groups if group.id not in groups]
    pages = [panel.title for panel in pack.panels if panel.id not in panels and panel.group in groups]
    kept = {guide.id for guide in cut.guides}
    guides = [guide.title for guide in pack.guides if guide.id not in kept]
    return tuple(dict.fromkeys(title.get(lang, pack.default_language) for title in (*chapters, *pages, *guides)))


@dataclass(frozen=True)
class _Cut:
    """One pass: takes out what is held, and what leads to a panel or guide that the pass before took out."""

    region: str
    panels: frozenset[str]
    guides: bool

    def pack(self, pack: Pack) -> Pack:
        panels = self.each(pack.panels)
        groups = {panel.group for panel in panels}
        return replace(
            pack,
            groups=tuple(group for group in pack.groups if group.id in groups),
            tiles=self.each(pack.tiles),
            panels=panels,
            figures={name: figure for name, figure in pack.figures.items() if self.region not in figure.hold},
            shared={name: cut for name, block in pack.shared.items() if (cut := self.item(block)) is not None},
            guides=self.each(pack.guides),
        )

    def each(self, items: Iterable[ItemT]) -> tuple[ItemT, ...]:
        return tuple(cut for item in items if (cut := self.item(item)) is not None)

    def item(self, item: ItemT) -> ItemT | None:
        """Return the item without what is held in it; None when nothing is left that makes sense."""
        if self._gone(item):
            return None
        if isinstance(item, Part):
            panels = tuple(panel for panel in item.panels if panel in self.panels)
            blocks = self.each(item.blocks)
            return replace(item, panels=panels, blocks=blocks) if panels or blocks else None
        changes: dict[str, Any] = {}
        for name in names_of(item):
            value = getattr(item, name)
            if isinstance(value, Item):
                kept: Any = self.item(value)
            elif isinstance(value, tuple) and value and isinstance(value[0], Item):
                kept = self.each(value)
            else:
                continue
            if not kept:
                return None
            if kept != value:
                changes[name] = kept
        return replace(item, **changes) if changes else item

    def _gone(self, item: Item) -> bool:
        if self.region in getattr(item, "hold", ()):
            return True
        match item:
            case LinkBlock() | OverviewCard():
                return item.panel not in self.panels
            case Tile():
                return not self._leads_somewhere(item)
            case GuidesBlock():
                return not self.guides
            case ClaimRow():  # its sentences talk about its figures
                return any(self.region in figure.hold for figure in item.figures)
        return False

    def _leads_somewhere(self, tile: Tile) -> bool:
        kind, _, name = tile.opens.partition(":")
        return name in self.panels if kind == "panel" else self.guides or kind != "guides"
