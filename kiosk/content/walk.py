"""Walks through what a pack is made of."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import cache
from typing import Any

from kiosk.content.kinds import Item, LocalText
from kiosk.content.model import Pack


def names_of(thing: object) -> tuple[str, ...]:
    """Return the names of the fields of a dataclass's instance, `where` left out."""
    cls: Any = type(thing)
    return _names(cls)


@cache
def _names(cls: type[Any]) -> tuple[str, ...]:
    return tuple(spec.name for spec in fields(cls) if spec.name != "where")


def things_in(thing: object) -> Iterator[object]:
    """Yield every object in `thing`, itself first, in reading order; texts too. Each stands once for each use."""
    if isinstance(thing, tuple):
        for part in thing:
            yield from things_in(part)
    elif isinstance(thing, Mapping):
        yield from things_in(tuple(thing.values()))
    elif isinstance(thing, LocalText):
        yield thing
    elif isinstance(thing, Item):
        yield thing
        for name in names_of(thing):
            yield from things_in(getattr(thing, name))


def texts_of(pack: Pack) -> Iterator[LocalText]:
    """Yield every text of a pack, of its glossary and shared blocks too."""
    whole = (pack.title, pack.groups, pack.tiles, pack.panels, pack.figures, pack.glossary, pack.shared, pack.guides)
    return (thing for thing in things_in(whole) if isinstance(thing, LocalText))
