"""What the fields of a pack are called, as codes: the screen has the words."""

from collections.abc import Iterator, Mapping
from collections.abc import Mapping as AbstractMapping
from dataclasses import fields
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from kiosk.content.blocks import BLOCKS
from kiosk.content.figures import Figure
from kiosk.content.kinds import ImageFile, Item, LocalText, PdfFile
from kiosk.content.reader import TAGGED
from kiosk.drafts.slots import HOLDS

# Texts that may take more than one line of a field; the others are short names.
_LONG = frozenset({"text", "meaning", "limits", "alt", "note", "left", "right", "intro", "unwell", "citation", "items"})
_TYPES: Mapping[type, str] = {cls: name for name, cls in BLOCKS.items()}


@cache
def noun_of(cls: type) -> str:
    """Return the first half of a label: the type of a block, "figure", or what an item is called, such as "fact"."""
    if issubclass(cls, Figure):
        return "figure"
    if cls in _TYPES:
        return _TYPES[cls]
    name = {"Manifest": "Pack", "Term": "Word"}.get(cls.__name__, cls.__name__)
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).strip("_")


def is_long(name: str) -> bool:
    """Tell whether a text under this key is a sentence or more."""
    return name in _LONG


@cache
def labels() -> tuple[str, ...]:
    """Return every label that a field can have, sorted."""
    found: set[str] = {"figure"}
    seen: set[type] = set()
    waiting: list[type] = [cls for cls, _ in HOLDS.values()]
    while waiting:
        cls = waiting.pop()
        if cls in seen:
            continue
        seen.add(cls)
        waiting += TAGGED[cls][1].values() if cls in TAGGED else ()
        for spec in fields(cls):
            for leaf in _leaves(spec.type):
                if isinstance(leaf, type) and issubclass(leaf, Item):
                    waiting.append(leaf)
                else:
                    found.add(f"{noun_of(cls)}.{spec.name}")
    return tuple(sorted(found - {f"block.{name}" for name in ("title",)}))


def _leaves(hint: Any) -> Iterator[Any]:
    """Yield the items, texts, pictures and PDFs that a type hint holds."""
    origin, args = get_origin(hint), get_args(hint)
    if hasattr(hint, "__metadata__"):
        if isinstance(hint.__metadata__[0], ImageFile | PdfFile):
            yield hint
    elif origin in (Union, UnionType):
        kinds = [arg for arg in args if arg is not NoneType]
        yield from _leaves(LocalText if LocalText in kinds else kinds[0])
    elif origin is AbstractMapping:
        forms = get_origin(args[1]) is tuple  # the forms of a word, by language
        yield from [LocalText] if forms else _leaves(args[1])
    elif origin is tuple:
        yield from _leaves(args[0])
    elif hint is LocalText or (isinstance(hint, type) and issubclass(hint, Item)):
        yield hint
