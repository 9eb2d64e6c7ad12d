"""What the outbox reports: numbers and one reason, nothing personal."""

import json
from contextlib import closing
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from pathlib import Path

from kiosk.outbox import queue_state
from kiosk.outbox.device_key import unlock
from kiosk.outbox.errors import KeyLost, OutboxBusy
from kiosk.outbox.files import replace_file
from kiosk.outbox.model import State
from kiosk.outbox.owner import damaged_files
from kiosk.outbox.queue_state import QueueState
from kiosk.outbox.reasons import Reason, words
from kiosk.outbox.schema import NAME as DATABASE
from kiosk.outbox.store import Store

NAME = "status.json"


@dataclass(frozen=True)
class Status:
    """Numbers of submissions, sealed bytes kept, moments in ISO 8601 UTC, and why things wait in plain words."""

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
        return asdict(self)


def compose(folder: Path, store: Store, queue: QueueState, *, sending: bool, next_at: str | None) -> Status:
    """Return the status of `store`, with what the courier knows beside it."""
    counts = store.counts()
    moving = counts.of(State.COMMITTED)
    under_way = min(moving, int(sending))
    rest = moving - under_way
    return Status(
        waiting=0 if queue.held else rest,
        sending=under_way,
        held=rest if queue.held else 0,
        quarantined=counts.of(State.QUARANTINED),
        corrupt=counts.of(State.CORRUPT),
        delivered=counts.of(State.DELIVERED, State.WIPED),
        bytes=counts.bytes,
        oldest_at=counts.oldest_at,
        next_attempt_at=next_at if moving else None,
        reason=_reason(folder, store, queue),
    )


def _reason(folder: Path, store: Store, queue: QueueState) -> str:
    """Return why things wait: what holds everything back, else what holds the first survey back."""
    items = [item for state in (State.COMMITTED, State.CORRUPT, State.QUARANTINED) for item in store.in_state(state)]
    if queue.reason and items:
        until = datetime.fromisoformat(queue.until).astimezone().strftime("%H:%M") if queue.until else ""
        return words(queue.reason, queue.http, until)
    for item in items:
        if item.reason:
            return words(Reason(item.reason), item.http)
    return words(Reason.DAMAGED) if damaged_files(folder) else ""


def write_status(folder: Path, status: Status) -> None:
    """Leave the status for `outbox status` of another process. Raises OSError."""
    replace_file(folder / NAME, json.dumps(status.to_json()).encode(), durable=False)


def read_status(data_dir: Path) -> Status:
    """Return the status: from the store when no kiosk runs, else what the running kiosk last wrote.

    Raises OutboxBusy when it has not written anything yet, OutboxError.
    """
    if not (data_dir / DATABASE).exists():
        return Status()
    try:
        with closing(Store(data_dir)) as store:
            return _closed_status(data_dir, store)
    except OutboxBusy:
        try:
            kept = json.loads((data_dir / NAME).read_bytes())
            return Status(**{field.name: kept[field.name] for field in fields(Status)})
        except (OSError, ValueError, KeyError) as error:
            raise OutboxBusy("A kiosk is just starting on this data folder: ask again in a moment.") from error


def _closed_status(folder: Path, store: Store) -> Status:
    queue = queue_state.load(store)
    if store.counts().bytes:
        try:
            unlock(folder, store)
        except KeyLost:
            queue = QueueState(Reason.KEY_MISSING, held=True)
    return compose(folder, store, queue, sending=False, next_at=queue.until or None)
