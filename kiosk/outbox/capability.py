"""The capability check: is there a FHIR R4 server at the address, and does it take ids from clients."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from kiosk.outbox.answers import Act, Verdict, body_of, judge_failure, judge_read
from kiosk.outbox.model import Upload
from kiosk.outbox.reasons import Reason
from kiosk.outbox.transport import Answer, Link, LinkError, Request
from kiosk.outbox.wire import FHIR_JSON, Wire

# Six photos of 3 MiB in base64, and the answers.
INLINE_BYTES = 26_000_000

_METADATA = Request("GET", "/metadata", headers={"Accept": FHIR_JSON})


def check_server(link: Link, upload: Upload, now: datetime) -> Wire | Verdict:
    """Ask the server what it can do; return how to talk to it, or why nothing can be sent."""
    try:
        answer = link.send(_METADATA)
    except LinkError as error:
        return _whole_queue(judge_failure(error))
    verdict = judge_read(answer, now)
    return _judge_statement(answer, upload) if verdict.act is Act.ACCEPTED else _whole_queue(verdict)


def _whole_queue(verdict: Verdict) -> Verdict:
    """Return what a failed check means: it speaks for every survey, and an address without FHIR is a wrong setting."""
    if verdict.act is Act.MISSING:
        return Verdict(Act.HOLD, Reason.SETTINGS, verdict.http)
    return replace(verdict, act=Act.QUEUE) if verdict.act is Act.ITEM else verdict


def _judge_statement(answer: Answer, upload: Upload) -> Wire | Verdict:
    statement = body_of(answer)
    if statement is None or statement["resourceType"] != "CapabilityStatement":
        return Verdict(Act.QUEUE, Reason.PORTAL, answer.status)
    if not str(statement.get("fhirVersion", "")).startswith("4."):
        return Verdict(Act.HOLD, Reason.SETTINGS)
    wire = Wire(upload.binary_mode, _takes_ids(statement))
    if not wire.separate_photos and upload.max_body < INLINE_BYTES:
        return Verdict(Act.HOLD, Reason.TOO_SMALL)
    return wire


def _takes_ids(statement: dict[str, Any]) -> bool:
    """Say whether a PUT may create, for both types that the kiosk sends."""
    takes = {
        str(resource.get("type"))
        for rest in _objects(statement.get("rest"))
        for resource in _objects(rest.get("resource"))
        if resource.get("updateCreate") is True
    }
    return {"Binary", "QuestionnaireResponse"} <= takes


def _objects(value: object) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
