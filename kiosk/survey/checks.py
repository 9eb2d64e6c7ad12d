"""What may be wrong with one value: its length, range, pattern, unit, or a photo's size. Each says (code, sentence)."""

import unicodedata
from decimal import Decimal

from kiosk.survey.comparing import order, same_unit
from kiosk.survey.kinds import is_written_well
from kiosk.survey.messages import as_moment, as_size, say
from kiosk.survey.model import Item
from kiosk.survey.patterns import fits
from kiosk.survey.values import Answer, Option, PhotoRef, Quantity, in_unit

Problem = tuple[str, str] | None  # the code, and the sentence or "" for the one that goes by the code
_LINES = "\n\r\t"  # what a text of several lines may hold besides what can be printed
_MOST_DIGITS = 18  # what FHIR asks every system to keep of a decimal
_WORDS = ("string", "text", "url", "open-choice")


def check_value(item: Item, value: Answer, lang: str) -> Problem:
    """Return the first thing wrong with one value, whose kind fits the item."""
    if not is_written_well(item, value):
        return item.type, ""
    match value:
        case Option():
            return None if value in item.options else ("option", "")
        case PhotoRef():
            return _photo(item, value, lang)
        case str() if item.type in _WORDS:
            return _words(item, value, lang)
        case Quantity():
            return _number(item, value.value, lang) or _unit(item, value, lang) or _range(item, value, lang)
    number = None if isinstance(value, bool | str) else _number(item, value, lang)
    return number or _range(item, value, lang)


def _words(item: Item, value: str, lang: str) -> Problem:
    allowed = _LINES if item.type == "text" else ""
    if any(unicodedata.category(sign) in ("Cc", "Cs") and sign not in allowed for sign in value):
        return "characters", ""
    return _length(item, value, lang) or _pattern(item, value, lang)


def _length(item: Item, value: str, lang: str) -> Problem:
    if item.max_length is not None and len(value) > item.max_length:
        return "too-long", say("too-long", lang, most=item.max_length)
    if item.min_length is not None and len(value) < item.min_length:
        return "too-short", say("too-short", lang, least=item.min_length)
    return None


def _pattern(item: Item, value: str, lang: str) -> Problem:
    if not item.regex or fits(item.regex, value):
        return None
    key = "email" if item.keyboard == "email" else "form-like" if item.entry_format else "form"
    return "form", say(f"{key}-needed" if item.required else key, lang, example=item.entry_format)


def _number(item: Item, value: int | Decimal, lang: str) -> Problem:
    number = Decimal(value)
    if not number.is_finite() or len(number.as_tuple().digits) > _MOST_DIGITS or abs(number.adjusted()) > _MOST_DIGITS:
        return "number", ""
    if item.type == "integer" and not -(2**31) <= value < 2**31:
        return "number", ""
    if item.max_decimals is not None and decimals(number) > item.max_decimals:
        key = "decimals" if item.max_decimals else "decimals-none"
        return "decimals", say(key, lang, most=item.max_decimals)
    written = format(number, "f")
    return _length(item, written, lang) or _pattern(item, written, lang)


def decimals(number: Decimal) -> int:
    """Return how many digits stand after the point, as it is written."""
    exponent = number.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _unit(item: Item, value: Quantity, lang: str) -> Problem:
    if not item.units or any(same_unit(value, in_unit(value.value, unit)) for unit in item.units):
        return None
    return "unit", say("unit", lang, units=say("and", lang).join(unit.display_in(lang) for unit in item.units))


def _range(item: Item, value: Answer, lang: str) -> Problem:
    low, high = item.min_value, item.max_value
    below, above = (
        limit is not None and _outside(value, limit, item.type, side) for limit, side in ((low, -1), (high, 1))
    )
    if not (below or above):
        return None
    stem = "range" if item.type in ("integer", "decimal", "quantity") else "range-time"
    key = stem if low is not None and high is not None else f"{stem}-least" if below else f"{stem}-most"
    return "range", say(key, lang, least=_said(low, lang), most=_said(high, lang))


def _outside(value: Answer, limit: Answer, kind: str, side: int) -> bool:
    if isinstance(value, Quantity) and isinstance(limit, Quantity) and not (limit.unit or limit.code):
        value, limit = value.value, limit.value  # a limit in no unit limits the number
    return order(value, limit, kind) == side


def _said(limit: Answer | None, lang: str) -> str:
    if isinstance(limit, Quantity):
        return f"{format(limit.value, 'f')} {limit.unit or limit.code}".rstrip()
    if isinstance(limit, int | Decimal):
        return format(Decimal(limit), "f")
    return as_moment(limit, lang) if isinstance(limit, str) else ""


def _photo(item: Item, photo: PhotoRef, lang: str) -> Problem:
    if photo.content_type not in item.mime_types:
        return "photo-type", ""
    if photo.size <= 0:
        return "photo-empty", ""
    if item.max_size is not None and photo.size > item.max_size:
        return "photo-size", say("photo-size", lang, size=as_size(item.max_size, lang))
    return None
