"""When to try next: pure arithmetic on a monotonic clock and a source of chance, both handed in."""

import random
from collections.abc import Collection
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

FIRST_TRY_S = 300.0  # a fleet that was switched on together spreads over this
BASE_S = 30.0
HURRIED_S = 1.0  # instead of BASE_S, while a person waits
HURRY_S = 900.0  # for how long one may be waiting
CAP_S = 3600.0
HOLD_S = 3600.0
RETRY_AFTER_CAP_S = 86_400.0
UNPROVEN_S = 60.0
DAY_S = 86_400.0


def backoff(failures: int, chance: random.Random, base: float = BASE_S) -> float:
    """Return seconds to wait after `failures` (1 or more) tries: up to `base`, doubling, never over an hour."""
    return chance.uniform(0.0, min(CAP_S, base * 2 ** min(failures - 1, 20)))


def retry_after(header: str, now: datetime) -> float | None:
    """Return the seconds that a Retry-After header asks for, 0 to 24 h; None when it says nothing readable."""
    text = header.strip()
    if text.isascii() and text.isdigit():
        return min(float(text[:9]), RETRY_AFTER_CAP_S)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):  # a date may name any year
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max((moment - now).total_seconds(), 0.0), RETRY_AFTER_CAP_S)


class Schedule:
    """Due times in monotonic seconds: one for the whole queue, one for each item, one that the server asked for."""

    def __init__(self, chance: random.Random, now: float) -> None:
        self._chance = chance
        self._queue_due = now + chance.uniform(0.0, FIRST_TRY_S)
        self._server_due = now
        self._item_due: dict[str, float] = {}
        self._failures = 0
        self._hurried_until = now
        self._among_many = True  # started with a whole fleet, perhaps, and nobody has been heard since

    def send_now(self, now: float) -> None:
        """Make everything due, except what the server asked to wait for; for some minutes try again quickly.

        A person waits beside this one kiosk, so no fleet comes with it.
        """
        self._queue_due = 0.0
        self._item_due.clear()
        self._hurried_until = now + HURRY_S

    def server_asks(self, now: float, seconds: float) -> None:
        """Keep the whole queue back for as long as the server asked, and a random time more, which grows.

        A server may name one moment to a whole fleet, or no time at all: by a wrong clock one that has passed.
        """
        self._failures += 1
        self._server_due = now + min(seconds, RETRY_AFTER_CAP_S)
        spread = HURRIED_S if now < self._hurried_until else FIRST_TRY_S
        self._queue_due = self._server_due + backoff(self._failures, self._chance, spread)

    def queue_fails(self, now: float) -> None:
        """Keep the whole queue back: nothing gets through.

        Kiosks that met at a start or a link-up stay spread out; doubling from 30 s would bring them close again.
        """
        self._failures += 1
        self._queue_due = now + backoff(self._failures, self._chance, self._base(now, among_many=self._among_many))

    def link_up(self, now: float) -> None:
        """Try soon, for the network is back; at a random moment, for it is back for the whole fleet.

        That moment counts alone: what was due before would come on top of the others' moments.
        """
        self._failures = 0
        self._among_many = True
        self._queue_due = now + self._chance.uniform(0.0, FIRST_TRY_S)

    def hold(self, now: float) -> None:
        """Keep the whole queue back until the hourly check."""
        self._queue_due = now + HOLD_S

    def item_fails(self, now: float, sid: str, attempts: int) -> float:
        """Keep one item back after its `attempts` tries and return for how many seconds."""
        wait = backoff(attempts, self._chance, self._base(now))
        self._item_due[sid] = now + wait
        return wait

    def item_waits(self, now: float, sid: str, seconds: float) -> None:
        """Keep one item back for a fixed time."""
        self._item_due[sid] = now + seconds

    def got_through(self) -> None:
        """Forget the failures of the queue: the server answered sensibly."""
        self._failures = 0
        self._among_many = False

    def forget(self, sid: str) -> None:
        """Drop an item that is done."""
        self._item_due.pop(sid, None)

    def queue_wait(self, now: float) -> float:
        """Return seconds until the queue may move; 0 when it may now."""
        return max(self._queue_due - now, self._server_due - now, 0.0)

    def resting(self, now: float) -> Collection[str]:
        """Return the items that are not due yet."""
        return {sid for sid, due in self._item_due.items() if due > now}

    def rest_left(self, now: float) -> float | None:
        """Return seconds until the first resting item is due; None when none rests."""
        return max(min(self._item_due.values()) - now, 0.0) if self._item_due else None

    def _base(self, now: float, *, among_many: bool = False) -> float:
        if now < self._hurried_until:
            return HURRIED_S
        return FIRST_TRY_S if among_many else BASE_S
