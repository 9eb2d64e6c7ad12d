"""What leads to a panel: doors, links, cards, parts of guides."""

from kiosk.drafts.draft import Draft
from kiosk.drafts.slots import slots_of


def leads_to(draft: Draft, panel_id: str) -> tuple[str, ...]:
    """Return what leads to a panel, as "tile:<id>", "guide:<id>", "panel:<id>" and "shared:<id>"."""
    found: dict[str, None] = {}
    for tile in draft.value("pack.yaml", ("tiles",)):
        if tile.get("opens") == f"panel:{panel_id}":
            found[f"tile:{tile['id']}"] = None
    for file in sorted(draft.files):
        for slot in slots_of(file, draft.value(file)) if file != "pack.yaml" else ():
            if slot.refers == "panel" and draft.value(file, slot.path) == panel_id:
                folder, _, name = file.removesuffix(".yaml").partition("/")
                found[f"{folder.removesuffix('s')}:{name or slot.path[0]}"] = None
    return tuple(found)
