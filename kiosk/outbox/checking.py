"""What must hold between a response and its photos, before saving and again before sending."""

import base64
import binascii
import hashlib
import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kiosk.outbox.errors import OutboxError, PartDamaged
from kiosk.outbox.model import MAX_PHOTOS, Submission, photo_id

Json = dict[str, Any]


@dataclass(frozen=True)
class Attachment:
    """How the response describes a photo: media type, size in bytes, base64 SHA-1 (as FHIR has it)."""

    content_type: str
    size: int
    sha1: str

    def fits(self, data: bytes) -> bool:
        """Say whether `data` is that photo."""
        digest = base64.b64encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode()
        return len(data) == self.size and digest == self.sha1


def check(submission: Submission) -> None:
    """Raise OutboxError unless response and photos belong together by id, size, hash and media type."""
    sid = submission.sid
    if not _is_uuid(sid):
        raise OutboxError("The survey carries no id that the outbox knows how to keep.")
    if len(submission.photos) > MAX_PHOTOS:
        raise OutboxError(f"A survey takes at most {MAX_PHOTOS} photos.")
    response = read_response(submission.response, sid)
    named = attachments(response)
    pids = [photo_id(sid, index) for index in range(1, len(submission.photos) + 1)]
    if [photo.pid for photo in submission.photos] != pids or set(named) != set(pids):
        raise OutboxError("The photos of this survey are not the ones that its answers name.")
    for photo in submission.photos:
        told = named[photo.pid]
        if told.content_type != photo.content_type or not told.fits(photo.data):
            raise OutboxError("A photo of this survey is not the one that its answers describe.")


def _is_uuid(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False


def read_response(data: bytes, sid: str) -> Json:
    """Return a QuestionnaireResponse as JSON. Raises PartDamaged unless it is the one of `sid`."""
    try:
        response = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise PartDamaged("The answers are not JSON.") from error
    if not isinstance(response, dict) or response.get("resourceType") != "QuestionnaireResponse":
        raise PartDamaged("The answers are not a QuestionnaireResponse.")
    identifier = response.get("identifier")
    value = identifier.get("value") if isinstance(identifier, dict) else None
    if response.get("id") != sid or value != f"urn:uuid:{sid}":
        raise PartDamaged("The answers carry another id than the survey.")
    return response


def attachments(response: Json) -> dict[str, Attachment]:
    """Return photo id → how the response describes it. Raises PartDamaged when type, size or hash is missing."""
    found = {}
    for node in attachment_nodes(response):
        pid = node["url"].rpartition("/")[2]
        try:
            found[pid] = Attachment(str(node["contentType"]), int(node["size"]), str(node["hash"]))
            base64.b64decode(found[pid].sha1, validate=True)
        except (KeyError, TypeError, ValueError, binascii.Error) as error:
            raise PartDamaged("The answers describe a photo without its type, size or hash.") from error
    return found


def attachment_nodes(node: object) -> Iterator[Json]:
    """Yield every attachment in a response that points at a Binary."""
    if isinstance(node, dict):
        if (
            isinstance(url := node.get("url"), str)
            and "contentType" in node
            and url.rpartition("/")[0].endswith("Binary")
        ):
            yield node
        for value in node.values():
            yield from attachment_nodes(value)
    elif isinstance(node, list):
        for value in node:
            yield from attachment_nodes(value)
