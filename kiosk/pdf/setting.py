"""Pieces of a document as cells of paper: one short function for each kind of piece."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kiosk.guides import document as doc
from kiosk.pdf.cells import Cell, Framed, Gap, Marked, Stack, Text
from kiosk.pdf.ink import INK2, MM, PRIMARY, Type
from kiosk.pdf.marks import Dot, Dots, Modules, Pinned, Rules, Tick

_CODE_SIDE = 90 * MM
_PAD = 11.0


@dataclass(frozen=True)
class Set:
    """A cell with its place in the flow: room before it, whether it opens a page or must not part from the next."""

    cell: Cell
    before: float = 0.0
    new_page: bool = False
    with_next: bool = False


class Setter:
    """Sets pieces for one document, whose text to be read has `points`."""

    def __init__(self, points: float) -> None:
        self._points = points
        self._body = Type(points)
        self._note = Type(points * 0.82, color=INK2)

    def place(self, piece: doc.Piece, width: float) -> Set:
        """Return a piece with its room before it."""
        cell = self.cell(piece, width)
        match piece:
            case doc.Heading(level=level, new_page=new_page):
                return Set(cell, {1: 22, 2: 20, 3: 12}[level], new_page, with_next=True)
            case doc.Words(style="note"):
                return Set(cell, 4)
            case doc.Item(mark="box"):
                return Set(cell, 9, with_next=True)
            case doc.Picture():
                return Set(cell, 10)
            case doc.Lines():
                return Set(cell, 0)
        return Set(cell, 7)

    def cell(self, piece: doc.Piece, width: float) -> Cell:
        """Return a piece as a cell of this width, in points."""
        makers: dict[type, Callable[[Any, float], Cell]] = {
            doc.Heading: self._heading,
            doc.Words: self._words,
            doc.Item: self._item,
            doc.Number: self._number,
            doc.People: self._people,
            doc.Box: self._box,
            doc.Keep: lambda keep, room: Stack([self.cell(part, room) for part in keep.pieces], 7),
            doc.Picture: lambda picture, room: Pinned(picture.path, picture.share, picture.pins, room),
            doc.Lines: lambda lines, room: Rules(lines.count, room, 26),
            doc.Code: lambda code, room: Modules(code.rows, min(room, _CODE_SIDE)),
        }
        return makers[type(piece)](piece, width)

    def _box(self, box: doc.Box, width: float) -> Cell:
        cells = [self.cell(part, width - 2 * _PAD) for part in box.pieces]
        return Framed(
            Stack([cell for cell in cells if cell.height], 1 if box.tint == "alert" else 5), width, box.tint, _PAD
        )

    def _heading(self, heading: doc.Heading, width: float) -> Cell:
        size = self._points * {1: 2.1, 2: 1.5, 3: 1.15}[heading.level]
        color = PRIMARY if heading.level == 1 else self._body.color
        title = Text(heading.text, Type(size, 700, color, 112, heading=True), width)
        kicker = Text(heading.kicker, Type(self._note.size, 600, INK2), width) if heading.kicker else Gap(0)
        return Stack([kicker, title])

    def _words(self, words: doc.Words, width: float) -> Cell:
        if not words.text and not words.sources:
            return Gap(0)
        look = {
            "body": self._body,
            "note": self._note,
            "lead": Type(self._points * 1.15),
            "strong": Type(self._points, 600),
        }[words.style]
        return Text(words.text, look, width, after=_cited(words.sources))

    def _item(self, item: doc.Item, width: float) -> Cell:
        indent = self._points * 1.5 if item.mark else 0.0
        before = item.title + _stop(item.title) if item.text else item.title
        body = Text(item.text, self._body, width - indent, before=before, after=_cited(item.sources))
        if item.mark == "box":
            return Marked(Tick(self._points), body, indent)
        return Marked(Text(item.mark, Type(self._points, 700, PRIMARY), indent), body, indent) if item.mark else body

    def _number(self, number: doc.Number, width: float) -> Cell:
        big = Text(number.number, Type(self._points * 1.7, 700, leading=115, heading=True), width)
        label = Text(number.label, Type(self._points, 600), width)
        return Stack([big, label, Text(" ".join(number.notes), self._note, width, after=_cited(number.sources))], 2)

    def _people(self, people: doc.People, width: float) -> Cell:
        dots = Dots([share.role for share in people.shares for _ in range(share.count)], width)
        size = self._note.size
        look = Type(size, 500)
        told = [
            Marked(Dot(share.role, size), Text(f"{share.count} {share.label}", look, width - 20), 20)
            for share in people.shares
        ]
        return Stack([dots, *told], 3)


def cover_cells(cover: doc.Cover, width: float) -> list[Set]:
    """Return the first page, from the top."""
    picture = [Set(Pinned(cover.picture, 0.46, (), width))] if cover.picture else []
    rows: list[Cell] = []
    for label, value in cover.clinic:
        look = Type(15 if label else 20, 400 if label else 700, heading=not label)
        rows.append(Text(value, look, width - 2 * _PAD, before=f"{label}:" if label else ""))
    return [
        *picture,
        Set(Text(cover.title, Type(32, 700, PRIMARY, 112, heading=True), width), 28),
        Set(Text(cover.subtitle, Type(18, color=INK2), width), 8),
        Set(Framed(Stack(rows, 6), width, "note", 16), 34),
        Set(Text(cover.made, Type(12, color=INK2), width), 16),
    ]


def _stop(title: str) -> str:
    """Return what ends a title before its text: a full stop, after Chinese a wide colon, after a sign nothing."""
    last = title[-1:]
    return "" if not last.isalnum() else "." if last.isascii() else "\N{FULLWIDTH COLON}"


def _cited(numbers: tuple[int, ...]) -> str:
    return f"[{', '.join(map(str, numbers))}]" if numbers else ""
