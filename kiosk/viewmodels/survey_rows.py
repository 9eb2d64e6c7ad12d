"""What is typed on the pages of a survey, one row an answer. No Qt."""

from collections.abc import Sequence

from kiosk import survey
from kiosk.viewmodels import survey_entries as entries
from kiosk.viewmodels.survey_dates import UnreadableError
from kiosk.viewmodels.survey_entries import Parts
from kiosk.viewmodels.survey_pages import has_rows, kind, page
from kiosk.viewmodels.survey_states import Asking, Draft


def asked(state: Asking) -> survey.Item:
    """Return the item of the page that is on."""
    item = page(state.draft, state.link_id)
    assert item is not None, state.link_id
    return item


def kind_of(state: Asking) -> str:
    """Return what kind of page is on, as survey_pages.kind has them."""
    return kind(asked(state), state.nth)


def rows_of(draft: Draft, item: survey.Item) -> tuple[Parts, ...]:
    """Return what is typed for a question, one row an answer."""
    if item.key in draft.entries:
        return draft.entries[item.key]
    values = draft.answers.get(item.key, ())
    typed = (value for value in values if not isinstance(value, survey.Option | bool | survey.PhotoRef))
    return tuple(entries.parts_of(item, value, draft.lang) for value in typed)


def row_on(state: Asking) -> Parts:
    """Return what is typed on the page that is on."""
    rows, nth = rows_of(state.draft, asked(state)), state.nth or 0
    return rows[nth] if nth < len(rows) else {}


def part_on(state: Asking) -> str:
    """Return the part that is typed next."""
    names = entries.parts_in(asked(state), state.draft.lang)
    return state.part if state.part in names else names[0]


def put_rows(draft: Draft, item: survey.Item, rows: Sequence[Parts]) -> Draft:
    """Return the draft with these rows typed, and the answers that they make; those that make none are kept as rows."""
    chosen = tuple(value for value in draft.answers.get(item.key, ()) if isinstance(value, survey.Option))
    values = (_readable(item, row, draft.lang) for row in rows)
    return draft.typed(item.key, tuple(rows), *chosen, *(value for value in values if value is not None))


def _readable(item: survey.Item, row: Parts, lang: str) -> survey.Answer | None:
    try:
        return entries.read(item, row, lang)
    except UnreadableError:
        return None


def without_blanks(draft: Draft, item: survey.Item) -> Draft:
    """Return the draft without rows in which nothing is typed."""
    rows = rows_of(draft, item)
    kept = [row for row in rows if not entries.is_blank(row)]
    return put_rows(draft, item, kept) if len(kept) < len(rows) else draft


def first_row(draft: Draft, item: survey.Item) -> int | None:
    """Return which answer a page opens with: the first where none is typed yet, else the list of them."""
    return 0 if has_rows(item) and not item.read_only and not rows_of(draft, item) else None


def can_add(draft: Draft, item: survey.Item) -> bool:
    """Whether one more answer may be typed."""
    return item.max_occurs is None or len(rows_of(draft, item)) < item.max_occurs
