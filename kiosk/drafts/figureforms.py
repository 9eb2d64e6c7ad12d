"""A figure as one form: its number never changes without who was counted, when, and where that is written."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kiosk.content.figures import FIGURES
from kiosk.content.reader import plan_of
from kiosk.drafts.draft import Draft
from kiosk.drafts.errors import DraftError
from kiosk.drafts.values import Data

FILE = "figures.yaml"
# The numbers of each kind, in the order of the form; the first is the figure itself.
NUMBERS: Mapping[str, tuple[str, ...]] = {
    "count": ("value", "denominator", "severe"),
    "estimate": ("value", "low", "high"),
    "median": ("value", "low", "high", "people"),
    "percent": ("value", "denominator"),
}
RANGE = ("low", "high")


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
        unused = {*RANGE, "severe"} if self.numbers.get("severe") in ("0", "") else set(RANGE)
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


def with_numbers(form: FigureForm, **numbers: str) -> FigureForm:
    """Return a form with other numbers in it."""
    return replace(form, numbers={**form.numbers, **numbers})


def _written(value: Data) -> str:
    return "" if value is None else str(value)
