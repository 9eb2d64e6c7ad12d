"""What follows from how a try ended: the state written down, and when the next try is due."""

import logging
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from kiosk.outbox import queue_state
from kiosk.outbox.answers import Act, Verdict
from kiosk.outbox.clock import Clock, stamp
from kiosk.outbox.errors import DiskFull
from kiosk.outbox.model import Item, State
from kiosk.outbox.owner import Owner
from kiosk.outbox.queue_state import QueueState, asked_to_wait
from kiosk.outbox.reasons import Reason
from kiosk.outbox.retry import UNPROVEN_S, Schedule

log = logging.getLogger(__name__)

NOT_KEPT_LIMIT = 3
CONFLICT_LIMIT = 5
REFUSED_IN_A_ROW = 3


class Outcomes:
    """Applies verdicts. Every try counts for the survey tried, so that a bad one sinks below the rest."""

    def __init__(self, owner: Owner, clock: Clock, schedule: Schedule, server: str) -> None:
        self._owner, self._clock, self._schedule, self._server = owner, clock, schedule, server
        self._refused: list[Item] = []
        self.queue = owner.call(queue_state.load)
        if asked := self.queue.still_asked(server, clock.now()):
            schedule.server_asks(clock.monotonic(), asked)
        if not server:
            self._set_queue(QueueState(Reason.NO_SERVER))
        elif self.queue.reason is Reason.NO_SERVER:
            self._set_queue(QueueState())

    def apply(self, item: Item, verdict: Verdict) -> None:
        """Write down how a try ended and plan the next. Raises OutboxError when the store refuses."""
        log.info("survey %s: %s %s", item.sid, verdict.act.name, verdict.reason.value)
        item = replace(item, attempts=item.attempts + 1, reason=verdict.reason.value, http=verdict.http)
        if verdict.act in (Act.QUEUE, Act.HOLD):
            self._write(item)
            self.apply_to_queue(verdict)
            return
        self.got_through()
        match verdict.act:
            case Act.DELIVERED:
                self._refused.clear()
                self._write(replace(item, state=State.DELIVERED, reason="", http=None))
                self.wipe(item.sid, verdict.version)
            case Act.UNPROVEN:
                self._schedule.item_waits(self._clock.monotonic(), item.sid, UNPROVEN_S)
                self._write(item, UNPROVEN_S)
            case Act.MISSING:
                self._apply_missing(item, verdict)
            case Act.CONFLICT if self._times(item, Reason.CONFLICT) >= CONFLICT_LIMIT:
                self._write(replace(item, state=State.QUARANTINED))
            case Act.REFUSED:
                self._apply_refused(item)
            case Act.DIFFERENT:
                self._write(replace(item, state=State.QUARANTINED))
            case Act.CORRUPT:
                self._write(replace(item, state=State.CORRUPT))
            case _:
                self._wait(item)

    def apply_to_queue(self, verdict: Verdict) -> None:
        """Keep everything back: as long as the server asked, until the hourly check, or for a growing random time."""
        now = self._clock.monotonic()
        if verdict.act is Act.HOLD:
            self._schedule.hold(now)
            self._set_queue(QueueState(verdict.reason, verdict.http, held=True))
        elif verdict.seconds is not None:
            self._schedule.server_asks(now, verdict.seconds)
            wall = self._clock.now()
            self._set_queue(asked_to_wait(verdict.reason, verdict.http, self._server, wall, verdict.seconds))
        else:
            self._schedule.queue_fails(now)
            self._set_queue(QueueState(verdict.reason, verdict.http))

    def got_through(self) -> None:
        """Nothing holds the queue back any more."""
        self._schedule.got_through()
        self._set_queue(QueueState())

    def wipe(self, sid: str, version: str) -> None:
        """Remove what was delivered from the disk."""
        self._owner.call(lambda store: store.wipe(sid, stamp(self._clock.now()), version, self._server))
        self._schedule.forget(sid)

    def _apply_missing(self, item: Item, verdict: Verdict) -> None:
        """What was accepted is not there: send it again; at the third time a person must look at the server."""
        self._wait(item)
        if self._times(item, Reason.NOT_KEPT) >= NOT_KEPT_LIMIT:
            self.apply_to_queue(Verdict(Act.HOLD, verdict.reason, verdict.http))

    def _apply_refused(self, item: Item) -> None:
        """One refused survey is put aside; the same number three times running is a wrong setting, and all return."""
        self._write(replace(item, state=State.QUARANTINED))
        if item.http is None:
            return
        row = [other for other in self._refused if other.http == item.http and other.sid != item.sid]
        self._refused = [*row, item]
        if len(self._refused) < REFUSED_IN_A_ROW:
            return
        for returned in self._refused:
            self._write(replace(returned, state=State.COMMITTED))
        self._refused = []
        self.apply_to_queue(Verdict(Act.HOLD, Reason(item.reason), item.http))

    def _wait(self, item: Item) -> None:
        wait = self._schedule.item_fails(self._clock.monotonic(), item.sid, item.attempts)
        self._write(item, wait)

    def _times(self, item: Item, reason: Reason) -> int:
        return self._owner.call(lambda store: store.count_events(item.sid, reason.value))

    def _write(self, item: Item, wait: float | None = None) -> None:
        if item.state is not State.COMMITTED:
            self._schedule.forget(item.sid)
        now = self._clock.now()
        due = None if wait is None else stamp(now + timedelta(seconds=wait))
        self._owner.call(lambda store: store.tried(item, stamp(now), due))

    def _set_queue(self, state: QueueState) -> None:
        if state != self.queue:
            self.queue = state
            with suppress(DiskFull):  # only a restart would miss it, and finds out again
                self._owner.call(lambda store: queue_state.save(store, state))
