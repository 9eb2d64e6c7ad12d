"""How a panel reads, for the meter beside the fields: school grade, longest sentence, hard words."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.reading import MAX_GRADE, limit_of, measure, sentences, words
from kiosk.content.syllables import spoken

HARD = 3  # syllables from which a word counts as hard
_MOST = 8  # hard words that are named


@dataclass(frozen=True)
class Meter:
    """How texts read in one language.

    Attributes:
        grade: school grade; None where it has no meaning (Chinese).
        max_grade: highest that may be published.
        longest: length of the longest sentence, in words, or in characters for Chinese.
        limit: longest that may be published.
        hard: the words of three syllables or more, the longest first, each once; () but in English.
    """

    grade: float | None
    max_grade: float
    longest: int
    limit: int
    hard: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Whether it reads as easily as it must."""
        return (self.grade or 0) <= self.max_grade and self.longest <= self.limit


def meter_of(texts: Sequence[str], lang: str) -> Meter:
    """Return how texts, each a paragraph or list item, read together."""
    reads = measure(texts, lang)
    hard = _hard(texts, lang) if reads.grade is not None else ()
    return Meter(reads.grade, MAX_GRADE, reads.longest, limit_of(lang), hard)


def _hard(texts: Sequence[str], lang: str) -> tuple[str, ...]:
    sizes: dict[str, int] = {}
    for text in texts:
        for sentence in sentences(text, lang):
            for word in words(sentence):
                if word.lower() not in sizes and not word[0].isdigit():
                    sizes[word.lower()] = sum(spoken(word))
    hard = [word for word, size in sizes.items() if size >= HARD]
    return tuple(sorted(hard, key=lambda word: -sizes[word])[:_MOST])
