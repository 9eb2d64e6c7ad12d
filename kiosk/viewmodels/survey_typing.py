"""What a visitor types, adds and removes on one page, as pure functions from state to state. No Qt."""

from dataclasses import replace

from kiosk.survey.messages import say
from kiosk.survey.model import CHOICES
from kiosk.viewmodels import survey_copies
from kiosk.viewmodels import survey_entries as entries
from kiosk.viewmodels.survey_dates import LENGTHS, MONTH
from kiosk.viewmodels.survey_pages import has_rows, is_copies, pages
from kiosk.viewmodels.survey_rows import asked, can_add, first_row, kind_of, part_on, put_rows, row_on, rows_of
from kiosk.viewmodels.survey_states import Asking, State

DELETE, SIGN, POINT = "delete", "sign", "point"  # keys of the number pad besides its digits


def write(state: State, name: str, text: str) -> State:
    """Return the state after a part of the answer on the screen became `text`."""
    if not isinstance(state, Asking) or kind_of(state) not in ("text", "lines", "number", "date"):
        return state
    item, nth = asked(state), state.nth or 0
    rows = list(rows_of(state.draft, item))
    rows += [{}] * (nth + 1 - len(rows))
    rows[nth] = {**rows[nth], name: entries.kept(name, text)}
    if not has_rows(item) and item.type not in CHOICES and entries.is_blank(rows[nth]) and len(rows) == 1:
        unit = rows[nth].get(entries.UNIT, "")
        rows = [{entries.UNIT: unit}] if unit else []
    return replace(state, draft=put_rows(state.draft, item, rows), message="")


def fill_in(state: State, text: str) -> State:
    """Return the state after the text on the screen became `text`."""
    if isinstance(state, Asking) and kind_of(state) in ("text", "lines"):
        return write(state, entries.TEXT, text)
    return state


def press(state: State, key: str) -> State:
    """Return the state after a key of the number pad: a digit, DELETE, SIGN or POINT."""
    if not isinstance(state, Asking) or kind_of(state) not in ("number", "date"):
        return state
    name = part_on(state)
    before = row_on(state).get(name, "")
    if key == DELETE:
        return _delete(state, name)
    if key == SIGN:
        return write(state, name, before.removeprefix("-") if before.startswith("-") else f"-{before}")
    return type_in(state, name, before + (say("point", state.draft.lang) if key == POINT else key))


def type_in(state: State, name: str, text: str) -> State:
    """Return the state after a part was typed; one of a date or time that became full makes way for the next."""
    written = write(state, name, text)
    if not isinstance(state, Asking) or not isinstance(written, Asking):
        return state
    after, before = row_on(written).get(name, ""), row_on(state).get(name, "")
    full = name in LENGTHS and name == part_on(state) and len(after) == LENGTHS[name] > len(before)
    return _to_next_part(written) if full else written


def _delete(state: Asking, name: str) -> State:
    """Take the last sign away, of a month all; where the part that is on is blank, from the one before."""
    names, row = entries.parts_in(asked(state), state.draft.lang), row_on(state)
    filled = [each for each in names[: names.index(name) + 1] if row.get(each)]
    last = filled[-1] if filled else next((each for each in names if row.get(each)), name)
    return select(write(state, last, "" if last == MONTH else row.get(last, "")[:-1]), last)


def give_month(state: State, month: str) -> State:
    """Return the state after a month was chosen by its name; what is typed next is the part after it."""
    return _to_next_part(write(state, MONTH, month))


def _to_next_part(state: State) -> State:
    assert isinstance(state, Asking)
    names = entries.parts_in(asked(state), state.draft.lang)
    at = names.index(part_on(state)) + 1
    return replace(state, part=names[min(at, len(names) - 1)])


def select(state: State, name: str) -> State:
    """Return the state in which that part is typed next."""
    if isinstance(state, Asking) and name in entries.parts_in(asked(state), state.draft.lang):
        return replace(state, part=name)
    return state


def wipe(state: State) -> State:
    """Return the state after all that is typed or chosen on the page went."""
    if not isinstance(state, Asking) or kind_of(state) in ("note", "copies"):
        return state
    item = asked(state)
    if state.nth is None:
        return replace(state, draft=state.draft.put(item.key), message="", part="", query=None)
    rows = [{} if number == state.nth else row for number, row in enumerate(rows_of(state.draft, item))]
    return replace(state, draft=put_rows(state.draft, item, rows), message="", part="")


def add(state: State) -> State:
    """Return the state in which one more answer is typed, or one more copy of the group is filled in."""
    if not isinstance(state, Asking):
        return state
    item = asked(state)
    if has_rows(item) and can_add(state.draft, item):
        return replace(state, nth=len(rows_of(state.draft, item)), message="", part="")
    if is_copies(item) and survey_copies.can_add(state.draft, item.key):
        draft = survey_copies.add(state.draft, item.key)
        copy = survey_copies.copies(draft, item.key)[-1]
        first = next(one for one in pages(draft) if one.at[: len(copy.at)] == copy.at and one.key != item.key)
        return Asking(draft, first.key, nth=first_row(draft, first))
    return state


def change(state: State, number: int) -> State:
    """Return the state in which one of several typed answers is changed."""
    if isinstance(state, Asking) and has_rows(asked(state)) and number < len(rows_of(state.draft, asked(state))):
        return replace(state, nth=number, message="", part="")
    return state


def remove(state: State, number: int) -> State:
    """Return the state without one of several typed answers, or without one copy of the group."""
    if not isinstance(state, Asking):
        return state
    item = asked(state)
    if is_copies(item):
        return replace(state, draft=survey_copies.remove(state.draft, item.key, number), message="")
    if not has_rows(item):
        return state
    rows = [row for index, row in enumerate(rows_of(state.draft, item)) if index != number]
    draft = put_rows(state.draft, item, rows)
    return replace(state, draft=draft, message="", nth=first_row(draft, item))
