"""The content pack as the kiosk holds it: validated, frozen, in the order of the story."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from kiosk.content.block import Block, Term
from kiosk.content.figures import Figure, Reviewed, Source
from kiosk.content.kinds import (
    Between,
    Fault,
    Icon,
    Id,
    Image,
    Item,
    Language,
    LocalText,
    Opens,
    PanelId,
    Pdf,
    Ref,
    Region,
    record,
)

if TYPE_CHECKING:
    from kiosk.survey import Questionnaire

GroupId = Annotated[str, Ref("group")]
SurveyId = Annotated[str, Ref("survey")]
GuideId = Annotated[str, Ref("guide")]


@record
class Group(Item):
    """A chapter of the story; dots count within it."""

    id: Id
    title: LocalText
    icon: Icon | None = None


@record
class Tile(Item):
    """A door on the home screen."""

    id: Id
    style: Literal["large", "medium", "row"]
    title: LocalText
    opens: Annotated[str, Opens()]
    tint: Literal["night", "sand", "blush", "mist", "lilac", "sage", "white"] = "white"
    subtitle: LocalText | None = None
    image: Image | None = None
    icon: Icon | None = None
    hidden: bool = False
    hold: tuple[Region, ...] = ()


@record
class Panel(Item):
    """One screen of the story.

    Attributes:
        nav: short name, said by the Next button of the panel before.
        split: percent of the width that the left column takes; None leaves it to the screen.
        hidden: whether the clinic does not show it.
        hide_in: languages in which the clinic does not show it; its texts may lack them.
        blocks: in reading order, shared blocks put in place.
    """

    id: Id
    group: GroupId
    title: LocalText
    nav: LocalText
    kicker: LocalText | None = None
    layout: Literal["columns", "stage", "full"]
    split: Annotated[int, Between(20, 80)] | None = None
    hidden: bool = False
    hide_in: tuple[Language, ...] = ()
    hold: tuple[Region, ...] = ()
    blocks: tuple[Block, ...]


@record
class Part(Item):
    """A chapter of a guide: whole panels, blocks of its own, or both."""

    title: LocalText
    hold: tuple[Region, ...] = ()
    panels: tuple[PanelId, ...] = ()
    blocks: tuple[Block, ...] = ()

    def faults(self) -> Iterable[Fault]:
        """Refuse an empty part."""
        if not self.panels and not self.blocks:
            yield Fault("", "part-empty", "This part is empty; give it 'panels', 'blocks' or both.")


@record
class Guide(Item):
    """A take-home guide; a locked one opens for this visit after the professional survey.

    Attributes:
        parts: what it is made of; none where it is a PDF of the clinic's own.
        file: that PDF by language, as a path from the pack's folder.
        then: what Next opens at its end, such as "survey:feedback".
        hidden: whether the clinic does not show it.
    """

    id: Id
    title: LocalText
    subtitle: LocalText | None = None
    audience: Literal["patients", "professionals"]
    locked: bool = False
    cover: Image | None = None
    parts: tuple[Part, ...] = ()
    file: Mapping[str, Pdf] | None = None
    then: Annotated[str, Opens()] | None = None
    hidden: bool = False

    def faults(self) -> Iterable[Fault]:
        """Refuse a guide of nothing, and one told twice."""
        if bool(self.parts) == bool(self.file):
            yield Fault("", "guide-empty", "A guide needs either 'parts' or 'file'; give one of them.")

    def pdf(self, lang: str) -> str:
        """Return the PDF in a language, else in the first there is; empty for a guide made of parts."""
        return "" if not self.file else self.file.get(lang) or next(iter(self.file.values()))


@dataclass(frozen=True, kw_only=True)
class Pack:
    """A whole content pack. Mappings go from id to thing; `root` is its folder on disk.

    Attributes:
        unset: placeholder without braces, such as `clinic.emergency`, to what the screen says when it is not set.
        shared: shared blocks as written; panels and guides hold copies of their own.
    """

    id: str
    version: str
    title: LocalText
    languages: tuple[str, ...]
    default_language: str
    groups: tuple[Group, ...]
    tiles: tuple[Tile, ...]
    panels: tuple[Panel, ...]
    figures: Mapping[str, Figure]
    sources: Mapping[str, Source]
    glossary: Mapping[str, Term]
    shared: Mapping[str, Block]
    surveys: Mapping[str, "Questionnaire"]
    guides: tuple[Guide, ...]
    unset: Mapping[str, LocalText]
    root: Path
    reviewed: Mapping[str, Reviewed] = field(default_factory=dict)

    def panel(self, panel_id: str) -> Panel:
        """Return the panel of that id; raises KeyError when there is none (it may be held in this region)."""
        for panel in self.panels:
            if panel.id == panel_id:
                return panel
        raise KeyError(panel_id)
