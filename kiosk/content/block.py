"""What every block may have, and the terms of the glossary."""

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from kiosk.content.figures import Guarded, SourceRef
from kiosk.content.kinds import Icon, Item, Key, LocalText, Ref, Region, record

Tint = Literal["surface", "none", "sand", "blush", "mist", "lilac", "sage", "primary", "alert"]


@record
class Term(Item):
    """A word and its plain meaning.

    Attributes:
        also: by language, other forms that the word has in texts, such as its plural.
    """

    id: Key
    term: LocalText
    also: Mapping[str, tuple[str, ...]] | None = None
    meaning: LocalText
    sources: tuple[SourceRef, ...] = ()


TermRef = Annotated[Term, Ref("term")]


@record
class Block(Guarded):
    """What every block may have; once loaded inside a panel, `column` is always 1 or 2.

    A block that goes `across` stands over both columns.

    A class names in `NEEDS` the placeholders that its screen shows though no text holds them.
    """

    NEEDS: ClassVar[frozenset[str]] = frozenset()

    column: Literal[1, 2] | None = None
    across: bool = False
    hold: tuple[Region, ...] = ()
    title: LocalText | None = None
    icon: Icon | None = None
    tint: Tint = "surface"
    sources: tuple[SourceRef, ...] = ()
