"""Everything of a content pack that screens show, in one language: made off the thread that draws, shown at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.content import Pack
from kiosk.viewmodels.pages import Page, PageMaker


@dataclass(frozen=True)
class Texts:
    """The texts of a pack in one language, as plain data.

    Attributes:
        tiles: the doors of the home screen.
        guide_cards: what the cards of the guides say.
        phones: the team's number by day and by night, or what stands for it.
        panels: the story.
        guides: pages by the guide's id, and what Next opens after them, "" for nothing.
    """

    tiles: list[dict[str, Any]]
    guide_cards: list[dict[str, Any]]
    phones: tuple[str, str]
    panels: tuple[Page, ...]
    guides: Mapping[str, tuple[tuple[Page, ...], str]]


def make_texts(pack: Pack, maker: PageMaker) -> Texts:
    """Return all texts of a pack in the language of its page maker."""
    return Texts(
        tiles=maker.tiles(),
        guide_cards=maker.guide_cards(),
        phones=(maker.value("clinic.phone_day"), maker.value("clinic.phone_night")),
        panels=maker.panels(),
        guides={guide.id: (maker.guide(guide), guide.then or "") for guide in pack.guides},
    )
