"""Groups that repeat: one copy more, or one less. No Qt."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from kiosk import survey
from kiosk.survey.model import walk
from kiosk.viewmodels.survey_states import Draft

_T = TypeVar("_T")


def copies(draft: Draft, key: str) -> tuple[survey.Item, ...]:
    """Return the copies of a group in order; `key` is that of the group without its own number."""
    link_id, at = survey.place_of(key)
    return tuple(item for item in draft.laid.walk() if item.link_id == link_id and item.at[:-1] == at)


def can_add(draft: Draft, key: str) -> bool:
    """Whether the group may have one more."""
    there = copies(draft, key)
    return bool(there) and len(there) < min(there[0].max_occurs or survey.MAX_COPIES, survey.MAX_COPIES)


def can_remove(draft: Draft, key: str) -> bool:
    """Whether the group may have one less."""
    there = copies(draft, key)
    return bool(there) and len(there) > max(there[0].min_occurs or 1, 1)


def add(draft: Draft, key: str) -> Draft:
    """Return the draft with one copy more at the end, which begins with what the form gives."""
    if not can_add(draft, key):
        return draft
    count = len(copies(draft, key))
    more = replace(draft, times={**draft.times, key: count + 1})
    fresh = {item.key: item.initial for item in walk(copies(more, key)[count:]) if item.initial}
    return replace(more, answers={**more.answers, **fresh})


def remove(draft: Draft, key: str, number: int) -> Draft:
    """Return the draft without one copy, from 0; those after it move up."""
    there = copies(draft, key)
    if not (can_remove(draft, key) and 0 <= number < len(there)):
        return draft
    inside = {item.link_id for item in walk(there)}
    _, at = survey.place_of(key)

    def moved(kept: Mapping[str, _T]) -> dict[str, _T]:
        named = ((_moved(each, inside, at, number), value) for each, value in kept.items())
        return {each: value for each, value in named if each is not None}

    times = {**moved(draft.times), key: len(there) - 1}
    return replace(draft, answers=moved(draft.answers), entries=moved(draft.entries), times=times)


def _moved(key: str, inside: set[str], at: tuple[int, ...], number: int) -> str | None:
    """Return the key that something has after a copy went; None for what was in it."""
    link_id, place = survey.place_of(key)
    depth = len(at)
    if link_id not in inside or place[:depth] != at or len(place) <= depth or place[depth] < number:
        return key
    if place[depth] == number:
        return None
    return survey.key_of(link_id, (*at, place[depth] - 1, *place[depth + 1 :]))
