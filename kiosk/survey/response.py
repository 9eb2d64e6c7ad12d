"""Freezing answers as the bytes of a FHIR R4 QuestionnaireResponse; nothing rebuilds them later."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from kiosk.exact import dumps
from kiosk.survey.errors import SurveyError, error
from kiosk.survey.layout import lay_out
from kiosk.survey.model import Item, Questionnaire
from kiosk.survey.validate import validate
from kiosk.survey.values import Answers, PhotoRef
from kiosk.survey.visibility import clean
from kiosk.survey.writing import value_of

_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?")


def build_response(
    form: Questionnaire, answers: Answers, *, sid: str, authored: str, photos: Sequence[PhotoRef] = ()
) -> bytes:
    """Return the response as canonical UTF-8 JSON: the same answers give the same bytes.

    Args:
        form: the survey that was answered, as it was read or laid out.
        answers: all answers; those of questions that are not asked are left out.
        sid: the submission's id, a UUID in lower case.
        authored: ISO 8601, a date or a time with seconds and offset; anonymous surveys keep the date alone.
        photos: every photo that travels with the response. They answer the attachment question, unless `answers`
            does so already; then both must name the same photos.

    Raises:
        SurveyError: an answer is wrong or missing, or photos that may not be kept.
        ValueError: `sid` is no UUID.
    """
    given = _with_photos(form, clean(form, answers), photos)
    issues = validate(form, given)
    if not is_moment(authored):
        issues += (error("", "authored", f"The time of writing {authored!r} is not an ISO 8601 date or time."),)
    if issues:
        raise SurveyError(issues)
    response = {
        "resourceType": "QuestionnaireResponse",
        "id": str(UUID(sid)),
        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{UUID(sid)}"},
        "questionnaire": form.canonical,
        "status": "completed",
        "authored": authored[:10] if form.anonymous else authored,
    }
    nodes = _nodes(lay_out(form, answers=given).items, given)
    return dumps(response | ({"item": nodes} if nodes else {})).encode()


def is_moment(text: str) -> bool:
    """Whether the text is a FHIR dateTime of at least day precision."""
    if not _MOMENT.fullmatch(text):
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _with_photos(form: Questionnaire, answers: Answers, photos: Sequence[PhotoRef]) -> Answers:
    named = {value for values in answers.values() for value in values if isinstance(value, PhotoRef)}
    if named == set(photos):
        return answers
    item = next((item for item in form.walk() if item.type == "attachment"), None)
    if item is None:
        raise SurveyError((error("", "photos", "This survey takes no photos."),))
    if named:
        message = "The photos are not the ones that the answers name. Give the photos again."
        raise SurveyError((error(item.link_id, "photos", message),))
    given = {**answers, item.link_id: tuple(photos)}
    if item.link_id not in clean(form, given):
        message = "These photos may not be kept: the form does not allow them. Check the tick for photos."
        raise SurveyError((error(item.link_id, "photos", message),))
    return given


def _nodes(items: tuple[Item, ...], answers: Answers) -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = []
    for item in items:
        node: dict[str, Any] = {"linkId": item.link_id} | ({"text": item.text} if item.text else {})
        below = _nodes(item.items, answers)
        if item.type == "group":
            nodes += [node | {"item": below}] if below else []
        elif item.key in answers:
            given = [value_of(item, value) for value in answers[item.key]]
            if below:
                given[0] |= {"item": below}
            nodes.append(node | {"answer": given})
    return nodes
