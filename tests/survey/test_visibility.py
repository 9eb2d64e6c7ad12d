"""Which items are asked: tables of conditions and answers."""

from typing import Any

import pytest

from kiosk.survey import Answers, Option, PhotoRef, clean, initial_answers, parse, visible
from tests.survey.forms import choice, extension, form, item, photo, when

A, B = Option("a", "urn:test", "A"), Option("b", "urn:test", "B")
CODED = {"answerCoding": {"system": "urn:test", "code": "a"}}


def shown(raw: dict[str, Any], answers: Answers) -> list[str]:
    return [one.link_id for one in visible(parse(raw), answers)]


@pytest.mark.parametrize(
    ("condition", "answers", "asked"),
    [
        (when("t"), {}, False),
        (when("t"), {"t": (True,)}, True),
        (when("t"), {"t": (False,)}, False),
        (when("t", answerBoolean=False), {"t": (False,)}, True),
        (when("t", "!="), {"t": (True,)}, False),
        (when("t", "!="), {"t": (False,)}, True),
        (when("t", "!="), {}, True),
        (when("t", "exists", answerBoolean=True), {"t": (False,)}, True),
        (when("t", "exists", answerBoolean=True), {}, False),
        (when("t", "exists", answerBoolean=False), {}, True),
        (when("t", "exists", answerBoolean=False), {"t": (True,)}, False),
        (when("s", answerString="yes"), {"s": (" yes ",)}, True),
        (when("s", answerString="yes"), {"s": ("Yes",)}, False),
        (when("s", "exists", answerBoolean=True), {"s": ("  ",)}, False),
        (when("c", **CODED), {"c": (B, A)}, True),
        (when("c", **CODED), {"c": (B,)}, False),
        (when("c", "!=", **CODED), {"c": (B, A)}, False),
        (when("p", "exists", answerBoolean=True), {"p": (photo(),)}, True),
    ],
)
def test_one_condition(condition: dict[str, Any], answers: dict[str, Any], asked: bool):
    others = [item("t", "boolean"), item("s"), choice(repeats=True), item("p", "attachment")]
    assert ("q" in shown(form(*others, item(enableWhen=[condition])), answers)) is asked


@pytest.mark.parametrize(
    ("behavior", "answers", "asked"),
    [
        ("all", {"a": (True,)}, False),
        ("all", {"a": (True,), "b": (True,)}, True),
        ("any", {"b": (True,)}, True),
        ("any", {}, False),
    ],
)
def test_several_conditions(behavior: str, answers: dict[str, Any], asked: bool):
    both = item(enableWhen=[when("a"), when("b")], enableBehavior=behavior)
    assert ("q" in shown(form(item("a", "boolean"), item("b", "boolean"), both), answers)) is asked


def test_a_question_that_is_not_asked_answers_no_condition():
    raw = form(item("a", "boolean"), item("b", "boolean", enableWhen=[when("a")]), item("c", enableWhen=[when("b")]))
    assert shown(raw, {"b": (True,)}) == ["a"]
    assert shown(raw, {"a": (True,), "b": (True,)}) == ["a", "b", "c"]


def test_a_group_takes_all_below_with_it():
    inner = item("h", "group", item=[item("q")])
    raw = form(item("a", "boolean"), item("g", "group", enableWhen=[when("a")], item=[inner]))
    assert shown(raw, {}) == ["a"]
    assert shown(raw, {"a": (True,)}) == ["a", "g", "h", "q"]


def test_hidden_items_are_not_shown_but_count():
    hide = extension("questionnaire-hidden", valueBoolean=True)
    secret = item("s", extension=[hide], initial=[{"valueString": "kiosk"}])
    group = item("g", "group", extension=[hide], item=[item("below")])
    read = parse(form(secret, group, item(enableWhen=[when("s", answerString="kiosk")])))
    answers = initial_answers(read)
    assert [one.link_id for one in visible(read, answers)] == ["q"]
    assert clean(read, answers) == {"s": ("kiosk",)}


def test_clean_keeps_what_counts():
    raw = form(item("t", "boolean"), item("s"), item("p", "attachment", enableWhen=[when("t")]))
    given: dict[str, tuple[str | bool | PhotoRef, ...]] = {
        "t": (False,),
        "s": ("  ",),
        "p": (photo(),),
        "other": ("x",),
    }
    assert clean(parse(raw), given) == {"t": (False,)}
    assert clean(parse(raw), given | {"t": (True,), "s": (" Ann ",)}) == {"t": (True,), "s": ("Ann",), "p": (photo(),)}
