"""What the outbox reports: numbers, one reason, and a line for each of the oldest that wait; nothing personal."""

import json
from contextlib import closing
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.outbox import queue_state
from kiosk.outbox.device_key import KEY_STORE, unlock
from kiosk.outbox.errors import KeyLost, OutboxBusy
from kiosk.outbox.files import replace_file
from kiosk.outbox.keys import NO_KEYS, Keys
from kiosk.outbox.model import Item, State, short_number
from kiosk.outbox.owner import damaged_files
from kiosk.outbox.queue_state import QueueState
from kiosk.outbox.reasons import Reason, words
from kiosk.outbox.schema import NAME as DATABASE
from kiosk.outbox.store import Store

NAME = "status.json"
LINES = 20  # what staff can read at a glance; the numbers count all


@dataclass(frozen=True)
class Line:
    """One survey that waits: its short number, when it was saved, sealed bytes, tries, next try (ISO 8601), why.

    `stuck`: it is put aside, and nothing but a person moves it.
    """

    number: str
    saved_at: str
    bytes: int
    tries: int
    next_attempt_at: str | None
    reason: str
    stuck: bool = False


@dataclass(frozen=True)
class Status:
    """Numbers of submissions, sealed bytes kept, moments in ISO 8601 UTC, and why things wait in plain words.

    `lines` tell of the oldest ones that wait; `key_store` says where the device key is, '' when not known; `last_at`
    when the last one left this kiosk.
    """

    waiting: int = 0
    sending: int = 0
    held: int = 0
    quarantined: int = 0
    corrupt: int = 0
    delivered: int = 0
    bytes: int = 0
    oldest_at: str | None = None
    next_attempt_at: str | None = None
    reason: str = ""
    lines: tuple[Line, ...] = ()
    key_store: str = field(default="", compare=False)
    last_at: str | None = field(default=None, compare=False)

    @property
    def undelivered(self) -> int:
        """How many submissions are still on this kiosk."""
        return self.moving + self.quarantined + self.corrupt

    @property
    def moving(self) -> int:
        """How many submissions the courier will still try."""
        return self.waiting + self.sending + self.held

    def to_json(self) -> dict[str, object]:
        """Return the keys of `outbox status --json`."""
        return {key: value for key, value in asdict(self).items() if key not in ("lines", "key_store", "last_at")}


def compose(folder: Path, store: Store, queue: QueueState, *, sending: bool, next_at: str | None) -> Status:
    """Return the status of `store`, with what the courier knows beside it."""
    counts = store.counts()
    moving = counts.of(State.COMMITTED)
    under_way = min(moving, int(sending))
    rest = moving - under_way
    next_at = next_at if moving else None
    return Status(
        waiting=0 if queue.held else rest,
        sending=under_way,
        held=rest if queue.held else 0,
        quarantined=counts.of(State.QUARANTINED),
        corrupt=counts.of(State.CORRUPT),
        delivered=counts.of(State.DELIVERED, State.WIPED),
        bytes=counts.bytes,
        oldest_at=counts.oldest_at,
        next_attempt_at=next_at,
        reason=_reason(folder, store, queue, counts.oldest_at is not None),
        lines=tuple(_line(item, queue, next_at) for item in store.still_open(LINES)),
        key_store=str(store.meta(KEY_STORE) or ""),
        last_at=store.last_wiped_at(),
    )


def _reason(folder: Path, store: Store, queue: QueueState, waits: bool) -> str:
    """Return why things wait: what holds everything back, else what holds the first survey back."""
    if queue.reason and waits:
        return _words(queue)
    for state in (State.COMMITTED, State.CORRUPT, State.QUARANTINED):
        if found := store.first_reason(state):
            return words(Reason(found[0]), found[1])
    return words(Reason.DAMAGED) if damaged_files(folder) else ""


def _words(queue: QueueState) -> str:
    until = datetime.fromisoformat(queue.until).astimezone().strftime("%H:%M") if queue.until else ""
    return words(queue.reason, queue.http, until)


def _line(item: Item, queue: QueueState, next_at: str | None) -> Line:
    moves = item.state is State.COMMITTED
    reason = _words(queue) if queue.reason and moves else words(Reason(item.reason), item.http)
    due = max(filter(None, (item.not_before, next_at)), default=None) if moves else None
    doubt = words(Reason.CLOCK) if item.clock_doubt else ""
    return Line(short_number(item.seq), item.saved_at, item.bytes, item.attempts, due, reason or doubt, not moves)


def write_status(folder: Path, status: Status) -> None:
    """Leave the status for `outbox status` of another process. Raises OSError."""
    kept = {**vars(status), "lines": [vars(line) for line in status.lines]}  # asdict would copy each value, deeply
    replace_file(folder / NAME, json.dumps(kept).encode(), durable=False)


def read_status(data_dir: Path, keys: Keys = NO_KEYS) -> Status:
    """Return the status: from the store when no kiosk runs, else what the running kiosk last wrote.

    Raises OutboxBusy when it has not written anything yet, OutboxError.
    """
    if not (data_dir / DATABASE).exists():
        return Status()
    try:
        with closing(Store(data_dir)) as store:
            return _closed_status(data_dir, store, keys)
    except OutboxBusy:
        try:
            return _status_of(json.loads((data_dir / NAME).read_bytes()))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise OutboxBusy("A kiosk is just starting on this data folder: ask again in a moment.") from error


def _status_of(kept: dict[str, Any]) -> Status:
    found = {field.name: kept[field.name] for field in fields(Status)}
    return Status(**{**found, "lines": tuple(Line(**line) for line in found["lines"])})


def _closed_status(folder: Path, store: Store, keys: Keys) -> Status:
    queue = queue_state.load(store)
    if store.counts().bytes:
        try:
            unlock(folder, store, keys)
        except KeyLost:
            queue = QueueState(Reason.KEY_MISSING, held=True)
    return compose(folder, store, queue, sending=False, next_at=queue.until or None)
