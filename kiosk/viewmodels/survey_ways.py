"""Which page of a survey comes on, and how it opens. No Qt."""

from kiosk.survey.model import walk
from kiosk.viewmodels.survey_pages import page, pages
from kiosk.viewmodels.survey_rows import first_row
from kiosk.viewmodels.survey_states import Asking, Draft, Reviewing, State


def opened(draft: Draft, key: str, *, review: bool = False, message: str = "", row: int | None = None) -> Asking:
    """Return a page as it opens: where several answers are typed and none is yet, with the first one to type.

    `message` says what is not right yet, in that `row` of several.
    """
    item = page(draft, key)
    assert item is not None, key
    return Asking(draft, key, review, message, first_row(draft, item) if row is None else row)


def first_page(draft: Draft) -> State:
    """Return the first question, or the review page where none is asked."""
    there = pages(draft)
    return opened(draft, there[0].key) if there else Reviewing(draft)


def page_after(draft: Draft, key: str) -> State:
    """Return the page after that one, or the review page."""
    keys = [item.key for item in pages(draft)]
    at = keys.index(key) + 1
    return opened(draft, keys[at]) if at < len(keys) else Reviewing(draft)


def page_in(draft: Draft, key: str) -> str:
    """Return the page on which that item, or the first one in that group, is asked; "" for the page before them."""
    item = draft.laid.find(key)
    inside = {below.key for below in walk((item,))} if item else set()
    return next((one.key for one in pages(draft) if one.key in inside), "")
