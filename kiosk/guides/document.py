"""What a guide on paper is made of: frozen pieces in reading order. Nothing here knows a font or a page."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal


@dataclass(frozen=True)
class Heading:
    """A heading: level 1 opens a chapter, 2 a panel, 3 a block. `new_page` starts a page with it."""

    text: str
    level: Literal[1, 2, 3]
    kicker: str = ""
    new_page: bool = False


@dataclass(frozen=True)
class Words:
    """A paragraph; `sources` are the numbers that stand behind it."""

    text: str
    style: Literal["body", "note", "lead", "strong"] = "body"
    sources: tuple[int, ...] = ()


@dataclass(frozen=True)
class Item:
    """A line of a list. `mark` is what stands before it: a dot, a number, or "box" for a box to tick."""

    text: str
    mark: str = "•"
    title: str = ""
    sources: tuple[int, ...] = ()


@dataclass(frozen=True)
class Number:
    """A figure: its number in words, what happened, then who was counted and when, and where it is written."""

    number: str
    label: str
    notes: tuple[str, ...]
    sources: tuple[int, ...] = ()


@dataclass(frozen=True)
class Share:
    """So many of the drawn people, with the same role."""

    role: Literal["severe", "mild", "responded", "none"]
    count: int
    label: str


@dataclass(frozen=True)
class People:
    """The very people that were counted, one dot each."""

    shares: tuple[Share, ...]


@dataclass(frozen=True)
class Picture:
    """A picture; `share` is its part of the page's width, `pins` places on it as fractions, numbered from 1."""

    path: Path
    share: float = 1.0
    pins: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True)
class Lines:
    """Empty lines to write on."""

    count: int


@dataclass(frozen=True)
class Code:
    """A QR code, row by row from the top: "1" for a dark module, "0" for a light one."""

    rows: tuple[str, ...]


@dataclass(frozen=True)
class Box:
    """Pieces that stay together on a tinted ground."""

    pieces: tuple["Piece", ...]
    tint: Literal["plain", "note", "alert", "bridge"] = "plain"


@dataclass(frozen=True)
class Keep:
    """Pieces that stay on one page, where they fit on one."""

    pieces: tuple["Piece", ...]


Piece = Heading | Words | Item | Number | People | Picture | Lines | Code | Box | Keep


@dataclass(frozen=True)
class Cover:
    """The first page.

    Attributes:
        clinic: the clinic's name and its numbers, one row each of label and value; empty labels stand alone.
        made: date and version of the content, in words.
    """

    title: str
    subtitle: str
    clinic: tuple[tuple[str, str], ...]
    made: str
    picture: Path | None


@dataclass(frozen=True)
class Document:
    """A whole guide in one language.

    Attributes:
        author: who gives it out.
        foot: what stands at the foot of each page, with {n} and {m} for the page and how many there are.
        points: size of the text to be read, in points.
    """

    title: str
    author: str
    lang: str
    cover: Cover
    pieces: tuple[Piece, ...]
    foot: str
    points: float
