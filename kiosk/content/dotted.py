"""Finds the words of the glossary in texts: the longest form first, and each word once a paragraph."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from kiosk.content.block import Term

_NON_BREAKING = str.maketrans({"\N{NON-BREAKING HYPHEN}": "-", "\N{NO-BREAK SPACE}": " "})
_LETTER = "A-Za-z0-9À-ÿ"


class Dot(NamedTuple):
    """A word of the glossary in a text: where it starts, how many characters it has, the id of its term."""

    start: int
    length: int
    term: str


class Glossary:
    """The terms of a pack in one language, ready to be found in its texts.

    A form with a capital after its first letter (CAR, IMiD) is found as it is written only; every other form in small
    and in capital letters. A form that ends in a Latin letter ends where the word ends, and a hyphen is part of a word:
    'CAR' is not found in 'CAR-T'. Chinese has no such ends; there the longest form wins.
    """

    def __init__(self, terms: Iterable[Term], lang: str, default: str) -> None:
        self._terms: dict[str, str] = {}
        exact: list[str] = []
        for term in terms:
            spoken = lang if lang in term.term.by_lang else default
            for form in (term.term.get(spoken), *(term.also or {}).get(spoken, ())):
                exact.append(form)
                self._terms.setdefault(form.lower(), term.id)
        exact.sort(key=len, reverse=True)
        self._pattern = re.compile("|".join(map(_either_case, exact))) if exact else None

    def dots(self, text: str) -> tuple[Dot, ...]:
        """Return the terms in one paragraph, in its order, each where it stands first."""
        found: dict[str, Dot] = {}
        for match in self._pattern.finditer(text.translate(_NON_BREAKING)) if self._pattern else ():
            term = self._terms[match.group().lower()]
            found.setdefault(term, Dot(match.start(), len(match.group()), term))
        return tuple(found.values())


def _either_case(form: str) -> str:
    """Return the pattern of one form: bounded where it begins or ends with a Latin letter."""
    before = rf"(?<![{_LETTER}-])" if re.match(f"[{_LETTER}]", form) else ""
    after = rf"(?![{_LETTER}]|-[{_LETTER}])" if re.search(f"[{_LETTER}]$", form) else ""
    words = re.escape(form)
    return before + (words if any(map(str.isupper, form[1:])) else f"(?i:{words})") + after
