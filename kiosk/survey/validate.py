"""Are the answers right? In plain words, one finding per question at most."""

from collections.abc import Iterable

from kiosk.survey.checks import Problem, check_value
from kiosk.survey.errors import Issue, error
from kiosk.survey.kinds import is_kind
from kiosk.survey.layout import lay_out
from kiosk.survey.messages import say
from kiosk.survey.model import CHOICES, Item, Questionnaire, place_of, walk
from kiosk.survey.values import Answer, Answers
from kiosk.survey.visibility import active, tidy


def validate(form: Questionnaire, answers: Answers, lang: str = "en") -> tuple[Issue, ...]:
    """Return the findings of all that is asked, in reading order; answers to what is not asked are not looked at.

    `Issue.link_id` is the key of the question, or of a group that needs an answer and has none. The form may be laid
    out already.
    """
    form = lay_out(form, answers=answers)
    asked = active(form, answers)
    spared = _spared(form, answers)
    checked = (
        _group(item, asked, answers, lang)
        if item.type == "group"
        else validate_item(item, answers.get(item.key, ()), lang)
        for item in asked
        if item.key not in spared
    )
    questions = {item.key for item in form.walk() if item.is_question}
    strangers = (_stranger(key) for key in answers if key not in questions)
    return (*(issue for issue in checked if issue is not None), *strangers)


def _stranger(key: str) -> Issue:
    return error(key, "unknown", f'Item "{place_of(key)[0]}" is no question of this survey.')


def needed(form: Questionnaire, answers: Answers) -> frozenset[str]:
    """Return the keys of the questions that must have an answer now.

    A copy of a group that may be left out asks for none before it has one.
    """
    form = lay_out(form, answers=answers)
    spared = _spared(form, answers)
    wanted = (item for item in active(form, answers) if item.is_question and item.required and item.key not in spared)
    return frozenset(item.key for item in wanted)


def _spared(form: Questionnaire, answers: Answers) -> set[str]:
    """Return the keys of all in copies of groups that are blank and may be left out."""
    spared: set[str] = set()
    for item in form.walk():
        least = max(item.min_occurs or 0, 1) if item.required else 0
        if item.type == "group" and item.repeats and item.at[-1] >= least and not _filled((item,), answers):
            spared |= {below.key for below in walk((item,))}
    return spared


def _filled(items: Iterable[Item], answers: Answers) -> bool:
    """Whether somebody answered something in there; what was there at first does not count."""
    below = (each for item in items for each in walk((item,)))
    return any((given := tidy(answers.get(each.key, ()))) and given != each.initial for each in below)


def _group(item: Item, asked: tuple[Item, ...], answers: Answers, lang: str) -> Issue | None:
    """Return what is wrong with a group as a whole: it needs an answer below it, and has none."""
    wanted = item.required and not (item.repeats and item.at[-1] >= max(item.min_occurs or 0, 1))
    keys = {each.key for each in asked if each.is_question}
    if not wanted or any(tidy(answers.get(each.key, ())) for each in walk((item,)) if each.key in keys):
        return None
    return error(item.key, "needed", say("needed-group", lang))


def validate_item(item: Item, values: tuple[Answer, ...], lang: str = "en") -> Issue | None:
    """Return the first thing wrong with the answers to one item, None if they are fine or nothing is asked."""
    if not item.is_question:
        return None
    given = tidy(values)
    problem = _kind(item, given) or _amount(item, given, lang) or _values(item, given, lang)
    if problem is None:
        return None
    code, message = problem
    return error(item.key, code, message or say(code, lang))


def _kind(item: Item, values: tuple[Answer, ...]) -> Problem:
    if not all(is_kind(item, value) for value in values):
        return "type", ""
    if item.read_only and values and values != item.initial:
        return "read-only", ""
    return ("twice", "") if len(set(values)) < len(values) else None


def _amount(item: Item, values: tuple[Answer, ...], lang: str) -> Problem:
    if item.must_tick and values != (True,):
        return "tick", ""
    if not values:
        key = "needed-choices" if item.type in CHOICES and item.repeats else f"needed-{item.type}"
        return ("needed", say(key, lang)) if item.required else None
    least, most = item.min_occurs or 0, item.max_occurs if item.repeats else 1
    if len(values) < least:
        return "too-few", say("too-few", lang, least=least)
    if most is not None and len(values) > most:
        return "too-many", say("too-many-one" if most == 1 else "too-many", lang, most=most)
    return None


def _values(item: Item, values: tuple[Answer, ...], lang: str) -> Problem:
    for value in values:
        problem = check_value(item, value, lang)
        if problem:
            return problem
        alone = next((each for each in item.options if each == value and each.exclusive), None)
        if alone and len(values) > 1:
            return "exclusive", say("exclusive", lang, option=alone.display_in(lang))
    return None
