"""`pack.yaml`: what a pack is called, what it holds and in which order."""

from collections.abc import Iterable, Mapping

from kiosk.content.figures import Reviewed
from kiosk.content.kinds import Fault, Id, Item, Language, LocalText, PanelId, record
from kiosk.content.model import Group, GuideId, SurveyId, Tile


@record
class Manifest(Item):
    """`pack.yaml`: what the pack is called, what it holds and in which order.

    Attributes:
        reviewed: placeholder → when its sentence in `unset` was reviewed, where a clinic changed one that is guarded.
    """

    id: Id
    version: str
    title: LocalText
    languages: tuple[Language, ...]
    default_language: Language
    unset: Mapping[str, LocalText] | None = None
    reviewed: Mapping[str, Reviewed] | None = None
    groups: tuple[Group, ...]
    tiles: tuple[Tile, ...]
    panels: tuple[PanelId, ...]
    surveys: tuple[SurveyId, ...] = ()
    guides: tuple[GuideId, ...] = ()

    def faults(self) -> Iterable[Fault]:
        """Refuse a default language that the pack does not speak."""
        if self.default_language not in self.languages:
            message = (
                f"'{self.default_language}' is not among the languages of the pack; add it there or choose another."
            )
            yield Fault("default_language", "unknown-language", message)
