"""Edits as data: a change puts one value in place of another, a step is what one tap of Undo takes back."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from kiosk.drafts.values import ABSENT, Data, Path, at, from_json, put, to_json

Files = Mapping[str, Data]  # name of a file in the pack → what it holds


@dataclass(frozen=True)
class Change:
    """One value put in place of another.

    Attributes:
        file: path from the pack's folder, with forward slashes; '@' begins a note of the draft's own.
        path: keys and places from the top of the file; () for the file itself.
        before, after: ABSENT where there is nothing.
    """

    file: str
    path: Path
    before: Data
    after: Data


@dataclass(frozen=True)
class Step:
    """What staff did in one go.

    Attributes:
        code: what it was, such as "text" or "panel.hide"; the screen has words for it.
        ids: what it was done to, such as a panel's id.
        changes: in order; () is no step at all.
        run: steps of one run over the same value become one, such as the keys typed into a field; "" never joins.
    """

    code: str
    ids: tuple[str, ...]
    changes: tuple[Change, ...]
    run: str = ""

    @property
    def files(self) -> tuple[str, ...]:
        """The files it changes, each once."""
        return tuple(dict.fromkeys(change.file for change in self.changes))


def applied(files: Files, step: Step) -> Files:
    """Return the files after a step. Raises KeyError where a path leads nowhere."""
    result = dict(files)
    for change in step.changes:
        value = put(result.get(change.file, ABSENT), change.path, change.after)
        if value is ABSENT:
            result.pop(change.file, None)
        else:
            result[change.file] = value
    return result


def inverse(step: Step) -> Step:
    """Return the step that takes a step back."""
    changes = tuple(replace(change, before=change.after, after=change.before) for change in reversed(step.changes))
    return replace(step, changes=changes)


def fits(files: Files, step: Step) -> bool:
    """Tell whether every change of a step finds what it changes."""
    for change in step.changes:
        if not same(at(files.get(change.file, ABSENT), change.path), change.before):
            return False
        try:
            files = applied(files, replace(step, changes=(change,)))
        except KeyError:
            return False
    return True


def same(one: Data, other: Data) -> bool:
    """Tell whether two values are the same, 1 and True and 1.0 being three."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(same(*pair) for pair in zip(one, other, strict=True))
    return bool(one == other)


def joined(first: Step, then: Step) -> Step | None:
    """Return both as one step, when they are of one run and over the same values; else None."""
    if not then.run or first.run != then.run or len(first.changes) != len(then.changes):
        return None
    pairs = tuple(zip(first.changes, then.changes, strict=True))
    if any((one.file, one.path) != (two.file, two.path) for one, two in pairs):
        return None
    return replace(then, changes=tuple(replace(two, before=one.before) for one, two in pairs))


def step_to_json(step: Step) -> dict[str, Any]:
    """Return a step as JSON can hold it."""
    changes = [
        [change.file, list(change.path), *map(to_json, (change.before, change.after))] for change in step.changes
    ]
    return {"code": step.code, "ids": list(step.ids), "changes": changes}


def step_from_json(data: dict[str, Any]) -> Step:
    """Return the step that `step_to_json` was given. Raises KeyError, TypeError, ValueError for anything else."""
    changes = tuple(
        Change(file, tuple(path), from_json(before), from_json(after)) for file, path, before, after in data["changes"]
    )
    return Step(data["code"], tuple(data["ids"]), changes)
