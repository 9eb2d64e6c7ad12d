"""The wire protocol: FHIR R4 requests made of frozen bytes, and what read-back must find."""

import base64
import binascii
import json
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto
from typing import Any
from urllib.parse import quote

from kiosk import exact
from kiosk.outbox.answers import Json, body_of
from kiosk.outbox.checking import attachment_nodes
from kiosk.outbox.transport import Answer, Request

FHIR_JSON = "application/fhir+json"
_IDENTIFIER = "urn:ietf:rfc:3986|urn:uuid:"


class Match(Enum):
    """How what the server holds compares with what was sent."""

    EQUAL = auto()
    DIFFERENT = auto()
    MISSING = auto()
    NO_ANSWER = auto()  # not an answer of this FHIR server at all


@dataclass(frozen=True)
class Wire:
    """How to talk to this server: `mode` of Binary (json, raw, inline) and whether it takes ids from clients."""

    mode: str
    update_create: bool

    @property
    def separate_photos(self) -> bool:
        """Whether each photo is a Binary of its own; else they travel inside the response."""
        return self.mode != "inline" and self.update_create

    def put_photo(self, pid: str, content_type: str, data: bytes) -> Request:
        """Return the request that stores a photo."""
        if self.mode == "raw":
            return Request("PUT", f"/Binary/{pid}", data, _headers(content_type, pid))
        text = base64.b64encode(data).decode("ascii")
        body = {"resourceType": "Binary", "id": pid, "contentType": content_type, "data": text}
        return Request("PUT", f"/Binary/{pid}", json.dumps(body).encode(), _headers(FHIR_JSON, pid))

    def put_response(self, sid: str, frozen: bytes, photos: Mapping[str, bytes]) -> Request:
        """Return the request that stores the answers: the frozen bytes themselves wherever the server allows it."""
        headers = _headers(FHIR_JSON, sid)
        if self.separate_photos:
            return Request("PUT", f"/QuestionnaireResponse/{sid}", frozen, headers)
        body = exact.dumps(self.expected(exact.loads(frozen), photos)).encode()
        if self.update_create:
            return Request("PUT", f"/QuestionnaireResponse/{sid}", body, headers)
        headers["If-None-Exist"] = f"identifier={_IDENTIFIER}{sid}"
        return Request("POST", "/QuestionnaireResponse", body, headers)

    def expected(self, response: Json, photos: Mapping[str, bytes]) -> Json:
        """Return the response as this server gets it: photos inside when they are not apart, no id when it chooses."""
        sent = deepcopy(response)
        if not self.separate_photos:
            for node in list(attachment_nodes(sent)):
                node["data"] = base64.b64encode(photos[node.pop("url").rpartition("/")[2]]).decode("ascii")
        if not self.update_create:
            sent.pop("id", None)
        return sent

    def get_photo(self, pid: str, size: int) -> Request:
        """Return the request that reads a photo of `size` bytes back."""
        return Request("GET", f"/Binary/{pid}", headers={"Accept": FHIR_JSON}, answer_bytes=size * 4 // 3)

    def get_response(self, sid: str, photo_bytes: int) -> Request:
        """Return the request that reads the answers back; `photo_bytes` come with them where they are inside."""
        size = 0 if self.separate_photos else photo_bytes * 4 // 3
        query = f"?identifier={quote(f'{_IDENTIFIER}{sid}', safe='')}"
        path = f"/QuestionnaireResponse{f'/{sid}' if self.update_create else query}"
        return Request("GET", path, headers={"Accept": FHIR_JSON}, answer_bytes=size)

    def match_photo(self, answer: Answer, pid: str, content_type: str, data: bytes) -> Match:
        """Compare a photo as the server holds it, as JSON or as plain bytes."""
        body = body_of(answer)
        if body is None:
            plain = answer.content_type.partition(";")[0].strip().lower() == content_type
            return (Match.EQUAL if answer.body == data else Match.DIFFERENT) if plain else Match.NO_ANSWER
        if body["resourceType"] != "Binary" or body.get("id") != pid:
            return Match.NO_ANSWER
        if not body.get("data"):
            return Match.MISSING
        try:
            held = base64.b64decode(body["data"], validate=False)
        except (TypeError, ValueError, binascii.Error):
            return Match.DIFFERENT
        return Match.EQUAL if held == data else Match.DIFFERENT

    def match_response(self, answer: Answer, sid: str, expected: Json) -> tuple[Match, str]:
        """Compare the answers as the server holds them; also return their version there."""
        body = body_of(answer)
        if body is None:
            return Match.NO_ANSWER, ""
        if not self.update_create:
            return _match_found(body, sid, expected)
        if body["resourceType"] != "QuestionnaireResponse" or body.get("id") != sid:
            return Match.NO_ANSWER, ""
        return (Match.EQUAL if _plain(body) == _plain(expected) else Match.DIFFERENT), _version(body)


def _headers(content_type: str, key: str) -> dict[str, str]:
    return {"Content-Type": content_type, "Accept": FHIR_JSON, "Prefer": "return=minimal", "Idempotency-Key": key}


def _match_found(bundle: Json, sid: str, expected: Json) -> tuple[Match, str]:
    if bundle["resourceType"] != "Bundle":
        return Match.NO_ANSWER, ""
    entries = bundle.get("entry")
    found = [entry.get("resource") for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []
    ours = [held for held in found if isinstance(held, dict) and _is_of(held, sid)]
    for held in ours:
        if _plain({**held, "id": None}) == _plain({**expected, "id": None}):
            return Match.EQUAL, _version(held)
    return (Match.DIFFERENT if ours else Match.MISSING), ""


def _is_of(resource: Json, sid: str) -> bool:
    identifier = resource.get("identifier")
    return isinstance(identifier, dict) and identifier.get("value") == f"urn:uuid:{sid}"


def _plain(response: Json) -> str:
    """Return a response without what a server may add: meta, text, the server's address before an attachment."""
    held: Any = deepcopy({key: value for key, value in response.items() if key not in ("meta", "text")})
    for node in attachment_nodes(held):
        node["url"] = "/".join(node["url"].split("/")[-2:])
    return json.dumps(_by_value(held), sort_keys=True)


def _by_value(node: Any) -> Any:
    """Return a response whose numbers are the same wherever their value is: servers give 5.0 back as 5."""
    match node:
        case dict():
            return {key: _by_value(value) for key, value in node.items()}
        case list():
            return [_by_value(value) for value in node]
        case int() | float() | Decimal() if not isinstance(node, bool):
            return float(node)
    return node


def _version(resource: Json) -> str:
    meta = resource.get("meta")
    return str(meta.get("versionId", "")) if isinstance(meta, dict) else ""
