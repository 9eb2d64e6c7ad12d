"""Going through all that waits, one submission at a time, so that a survey that is being saved never waits for it."""

import logging
from collections.abc import Callable
from contextlib import suppress

from kiosk.outbox.clock import Clock, stamp
from kiosk.outbox.errors import OutboxError, PartDamaged
from kiosk.outbox.model import Item, SealedPart, State
from kiosk.outbox.owner import Owner
from kiosk.outbox.reasons import Reason
from kiosk.outbox.sealing import Sealer
from kiosk.outbox.store import Store

log = logging.getLogger(__name__)


class Checkup:
    """Checks every part that waits, then seals anew what was sealed for another recovery key, once at each start.

    `done` is called on the store, in its thread, whenever one of the two is through.
    """

    def __init__(self, owner: Owner, sealer: Sealer, clock: Clock, done: Callable[[Store], None]) -> None:
        self._owner, self._sealer, self._clock, self._done = owner, sealer, clock, done

    def start(self) -> None:
        """Begin; each step is queued after what else the store has to do."""
        self._queue(self._check, 0)

    def _queue(self, step: Callable[[Store, int], None], after: int) -> None:
        with suppress(OutboxError):  # closed meanwhile; the next start begins again
            self._owner.submit(lambda store: self._run(step, store, after))

    def _run(self, step: Callable[[Store, int], None], store: Store, after: int) -> None:
        try:
            step(store, after)
        except OutboxError as error:
            log.error("outbox: going through what waits stopped: %s", error)

    def _check(self, store: Store, after: int) -> None:
        seq = check_next(store, after, stamp(self._clock.now()))
        if seq is not None:
            self._queue(self._check, seq)
            return
        self._done(store)
        self._queue(self._reseal, 0)
        store.forget_removed()  # a crash may have come between a wipe and this

    def _reseal(self, store: Store, after: int) -> None:
        seq = reseal_next(store, self._sealer, after, stamp(self._clock.now()))
        if seq is not None:
            self._queue(self._reseal, seq)
        elif after:
            store.forget_removed()
            self._done(store)


def check_next(store: Store, after: int, at: str) -> int | None:
    """Check the parts of the next submission after number `after`; return its number, None when there is no more.

    One with a damaged part is kept and becomes CORRUPT, so that staff see it before anybody tries to send it.
    """
    item = store.open_after(after)
    if item is None:
        return None
    if item.state is not State.CORRUPT and not all(_is_whole(store, item, idx) for idx in range(item.parts)):
        mark_corrupt(store, item, at)
    return item.seq


def reseal_next(store: Store, sealer: Sealer, after: int, at: str) -> int | None:
    """Seal the next submission after `after` anew if it was sealed for another recovery key; return as `check_next`."""
    item = store.sealed_otherwise(sealer.recovery, after)
    if item is None:
        return None
    try:
        opened = [(idx, sealer.open(_part(store, item, idx))) for idx in range(item.parts)]
    except PartDamaged:
        mark_corrupt(store, item, at)  # its bytes stay as they are
    else:
        store.reseal(item.sid, [sealer.seal(data, idx) for idx, data in opened], sealer.recovery)
    return item.seq


def mark_corrupt(store: Store, item: Item, at: str) -> None:
    """Put a damaged submission aside."""
    with store.transaction():
        store.change(
            "UPDATE submission SET state=?, reason=?, http=NULL WHERE sid=?", State.CORRUPT, Reason.DAMAGED, item.sid
        )
        store.log(at, item.sid, Reason.DAMAGED)


def _part(store: Store, item: Item, idx: int) -> SealedPart:
    part = store.part(item.sid, idx)
    if part is None:
        raise PartDamaged("A stored part is gone.")
    return part


def _is_whole(store: Store, item: Item, idx: int) -> bool:
    try:
        return _part(store, item, idx).whole
    except PartDamaged:
        return False
