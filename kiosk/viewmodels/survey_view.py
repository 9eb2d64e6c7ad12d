"""What a survey page shows, worked out from the state in one pure function. No Qt."""

from dataclasses import dataclass, field, replace
from typing import assert_never

from kiosk import survey
from kiosk.survey.messages import say
from kiosk.viewmodels import survey_entries as entries
from kiosk.viewmodels import survey_photos as photos
from kiosk.viewmodels.survey_choosing import NO, OWN, YES, codes
from kiosk.viewmodels.survey_copies import copies
from kiosk.viewmodels.survey_dates import UnreadableError
from kiosk.viewmodels.survey_options import Row
from kiosk.viewmodels.survey_page import Page, bare_page, plain, question_page, start_page
from kiosk.viewmodels.survey_pages import consent, is_copies, is_fixed, kind, pages
from kiosk.viewmodels.survey_rows import asked, row_on, rows_of
from kiosk.viewmodels.survey_states import (
    Asking,
    Away,
    Draft,
    Ended,
    Failed,
    Reviewing,
    Saving,
    Start,
    State,
)

__all__ = ["Page", "View", "plain", "show"]


@dataclass(frozen=True)
class View:
    """One page and what is filled in on it; the parts in doubt are hidden from any log."""

    page: Page = field(default_factory=Page)
    text: str = field(default="", repr=False)
    chosen: tuple[str, ...] = field(default=(), repr=False)
    message: str = ""


def show(state: State) -> View:
    """Return the view of a state."""
    match state:
        case Away():
            view = View()
        case Ended(survey_id, outcome, number):
            view = View(Page(name="ended", survey_id=survey_id, outcome=outcome, receipt=number))
        case Start(draft, message):
            item = consent(draft.form)
            view = View(start_page(draft, item), chosen=_chosen(draft, item), message=message)
        case Asking(draft, _, _, message):
            item = asked(state)
            page = question_page(state, item, last=_is_last(state))
            view = View(page, row_on(state).get(entries.TEXT, ""), _chosen(draft, item), message)
        case Reviewing(draft):
            rows = tuple(_row(draft, item) for item in pages(draft) if _has_row(draft, item))
            view = View(replace(bare_page(draft, "review"), rows=rows))
        case Saving(draft) | Failed(draft):
            view = View(bare_page(draft, "saving" if isinstance(state, Saving) else "failed"))
        case _:
            assert_never(state)
    return view


def _chosen(draft: Draft, item: survey.Item | None) -> tuple[str, ...]:
    if item is None:
        return ()
    item = photos.tick(item) or item
    names = dict(zip(item.options, codes(item), strict=True))
    values = draft.answers.get(item.key, ())
    own = (OWN,) if item.type == "open-choice" and rows_of(draft, item) else ()
    codes_on = (
        names.get(value, "") if isinstance(value, survey.Option) else YES if value is True else NO
        for value in values
        if isinstance(value, survey.Option | bool)
    )
    return (*codes_on, *own)


def _is_last(state: Asking) -> bool:
    return state.review or pages(state.draft)[-1].key == state.link_id


def _has_row(draft: Draft, item: survey.Item) -> bool:
    """Whether the review page tells of an item: of every question, and of groups that may have more copies."""
    return not is_fixed(item) or bool(draft.answers.get(item.key))


def _row(draft: Draft, item: survey.Item) -> Row:
    return {
        "link_id": item.key,
        "number": item.prefix,
        "question": item.text_in(draft.lang),
        "answer": _answer(draft, item),
        "kind": kind(item),
    }


def _answer(draft: Draft, item: survey.Item) -> str:
    """Return the answers of a page in words, one after the other; what is no answer yet as it was typed."""
    lang = draft.lang
    if is_copies(item):
        return str(len(copies(draft, item.key)))
    if photos.is_page(item):
        return photos.said(draft.answers, item, lang)
    chosen = [value for value in draft.answers.get(item.key, ()) if isinstance(value, survey.Option | bool)]
    words = [entries.said(item, value, lang) for value in chosen]
    return say("and", lang).join([*words, *(row_said(item, row, lang) for row in rows_of(draft, item))])


def row_said(item: survey.Item, row: entries.Parts, lang: str) -> str:
    """Return what is typed as the answer that it makes, else part by part as it stands."""
    try:
        value = entries.read(item, row, lang)
    except UnreadableError:
        return " ".join(filter(None, (row.get(name, "") for name in entries.parts_in(item, lang))))
    return "" if value is None else entries.said(item, value, lang)
