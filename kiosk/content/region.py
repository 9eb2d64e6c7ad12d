"""What a site may show: `hold` takes things out of the story in a region until its legal review is on record."""

from kiosk.content.blocks_drawn import ClaimRow
from kiosk.content.cutting import cut
from kiosk.content.kinds import REGIONS, Item
from kiosk.content.model import Pack


def region_fault(region: str) -> str:
    """Return the sentence that refuses a region nobody knows; '' for a known one, for 'other' and for none set."""
    known = REGIONS | {"other"}  # a slip here would show what the law there holds back
    if not region or region in known:
        return ""
    return f"kiosk.toml: [site] region '{region}' is not known; use one of: {', '.join(sorted(known))}."


def for_site(pack: Pack, region: str, legal_review: bool) -> Pack:
    """Return the pack without what is held in `region`; with no region set, or after the legal review, all of it.

    Gone are held tiles, panels, blocks, parts of guides and figures, whatever uses a held figure, and what `cut` takes
    along.
    """
    if not region or legal_review:
        return pack

    def held(item: Item) -> bool:
        if isinstance(item, ClaimRow):  # its sentences talk about its figures
            return any(region in figure.hold for figure in item.figures)
        return region in getattr(item, "hold", ())

    return cut(pack, held)


def held_back(pack: Pack, region: str, lang: str) -> tuple[str, ...]:
    """Return the titles of what a region holds back: chapters that are gone, pages gone from others, guides gone."""
    left = for_site(pack, region, legal_review=False)
    panels, groups = {panel.id for panel in left.panels}, {group.id for group in left.groups}
    chapters = [group.title for group in pack.groups if group.id not in groups]
    pages = [panel.title for panel in pack.panels if panel.id not in panels and panel.group in groups]
    kept = {guide.id for guide in left.guides}
    guides = [guide.title for guide in pack.guides if guide.id not in kept]
    return tuple(dict.fromkeys(title.get(lang, pack.default_language) for title in (*chapters, *pages, *guides)))
