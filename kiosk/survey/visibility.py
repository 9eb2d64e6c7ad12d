"""Which items are asked, given the answers so far, and which answers therefore count."""

from collections.abc import Mapping

from kiosk.survey.model import EnableWhen, Item, Questionnaire, walk
from kiosk.survey.values import Answer, Answers


def visible(form: Questionnaire, answers: Answers) -> tuple[Item, ...]:
    """Return what a screen shows, flattened, parents before children: enableWhen applied, hidden items left out."""
    hidden = {below.link_id for item in form.walk() if item.hidden for below in walk((item,))}
    return tuple(item for item in active(form, answers) if item.link_id not in hidden)


def active(form: Questionnaire, answers: Answers) -> tuple[Item, ...]:
    """Return the items whose answers count: enableWhen applied, hidden ones kept."""
    judge = _Judge(form, answers)
    return tuple(item for item in form.walk() if judge.enabled(item.link_id))


def initial_answers(form: Questionnaire) -> Answers:
    """Return the answers that a fresh form starts with."""
    return {item.link_id: item.initial for item in form.walk() if item.initial}


def clean(form: Questionnaire, answers: Answers) -> Answers:
    """Return the answers that count: without blank ones and outer spaces, without those of questions not asked."""
    kept = {item.link_id: tidy(answers.get(item.link_id, ())) for item in active(form, answers) if item.is_question}
    return {link_id: values for link_id, values in kept.items() if values}


def tidy(values: tuple[Answer, ...]) -> tuple[Answer, ...]:
    """Return values without outer spaces and without blank texts."""
    stripped = (value.strip() if isinstance(value, str) else value for value in values)
    return tuple(value for value in stripped if value != "")


class _Judge:
    """Answers "is this item asked?" once per item; forms with circles were refused when they were read."""

    def __init__(self, form: Questionnaire, answers: Answers) -> None:
        self._answers = answers
        self._items = {item.link_id: item for item in form.walk()}
        self._parents: Mapping[str, str] = {below.link_id: item.link_id for item in form.walk() for below in item.items}
        self._known: dict[str, bool] = {}

    def enabled(self, link_id: str) -> bool:
        if link_id not in self._known:
            self._known[link_id] = self._judge(self._items[link_id])
        return self._known[link_id]

    def _judge(self, item: Item) -> bool:
        parent = self._parents.get(item.link_id)
        if parent is not None and not self.enabled(parent):
            return False
        met = [self._met(rule) for rule in item.enable_when]
        return not met or (any(met) if item.enable_behavior == "any" else all(met))

    def _met(self, rule: EnableWhen) -> bool:
        values = tidy(self._answers.get(rule.question, ())) if self.enabled(rule.question) else ()
        if rule.operator == "exists":
            return bool(values) is rule.answer
        equal = any(type(value) is type(rule.answer) and value == rule.answer for value in values)
        # "!=" also holds for a question without an answer: no answer equals the one named
        return equal if rule.operator == "=" else not equal
