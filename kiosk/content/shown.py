"""What a clinic has put away: panels, doors and guides, panels in one language, surveys that it has switched off."""

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Any

from kiosk.content.cutting import cut
from kiosk.content.kinds import Item, LocalText
from kiosk.content.model import Guide, Pack, Panel, Tile
from kiosk.content.walk import names_of


def shown(pack: Pack) -> Pack:
    """Return the pack without the panels, doors and guides that the clinic hides, and without what leads to them."""
    return _without(pack, lambda item: isinstance(item, Panel | Tile | Guide) and item.hidden)


def shown_in(pack: Pack, lang: str) -> Pack:
    """Return the pack without the panels that the clinic hides in one language, and without what leads to them."""
    return _without(pack, lambda item: isinstance(item, Panel) and lang in item.hide_in)


def _without(pack: Pack, gone: Callable[[Item], bool]) -> Pack:
    return cut(pack, gone) if any(map(gone, (*pack.panels, *pack.tiles, *pack.guides))) else pack


def without_surveys(pack: Pack, closed: Collection[str], unlocking: str = "professional") -> Pack:
    """Return the pack without the surveys that are switched off, and without what leads to them.

    Guides that open after the survey `unlocking` are open when that one is off: nobody could open them any more.
    """
    off = {f"survey:{name}" for name in closed if name in pack.surveys}
    if not off:
        return pack
    guides = tuple(
        replace(guide, then=None if guide.then in off else guide.then, locked=guide.locked and unlocking not in closed)
        for guide in pack.guides
    )
    surveys = {name: survey for name, survey in pack.surveys.items() if name not in closed}
    kept = replace(pack, guides=guides, surveys=surveys)
    return _without(kept, lambda item: isinstance(item, Tile) and item.opens in off)


def spoken(pack: Pack) -> Pack:
    """Return the pack with each panel's texts in the languages alone in which it is shown."""
    if not any(panel.hide_in for panel in pack.panels):
        return pack
    panels = tuple(_dumb(panel, frozenset(panel.hide_in)) if panel.hide_in else panel for panel in pack.panels)
    return replace(pack, panels=panels)


def _dumb(thing: Any, langs: frozenset[str]) -> Any:
    if isinstance(thing, LocalText):
        return LocalText({lang: text for lang, text in thing.by_lang.items() if lang not in langs}, thing.places)
    if isinstance(thing, tuple):
        return tuple(_dumb(part, langs) for part in thing)
    if not isinstance(thing, Item):
        return thing
    return replace(thing, **{name: _dumb(getattr(thing, name), langs) for name in names_of(thing)})
