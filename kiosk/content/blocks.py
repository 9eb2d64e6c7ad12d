"""The blocks that panels and guides are made of: one dataclass per type, one row each in `BLOCKS`."""

from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date
from typing import Annotated, Literal

from kiosk.content.figures import Count, FigureRef, Guarded, SourceRef
from kiosk.content.kinds import (
    Fault,
    Icon,
    Id,
    Image,
    Item,
    Key,
    LocalText,
    PanelId,
    Point,
    Ref,
    Region,
    Texts,
    Whole,
    record,
)

Tint = Literal["surface", "none", "sand", "blush", "mist", "lilac", "sage", "primary", "alert"]


@record
class Term(Item):
    """A word and its plain meaning."""

    id: Key
    term: LocalText
    meaning: LocalText
    sources: tuple[SourceRef, ...] = ()


TermRef = Annotated[Term, Ref("term")]


@record
class Block(Guarded):
    """What every block may have; once loaded inside a panel, `column` is always 1 or 2."""

    column: Literal[1, 2] | None = None
    hold: tuple[Region, ...] = ()
    title: LocalText | None = None
    icon: Icon | None = None
    tint: Tint = "surface"
    sources: tuple[SourceRef, ...] = ()


@record
class TextBlock(Block):
    """Paragraphs."""

    text: Texts


@record
class Fact(Item):
    """A line with an icon and a small heading, both optional."""

    icon: Icon | None = None
    title: LocalText | None = None
    text: LocalText


@record
class FactsBlock(Block):
    """Rows with an icon and a line."""

    items: tuple[Fact, ...]


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
class TimeBlock(Block):
    """One line with a clock."""

    text: LocalText


@record
class TermBlock(Block):
    """A word and how it sounds."""

    term: LocalText
    sound: LocalText
    text: LocalText | None = None


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
    size: Literal["large", "small"] = "large"
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
    """Big numbers in words."""

    items: tuple[FigureRef, ...]


@record
class CalloutBlock(Block):
    """A line that stands out."""

    text: LocalText
    style: Literal["note", "bridge", "alert", "maker"] = "note"


@record
class ChecklistBlock(Block):
    """Things to do or to ask, each with a box."""

    items: Texts


@record
class CallItem(Item):
    """One reason to call."""

    icon: Icon | None = None
    text: LocalText


@record
class CallListBlock(Block):
    """When to call; numbers come from the clinic."""

    items: tuple[CallItem, ...]


@record
class EmergencyBlock(Block):
    """What to do in an emergency."""

    text: LocalText
    unwell: LocalText


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
    """How far approval is in one place."""

    place: LocalText
    status: LocalText
    date: LocalText | None = None
    sources: tuple[SourceRef, ...] = ()


@record
class PlacesBlock(Block):
    """Approvals by place, true on the day `as_of`."""

    items: tuple[Place, ...]
    as_of: date


@record
class OverviewCard(Item):
    """A card that opens one step's panel."""

    panel: PanelId
    image: Image
    title: LocalText
    time: LocalText


@record
class OverviewBlock(Block):
    """The steps as cards, with a note below and a bracket over some of them."""

    items: tuple[OverviewCard, ...]
    strip: LocalText | None = None
    bracket: LocalText | None = None


@record
class IndicationBlock(Block):
    """The full indication, in the label's words."""

    text: LocalText


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


@record
class ExpertBlock(Block):
    """Detail for doctors behind "Learn more"."""

    title: LocalText = field()  # asked for here, though other blocks may go without
    text: Texts


@record
class GlossaryBlock(Block):
    """Words and their meanings; `all` puts every term of the pack into `terms`."""

    terms: tuple[TermRef, ...] = ()
    all: bool = False

    def faults(self) -> Iterable[Fault]:
        """Refuse a block that names no term, or names them twice."""
        yield from super().faults()
        if bool(self.terms) == self.all:
            yield Fault("", "glossary-empty", "A glossary block needs either 'terms' or 'all: true'; give one of them.")


@record
class LinkBlock(Block):
    """A card that opens another panel."""

    panel: PanelId
    text: LocalText
    note: LocalText | None = None
    style: Literal["soft", "alert"] = "soft"


@record
class GuidesBlock(Block):
    """The cards of the take-home guides."""

    intro: LocalText | None = None


@record
class UseBlock(Block):
    """Stands for a shared block; a loaded panel holds the shared block itself."""

    block: Annotated[str, Ref("shared block")]


BLOCKS: Mapping[str, type[Block]] = {
    "text": TextBlock,
    "facts": FactsBlock,
    "pins": PinsBlock,
    "image": ImageBlock,
    "scene": SceneBlock,
    "time": TimeBlock,
    "term": TermBlock,
    "icon_array": IconArrayBlock,
    "figures": FiguresBlock,
    "callout": CalloutBlock,
    "checklist": ChecklistBlock,
    "call_list": CallListBlock,
    "emergency": EmergencyBlock,
    "claims": ClaimsBlock,
    "places": PlacesBlock,
    "overview": OverviewBlock,
    "indication": IndicationBlock,
    "citation": CitationBlock,
    "expert": ExpertBlock,
    "glossary": GlossaryBlock,
    "link": LinkBlock,
    "guides": GuidesBlock,
    "use": UseBlock,
}
