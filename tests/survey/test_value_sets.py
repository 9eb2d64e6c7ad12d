"""Options from a value set inside the form, scores that they carry, and sets that need a server."""

from typing import Any

import pytest

from kiosk.survey import Item, SurveyError, answers_of, build_response, check_response, parse, read_json
from tests.survey.forms import AUTHORED, SID, UCUM, answered, choice, extension, form, item, node, translation

ZH = [{"language": "zh-Hans", "value": "甲"}, {"language": "de", "value": "Ah"}, {"use": {"code": "x"}}]
LISTED = {"system": "urn:test", "concept": [{"code": "a", "display": "A", "designation": ZH}, {"code": "b"}]}
OTHER = {"concept": [{"code": "c", "display": "C"}]}
INACTIVE = {"code": "old", "inactive": True}
NESTED = {"code": "top", "abstract": True, "contains": [{"system": "urn:test", "code": "a", "display": "A"}, INACTIVE]}


def with_set(**value_set: Any) -> dict[str, Any]:
    inside = {"resourceType": "ValueSet", "id": "s", "url": "urn:test:set"} | value_set
    return form(item("c", "choice", answerValueSet="#s"), contained=[inside])


def only(raw: dict[str, Any]) -> Item:
    return parse(raw).items[0]


def test_codes_listed_one_by_one_are_options_with_their_wordings():
    read = only(with_set(compose={"include": [LISTED, OTHER]}))
    assert [(each.system, each.code, each.display) for each in read.options] == [
        ("urn:test", "a", "A"),
        ("urn:test", "b", "b"),
        ("", "c", "C"),
    ]
    assert [read.options[0].display_in(lang) for lang in ("zh-Hans", "de", "fr")] == ["甲", "Ah", "A"]


def test_an_expansion_is_taken_with_all_below_but_for_what_nobody_may_choose():
    read = only(with_set(expansion={"contains": [NESTED, {"system": "urn:test", "code": "b"}]}))
    assert [each.code for each in read.options] == ["a", "b"]


def test_a_set_inside_the_form_may_go_by_its_url():
    raw = with_set(compose={"include": [LISTED]})
    raw["item"][0]["answerValueSet"] = "urn:test:set|2"
    assert len(only(raw).options) == 2


def test_units_may_come_from_a_set():
    raw = with_set(compose={"include": [{"system": UCUM, "concept": [{"code": "kg"}, {"code": "g"}]}]})
    raw["item"][0] = item(kind="quantity", extension=[extension("questionnaire-unitValueSet", valueCanonical="#s")])
    assert [each.code for each in only(raw).units] == ["kg", "g"]


REFUSED: list[tuple[dict[str, Any], str]] = [
    (
        form(item("c", "choice", answerValueSet="http://example.org/ValueSet/x")),
        "http://example.org/ValueSet/x, which is no",
    ),
    (form(item("c", "choice", answerValueSet="#s")), "#s, which is no ValueSet inside this form"),
    (form(item("c", "choice", answerValueSet="#s"), contained=[{"resourceType": "Patient", "id": "s"}]), "no ValueSet"),
    (with_set(), "lists no codes"),
    (with_set(compose={"include": [{"system": "urn:test"}]}), "takes in a whole code system"),
    (with_set(compose={"include": [LISTED | {"filter": [{"property": "x"}]}]}), "has a filter"),
    (with_set(compose={"include": [{"valueSet": ["urn:other"]}]}), "has a valueSet"),
    (with_set(compose={"include": [LISTED], "exclude": [OTHER]}), "has exclude"),
    (with_set(compose={"include": [{"concept": [{"display": "A"}]}]}), "a concept without a good code"),
    (with_set(compose={"include": [LISTED]}, modifierExtension=[{"url": "urn:x"}]), "a modifierExtension"),
    (with_set(expansion={"contains": [{"code": f"c{number}"} for number in range(2001)]}), "more than 2000 codes"),
]


@pytest.mark.parametrize(("raw", "says"), REFUSED, ids=lambda part: str(part)[-40:])
def test_a_set_that_needs_a_server_is_refused_by_its_name(raw: dict[str, Any], says: str):
    with pytest.raises(SurveyError) as caught:
        parse(raw)
    assert [issue.link_id for issue in caught.value.issues] == ["c"]
    assert caught.value.issues[0].message.startswith('Item "c" takes its options from ')
    assert says in caught.value.issues[0].message


def test_options_and_a_set_together_are_refused():
    with pytest.raises(SurveyError, match="answerOption and answerValueSet"):
        parse(form(choice(answerValueSet="#s")))


SCORES = [
    extension("ordinalValue", valueDecimal=1.5),
    extension("iso21090-CO-value", valueDecimal=2),
    extension("itemWeight", valueDecimal=3),
]


@pytest.mark.parametrize("score", SCORES, ids=lambda score: score["url"].rpartition("/")[2])
@pytest.mark.parametrize("place", ["option", "coding"])
def test_a_score_is_kept_and_goes_along_with_the_answer(score: dict[str, Any], place: str):
    raw = choice()
    row = raw["answerOption"][0]
    (row if place == "option" else row["valueCoding"])["extension"] = [
        score,
        extension("questionnaire-optionPrefix", valueString="1"),
    ]
    read = parse(form(raw))
    built = read_json(build_response(read, {"c": read.items[0].options[:1]}, sid=SID, authored=AUTHORED))
    (answer,) = built["item"][0]["answer"]
    assert [each["url"] for each in answer["valueCoding"]["extension"]] == [score["url"]]
    assert float(answer["valueCoding"]["extension"][0]["valueDecimal"]) == score["valueDecimal"]
    assert check_response(read, built) == ()
    assert answers_of(read, built) == {"c": read.items[0].options[:1]}


@pytest.mark.parametrize(
    ("key", "value"),
    [("valueString", "red"), ("valueInteger", 3), ("valueDate", "2020-05"), ("valueTime", "09:30:00")],
)
@pytest.mark.parametrize("kind", ["choice", "open-choice"])
def test_options_that_are_plain_values_are_answered_as_such(key: str, value: Any, kind: str):
    option = {key: value, "_valueString": translation("zh", "红")}
    read = parse(form(item("c", kind, answerOption=[option], initial=[{key: value}])))
    (chosen,) = read.items[0].options
    assert read.items[0].initial == (chosen,)
    assert chosen.display_in("zh") == ("红" if key == "valueString" else str(value))
    built = read_json(build_response(read, {"c": (chosen,)}, sid=SID, authored=AUTHORED))
    assert built["item"][0]["answer"] == [{key: value}]
    assert answers_of(read, built) == {"c": (chosen,)}


def test_an_option_without_a_code_goes_by_its_words():
    read = parse(
        form(item("c", "choice", answerOption=[{"valueCoding": {"display": "Red"}}, {"valueCoding": {"code": "b"}}]))
    )
    built = read_json(build_response(read, {"c": read.items[0].options[:1]}, sid=SID, authored=AUTHORED))
    assert built["item"][0]["answer"] == [{"valueCoding": {"display": "Red"}}]
    assert answers_of(read, built) == {"c": read.items[0].options[:1]}


def test_what_was_typed_for_an_open_choice_is_a_text():
    read = parse(form(choice() | {"type": "open-choice"}))
    built = read_json(build_response(read, {"c": ("my own",)}, sid=SID, authored=AUTHORED))
    assert built["item"][0]["answer"] == [{"valueString": "my own"}]
    assert answers_of(read, built) == {"c": ("my own",)}
    other = answered(node("c", {"valueCoding": {"system": "urn:test", "code": "z"}}))
    assert [issue.code for issue in check_response(read, other)] == ["option"]
