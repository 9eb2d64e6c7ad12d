"""What a second person must agree to before a draft is published, and what they agreed to too long ago."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from kiosk.drafts.draft import Draft
from kiosk.drafts.fields import key_of, place_of
from kiosk.drafts.forms import consents, walk
from kiosk.drafts.guards import CONSENT, FEVER_LIMIT, guard_of_block
from kiosk.drafts.steps import Change, Step, same
from kiosk.drafts.summary import subject_of
from kiosk.drafts.users import reached, users_of
from kiosk.drafts.values import ABSENT, Data, Path, at

REVIEW_DAYS = 180
_DATES = ("reviewed_on", "review_by")
_REVIEWED: Path = ("reviewed",)
_SAFETY = frozenset({"call_list", "indication"})


@dataclass(frozen=True)
class Guarded:
    """A guarded part that differs from the live revision.

    Attributes:
        key: file and path of the part, such as `shared.yaml#call-list`.
        code: why it is guarded, as `guards.guard_of` says, or "consent" for what a survey asks to agree to.
        what: "removed" and "hidden" have nothing left to stamp, and a survey holds no stamp.
        shown_on: the panels and guides that show it, as "panel:<id>" and "guide:<id>".
    """

    key: str
    code: str
    what: Literal["changed", "removed", "hidden"]
    shown_on: tuple[str, ...]


@dataclass(frozen=True)
class Due:
    """A guarded part whose review is over.

    Attributes:
        key, code, shown_on: as in Guarded.
        reviewed_on: the day it was reviewed.
        due_on: the day from which it should be reviewed again.
    """

    key: str
    code: str
    shown_on: tuple[str, ...]
    reviewed_on: date
    due_on: date


def guarded_changes(draft: Draft) -> tuple[Guarded, ...]:
    """Return the guarded parts that differ from the live revision, their review dates left aside."""
    found = []
    for file in draft.changed_files():
        before = dict(_parts(file, draft.base.data.get(file, ABSENT)))
        after = dict(_parts(file, draft.value(file)))
        known = [_bare(part) for _, part in before.values()]
        kept = [_bare(part) for _, part in after.values()]
        for path, (code, part) in after.items():
            if not any(same(_bare(part), one) for one in known):
                found.append(_guarded(draft, file, path, code, "changed"))
        for path, (code, part) in before.items():
            if path not in after and not any(same(_bare(part), one) for one in kept):
                found.append(_guarded(draft, file, path, code, "removed"))
        found += _hidden(draft, file)
    return tuple(found)


def approve(draft: Draft, role: str, today: date) -> Step:
    """Return the step that stamps what `guarded_changes` names as reviewed today and due in 180 days."""
    changes: list[Change] = []
    stamp = {"reviewed_on": today, "review_by": today + timedelta(days=REVIEW_DAYS)}
    keys = []
    for one in guarded_changes(draft):
        keys.append(one.key)
        file, path = place_of(one.key)
        if one.what != "changed" or one.code == CONSENT:
            continue
        if one.code == "fever_limit":
            before = draft.value(file, _REVIEWED)
            after = {**(before if isinstance(before, dict) else {}), FEVER_LIMIT[1]: stamp}
            changes.append(Change(file, _REVIEWED, before, after))
        else:
            part = draft.value(file, path)
            changes.append(Change(file, path, part, {**part, "guarded": True, **stamp}))
    return Step("approve", (role, *keys), tuple(changes))


def due(draft: Draft, today: date) -> tuple[Due, ...]:
    """Return the guarded parts whose review is over: past their day, or older than 180 days."""
    found = []
    for file in sorted(draft.files):
        for path, (code, part) in _parts(file, draft.value(file)):
            dates = draft.value(file, (*_REVIEWED, FEVER_LIMIT[1])) if code == "fever_limit" else part
            days = tuple(_day(at(dates, (name,))) for name in _DATES)
            if days[0] is None:
                continue
            last = min(days[0] + timedelta(days=REVIEW_DAYS), days[1] or date.max)
            if last < today:
                found.append(Due(key_of(file, path), code, _shown_on(draft, file, path), days[0], last))
    return tuple(found)


def _day(value: Data) -> date | None:
    return value if isinstance(value, date) else None


def _parts(file: str, data: Data) -> Iterator[tuple[Path, tuple[str, Data]]]:
    """Yield path → guard and data of each guarded part of a file."""
    if file == "pack.yaml":
        part = at(data, FEVER_LIMIT)
        if part is not ABSENT:
            yield FEVER_LIMIT, ("fever_limit", part)
    elif file == "figures.yaml":
        yield from (((name,), ("figures", part)) for name, part in (data.items() if isinstance(data, dict) else ()))
    elif file.startswith("surveys/"):
        kept = consents(data)
        yield from ((path, (CONSENT, item)) for path, item in walk(data) if item.get("linkId") in kept)
    elif file.startswith(("panels/", "guides/", "shared.yaml")):
        yield from _blocks(data, ())


def _blocks(data: Data, path: Path) -> Iterator[tuple[Path, tuple[str, Data]]]:
    if code := guard_of_block(data):
        yield path, (code, data)
    elif isinstance(data, dict):
        for key, part in data.items():
            yield from _blocks(part, (*path, key))
    elif isinstance(data, list):
        for index, part in enumerate(data):
            yield from _blocks(part, (*path, index))


def _bare(part: Data) -> Data:
    if not isinstance(part, Mapping):
        return part
    return {key: value for key, value in part.items() if key not in (*_DATES, "guarded")}


def _hidden(draft: Draft, file: str) -> list[Guarded]:
    """Return the safety parts that a panel hides now and did not hide before, wholly or in a language."""
    before, after = draft.base.data.get(file), draft.value(file)
    if not file.startswith("panels/") or not isinstance(before, dict) or not isinstance(after, dict):
        return []
    more = set(after.get("hide_in", ())) - set(before.get("hide_in", ()))
    if not more and not (after.get("hidden") is True and before.get("hidden") is not True):
        return []
    own = {code for _, (code, _) in _blocks(after, ())}
    shared = {guard_of_block(draft.value(place, (name,))) for place, name in reached(draft, file)}
    return [
        _guarded(draft, file, ("hidden" if after.get("hidden") else "hide_in",), code, "hidden")
        for code in sorted((own | shared) & _SAFETY)
    ]


def _guarded(draft: Draft, file: str, path: Path, code: str, what: Literal["changed", "removed", "hidden"]) -> Guarded:
    return Guarded(key_of(file, path), code, what, _shown_on(draft, file, path))


def _shown_on(draft: Draft, file: str, path: Path) -> tuple[str, ...]:
    if "/" in file:
        return (subject_of(file),)
    return users_of(draft).get((file, str(path[0])), ())
