"""How hard a text is to read: sentences, their length, and the Flesch-Kincaid school grade."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from kiosk.content.syllables import spoken

MAX_GRADE = 6.0
MAX_WORDS = 20
MAX_CHARACTERS = 25

_DECIMALS = re.compile(r"(?<=\d)[.,](?=\d)\d+")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_PLACEHOLDERS = re.compile(r"\{[^{}]*\}")
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?:\s+|$)|\n+")
_CHINESE_END = re.compile(r"[。！？；…]+|\n+")
_WORD = re.compile(r"[A-Za-z0-9À-ÿ]+(?:[-'’/+][A-Za-z0-9À-ÿ]+)*")
_CHARACTER = re.compile(r"[^\W_]")


class Measure(NamedTuple):
    """How a text reads: grade (None where it has no meaning) and longest sentence (words or characters)."""

    grade: float | None
    longest: int


def is_chinese(lang: str) -> bool:
    """Tell whether sentences of this language are measured in characters."""
    return lang.split("-")[0] == "zh"


def limit_of(lang: str) -> int:
    """Return the longest sentence allowed: words, or characters for Chinese."""
    return MAX_CHARACTERS if is_chinese(lang) else MAX_WORDS


def sentences(text: str, lang: str) -> list[str]:
    """Split one paragraph or list item; its end always ends a sentence, with or without a full stop."""
    return list(_sentences(text, lang))


@lru_cache(4096)  # staff's meter reads a whole panel anew at every key press
def _sentences(text: str, lang: str) -> tuple[str, ...]:
    plain = _PLACEHOLDERS.sub("it", text).replace("(R)", "").replace("®", "")
    plain = _DECIMALS.sub("", _THOUSANDS.sub("", plain)).replace("%", " percent ")
    ends = _CHINESE_END if is_chinese(lang) else _SENTENCE_END
    return tuple(part.strip() for part in ends.split(plain) if part.strip())


def words(sentence: str) -> list[str]:
    """Return the words of a sentence; a number, a hyphenated word and a spelled acronym are one word each."""
    return _WORD.findall(sentence)


@lru_cache(8192)
def length(sentence: str, lang: str) -> int:
    """Return the length of a sentence: words, or letters and digits for Chinese."""
    return len(_CHARACTER.findall(sentence) if is_chinese(lang) else words(sentence))


def measure(texts: Iterable[str], lang: str) -> Measure:
    """Measure texts together: grade = 0.39 words/sentences + 11.8 syllables/words - 15.59, English only.

    Numbers are read out as words. A sentence of one or two words is a label, not a sentence: it counts for no grade,
    so that a row of short labels can't make up for hard sentences.
    """
    parts = [sentence for text in texts for sentence in sentences(text, lang)]
    longest = max((length(part, lang) for part in parts), default=0)
    return Measure(_grade(parts) if lang.split("-")[0] == "en" else None, longest)


def _grade(parts: list[str]) -> float:
    split = [found for part in parts if (found := words(part))]
    counted = [found for found in split if len(found) > 2] or split
    heard = [size for found in counted for word in found for size in spoken(word)]
    if not heard:
        return 0.0
    return round(0.39 * len(heard) / len(counted) + 11.8 * sum(heard) / len(heard) - 15.59, 1)
