"""Blocks that say something: texts, lists, calls, words."""

from collections.abc import Iterable
from dataclasses import field
from typing import Annotated, ClassVar, Literal

from kiosk.content.block import Block, TermRef
from kiosk.content.kinds import (
    Fault,
    Icon,
    Item,
    LocalText,
    PanelId,
    Ref,
    Texts,
    record,
)


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

    NEEDS: ClassVar[frozenset[str]] = frozenset({"clinic.phone_day", "clinic.phone_night", "clinic.emergency"})

    items: tuple[CallItem, ...]


@record
class EmergencyBlock(Block):
    """What to do in an emergency."""

    NEEDS: ClassVar[frozenset[str]] = frozenset({"clinic.emergency"})

    text: LocalText
    unwell: LocalText


@record
class IndicationBlock(Block):
    """The full indication, in the label's words."""

    text: LocalText


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
