"""What each answer of the server means: one table for writing, one for reading back."""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any

from kiosk.outbox.reasons import Reason
from kiosk.outbox.retry import retry_after
from kiosk.outbox.transport import Answer, LinkError

Json = dict[str, Any]


class Act(Enum):
    """What to do next."""

    ACCEPTED = auto()  # the part is taken, or what was read is there
    DELIVERED = auto()  # every part was read back equal
    UNPROVEN = auto()  # read back after a minute
    ITEM = auto()  # this survey waits
    QUEUE = auto()  # everything waits
    HOLD = auto()  # everything waits for a person, looked at every hour
    COMPARE = auto()  # a conflict: read back and compare
    CONFLICT = auto()  # a conflict over something that is not there
    MISSING = auto()  # read back, and not there
    REFUSED = auto()  # this survey is not wanted
    DIFFERENT = auto()  # the server holds something else
    CORRUPT = auto()  # damaged here


@dataclass(frozen=True)
class Verdict:
    """An act, why, the HTTP number, and how many seconds the server asked for; `version` of what was delivered."""

    act: Act
    reason: Reason = Reason.NONE
    http: int | None = None
    seconds: float | None = None
    version: str = ""


OK = Verdict(Act.ACCEPTED)
_KEY = {401, 403, 407}
_NO_SUCH_WAY = {404, 405, 501}
_BUSY = {429, 503}
_NOT_NOW = {408, 421, 423, 425}


def judge_write(answer: Answer, now: datetime, resource_type: str, resource_id: str | None) -> Verdict:
    """Return what the answer to a PUT or POST means; `resource_id` None: the server chooses it."""
    status = answer.status
    if status in (200, 201, 204):
        return OK if _accepts(answer, resource_type, resource_id) else Verdict(Act.QUEUE, Reason.PORTAL, status)
    if status == 202:
        return Verdict(Act.UNPROVEN, Reason.UNPROVEN, status)
    if status in (409, 412):
        return Verdict(Act.COMPARE, Reason.CONFLICT, status)
    if status in _NO_SUCH_WAY:
        return Verdict(Act.HOLD, Reason.SETTINGS, status)
    common = _judge_common(answer, now)
    if common:
        return common
    large = status == 413 and resource_type == "Binary"
    return Verdict(Act.REFUSED, Reason.PHOTO_LARGE if large else Reason.REFUSED, status)


def judge_read(answer: Answer, now: datetime) -> Verdict:
    """Return what the answer to a GET means; ACCEPTED leaves the body to be compared."""
    if answer.status == 200:
        return Verdict(Act.QUEUE, Reason.PORTAL, 200) if "html" in answer.content_type.lower() else OK
    if answer.status in (404, 410):
        return Verdict(Act.MISSING, Reason.NOT_KEPT, answer.status)
    return _judge_common(answer, now) or Verdict(Act.HOLD, Reason.SETTINGS, answer.status)


def judge_failure(error: LinkError) -> Verdict:
    """Return what no answer means."""
    if error.reason is Reason.TIMED_OUT:
        return Verdict(Act.ITEM, error.reason)
    if error.reason in (Reason.NO_NETWORK, Reason.PORTAL):
        return Verdict(Act.QUEUE, error.reason)
    return Verdict(Act.HOLD, error.reason)


def body_of(answer: Answer) -> Json | None:
    """Return the FHIR resource in an answer, None when there is none."""
    if "html" in answer.content_type.lower():
        return None
    try:
        body = json.loads(answer.body)
    except (ValueError, RecursionError):
        return None
    return body if isinstance(body, dict) and isinstance(body.get("resourceType"), str) else None


def _judge_common(answer: Answer, now: datetime) -> Verdict | None:
    status = answer.status
    if status in _BUSY:
        return Verdict(Act.QUEUE, Reason.BUSY, status, retry_after(answer.retry_after, now))
    if status in _KEY:
        return Verdict(Act.HOLD, Reason.KEY_REFUSED, status)
    if status in _NOT_NOW or (status >= 500 and status not in (501, 511)):
        return Verdict(Act.ITEM, Reason.TROUBLE, status)
    if status < 400 or status == 511:
        return Verdict(Act.QUEUE, Reason.PORTAL, status)
    return None


def _accepts(answer: Answer, resource_type: str, resource_id: str | None) -> bool:
    if not answer.body.strip():
        return True
    body = body_of(answer)
    if body is None:
        return False
    if body["resourceType"] == "OperationOutcome":
        return True
    return body["resourceType"] == resource_type and resource_id in (None, body.get("id"))
