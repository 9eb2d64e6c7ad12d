"""Every type of question of a clinic's own form: answers that are right, answers that are not, and what people read."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.survey import Answer, Item, Option, Quantity, parse, validate_item
from tests.survey.forms import (
    HL7,
    SDC,
    UCUM,
    amount,
    choice,
    extension,
    form,
    item,
    limit,
    plain_choice,
    translation,
    unit,
)

A, B = Option("a", "urn:test", "A"), Option("b", "urn:test", "B")
KG, LB = ("kg", "kg", UCUM), ("[lb_av]", "[lb_av]", UCUM)


def only(raw: dict[str, Any]) -> Item:
    return parse(form(raw)).items[0]


def quantity(number: str, unit: tuple[str, str, str] = ("", "", "")) -> Quantity:
    return Quantity(Decimal(number), *unit)


def ranged(kind: str, key: str, low: object, high: object) -> dict[str, Any]:
    limits = [extension("minValue", **{key: low}), extension("maxValue", **{key: high})]
    return item(kind=kind, extension=limits)


OPEN = choice() | {"type": "open-choice"}
WEIGHT = item(kind="quantity", extension=[unit("kg"), unit("[lb_av]")])
ALONE = choice(repeats=True)
ALONE["answerOption"][1]["extension"] = [extension("questionnaire-optionExclusive", valueBoolean=True)]
PLACES = limit("maxDecimalPlaces", valueInteger=1)
WEIGHED = item(
    kind="quantity",
    extension=[
        unit("kg"),
        unit("[lb_av]"),
        extension(SDC + "minQuantity", valueQuantity=amount(30)),
        extension(SDC + "maxQuantity", valueQuantity=amount(200.5)),
    ],
)

RIGHT: list[tuple[dict[str, Any], tuple[Answer, ...]]] = [
    (item(kind="integer"), (-2147483648,)),
    (item(kind="integer", repeats=True), (1, 2, 3)),
    (item(kind="decimal"), (Decimal("-0.10"),)),
    (item(kind="decimal", **PLACES), (Decimal("1.5"),)),
    (item(kind="date"), ("1950",)),
    (item(kind="date"), ("1950-03",)),
    (item(kind="date"), ("1950-03-31",)),
    (item(kind="dateTime"), ("2026-11-23T10:24:00+08:00",)),
    (item(kind="dateTime"), ("2026-11-23",)),
    (item(kind="time"), ("09:30:00",)),
    (item(kind="url"), ("https://example.org/a?b=c",)),
    (item(kind="quantity"), (quantity("3"),)),
    (WEIGHT, (quantity("70.5", KG),)),
    (WEIGHT, (quantity("150", LB),)),
    (OPEN, (A,)),
    (OPEN, ("something else",)),
    (OPEN | {"repeats": True}, (A, B, "one", "two")),
    (plain_choice("valueString", "red", "blue"), (Option("red", "", "red", kind="string"),)),
    (plain_choice("valueInteger", 1, 2), (Option("2", "", "2", kind="integer"),)),
    (ranged("integer", "valueInteger", 1, 10), (1,)),
    (ranged("integer", "valueInteger", 1, 10), (10,)),
    (ranged("decimal", "valueDecimal", 15.2, 20.1), (Decimal("20.10"),)),
    (ranged("date", "valueDate", "1900-01-01", "2026-12-31"), ("1950",)),
    (ranged("date", "valueDate", "1950-06-01", "2026-12-31"), ("1950",)),
    (ranged("time", "valueTime", "08:00:00", "17:00:00"), ("17:00:00",)),
    (ranged("quantity", "valueDecimal", 1, 5), (quantity("5", KG),)),
    (WEIGHED, (quantity("200.50", KG),)),
    (WEIGHED, (quantity("400", LB),)),
    (ALONE, (B,)),
    (item(kind="string", repeats=True), ("one", "two")),
    (item(kind="integer", maxLength=3), (-99,)),
    (item(kind="integer", readOnly=True, initial=[{"valueInteger": 5}]), (5,)),
    (item(kind="integer", readOnly=True, initial=[{"valueInteger": 5}]), ()),
    (item(kind="integer", **limit("regex", valueString=r"\d{4}")), (1234,)),
]


@pytest.mark.parametrize(("raw", "values"), RIGHT, ids=lambda part: str(part)[:60])
def test_right(raw: dict[str, Any], values: tuple[Answer, ...]):
    assert validate_item(only(raw), values) is None


WRONG: list[tuple[dict[str, Any], tuple[Answer, ...], str, str]] = [
    (item(kind="integer"), ("5",), "type", "does not fit"),
    (item(kind="integer"), (True,), "type", "does not fit"),
    (item(kind="integer"), (Decimal(5),), "type", "does not fit"),
    (item(kind="decimal"), (5,), "type", "does not fit"),
    (item(kind="quantity"), (Decimal(5),), "type", "does not fit"),
    (item(kind="date"), (2020,), "type", "does not fit"),
    (item(kind="integer"), (2147483648,), "number", "too many digits"),
    (item(kind="decimal"), (Decimal("1.2345678901234567890"),), "number", "too many digits"),
    (item(kind="decimal"), (Decimal("1E+999999999"),), "number", "too many digits"),
    (item(kind="decimal"), (Decimal("NaN"),), "number", "too many digits"),
    (item(kind="decimal", **PLACES), (Decimal("1.50"),), "decimals", "Digits after the point: 1 at most."),
    (item(kind="decimal", **limit("maxDecimalPlaces", valueInteger=0)), (Decimal("1.5"),), "decimals", "whole number"),
    (item(kind="date"), ("2021-02-29",), "date", "There is no such date."),
    (item(kind="dateTime"), ("2026-11-23T10:24",), "dateTime", "no such date or time"),
    (item(kind="time"), ("9:30",), "time", "There is no such time."),
    (item(kind="url"), ("my page",), "url", "like a web address"),
    (item(kind="url", maxLength=5), ("urn:abc",), "too-long", "Keep it to 5 characters."),
    (OPEN, (Option("z", "urn:test", "Z"),), "option", "not one of the choices"),
    (OPEN, ("a\nb",), "characters", "cannot be kept"),
    (OPEN | {"maxLength": 3}, ("four",), "too-long", "3 characters"),
    (OPEN, (A, "b"), "too-many", "one answer"),
    (WEIGHT, (quantity("70"),), "unit", "Please choose one of these units: kg, [lb_av]."),
    (WEIGHT, (quantity("70", ("g", "g", UCUM)),), "unit", "these units"),
    (ranged("integer", "valueInteger", 1, 10), (0,), "range", "Use a number from 1 to 10."),
    (ranged("integer", "valueInteger", 1, 10), (11,), "range", "Use a number from 1 to 10."),
    (ranged("decimal", "valueDecimal", 15.2, 20.1), (Decimal("20.11"),), "range", "from 15.2 to 20.1"),
    (item(kind="integer", **limit("minValue", valueInteger=1)), (0,), "range", "Use a number of 1 or more."),
    (item(kind="decimal", **limit("maxValue", valueInteger=9)), (Decimal(10),), "range", "a number of 9 or less"),
    (
        ranged("date", "valueDate", "1900-01-01", "2026-12-31"),
        ("2027",),
        "range",
        "1 January 1900 and 31 December 2026",
    ),
    (item(kind="date", **limit("minValue", valueDate="1900-05")), ("1899",), "range", "not be before May 1900."),
    (ranged("time", "valueTime", "08:00:00", "17:00:00"), ("17:00:01",), "range", "between 08:00 and 17:00."),
    (
        item(kind="dateTime", **limit("maxValue", valueDateTime="2026-01-01T00:00:00Z")),
        ("2026-01-01T00:00:00-01:00",),
        "range",
        "after 1 January 2026 00:00.",
    ),
    (ranged("quantity", "valueDecimal", 1, 5), (quantity("6", KG),), "range", "from 1 to 5"),
    (WEIGHED, (quantity("29.9", KG),), "range", "Use a number from 30 kg to 200.5 kg."),
    (ALONE, (A, B), "exclusive", "“B” cannot stand with other answers."),
    (item(kind="integer", maxLength=2), (100,), "too-long", "2 characters"),
    (item(kind="integer", readOnly=True, initial=[{"valueInteger": 5}]), (6,), "read-only", "cannot be changed"),
    (item(kind="integer", **limit("regex", valueString=r"\d{4}")), (123,), "form", "does not look right"),
    (item(kind="integer", repeats=True), (1, 1), "twice", "there twice"),
    (
        item(kind="integer", repeats=True, **limit(HL7 + "questionnaire-maxOccurs", valueInteger=2)),
        (1, 2, 3),
        "too-many",
        "2",
    ),
    *[
        (item(kind=kind, required=True), (), "needed", says)
        for kind, says in {
            "integer": "type a number",
            "decimal": "type a number",
            "quantity": "type a number",
            "date": "give a date.",
            "dateTime": "a date and a time",
            "time": "give a time",
            "url": "type a web address",
        }.items()
    ],
    (OPEN | {"required": True}, (), "needed", "Please choose or type one answer."),
    (OPEN | {"required": True, "repeats": True}, (), "needed", "at least one answer"),
]


@pytest.mark.parametrize(("raw", "values", "code", "message"), WRONG, ids=lambda part: str(part)[:60])
def test_wrong(raw: dict[str, Any], values: tuple[Answer, ...], code: str, message: str):
    issue = validate_item(only(raw), values)
    assert issue is not None
    assert (issue.severity, issue.link_id, issue.code) == ("error", raw["linkId"], code)
    assert message in issue.message


def test_the_same_in_chinese():
    assert said(ranged("integer", "valueInteger", 1, 10), 0) == "请填写1到10之间的数字。"
    assert said(item(kind="date", **limit("minValue", valueDate="1900-05")), "1899") == "不应该早于1900年5月。"
    assert said(item(kind="date", **limit("maxValue", valueDate="2026")), "2027") == "不应该晚于2026年。"
    assert said(WEIGHT, quantity("3")) == "请选择以下单位之一：kg、[lb_av]。"


def said(raw: dict[str, Any], value: Answer) -> str:
    issue = validate_item(only(raw), (value,), "zh-Hans")
    assert issue is not None
    return issue.message


def test_units_are_called_by_their_names_in_the_visitors_language():
    pounds = unit("[lb_av]")
    pounds["valueCoding"]["_display"] = translation("zh", "磅")
    read = only(item(kind="quantity", extension=[unit("kg"), pounds]))
    assert [one.display_in("zh") for one in read.units] == ["kg", "磅"]
    issue = validate_item(read, (quantity("70"),), "zh")
    assert issue is not None
    assert "磅" in issue.message
