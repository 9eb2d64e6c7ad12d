"""Comparing answers as FHIR's enableWhen and limits mean it: less, equal, more, or not to be told."""

from collections.abc import Callable
from decimal import Decimal

from kiosk.survey import moments
from kiosk.survey.values import Answer, Option, PhotoRef, Quantity

ORDERED = ("string", "text", "url", "integer", "decimal", "date", "dateTime", "time", "quantity")  # types of items
_HOLDS: dict[str, Callable[[int], bool]] = {
    "=": lambda found: found == 0,
    ">": lambda found: found > 0,
    "<": lambda found: found < 0,
    ">=": lambda found: found >= 0,
    "<=": lambda found: found <= 0,
}


def meets(values: tuple[Answer, ...], operator: str, wanted: Answer, kind: str) -> bool:
    """Whether the answers to a question of type `kind` meet a condition. Only `!=` holds for no answer at all.

    As FHIR R4 has it: one answer that fits is enough, but for `!=` no answer may be equal. What can't be told, such as
    whether 2020 is before 2020-05, or 5 kg more than 5 lb, holds for no operator.
    """
    if operator == "exists":
        return bool(values) is wanted
    orders = [order(value, wanted, kind) for value in values]
    if operator == "!=":
        return all(found is not None and found != 0 for found in orders)
    return any(found is not None and _HOLDS[operator](found) for found in orders)


def order(one: Answer, other: Answer, kind: str) -> int | None:
    """Return -1, 0 or 1, None where it can't be told; of what has no order, 0 for equal and 1 for different."""
    if isinstance(one, Option) or isinstance(other, Option):
        return _chosen(one, other)
    if isinstance(one, PhotoRef | bool) or isinstance(other, PhotoRef | bool):
        return 0 if type(one) is type(other) and one == other else 1
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return _sign(one.value, other.value) if same_unit(one, other) else None
    if isinstance(one, str) and isinstance(other, str):
        return moments.compare(one, other) if kind in ("date", "dateTime", "time") else (one > other) - (one < other)
    if isinstance(one, int | Decimal) and isinstance(other, int | Decimal):
        return _sign(Decimal(one), Decimal(other))
    return 1


def same_unit(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities are in one unit: by code and system where both have a code, else by its name."""
    if one.code and other.code:
        return (one.code, one.system) == (other.code, other.system)
    mine, theirs = {one.unit, one.code} - {""}, {other.unit, other.code} - {""}
    return bool(mine & theirs) or not (mine or theirs)


def _chosen(one: Answer, other: Answer) -> int | None:
    if isinstance(one, Option) and isinstance(other, Option):
        return 0 if one == other else 1
    option, plain = (one, other) if isinstance(one, Option) else (other, one)
    # a condition names an option that is a plain value as that value
    if isinstance(option, Option) and option.kind != "Coding" and not isinstance(plain, bool):
        return 0 if option.code == str(plain) else 1
    return 1


def _sign(one: Decimal, other: Decimal) -> int:
    return (one > other) - (one < other)
