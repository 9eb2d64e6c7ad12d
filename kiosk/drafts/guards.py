"""Which parts of a pack a second person must agree to."""

from collections.abc import Mapping

from kiosk.drafts.draft import Draft
from kiosk.drafts.values import Data, Path

FEVER_LIMIT: Path = ("unset", "clinic.fever_limit")
CONSENT = "consent"  # what a survey asks a person to agree to
_TYPES: Mapping[str, str] = {
    "indication": "indication",
    "call_list": "call_list",
    "emergency": "call_list",
    "figures": "figures",
    "icon_array": "figures",
}


def guard_of(draft: Draft, file: str, path: Path) -> str:
    """Return why a change there needs a second person; "" where it needs none.

    One of "indication", "call_list", "figures", "fever_limit", or "reviewed" for all else that is marked as guarded.
    """
    if file == "figures.yaml":
        return "figures"
    if file == "pack.yaml":
        return "fever_limit" if path[:2] == FEVER_LIMIT else ""
    data = draft.value(file)
    for step in path:
        if code := guard_of_block(data):
            return code
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            return ""
    return guard_of_block(data)


def guard_of_block(data: Data) -> str:
    """Return the guard of a block or figure by its data alone."""
    if not isinstance(data, dict):
        return ""
    kind = data.get("type", "")
    if isinstance(kind, str) and kind in _TYPES:
        return _TYPES[kind]
    return "reviewed" if data.get("guarded") is True else ""
