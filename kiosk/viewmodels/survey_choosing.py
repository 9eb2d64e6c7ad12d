"""Choosing among the options of a question, as pure functions from state to state. No Qt."""

from dataclasses import replace

from kiosk import survey
from kiosk.survey.messages import say
from kiosk.viewmodels import survey_entries as entries
from kiosk.viewmodels import survey_photos as photos
from kiosk.viewmodels.survey_pages import consent
from kiosk.viewmodels.survey_rows import asked, kind_of, rows_of
from kiosk.viewmodels.survey_search import find, named
from kiosk.viewmodels.survey_states import Asking, Draft, Start, State

YES, NO = "yes", "no"  # the codes of a yes-or-no question
OWN = "own-answer"  # the code of an answer of one's own to an open choice


def search(state: State, query: str | None) -> State:
    """Return the state in which a list is searched for that; None ends the search."""
    if isinstance(state, Asking) and kind_of(state) == "list":
        return replace(state, query=query, message="")
    return state


def settle(state: Asking) -> Asking:
    """Return the state after a search: with the option that the words can only mean, else with what to do next.

    Nobody who typed a name and went on loses it in silence.
    """
    item, lang = asked(state), state.draft.lang
    fitting = find(item.options, state.query or "", lang)
    meant = named(fitting, state.query or "", lang) or fitting
    if len(meant) != 1:
        return replace(state, message=say("touch-one" if meant else "nothing-fits", lang))
    if meant[0] in state.draft.answers.get(item.key, ()):
        return replace(state, query=None, message="")
    chosen = choose(state, codes(item)[item.options.index(meant[0])])
    return chosen if isinstance(chosen, Asking) else state


def choose(state: State, code: str) -> State:
    """Return the state after a touch on an option. A tick box and one of several options go off again."""
    match state:
        case Start(draft):
            item = consent(draft.form)
        case Asking():
            item = photos.tick(asked(state)) or asked(state)
        case _:
            return state
    if item is None or item.read_only:
        return state
    if code == OWN and item.type == "open-choice":
        return replace(state, draft=_toggle_own(state.draft, item), message="")
    if (value := _value(item, code)) is None:
        return state
    draft = state.draft
    if item.repeats or (item.type == "boolean" and item.control == "check-box"):
        draft = _toggle(draft, item, value)
    else:
        draft = draft.put(item.key, value)
    chosen = replace(state, draft=draft, message="")
    return replace(chosen, query=None) if isinstance(chosen, Asking) else chosen


def _value(item: survey.Item, code: str) -> survey.Answer | None:
    if item.type == "boolean":
        return {YES: True, NO: False}.get(code)
    return dict(zip(codes(item), item.options, strict=True)).get(code)


def codes(item: survey.Item) -> tuple[str, ...]:
    """Return what each option goes by: its code, with its system where another one has the same code."""
    plain = [option.code or option.display for option in item.options]
    return tuple(
        code if plain.count(code) == 1 else f"{option.system}|{code}"
        for code, option in zip(plain, item.options, strict=True)
    )


def _toggle(draft: Draft, item: survey.Item, value: survey.Answer) -> Draft:
    """Return the draft with a value on or off; one that stands alone and the others put each other off."""
    given = draft.answers.get(item.key, ())
    others = tuple(kept for kept in given if kept != value)
    if value in given:
        return draft.typed(item.key, draft.entries.get(item.key, ()), *others)
    if _alone(value):
        return draft.put(item.key, value)
    others = tuple(kept for kept in others if not _alone(kept))
    return draft.typed(item.key, draft.entries.get(item.key, ()), *others, value)


def _alone(value: survey.Answer) -> bool:
    return isinstance(value, survey.Option) and value.exclusive


def _toggle_own(draft: Draft, item: survey.Item) -> Draft:
    values = draft.answers.get(item.key, ())
    kept = tuple(value for value in values if isinstance(value, survey.Option) and item.repeats and not _alone(value))
    rows = () if rows_of(draft, item) else ({entries.TEXT: ""},)
    return draft.typed(item.key, rows, *kept)
