"""Writes the form of a figure into the draft, and tells at each of its numbers why it can't be."""

from collections.abc import Mapping
from typing import Any

from kiosk.content.figures import FIGURES, Figure
from kiosk.content.nodes import Context
from kiosk.content.reader import Reader, plan_of
from kiosk.drafts.draft import Draft
from kiosk.drafts.errors import DraftError
from kiosk.drafts.figureforms import FILE, NUMBERS, RANGE, FigureForm, figure_of
from kiosk.drafts.nodes import Lines
from kiosk.drafts.people import drawn
from kiosk.drafts.steps import Change, Step
from kiosk.drafts.values import ABSENT, Data, Path

_WHOLE = frozenset({"denominator", "severe", "people"})


def set_figure(draft: Draft, form: FigureForm, confirmed: frozenset[str]) -> Step:
    """Return the step that writes a figure, and draws its people anew where they are drawn.

    Args:
        draft: the draft.
        form: the whole figure.
        confirmed: names among `form.beside` that staff have looked at and leave as they are.

    Raises:
        DraftError: a number is none, something beside a changed number was not confirmed, or the figure can't be.
    """
    old = figure_of(draft, form.id)
    if old.kind != form.kind or old.numbers.keys() != form.numbers.keys():
        raise DraftError("The kind of a figure can't be changed; its sentence would say something else.")
    if loose := _loose(old, form, confirmed):
        raise DraftError(f"The number changed; confirm or change what stands beside it: {', '.join(loose)}.")
    if faults := figure_faults(draft, form):
        raise DraftError(next(iter(faults.values())))
    before = draft.value(FILE, (form.id,))
    after = _data(before, form)
    changes = [Change(FILE, (form.id,), before, after)]
    if form.kind == "count" and old.numbers != form.numbers:
        changes += drawn(draft, form.id, after)
    return Step("figure", (form.id,), tuple(changes))


def figure_faults(draft: Draft, form: FigureForm) -> Mapping[str, str]:
    """Return number of the form → why it can't be, one sentence; under "" what concerns none of its numbers."""
    faults = {name: said for name in form.numbers if (said := _fault(form, name))}
    if faults:
        return faults
    context, lines = _context(draft), Lines()
    node = lines.node(_data(draft.value(FILE, (form.id,)), form))
    Reader(FILE, context).read(Figure, node, id=form.id)
    for finding in context.findings:
        faults.setdefault(_place(form, lines.path(finding.line), finding.message), finding.message)
    return faults


def _fault(form: FigureForm, name: str) -> str:
    """Return why a number can't be that the pack's own reader would not say so that staff understand it."""
    text = form.numbers[name].strip()
    if text:
        try:
            _number(text, name)
        except DraftError as error:
            return str(error)
        return ""
    if name in RANGE and any(form.numbers[end].strip() for end in RANGE):
        return "The range has one end; write the lower and the higher number, or neither."
    kind: Any = FIGURES[form.kind]
    needed = name not in RANGE and name not in kind.UNSTATABLE and plan_of(kind)[name].required
    return "This number is missing; write it." if needed else ""


def _context(draft: Draft) -> Context:
    sources = draft.value("sources.yaml")
    context = Context(draft.base.root, languages=draft.base.languages, default_language=draft.base.default)
    context.known["source"] = tuple(sources) if isinstance(sources, dict) else ()
    context.things["source"] = dict.fromkeys(context.known["source"])  # only whether it is there matters
    return context


def _place(form: FigureForm, path: Path, said: str) -> str:
    """Return the number that a sentence is about; of a range the end that it begins with, else the lower one."""
    name = str(path[0]) if path else ""
    if name == "range":
        ends = {end: f"{_number(form.numbers[end], end)} " for end in RANGE}
        return next((end for end, number in ends.items() if said.startswith(number)), RANGE[0])
    return name if name in form.numbers else ""


def _loose(old: FigureForm, new: FigureForm, confirmed: frozenset[str]) -> list[str]:
    if old.numbers == new.numbers and old.unit == new.unit:
        return []
    changed = {name for name in NUMBERS[new.kind] if old.numbers[name] != new.numbers[name]}
    changed |= {"range"} if changed & set(RANGE) else set()
    changed |= {name for name in ("who", "when", "sources") if getattr(old, name) != getattr(new, name)}
    return [name for name in new.beside if name not in changed | confirmed]


def _data(before: Mapping[str, Data], form: FigureForm) -> dict[str, Data]:
    kind: Any = FIGURES[form.kind]
    values: dict[str, Data] = {"who": dict(form.who), "when": dict(form.when), "sources": list(form.sources)}
    if "low" in form.numbers:
        ends = [_number(form.numbers[name], name) for name in RANGE if form.numbers[name].strip()]
        values["range"] = ends or ABSENT
        values["unit"] = form.unit
    for name in NUMBERS[form.kind]:
        if name not in RANGE:
            values[name] = _number(form.numbers[name], name) if form.numbers[name].strip() else ABSENT
    if form.worked_out is not None and form.worked_out != before.get("worked_out", False):
        values["worked_out"] = form.worked_out
    values = {name: ABSENT if value == {} else value for name, value in values.items()}
    unsaid = [name for name in kind.UNSTATABLE if values.get(name, before.get(name)) is ABSENT]
    kept = before.get("unstated", [])
    values["unstated"] = (kept if set(kept) == set(unsaid) else sorted(unsaid)) or ABSENT
    if values.get("severe") == 0 and "severe" not in before:
        values["severe"] = ABSENT
    merged = {**before, **values}
    return {name: value for name, value in merged.items() if value is not ABSENT}


def _number(text: str, name: str) -> int | float:
    plain = text.strip().replace(",", ".") if text.count(",") == 1 and "." not in text else text.strip()
    digits = plain.removeprefix("-").removeprefix("+")
    if not digits.replace(".", "", 1).isdecimal():
        raise DraftError(f"'{text}' is no number; write it in digits, such as 96 or 86.4.")
    if digits.isdecimal():
        return int(plain)
    if name in _WHOLE:
        raise DraftError(f"'{text}' is no whole number; people are counted one by one.")
    return float(plain)
