"""What a part of the draft said before and says now, for whoever must agree to it."""

from collections.abc import Iterator
from datetime import date
from difflib import SequenceMatcher
from itertools import zip_longest

from kiosk.drafts.draft import Draft
from kiosk.drafts.fields import place_of
from kiosk.drafts.values import ABSENT, Data, at

_UNREAD = frozenset({"icon", "guarded"})


def reworded(draft: Draft, key: str) -> tuple[tuple[str, str], ...]:
    """Return (before, now) of each text and number below `key` that is not as in the live revision, "" for none."""
    file, path = place_of(key)
    before = list(_said(at(draft.base.data.get(file, ABSENT), path)))
    now = list(_said(draft.value(file, path)))
    found: list[tuple[str, str]] = []
    for same, start, end, new_start, new_end in SequenceMatcher(None, before, now, autojunk=False).get_opcodes():
        if same != "equal":
            found += zip_longest(before[start:end], now[new_start:new_end], fillvalue="")
    return tuple(found)


def _said(part: Data) -> Iterator[str]:
    """Yield every text and number of a part; dates of review and switches say nothing."""
    if isinstance(part, dict):
        for name, value in part.items():
            if name not in _UNREAD:
                yield from _said(value)
    elif isinstance(part, list):
        for value in part:
            yield from _said(value)
    elif part is not ABSENT and part is not None and not isinstance(part, bool | date):
        yield str(part)
