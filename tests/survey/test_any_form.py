"""Forms made up at random from all that is understood: what is answered is valid, and comes back as it went."""

import random
from decimal import Decimal
from typing import Any

import pytest

from kiosk.survey import (
    Answer,
    Answers,
    Item,
    Quantity,
    Questionnaire,
    answers_of,
    build_response,
    check_response,
    clean,
    lay_out,
    parse,
    read_json,
    validate,
)
from kiosk.survey.visibility import active
from tests.survey.forms import AUTHORED, SID, UCUM, choice, form, item, plain_choice, unit, when

KINDS = ["string", "text", "boolean", "integer", "decimal", "date", "dateTime", "time", "url", "quantity"]
WANTED: dict[str, list[dict[str, Any]]] = {
    "boolean": [when("", answerBoolean=True), when("", "!=", answerBoolean=True)],
    "integer": [when("", sign, answerInteger=0) for sign in ("=", "!=", ">", "<", ">=", "<=")],
    "decimal": [when("", sign, answerDecimal=0.5) for sign in ("=", "!=", ">", "<", ">=", "<=")],
    "date": [when("", sign, answerDate="2000-06") for sign in ("=", ">", "<")],
    "quantity": [when("", sign, answerQuantity={"value": 1, "unit": "kg"}) for sign in ("=", ">", "<=")],
    "choice": [when("", sign, answerCoding={"system": "urn:test", "code": "a"}) for sign in ("=", "!=")],
}


class Maker:
    """Makes one form; each question may depend on one before it."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._count = 0
        self._asked: list[tuple[str, str]] = []

    def form(self) -> Questionnaire:
        items = [self._item(1) for _ in range(self._dice.randint(1, 6))]
        return parse(form(*items, item("last")))

    def _item(self, depth: int) -> dict[str, Any]:
        self._count += 1
        link_id = f"i{self._count}"
        more = self._condition() if self._dice.random() < 0.4 else {}
        if depth < 4 and self._dice.random() < 0.35:
            below = [self._item(depth + 1) for _ in range(self._dice.randint(1, 3))]
            return item(link_id, "group", repeats=self._dice.random() < 0.6, item=below, **more)
        raw = self._question(link_id) | more
        plain = "valueString" in str(raw.get("answerOption"))
        self._asked.append((link_id, "plain" if plain else raw["type"]))
        if depth < 4 and not raw["repeats"] and self._dice.random() < 0.2:
            raw["item"] = [self._item(depth + 1)]
        return raw

    def _question(self, link_id: str) -> dict[str, Any]:
        kind = self._dice.choice([*KINDS, "choice", "open-choice", "plain"])
        repeats = kind != "boolean" and self._dice.random() < 0.3
        if kind == "plain":
            return plain_choice("valueString", "red", "blue", link_id=link_id, repeats=repeats)
        if "choice" in kind:
            return choice(link_id, "a b c", repeats=repeats) | {"type": kind}
        units = {"extension": [unit("kg"), unit("mg")]} if kind == "quantity" else {}
        return item(link_id, kind, repeats=repeats, **units)

    def _condition(self) -> dict[str, Any]:
        named = [(link_id, kind) for link_id, kind in self._asked if kind in WANTED]
        if not named:
            return {}
        picked = self._dice.choices(named, k=self._dice.randint(1, 2))
        rules = [self._dice.choice(WANTED[kind]) | {"question": link_id} for link_id, kind in picked]
        return {"enableWhen": rules, "enableBehavior": self._dice.choice(["all", "any"])}


def value(question: Item, dice: random.Random) -> Answer:
    if question.options and (question.type == "choice" or dice.random() < 0.7):
        return dice.choice(question.options)
    day, clock = (
        f"{dice.randint(1900, 2100)}-{dice.randint(1, 12):02}-28",
        f"{dice.randint(0, 23):02}:30:0{dice.randint(0, 9)}",
    )
    name = dice.choice(["kg", "mg"])
    made: dict[str, Answer] = {
        "boolean": dice.random() < 0.5,
        "integer": dice.randint(-3, 3),
        "decimal": Decimal(dice.randint(-300, 300)).scaleb(-dice.randint(0, 3)),
        "quantity": Quantity(Decimal(dice.randint(0, 30)).scaleb(-1), name, name, UCUM),
        "date": day[: dice.choice([4, 7, 10])],
        "dateTime": dice.choice([day, f"{day}T{clock}+08:00", f"{day}T{clock}.25Z"]),
        "time": clock,
        "url": f"https://example.org/{dice.randint(0, 99)}",
    }
    return made.get(question.type, dice.choice(["Ann", "张伟", 'Zoë "O’B" <b>', "a\\b", "😀"]))


def answer(questionnaire: Questionnaire, dice: random.Random) -> Answers:
    given: dict[str, tuple[Answer, ...]] = {}
    for question in questionnaire.walk():
        if question.is_question and dice.random() < 0.75:
            values = [value(question, dice) for _ in range(dice.randint(1, 3) if question.repeats else 1)]
            given[question.key] = tuple(dict.fromkeys(values))
    return given


@pytest.mark.parametrize("seed", range(200))
def test_whatever_is_asked_and_answered_is_valid_and_comes_back(seed: int):
    dice = random.Random(seed)
    read = Maker(dice).form()
    wide = lay_out(read, {group.link_id: dice.randint(1, 3) for group in read.walk() if group.type == "group"})
    given = clean(wide, answer(wide, dice))
    built = read_json(build_response(read, given, sid=SID, authored=AUTHORED))
    assert check_response(read, built) == ()
    back = answers_of(read, built)
    assert sorted(map(repr, back.values())) == sorted(map(repr, given.values()))
    assert validate(read, back) == ()
    assert {item.key for item in active(read, back) if item.key in back} == back.keys()
    assert build_response(read, back, sid=SID, authored=AUTHORED) == build_response(
        read, given, sid=SID, authored=AUTHORED
    )
