"""A response held against its form as FHIR R4 means it: each kind of slip, by item and code."""

import json
from typing import Any

import pytest

from kiosk.survey import check_response, parse, read_json
from tests.survey.forms import amount, answered, choice, extension, form, item, limit, node, plain_choice, unit, when

GROUP = item("g", "group", repeats=True, item=[item("n"), item("m", enableWhen=[when("n", answerString="yes")])])
BELOW = item("p", "boolean", item=[item("c", "date"), item("h", "group", item=[item("d", "integer")])])
HIDDEN = item("s", extension=[extension("questionnaire-hidden", valueBoolean=True)], initial=[{"valueString": "kiosk"}])
MAX = [extension("questionnaire-maxOccurs", valueInteger=2), extension("questionnaire-minOccurs", valueInteger=2)]
OPEN = choice(repeats=True) | {"type": "open-choice"}
A, Z = {"valueCoding": {"system": "urn:test", "code": "a"}}, {"valueCoding": {"system": "urn:test", "code": "z"}}
SCAN = item("x", "attachment", **limit("maxSize", valueDecimal=1000))


def text(value: str) -> dict[str, Any]:
    return {"valueString": value}


def scan(**change: Any) -> dict[str, Any]:
    whole = {"contentType": "image/png", "url": "Binary/p1", "size": 10, "hash": "x"}
    return node("x", {"valueAttachment": whole | change})


FINE: list[tuple[dict[str, Any], list[dict[str, Any]]]] = [
    (item("x", "integer"), [node("x", {"valueInteger": 5})]),
    (item("x", "decimal"), [node("x", {"valueDecimal": 5})]),
    (item("x", "decimal"), [node("x", {"valueDecimal": 5.25})]),
    (item("x", "date"), [node("x", {"valueDate": "2020-05"})]),
    (item("x", "dateTime"), [node("x", {"valueDateTime": "2020-05-10T08:00:00Z"})]),
    (item("x", "time"), [node("x", {"valueTime": "08:00:00"})]),
    (item("x", "url"), [node("x", {"valueUri": "urn:x"})]),
    (item("x", "quantity", extension=[unit("kg")]), [node("x", {"valueQuantity": amount(7)})]),
    (item("x", "quantity", extension=[unit("kg")]), [node("x", {"valueQuantity": {"value": 7, "unit": "kg"}})]),
    (OPEN, [node("c", A, text("own"))]),
    (plain_choice("valueString", "red"), [node("c", text("red"))]),
    (GROUP, [node("g", item=[node("n", text("yes")), node("m", text("x"))]), node("g", item=[node("n", text("no"))])]),
    (GROUP, []),
    (BELOW, [node("p", {"valueBoolean": True, "item": [node("h", item=[node("d", {"valueInteger": 1})])]})]),
    (item("x", item=[item("note", "display")]), [node("x", text("a"), item=[node("note", text="Note")])]),
    (HIDDEN, [node("s", text("kiosk"))]),
    (SCAN, [scan(size=1000)]),
]


@pytest.mark.parametrize(("raw", "nodes"), FINE, ids=lambda part: str(part)[:60])
def test_fine(raw: dict[str, Any], nodes: list[dict[str, Any]]):
    assert check_response(parse(form(raw)), answered(*nodes)) == ()


SLIPS: list[tuple[dict[str, Any], list[dict[str, Any]], str, str]] = [
    # link ids
    (item("x"), [node("y", text("a"))], "y", "unknown"),
    (GROUP, [node("n", text("yes"))], "n", "unknown"),
    (BELOW, [node("p", {"valueBoolean": True}, item=[node("c", {"valueDate": "2020"})])], "c", "unknown"),
    (item("x"), [node("x", text("a")), node("x", text("b"))], "x", "duplicate"),
    # types
    (item("x", "integer"), [node("x", {"valueDecimal": 5})], "x", "type"),
    (item("x", "integer"), [node("x", {"valueInteger": 5.0})], "x", "type"),
    (item("x", "integer"), [node("x", {"valueInteger": True})], "x", "type"),
    (item("x", "integer"), [node("x", {"valueInteger": 2147483648})], "x", "type"),
    (item("x", "decimal"), [node("x", {"valueInteger": 5})], "x", "type"),
    (item("x", "decimal"), [node("x", {"valueDecimal": "5"})], "x", "type"),
    (item("x", "date"), [node("x", {"valueDate": "2021-02-29"})], "x", "type"),
    (item("x", "date"), [node("x", {"valueDateTime": "2020"})], "x", "type"),
    (item("x", "dateTime"), [node("x", {"valueDateTime": "2020-05-10T08:00"})], "x", "type"),
    (item("x", "time"), [node("x", {"valueTime": "8:00"})], "x", "type"),
    (item("x", "url"), [node("x", {"valueString": "urn:x"})], "x", "type"),
    (item("x", "url"), [node("x", {"valueUri": "a b"})], "x", "type"),
    (item("x", "quantity"), [node("x", {"valueQuantity": {"unit": "kg"}})], "x", "type"),
    (item("x", "quantity"), [node("x", {"valueQuantity": amount(5, comparator="<")})], "x", "type"),
    (plain_choice("valueString", "red"), [node("c", {"valueCoding": {"code": "red"}})], "c", "type"),
    (item("x", "display"), [node("x", text("a"))], "x", "type"),
    # options
    (OPEN, [node("c", Z)], "c", "option"),
    (plain_choice("valueString", "red"), [node("c", text("blue"))], "c", "option"),
    (plain_choice("valueInteger", 1), [node("c", {"valueInteger": 2})], "c", "option"),
    (item("x", "quantity", extension=[unit("kg")]), [node("x", {"valueQuantity": amount(7, "g")})], "x", "unit"),
    # required and how many
    (item("x", "integer", required=True), [], "x", "needed"),
    (item("x", "group", required=True, item=[item("n")]), [], "x", "needed"),
    (item("x", "group", required=True, item=[item("n")]), [node("x")], "x", "needed"),
    (item("x", "integer"), [node("x", {"valueInteger": 1}, {"valueInteger": 2})], "x", "too-many"),
    (item("x", repeats=True, extension=MAX), [node("x", text("a"))], "x", "too-few"),
    (item("x", repeats=True, extension=MAX), [node("x", text("a"), text("b"), text("c"))], "x", "too-many"),
    # not asked
    (GROUP, [node("g", item=[node("n", text("no")), node("m", text("x"))])], "m", "not-asked"),
    # lengths, ranges, patterns
    (item("x", maxLength=2), [node("x", text("abc"))], "x", "too-long"),
    (item("x", **limit("minLength", valueInteger=3)), [node("x", text("ab"))], "x", "too-short"),
    (item("x", "integer", **limit("maxValue", valueInteger=4)), [node("x", {"valueInteger": 5})], "x", "range"),
    (item("x", "date", **limit("minValue", valueDate="2020")), [node("x", {"valueDate": "2019-12"})], "x", "range"),
    (
        item("x", "decimal", **limit("maxDecimalPlaces", valueInteger=1)),
        [node("x", {"valueDecimal": 1.25})],
        "x",
        "decimals",
    ),
    (item("x", **limit("regex", valueString="[a-c]+")), [node("x", text("abd"))], "x", "form"),
    (HIDDEN | {"readOnly": True}, [node("s", text("other"))], "s", "read-only"),
    # photos
    (SCAN, [scan(size=1001)], "x", "photo-size"),
    (SCAN, [scan(contentType="application/pdf")], "x", "photo-type"),
]


@pytest.mark.parametrize(("raw", "nodes", "link_id", "code"), SLIPS, ids=lambda part: str(part)[:60])
def test_each_slip_is_named(raw: dict[str, Any], nodes: list[dict[str, Any]], link_id: str, code: str):
    found = check_response(parse(form(raw, item("other"))), answered(*nodes))
    assert [(issue.link_id, issue.code) for issue in found] == [(link_id, code)]
    assert f'"{link_id}' in found[0].message


def test_in_a_group_that_repeats_the_message_says_which_time():
    nodes = [node("g", item=[node("n", text("a"))]), node("g", item=[node("n", text("abc"))])]
    raw = item("g", "group", repeats=True, item=[item("n", maxLength=2)])
    (issue,) = check_response(parse(form(raw)), answered(*nodes))
    assert (issue.link_id, issue.message) == ("n", 'Item "n" (2): This is too long. Keep it to 2 characters.')


def test_answers_below_something_that_is_not_asked_are_slips_too():
    inner = item("h", "group", item=[item("d")])
    read = parse(form(item("t", "boolean"), item("g", "group", enableWhen=[when("t")], item=[inner])))
    found = check_response(read, answered(node("g", item=[node("h", item=[node("d", text("a"))])])))
    assert [(issue.link_id, issue.code) for issue in found] == [("d", "not-asked")]


def test_a_decimal_keeps_its_digits_on_the_way_in():
    read = parse(form(item("x", "decimal", **limit("maxDecimalPlaces", valueInteger=2))))
    raw = json.dumps(answered(node("x", {"valueDecimal": 0}))).replace(": 0}", ": 1.50}")
    assert check_response(read, read_json(raw.encode())) == ()
    assert [i.code for i in check_response(read, read_json(raw.replace("1.50", "1.500").encode()))] == ["decimals"]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "9" * 5000])
def test_a_number_that_is_none_is_refused_in_words(number: str):
    from kiosk.survey import SurveyError

    with pytest.raises(SurveyError, match="holds a number that cannot be kept"):
        read_json(b'{"a": ' + number.encode() + b"}")
