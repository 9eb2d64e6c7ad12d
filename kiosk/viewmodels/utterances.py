"""What is read aloud of a screen: pure functions from plain data to sentences, in reading order."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

Plain = Mapping[str, Any]
HEADING = 0


class Utterance(NamedTuple):
    """One text to be said, and the place of the block that it stands in (HEADING for what is no block)."""

    place: int
    text: str


def of_panel(panel: Plain, spoken: Mapping[str, str]) -> list[Utterance]:
    """Return what is said of a panel: its heading first, then block by block, left column first."""
    found = [Utterance(HEADING, text) for text in (panel["kicker"], panel["title"])]
    for block in (*panel["top"], *panel["left"], *panel["right"]):
        found += [Utterance(block["place"], text) for text in of_block(block)]
    return _said(found, spoken)


def of_tiles(tiles: Iterable[Plain], spoken: Mapping[str, str]) -> list[Utterance]:
    """Return what is said of the home screen."""
    return _said((Utterance(HEADING, _line(tile, "title", "subtitle")) for tile in tiles), spoken)


def of_sheet(things: Iterable[Any], spoken: Mapping[str, str]) -> list[Utterance]:
    """Return what is said of a sheet: its texts, its figures with who was counted and when, or its terms."""
    return _said((Utterance(HEADING, text) for thing in things for text in _of_thing(thing)), spoken)


def _said(found: Iterable[Utterance], spoken: Mapping[str, str]) -> list[Utterance]:
    return [Utterance(place, text) for place, words in found if (text := pronounced(words, spoken))]


def pronounced(text: str, spoken: Mapping[str, str]) -> str:
    """Return a text with the words of `spoken` as they sound, the longest first."""
    text = text.replace("\N{NON-BREAKING HYPHEN}", "-").replace("\N{NO-BREAK SPACE}", " ").strip()
    for word in sorted(spoken, key=len, reverse=True):
        text = text.replace(word, spoken[word])
    return text


def of_block(block: Plain) -> list[str]:
    """Return the texts of a block in reading order. Icons, pictures and buttons are not said."""
    own = _BLOCKS.get(block["type"])
    return [block["title"], *own(block)] if own and block["type"] != "expert" else []


def _line(thing: Plain, *keys: str) -> str:
    """Return some texts of a thing as sentences."""
    parts = [str(thing[key]).strip() for key in keys if thing.get(key)]
    return " ".join(part if part.endswith((".", "!", "?", "。", "！", "？")) else f"{part}." for part in parts)


def _figure(figure: Plain) -> str:
    return f"{figure['words']} {_line(figure, 'label')}"


def _of_thing(thing: Any) -> Iterator[str]:
    if isinstance(thing, str):
        yield thing
    elif "meaning" in thing and "term" in thing:
        yield from (f"{thing['term']}.", thing["meaning"])
    else:
        yield _figure(thing) if "label" in thing else str(thing.get("words", ""))
        yield from (thing[key] for key in ("who", "when", "meaning", "limits") if thing.get(key))
    if not isinstance(thing, str):
        yield from (source["line"] for source in thing.get("sources", ()))


def _items(*keys: str) -> Callable[[Plain], list[str]]:
    return lambda block: [_line(item, *keys) for item in block["items"]]


def _icon_array(block: Plain) -> Iterator[str]:
    yield _figure(block["figure"])
    yield from (f"{part['count']} {part['label']}." for part in block["parts"])
    yield block["text"]
    yield block["figure"]["when"]


def _overview(block: Plain) -> Iterator[str]:
    yield from (_line(item, "title", "time") for item in block["items"])
    if block["bracket"]:
        yield block["bracket"]["text"]
    yield block["strip"]


def _claims(block: Plain) -> Iterator[str]:
    for row in block["rows"]:
        yield f"{block['left']}: {row['left']}"
        yield f"{block['right']}: {row['right']}"


_BLOCKS: Mapping[str, Callable[[Plain], Iterable[str]]] = {
    "call_list": _items("text"),
    "callout": lambda block: [block["text"]],
    "checklist": lambda block: block["items"],
    "citation": lambda block: [source["line"] for group in block["groups"] for source in group["sources"]],
    "claims": _claims,
    "emergency": lambda block: [block["text"], block["unwell"]],
    "facts": _items("title", "text"),
    "figures": lambda block: [text for figure in block["items"] for text in (_figure(figure), figure["who"])],
    "glossary": lambda block: [_line(term, "term", "meaning") for term in block["terms"]],
    "guides": lambda block: [block["intro"], *(_line(guide, "title", "subtitle") for guide in block["guides"])],
    "icon_array": _icon_array,
    "indication": lambda block: [block["text"]],
    "link": lambda block: [_line(block, "text", "note")],
    "overview": _overview,
    "pins": _items("text"),
    "places": _items("place", "status", "date"),
    "term": lambda block: [_line(block, "term", "text")],
    "text": lambda block: block["text"],
    "time": lambda block: [block["text"]],
}
