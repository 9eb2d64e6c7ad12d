"""Every operator of enableWhen over every type of answer, and what can't be told."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.survey import Answer, Option, Quantity, parse, visible
from tests.survey.forms import UCUM, amount, choice, form, item, plain_choice, when

A, B = Option("a", "urn:test", "A"), Option("b", "urn:test", "B")
KG = ("kg", "kg", UCUM)
SIGNS = ("=", "!=", ">", "<", ">=", "<=")


def asked(question: dict[str, Any], condition: dict[str, Any], *given: Answer) -> bool:
    """Whether a question is asked that depends on the one before it."""
    read = parse(form(question | {"linkId": "x"}, item(enableWhen=[condition])))
    return "q" in [one.link_id for one in visible(read, {"x": given} if given else {})]


# the type of the question; the wanted value; an answer that is less, one that is the same, one that is more
ORDERED: list[tuple[str, dict[str, Any], Answer, Answer, Answer]] = [
    ("integer", {"answerInteger": 5}, -7, 5, 40),
    ("decimal", {"answerDecimal": 1.5}, Decimal("1.49"), Decimal("1.50"), Decimal("1.51")),
    ("decimal", {"answerInteger": 2}, Decimal("1.99"), Decimal("2.0"), Decimal("2.01")),
    ("integer", {"answerDecimal": 2.0}, 1, 2, 3),
    ("date", {"answerDate": "2020-05-10"}, "2020-05-09", "2020-05-10", "2020-05-11"),
    ("date", {"answerDate": "2020-05"}, "2020-04", "2020-05", "2020-06"),
    ("date", {"answerDate": "2020"}, "2019-12-31", "2020", "2021-01"),
    (
        "dateTime",
        {"answerDateTime": "2020-05-10T08:00:00Z"},
        "2020-05-10T09:59:59+02:00",
        "2020-05-10T16:00:00+08:00",
        "2020-05-10T00:00:01-08:00",
    ),
    ("dateTime", {"answerDate": "2020-05-10"}, "2020-05-09T23:00:00Z", "2020-05-10", "2020-05-11T00:00:00Z"),
    ("time", {"answerTime": "09:30:00"}, "09:29:59.9", "09:30:00.0", "10:00:00"),
    ("string", {"answerString": "m"}, "a", "m", "z"),
    ("text", {"answerString": "m"}, "a", " m ", "z"),
    ("url", {"answerString": "urn:m"}, "urn:a", "urn:m", "urn:z"),
    ("quantity", {"answerQuantity": amount(70)}, *(Quantity(Decimal(n), *KG) for n in ("69.9", "70.0", "71"))),
    ("quantity", {"answerQuantity": {"value": 3}}, *(Quantity(Decimal(n)) for n in (2, 3, 4))),
    (
        "quantity",
        {"answerQuantity": {"value": 3, "unit": "%"}},
        *(Quantity(Decimal(n), "%", "%", UCUM) for n in (2, 3, 4)),
    ),
]


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("row", ORDERED, ids=lambda row: f"{row[0]} {next(iter(row[1].values()))}")
def test_each_operator_over_what_has_an_order(sign: str, row: tuple[str, dict[str, Any], Answer, Answer, Answer]):
    kind, wanted, less, same, more = row
    holds = {"=": "same", "!=": "less more", ">": "more", "<": "less", ">=": "same more", "<=": "less same"}[sign]
    for name, given in (("less", less), ("same", same), ("more", more)):
        assert asked(item("x", kind), when("x", sign, **wanted), given) is (name in holds.split()), (name, given)
    assert asked(item("x", kind), when("x", sign, **wanted)) is (sign == "!=")


UNTOLD: list[tuple[str, dict[str, Any], Answer]] = [
    ("date", {"answerDate": "2020-05"}, "2020"),
    ("date", {"answerDate": "2020"}, "2020-05-10"),
    ("dateTime", {"answerDate": "2020-05-10"}, "2020-05-10T08:00:00Z"),
    ("dateTime", {"answerDateTime": "2020-05-10T08:00:00Z"}, "2020"),
    ("quantity", {"answerQuantity": amount(70)}, Quantity(Decimal(70), "lb", "[lb_av]", UCUM)),
    ("quantity", {"answerQuantity": amount(70)}, Quantity(Decimal(90))),
    ("quantity", {"answerQuantity": amount(70)}, Quantity(Decimal(90), "kg", "kg", "urn:other")),
]


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize(("kind", "wanted", "given"), UNTOLD)
def test_what_cannot_be_told_holds_for_no_operator(sign: str, kind: str, wanted: dict[str, Any], given: Answer):
    assert not asked(item("x", kind), when("x", sign, **wanted), given)


EQUAL: list[tuple[dict[str, Any], dict[str, Any], Answer, Answer]] = [
    (item("x", "boolean"), {"answerBoolean": True}, True, False),
    (choice(), {"answerCoding": {"system": "urn:test", "code": "a"}}, A, B),
    (choice() | {"type": "open-choice"}, {"answerCoding": {"system": "urn:test", "code": "a"}}, A, "a"),
    (choice() | {"type": "open-choice"}, {"answerString": "my own"}, "my own", A),
    (
        plain_choice("valueString", "red", "blue"),
        {"answerString": "red"},
        *(Option(n, "", n, kind="string") for n in ("red", "blue")),
    ),
    (plain_choice("valueInteger", 1, 2), {"answerInteger": 1}, *(Option(n, "", n, kind="integer") for n in "12")),
    (
        plain_choice("valueDate", "2020", "2021"),
        {"answerDate": "2020"},
        *(Option(n, "", n, kind="date") for n in ("2020", "2021")),
    ),
    (
        plain_choice("valueCoding", {"display": "Red"}, {"display": "Blue"}),
        {"answerCoding": {"display": "Red"}},
        *(Option(n, "", n, kind="display") for n in ("Red", "Blue")),
    ),
]


@pytest.mark.parametrize(("question", "wanted", "same", "other"), EQUAL)
def test_equal_and_not_equal_over_what_has_no_order(
    question: dict[str, Any], wanted: dict[str, Any], same: Answer, other: Answer
):
    assert asked(question, when("x", "=", **wanted), same)
    assert not asked(question, when("x", "=", **wanted), other)
    assert not asked(question, when("x", "!=", **wanted), same)
    assert asked(question, when("x", "!=", **wanted), other)


KINDS = ["string", "text", "boolean", "integer", "decimal", "date", "dateTime", "time", "url", "quantity"]
GIVEN: dict[str, Answer] = {"boolean": False, "integer": 0, "decimal": Decimal(0), "quantity": Quantity(Decimal(0))}


@pytest.mark.parametrize("kind", KINDS)
def test_exists_asks_for_an_answer_whatever_it_is(kind: str):
    given = GIVEN.get(kind, "2020" if kind != "time" else "00:00:00")
    for wanted in (True, False):
        assert asked(item("x", kind), when("x", "exists", answerBoolean=wanted), given) is wanted
        assert asked(item("x", kind), when("x", "exists", answerBoolean=wanted)) is not wanted


def test_of_several_answers_one_is_enough_but_for_not_equal():
    several = item("x", "integer", repeats=True)
    assert asked(several, when("x", "=", answerInteger=5), 1, 5)
    assert asked(several, when("x", ">", answerInteger=4), 1, 5)
    assert not asked(several, when("x", ">", answerInteger=5), 1, 5)
    assert not asked(several, when("x", "!=", answerInteger=5), 1, 5)
    assert asked(several, when("x", "!=", answerInteger=4), 1, 5)
