"""Rows of the audit trail: what they may hold, how they are chained, and how a file of them is read."""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from kiosk.staff.pins import Role

START = "0" * 64  # what the very first row names as the one before it
ROLES = frozenset({*Role, "it", "kiosk"})
_CODE = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_.,:+/-]{0,198}[A-Za-z0-9])?", re.ASCII)
_NAME = re.compile(r"[a-z][a-z_]{0,30}", re.ASCII)


class What(StrEnum):
    """What may stand in the trail; screens say it in words."""

    SET_UP = "set-up"
    ENTERED = "entered"
    LEFT = "left"
    SHUT = "shut"  # the door, after wrong PINs
    PIN_SET = "pin-set"
    PIN_RESET = "pin-reset"
    SETTING = "setting"
    TOKEN = "token"  # noqa: S105 - a code, no secret
    RECOVERY_KEY = "recovery-key"
    SETTINGS_SET_ASIDE = "settings-set-aside"
    APPROVED = "approved"
    PUBLISHED = "published"
    SWITCHED = "switched"
    MERGED = "merged"
    DISCARDED = "discarded"
    IMPORTED = "imported"
    REFUSED = "refused"
    EXPORTED = "exported"
    SIGNER_TRUSTED = "signer-trusted"
    SURVEY_OPENED = "survey-opened"
    SURVEY_CLOSED = "survey-closed"
    SURVEY_CHANGED = "survey-changed"
    SURVEY_ADDED = "survey-added"
    GUIDE_ADDED = "guide-added"
    SENT = "sent"
    HANDED_OVER = "handed-over"
    WIPED = "wiped"
    CLEANED = "cleaned"
    RESTARTED = "restarted"
    TO_DESKTOP = "to-desktop"
    TRAIL_EXPORTED = "trail-exported"


@dataclass(frozen=True)
class Row:
    """One thing that was done.

    Attributes:
        seq: its number, from 1; it orders the rows, for a clock may be set back.
        at: the wall clock, ISO 8601 in UTC, whole seconds.
        role: editor, reviewer, it, or kiosk.
        what: a code of What.
        detail: names to codes, numbers and ids; no personal data.
        prev, hash: SHA-256 in hexadecimal, of the row before and of this one.
    """

    seq: int
    at: str
    role: str
    what: str
    detail: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))
    prev: str = START
    hash: str = ""

    def digest(self) -> str:
        """Return the SHA-256 over all of the row but its hash, as JSON with sorted keys and without blanks."""
        return hashlib.sha256(_canonical(self._told())).hexdigest()

    def line(self) -> bytes:
        """Return the row as one line of the file."""
        return _canonical({**self._told(), "hash": self.hash}) + b"\n"

    def _told(self) -> dict[str, object]:
        return {
            "seq": self.seq,
            "at": self.at,
            "role": self.role,
            "what": self.what,
            "detail": dict(self.detail),
            "prev": self.prev,
        }


def _canonical(told: Mapping[str, object]) -> bytes:
    return json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def parse(line: bytes) -> Row | None:
    """Return the row of a line; None where it is none."""
    try:
        raw = json.loads(line)
        row = Row(**{**raw, "detail": MappingProxyType(dict(raw["detail"]))})
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    texts = (row.at, row.role, row.what, row.prev, row.hash)
    return row if type(row.seq) is int and all(isinstance(text, str) for text in texts) else None


@dataclass(frozen=True)
class Head:
    """What the last row must be: `seq` and `hash`. `first` and `before`: where the kept rows begin, and after what."""

    seq: int = 0
    hash: str = START
    first: int = 1
    before: str = START


def fault_of(rows: Sequence[Row | None], head: Head | None) -> str:
    """Return what is wrong with a chain of rows (None for one that can't be read), as a sentence; "" when it is whole.

    Rows from before the place where the head lets them begin are welcome, and so are rows after the last it knows: a
    power cut leaves both.
    """
    start = next(iter(rows), None)
    if start is None:
        return "Row 1 of the audit trail can't be read." if rows else _cut(0, head)
    first = min(start.seq, head.first) if head else start.seq
    before = start.prev if start.seq == first else START
    for number, row in enumerate(rows, first):
        if row is None:
            return f"Row {number} of the audit trail can't be read."
        if row.seq != number:
            return f"Row {number} of the audit trail is missing."
        known = {head.first: head.before} if head else {}
        if row.hash != row.digest() or row.prev != before or row.prev != known.get(number, row.prev):
            return f"Row {number} of the audit trail was changed."
        if head and number == head.seq and row.hash != head.hash:
            return f"Row {number} of the audit trail was replaced."
        before = row.hash
    return _cut(first + len(rows) - 1, head)


def _cut(last: int, head: Head | None) -> str:
    if head is None:
        return f"Nothing proves that row {last} of the audit trail is the last: its head is gone." if last else ""
    return f"Row {last + 1} of the audit trail is missing, and all after it." if last < head.seq else ""


def refuse_words(role: str, detail: Mapping[str, str | int]) -> None:
    """Hold that a detail is codes, numbers and ids, so that no sentence and no name can get into the trail.

    Raises:
        ValueError: there is something else in it, or the role is none.
    """
    if role not in ROLES:
        raise ValueError(f"The audit trail knows the roles {', '.join(sorted(ROLES))}.")
    for name, value in detail.items():
        good = type(value) is int or (isinstance(value, str) and (not value or _CODE.fullmatch(value)))
        if not _NAME.fullmatch(name) or not good:
            raise ValueError(f"The audit trail takes codes, numbers and ids, not what '{name}' holds.")
