"""Numbers as people type them, and as they are written for people. Never by way of a float. No Qt."""

import re
import unicodedata
from decimal import Decimal

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009']+")
_SIGNS = str.maketrans({"\u2212": "-", "\u2013": "-", "\u3002": ".", "\u3001": ",", "\u066b": ".", "\u066c": ","})
_PLAIN = re.compile(r"([+-]?)(\d*)(?:\.(\d*))?", re.ASCII)
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+", re.ASCII)  # thousands apart


def read_number(text: str, point: str = ".") -> Decimal | None:
    """Return the number that somebody typed, None if it is none.

    Digits of any script and width count, and spaces and signs of any kind. "1,5" and "1.5" are both one and a half
    where only one of them could be meant; "1,500" is what it is where `point` is the decimal point.
    """
    digits = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)
    plain = _SPACES.sub("", unicodedata.normalize("NFKC", digits).translate(_SIGNS))
    found = _PLAIN.fullmatch(_pointed(plain, point))
    if found is None or not (found[2] or found[3]):
        return None
    sign, whole, rest = found.groups()
    return Decimal(f"{'-' if sign == '-' else ''}{whole or '0'}{'.' + rest if rest else ''}")


def _pointed(text: str, point: str) -> str:
    """Return the text with a "." as its only separator; a text in which that can't be told comes back with a comma."""
    if "." in text and "," in text:
        last = max(text.rfind("."), text.rfind(","))
        whole, rest = text[:last].replace(text[last], "!"), text[last + 1 :]
        whole = whole.replace(".", ",")
        return f"{whole.replace(',', '')}.{rest}" if _GROUPED.fullmatch(whole.lstrip("+-")) else ","
    mark = "," if "," in text else "."
    grouped = text.replace(".", ",").lstrip("+-")
    if _GROUPED.fullmatch(grouped) and (text.count(mark) > 1 or mark != point):
        return text.replace(mark, "")
    return text.replace(mark, ".") if text.count(mark) == 1 else text


def number_said(value: int | Decimal, point: str = ".") -> str:
    """Return a number with all its digits, as it was given."""
    return f"{Decimal(value):f}".replace(".", point)
