"""The names of icons: those of the font that the screens draw them with."""

import json
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from kiosk.content.findings import Finding, nearest
from kiosk.content.kinds import Item
from kiosk.content.model import Pack
from kiosk.content.rules import noted
from kiosk.content.walk import things_in, whole

_PREFIX = "mdi6."
_TABLE = "fonts/materialdesignicons6-webfont-charmap-*.json"


def unknown_icons(pack: Pack) -> Iterator[Finding]:
    """Yield an error for each icon that does not exist, at the thing that names it; none where the font is missing."""
    known = _names()
    for thing in things_in(whole(pack)):
        icon = getattr(thing, "icon", None)
        if isinstance(thing, Item) and known and icon and icon not in known:
            yield noted(thing.where, "unknown-icon", "error", f"There is no icon '{icon}'{nearest(icon, known)}")


def _names() -> frozenset[str]:
    spec = find_spec("qtawesome")
    folders = spec.submodule_search_locations if spec else None
    tables = [path for folder in folders or () for path in Path(folder).glob(_TABLE)]
    return frozenset(_PREFIX + name for path in tables for name in json.loads(path.read_text(encoding="utf-8")))
