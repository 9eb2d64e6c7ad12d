"""Submissions and time for the outbox tests."""

import base64
import hashlib
import json
import threading
from datetime import UTC, datetime, timedelta

from kiosk.outbox.model import Photo, Submission, new_sid, photo_id

FORM = "https://example.org/Questionnaire/professional|1"
CANARY = "canary-7f3a-only-in-memory"
STEPS_OF_A_START = 4  # more than what an opened outbox queues for itself, one step after the other


def photo_bytes(seed: int, size: int = 20_000) -> bytes:
    body = hashlib.sha256(str(seed).encode()).digest() * (size // 32 + 1)
    return b"\xff\xd8\xff\xe0" + CANARY.encode() + body[:size]


def attachment(photo: Photo) -> dict[str, object]:
    digest = hashlib.sha1(photo.data).digest()
    return {
        "contentType": photo.content_type,
        "url": f"Binary/{photo.pid}",
        "size": len(photo.data),
        "hash": base64.b64encode(digest).decode(),
    }


def submission(photos: int = 2, *, sid: str = "", size: int = 20_000) -> Submission:
    sid = sid or new_sid()
    taken = tuple(Photo(photo_id(sid, n), "image/jpeg", photo_bytes(n, size)) for n in range(1, photos + 1))
    response = {
        "resourceType": "QuestionnaireResponse",
        "id": sid,
        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{sid}"},
        "questionnaire": FORM,
        "status": "completed",
        "authored": "2026-11-23T10:00:00Z",
        "item": [
            {"linkId": "name", "answer": [{"valueString": f"Zoë 张 {CANARY}"}]},
            {"linkId": "photos", "answer": [{"valueAttachment": attachment(photo)} for photo in taken]},
        ],
    }
    if not taken:
        response["item"] = response["item"][:1]
    return Submission(sid, FORM, json.dumps(response, ensure_ascii=False).encode(), taken)


class FakeClock:
    """A clock that moves only when a test says so."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.wall = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

    def monotonic(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return self.wall

    def wait(self, event: threading.Event, seconds: float | None) -> None:
        event.wait()

    def advance(self, seconds: float) -> None:
        self.seconds += seconds
        self.wall += timedelta(seconds=seconds)
