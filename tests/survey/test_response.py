"""Freezing answers: the bytes, and the way back from them."""

import json
import random
from typing import Any

import pytest

from kiosk.survey import (
    Answer,
    Answers,
    Item,
    PhotoRef,
    Questionnaire,
    SurveyError,
    answers_of,
    build_response,
    check_response,
    clean,
    parse,
)
from tests.survey.forms import AUTHORED, SID, choice, form, item, photo

NAMES = ["Ann", "李 小龙", "Zoë O’Brien", '"quoted" \\ back', "<b>&amp;</b>", "😀 smile", " spaces around ", ""]


def response(q: Questionnaire, answers: Answers, photos: tuple[PhotoRef, ...] = (), authored: str = AUTHORED) -> Any:
    return json.loads(build_response(q, answers, sid=SID, authored=authored, photos=photos))


def refused(q: Questionnaire, answers: Answers, **more: Any) -> list[tuple[str, str]]:
    with pytest.raises(SurveyError) as caught:
        build_response(q, answers, **({"sid": SID, "authored": AUTHORED} | more))
    return [(issue.link_id, issue.code) for issue in caught.value.issues]


def test_the_envelope(professional: Questionnaire, enough: Answers):
    built = response(professional, enough)
    assert {key: built[key] for key in built if key != "item"} == {
        "resourceType": "QuestionnaireResponse",
        "id": SID,
        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{SID}"},
        "questionnaire": professional.canonical,
        "status": "completed",
        "authored": AUTHORED,
    }


def test_the_answers_in_their_tree(professional: Questionnaire, enough: Answers):
    given = {**enough, "full-name": (" Ann ",), "photo-consent": (True,), "email": ("",)}
    items = {row["linkId"]: row for row in response(professional, given, (photo(),))["item"]}
    assert list(items) == ["consent", "full-name", "position", "department", "case-photos"]
    assert items["consent"]["answer"] == [{"valueBoolean": True}]
    assert items["full-name"] == {
        "linkId": "full-name",
        "text": "What is your full name?",
        "answer": [{"valueString": "Ann"}],
    }
    assert items["position"]["answer"][0]["valueCoding"]["display"] == "Staff Physician/Nurse"
    consent, photos = items["case-photos"]["item"]
    assert consent["answer"] == [{"valueBoolean": True}]
    assert photos["answer"] == [
        {
            "valueAttachment": {
                "contentType": "image/jpeg",
                "url": "Binary/photo-1",
                "size": 1000,
                "hash": "2jmj7l5rSw0yVb/vlWAYkK/YBwk=",
            }
        }
    ]


def test_the_same_answers_give_the_same_bytes(professional: Questionnaire, enough: Answers):
    given = {**enough, "city": ("北京",)}
    first = build_response(professional, given, sid=SID, authored=AUTHORED)
    again = build_response(professional, dict(reversed(given.items())), sid=SID, authored=AUTHORED)
    assert first == again
    assert "北京".encode() in first
    assert first.decode() == json.dumps(json.loads(first), ensure_ascii=False, separators=(",", ":"))


def test_anonymous_feedback_has_a_date_and_no_time(feedback: Questionnaire):
    built = response(feedback, {})
    assert built["authored"] == "2026-11-23"
    assert "item" not in built


def test_answers_to_questions_not_asked_are_left_out(professional: Questionnaire, enough: Answers):
    built = response(professional, {**enough, "photos": (photo(),)})
    assert [row["linkId"] for row in built["item"]] == ["consent", "position", "department"]


def test_a_coding_without_a_system_stays_without():
    q = parse(form(item("c", "choice", answerOption=[{"valueCoding": {"code": "x"}}])))
    built = response(q, {"c": q.items[0].options})
    assert built["item"][0]["answer"] == [{"valueCoding": {"code": "x", "display": "x"}}]


def test_wrong_answers_are_never_frozen(professional: Questionnaire, enough: Answers):
    assert refused(professional, {}) == [("consent", "tick"), ("position", "needed"), ("department", "needed")]
    assert refused(professional, {**enough, "email": ("x",)}) == [("email", "form")]


@pytest.mark.parametrize("authored", ["", "today", "2026-11-23T10:24:00", "2026-11-23T10:24+08:00", "2026-13-01"])
def test_a_time_without_its_offset_or_no_time_at_all(professional: Questionnaire, enough: Answers, authored: str):
    assert refused(professional, enough, authored=authored) == [("", "authored")]


@pytest.mark.parametrize("authored", ["2026-11-23", "2026-11-23T02:24:00Z", "2026-11-23T10:24:00.123+08:00"])
def test_good_times(professional: Questionnaire, enough: Answers, authored: str):
    assert response(professional, enough, authored=authored)["authored"] == authored


def test_an_id_that_is_no_uuid(professional: Questionnaire, enough: Answers):
    with pytest.raises(ValueError, match="UUID"):
        build_response(professional, enough, sid="Ann", authored=AUTHORED)


def test_photos_answer_the_photo_question(professional: Questionnaire, enough: Answers):
    ticked = {**enough, "photo-consent": (True,)}
    both = (photo(1), photo(2))
    by_answer = response(professional, {**ticked, "photos": both}, both)
    assert response(professional, ticked, both) == by_answer
    assert answers_of(professional, by_answer)["photos"] == both


def test_photos_that_may_not_be_kept(professional: Questionnaire, feedback: Questionnaire, enough: Answers):
    ticked = {**enough, "photo-consent": (True,)}
    place = [("photos", "photos")]
    assert refused(professional, enough, photos=[photo()]) == place
    assert refused(professional, {**enough, "photo-consent": (False,)}, photos=[photo()]) == place
    assert refused(professional, {**ticked, "photos": (photo(1),)}) == place
    assert refused(professional, {**ticked, "photos": (photo(1),)}, photos=[photo(2)]) == place
    assert refused(feedback, {}, photos=[photo()]) == [("", "photos")]
    assert refused(professional, ticked, photos=[photo(n) for n in range(7)]) == [("photos", "too-many")]
    assert refused(professional, ticked, photos=[photo(size=3_145_729)]) == [("photos", "photo-size")]


def random_values(question: Item, dice: random.Random) -> tuple[Answer, ...]:
    if question.type == "boolean":
        return (question.must_tick or dice.random() < 0.5,)
    if question.type == "choice":
        most = len(question.options) if question.repeats else 1
        return tuple(dice.sample(question.options, dice.randint(1, most)))
    if question.type == "attachment":
        return tuple(photo(n, dice.randint(1, 3_145_728)) for n in range(dice.randint(1, 6)))
    return ("ann@example.org",) if question.keyboard == "email" else (dice.choice(NAMES),)


@pytest.mark.parametrize("seed", range(60))
@pytest.mark.parametrize("survey", ["professional", "feedback"])
def test_answers_come_back_as_they_went(survey: str, seed: int, request: pytest.FixtureRequest):
    q: Questionnaire = request.getfixturevalue(survey)
    dice = random.Random(seed)
    questions = [question for question in q.walk() if question.is_question]
    given = {
        question.link_id: random_values(question, dice)
        for question in questions
        if question.required or dice.random() < 0.6
    }
    kept = clean(q, given)
    photos = tuple(value for value in kept.get("photos", ()) if isinstance(value, PhotoRef))
    built = response(q, given, photos)
    assert check_response(q, built) == ()
    assert answers_of(q, built) == kept


def test_several_choices_and_a_text_come_back():
    q = parse(form(choice(repeats=True), item("t", "text")))
    given: Answers = {"c": q.items[0].options, "t": ("one\ntwo",)}
    assert answers_of(q, response(q, given)) == given
