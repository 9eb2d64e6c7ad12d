"""Blocks of the pack as pieces of a document: one short function for each type of block."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.guides.document import Box, Heading, Item, Lines, Number, People, Picture, Piece, Share, Words
from kiosk.guides.phrases import Phrases

Plain = dict[str, Any]
Pins = tuple[tuple[float, float], ...]
_WRITING = 1  # empty lines under each question


@dataclass(frozen=True)
class Told:
    """What every block is told with: the pack's folder, the phrases, and whether questions get lines to write on."""

    root: Path
    say: Phrases
    lined: bool


def pieces_of(block: Plain, told: Told, pins: Pins = ()) -> Iterator[Piece]:
    """Yield the pieces of one block (plain data); `pins` are the places that the panel's pins name on its picture.

    What only leads to another screen (links, cards of guides) has no piece.
    """
    make = _MAKERS.get(block["type"])
    pieces = list(make(block, told)) if make else []
    if block["type"] in ("image", "scene"):
        pieces = [Picture(told.root / block["image"], 0.8, pins)]
    title = block["title"] if pieces and block["type"] not in _TITLED else ""
    return iter([*([Heading(title, 3)] if title else []), *pieces])


def numbers_of(plain: Any) -> dict[int, str]:
    """Return number → line of every source that stands in plain data."""
    if isinstance(plain, list):
        return {number: line for part in plain for number, line in numbers_of(part).items()}
    if not isinstance(plain, dict):
        return {}
    found = {number: line for part in plain.values() for number, line in numbers_of(part).items()}
    return {**found, plain["n"]: plain["line"]} if "line" in plain and "n" in plain else found


def _cited(thing: Plain) -> tuple[int, ...]:
    return tuple(sorted({source["n"] for source in thing["sources"]}))


def _text(block: Plain, told: Told) -> Iterator[Piece]:
    for index, text in enumerate(block["text"], 1):
        yield Words(text, sources=_cited(block) if index == len(block["text"]) else ())


def _items(block: Plain, told: Told) -> Iterator[Piece]:
    marked = block["type"] == "pins"
    for index, item in enumerate(block["items"], 1):
        last = _cited(block) if index == len(block["items"]) else ()
        yield Item(item["text"], str(index) if marked else "•", item.get("title", ""), last)


def _checklist(block: Plain, told: Told) -> Iterator[Piece]:
    for text in block["items"]:
        yield Item(text, "box")
        if told.lined:
            yield Lines(_WRITING)


def _time(block: Plain, told: Told) -> Iterator[Piece]:
    yield Words(block["text"], "strong", _cited(block))


def _term(block: Plain, told: Told) -> Iterator[Piece]:
    sound = told.say("how_to_say", sound=block["sound"])
    yield Item(" ".join(filter(None, (sound, block["text"]))), "", block["term"])


def _callout(block: Plain, told: Told) -> Iterator[Piece]:
    head = [Heading(block["title"], 3)] if block["title"] else []
    tint = {"alert": "alert", "bridge": "bridge"}.get(block["style"], "note")
    yield Box((*head, Words(block["text"], sources=_cited(block))), tint)  # type: ignore[arg-type]


def _calls(block: Plain, told: Told) -> Iterator[Piece]:
    items = [Item(item["text"]) for item in block["items"]]
    yield Box((Heading(block["title"], 3), *items, Words("", "note", _cited(block))), "alert")


def _emergency(block: Plain, told: Told) -> Iterator[Piece]:
    yield Box((Words(block["text"], "strong"), Words(block["unwell"])), "alert")


def _indication(block: Plain, told: Told) -> Iterator[Piece]:
    yield Box((Heading(block["title"], 3), Words(block["text"], sources=_cited(block))))


def _figure(figure: Plain, told: Told) -> Number:
    notes = [told.say("who", text=figure["who"]), told.say("when", text=figure["when"])]
    if figure["product"] == "class":
        notes.append(told.say("class"))
    return Number(figure["words"], figure["label"], (*notes, *filter(None, (figure["limits"],))), _cited(figure))


def _figures(block: Plain, told: Told) -> Iterator[Piece]:
    for figure in block["items"]:
        yield Box((_figure(figure, told),))


def _array(block: Plain, told: Told) -> Iterator[Piece]:
    shares = tuple(Share(part["role"], part["count"], part["label"]) for part in block["parts"])
    words = [Words(block["text"])] if block["text"] else []
    yield Box((_figure(block["figure"], told), People(shares), *words))


def _claims(block: Plain, told: Told) -> Iterator[Piece]:
    for row in block["rows"]:
        left, right = Item(row["left"], "", block["left"]), Item(row["right"], "", block["right"], _cited(row))
        yield Box((left, right, *(_figure(figure, told) for figure in row["figures"])))


def _places(block: Plain, told: Told) -> Iterator[Piece]:
    for item in block["items"]:
        yield Item(" ".join(filter(None, (item["status"], item["date"]))), "•", item["place"], _cited(item))


def _overview(block: Plain, told: Told) -> Iterator[Piece]:
    for index, card in enumerate(block["items"], 1):
        yield Item(card["time"], str(index), card["title"])
    if block["bracket"]:
        yield Words(block["bracket"]["text"])
    if block["strip"]:
        yield Words(block["strip"])


def _citation(block: Plain, told: Told) -> Iterator[Piece]:
    for group in block["groups"] or [{"title": "", "sources": block["sources"]}]:
        if group["title"]:
            yield Heading(group["title"], 3)
        for source in group["sources"]:
            yield Words(source["line"], "note")


def _glossary(block: Plain, told: Told) -> Iterator[Piece]:
    for term in block["terms"]:
        yield Item(term["meaning"], "", term["term"])


_MAKERS: Mapping[str, Callable[[Plain, Told], Iterator[Piece]]] = {
    "text": _text,
    "expert": _text,
    "facts": _items,
    "pins": _items,
    "checklist": _checklist,
    "time": _time,
    "term": _term,
    "callout": _callout,
    "call_list": _calls,
    "emergency": _emergency,
    "indication": _indication,
    "figures": _figures,
    "icon_array": _array,
    "claims": _claims,
    "places": _places,
    "overview": _overview,
    "citation": _citation,
    "glossary": _glossary,
}
_TITLED = frozenset({"callout", "call_list", "indication", "emergency"})  # these say their title in their box
