"""Dates and times by their parts, as they are given by touch, and as FHIR writes them. No Qt."""

import re
from collections.abc import Mapping
from datetime import date, datetime

DAY, MONTH, YEAR, HOUR, MINUTE = PARTS = ("day", "month", "year", "hour", "minute")
LENGTHS = {DAY: 2, MONTH: 2, YEAR: 4, HOUR: 2, MINUTE: 2}  # digits
_YEAR_DIGITS = 4
_LAST_HOUR, _LAST_MINUTE = 23, 59
_WRITTEN = re.compile(r"(?:(\d{4})(?:-(\d\d)(?:-(\d\d))?)?)?T?(?:(\d\d):(\d\d))?.*", re.ASCII)


class UnreadableError(ValueError):
    """What was typed is no answer yet; the message is the key of the phrase that says why."""


def date_of(parts: Mapping[str, str]) -> str:
    """Return YYYY, YYYY-MM or YYYY-MM-DD; "" where nothing is given. Raises UnreadableError."""
    day, month, year = (parts.get(name, "") for name in (DAY, MONTH, YEAR))
    if not (day or month or year):
        return ""
    if not year:
        raise UnreadableError("date-no-year")
    if len(year) != _YEAR_DIGITS:
        raise UnreadableError("date-short-year")
    if day and not month:
        raise UnreadableError("date-no-month")
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError as wrong:
        raise UnreadableError("date") from wrong
    return "-".join([year, *(f"{int(part):02}" for part in (month, day) if part)])


def time_of(parts: Mapping[str, str]) -> str:
    """Return HH:MM:00 of a day of 24 hours; "" where nothing is given. Raises UnreadableError."""
    hour, minute = parts.get(HOUR, ""), parts.get(MINUTE, "")
    if not (hour or minute):
        return ""
    if not (hour and minute):
        raise UnreadableError("time-half")
    if int(hour) > _LAST_HOUR or int(minute) > _LAST_MINUTE:
        raise UnreadableError("time")
    return f"{int(hour):02}:{int(minute):02}:00"


def moment_of(parts: Mapping[str, str]) -> str:
    """Return a date, or a date with its time and this place's offset from UTC. Raises UnreadableError."""
    day, clock = date_of(parts), time_of(parts)
    if not clock:
        return day
    if not parts.get(DAY) or not day:
        raise UnreadableError("moment-no-day")
    return datetime.fromisoformat(f"{day}T{clock}").astimezone().isoformat(timespec="seconds")


def parts_of(written: str) -> dict[str, str]:
    """Return the parts of a date, dateTime or time that FHIR has written, by name and without leading zeros.

    A dateTime that names another offset is told in this place's time.
    """
    if "T" in written:
        written = datetime.fromisoformat(written).astimezone().isoformat(timespec="seconds")
    found = _WRITTEN.fullmatch(written)
    year, month, day, hour, minute = found.groups() if found else (None,) * 5
    named = {DAY: day, MONTH: month, YEAR: year, HOUR: hour, MINUTE: minute}
    return {
        name: part if name in (YEAR, MINUTE) else str(int(part)) for name, part in named.items() if part is not None
    }
