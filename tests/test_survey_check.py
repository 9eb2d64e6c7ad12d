"""`kiosk survey check` from outside: which forms can be shown, which responses are right."""

import json
from pathlib import Path
from typing import Any

import pytest
from commands import document, kiosk, refusal
from survey.forms import answered, choice, extension, form, item, node

from kiosk.paths import SHIPPED_PACK

SHIPPED = sorted((SHIPPED_PACK / "surveys").glob("*.json"))
BROKEN = form(
    item("a", "reference"),
    item("b", extension=[extension("questionnaire-constraint")]),
    choice("c", answerValueSet="http://example.org/set") | {"answerOption": []},
)


def written(folder: Path, name: str, raw: object) -> Path:
    path = folder / name
    path.write_text(raw if isinstance(raw, str) else json.dumps(raw), encoding="utf-8")
    return path


def found(*words: object) -> list[dict[str, Any]]:
    """Return the issues of a check that fails."""
    done = kiosk("survey", "check", *words, "--json")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    report = json.loads(done.stdout)
    assert report.keys() == {"ok", "issues"}
    assert report["ok"] is False
    assert all(issue.keys() == {"severity", "link_id", "code", "message"} for issue in report["issues"])
    return list(report["issues"])


def test_both_shipped_surveys_can_be_shown():
    assert [path.stem for path in SHIPPED] == ["feedback", "professional"]
    for path in SHIPPED:
        assert document("survey", "check", path) == {"ok": True, "issues": []}
        assert kiosk("survey", "check", path).stdout == "The survey can be shown.\n"


def test_a_form_that_asks_for_more_is_refused_by_item_and_feature(tmp_path: Path):
    issues = found(written(tmp_path, "form.json", BROKEN))
    assert {issue["link_id"] for issue in issues} == {"a", "b", "c"}
    said = {issue["link_id"]: issue["message"] for issue in issues}
    assert "'reference'" in said["a"]
    assert "questionnaire-constraint" in said["b"]
    assert "http://example.org/set" in said["c"]


def test_a_response_is_held_against_its_form(tmp_path: Path):
    whole = written(tmp_path, "form.json", form(item("n", "integer", required=True), item("d", "date")))
    right = written(tmp_path, "right.json", answered(node("n", {"valueInteger": 5})))
    assert document("survey", "check", whole, right) == {"ok": True, "issues": []}
    assert kiosk("survey", "check", whole, right).stdout == "The response is complete and right.\n"
    wrong = written(tmp_path, "wrong.json", answered(node("d", {"valueDate": "2021-02-29"})))
    assert [(issue["link_id"], issue["code"]) for issue in found(whole, wrong)] == [("d", "type"), ("n", "needed")]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"a": NaN}'])
def test_a_file_that_is_no_json_is_an_issue_as_well(tmp_path: Path, text: str):
    whole, broken = written(tmp_path, "form.json", form(item())), written(tmp_path, "broken.json", text)
    for words in ((broken,), (whole, broken)):
        (issue,) = found(*words)
        assert (issue["link_id"], issue["code"]) == ("", "json")


def test_a_file_that_is_not_there_is_said_in_one_sentence(tmp_path: Path):
    assert "can't be read" in refusal(kiosk("survey", "check", tmp_path / "none.json"))
