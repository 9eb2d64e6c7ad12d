"""An outbox at work in a process of its own that tests can kill: `python -m outbox.driver DATA SERVER FLAW STEP...`.

Each step is one word of `STEPS`, done in turn with one open outbox. What was promised is printed at once: 'saved SID'.
Where the outbox refuses, its sentence
is printed and the exit code is 3. A flaw ('' for none) breaks the outbox on purpose; the tests must notice.
"""

import sys
import threading
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.outbox import Outbox, OutboxError, Submission, Upload

from .samples import submission

PHOTOS, SIZE, PATIENCE_S, REFUSED = 2, 1_500, 60, 3
SIDS = tuple(str(uuid.UUID(int=number + 1, version=4)) for number in range(8))


def survey(sid: str) -> Submission:
    """Return the survey of an id; the same bytes in every process."""
    return submission(PHOTOS, sid=sid, size=SIZE)


def promise(sid: str) -> None:
    """Say that a survey is saved, at once and for ever."""
    sys.stdout.write(f"saved {sid}\n")
    sys.stdout.flush()


class SwiftClock:
    """Nobody waits: time passes as soon as somebody would, once `go` is set; before, waiting takes until the event."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.go = threading.Event()

    def monotonic(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 12, 0, tzinfo=UTC) + timedelta(seconds=self.seconds)

    def wait(self, event: threading.Event, seconds: float | None) -> None:
        if seconds is None or not self.go.is_set():
            event.wait()
        else:
            self.seconds += seconds


class Work:
    """The open outbox and what the steps share; `early` promises before the disk has it."""

    def __init__(self, folder: Path, server: str, *, early: bool = False) -> None:
        self.clock = SwiftClock()
        self.outbox = Outbox.open(folder, Upload(server=server), clock=self.clock)
        self.left = iter(SIDS)
        self.early = early

    def commit(self) -> None:
        taken = survey(next(self.left))
        if self.early:
            promise(taken.sid)
        self.outbox.commit(taken).result()
        if not self.early:
            promise(taken.sid)

    def go(self) -> None:
        """Let the courier begin; what is committed from now on meets it at work."""
        self.clock.go.set()
        self.outbox.send_now()

    def send(self) -> None:
        self.clock.go.set()
        self.outbox.send_now()
        assert self.outbox.wait_sent(PATIENCE_S).undelivered == 0


STEPS: dict[str, Callable[[Work], None]] = {"commit": Work.commit, "go": Work.go, "send": Work.send}


def break_on_purpose(flaw: str) -> None:
    """Break the courier: `blind` wipes what it never read back, `forgetful` writes no mask down."""
    from kiosk.outbox.delivery import Delivery

    def forget(self: Delivery, accepted: int, verified: int) -> None:
        self._accepted, self._verified = accepted, verified

    if flaw == "blind":
        Delivery._read_back = lambda self: None
    elif flaw == "forgetful":
        Delivery._mark = forget


def main(folder: str, server: str, flaw: str, *steps: str) -> None:
    break_on_purpose(flaw)
    try:
        work = Work(Path(folder), server, early=flaw == "early")
        for step in steps:
            STEPS[step](work)
        work.outbox.close()
    except OutboxError as error:
        sys.stderr.write(str(error))
        sys.exit(REFUSED)


if __name__ == "__main__":
    main(*sys.argv[1:])
