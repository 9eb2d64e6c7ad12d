"""The content pack: what the kiosk shows, read from a folder, checked, and cut to the region it stands in."""

from datetime import date
from pathlib import Path

from kiosk.content.blocks_drawn import SceneBlock
from kiosk.content.findings import ContentError, Finding, PanelScore, Report
from kiosk.content.kinds import LocalText
from kiosk.content.loader import load
from kiosk.content.model import Group, Guide, Pack, Panel, Part, Tile
from kiosk.content.placeholders import fill, placeholder_values, placeholders
from kiosk.content.plain import as_plain
from kiosk.content.region import for_site, held_back, region_fault
from kiosk.content.shown import shown, shown_in, without_surveys

__all__ = [
    "ContentError",
    "Finding",
    "Group",
    "Guide",
    "LocalText",
    "Pack",
    "Panel",
    "PanelScore",
    "Part",
    "Report",
    "SceneBlock",
    "Tile",
    "as_plain",
    "check",
    "fill",
    "for_site",
    "held_back",
    "load",
    "placeholder_values",
    "placeholders",
    "region_fault",
    "shown",
    "shown_in",
    "without_surveys",
]


def check(folder: Path, *, today: date | None = None) -> Report:
    """Return every finding about the pack in `folder`, as `kiosk.content.checks.check` does."""
    from kiosk.content import checks  # no screen needs it

    return checks.check(folder, today=today)
