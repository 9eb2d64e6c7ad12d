"""Which items are asked, given the answers so far, and which answers therefore count.

Every function takes the form as it was read and lays it out itself, or takes it laid out.
"""

from kiosk.survey.comparing import meets
from kiosk.survey.layout import lay_out
from kiosk.survey.model import EnableWhen, Item, Questionnaire, place_of, walk
from kiosk.survey.values import Answer, Answers


def visible(form: Questionnaire, answers: Answers) -> tuple[Item, ...]:
    """Return what a screen shows, flattened, parents before children: enableWhen applied, hidden items left out.

    What stands below a question is asked once the question has an answer.
    """
    form = lay_out(form, answers=answers)
    hidden = {below.key for item in form.walk() if item.hidden for below in walk((item,))}
    return tuple(item for item in active(form, answers) if item.key not in hidden)


def active(form: Questionnaire, answers: Answers) -> tuple[Item, ...]:
    """Return the items whose answers count: enableWhen applied, hidden ones kept."""
    form = lay_out(form, answers=answers)
    judge = _Judge(form, answers)
    return tuple(item for item in form.walk() if judge.enabled(item.key))


def initial_answers(form: Questionnaire) -> Answers:
    """Return the answers that a fresh form starts with; of a form that is laid out, those of all its copies."""
    return {item.key: item.initial for item in lay_out(form).walk() if item.initial}


def clean(form: Questionnaire, answers: Answers) -> Answers:
    """Return the answers that count: without blank ones and outer spaces, without those of questions not asked."""
    kept = {item.key: tidy(answers.get(item.key, ())) for item in active(form, answers) if item.is_question}
    return {key: values for key, values in kept.items() if values}


def tidy(values: tuple[Answer, ...]) -> tuple[Answer, ...]:
    """Return values without outer spaces and without blank texts."""
    stripped = (value.strip() if isinstance(value, str) else value for value in values)
    return tuple(value for value in stripped if value != "")


class _Judge:
    """Answers "is this item asked?" once per item; forms with circles were refused when they were read."""

    def __init__(self, form: Questionnaire, answers: Answers) -> None:
        self._answers = answers
        self._items = {item.key: item for item in form.walk()}
        self._parents = {below.key: item for item in form.walk() for below in item.items}
        self._copies: dict[str, list[Item]] = {}
        for item in self._items.values():
            self._copies.setdefault(item.link_id, []).append(item)
        self._known: dict[str, bool] = {}

    def enabled(self, key: str) -> bool:
        if key not in self._known:
            self._known[key] = self._judge(self._items[key])
        return self._known[key]

    def _judge(self, item: Item) -> bool:
        parent = self._parents.get(item.key)
        if parent is not None and not self.enabled(parent.key):
            return False
        if parent is not None and parent.is_question and item.type != "display" and not self._given(parent):
            return False  # FHIR keeps it below that answer
        met = [self._met(rule) for rule in item.enable_when]
        return not met or (any(met) if item.enable_behavior == "any" else all(met))

    def _met(self, rule: EnableWhen) -> bool:
        link_id, at = place_of(rule.question)
        asked = [item for item in self._copies[link_id] if item.at[: len(at)] == at]
        values = tuple(value for item in asked for value in self._given(item))
        return meets(values, rule.operator, rule.answer, asked[0].type)

    def _given(self, item: Item) -> tuple[Answer, ...]:
        return tidy(self._answers.get(item.key, ())) if self.enabled(item.key) else ()
