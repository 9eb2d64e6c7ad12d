"""Finds by the model's own type hints where a file of a pack holds texts, pictures and references."""

from collections.abc import Iterator, Mapping
from collections.abc import Mapping as AbstractMapping
from dataclasses import dataclass, fields
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from kiosk.content.block import Block, Term
from kiosk.content.figures import Figure, Source
from kiosk.content.kinds import ImageFile, Item, LocalText, PdfFile, Ref
from kiosk.content.manifest import Manifest
from kiosk.content.model import Guide, Panel
from kiosk.content.reader import TAGGED, plan_of
from kiosk.drafts.values import Data, Path

Kind = Literal["text", "forms", "picture", "pdf", "ref"]
# Name of a file, or of its folder → the class in it, and whether the file maps ids to such things.
HOLDS: Mapping[str, tuple[type, bool]] = {
    "pack.yaml": (Manifest, False),
    "panels": (Panel, False),
    "guides": (Guide, False),
    "shared.yaml": (Block, True),
    "figures.yaml": (Figure, True),
    "sources.yaml": (Source, True),
    "glossary.yaml": (Term, True),
}


@dataclass(frozen=True)
class Slot:
    """A place in a file that holds one thing of a kind.

    Attributes:
        path: from the top of the file.
        kind: "text" in every language, "forms" of a word by language, a picture's or PDF's name, or the id of
            something else.
        owners: the classes around it, outermost first, the last being the one whose key it is.
        name: that key.
        required: whether the pack can't be shown without it.
        refers: for an id the kind of thing, such as "figure".
    """

    path: Path
    kind: Kind
    owners: tuple[type, ...]
    name: str
    required: bool
    refers: str = ""


def held_in(file: str) -> tuple[type, bool] | None:
    """Return what a file of a pack holds; None for one without texts, such as a picture."""
    folder, _, name = file.partition("/")
    return HOLDS.get(folder) if not name or name.endswith(".yaml") else None


def slots_of(file: str, data: Data) -> Iterator[Slot]:
    """Yield the slots of a file in reading order, as far as the data is what the model says."""
    held = held_in(file)
    if held is None or not isinstance(data, dict):
        return
    cls, by_id = held
    for key, value in data.items() if by_id else ():
        yield from slots_in(cls, value, (key,))
    if not by_id:
        yield from slots_in(cls, data)


def slots_in(cls: type, data: Data, path: Path = (), owners: tuple[type, ...] = ()) -> Iterator[Slot]:
    """Yield the slots of one thing that was read from a mapping."""
    if not isinstance(data, dict):
        return
    cls = variant_of(cls, data)
    for name, hint in _hints(cls):
        if name in data:
            slot = Slot((*path, name), "text", (*owners, cls), name, plan_of(cls)[name].required)
            yield from _of_hint(hint, data[name], slot)


def variant_of(cls: type, data: Data) -> type:
    """Return the class that a mapping names by its 'type' or 'kind'; `cls` itself where it names none."""
    if cls not in TAGGED:
        return cls
    tag, variants = TAGGED[cls]
    word = data.get(tag) if isinstance(data, dict) else None
    return variants.get(word, cls) if isinstance(word, str) else cls


@cache
def _hints(cls: type) -> tuple[tuple[str, Any], ...]:
    types = {spec.name: spec.type for spec in fields(cls)}
    return tuple((name, types[name]) for name in plan_of(cls))


def _of_hint(hint: Any, value: Data, slot: Slot) -> Iterator[Slot]:
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        kinds = [arg for arg in args if arg is not NoneType]
        yield from _of_hint(LocalText if LocalText in kinds else kinds[0], value, slot)
    elif hint is LocalText:
        yield slot
    elif hasattr(hint, "__metadata__"):
        yield from _marked(hint.__metadata__[0], slot)
    elif origin is AbstractMapping and isinstance(value, dict):
        yield from _mapping(args[1], value, slot)
    elif origin is tuple and isinstance(value, list):
        for index, part in enumerate(value):
            yield from _of_hint(args[0], part, _below(slot, index))
    elif isinstance(hint, type) and issubclass(hint, Item):
        yield from slots_in(hint, value, slot.path, slot.owners)


def _marked(marker: object, slot: Slot) -> Iterator[Slot]:
    match marker:
        case ImageFile():
            yield _as(slot, "picture")
        case PdfFile():
            yield _as(slot, "pdf")
        case Ref(kind):
            yield _as(slot, "ref", kind)


def _mapping(hint: Any, value: dict[str, Data], slot: Slot) -> Iterator[Slot]:
    if get_origin(hint) is tuple:  # language → the forms of a word
        yield _as(slot, "forms")
        return
    for key, part in value.items():
        yield from _of_hint(hint, part, _below(slot, key))


def _as(slot: Slot, kind: Kind, refers: str = "") -> Slot:
    return Slot(slot.path, kind, slot.owners, slot.name, slot.required, refers)


def _below(slot: Slot, step: str | int) -> Slot:
    return Slot((*slot.path, step), slot.kind, slot.owners, slot.name, True)
