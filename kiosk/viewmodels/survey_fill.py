"""What is filled in on a page that is more than one text or a few buttons, worked out in one pure function. No Qt."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from kiosk import survey
from kiosk.survey.messages import month_names, say
from kiosk.survey.model import walk
from kiosk.viewmodels import survey_copies, survey_search
from kiosk.viewmodels import survey_entries as entries
from kiosk.viewmodels.survey_choosing import OWN, codes
from kiosk.viewmodels.survey_dates import MONTH, UnreadableError
from kiosk.viewmodels.survey_options import Row, options
from kiosk.viewmodels.survey_pages import MOST_BUTTONS
from kiosk.viewmodels.survey_rows import asked, can_add, kind_of, part_on, row_on, rows_of
from kiosk.viewmodels.survey_states import Asking, Draft, State
from kiosk.viewmodels.survey_view import row_said

_LONG_NAME = 45  # characters


@dataclass(frozen=True)
class Fill:
    """What is filled in.

    Attributes:
        typing: whether the on-screen keyboard is needed.
        fields: rows of name, label, text (what is typed) and shown (a month by its name) of each part.
        part: the name of the part that is typed next.
        said: the answer that is typed, in words; "" while it is none, and where it would say the same twice.
        point: the decimal point; "" where none can be typed. sign: whether the number may lie below zero.
        months: rows of code and text, while the month is chosen.
        units: rows of code and text to choose from; unit: the code of the chosen one; measure: the only one, in words.
        rows: several answers, or copies of a group: rows of name and text.
        more, less: whether one may be added, or taken away; group: what one copy is called.
        found: rows of the options that fit what is searched for, as survey_page.options has them.
        searchable, searching: whether a list is long enough for it, and whether it is being done.
        picked: the chosen options of a list, in words. wide: whether an option is so long that it takes a whole row.
    """

    typing: bool = False
    fields: tuple[Row, ...] = field(default=(), repr=False)
    part: str = ""
    said: str = field(default="", repr=False)
    point: str = ""
    sign: bool = False
    months: tuple[Row, ...] = ()
    units: tuple[Row, ...] = ()
    unit: str = field(default="", repr=False)
    measure: str = ""
    rows: tuple[Row, ...] = field(default=(), repr=False)
    more: bool = False
    less: bool = False
    group: str = ""
    found: tuple[Row, ...] = field(default=(), repr=False)
    searchable: bool = False
    searching: bool = False
    query: str = field(default="", repr=False)
    picked: str = field(default="", repr=False)
    wide: bool = False


def fill(state: State) -> Fill:
    """Return what is filled in on the page that is on; blank for any page but a question."""
    if not isinstance(state, Asking):
        return Fill()
    make = _MAKERS.get(kind_of(state))
    return make(state, asked(state)) if make else Fill()


def _text(_state: Asking, _item: survey.Item) -> Fill:
    return Fill(typing=True)


def _answers(state: Asking, item: survey.Item) -> Fill:
    rows = (row_said(item, row, state.draft.lang) for row in rows_of(state.draft, item))
    return Fill(rows=_numbered(rows), more=can_add(state.draft, item), less=True)


def _numbered(words: Iterable[str]) -> tuple[Row, ...]:
    return tuple({"name": str(number), "text": text} for number, text in enumerate(words, 1))


def _parts(state: Asking, item: survey.Item) -> Fill:
    lang, row, part = state.draft.lang, row_on(state), part_on(state)
    units = tuple({"code": unit.code, "text": unit.display_in(lang)} for unit in item.units)
    fields = tuple(_field(item, name, row.get(name, ""), part, lang) for name in entries.parts_in(item, lang))
    words = row_said(item, row, lang) if _is_read(item, row, lang) else ""
    return Fill(
        fields=fields,
        part=part,
        said="" if words == row.get(entries.NUMBER) else words,
        point="" if item.type not in ("decimal", "quantity") else say("point", lang),
        sign=item.type in entries.NUMBERS and _below_zero(item),
        months=tuple({"code": str(n), "text": name} for n, name in enumerate(month_names(lang), 1))
        if part == MONTH
        else (),
        units=units if len(units) > 1 else (),
        unit=row.get(entries.UNIT, ""),
        measure=units[0]["text"] if len(units) == 1 else "",
    )


def _field(item: survey.Item, name: str, text: str, part: str, lang: str) -> Row:
    named = name == MONTH and part != MONTH and text.isdecimal() and 1 <= int(text) <= len(month_names(lang))
    label = item.text_in(lang) if name == entries.NUMBER else say(f"part-{name}", lang)
    return {"name": name, "label": label, "text": text, "shown": month_names(lang)[int(text) - 1] if named else text}


def _is_read(item: survey.Item, row: entries.Parts, lang: str) -> bool:
    try:
        return entries.read(item, row, lang) is not None
    except UnreadableError:
        return False


def _below_zero(item: survey.Item) -> bool:
    least = item.min_value.value if isinstance(item.min_value, survey.Quantity) else item.min_value
    return least is None or (not isinstance(least, str | bool | survey.Option | survey.PhotoRef) and least < 0)


def _list(state: Asking, item: survey.Item) -> Fill:
    lang, query = state.draft.lang, state.query or ""
    listed = survey_search.in_order(item.options, lang) if item.control == "autocomplete" else item.options
    found = survey_search.find(listed, query, lang)
    names = dict(zip(item.options, codes(item), strict=True))
    rows = {row["code"]: row for row in options(item, lang)}
    own = (rows[OWN],) if OWN in rows else ()
    chosen = [option for option in state.draft.answers.get(item.key, ()) if isinstance(option, survey.Option)]
    words = [option.display_in(lang) for option in chosen]
    typed = [row_said(item, row, lang) for row in rows_of(state.draft, item)]
    return Fill(
        typing=state.query is not None,
        found=(*(rows[names[option]] for option in found), *own),
        searchable=len(item.options) > MOST_BUTTONS,
        searching=state.query is not None,
        query=query,
        picked=say("and", lang).join(filter(None, (*words, *typed))),
        wide=any(len(row["name"]) > _LONG_NAME for row in rows.values()),
    )


def _copies(state: Asking, item: survey.Item) -> Fill:
    draft = state.draft
    there = survey_copies.copies(draft, item.key)
    return Fill(
        rows=_numbered(_copy_said(draft, copy) for copy in there),
        more=survey_copies.can_add(draft, item.key),
        less=survey_copies.can_remove(draft, item.key),
        group=item.text_in(draft.lang),
    )


def _copy_said(draft: Draft, copy: survey.Item) -> str:
    """Return the first answers in a copy of a group, in words."""
    questions = (item for item in walk((copy,)) if item.is_question and not item.hidden)
    words = (
        entries.said(item, value, draft.lang) for item in questions for value in draft.answers.get(item.key, ())[:1]
    )
    return say("and", draft.lang).join(list(filter(None, words))[:3])


_MAKERS: dict[str, Callable[[Asking, survey.Item], Fill]] = {
    "text": _text,
    "lines": _text,
    "number": _parts,
    "date": _parts,
    "list": _list,
    "answers": _answers,
    "copies": _copies,
}
