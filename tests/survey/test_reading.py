"""Responses from elsewhere: paper forms that staff typed, each kind of slip named."""

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from kiosk.survey import Answers, Questionnaire, SurveyError, answers_of, build_response, check_response, parse
from tests.survey.forms import AUTHORED, SID, extension, form, item, photo

Change = Callable[[dict[str, Any]], object]


@pytest.fixture
def paper(professional: Questionnaire, enough: Answers) -> dict[str, Any]:
    """A good paper form: consent, a name, an email, what is needed, two photos allowed."""
    given = {**enough, "full-name": ("Ann",), "email": ("ann@example.org",), "photo-consent": (True,)}
    built: dict[str, Any] = json.loads(build_response(professional, given, sid=SID, authored=AUTHORED))
    return built


def row(raw: dict[str, Any], link_id: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in raw["item"] if one["linkId"] == link_id)
    return found


def answer(raw: dict[str, Any], link_id: str, *answers: dict[str, Any]) -> None:
    row(raw, link_id)["answer"] = list(answers)


def drop(raw: dict[str, Any], link_id: str) -> None:
    raw["item"].remove(row(raw, link_id))


def add(raw: dict[str, Any], **node: Any) -> None:
    raw["item"].append(node)


def add_photo(raw: dict[str, Any], **change: Any) -> None:
    whole = {"contentType": "image/png", "url": "Binary/p1", "size": 10, "hash": "x"} | change
    value = {key: part for key, part in whole.items() if part is not None}
    row(raw, "case-photos")["item"].append({"linkId": "photos", "answer": [{"valueAttachment": value}]})


def test_a_good_paper_form(professional: Questionnaire, paper: dict[str, Any]):
    assert check_response(professional, paper) == ()
    assert answers_of(professional, paper)["full-name"] == ("Ann",)


FINE: dict[str, Change] = {
    "no id, no identifier, no authored": lambda raw: [raw.pop(key) for key in ("id", "identifier", "authored")],
    "the survey without its version": lambda raw: raw.update(questionnaire=raw["questionnaire"].split("|")[0]),
    "authored is a date": lambda raw: raw.update(authored="2026-11-23"),
    "no question texts": lambda raw: [one.pop("text", None) for one in raw["item"]],
    "another order": lambda raw: raw["item"].reverse(),
    "a coding without its system": lambda raw: answer(raw, "position", {"valueCoding": {"code": "lead"}}),
    "an empty list of answers": lambda raw: answer(raw, "full-name"),
    "plain extensions": lambda raw: row(raw, "email").update(extension=[{"url": "urn:x", "valueString": "y"}]),
    "metadata": lambda raw: raw.update(meta={"versionId": "1"}, text={"status": "generated"}),
    "a photo as a full address": lambda raw: add_photo(raw, url="https://fhir.example.org/r4/Binary/p1"),
}


@pytest.mark.parametrize("name", FINE)
def test_what_does_not_matter(professional: Questionnaire, paper: dict[str, Any], name: str):
    FINE[name](paper)
    assert check_response(professional, paper) == ()
    answers_of(professional, paper)


WRONG: dict[str, tuple[Change, str, str, str]] = {
    "resource": (lambda raw: raw.update(resourceType="Patient"), "", "resource", "not a FHIR QuestionnaireResponse"),
    "another survey": (lambda raw: raw.update(questionnaire="urn:x|1"), "", "questionnaire", 'answers "urn:x|1", but'),
    "no survey": (lambda raw: raw.pop("questionnaire"), "", "questionnaire", "this survey is"),
    "version": (lambda raw: raw.update(questionnaire=raw["questionnaire"] + "9"), "", "questionnaire", "1.2.09"),
    "unfinished": (lambda raw: raw.update(status="in-progress"), "", "status", '"completed"'),
    "no status": (lambda raw: raw.pop("status"), "", "status", "The response needs the status"),
    "time": (lambda raw: raw.update(authored="Monday"), "", "authored", "'Monday'"),
    "modifier": (lambda raw: row(raw, "email").update(modifierExtension=[{}]), "email", "modifier", "modifierExt"),
    "items": (lambda raw: raw.update(item={}), "", "type", "item that is not a list"),
    "unknown": (lambda raw: add(raw, linkId="fax"), "fax", "unknown", "not asked in this place"),
    "nameless": (lambda raw: add(raw, answer=[]), "", "unknown", "an item without a linkId"),
    "misplaced": (lambda raw: add(raw, linkId="photo-consent"), "photo-consent", "unknown", "in this place"),
    "twice": (lambda raw: add(raw, linkId="email"), "email", "duplicate", "stands twice"),
    "key": (lambda raw: row(raw, "email").update(answr=[]), "email", "unsupported", "Did you mean answer?"),
    "answers": (lambda raw: row(raw, "email").update(answer="x"), "email", "type", "answer that is not a list"),
    "on a group": (
        lambda raw: answer(raw, "case-photos", {"valueBoolean": True}),
        "case-photos",
        "type",
        "a group and",
    ),
    "below": (lambda raw: answer(raw, "email", {"valueString": "a@b.org", "item": []}), "email", "unknown", "below an"),
    "text": (lambda raw: answer(raw, "full-name", {"valueInteger": 3}), "full-name", "type", "one good valueString"),
    "blank": (lambda raw: answer(raw, "full-name", {"valueString": " "}), "full-name", "type", "one good valueString"),
    "two values": (
        lambda raw: answer(raw, "full-name", {"valueString": "Ann", "valueBoolean": True}),
        "full-name",
        "type",
        "one good valueString",
    ),
    "boolean": (lambda raw: answer(raw, "consent", {"valueBoolean": "yes"}), "consent", "type", "one good valueBool"),
    "coding": (lambda raw: answer(raw, "position", {"valueString": "Lead"}), "position", "type", "one good valueCod"),
    "code": (lambda raw: answer(raw, "position", {"valueCoding": {"code": 1}}), "position", "type", "good valueCoding"),
    "option": (
        lambda raw: answer(raw, "position", {"valueCoding": {"code": "x"}}),
        "position",
        "option",
        "the choices",
    ),
    "system": (
        lambda raw: answer(raw, "position", {"valueCoding": {"code": "lead", "system": "urn:x"}}),
        "position",
        "option",
        "not one of the choices",
    ),
    "many": (
        lambda raw: answer(raw, "position", {"valueCoding": {"code": "lead"}}, {"valueCoding": {"code": "staff"}}),
        "position",
        "too-many",
        "one answer",
    ),
    "missing": (lambda raw: drop(raw, "position"), "position", "needed", 'Item "position": Please choose one answer.'),
    "no consent": (lambda raw: drop(raw, "consent"), "consent", "tick", "Please tick the box"),
    "refused": (lambda raw: answer(raw, "consent", {"valueBoolean": False}), "consent", "tick", "Please tick the box"),
    "long": (lambda raw: answer(raw, "full-name", {"valueString": "x" * 201}), "full-name", "too-long", "200 char"),
    "email": (lambda raw: answer(raw, "email", {"valueString": "ann"}), "email", "form", "not look like an email"),
    "photo type": (lambda raw: add_photo(raw, contentType="image/gif"), "photos", "photo-type", "JPEG or PNG"),
    "photo size": (lambda raw: add_photo(raw, size=3_145_729), "photos", "photo-size", "The most is 3 MB"),
    "photo place": (lambda raw: add_photo(raw, url="file:///etc/x"), "photos", "type", "one good valueAttachment"),
    "photo hash": (lambda raw: add_photo(raw, hash=None), "photos", "type", "one good valueAttachment"),
}


@pytest.mark.parametrize("name", WRONG)
def test_each_slip_is_named(professional: Questionnaire, paper: dict[str, Any], name: str):
    change, link_id, code, says = WRONG[name]
    change(paper)
    before = copy.deepcopy(paper)
    issues = check_response(professional, paper)
    assert [(issue.link_id, issue.code) for issue in issues] == [(link_id, code)]
    assert says in issues[0].message
    assert paper == before


def test_photos_without_their_tick(professional: Questionnaire, paper: dict[str, Any]):
    add_photo(paper)
    row(paper, "case-photos")["item"][0]["answer"] = [{"valueBoolean": False}]
    assert [(issue.link_id, issue.code) for issue in check_response(professional, paper)] == [("photos", "not-asked")]


def test_needed_photos_may_follow_on_their_own():
    q = parse(form(item("p", "attachment", required=True), item()))
    empty = {"resourceType": "QuestionnaireResponse", "questionnaire": "urn:test:form", "status": "completed"}
    assert check_response(q, empty) == ()
    with pytest.raises(SurveyError, match="Please add a photo"):
        build_response(q, answers_of(q, empty), sid=SID, authored=AUTHORED)
    whole = build_response(q, answers_of(q, empty), sid=SID, authored=AUTHORED, photos=[photo()])
    assert answers_of(q, json.loads(whole)) == {"p": (photo(),)}


def test_an_answer_on_a_display_is_named():
    q = parse(form(item("d", "display"), item(extension=[extension("minLength", valueInteger=2)])))
    raw = {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": "urn:test:form|1",
        "status": "completed",
        "item": [{"linkId": "d", "answer": [{"valueString": "x"}]}, {"linkId": "q", "answer": [{"valueString": "x"}]}],
    }
    assert [(issue.link_id, issue.code) for issue in check_response(q, raw)] == [("d", "type"), ("q", "too-short")]


def test_answers_of_refuses_what_is_not_built_like_a_response(professional: Questionnaire, paper: dict[str, Any]):
    add(paper, linkId="fax")
    with pytest.raises(SurveyError, match='Item "fax" is not asked in this place'):
        answers_of(professional, paper)
    with pytest.raises(SurveyError, match="not a FHIR QuestionnaireResponse"):
        answers_of(professional, {})
