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


def things_in(thing: object, skip: tuple[type, ...] = (), skip_names: frozenset[str] = frozenset()) -> Iterator[object]:
    """Return every item and text in `thing`, itself first, in reading order. Each stands once for each use.

    Args:
        thing: an item, or a tuple or mapping of items.
        skip: classes that are left out with all that is in them.
        skip_names: fields that are left out.
    """
    found: list[object] = []
    _gather(thing, skip, skip_names, found)
    return iter(found)


def _gather(thing: object, skip: tuple[type, ...], skip_names: frozenset[str], found: list[object]) -> None:
    if isinstance(thing, LocalText):
        found.append(thing)
    elif isinstance(thing, tuple):
        for part in thing:
            _gather(part, skip, skip_names, found)
    elif isinstance(thing, Item):
        if not isinstance(thing, skip):
            found.append(thing)
            for name in names_of(thing):
                if name not in skip_names:
                    _gather(getattr(thing, name), skip, skip_names, found)
    elif isinstance(thing, Mapping):
        for part in thing.values():
            _gather(part, skip, skip_names, found)


def texts_in(thing: object, skip: tuple[type, ...] = (), skip_names: frozenset[str] = frozenset()) -> list[LocalText]:
    """Return the texts among `things_in`."""
    return [found for found in things_in(thing, skip, skip_names) if isinstance(found, LocalText)]


def whole(pack: Pack) -> tuple[object, ...]:
    """Return all of a pack that people read, its figures, glossary and shared blocks too, but not its sources."""
    parts = (pack.title, tuple(pack.unset.values()), pack.groups, pack.tiles, pack.panels, pack.guides)
    return (*parts, tuple(pack.figures.values()), tuple(pack.glossary.values()), tuple(pack.shared.values()))
