"""Rules between the languages of a pack: the same terms and numbers, no words of the trade, nothing untranslated."""

import calendar
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from kiosk import phrases
from kiosk.content.findings import Finding
from kiosk.content.kinds import PLACEHOLDER, LocalText, Where
from kiosk.content.model import Pack
from kiosk.content.nodes import FAILED, Context, Read
from kiosk.content.overlays import FOLDER, TERMS, Terms
from kiosk.content.reader import Reader
from kiosk.content.rules import noted
from kiosk.content.surveytexts import survey_findings, survey_texts
from kiosk.content.walk import texts_in, whole
from kiosk.content.yamlfile import compose

_NUMBER = re.compile(r"(\d[\d,]*(?:\.\d+)?)(?: ?(million|万|亿))?")
_TIMES = {"": 1, "million": 1_000_000, "万": 10_000, "亿": 100_000_000}
_WORDS = re.compile(r"[A-Za-z]+")
_COUNTED = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_MONTHS = tuple(month.lower() for month in calendar.month_name[1:])
_SAID = {word: Decimal(n) for names in (_COUNTED, _MONTHS) for n, word in enumerate(names, start=1)}
_SAID |= {"once": Decimal(1), "first": Decimal(1), "second": Decimal(2), "twice": Decimal(2)}
_SAID |= {"a": Decimal(1), "an": Decimal(1)}


class _Pair(NamedTuple):
    """One text in the pack's default language and the same in another."""

    lang: str
    said: str
    text: str
    where: Where


Glossaries = Mapping[str, Terms]  # language → how it says things


def language_findings(pack: Pack, context: Context) -> Iterator[Finding]:
    """Yield which languages of a pack lack something outside of its texts, and which texts wait for a review."""
    return chain(survey_findings(pack), _waiting(context), _phrases(pack))


def between_languages(pack: Pack, terms: Glossaries, plain: Iterable[LocalText]) -> Iterator[Finding]:
    """Yield what is wrong between the texts of a pack in its languages.

    Args:
        pack: the pack.
        terms: as `terms_of` reads them.
        plain: what patients read in plain words: no word of the trade may stand there.
    """
    pairs = list(_pairs(pack))
    return chain(_term_findings(pairs, terms), _numbers(pairs), _trade_words(plain, terms))


def _pairs(pack: Pack) -> Iterator[_Pair]:
    default = pack.default_language
    for text in texts_in((*whole(pack), tuple(pack.sources.values()))):
        for lang, words in text.by_lang.items():
            if lang != default and default in text.by_lang:
                yield _Pair(lang, text.by_lang[default], words, text.where(lang))
    for survey in survey_texts(pack):
        yield from (_Pair(lang, survey.said, words, survey.where) for lang, words in survey.by_lang.items())


def terms_of(context: Context) -> Glossaries:
    """Read `languages/<language>/terms.yaml` where there is one; what is wrong in it joins the context's findings."""
    found: dict[str, Terms] = {}
    for lang in context.languages:
        file = f"{FOLDER}/{lang}/{TERMS}"
        node = compose(context, file) if (context.root / file).exists() else None
        terms: Read = Reader(file, context).read(Terms, node) if node else FAILED
        if terms is not FAILED:
            found[lang] = terms
    return found


def _term_findings(pairs: list[_Pair], terms: Glossaries) -> Iterator[Finding]:
    for lang, known in terms.items():
        for term, forms in known.terms.items():
            for pair in pairs:
                if pair.lang == lang and _says(term, pair.said) and not any(form in pair.text for form in forms):
                    message = f"'{term}' is {' or '.join(forms)} in '{lang}'; write it so here."
                    yield noted(pair.where, "term", "error", message)


@lru_cache(65536)  # terms times texts of a pack, asked at every key press of staff
def _says(term: str, text: str) -> bool:
    pattern = rf"(?<![A-Za-z0-9]){re.escape(term)}s?(?![A-Za-z0-9])"
    return re.search(pattern, text, re.IGNORECASE) is not None


def _numbers(pairs: list[_Pair]) -> Iterator[Finding]:
    for pair in pairs:
        wanted, given = _numbers_in(pair.said), _numbers_in(pair.text)
        spelled = {_SAID[word.lower()] for word in _WORDS.findall(pair.said) if word.lower() in _SAID}
        for what, odd in (("is missing here", wanted - given), ("does not stand there", given - wanted - spelled)):
            for number in sorted(odd):
                message = f"The number {number.normalize():f} {what}, beside '{_short(pair.said)}'; make them the same."
                yield noted(pair.where, "number", "error", message)


@lru_cache(4096)
def _numbers_in(text: str) -> frozenset[Decimal]:
    plain = PLACEHOLDER.sub(" ", text).replace("m²", "m2")
    return frozenset(Decimal(digits.replace(",", "")) * _TIMES[unit] for digits, unit in _NUMBER.findall(plain))


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:40].rstrip()}..."


def _trade_words(plain: Iterable[LocalText], terms: Glossaries) -> Iterator[Finding]:
    for text in plain:
        for lang, known in terms.items():
            for word, instead in (known.avoid or {}).items():
                if word in text.get(lang):
                    message = f"'{word}' is a word of the trade; write '{instead}' for patients."
                    yield noted(text.where(lang), "trade-word", "error", message)


def _waiting(context: Context) -> Iterator[Finding]:
    for overlay in chain.from_iterable(context.overlays.values()):
        if overlay.review:
            message = f"{len(overlay.texts)} texts here wait for a review by: {overlay.review}."
            yield noted(Where(overlay.file, 1), "to-review", "note", message)


def _phrases(pack: Pack) -> Iterator[Finding]:
    for lang in pack.languages:
        if lang not in phrases.languages():
            message = f"The kiosk says no numbers in '{lang}'; add resources/i18n/phrases/{lang}.yaml."
            yield noted(Where("pack.yaml", 1), "phrases-missing", "error", message)
        elif reviewer := phrases.review(lang):
            message = f"What the kiosk itself says in '{lang}' waits for a review by: {reviewer}."
            yield noted(Where("pack.yaml", 1), "to-review", "note", message)
