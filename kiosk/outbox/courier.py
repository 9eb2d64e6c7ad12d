"""The courier: which submission is next, and one try at it. Has no thread of its own."""

import logging
import random
from collections.abc import Callable
from datetime import timedelta

from kiosk.outbox.answers import Act, Verdict, judge_failure
from kiosk.outbox.capability import check_server
from kiosk.outbox.clock import Clock, stamp
from kiosk.outbox.delivery import Delivery, Progress
from kiosk.outbox.errors import OutboxError
from kiosk.outbox.model import Item, State, Upload
from kiosk.outbox.outcomes import Outcomes
from kiosk.outbox.owner import Owner
from kiosk.outbox.queue_state import QueueState
from kiosk.outbox.reasons import Reason
from kiosk.outbox.retry import DAY_S, Schedule
from kiosk.outbox.sealing import Sealer
from kiosk.outbox.transport import HttpLink, Link, LinkError
from kiosk.outbox.wire import Wire

log = logging.getLogger(__name__)

MakeLink = Callable[[Upload], Link]


class Courier:
    """Call `run_once` again after the seconds that it returns, or when something was saved.

    Attributes:
        started: called whenever a try begins.
        sending: whether a try is under way.
        next_at: when the next try is due, ISO 8601 UTC.
    """

    def __init__(
        self,
        owner: Owner,
        sealer: Sealer,
        upload: Upload,
        clock: Clock,
        chance: random.Random,
        make_link: MakeLink = HttpLink,
    ) -> None:
        """Plan the first try. Raises OutboxError when the store refuses."""
        self._owner, self._sealer, self._upload = owner, sealer, upload
        self._clock, self._make_link = clock, make_link
        self.started: Callable[[], None] = lambda: None
        now = self._clock.monotonic()
        self._schedule = Schedule(chance, now)
        self._outcomes = Outcomes(owner, clock, self._schedule, upload.server)
        self._link: Link | None = None
        self._wire: Wire | None = None
        self._check_due = now
        self._urgent = self._link_is_up = False
        self._closed = False
        self._progress: Progress = {}
        self.sending = False
        self.next_at: str | None = None

    @property
    def queue(self) -> QueueState:
        """What holds everything back."""
        return self._outcomes.queue

    def send_now(self) -> None:
        """Make everything due at the next `run_once`, except what the server asked to wait for. From any thread."""
        self._urgent = True

    def link_up(self) -> None:
        """Hear that the network is back: what it held back is tried within minutes. From any thread."""
        self._link_is_up = True

    def close(self) -> None:
        """Stop; a request under way in another thread ends at once and counts for nothing. From any thread."""
        self._closed = True
        if self._link:
            self._link.close()

    def run_once(self) -> float | None:
        """Try at most one submission. Return seconds until the next call; None: when something is saved.

        Raises OutboxError when the store refuses.
        """
        for item in self._owner.call(lambda store: store.in_state(State.DELIVERED)):
            self._outcomes.wipe(item.sid, "")
        now = self._clock.monotonic()
        self._hear(now)
        resting = self._schedule.resting(now)
        found = self._owner.call(lambda store: store.first(State.COMMITTED, resting))
        item_wait = 0.0 if found else self._schedule.rest_left(now)
        if item_wait is None or not self._upload.server:
            self.next_at = None
            return None
        wait = max(self._schedule.queue_wait(now), item_wait)
        self.next_at = stamp(self._clock.now() + timedelta(seconds=wait))
        if wait > 0 or found is None:
            return wait
        self._try(found)
        return 0.0

    def _hear(self, now: float) -> None:
        """Follow what other threads have said since the last time."""
        if self._urgent:
            self._urgent = False
            self._schedule.send_now(now)
        if self._link_is_up:
            self._link_is_up = False
            if self.queue.reason is Reason.NO_NETWORK:
                self._schedule.link_up(now)

    def _try(self, item: Item) -> None:
        self.sending = True
        self.started()
        try:
            ready = self._ready()
            verdict = ready if isinstance(ready, Verdict) else self._deliver(item.sid, *ready)
        finally:
            self.sending = False
        if self._closed:
            return
        if isinstance(ready, Verdict):
            self._outcomes.apply_to_queue(verdict)
        else:
            self._outcomes.apply(item, verdict)

    def _ready(self) -> tuple[Wire, Link] | Verdict:
        """Return how to talk to the server, asked anew once a day and after every hold."""
        now = self._clock.monotonic()
        if self._wire and self._link and now < self._check_due and not self.queue.held:
            return self._wire, self._link
        if self._link:  # certificates and keys may have been changed since
            self._link.close()
        try:
            link = self._link = self._make_link(self._upload)
        except LinkError as error:
            return judge_failure(error)
        if self._closed:
            link.close()
        found = check_server(link, self._upload, self._clock.now())
        if isinstance(found, Verdict):
            return found
        self._remember_server(found)
        self._outcomes.got_through()
        self._wire, self._check_due = found, now + DAY_S
        return found, link

    def _remember_server(self, wire: Wire) -> None:
        key = [self._upload.server, wire.mode, wire.update_create]
        if self._owner.call(lambda store: store.meta("server")) != key:
            self._progress.clear()
            self._owner.call(lambda store: store.forget_server())
            self._owner.call(lambda store: store.set_meta("server", key))

    def _deliver(self, sid: str, wire: Wire, link: Link) -> Verdict:
        item = self._owner.call(lambda store: store.find(sid))
        assert item is not None
        try:
            return Delivery(
                item, self._owner, self._sealer, wire, link, self._clock, self._upload.max_body, self._progress
            ).run()
        except OutboxError:
            raise
        except Exception as error:  # noqa: BLE001  one survey that trips over a mistake of ours must not stop the rest
            log.error("survey %s: %s", sid, type(error).__name__)
            return Verdict(Act.ITEM, Reason.FAULT)
