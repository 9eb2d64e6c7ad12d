"""Dates and times as FHIR writes them: which are good, and which of two comes first."""

import re
from datetime import date
from decimal import Decimal

_DATE = r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?"
_CLOCK = r"([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(\.\d+)?"
_OFFSET = r"(Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)"
_PATTERNS = {
    "Date": re.compile(_DATE, re.ASCII),
    "DateTime": re.compile(rf"{_DATE}(?:T{_CLOCK}{_OFFSET})?", re.ASCII),
    "Time": re.compile(_CLOCK, re.ASCII),
}
_MINUTES_A_DAY = 1440


def is_good(kind: str, text: str) -> bool:
    """Whether the text is a FHIR "Date", "DateTime" or "Time"; a date may end after its year or month."""
    found = _PATTERNS[kind].fullmatch(text)
    if found is None or kind == "Time":
        return found is not None
    year, month, day = (int(part) if part else 1 for part in found.groups()[:3])
    whole = kind == "Date" or found[4] is None or found[3] is not None
    try:
        date(year, month, day)
    except ValueError:
        return False
    return whole


def compare(one: str, other: str) -> int | None:
    """Return -1, 0 or 1 for earlier, the same, later; None where the less exact of the two leaves it open.

    Both are good dates, dateTimes or times. Two dateTimes with a clock are compared as instants.
    """
    if ":" in one and ":" in other:
        return _order(_instant(one), _instant(other))
    mine, theirs = _parts(one), _parts(other)
    for left, right in zip(mine, theirs, strict=False):
        if left != right:
            return -1 if left < right else 1
    same = len(mine) == len(theirs) and (":" in one) is (":" in other)
    return 0 if same else None


def _parts(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.partition("T")[0].split("-")) if ":" not in text or "T" in text else ()


def _instant(text: str) -> tuple[int, Decimal]:
    """Return whole minutes (UTC; of a time, since midnight) and the seconds in the last one."""
    found = _PATTERNS["Time" if "T" not in text else "DateTime"].fullmatch(text)
    assert found is not None, "only good times are compared"
    if "T" not in text:
        hour, minute, second, rest = found.groups()
        return int(hour) * 60 + int(minute), Decimal(second + (rest or ""))
    year, month, day, hour, minute, second, rest, offset = found.groups()
    minutes = date(int(year), int(month), int(day)).toordinal() * _MINUTES_A_DAY + int(hour) * 60 + int(minute)
    return minutes - _minutes(offset), Decimal(second + (rest or ""))


def _minutes(offset: str) -> int:
    if offset == "Z":
        return 0
    minutes = int(offset[1:3]) * 60 + int(offset[4:])
    return -minutes if offset[0] == "-" else minutes


def _order(one: tuple[int, Decimal], other: tuple[int, Decimal]) -> int:
    return (one > other) - (one < other)
