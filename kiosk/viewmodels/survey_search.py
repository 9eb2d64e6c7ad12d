"""Finding an option in a long list: blind to accents and case, by the beginning of any word. No Qt."""

import re
import unicodedata

from kiosk import survey

_WORD = re.compile(r"\w+")


def fold(text: str) -> str:
    """Return a text without accents and in one case, full-width signs as plain ones."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def in_order(options: tuple[survey.Option, ...], lang: str) -> tuple[survey.Option, ...]:
    """Return options from A to Z; Chinese ones by how they sound, as GB 18030 has them."""
    return tuple(sorted(options, key=lambda option: _rank(option.display_in(lang))))


def _rank(name: str) -> tuple[bool, bytes]:
    folded = fold(name)
    return bool(folded) and not folded[0].isascii(), folded.encode("gb18030")


def find(options: tuple[survey.Option, ...], query: str, lang: str) -> tuple[survey.Option, ...]:
    """Return the options that fit what was typed, those that begin with it first.

    Each word typed must begin a word of the name, in the visitor's language or the form's own. A name
    that is written without spaces between its words may hold it anywhere.
    """
    wanted = _WORD.findall(fold(query))
    if not wanted:
        return options
    fitting = [option for option in options if any(_fits(name, wanted) for name in _names(option, lang))]
    begins = fold(query).strip()
    return tuple(sorted(fitting, key=lambda option: not any(n.startswith(begins) for n in _names(option, lang))))


def named(options: tuple[survey.Option, ...], query: str, lang: str) -> tuple[survey.Option, ...]:
    """Return the options whose whole name was typed, such as Niger beside Nigeria."""
    typed = fold(query).strip()
    return tuple(option for option in options if typed in _names(option, lang))


def _names(option: survey.Option, lang: str) -> tuple[str, ...]:
    return fold(option.display_in(lang)), fold(option.display)


def _fits(name: str, wanted: list[str]) -> bool:
    words = _WORD.findall(name)
    return all(any(word.startswith(part) for word in words) or (not part.isascii() and part in name) for part in wanted)
