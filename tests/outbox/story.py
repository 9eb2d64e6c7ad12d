"""A day of an outbox, step by step, with a picture of all that it held after each step that had returned."""

import hashlib
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.outbox import intake, queue_state
from kiosk.outbox.checkup import reseal_next
from kiosk.outbox.clock import stamp
from kiosk.outbox.device_key import NAME as KEY
from kiosk.outbox.device_key import FileStore, unlock
from kiosk.outbox.files import private_folder
from kiosk.outbox.model import Item, State, Submission
from kiosk.outbox.queue_state import QueueState
from kiosk.outbox.reasons import Reason
from kiosk.outbox.schema import Connect, sqlite_connection
from kiosk.outbox.sealing import Sealer, new_secret, public_half
from kiosk.outbox.store import Store

from .samples import FakeClock, submission

Picture = dict[str, Any]
Note = Callable[[Picture], None]

SERVER = "https://example.org/fhir"
# Known numbers, so that two runs tell of the same surveys.
SIDS = [f"{n:08d}-0000-4000-8000-000000000000" for n in range(1, 8)]
NOW = stamp(FakeClock().now())


def survey(number: int, photos: int, size: int = 5000) -> Submission:
    return submission(photos, sid=SIDS[number], size=size)


_opened: dict[str, str] = {}


def plain_hash(sealer: Sealer, store: Store, sid: str, idx: int) -> str:
    """Return the hash of a part as it was before sealing; a part that was opened once need only have its own hash."""
    part = store.part(sid, idx)
    assert part is not None, f"part {idx} is gone"
    assert part.whole, f"part {idx} has changed"
    if part.sha256 not in _opened:
        _opened[part.sha256] = hashlib.sha256(sealer.open(part)).hexdigest()
    return _opened[part.sha256]


def picture(store: Store, sealer: Sealer | None) -> Picture:
    """Return all that counts: each survey with its parts opened, receipts, events, and what was kept beside them."""
    surveys: Picture = {}
    for item in store.items("ORDER BY seq"):
        kept = range(item.parts) if item.state is not State.WIPED else ()
        assert sealer or not kept
        row = [item.seq, item.state, item.accepted, item.verified, item.attempts, item.reason, item.sealed_for]
        surveys[item.sid] = {"row": row, "parts": [plain_hash(sealer, store, item.sid, idx) for idx in kept]}
    # The tally must be what counting gives: nothing else reads the table that it is kept for.
    counted = store.rows("SELECT state, count(*), sum(bytes) FROM submission GROUP BY state ORDER BY state")
    assert counted == store.rows("SELECT state, items, bytes FROM tally WHERE items > 0 ORDER BY state")
    sizes = "SELECT count(*) FROM submission WHERE bytes <> "
    assert store.row(f"{sizes}(SELECT coalesce(sum(length), 0) FROM part WHERE part.sid = submission.sid)") == (0,)
    receipts = store.rows("SELECT sid, version_id, destination FROM tombstone ORDER BY sid")
    events = store.rows("SELECT sid, code FROM event ORDER BY id")
    return json.loads(json.dumps([surveys, receipts, events, store.meta("queue")]))


class Story:
    """Tells `note` the picture after every step; each step is one transaction, or changes nothing in the picture."""

    def __init__(self, folder: Path, connect: Connect, note: Note) -> None:
        self._folder, self._connect, self._note = folder, connect, note
        self._sealer: Sealer | None = None

    def open(self, fold_in_after: int = 40) -> None:
        self.store = Store(self._folder, self._connect)
        if self._connect is sqlite_connection:
            self.store.rows(f"PRAGMA wal_autocheckpoint={fold_in_after}")
        else:
            self.store._db.fold_in_after(fold_in_after)
        self._noted()

    def unlock(self, recovery: str = "") -> None:
        self._sealer = unlock(self._folder, self.store)
        if recovery:
            self._sealer = Sealer((self._folder / KEY).read_text(), recovery)
        self._noted()

    def _noted(self) -> None:
        self._note(picture(self.store, self._sealer))

    def commit(self, *surveys: Submission) -> None:
        for each in surveys:
            intake.commit(self.store, self._sealer, each, FakeClock().now())
            self._noted()

    def item(self, number: int) -> Item:
        found = self.store.find(SIDS[number])
        assert found is not None
        return found

    def mark(self, number: int, *masks: int) -> None:
        for mask in masks:
            self.store.set_masks(SIDS[number], mask, mask >> 1)
            self._noted()

    def try_in_vain(self, number: int) -> None:
        item = self.item(number)
        self.store.tried(replace(item, attempts=item.attempts + 1, reason="server-busy", http=503), NOW, NOW)
        self._noted()

    def hold(self) -> None:
        queue_state.save(self.store, QueueState(Reason.BUSY, 503, server=SERVER))
        self._noted()

    def deliver(self, number: int) -> None:
        self.store.tried(replace(self.item(number), state=State.DELIVERED), NOW, None)
        self._noted()
        self.store.wipe(SIDS[number], NOW, "7", SERVER)
        self._noted()

    def reseal(self) -> None:
        after: int | None = 0
        while after is not None:
            after = reseal_next(self.store, self._sealer, after, NOW)
            self._noted()
        self.store.forget_removed()
        self._noted()

    def close(self) -> None:
        last = picture(self.store, self._sealer)
        self.store.close()
        self._note(last)


def a_day(folder: Path, connect: Connect, note: Note, photo: int = 5000) -> None:
    """A new outbox: saving, sending, wiping, sealing anew; closed and opened again in between."""
    day = Story(folder, connect, note)
    day.open()
    day.unlock()
    day.commit(survey(0, 2, photo), survey(1, 0), survey(2, 1, photo))
    day.mark(0, 0b1, 0b11, 0b111)
    day.hold()
    day.try_in_vain(2)
    day.deliver(0)
    day.commit(survey(3, 1, photo))
    day.close()
    day.open()
    day.unlock(public_half(new_secret()))
    day.reseal()
    day.commit(survey(4, 3, photo))
    day.deliver(1)
    day.commit(survey(5, 1, photo))
    day.close()


def an_upgrade(folder: Path, connect: Connect, note: Note) -> None:
    """An outbox that an older kiosk left is brought up to date, and goes on."""
    day = Story(folder, connect, note)
    day._sealer = Sealer((folder / KEY).read_text())
    day.open()
    day.unlock()
    day.commit(survey(6, 1))
    day.deliver(1)
    day.close()


def write_key(folder: Path) -> Sealer:
    private_folder(folder)
    secret = new_secret()
    FileStore(folder).write(secret)
    return Sealer(secret)


def main() -> None:
    """Live a day on sqlite3 itself, for another process that watches; each picture is written to standard output."""

    def note(seen: Picture) -> None:
        sys.stdout.write(json.dumps(seen) + "\n")
        sys.stdout.flush()

    a_day(Path(sys.argv[1]), sqlite_connection, note)
