"""The way through one survey as pure functions from state to state. No Qt."""

from dataclasses import replace

from kiosk import survey
from kiosk.viewmodels import survey_photos as photos
from kiosk.viewmodels.survey_states import (
    AWAY,
    Asking,
    Away,
    Draft,
    Ended,
    Failed,
    Reviewing,
    Saving,
    Start,
    State,
    consent,
    pages,
    required,
)

YES, NO = "yes", "no"  # the codes of a yes-or-no question


def begin(survey_id: str, form: survey.Questionnaire | None, lang: str, *, with_photos: bool = True) -> State:
    """Return the first page of a fresh survey: what comes before the first question, or that question.

    Without a form the survey has ended before it began: its guide opens.
    """
    if form is None:
        return Ended(survey_id, "closed")
    draft = Draft(survey_id, form, survey.initial_answers(form), lang, with_photos)
    return Start(draft) if consent(form) else _ask_first(draft)


def fill_in(state: State, text: str) -> State:
    """Return the state after the answer to the question on the screen became `text`."""
    if isinstance(state, Asking) and _asked(state).type in ("string", "text"):
        return _put(state, state.link_id, *((text,) if text else ()))
    return state


def choose(state: State, code: str) -> State:
    """Return the state after a touch on an option. A tick box and one of several options go off again."""
    match state:
        case Start(draft):
            item = consent(draft.form)
        case Asking():
            item = photos.tick(_asked(state)) or _asked(state)
        case _:
            return state
    if item is None or (value := _value(item, code)) is None:
        return state
    given = state.draft.answers.get(item.link_id, ())
    if item.repeats or (item.type == "boolean" and item.control == "check-box"):
        others = tuple(kept for kept in given if kept != value)
        return _put(state, item.link_id, *(others if value in given else (*given, value)))
    return _put(state, item.link_id, value)


def _asked(state: Asking) -> survey.Item:
    item = state.draft.form.find(state.link_id)
    assert item is not None, state.link_id
    return item


def _value(item: survey.Item, code: str) -> survey.Answer | None:
    if item.type == "boolean":
        return {YES: True, NO: False}.get(code)
    return next((option for option in item.options if option.code == code), None)


def _put(state: Start | Asking, link_id: str, *values: survey.Answer) -> State:
    return replace(state, draft=state.draft.put(link_id, *values), message="")


def forward(state: State) -> State:
    """Return the state after Next: the next page if the answer is right, else the same with a message."""
    match state:
        case Start(draft):
            complaint = _complaint(draft, consent(draft.form))
            return replace(state, message=complaint) if complaint else _ask_first(draft)
        case Asking(draft, link_id, review):
            complaint = _complaint(draft, draft.form.find(link_id))
            if complaint:
                return replace(state, message=complaint)
            return Reviewing(draft) if review else _after(draft, link_id)
        case _:
            return state


def skip(state: State) -> State:
    """Return the state after Skip, which takes the answer away. A required question stays."""
    match state:
        case Asking(draft, link_id) if not required(draft, link_id):
            return forward(replace(state, draft=draft.drop(*photos.keys(_asked(state))), message=""))
        case _:
            return state


def back(state: State) -> State:
    """Return the state after Back: one page; from the first page AWAY."""
    match state:
        case Asking(draft, review=True):
            return Reviewing(draft)
        case Asking(draft, link_id):
            ids = [item.link_id for item in pages(draft)]
            at = ids.index(link_id)
            return Asking(draft, ids[at - 1]) if at else Start(draft) if consent(draft.form) else AWAY
        case Reviewing(draft) if pages(draft):
            return Asking(draft, pages(draft)[-1].link_id)
        case Start():
            return AWAY
        case _:
            return state


def revise(state: State, link_id: str) -> State:
    """Return the state in which one answer is changed; only the review page offers it."""
    if isinstance(state, Reviewing) and any(item.link_id == link_id for item in pages(state.draft)):
        return Asking(state.draft, link_id, review=True)
    return state


def submit(state: State, sid: str, authored: str) -> State:
    """Return the state after Send: saving, or the first question whose answer is not right yet."""
    match state:
        case Reviewing(draft):
            page = next((item for item in pages(draft) if photos.is_page(item) and _complaint(draft, item)), None)
            if page is not None:
                return Asking(draft, page.link_id, True, _complaint(draft, page))
            issues = survey.validate(draft.form, draft.answers, draft.lang)
            if not issues:
                return Saving(draft, sid, authored)
            asked = any(item.link_id == issues[0].link_id for item in pages(draft))
            return Asking(draft, issues[0].link_id, True, issues[0].message) if asked else Start(draft)
        case Failed(draft, first_sid, first_authored):
            return Saving(draft, first_sid, first_authored, again=True)
        case _:
            return state


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
        item = consent(draft.form) if isinstance(state, Start) else _asked(state)
        return replace(state, draft=draft, message=_complaint(draft, item))
    return replace(state, draft=draft)


def _ask_first(draft: Draft) -> State:
    asked = pages(draft)
    return Asking(draft, asked[0].link_id) if asked else Reviewing(draft)


def _after(draft: Draft, link_id: str) -> State:
    ids = [item.link_id for item in pages(draft)]
    at = ids.index(link_id) + 1
    return Asking(draft, ids[at]) if at < len(ids) else Reviewing(draft)


def _complaint(draft: Draft, item: survey.Item | None) -> str:
    if item is not None and photos.is_page(item):
        return photos.complaint(draft.form, draft.answers, item, draft.lang)
    values = draft.answers.get(item.link_id, ()) if item is not None else ()
    issue = survey.validate_item(item, tuple(values), draft.lang) if item is not None else None
    return issue.message if issue else ""
