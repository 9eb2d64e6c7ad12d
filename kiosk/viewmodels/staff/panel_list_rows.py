"""The list of panels as rows: pure functions from the draft."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from kiosk.drafts import Draft, Left, PanelRow, due, panel_rows

Words = Callable[[Mapping[str, str]], str]


def list_rows(
    draft: Draft, left: Iterable[Left], names: Mapping[str, str], words: Words, today: date
) -> list[dict[str, Any]]:
    """Return one row for each panel, in the order of the story.

    Args:
        draft: the draft.
        left: the texts of which a language is behind.
        names: what each language calls itself.
        words: language → text to the language that staff read.
        today: tells what is due for review.
    """
    rows = panel_rows(draft)
    overdue = {place.removeprefix("panel:") for one in due(draft, today) for place in one.shown_on}
    behind: dict[str, set[str]] = {}
    for one in left:
        if one.key.startswith("panels/"):
            behind.setdefault(one.key[7:].partition(".yaml")[0], set()).update(one.left)
    told = []
    for number, row in enumerate(rows, 1):
        mates = [other.id for other in rows if other.group == row.group]
        languages = [code for code in draft.base.languages if code in behind.get(row.id, ())]
        told.append(
            _row(row, names, words)
            | {
                "number": number,
                "behind": ", ".join(names.get(code, code) for code in languages),
                "due": row.id in overdue,
                "first": mates[0] == row.id,
                "last": mates[-1] == row.id,
            }
        )
    return told


def _row(row: PanelRow, names: Mapping[str, str], words: Words) -> dict[str, Any]:
    return {
        "key": row.id,
        "title": words(row.title),
        "group": words(row.group_title),
        "hidden": row.hidden,
        "hiddenIn": ", ".join(names.get(code, code) for code in row.hide_in),
        "own": row.own,
        "changed": row.changed,
    }
