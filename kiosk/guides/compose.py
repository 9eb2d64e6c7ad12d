"""Turns a guide of the pack into a document: cover, chapters, the emergency card, the numbered sources."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from kiosk.content import Guide, Pack, as_plain, placeholder_values
from kiosk.content.unbroken import unbroken
from kiosk.guides.card import Card, card_of
from kiosk.guides.document import Box, Code, Cover, Document, Heading, Item, Keep, Lines, Picture, Piece, Words
from kiosk.guides.phrases import Phrases
from kiosk.guides.pieces import Told, numbers_of, pieces_of

_POINTS = {"patients": 13.5, "professionals": 11.0}
_NUMBERS = (("day", "clinic.phone_day"), ("night", "clinic.phone_night"), ("emergency", "clinic.emergency"))


@dataclass(frozen=True)
class Order:
    """What a guide is made from.

    Attributes:
        pack: the content pack, cut to the site.
        clinic: placeholder without braces to value, for what the clinic has set.
        lang: language of the guide.
        day: the date on its cover.
    """

    pack: Pack
    clinic: Mapping[str, str]
    lang: str
    day: date


def compose(order: Order, guide_id: str) -> Document:
    """Return a guide of the pack as a document. Raises KeyError for an id that is none, phrases.PhrasesError."""
    guide = next((one for one in order.pack.guides if one.id == guide_id), None)
    if guide is None:
        raise KeyError(guide_id)
    return _Composer(order, guide).document()


def file_name(pack: Pack, guide_id: str, lang: str) -> str:
    """Return the plain ASCII name that a guide has as a file."""
    return f"{pack.id}-{guide_id}-guide-{lang}.pdf"


class _Composer:
    """One guide on its way."""

    def __init__(self, order: Order, guide: Guide) -> None:
        self._order, self._guide = order, guide
        self._say = Phrases(order.lang)
        self._values = placeholder_values(order.pack, order.lang, order.clinic)
        self._told = Told(order.pack.root, self._say, lined=guide.audience == "patients")
        self._seen: dict[int, str] = {}
        self._cites = False

    def document(self) -> Document:
        title = self._plain(self._guide.title)
        clinic = self._values["clinic.name"]
        pieces = [piece for part in self._guide.parts for piece in self._part(part)]
        if self._guide.audience == "patients":
            pieces += [*self._card(), *self._notes()]
        pieces += self._sources()
        return Document(
            title=title,
            author=clinic,
            lang=self._order.lang,
            cover=self._cover(title),
            pieces=tuple(pieces),
            foot=f"{title}   |   {self._say('page', n='{n}', m='{m}')}",
            points=_POINTS[self._guide.audience],
        )

    def _plain(self, thing: Any) -> Any:
        pack = self._order.pack
        return unbroken(as_plain(thing, self._order.lang, pack.default_language, self._values))

    def _cover(self, title: str) -> Cover:
        rows = [("", self._values["clinic.name"])]
        rows += [(self._say(label), self._values[name]) for label, name in _NUMBERS]
        made = self._say("made", date=self._say.date(self._order.day), version=self._order.pack.version)
        picture = self._order.pack.root / self._guide.cover if self._guide.cover else None
        subtitle = self._plain(self._guide.subtitle) if self._guide.subtitle else ""
        return Cover(title, subtitle, tuple(rows), made, picture)

    def _part(self, part: Any) -> Iterator[Piece]:
        title = self._plain(part.title)
        yield Heading(title, 1, new_page=True)
        for name in part.panels:
            panel = self._order.pack.panel(name)
            heading = self._plain(panel.title)
            kicker = self._plain(panel.kicker) if panel.kicker else ""
            head = [Heading(heading, 2, kicker)] if heading != title else []
            pieces = [*head, *self._blocks(panel.blocks)]
            yield from [Keep(tuple(pieces))] if any(isinstance(piece, Picture) for piece in pieces) else pieces
        yield from self._blocks(part.blocks)

    def _blocks(self, blocks: tuple[Any, ...]) -> Iterator[Piece]:
        plain = self._plain(blocks)
        self._seen |= numbers_of(plain)
        self._cites = self._cites or any(block["type"] == "citation" for block in plain)
        pins = tuple(tuple(pin["at"]) for block in plain if block["type"] == "pins" for pin in block["items"])
        for block in plain:
            yield from pieces_of(block, self._told, pins)

    def _card(self) -> Iterator[Piece]:
        card = self.card()
        yield Heading(self._say("card"), 1, new_page=True)
        if card is None:
            yield Box((Words(self._say("card_unset"), "strong"),), "alert")
            return
        rows = [Item(self._values[name], "", self._say(label)) for label, name in _NUMBERS]
        yield Box((Heading(self._values["clinic.name"], 3), *rows, Code(card.rows), Words(self._say("card_scan"))))

    def card(self) -> Card | None:
        return card_of(self._order.pack, self._order.lang, self._order.clinic, self._say)

    def _notes(self) -> Iterator[Piece]:
        yield Heading(self._say("notes"), 2)
        yield Lines(6)

    def _sources(self) -> Iterator[Piece]:
        if self._cites or not self._seen:
            return
        yield Heading(self._say("sources"), 1, new_page=True)
        yield Words(self._say("sources_note"), "note")
        for number in sorted(self._seen):
            yield Words(self._seen[number], "note")
