"""Groups that repeat: written out, asked, checked, frozen and read back."""

import json
from typing import Any

import pytest

from kiosk.survey import (
    Answers,
    SurveyError,
    answers_of,
    build_response,
    check_response,
    clean,
    copies_of,
    initial_answers,
    key_of,
    lay_out,
    needed,
    parse,
    read_json,
    validate,
    visible,
)
from tests.survey.forms import AUTHORED, SID, answered, extension, form, item, node, when


def group(link_id: str = "g", *below: dict[str, Any], repeats: bool = True, **more: Any) -> dict[str, Any]:
    return item(link_id, "group", repeats=repeats, item=list(below), **more)


def often(low: int, high: int) -> list[dict[str, Any]]:
    names = (("questionnaire-minOccurs", low), ("questionnaire-maxOccurs", high))
    return [extension(name, valueInteger=count) for name, count in names]


def keys(raw: dict[str, Any], answers: Answers | None = None, **times: int) -> list[str]:
    return [each.key.replace("\x1f", "/") for each in lay_out(parse(raw), times, answers or {}).walk()]


def k(link_id: str, *at: int) -> str:
    return key_of(link_id, at)


MEDICINES = form(group("g", item("name", required=True), item("dose", enableWhen=[when("name", "exists")])))


def test_a_group_is_there_once_and_as_often_as_one_asks():
    assert keys(MEDICINES) == ["g/0", "name/0", "dose/0"]
    assert keys(MEDICINES, g=2) == ["g/0", "name/0", "dose/0", "g/1", "name/1", "dose/1"]
    assert keys(MEDICINES, {k("name", 2): ("x",)}).count("g/2") == 1
    assert keys(MEDICINES, {k("name", 2): ()}) == ["g/0", "name/0", "dose/0"]


@pytest.mark.parametrize(("low", "high", "asked", "there"), [(2, 4, 0, 2), (2, 4, 3, 3), (2, 4, 9, 4), (1, 99, 50, 20)])
def test_a_group_keeps_to_its_limits(low: int, high: int, asked: int, there: int):
    raw = form(group("g", item(), extension=often(low, high), required=True))
    assert sum(key.startswith("g/") for key in keys(raw, g=asked)) == there


def test_a_form_without_groups_that_repeat_stays_as_it_is():
    read = parse(form(item("g", "group", item=[item()])))
    assert lay_out(read) is read
    laid_out = lay_out(parse(MEDICINES), {"g": 2})
    assert lay_out(laid_out, {"g": 5}, {k("name", 7): ("x",)}) is laid_out


def test_groups_in_groups_have_a_number_for_each():
    raw = form(group("a", item("x"), group("b", item("y"))))
    assert keys(raw, a=2) == ["a/0", "x/0", "b/0/0", "y/0/0", "a/1", "x/1", "b/1/0", "y/1/0"]
    times = {"a": 2, k("b", 1): 2}
    assert [each.at for each in lay_out(parse(raw), times).walk() if each.link_id == "y"] == [(0, 0), (1, 0), (1, 1)]
    assert copies_of(parse(raw), {k("y", 1, 2): ("z",)}, k("b", 1)) == 3
    assert copies_of(parse(raw), {k("y", 1, 2): ("z",)}, "a") == 2


def asked(raw: dict[str, Any], answers: Answers) -> list[str]:
    return [each.key.replace("\x1f", "/") for each in visible(parse(raw), answers)]


def test_a_condition_looks_into_its_own_copy():
    raw = form(group("g", item("t", "boolean"), item("q", enableWhen=[when("t")])))
    given: Answers = {k("t", 0): (False,), k("t", 1): (True,)}
    assert asked(raw, given) == ["g/0", "t/0", "g/1", "t/1", "q/1"]


def test_a_condition_looks_out_of_its_copy_to_the_nearest():
    inner = group("b", item("q", enableWhen=[when("t"), when("top")], enableBehavior="all"))
    raw = form(item("top", "boolean"), group("a", item("t", "boolean"), inner))
    given: Answers = {"top": (True,), k("t", 0): (False,), k("t", 1): (True,), k("q", 1, 1): ("x",)}
    assert [key for key in asked(raw, given) if key.startswith("q")] == ["q/1/0", "q/1/1"]
    assert not [key for key in asked(raw, given | {"top": (False,)}) if key.startswith("q")]


@pytest.mark.parametrize(
    ("sign", "numbers", "met"),
    [(">", (1, 9), True), (">", (1, 2), False), ("=", (2, 5), True), ("!=", (2, 5), False), ("!=", (2, 3), True)],
)
def test_a_condition_from_outside_looks_at_all_copies(sign: str, numbers: tuple[int, ...], met: bool):
    raw = form(group("g", item("n", "integer")), item("q", enableWhen=[when("n", sign, answerInteger=5)]))
    given: Answers = {k("n", at): (number,) for at, number in enumerate(numbers)}
    assert ("q" in asked(raw, given)) is met


def test_a_copy_that_may_be_left_out_asks_for_nothing_until_it_has_an_answer():
    read = parse(MEDICINES)
    assert (validate(read, {}), needed(read, {})) == ((), frozenset())
    started: Answers = {k("dose", 1): ("5 mg",), k("name", 0): ("A",)}
    assert needed(read, started) == {k("name", 0), k("name", 1)}
    assert [(issue.link_id, issue.code) for issue in validate(read, started)] == [(k("name", 1), "needed")]


def test_a_group_that_is_needed_wants_an_answer_in_as_many_copies():
    read = parse(form(group("g", item("n"), required=True, extension=often(2, 3))))
    assert [(issue.link_id, issue.code) for issue in validate(read, {})] == [
        (k("g", 0), "needed"),
        (k("g", 1), "needed"),
    ]
    assert "at least one of these questions" in validate(read, {})[0].message
    assert [issue.link_id for issue in validate(read, {k("n", 0): ("x",)})] == [k("g", 1)]
    assert validate(read, {k("n", 0): ("x",), k("n", 1): ("y",)}) == ()


def test_a_needed_group_that_is_not_asked_wants_nothing():
    below = item("g", "group", required=True, item=[item("n")], enableWhen=[when("t")])
    read = parse(form(item("t", "boolean"), below))
    assert validate(read, {}) == ()
    assert [issue.link_id for issue in validate(read, {"t": (True,)})] == ["g"]
    assert validate(read, {"t": (True,), "n": ("x",)}) == ()


def test_first_values_are_there_in_every_copy():
    read = parse(form(group("g", item("n", "integer", initial=[{"valueInteger": 5}]))))
    assert initial_answers(read) == {k("n", 0): (5,)}
    assert initial_answers(lay_out(read, {"g": 2})) == {k("n", 0): (5,), k("n", 1): (5,)}


def test_each_copy_is_an_item_of_its_own_in_the_response():
    read = parse(MEDICINES)
    given: Answers = {k("name", 0): ("A",), k("dose", 0): ("1",), k("name", 1): ("B",)}
    built = read_json(build_response(read, given, sid=SID, authored=AUTHORED))
    assert [each["linkId"] for each in built["item"]] == ["g", "g"]
    assert [[below["linkId"] for below in each["item"]] for each in built["item"]] == [["name", "dose"], ["name"]]
    assert check_response(read, built) == ()
    assert answers_of(read, built) == given
    assert (
        build_response(lay_out(read, answers=given), given, sid=SID, authored=AUTHORED)
        == json.dumps(built, ensure_ascii=False, separators=(",", ":")).encode()
    )


def test_blank_copies_leave_no_trace():
    read = parse(MEDICINES)
    given: Answers = {k("name", 0): ("A",), k("name", 2): ("C",), k("name", 1): (" ",)}
    built = read_json(build_response(read, given, sid=SID, authored=AUTHORED))
    assert answers_of(read, built) == {k("name", 0): ("A",), k("name", 1): ("C",)}
    assert answers_of(read, answered(node("g"), node("g", item=[node("name", {"valueString": "A"})]))) == {
        k("name", 0): ("A",)
    }


def test_too_many_copies_in_a_response_are_named():
    read = parse(form(group("g", item("n"), extension=often(1, 2))))
    copies = [node("g", item=[node("n", {"valueString": str(number)})]) for number in range(3)]
    found = check_response(read, answered(*copies))
    assert ("g", "too-many") in [(issue.link_id, issue.code) for issue in found]
    with pytest.raises(SurveyError, match="is there 3 times; 2 is the most"):
        answers_of(read, answered(*copies))


FOLLOW = form(item("p", "boolean", item=[item("c", "date", required=True), item("d", "display")]))


def test_what_stands_below_a_question_is_asked_once_that_has_an_answer():
    read = parse(FOLLOW)
    assert asked(FOLLOW, {}) == ["p", "d"]
    assert asked(FOLLOW, {"p": (False,)}) == ["p", "c", "d"]
    assert validate(read, {}) == ()
    assert [issue.link_id for issue in validate(read, {"p": (True,)})] == ["c"]
    assert clean(read, {"c": ("2020",)}) == {}


def test_it_stands_below_the_answer_in_the_response():
    read = parse(FOLLOW)
    given: Answers = {"p": (True,), "c": ("1950-03",)}
    built = read_json(build_response(read, given, sid=SID, authored=AUTHORED))
    (answer,) = built["item"][0]["answer"]
    assert answer == {
        "valueBoolean": True,
        "item": [{"linkId": "c", "text": "Question c?", "answer": [{"valueDate": "1950-03"}]}],
    }
    assert (check_response(read, built), answers_of(read, built)) == ((), given)
    beside = answered(node("p", {"valueBoolean": True}, item=[node("c", {"valueDate": "1950"})]))
    assert ("c", "unknown") in [(issue.link_id, issue.code) for issue in check_response(read, beside)]
