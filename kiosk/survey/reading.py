"""Reading a QuestionnaireResponse that came from elsewhere: a paper form that staff typed, or one sent back."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from kiosk.survey.errors import Issue, SurveyError
from kiosk.survey.extensions import refuse_logic
from kiosk.survey.findings import Findings, Json
from kiosk.survey.model import Item, Questionnaire
from kiosk.survey.response import is_moment
from kiosk.survey.validate import validate
from kiosk.survey.values import Answer, Answers, Option, PhotoRef
from kiosk.survey.visibility import active

_VALUE_KEYS = {
    "string": "valueString",
    "text": "valueString",
    "boolean": "valueBoolean",
    "choice": "valueCoding",
    "attachment": "valueAttachment",
}
_FIELDS = ("linkId", "text", "answer", "item", "id", "definition", "extension", "modifierExtension")
_BINARY = re.compile(r"(?:.*/)?Binary/([A-Za-z0-9.\-]{1,64})")


def check_response(form: Questionnaire, response: Mapping[str, Any]) -> tuple[Issue, ...]:
    """Return everything wrong with a response to this form; missing photos are fine, they may follow on their own."""
    found = Findings("The response")
    answers = _read(form, response, found)
    if any(issue.code in ("resource", "type") and not issue.link_id for issue in found.issues):
        return tuple(found.issues)
    broken = {issue.link_id for issue in found.issues}
    kinds = {item.link_id: item.type for item in form.walk()}
    asked = {item.link_id for item in active(form, answers)}
    for link_id in answers:
        if link_id not in asked:
            found.add(link_id, "not-asked", "has an answer, but is not asked after the other answers. Take it out.")
    for issue in validate(form, answers):
        missing_photo = issue.code == "needed" and kinds[issue.link_id] == "attachment"
        if issue.link_id not in broken and not missing_photo:
            found.issues.append(replace(issue, message=f'Item "{issue.link_id}": {issue.message}'))
    return tuple(found.issues)


def answers_of(form: Questionnaire, response: Mapping[str, Any]) -> Answers:
    """Return the answers in a response to this form.

    Raises:
        SurveyError: it is not a response to this form, or not built like one.
    """
    found = Findings("The response")
    answers = _read(form, response, found)
    if found.issues:
        raise SurveyError(tuple(found.issues))
    return answers


def _read(form: Questionnaire, raw: Json, found: Findings) -> Answers:
    if raw.get("resourceType") != "QuestionnaireResponse":
        found.add("", "resource", "is not a FHIR QuestionnaireResponse: its resourceType says something else.")
        return {}
    refuse_logic(raw, found)
    named = found.text(raw, "questionnaire", "")
    if named not in (form.canonical, form.url):
        found.add("", "questionnaire", f'answers "{named}", but this survey is "{form.canonical}".')
    if raw.get("status") != "completed":
        found.add("", "status", 'needs the status "completed".')
    authored = found.text(raw, "authored", "")
    if authored and not is_moment(authored):
        found.add("", "authored", f"has authored {authored!r}, which is not an ISO 8601 date or time.")
    answers: dict[str, tuple[Answer, ...]] = {}
    _read_items(raw, form.items, "", answers, found)
    return answers


def _read_items(
    raw: Json, items: tuple[Item, ...], parent: str, answers: dict[str, tuple[Answer, ...]], found: Findings
) -> None:
    known, seen = {item.link_id: item for item in items}, set()
    for row in found.rows(raw, "item", parent):
        link_id = found.text(row, "linkId", parent)
        item = known.get(link_id)
        if item is None:
            reason = "is not asked in this place of the survey." if link_id else "holds an item without a linkId."
            found.add(link_id or parent, "unknown", reason)
            continue
        if link_id in seen:
            found.add(link_id, "duplicate", "stands twice. Put all its answers in one item.")
        seen.add(link_id)
        found.known_only(row, _FIELDS, link_id)
        _read_items(row, item.items, link_id, answers, found)
        given = found.rows(row, "answer", link_id)
        if given and not item.is_question:
            found.add(link_id, "type", f"is a {item.type} and cannot have an answer.")
        elif given:
            read = (_answer(item, answer, found) for answer in given)
            answers[link_id] = tuple(value for value in read if value is not None)


def _answer(item: Item, row: Json, found: Findings) -> Answer | None:
    if "item" in row:
        found.add(item.link_id, "unknown", "has items below an answer; this survey asks nothing there.")
    key = _VALUE_KEYS[item.type]
    others = [name for name in row if name.startswith("value") and name != key]
    value = row.get(key)
    read: Answer | None = None
    if item.type in ("string", "text"):
        read = value if isinstance(value, str) and value.strip() else None
    elif item.type == "boolean":
        read = value if isinstance(value, bool) else None
    elif isinstance(value, Mapping):
        read = _option(item, value) if item.type == "choice" else _photo(value)
    if read is None or others:
        found.add(item.link_id, "type", f"has an answer that is not one good {key}.")
    return read


def _option(item: Item, coding: Json) -> Option | None:
    code, system = coding.get("code"), coding.get("system", "")
    if not isinstance(code, str) or not isinstance(system, str):
        return None
    named = Option(code, system, code)
    same = [option for option in item.options if option == named or (not system and option.code == code)]
    return same[0] if len(same) == 1 else named


def _photo(attachment: Json) -> PhotoRef | None:
    kind, url = attachment.get("contentType"), attachment.get("url")
    size, digest = attachment.get("size"), attachment.get("hash")
    place = _BINARY.fullmatch(url) if isinstance(url, str) else None
    if place and isinstance(kind, str) and type(size) is int and isinstance(digest, str):
        return PhotoRef(place[1], kind, size, digest)
    return None
