"""Takes things out of a pack, and with them what leads to them and what this leaves empty."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from kiosk.content.blocks_drawn import OverviewCard
from kiosk.content.blocks_told import GuidesBlock, LinkBlock
from kiosk.content.kinds import Item
from kiosk.content.model import Pack, Part, Tile
from kiosk.content.walk import names_of

ItemT = TypeVar("ItemT", bound=Item)


def cut(pack: Pack, gone: Callable[[Item], bool]) -> Pack:
    """Return the pack without the items that are `gone`.

    With them go whatever uses a figure that is gone, links and cards to a panel that is gone, and what this leaves
    empty: blocks, panels, groups, parts, guides.
    """
    while True:
        smaller = _Cut(gone, frozenset(panel.id for panel in pack.panels), bool(pack.guides)).pack(pack)
        settled = (len(smaller.panels), len(smaller.guides)) == (len(pack.panels), len(pack.guides))
        pack = smaller
        if settled:  # else something that fell empty may still be linked to
            return pack


@dataclass(frozen=True)
class _Cut:
    """One pass: takes out what is gone, and what leads to a panel or guide that the pass before took out."""

    gone: Callable[[Item], bool]
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
            figures={name: figure for name, figure in pack.figures.items() if not self.gone(figure)},
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
        if self.gone(item):
            return True
        match item:
            case LinkBlock() | OverviewCard():
                return item.panel not in self.panels
            case Tile():
                return not self._leads_somewhere(item)
            case GuidesBlock():
                return not self.guides
        return False

    def _leads_somewhere(self, tile: Tile) -> bool:
        kind, _, name = tile.opens.partition(":")
        return name in self.panels if kind == "panel" else self.guides or kind != "guides"
