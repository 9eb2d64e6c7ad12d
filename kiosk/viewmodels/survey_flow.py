"""The way through one survey as pure functions from state to state. No Qt."""

from dataclasses import replace

from kiosk import survey
from kiosk.survey.model import CHOICES
from kiosk.viewmodels import survey_photos as photos
from kiosk.viewmodels.survey_choosing import settle
from kiosk.viewmodels.survey_complaints import complaint
from kiosk.viewmodels.survey_pages import consent, has_rows, page, pages, required
from kiosk.viewmodels.survey_rows import asked, kind_of, rows_of, without_blanks
from kiosk.viewmodels.survey_states import AWAY, Asking, Away, Draft, Ended, Failed, Reviewing, Saving, Start, State
from kiosk.viewmodels.survey_typing import wipe
from kiosk.viewmodels.survey_ways import first_page, opened, page_after, page_in


def begin(survey_id: str, form: survey.Questionnaire | None, lang: str, with_photos: bool = True) -> State:
    """Return the page before the first question of a fresh survey.

    Without a form the survey has ended before it began: its guide opens.
    """
    if form is None:
        return Ended(survey_id, "closed")
    draft = Draft(survey_id, form, survey.initial_answers(form), lang, photos=with_photos)
    return Start(draft)


def forward(state: State) -> State:
    """Return the state after Next: the next page if the answer is right, else the same with a message."""
    match state:
        case Start(draft):
            wrong, _ = complaint(draft, consent(draft.form))
            return replace(state, message=wrong) if wrong else first_page(draft)
        case Asking(query=str(query)) if query.strip():
            settled = settle(state)
            return settled if settled.message else forward(settled)
        case Asking(draft):
            item = asked(state)
            wrong, row = complaint(draft, item, state.nth if has_inner(item) else None)
            if wrong and not _waits_for_own(state, item):
                return replace(state, message=wrong, nth=row if has_inner(item) else None, query=None)
            return _inner(state, item) or _leave_answered(replace(state, draft=without_blanks(draft, item)), item)
        case _:
            return state


def has_inner(item: survey.Item) -> bool:
    """Whether a question has a further page for what is typed."""
    return has_rows(item) or item.type == "open-choice"


def _waits_for_own(state: Asking, item: survey.Item) -> bool:
    return item.type == "open-choice" and state.nth is None and bool(rows_of(state.draft, item))


def _inner(state: Asking, item: survey.Item) -> Asking | None:
    """Return what comes next inside of one question: its own answer after the options, the list after an answer."""
    if _waits_for_own(state, item):
        return replace(state, nth=0, message="", query=None)
    if has_rows(item) and state.nth is not None:
        draft = without_blanks(state.draft, item)
        return replace(state, draft=draft, nth=None, message="") if rows_of(draft, item) else None
    return None


def _leave_answered(state: Asking, item: survey.Item) -> State:
    wrong, _ = complaint(state.draft, item)
    return replace(state, message=wrong) if wrong else _leave(state)


def _leave(state: Asking) -> State:
    return Reviewing(state.draft) if state.review else page_after(state.draft, state.link_id)


def skip(state: State) -> State:
    """Return the state after Skip, which takes the answer away. A required question stays."""
    match state:
        case Asking() if kind_of(state) in ("note", "copies"):
            return _leave(state)  # nothing is there to take away
        case Asking(nth=int(), draft=draft) if has_rows(asked(state)) and len(rows_of(draft, asked(state))) > 1:
            return back(wipe(state))  # only this one of several answers
        case Asking(draft, key) if not required(draft, key):
            return _leave(replace(state, draft=draft.without(*photos.keys(asked(state)))))
        case _:
            return state


def back(state: State) -> State:
    """Return the state after Back: one page; from the first page AWAY."""
    match state:
        case Asking(query=str()):
            return replace(state, query=None)
        case Asking(draft):
            return _back(replace(state, draft=without_blanks(draft, asked(state))))
        case Reviewing(draft) if pages(draft):
            return opened(draft, pages(draft)[-1].key)
        case Reviewing(draft):
            return Start(draft)
        case Start():
            return AWAY
        case _:
            return state


def _back(state: Asking) -> State:
    draft, item = state.draft, asked(state)
    if state.nth is not None and (item.type in CHOICES or (has_rows(item) and rows_of(draft, item))):
        return replace(state, nth=None, message="")
    if state.review:
        return Reviewing(draft)
    keys = [one.key for one in pages(draft)]
    at = keys.index(state.link_id)
    return opened(draft, keys[at - 1]) if at else Start(draft)


def revise(state: State, key: str) -> State:
    """Return the state in which one answer is changed; only the review page offers it."""
    if isinstance(state, Reviewing) and page(state.draft, key):
        return opened(state.draft, key, review=True)
    return state


def submit(state: State, sid: str, authored: str) -> State:
    """Return the state after Send: saving, or the first question whose answer is not right yet."""
    match state:
        case Reviewing(draft):
            return _to_the_first_wrong(draft) or Saving(draft, sid, authored)
        case Failed(draft, first_sid, first_authored):
            return Saving(draft, first_sid, first_authored, again=True)
        case _:
            return state


def _to_the_first_wrong(draft: Draft) -> State | None:
    for item in pages(draft):
        wrong, row = complaint(draft, item)
        if wrong:
            row = row if has_inner(item) else None
            return opened(draft, item.key, review=True, message=wrong, row=row)
    issues = survey.validate(draft.laid, draft.answers, draft.lang)
    if not issues:
        return None
    first = page_in(draft, issues[0].link_id)
    return opened(draft, first, review=True, message=issues[0].message) if first else Start(draft)


def saved(state: State, sid: str, number: str) -> State:
    """Return the state after the receipt for `sid`; a receipt for something else changes nothing."""
    if isinstance(state, Saving) and state.sid == sid:
        anonymous = state.draft.form.anonymous
        return Ended(state.draft.survey_id, "saved", "" if anonymous else number)
    return state


def not_saved(state: State, sid: str) -> State:
    """Return the state after saving `sid` failed: once more, or the end."""
    if isinstance(state, Saving) and state.sid == sid:
        return give_up(state) if state.again else Failed(state.draft, state.sid, state.authored)
    return state


def give_up(state: State) -> State:
    """Return the end without a saved survey, because saving failed or the survey is closed; the answers are gone."""
    match state:
        case Saving(draft) | Failed(draft):
            return Ended(draft.survey_id, "lost")
        case Start(draft) | Asking(draft) | Reviewing(draft):
            return Ended(draft.survey_id, "closed")
        case _:
            return state


def speak(state: State, lang: str) -> State:
    """Return the same page with the same answers in another language; what is not right yet is said anew."""
    if isinstance(state, Away | Ended):
        return state
    draft = replace(state.draft, lang=lang)
    if isinstance(state, Start | Asking) and state.message:
        item = consent(draft.form) if isinstance(state, Start) else asked(state)
        wrong, _ = complaint(draft, item, state.nth if isinstance(state, Asking) else None)
        return replace(state, draft=draft, message=wrong)
    return replace(state, draft=draft)
