"""The durable queue: one SQLite file, one connection, used by the one thread that opened it."""

import hashlib
import json
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kiosk.outbox.database import Database
from kiosk.outbox.errors import PartDamaged, StoreDamaged
from kiosk.outbox.model import Item, SealedPart, State
from kiosk.outbox.rows import COLUMNS, item_of

OPEN = "('COMMITTED', 'QUARANTINED', 'CORRUPT')"  # exactly as the partial index has it, so that SQLite may use it
IN_ORDER = f"INDEXED BY submission_open WHERE state IN {OPEN}"  # left to choose, SQLite would sort all that wait


@dataclass(frozen=True)
class Counts:
    """Submissions by state; `bytes` are the sealed bytes kept, `oldest_at` is of the oldest undelivered one."""

    by_state: dict[str, int]
    bytes: int
    oldest_at: str | None

    def of(self, *states: State) -> int:
        """Return how many submissions are in any of `states`."""
        return sum(self.by_state.get(state, 0) for state in states)


class Store(Database):
    """Rows in, rows out; knows no server and no key. Every method raises OutboxError when the disk refuses."""

    def healthy(self) -> bool:
        """Say whether the file is sound, and whether all rows say what a row can say: one that does not stops all."""
        if not super().healthy():
            return False
        try:
            self.items("ORDER BY seq")
            for (value,) in self.rows("SELECT value FROM meta"):
                json.loads(value) if isinstance(value, str) else int(value)
        except (StoreDamaged, TypeError, ValueError):
            return False
        counted = "SELECT state, count(*), sum(bytes) FROM submission GROUP BY state ORDER BY state"
        return self.rows(counted) == self.rows("SELECT * FROM tally WHERE items > 0 ORDER BY state")

    def add(
        self, sid: str, form: str, saved_at: str, clock_doubt: bool, parts: Sequence[SealedPart], sealed_for: str = ""
    ) -> int:
        """Store a submission whole, in one transaction, and return its sequence number."""
        with self.transaction():
            row = self._db.execute(
                "INSERT INTO submission (sid, saved_at, clock_doubt, form, state, parts, bytes, sealed_for) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (sid, saved_at, clock_doubt, form, State.COMMITTED, len(parts), _size(parts), sealed_for),
            )
            self.put_parts(sid, parts)
            self.log(saved_at, sid, "saved")
        assert row.lastrowid is not None
        return row.lastrowid

    def put_parts(self, sid: str, parts: Sequence[SealedPart]) -> None:
        """Write parts; only inside `transaction`."""
        self._db.executemany(
            "INSERT INTO part VALUES (?, ?, ?, ?, ?)",
            [(sid, part.idx, len(part.sealed), part.sha256, part.sealed) for part in parts],
        )

    def reseal(self, sid: str, parts: Sequence[SealedPart], sealed_for: str) -> None:
        """Put newly sealed parts in the place of all the old ones."""
        with self.transaction():
            self.change("DELETE FROM part WHERE sid = ?", sid)
            self.put_parts(sid, parts)
            self.change("UPDATE submission SET bytes=?, sealed_for=? WHERE sid=?", _size(parts), sealed_for, sid)

    def find(self, sid: str) -> Item | None:
        """Return one submission."""
        found = self.items("WHERE sid = ?", sid)
        return found[0] if found else None

    def in_state(self, state: State) -> list[Item]:
        """Return the submissions in `state`, those with the fewest tries first, then the oldest."""
        return self.items("WHERE state = ? ORDER BY attempts, seq", state)

    def first(self, state: State, without: Collection[str] = ()) -> Item | None:
        """Return the first submission in `state`, in the order of `in_state`, that is not among `without`.

        Reads no further than that one.
        """
        with self.plain_errors():
            for (sid,) in self._db.execute(
                "SELECT sid FROM submission WHERE state = ? ORDER BY attempts, seq", (state,)
            ):
                if sid not in without:
                    return self.find(sid)
        return None

    def still_open(self, most: int) -> list[Item]:
        """Return the oldest `most` submissions that are still to be delivered, in order of their numbers."""
        return self.items(f"{IN_ORDER} ORDER BY seq LIMIT ?", most)

    def open_after(self, seq: int) -> Item | None:
        """Return the next submission after `seq` that is still to be delivered."""
        found = self.items(f"{IN_ORDER} AND seq > ? ORDER BY seq LIMIT 1", seq)
        return found[0] if found else None

    def sealed_otherwise(self, sealed_for: str, after: int) -> Item | None:
        """Return the next submission after number `after` whose parts are not sealed for this recovery key."""
        found = self.items("WHERE sealed_for <> ? AND bytes > 0 AND seq > ? ORDER BY seq LIMIT 1", sealed_for, after)
        return found[0] if found else None

    def first_reason(self, state: State) -> tuple[str, int | None] | None:
        """Return why the first submission in `state` waits that says why: reason code, HTTP number."""
        row = self.row(
            "SELECT reason, http FROM submission WHERE state = ? AND reason <> '' ORDER BY attempts, seq LIMIT 1", state
        )
        return (row[0], row[1]) if row else None

    def part(self, sid: str, idx: int) -> SealedPart | None:
        """Return one stored part. Raises PartDamaged when the disk does not give it back."""
        try:
            row = self._db.execute("SELECT sealed, sha256 FROM part WHERE sid = ? AND idx = ?", (sid, idx)).fetchone()
        except sqlite3.Error as error:  # only this survey is stopped by its bad page
            raise PartDamaged("A stored part cannot be read from the disk.") from error
        if row and not isinstance(row[0], bytes):
            raise PartDamaged("A stored part has changed on the disk.")
        return SealedPart(idx, row[0], row[1]) if row else None

    def set_masks(self, sid: str, accepted: int, verified: int) -> None:
        """Write down what the server took and what was read back equal."""
        with self.transaction():
            self.change("UPDATE submission SET accepted=?, verified=? WHERE sid=?", accepted, verified, sid)

    def forget_server(self) -> None:
        """Start every undelivered submission from its first step: what another server took proves nothing here."""
        with self.transaction():
            self.change(f"UPDATE submission SET accepted=0, verified=0 WHERE state IN {OPEN}")  # noqa: S608  ours

    def tried(self, item: Item, at: str, not_before: str | None) -> None:
        """Write down how a try ended: state, tries, reason and http of `item`, and the event."""
        with self.transaction():
            self.change(
                "UPDATE submission SET state=?, attempts=?, reason=?, http=?, not_before=? WHERE sid=?",
                *(item.state, item.attempts, item.reason, item.http, not_before, item.sid),
            )
            self.log(at, item.sid, item.reason or item.state.lower(), item.http)

    def requeue(self, at: str) -> None:
        """Let what was put aside be tried again, as often as anything new."""
        with self.transaction():
            for (sid,) in self.rows("SELECT sid FROM submission WHERE state IN ('QUARANTINED', 'CORRUPT')"):
                self.change("UPDATE submission SET state=?, attempts=0 WHERE sid=?", State.COMMITTED, sid)
                self.change("DELETE FROM event WHERE sid=? AND code IN ('conflict', 'not-kept')", sid)
                self.log(at, sid, "requeued")

    def count_events(self, sid: str, code: str) -> int:
        """Return how often `code` happened to a submission."""
        row = self.row("SELECT count(*) FROM event WHERE sid = ? AND code = ?", sid, code)
        return int(row[0]) if row else 0

    def wipe(self, sid: str, at: str, version_id: str, destination: str = "") -> None:
        """Remove every part of a delivered submission, in the file and in its log; what stays is its receipt.

        `destination` is the server's address or 'office', `version_id` what the server calls its copy.
        """
        with self.transaction():
            rows = self.rows("SELECT sha256, length FROM part WHERE sid = ? ORDER BY idx", sid)
            digest = hashlib.sha256("".join(row[0] for row in rows).encode()).hexdigest()
            self.change("DELETE FROM part WHERE sid = ?", sid)
            size = sum(row[1] for row in rows)
            self.change(
                "INSERT INTO tombstone VALUES (?, ?, ?, ?, ?, ?)", sid, digest, at, version_id, size, destination
            )
            self.change("UPDATE submission SET state=?, bytes=0, reason='' WHERE sid=?", State.WIPED, sid)
            self.log(at, sid, "wiped")
        self.forget_removed()

    def counts(self) -> Counts:
        """Return the numbers for the status."""
        tally = self.rows("SELECT state, items, bytes FROM tally WHERE items > 0")
        oldest = self.row(f"SELECT saved_at FROM submission {IN_ORDER} ORDER BY seq LIMIT 1")  # noqa: S608
        return Counts({row[0]: row[1] for row in tally}, sum(row[2] for row in tally), oldest[0] if oldest else None)

    def last_saved_at(self) -> str:
        """Return when the newest submission was saved, '' when there is none."""
        row = self.row("SELECT saved_at FROM submission ORDER BY seq DESC LIMIT 1")
        return str(row[0]) if row else ""

    def last_wiped_at(self) -> str | None:
        """Return when the last submission left this kiosk, None when none has."""
        return next((str(at) for (at,) in self.rows("SELECT at FROM tombstone ORDER BY rowid DESC LIMIT 1")), None)

    def items(self, where: str, *values: object) -> list[Item]:
        """Return the submissions that a clause of ours names."""
        query = f"SELECT {', '.join(COLUMNS)} FROM submission {where}"  # noqa: S608  both are ours
        return [item_of(tuple(row)) for row in self.rows(query, *values)]


def _size(parts: Sequence[SealedPart]) -> int:
    return sum(len(part.sealed) for part in parts)
