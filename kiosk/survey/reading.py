"""Reading a QuestionnaireResponse that came from elsewhere: a paper form that staff typed, or one sent back."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from kiosk.survey.errors import Issue, SurveyError
from kiosk.survey.extensions import refuse_logic
from kiosk.survey.findings import Findings, Json
from kiosk.survey.model import Questionnaire, place_of
from kiosk.survey.response import is_moment
from kiosk.survey.responseitems import read_answers
from kiosk.survey.validate import validate
from kiosk.survey.values import Answers
from kiosk.survey.visibility import active


def check_response(form: Questionnaire, response: Mapping[str, Any]) -> tuple[Issue, ...]:
    """Return everything wrong with a response to this form; missing photos are fine, they may follow on their own."""
    found = Findings("The response")
    answers = _read(form, response, found)
    if any(issue.code in ("resource", "type") and not issue.link_id for issue in found.issues):
        return tuple(found.issues)
    broken = {issue.link_id for issue in found.issues}
    kinds = {item.link_id: item.type for item in form.walk()}
    asked = {item.key for item in active(form, answers)}
    for key in answers:
        if key not in asked:
            found.add(
                place_of(key)[0], "not-asked", "has an answer, but is not asked after the other answers. Take it out."
            )
    for issue in validate(form, answers):
        link_id = place_of(issue.link_id)[0]
        missing_photo = issue.code == "needed" and kinds.get(link_id) == "attachment"
        if link_id not in broken and not missing_photo:
            message = f"{_named(issue.link_id)}: {issue.message}"
            found.issues.append(replace(issue, link_id=link_id, message=message))
    return tuple(found.issues)


def _named(key: str) -> str:
    """Return how a message names an item: in groups that repeat also which time it is, from 1."""
    link_id, at = place_of(key)
    return f'Item "{link_id}"' + (f" ({'.'.join(str(number + 1) for number in at)})" if at else "")


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
    return read_answers(form, raw, found)
