"""One more line in a list of a block, or one less."""

from collections.abc import Mapping
from typing import Any

from kiosk.drafts.draft import Draft
from kiosk.drafts.errors import DraftError
from kiosk.drafts.fields import key_of, place_of
from kiosk.drafts.guards import guard_of
from kiosk.drafts.steps import Change, Step
from kiosk.drafts.templates import starter
from kiosk.drafts.values import ABSENT, Data, Path

_LISTS = frozenset({"items", "text"})  # whose lines come and go; others belong to a picture or a figure
_NUMBERED = frozenset({"places", "pins", "figures", "icon_array"})


def can_change_lines(draft: Draft, key: str) -> bool:
    """Tell whether the field stands in a line that may be taken away and may have another after it."""
    return _line_of(draft, key) is not None


def line_of(draft: Draft, key: str) -> str:
    """Return the key of the line that a field stands in, "" where `can_change_lines` says no."""
    found = _line_of(draft, key)
    return key_of(*found) if found else ""


def add_line(draft: Draft, key: str) -> Step:
    """Return the step that adds a line after that of a field, with starter texts. Raises DraftError."""
    file, path = _line(draft, key)
    before = draft.value(file, path[:-1])
    at = int(path[-1])
    line = _begun(before[at], draft.base.languages)
    return Step("line.add", (key,), (Change(file, path[:-1], before, [*before[: at + 1], line, *before[at + 1 :]]),))


def remove_line(draft: Draft, key: str) -> Step:
    """Return the step that takes away the line of a field. Raises DraftError where it is the last one."""
    file, path = _line(draft, key)
    before = draft.value(file, path[:-1])
    if len(before) == 1:
        raise DraftError("This is the last line here; write something else in it instead.")
    at = int(path[-1])
    return Step("line.remove", (key,), (Change(file, path[:-1], before, [*before[:at], *before[at + 1 :]]),))


def _line(draft: Draft, key: str) -> tuple[str, Path]:
    found = _line_of(draft, key)
    if found is None:
        raise DraftError("Lines can't be added or taken away here.")
    return found


def _line_of(draft: Draft, key: str) -> tuple[str, Path] | None:
    file, path = place_of(key)
    for index in range(len(path) - 1, 0, -1):
        if isinstance(path[index], int) and path[index - 1] in _LISTS:
            block: Any = draft.value(file, path[: index - 1])
            kind = block.get("type") if isinstance(block, Mapping) else None
            free = kind and kind not in _NUMBERED and guard_of(draft, file, path) in ("", "call_list", "reviewed")
            there = draft.value(file, path[: index + 1]) is not ABSENT
            return (file, path[: index + 1]) if free and there else None
    return None


def _begun(line: Data, languages: tuple[str, ...]) -> Data:
    if not isinstance(line, dict):
        return line
    if "en" in line or languages[0] in line:
        return starter("item", languages)
    return {key: _begun(part, languages) for key, part in line.items()}
