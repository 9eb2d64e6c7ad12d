"""The tables of the office: every answer in its place, nothing that a spreadsheet would run."""

import csv
import io
import json
from pathlib import Path

import pytest

from kiosk.office.table import to_csv, write_tables

FORM = "https://example.org/Questionnaire/professional|2"


def response(number: int, **answers: list[dict[str, object]]) -> dict[str, object]:
    items = [{"linkId": name, "text": f"Question\n {name}", "answer": given} for name, given in answers.items()]
    return {"resourceType": "QuestionnaireResponse", "id": f"r{number}", "questionnaire": FORM, "item": items}


def text(value: str) -> list[dict[str, object]]:
    return [{"valueString": value}]


def rows(*responses: dict[str, object]) -> list[list[str]]:
    return list(csv.reader(io.StringIO(to_csv(responses).removeprefix("\ufeff"), newline="")))


def test_every_question_has_its_column_whoever_answered_it():
    found = rows(response(1, a=text("1"), c=text("3")), response(2, b=text("2"), c=text("33")))
    heads = [f"{name}: Question {name}" for name in "bac"]
    assert found[0][2:] in (heads, [heads[1], heads[0], heads[2]])
    told = [dict(zip(found[0], row, strict=True)) for row in found[1:]]
    assert [row["c: Question c"] for row in told] == ["3", "33"]
    assert [row["b: Question b"] for row in told] == ["", "2"]


def test_each_kind_of_answer_is_readable():
    attachment = {"contentType": "image/jpeg", "url": "Binary/1-2-3"}
    (_, row) = rows(
        response(
            1,
            yes=[{"valueBoolean": True}],
            no=[{"valueBoolean": False}],
            many=[{"valueCoding": {"code": "a", "display": "First"}}, {"valueCoding": {"code": "b"}}],
            photo=[{"valueAttachment": attachment}],
            lines=text('two "quoted"\nlines, 张'),
        )
    )
    assert row[2:] == ["yes", "no", "First; b", "1-2-3", 'two "quoted"\nlines, 张']


def test_numbers_dates_and_addresses_stand_as_they_were_given(tmp_path: Path):
    given = """{"resourceType": "QuestionnaireResponse", "id": "r1", "questionnaire": "urn:f|1", "item": [
        {"linkId": "a", "answer": [{"valueDecimal": 1.50}, {"valueDecimal": 0.12345678901234567}]},
        {"linkId": "b", "answer": [{"valueQuantity": {"value": 72.50, "unit": "kg", "code": "kg", "system": "urn:u"}}]},
        {"linkId": "c", "answer": [{"valueQuantity": {"value": 3}}, {"valueQuantity": {"value": 4, "code": "mg"}}]},
        {"linkId": "d", "answer": [{"valueDate": "1950-03"}, {"valueDateTime": "2026-11-23T10:24:00+08:00"}]},
        {"linkId": "e", "answer": [{"valueTime": "09:30:00"}, {"valueUri": "https://example.org/a"}]},
        {"linkId": "f", "answer": [{"valueInteger": -7}]}]}"""
    (tmp_path / "r1.json").write_text(given)
    (table,) = write_tables(tmp_path, tmp_path)
    (_, row) = csv.reader(table.read_text("utf-8-sig").splitlines())
    assert row[2:4] == ["1.50; 0.12345678901234567", "72.50 kg"]
    assert row[4:6] == ["3; 4 mg", "1950-03; 2026-11-23T10:24:00+08:00"]
    assert row[6:] == ["09:30:00; https://example.org/a", "-7"]


def test_a_group_that_was_filled_in_three_times_has_three_columns_a_question():
    def dose(**answers: str) -> dict[str, object]:
        items = [{"linkId": name, "answer": text(value)} for name, value in answers.items()]
        return {"linkId": "doses", "item": items}

    def section(*doses: dict[str, object]) -> dict[str, object]:
        return {"linkId": "section", "item": list(doses)}

    once = {**response(1), "item": [section(dose(what="A", when="1"))]}
    often = {**response(2), "item": [section(dose(what="A", when="1"), dose(what="B"), dose(what="C", when="3"))]}
    head, first, second = rows(once, often)
    assert head[2:] == ["what", "when", "what (2)", "what (3)", "when (3)"]
    assert (first[2:], second[2:]) == (["A", "1", "", "", ""], ["A", "1", "B", "C", "3"])


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "＝", "＋", "－", "＠"])
def test_no_answer_is_a_formula(start: str):
    (_, row) = rows(response(1, a=text(f"{start}HYPERLINK(0)")))
    assert row[2] == f"'{start}HYPERLINK(0)"
    (head, _) = rows({**response(1), "item": [{"linkId": f"{start}x", "answer": text("1")}]})
    assert head[2].startswith("'")


def test_answers_in_groups_and_under_answers_are_found():
    inner = {"linkId": "inner", "answer": text("2")}
    nested = {"linkId": "outer", "item": [{"linkId": "asked", "answer": [{"valueBoolean": True, "item": [inner]}]}]}
    (head, row) = rows({**response(1), "item": [nested]})
    assert (head[2:], row[2:]) == (["asked", "inner"], ["yes", "2"])


def test_one_table_a_survey_and_the_same_stick_twice_adds_nothing(tmp_path: Path):
    folder = tmp_path / "responses"
    folder.mkdir()
    other = response(3, z=text("9")) | {"questionnaire": "https://example.org/Questionnaire/feed back/"}
    for one in (response(1, a=text("1")), response(2, a=text("2")), other):
        (folder / f"{one['id']}.json").write_text(json.dumps(one))
    for _ in range(2):
        tables = write_tables(folder, tmp_path)
        assert [path.name for path in tables] == ["feed-back.csv", "professional-2.csv"]
        content = (tmp_path / "professional-2.csv").read_bytes()
        assert content.startswith(b"\xef\xbb\xbfid,authored,")
        assert content.count(b"\r\n") == 3
