"""Are the answers right? In plain words, one finding per question at most."""

import re
import unicodedata

from kiosk.survey.errors import Issue, error
from kiosk.survey.messages import as_size, say
from kiosk.survey.model import Item, Questionnaire
from kiosk.survey.values import Answer, Answers, Option, PhotoRef
from kiosk.survey.visibility import active, tidy

_KINDS: dict[str, type] = {"string": str, "text": str, "boolean": bool, "choice": Option, "attachment": PhotoRef}
_LINES = "\n\r\t"  # what a text of several lines may hold besides what can be printed


def validate(form: Questionnaire, answers: Answers, lang: str = "en") -> tuple[Issue, ...]:
    """Return the findings of all questions that are asked, in reading order; answers to others are not looked at."""
    questions = {item.link_id for item in form.walk() if item.is_question}
    strangers = [
        error(link_id, "unknown", f'Item "{link_id}" is no question of this survey.')
        for link_id in answers
        if link_id not in questions
    ]
    checked = (validate_item(item, answers.get(item.link_id, ()), lang) for item in active(form, answers))
    return (*(issue for issue in checked if issue is not None), *strangers)


def validate_item(item: Item, values: tuple[Answer, ...], lang: str = "en") -> Issue | None:
    """Return the first thing wrong with the answers to one item, None if they are fine or nothing is asked."""
    if not item.is_question:
        return None
    given = tidy(values)
    problem = _kind(item, given) or _amount(item, given, lang) or _values(item, given, lang)
    if problem is None:
        return None
    code, message = problem
    return error(item.link_id, code, message or say(code, lang))


def _kind(item: Item, values: tuple[Answer, ...]) -> tuple[str, str] | None:
    if not all(type(value) is _KINDS[item.type] for value in values):
        return "type", ""
    return ("twice", "") if len(set(values)) < len(values) else None


def _amount(item: Item, values: tuple[Answer, ...], lang: str) -> tuple[str, str] | None:
    if item.must_tick and values != (True,):
        return "tick", ""
    if not values:
        key = "needed-choices" if item.type == "choice" and item.repeats else f"needed-{item.type}"
        return ("needed", say(key, lang)) if item.required else None
    least, most = item.min_occurs or 0, item.max_occurs if item.repeats else 1
    if len(values) < least:
        return "too-few", say("too-few", lang, least=least)
    if most is not None and len(values) > most:
        return "too-many", say("too-many-one" if most == 1 else "too-many", lang, most=most)
    return None


def _values(item: Item, values: tuple[Answer, ...], lang: str) -> tuple[str, str] | None:
    for value in values:
        problem = None
        if isinstance(value, str):
            problem = _words(item, value, lang)
        elif isinstance(value, Option) and value not in item.options:
            problem = "option", ""
        elif isinstance(value, PhotoRef):
            problem = _photo(item, value, lang)
        if problem:
            return problem
    return None


def _words(item: Item, value: str, lang: str) -> tuple[str, str] | None:
    allowed = _LINES if item.type == "text" else ""
    if any(unicodedata.category(sign) in ("Cc", "Cs") and sign not in allowed for sign in value):
        return "characters", ""
    if item.max_length is not None and len(value) > item.max_length:
        return "too-long", say("too-long", lang, most=item.max_length)
    if item.min_length is not None and len(value) < item.min_length:
        return "too-short", say("too-short", lang, least=item.min_length)
    if item.regex and not re.fullmatch(item.regex, value):
        key = "email" if item.keyboard == "email" else "form-like" if item.entry_format else "form"
        return "form", say(f"{key}-needed" if item.required else key, lang, example=item.entry_format)
    return None


def _photo(item: Item, photo: PhotoRef, lang: str) -> tuple[str, str] | None:
    if photo.content_type not in item.mime_types:
        return "photo-type", ""
    if photo.size <= 0:
        return "photo-empty", ""
    if item.max_size is not None and photo.size > item.max_size:
        return "photo-size", say("photo-size", lang, size=as_size(item.max_size, lang))
    return None
