"""Reading FHIR's value[x]: which type it is in, and the value as an answer."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from kiosk.survey import moments
from kiosk.survey.findings import Json
from kiosk.survey.values import Answer, Option, Quantity


def literal(row: Json, stem: str) -> tuple[str, Answer] | None:
    """Return the FHIR type and value of the one key that starts with `stem` ("value", "answer"); None for no good one.

    A coding becomes an option without wordings.
    """
    keys = [key for key in row if key.startswith(stem)]
    if len(keys) != 1:
        return None
    kind = keys[0].removeprefix(stem)
    value = read_value(kind, row[keys[0]])
    return None if value is None else (kind, value)


def read_value(kind: str, raw: object) -> Answer | None:
    """Return a value of a FHIR type such as "Boolean", "DateTime" or "Quantity", None where it is not a good one."""
    reader = _READERS.get(kind)
    return reader(raw) if reader is not None else None


def _boolean(raw: object) -> bool | None:
    return raw if isinstance(raw, bool) else None


def _integer(raw: object) -> int | None:
    return raw if type(raw) is int and -(2**31) <= raw < 2**31 else None


def _text(raw: object) -> str | None:
    return raw if isinstance(raw, str) and raw.strip() else None


def is_address(text: str) -> bool:
    """Whether the text can be a FHIR uri: not blank, and without spaces."""
    return bool(text) and not any(sign.isspace() for sign in text)


def decimal(raw: object) -> Decimal | None:
    """Return a JSON number as it was written; a float, which only Python code hands in, as Python writes it."""
    if isinstance(raw, bool) or not isinstance(raw, int | float | Decimal):
        return None
    number = Decimal(repr(raw)) if isinstance(raw, float) else Decimal(raw)
    return number if number.is_finite() else None


def coding(raw: object) -> Option | None:
    """Return a Coding as an option; without a code, its display stands for it."""
    if not isinstance(raw, Mapping):
        return None
    code, system, display = (raw.get(key, "") for key in ("code", "system", "display"))
    if not all(isinstance(part, str) for part in (code, system, display)) or not (code or display):
        return None
    return Option(code, system, display or code) if code else Option(display, system, display, kind="display")


def quantity(raw: object) -> Quantity | None:
    """Return a Quantity; one with a comparator ("less than 5") is no exact number and not taken."""
    if not isinstance(raw, Mapping) or "comparator" in raw:
        return None
    value = decimal(raw.get("value"))
    unit, code, system = (raw.get(key, "") for key in ("unit", "code", "system"))
    if value is None or not all(isinstance(part, str) for part in (unit, code, system)):
        return None
    return Quantity(value, unit, code, system)


_READERS: dict[str, Callable[[object], Answer | None]] = {
    "Boolean": _boolean,
    "Integer": _integer,
    "Decimal": decimal,
    "String": _text,
    "Uri": lambda raw: raw if isinstance(raw, str) and is_address(raw) else None,
    "Date": lambda raw: raw if isinstance(raw, str) and moments.is_good("Date", raw) else None,
    "DateTime": lambda raw: raw if isinstance(raw, str) and moments.is_good("DateTime", raw) else None,
    "Time": lambda raw: raw if isinstance(raw, str) and moments.is_good("Time", raw) else None,
    "Coding": coding,
    "Quantity": quantity,
}
