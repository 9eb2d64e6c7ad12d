"""The texts of a pack's surveys in each language: which are missing, and who must still look at them."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.findings import Finding
from kiosk.content.kinds import Where
from kiosk.content.model import Pack

if TYPE_CHECKING:
    from kiosk.survey import Questionnaire

REVIEW = "urn:cart-kiosk:translation-review"  # an extension of the form: who must still look at its translations


class SurveyText(NamedTuple):
    """One text of a survey in its own language and in the others, and its place."""

    said: str
    by_lang: Mapping[str, str]
    where: Where


def survey_texts(pack: Pack) -> Iterator[SurveyText]:
    """Yield the titles, questions, help lines and options of all surveys."""
    for name, form in pack.surveys.items():
        file = f"surveys/{name}.json"
        lines = (pack.root / file).read_text("utf-8").splitlines()
        for said, by_lang in _texts(form):
            if said:
                yield SurveyText(said, by_lang, Where(file, _line(lines, said)))


def _texts(form: "Questionnaire") -> Iterator[tuple[str, Mapping[str, str]]]:
    yield form.title, form.wordings.get("title", {})
    for item in form.walk():
        yield item.text, item.wordings.get("text", {})
        yield item.help, item.wordings.get("help", {})
        yield item.open_label, item.wordings.get("open_label", {})
        for option in item.options:
            yield option.display, option.wordings.get("display", {})


def _line(lines: list[str], said: str) -> int:
    """Return the first line that holds the text, else 1."""
    quoted = json.dumps(said, ensure_ascii=False)
    return next((number for number, line in enumerate(lines, start=1) if quoted in line), 1)


def untranslated(form: "Questionnaire", languages: tuple[str, ...], own: str) -> tuple[str, ...]:
    """Return the languages, besides a form's own, in which a text of it is missing."""
    texts = [by_lang for said, by_lang in _texts(form) if said]
    return tuple(lang for lang in languages if lang != own and any(lang not in by_lang for by_lang in texts))


def survey_findings(pack: Pack) -> Iterator[Finding]:
    """Yield each text of a survey that lacks a language of the pack, and a note for each review that is due."""
    for text in survey_texts(pack):
        for lang in pack.languages:
            if lang != pack.default_language and lang not in text.by_lang:
                message = f"'{text.said}' has no translation in '{lang}'; add one beside it."
                yield Finding(*text.where, "missing-language", "error", message)
    for name in pack.surveys:
        file = f"surveys/{name}.json"
        for review in _reviews(pack.root / file):
            yield Finding(file, 1, "to-review", "note", f"The translations here wait for a review by: {review}.")


def _reviews(path: Path) -> list[str]:
    rows = json.loads(path.read_text("utf-8")).get("extension", [])
    return [str(row.get("valueString", "")) for row in rows if row.get("url") == REVIEW]
