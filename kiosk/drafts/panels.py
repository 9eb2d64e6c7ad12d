"""Panels and doors as a whole: order, what is hidden, what is added from a template and taken away again."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.drafts.draft import Draft
from kiosk.drafts.errors import DraftError
from kiosk.drafts.fields import file_of
from kiosk.drafts.leads import leads_to
from kiosk.drafts.steps import Change, Step
from kiosk.drafts.templates import PICTURE, SVG, TEMPLATES, panel_from
from kiosk.drafts.values import ABSENT, Data

MANIFEST = "pack.yaml"
_OWN = "clinic-"  # begins the ids of what a clinic adds


@dataclass(frozen=True)
class PanelRow:
    """One panel in the list.

    Attributes:
        title, group_title: language → text.
        hide_in: languages in which it is hidden.
        own: whether the clinic added it; only such can be taken away.
        changed: whether its own file differs from the live revision.
    """

    id: str
    group: str
    title: Mapping[str, str]
    group_title: Mapping[str, str]
    hidden: bool
    hide_in: tuple[str, ...]
    own: bool
    changed: bool


@dataclass(frozen=True)
class TileRow:
    """One door of the home screen: where it leads (`panel:<id>`, `survey:<id>`, `guides`) and how large it is."""

    id: str
    title: Mapping[str, str]
    opens: str
    style: str
    hidden: bool


def panel_rows(draft: Draft) -> tuple[PanelRow, ...]:
    """Return the panels in the order of the story."""
    titles = {group["id"]: group["title"] for group in draft.value(MANIFEST, ("groups",))}
    changed = set(draft.changed_panels())
    rows = []
    for panel in draft.panels:
        data = draft.value(file_of(panel))
        if isinstance(data, dict):
            rows.append(
                PanelRow(
                    id=panel,
                    group=data["group"],
                    title=data["title"],
                    group_title=titles.get(data["group"], {}),
                    hidden=data.get("hidden") is True,
                    hide_in=tuple(data.get("hide_in", ())),
                    own=panel.startswith(_OWN),
                    changed=panel in changed,
                )
            )
    return tuple(rows)


def tile_rows(draft: Draft) -> tuple[TileRow, ...]:
    """Return the doors of the home screen in their order."""
    return tuple(
        TileRow(tile["id"], tile["title"], tile["opens"], tile["style"], tile.get("hidden") is True)
        for tile in draft.value(MANIFEST, ("tiles",))
    )


def move_panel(draft: Draft, panel_id: str, group: str, place: int) -> Step:
    """Return the step that puts a panel at a place (from 0) among the others of a group. Raises DraftError."""
    file = file_of(panel_id)
    before = draft.value(MANIFEST, ("panels",))
    if panel_id not in before or group not in [one["id"] for one in draft.value(MANIFEST, ("groups",))]:
        raise DraftError(f"There is no panel '{panel_id}' or no group '{group}' any more; go back to the list.")
    others = [one for one in before if one != panel_id]
    after = _inserted(draft, others, panel_id, group, place)
    own = Change(file, ("group",), draft.value(file, ("group",)), group)
    return Step("panel.move", (panel_id,), (Change(MANIFEST, ("panels",), before, after), own))


def _inserted(draft: Draft, others: list[str], panel_id: str, group: str, place: int) -> list[str]:
    mates = [index for index, one in enumerate(others) if draft.value(file_of(one), ("group",)) == group]
    if not mates:
        order = [one["id"] for one in draft.value(MANIFEST, ("groups",))]
        later = set(order[order.index(group) + 1 :])
        at = next((i for i, one in enumerate(others) if draft.value(file_of(one), ("group",)) in later), len(others))
    elif place >= len(mates):
        at = mates[-1] + 1
    else:
        at = mates[max(place, 0)]
    return [*others[:at], panel_id, *others[at:]]


def hide_panel(draft: Draft, panel_id: str, hidden: bool) -> Step:
    """Return the step that hides a panel from everybody, or shows it again. Raises DraftError."""
    return Step("panel.hide" if hidden else "panel.show", (panel_id,), (_flag(draft, file_of(panel_id), (), hidden),))


def hide_panel_in(draft: Draft, panel_id: str, lang: str, hidden: bool) -> Step:
    """Return the step that hides a panel in one language, or shows it again. Raises DraftError."""
    file = file_of(panel_id)
    if not isinstance(draft.value(file), dict):
        raise DraftError(f"There is no panel '{panel_id}' any more; go back to the list.")
    before = draft.value(file, ("hide_in",))
    langs = [one for one in (before if isinstance(before, list) else ()) if one != lang] + ([lang] if hidden else [])
    if len(langs) == len(draft.base.languages):
        raise DraftError("The panel would be hidden in every language; hide the whole panel instead.")
    code = "panel.hide_in" if hidden else "panel.show_in"
    return Step(code, (panel_id, lang), (Change(file, ("hide_in",), before, langs or ABSENT),))


def _flag(draft: Draft, file: str, path: tuple[str | int, ...], hidden: bool) -> Change:
    if not isinstance(draft.value(file, path), dict):
        raise DraftError("What you want to hide is not there any more; go back to the list.")
    return Change(file, (*path, "hidden"), draft.value(file, (*path, "hidden")), True if hidden else ABSENT)


def add_panel(draft: Draft, template: str, group: str, place: int) -> tuple[Step, str]:
    """Return the step that adds a panel from a template, and the panel's id. May wait for the disk.

    Raises:
        DraftError: there is no such template or group.
        OSError: the disk is full.
    """
    if template not in TEMPLATES or group not in [one["id"] for one in draft.value(MANIFEST, ("groups",))]:
        raise DraftError("There is no such template or group; choose another one.")
    taken = {*draft.panels, *(name[7:-5] for name in draft.files if name.startswith("panels/"))}
    taken |= {name[7:-5] for name in draft.base.names if name.startswith("panels/")}
    number = next(n for n in range(1, len(taken) + 2) if f"{_OWN}{n}" not in taken)
    panel = f"{_OWN}{number}"
    data = panel_from(template, panel, group, draft.base.languages)
    before = draft.value(MANIFEST, ("panels",))
    changes = [Change(file_of(panel), (), ABSENT, data)]
    changes.append(Change(MANIFEST, ("panels",), before, _inserted(draft, before, panel, group, place)))
    if any(block.get("image") == PICTURE for block in data["blocks"]):
        changes.append(Change(PICTURE, (), draft.value(PICTURE), draft.keep_blob(SVG, ".svg")))
    return Step("panel.add", (panel, template), tuple(changes)), panel


def remove_panel(draft: Draft, panel_id: str) -> Step:
    """Return the step that takes away a panel that the clinic added.

    Raises DraftError where it is not the clinic's own or something still leads to it.
    """
    if not panel_id.startswith(_OWN):
        raise DraftError("This panel belongs to the pack; hide it instead.")
    if ways := leads_to(draft, panel_id):
        raise DraftError(f"Something still leads to this panel: {', '.join(ways)}. Change that first.")
    before: Data = draft.value(MANIFEST, ("panels",))
    after = [one for one in before if one != panel_id]
    changes = (
        Change(MANIFEST, ("panels",), before, after),
        Change(file_of(panel_id), (), draft.value(file_of(panel_id)), ABSENT),
    )
    return Step("panel.remove", (panel_id,), changes)


def hide_tile(draft: Draft, tile_id: str, hidden: bool) -> Step:
    """Return the step that hides a door of the home screen, or shows it again. Raises DraftError."""
    ids = [tile["id"] for tile in draft.value(MANIFEST, ("tiles",))]
    index = ids.index(tile_id) if tile_id in ids else len(ids)
    code = "tile.hide" if hidden else "tile.show"
    return Step(code, (tile_id,), (_flag(draft, MANIFEST, ("tiles", index), hidden),))


def move_tile(draft: Draft, tile_id: str, place: int) -> Step:
    """Return the step that puts a door at a place, from 0. Raises DraftError."""
    before = draft.value(MANIFEST, ("tiles",))
    moved = next((tile for tile in before if tile["id"] == tile_id), None)
    if moved is None:
        raise DraftError(f"There is no door '{tile_id}' any more; go back to the list.")
    after = [tile for tile in before if tile is not moved]
    after.insert(min(max(place, 0), len(after)), moved)
    return Step("tile.move", (tile_id,), (Change(MANIFEST, ("tiles",), before, after),))
