"""The outbox as the kiosk and the command line use it: one thread owns the store, one carries."""

import logging
import random
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Self

from kiosk.outbox import intake
from kiosk.outbox.checkup import Checkup
from kiosk.outbox.clock import SYSTEM_CLOCK, Clock, stamp
from kiosk.outbox.courier import Courier
from kiosk.outbox.errors import DiskFull, OutboxError
from kiosk.outbox.handover import Exported, Handover
from kiosk.outbox.keys import NO_KEYS, Keys
from kiosk.outbox.model import Receipt, Submission, Upload
from kiosk.outbox.owner import Owner
from kiosk.outbox.queue_state import QueueState
from kiosk.outbox.reasons import Reason
from kiosk.outbox.room import Room, room_in
from kiosk.outbox.sealing import Sealer
from kiosk.outbox.status import NAME as STATUS_FILE
from kiosk.outbox.status import Status, compose, write_status
from kiosk.outbox.store import Store

log = logging.getLogger(__name__)

_PAUSE_S = 60.0
_LINK_LOOK_S = 15.0
_PARTING_S = 5.0  # an address that does not answer may keep the courier longer; it holds nothing then
Connected = Callable[[], bool]


class Outbox:
    """Saves surveys durably and sends them. No Qt; every method may be called from any thread."""

    def __init__(
        self, folder: Path, owner: Owner, sealer: Sealer, courier: Courier, clock: Clock, connected: Connected
    ) -> None:
        """Use `open` instead."""
        self._folder, self._owner, self._sealer = folder, owner, sealer
        self._courier, self._clock, self._connected = courier, clock, connected
        self._wake, self._stopping = threading.Event(), threading.Event()
        self._changed = threading.Condition()
        self._status = Status()
        self._told: Status | None = None
        self._disk_full = self._offline = False
        self._thread: threading.Thread | None = None
        courier.started = self._refresh

    @classmethod
    def open(
        cls,
        data_dir: Path,
        upload: Upload,
        *,
        keys: Keys = NO_KEYS,
        clock: Clock = SYSTEM_CLOCK,
        send: bool = True,
        chance: random.Random | None = None,
        connected: Connected = lambda: True,
    ) -> Self:
        """Open the outbox in `data_dir`, made when missing; `send` False only saves.

        `connected` says whether this machine has any network now. Raises OutboxBusy, KeyLost, OutboxError: then no
        survey may be offered.
        """
        owner = Owner(data_dir)
        try:
            sealer = owner.unlock(keys)
            courier = Courier(owner, sealer, upload, clock, chance or random.SystemRandom())
            outbox = cls(data_dir, owner, sealer, courier, clock, connected)
            outbox._refresh()
        except BaseException:
            owner.close()
            raise
        owner.check_health()
        Checkup(owner, sealer, clock, outbox._publish).start()
        if send:
            outbox._thread = threading.Thread(target=outbox._carry, name="outbox-courier", daemon=True)
            outbox._thread.start()
        return outbox

    def commit(self, submission: Submission) -> Future[Receipt]:
        """Save `submission`; the future holds the receipt once it is durable, or an OutboxError: nothing is saved."""
        return self._owner.submit(lambda store: self._take(store, submission))

    def room(self) -> Room:
        """Return what the disk still allows to save. Asks the disk: not for a thread that draws."""
        return room_in(self._folder)

    def send_now(self) -> None:
        """Try all that is undelivered at once, also what was put aside, except what the server asked to wait for."""
        self._owner.submit(self._hurry)

    def wait_sent(self, seconds: float) -> Status:
        """Wait until the courier has nothing left to try, at most `seconds`, and return the status then.

        Returns at once where no server is set.
        """
        self._refresh()
        with self._changed:
            self._changed.wait_for(self._nothing_to_wait_for, seconds)
            return self._status

    def export(self, folder: Path) -> Exported:
        """Copy all that is undelivered, sealed, into `folder` on a stick; it stays here. Takes seconds.

        Raises OutboxError.
        """
        return Handover(self._owner, self._sealer, self._clock).export(folder)

    def confirm(self, code: str) -> int:
        """Wipe what the office has opened, by its code; return how many surveys. Raises OutboxError."""
        wiped = Handover(self._owner, self._sealer, self._clock).confirm(code)
        self._refresh()
        return wiped

    def status(self) -> Status:
        """Return the latest status; never waits."""
        return self._status

    def close(self) -> None:
        """End the request under way, finish what is being saved, close the file. May be called twice."""
        self._stopping.set()
        self._courier.close()
        self._wake.set()
        if self._thread:
            self._thread.join(_PARTING_S)
        self._owner.close()

    def _take(self, store: Store, submission: Submission) -> Receipt:
        receipt = intake.commit(store, self._sealer, submission, self._clock.now())
        self._publish(store)
        self._wake.set()
        return receipt

    def _hurry(self, store: Store) -> None:
        try:
            store.requeue(stamp(self._clock.now()))
        finally:  # what waits anyway can be tried even where the disk takes no change
            self._courier.send_now()
            self._publish(store)
            self._wake.set()

    def _carry(self) -> None:
        while not self._stopping.is_set():
            try:
                wait = self._courier.run_once()
                self._disk_full = False
            except Exception as error:  # noqa: BLE001  whatever it is, surveys must go out as soon as it has passed
                log.error("courier: %s", type(error).__name__)
                self._disk_full, wait = isinstance(error, DiskFull), _PAUSE_S
            try:
                self._refresh()
            except OutboxError:
                return  # closed meanwhile
            self._rest(wait)

    def _rest(self, wait: float | None) -> None:
        """Wait until something is due or was saved; without a network, look now and then whether there is one."""
        offline = self._courier.queue.reason is Reason.NO_NETWORK and not self._connected()
        if self._offline and not offline:
            self._courier.link_up()
            wait = 0.0  # the courier knows when, now
        self._offline = offline
        if wait != 0:
            self._clock.wait(self._wake, min(wait, _LINK_LOOK_S) if wait and offline else wait)
        self._wake.clear()

    def _nothing_to_wait_for(self) -> bool:
        return not self._status.moving or self._courier.queue.reason is Reason.NO_SERVER

    def _refresh(self) -> None:
        self._owner.call(self._publish)

    def _publish(self, store: Store) -> None:
        """Make the status known, here and to other processes. A disk that refuses it must not undo what was saved."""
        courier = self._courier
        queue = QueueState(Reason.DISK_LOW) if self._disk_full else courier.queue
        try:
            status = compose(self._folder, store, queue, sending=courier.sending, next_at=courier.next_at)
        except Exception as error:  # noqa: BLE001  what is saved stays saved, whatever the rows around it hold
            log.error("status: %s", type(error).__name__)
            return
        self._tell(status)
        with self._changed:
            self._status = status
            self._changed.notify_all()

    def _tell(self, status: Status) -> None:
        try:
            if status != self._told or not (self._folder / STATUS_FILE).exists():
                write_status(self._folder, status)
                self._told = status
        except OSError as error:
            log.error("status: %s", type(error).__name__)
