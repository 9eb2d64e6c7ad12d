"""Blocks that show something: pictures, counted people, tables, cards."""

from collections.abc import Iterable
from datetime import date
from typing import Literal

from kiosk.content.block import Block, Tint
from kiosk.content.figures import Count, FigureRef, SourceRef
from kiosk.content.kinds import Fault, Icon, Id, Image, Item, LocalText, PanelId, Point, Whole, record


@record
class Pin(Item):
    """A text with a place on the picture: x and y as fractions of its width and height."""

    text: LocalText
    at: Point


@record
class PinsBlock(Block):
    """A numbered list whose numbers stand on the panel's picture."""

    items: tuple[Pin, ...]


@record
class ImageBlock(Block):
    """A picture, said in words in `alt`."""

    image: Image
    alt: LocalText


@record
class SceneBlock(Block):
    """A moving scene; `image` is its still."""

    scene: Id
    image: Image
    alt: LocalText
    labels: tuple[Pin, ...] = ()


@record
class IconPart(Item):
    """`count` of the drawn people share a role."""

    role: Literal["severe", "mild", "responded", "none"]
    count: Whole
    label: LocalText


@record
class IconArrayBlock(Block):
    """The people of a count, drawn one by one; the parts add up to the denominator."""

    figure: FigureRef
    parts: tuple[IconPart, ...]
    shape: Literal["person", "dot"] = "person"
    size: Literal["large", "medium", "small"] = "large"
    text: LocalText | None = None

    def faults(self) -> Iterable[Fault]:
        """Refuse parts that draw other people than were counted."""
        yield from super().faults()
        if not isinstance(self.figure, Count):
            yield Fault("figure", "not-a-count", f"'{self.figure.id}' is no count; draw a figure of kind 'count'.")
            return
        drawn = sum(part.count for part in self.parts)
        if drawn != self.figure.denominator:
            message = f"The parts add up to {drawn}, but {self.figure.denominator} were counted; correct the parts."
            yield Fault("parts", "parts-sum", message)


@record
class FiguresBlock(Block):
    """Big numbers in words, counts with the people they count; `columns` of them side by side."""

    items: tuple[FigureRef, ...]
    columns: Literal[1, 2, 4] = 1


@record
class ClaimRow(Item):
    """A claim and what to keep in mind about it."""

    left: LocalText
    right: LocalText
    figures: tuple[FigureRef, ...] = ()
    sources: tuple[SourceRef, ...] = ()


@record
class ClaimsBlock(Block):
    """Two columns under two headings: what the maker says, what to keep in mind."""

    left: LocalText
    right: LocalText
    rows: tuple[ClaimRow, ...]


@record
class Place(Item):
    """How far approval is in one place; `stage` picks the icon, `status` says it."""

    place: LocalText
    status: LocalText
    stage: Literal["approved", "review", "other"] = "other"
    date: LocalText | None = None
    sources: tuple[SourceRef, ...] = ()


@record
class PlacesBlock(Block):
    """Approvals by place, true on the day `as_of`."""

    items: tuple[Place, ...]
    as_of: date


@record
class OverviewCard(Item):
    """A card that opens one step's panel.

    Attributes:
        icon: stands for the picture in high contrast.
        share: how long the step's part of the strip of times is, beside those of the other steps.
        span: what its part of the strip says; without it the number of the step alone.
        tint: the color of its part of the strip.
    """

    panel: PanelId
    image: Image
    title: LocalText
    time: LocalText
    icon: Icon | None = None
    share: Whole = 0
    span: LocalText | None = None
    tint: Tint = "primary"


@record
class Bracket(Item):
    """What may happen after one step and before another; the steps count from 1."""

    after: Whole
    before: Whole
    text: LocalText

    def faults(self) -> Iterable[Fault]:
        """Refuse a bracket over nothing."""
        if self.before - self.after < 2:
            yield Fault("before", "bracket-empty", "No step lies between 'after' and 'before'; move them apart.")


@record
class OverviewBlock(Block):
    """The steps as cards, then how long each takes as a strip with a bracket over some of them, and a note."""

    items: tuple[OverviewCard, ...]
    strip: LocalText | None = None
    bracket: Bracket | None = None


@record
class CitationGroup(Item):
    """Sources under one heading."""

    title: LocalText
    sources: tuple[SourceRef, ...]


@record
class CitationBlock(Block):
    """The numbered list of sources, whole or in groups."""

    groups: tuple[CitationGroup, ...] = ()

    def faults(self) -> Iterable[Fault]:
        """Refuse an empty list and a list told twice."""
        yield from super().faults()
        if bool(self.sources) == bool(self.groups):
            yield Fault("", "citation-empty", "A citation block needs either 'sources' or 'groups'; give one of them.")
