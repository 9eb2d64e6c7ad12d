"""The pages of a survey: what stands on each, and in which order they come. No Qt."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from kiosk import survey
from kiosk.survey.model import CHOICES
from kiosk.viewmodels import survey_photos as photos
from kiosk.viewmodels.survey_entries import MOMENTS, NUMBERS, TYPED
from kiosk.viewmodels.survey_states import Draft

MOST_BUTTONS = 13  # options that are shown as buttons; more of them are a list to search
_LISTS = ("drop-down", "autocomplete", "lookup")
_KINDS = {
    "boolean": "choice",
    "text": "lines",
    **dict.fromkeys(NUMBERS, "number"),
    **dict.fromkeys(MOMENTS, "date"),
}
_SHORT_NOTE = 90  # characters of plain words that stand over the next question instead of on a page of their own


@dataclass(frozen=True)
class Step:
    """One page: its item, the groups it is in, and short words of the form that belong over it."""

    item: survey.Item
    groups: tuple[survey.Item, ...] = ()
    notes: tuple[survey.Item, ...] = ()


def consent(form: survey.Questionnaire) -> survey.Item | None:
    """Return the box that must be ticked before the first question, if the form has one at its head."""
    first = form.items[0] if form.items else None
    return first if first is not None and first.must_tick else None


def pages(draft: Draft) -> tuple[survey.Item, ...]:
    """Return what is asked, one item a screen. A group with photos is one page, any other group its questions.

    After the last copy of a group that repeats comes the page that offers one more: the group without its own number.
    """
    return tuple(step.item for step in steps(draft))


def page(draft: Draft, key: str) -> survey.Item | None:
    """Return the item of that page."""
    return next((item for item in pages(draft) if item.key == key), None)


def steps(draft: Draft) -> tuple[Step, ...]:
    """Return the pages in order, each with what stands over its question."""
    form = draft.laid
    shown = {item.key for item in survey.visible(form, draft.answers)}
    opening = consent(draft.form)
    found = _walk(form.items, shown, ())
    asked = (step for step in found if opening is None or step.item.key != opening.key)
    return tuple(step for step in asked if draft.photos or not _may_go_without(step.item))


def _may_go_without(item: survey.Item) -> bool:
    """Whether a page for photos is left out where staff allow none."""
    return photos.is_page(item) and not photos.needed(item)


def _walk(items: tuple[survey.Item, ...], shown: set[str], groups: tuple[survey.Item, ...]) -> Iterator[Step]:
    notes: tuple[survey.Item, ...] = ()
    here = [item for item in items if item.key in shown]
    for item, following in pairwise((*here, None)):
        assert item is not None
        if item.type == "group" and not photos.is_page(item):
            yield from _walk(item.items, shown, (*groups, item))
            if item.repeats and (following is None or following.link_id != item.link_id) and _may_change(item):
                yield Step(replace(item, at=item.at[:-1], items=()), groups)
        elif _is_short_note(item) and following is not None and (following.is_question or _is_short_note(following)):
            notes += (item,)
        else:
            yield Step(item, groups, notes)
            yield from _walk(item.items if item.is_question else (), shown, groups)
            notes = ()


def _may_change(group: survey.Item) -> bool:
    """Whether a group that repeats leaves open how many copies there are."""
    return group.max_occurs is None or group.max_occurs > max(group.min_occurs or 1, 1)


def _is_short_note(item: survey.Item) -> bool:
    return item.type == "display" and len(item.text) <= _SHORT_NOTE


def kind(item: survey.Item, nth: int | None = None) -> str:
    """Return what kind of page an item is.

    text, lines (several of them), number, date (also a time, or both), choice, list (of many options), answers (those
    given so far, of several), copies (of a group), photos or note (nothing to fill in).
    """
    if photos.is_page(item) and not item.read_only:
        return "photos"
    if item.read_only or not (item.is_question or is_copies(item)):
        return "note"
    if is_copies(item):
        return "copies"
    if item.type in CHOICES and nth is None:
        long = item.control in _LISTS or len(item.options) > MOST_BUTTONS
        return "list" if long else "choice"
    if has_rows(item) and nth is None:
        return "answers"
    return _KINDS.get(item.type, "text")


def is_copies(item: survey.Item) -> bool:
    """Whether an item is the page that offers one more copy of a group."""
    return item.type == "group" and item.repeats and not item.items


def is_fixed(item: survey.Item) -> bool:
    """Whether a page has nothing that one could change."""
    return not is_copies(item) and (item.read_only or not item.is_question) and not photos.is_page(item)


def has_rows(item: survey.Item) -> bool:
    """Whether several answers to a question are typed one by one."""
    return item.type in TYPED and item.repeats


def required(draft: Draft, key: str) -> bool:
    """Whether the question must be answered."""
    item = page(draft, key)
    if item is not None and photos.is_page(item):
        return photos.needed(item)
    if item is None or not item.is_question or item.read_only:
        return False
    return key in survey.needed(draft.laid, draft.answers) or (item.min_occurs or 0) > 0
