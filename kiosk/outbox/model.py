"""What goes into the outbox and what comes back: plain frozen records, and the ids."""

import hashlib
import uuid
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

MAX_PHOTOS = 6


class State(StrEnum):
    """Where a submission stands; what is under way follows from its masks."""

    COMMITTED = "COMMITTED"
    DELIVERED = "DELIVERED"
    WIPED = "WIPED"
    QUARANTINED = "QUARANTINED"
    CORRUPT = "CORRUPT"


@dataclass(frozen=True)
class Photo:
    """One photo: its id, media type and bytes."""

    pid: str
    content_type: str
    data: bytes


@dataclass(frozen=True)
class Submission:
    """One finished survey: its frozen QuestionnaireResponse (UTF-8 JSON), photos in order; `form` is url|version."""

    sid: str
    form: str
    response: bytes
    photos: tuple[Photo, ...] = ()


@dataclass(frozen=True)
class PhotoReceipt:
    """A saved photo: id, sha256 of its bytes (hex), size in bytes."""

    id: str
    sha256: str
    size: int


@dataclass(frozen=True)
class Receipt:
    """Proof that a submission is durable. `saved_at` is ISO 8601 UTC; `seq` counts submissions on this kiosk."""

    sid: str
    seq: int
    saved_at: str
    photos: tuple[PhotoReceipt, ...]


@dataclass(frozen=True)
class Upload:
    """Where and how to send. `server` is a FHIR base address ('' = none); `max_body` is bytes for one request."""

    server: str = ""
    token_file: Path | None = None
    binary_mode: str = "json"
    ca_file: Path | None = None
    client_cert: Path | None = None
    client_key: Path | None = None
    proxy: str = ""
    max_body: int = 5_000_000


@dataclass(frozen=True)
class SealedPart:
    """One stored part: 0 is the response, 1 to 6 the photos; `sha256` (hex) is of the sealed bytes."""

    idx: int
    sealed: bytes
    sha256: str

    @classmethod
    def of(cls, idx: int, sealed: bytes) -> "SealedPart":
        """Return sealed bytes with their hash."""
        return cls(idx, sealed, hashlib.sha256(sealed).hexdigest())

    @property
    def whole(self) -> bool:
        """Whether the bytes are still those that were sealed."""
        return hashlib.sha256(self.sealed).hexdigest() == self.sha256


@dataclass(frozen=True)
class Item:
    """A row of the store. Bit `idx` of a mask stands for that part; `parts` counts the response and the photos.

    `bytes` are the sealed bytes kept, `not_before` is when the next try is due (ISO 8601 UTC), `sealed_for` the
    recovery key that opens the parts beside the device key ('' for none).
    """

    sid: str
    seq: int
    saved_at: str
    clock_doubt: bool
    form: str
    state: State
    parts: int
    accepted: int
    verified: int
    attempts: int
    reason: str
    http: int | None
    not_before: str | None
    bytes: int
    sealed_for: str

    @property
    def complete(self) -> int:
        """The mask with every part set."""
        return (1 << self.parts) - 1


def new_sid() -> str:
    """Return a new submission id; random, so it says nothing about person, place or time."""
    return str(uuid.uuid4())


def photo_id(sid: str, index: int) -> str:
    """Return the id of photo `index` (1 to 6) of a submission; two equal photos keep two ids."""
    if not 1 <= index <= MAX_PHOTOS:
        raise ValueError(f"photo index {index} is not between 1 and {MAX_PHOTOS}")
    return str(uuid.uuid5(uuid.UUID(sid), str(index)))


def short_number(seq: int) -> str:
    """Return the number people read out, such as 'K7-0412': a check digit (Luhn), then the sequence."""
    total = 0
    for place, digit in enumerate(reversed(str(seq))):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return f"K{-total % 10}-{seq:04d}"
