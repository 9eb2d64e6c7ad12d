"""What is typed on a page, part by part, and the answer it makes. No Qt."""

import unicodedata
from collections.abc import Mapping
from decimal import Decimal

from kiosk import survey
from kiosk.survey.messages import as_moment, say
from kiosk.viewmodels import survey_dates as dates
from kiosk.viewmodels.survey_dates import UnreadableError
from kiosk.viewmodels.survey_numbers import number_said, read_number

Parts = Mapping[str, str]  # name of the part -> what is typed in it

TEXT, NUMBER, UNIT = "text", "number", "unit"
WORDS = ("string", "text", "url")
NUMBERS = ("integer", "decimal", "quantity")
MOMENTS = ("date", "time", "dateTime")
TYPED = (*WORDS, *NUMBERS, *MOMENTS)
_MOST_DIGITS = 40  # of a number that is typed


def parts_in(item: survey.Item, lang: str) -> tuple[str, ...]:
    """Return the names of what is typed for one answer, in the order of the language."""
    day = tuple(say("date-order", lang).split())
    clock = (dates.HOUR, dates.MINUTE)
    fields = {"date": day, "time": clock, "dateTime": day + clock}
    return fields.get(item.type, (NUMBER,) if item.type in NUMBERS else (TEXT,))


def kept(name: str, text: str) -> str:
    """Return what a part keeps of what was typed: of the parts of a date the digits, as many as it takes."""
    if name in dates.LENGTHS:
        digits = (str(unicodedata.decimal(sign)) for sign in text if sign.isdecimal())
        return "".join(digits)[: dates.LENGTHS[name]]
    return text[:_MOST_DIGITS] if name == NUMBER else text


def is_blank(parts: Parts) -> bool:
    """Whether nothing is typed; a unit alone is nothing."""
    return not any(text.strip() for name, text in parts.items() if name != UNIT)


def read(item: survey.Item, parts: Parts, lang: str) -> survey.Answer | None:
    """Return the answer that is typed, None for a blank one. Raises UnreadableError."""
    if is_blank(parts):
        return None
    match item.type:
        case "integer" | "decimal" | "quantity":
            return _number(item, parts, lang)
        case "date":
            return dates.date_of(parts)
        case "time":
            return dates.time_of(parts)
        case "dateTime":
            return dates.moment_of(parts)
    return parts[TEXT]


def _number(item: survey.Item, parts: Parts, lang: str) -> survey.Answer:
    number = read_number(parts.get(NUMBER, ""), say("point", lang))
    if number is None:
        raise UnreadableError("no-number")
    if item.type == "integer":
        if number != number.to_integral_value():
            raise UnreadableError("decimals-none")
        return int(number)
    if item.type == "decimal":
        return number
    code = parts.get(UNIT, "")
    unit = item.units[0] if len(item.units) == 1 else next((one for one in item.units if one.code == code), None)
    if unit is None and item.units:
        raise UnreadableError("no-unit")
    return survey.in_unit(number, unit)


def parts_of(item: survey.Item, value: survey.Answer, lang: str) -> Parts:
    """Return what would have been typed for an answer."""
    if isinstance(value, survey.Quantity):
        unit = next((one for one in item.units if survey.in_unit(value.value, one) == value), None)
        return {NUMBER: number_said(value.value, say("point", lang)), UNIT: unit.code if unit else ""}
    if isinstance(value, int | Decimal):
        return {NUMBER: number_said(value, say("point", lang))}
    if isinstance(value, str):
        return dates.parts_of(value) if item.type in MOMENTS else {TEXT: value}
    return {}


def said(item: survey.Item, value: survey.Answer, lang: str) -> str:
    """Return an answer in words, as the review page has it."""
    match value:
        case bool():
            return say("yes" if value else "no", lang)
        case survey.Option():
            return value.display_in(lang)
        case survey.Quantity():
            units = (one for one in item.units if survey.in_unit(value.value, one) == value)
            unit = next((one.display_in(lang) for one in units), value.unit)
            return f"{number_said(value.value, say('point', lang))} {unit}".rstrip()
        case int() | Decimal():
            return number_said(value, say("point", lang))
        case str() if item.type in MOMENTS:
            return as_moment(value, lang)
    return value if isinstance(value, str) else ""
