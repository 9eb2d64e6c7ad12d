"""Figures: every number in a pack is one of four kinds, each with its own required keys."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Annotated, ClassVar, Literal

from kiosk.content.kinds import Between, Fault, Item, Key, LocalText, Ref, Region, Url, Whole, record

Counted = Annotated[int, Between(1, 1_000_000)]  # people, of whom there is one at least
Unit = Literal["percent", "days", "weeks", "months", "years", "age"]


@record
class Source(Item):
    """Where a claim comes from; `n` is its number in the list that people see."""

    id: Key
    n: Whole
    citation: LocalText | str
    status: Literal["confirmed", "printed", "unverified", "review"]
    group: Literal["product", "general", "other"]
    url: Url | None = None
    doi: str | None = None


SourceRef = Annotated[Source, Ref("source")]


@record
class Guarded(Item):
    """Something that is reviewed by a date; `guarded` asks for both dates."""

    guarded: bool = False
    reviewed_on: date | None = None
    review_by: date | None = None

    def faults(self) -> Iterable[Fault]:
        """Refuse a guarded thing without its dates, and dates in the wrong order."""
        if self.guarded and (self.reviewed_on is None or self.review_by is None):
            missing = "reviewed_on" if self.reviewed_on is None else "review_by"
            yield Fault("guarded", "review-dates", f"This is guarded but has no '{missing}'; add the date.")
        if self.reviewed_on and self.review_by and self.review_by <= self.reviewed_on:
            yield Fault("review_by", "review-dates", "'review_by' must be later than 'reviewed_on'; correct the date.")


@record
class Reviewed(Item):
    """When a sentence was reviewed that has no dates of its own, and when it is due again."""

    reviewed_on: date
    review_by: date

    def faults(self) -> Iterable[Fault]:
        """Refuse dates in the wrong order."""
        if self.review_by <= self.reviewed_on:
            yield Fault("review_by", "review-dates", "'review_by' must be later than 'reviewed_on'; correct the date.")


@record
class Figure(Guarded):
    """What every figure says. A key that `unstated` names is None: the source does not say it.

    Attributes:
        label: what happened, such as "people responded".
        who: who was counted.
        when: follow-up or date of the data.
        product: whether the number is about FUCASO itself or about other CAR-T products.
        shows: whether what happened helps or harms; benefit and harm differ in color only.
    """

    UNSTATABLE: ClassVar[frozenset[str]] = frozenset({"who", "when"})

    id: Key
    label: LocalText
    who: LocalText | None
    when: LocalText | None
    sources: tuple[SourceRef, ...]
    meaning: LocalText | None = None
    limits: LocalText | None = None
    product: Literal["fucaso", "class"] = "fucaso"
    shows: Literal["benefit", "harm", "neutral"] = "benefit"
    unstated: tuple[str, ...] = ()
    hold: tuple[Region, ...] = ()


@record
class Count(Figure):
    """`value` people of `denominator`, `severe` of them badly; `worked_out` where we made the count from a percent."""

    value: Whole
    denominator: Counted
    worked_out: bool = False
    severe: Whole = 0

    def faults(self) -> Iterable[Fault]:
        """Refuse more people than were counted."""
        yield from super().faults()
        if self.value > self.denominator:
            message = f"The value {self.value} is more than the denominator {self.denominator}; correct one of them."
            yield Fault("value", "count-over-denominator", message)
        if self.severe > self.value:
            message = f"{self.severe} severe are more than the {self.value} counted; correct one of them."
            yield Fault("severe", "severe-over-count", message)


def _no_percent(key: str, number: float) -> Iterable[Fault]:
    if not 0 <= number <= 100:
        yield Fault(key, "percent-over-100", f"{number} is no percent; give a number from 0 to 100.")


def _outside(value: float, unit: Unit, low_high: tuple[float, float] | None) -> Iterable[Fault]:
    for key, number in (("value", value), *(("range", end) for end in low_high or ())):
        if unit == "percent":
            yield from _no_percent(key, number)
        elif number < 0:
            yield Fault(key, "below-zero", f"{number} is below 0, and no time or age is; correct the number.")
    if low_high is None:
        return
    low, high = low_high
    if low > high:
        yield Fault("range", "range-order", f"The range runs from {low} down to {high}; put the lower number first.")
    elif not low <= value <= high:
        message = f"The value {value} lies outside its range {low} to {high}; correct one of them."
        yield Fault("value", "value-outside-range", message)


@record
class Estimate(Figure):
    """A computed share or time with its 95% range (low, high), in `unit`."""

    UNSTATABLE: ClassVar[frozenset[str]] = Figure.UNSTATABLE | {"range"}

    value: float
    unit: Unit
    range: tuple[float, float] | None

    def faults(self) -> Iterable[Fault]:
        """Refuse a value outside its range, and numbers that its unit does not have."""
        yield from super().faults()
        yield from _outside(self.value, self.unit, self.range)


@record
class Median(Figure):
    """The middle value in `unit`, from the shortest to the longest of so many people."""

    UNSTATABLE: ClassVar[frozenset[str]] = Figure.UNSTATABLE | {"range", "people"}

    value: float
    unit: Unit
    range: tuple[float, float] | None
    people: Counted | None

    def faults(self) -> Iterable[Fault]:
        """Refuse a value outside its range, and numbers that its unit does not have."""
        yield from super().faults()
        yield from _outside(self.value, self.unit, self.range)


@record
class Percent(Figure):
    """A printed share of `denominator` people; `worked_out` where the percent or its count is ours."""

    UNSTATABLE: ClassVar[frozenset[str]] = Figure.UNSTATABLE | {"denominator"}

    value: float
    denominator: Counted | None
    worked_out: bool

    def faults(self) -> Iterable[Fault]:
        """Refuse a share that is none."""
        yield from super().faults()
        yield from _no_percent("value", self.value)


FIGURES: Mapping[str, type[Figure]] = {"count": Count, "estimate": Estimate, "median": Median, "percent": Percent}
FigureRef = Annotated[Figure, Ref("figure")]
