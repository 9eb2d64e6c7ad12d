"""Time, handed in so that tests need not wait."""

import threading
import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What the outbox needs to know about time."""

    def monotonic(self) -> float:
        """Return seconds that only grow; what all waiting is counted in."""

    def now(self) -> datetime:
        """Return the wall clock in UTC; written down for people, never used to order or to wait."""

    def wait(self, event: threading.Event, seconds: float | None) -> None:
        """Wait until `event` is set, at most `seconds` (None: as long as it takes)."""


class SystemClock:
    """The clock of the machine."""

    def monotonic(self) -> float:
        """Return seconds that only grow."""
        return time.monotonic()

    def now(self) -> datetime:
        """Return the wall clock in UTC."""
        return datetime.now(UTC)

    def wait(self, event: threading.Event, seconds: float | None) -> None:
        """Wait until `event` is set, at most `seconds`."""
        event.wait(seconds)


SYSTEM_CLOCK: Clock = SystemClock()


def stamp(moment: datetime) -> str:
    """Return `moment` as ISO 8601 in UTC, whole seconds."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
