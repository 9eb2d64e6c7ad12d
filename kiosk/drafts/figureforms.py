"""A figure as one form: its number never changes without who was counted, when, and where that is written."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.content.figures import FIGURES, Figure
from kiosk.content.nodes import Context
from kiosk.content.reader import Reader, plan_of
from kiosk.drafts.draft import Draft
from kiosk.drafts.errors import DraftError
from kiosk.drafts.nodes import Lines
from kiosk.drafts.people import drawn
from kiosk.drafts.steps import Change, Step
from kiosk.drafts.values import ABSENT, Data

FILE = "figures.yaml"
# The numbers of each kind, in the order of the form; the first is the figure itself.
NUMBERS: Mapping[str, tuple[str, ...]] = {
    "count": ("value", "denominator", "severe"),
    "estimate": ("value", "low", "high"),
    "median": ("value", "low", "high", "people"),
    "percent": ("value", "denominator"),
}
_RANGE = ("low", "high")
_WHOLE = frozenset({"denominator", "severe", "people"})


@dataclass(frozen=True)
class FigureForm:
    """What a figure says.

    Attributes:
        kind: "count", "estimate", "median" or "percent".
        numbers: the names of NUMBERS → as written; "" for what the source does not say.
        unit: of an estimate or median; "" for the others.
        worked_out: whether we made the count or the percent ourselves; None for kinds that have no such thing.
        who, when: language → text; {} for what the source does not say.
        sources: ids, at least one.
    """

    id: str
    kind: str
    numbers: Mapping[str, str]
    unit: str = ""
    worked_out: bool | None = None
    who: Mapping[str, str] = field(default_factory=dict)
    when: Mapping[str, str] = field(default_factory=dict)
    sources: tuple[str, ...] = ()

    @property
    def beside(self) -> tuple[str, ...]:
        """What must be confirmed or changed when a number changes: the other numbers, "who", "when", "sources"."""
        unused = {*_RANGE, "severe"} if self.numbers.get("severe") in ("0", "") else set(_RANGE)
        others = tuple(name for name in NUMBERS[self.kind][1:] if name not in unused)
        ranges = ("range",) if "low" in NUMBERS[self.kind] else ()
        return (*ranges, *others, "who", "when", "sources")


def figure_of(draft: Draft, figure_id: str) -> FigureForm:
    """Return a figure as a form. Raises DraftError where there is none."""
    data = draft.value(FILE, (figure_id,))
    if not isinstance(data, dict) or data.get("kind") not in NUMBERS:
        raise DraftError(f"There is no figure '{figure_id}' any more; open the panel again.")
    low, high = data.get("range") or ("", "")
    written = {**data, "low": low, "high": high}
    numbers = {name: _written(written.get(name, 0 if name == "severe" else "")) for name in NUMBERS[data["kind"]]}
    kind: type = FIGURES[data["kind"]]
    return FigureForm(
        id=figure_id,
        kind=data["kind"],
        numbers=numbers,
        unit=data.get("unit", ""),
        worked_out=bool(data.get("worked_out", False)) if "worked_out" in plan_of(kind) else None,
        who=dict(data.get("who") or {}),
        when=dict(data.get("when") or {}),
        sources=tuple(data.get("sources", ())),
    )


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
    before = draft.value(FILE, (form.id,))
    after = _data(before, form)
    _refuse(draft, form.id, after)
    changes = [Change(FILE, (form.id,), before, after)]
    if form.kind == "count" and old.numbers != form.numbers:
        changes += drawn(draft, form.id, after)
    return Step("figure", (form.id,), tuple(changes))


def _loose(old: FigureForm, new: FigureForm, confirmed: frozenset[str]) -> list[str]:
    if old.numbers == new.numbers and old.unit == new.unit:
        return []
    changed = {name for name in NUMBERS[new.kind] if old.numbers[name] != new.numbers[name]}
    changed |= {"range"} if changed & set(_RANGE) else set()
    changed |= {name for name in ("who", "when", "sources") if getattr(old, name) != getattr(new, name)}
    return [name for name in new.beside if name not in changed | confirmed]


def _data(before: Mapping[str, Data], form: FigureForm) -> dict[str, Data]:
    kind: Any = FIGURES[form.kind]
    values: dict[str, Data] = {"who": dict(form.who), "when": dict(form.when), "sources": list(form.sources)}
    if "low" in form.numbers:
        ends = [_number(form.numbers[name], name) for name in _RANGE if form.numbers[name].strip()]
        if len(ends) == 1:
            raise DraftError("The range has one end; write the lower and the higher number, or neither.")
        values["range"] = ends or ABSENT
        values["unit"] = form.unit
    for name in NUMBERS[form.kind]:
        if name not in _RANGE:
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
    try:
        if name in _WHOLE or plain.lstrip("+-").isdigit():
            return int(plain)
        return float(plain) if plain.replace(".", "", 1).isdigit() else int("")
    except ValueError:
        raise DraftError(f"'{text}' is no number; write it in digits, such as 96 or 86.4.") from None


def _written(value: Data) -> str:
    return "" if value is None else str(value)


def _refuse(draft: Draft, figure_id: str, data: Data) -> None:
    sources = draft.value("sources.yaml")
    context = Context(draft.base.root, languages=draft.base.languages, default_language=draft.base.default)
    context.known["source"] = tuple(sources) if isinstance(sources, dict) else ()
    context.things["source"] = dict.fromkeys(context.known["source"])  # only whether it is there matters
    Reader(FILE, context).read(Figure, Lines().node(data), id=figure_id)
    if context.findings:
        raise DraftError(context.findings[0].message)


def with_numbers(form: FigureForm, **numbers: str) -> FigureForm:
    """Return a form with other numbers in it."""
    return replace(form, numbers={**form.numbers, **numbers})
