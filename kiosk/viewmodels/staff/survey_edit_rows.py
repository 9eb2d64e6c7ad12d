"""The questions of a survey and their words as plain rows, for staff. No Qt."""

from collections.abc import Sequence
from typing import Any

from kiosk.drafts import Question, SurveyText

Langs = Sequence[tuple[str, str]]  # tag, and what the language calls itself
Behind = set[tuple[str, str]]  # key of a wording, and the language that is behind


def question_row(one: Question, title: str, langs: Langs, behind: Behind) -> dict[str, Any]:
    """Return the row of a question; `behind` names the languages in which some of its words are behind."""
    late = [name for lang, name in langs if any((text.key, lang) in behind for text in one.texts)]
    return {
        "key": one.key,
        "prefix": one.prefix,
        "title": title,
        "asks": one.type not in ("group", "display"),
        "required": one.required,
        "hidden": one.hidden,
        "kept": one.kept,
        "depth": one.depth,
        "behind": ", ".join(late),
    }


def text_rows(text: SurveyText, langs: Langs, behind: Behind) -> list[dict[str, Any]]:
    """Return the rows of a wording, one for each language."""
    return [
        {
            "key": f"{text.key}|{lang}",
            "field": text.key,
            "lang": lang,
            "language": name,
            "label": text.label,
            "number": text.number,
            "text": text.texts.get(lang, ""),
            "behind": (text.key, lang) in behind,
        }
        for lang, name in langs
    ]
