"""The drawn people of a count: who they are follows from the figure, so they change with it."""

from kiosk.drafts.draft import Draft
from kiosk.drafts.slots import held_in
from kiosk.drafts.steps import Change
from kiosk.drafts.values import Data, Path, at


def drawn(draft: Draft, figure_id: str, figure: Data) -> list[Change]:
    """Return the changes that draw a count's people anew wherever the pack draws them.

    Where the parts are such that nobody can tell from the figure how many they are, they are left; the check says so.
    """
    changes = []
    for file in sorted(draft.files):
        if held_in(file) is None or file in ("figures.yaml", "sources.yaml", "glossary.yaml"):
            continue
        for path in _arrays(draft.value(file), figure_id, ()):
            parts = at(draft.value(file), (*path, "parts"))
            for index, part in enumerate(parts if isinstance(parts, list) else ()):
                count = _count(part.get("role"), figure, [other.get("role") for other in parts])
                if count is not None and count != part.get("count"):
                    changes.append(Change(file, (*path, "parts", index, "count"), part["count"], count))
    return changes


def _arrays(data: Data, figure_id: str, path: Path) -> list[Path]:
    if isinstance(data, dict):
        if data.get("type") == "icon_array" and data.get("figure") == figure_id:
            return [path]
        return [found for key, part in data.items() for found in _arrays(part, figure_id, (*path, key))]
    if isinstance(data, list):
        return [found for index, part in enumerate(data) for found in _arrays(part, figure_id, (*path, index))]
    return []


def _count(role: Data, figure: Data, roles: list[Data]) -> int | None:
    if roles.count(role) > 1:
        return None
    value, severe = int(figure["value"]), int(figure.get("severe", 0))
    counts = {"none": int(figure["denominator"]) - value, "responded": value, "severe": severe}
    counts["mild"] = value - severe if "severe" in roles else value
    return counts.get(role)
