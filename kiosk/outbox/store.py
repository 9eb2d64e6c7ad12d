"""The durable queue: one SQLite file, one connection, used by the one thread that opened it."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path

from kiosk.outbox.errors import OutboxError, PartDamaged
from kiosk.outbox.model import Item, SealedPart, State
from kiosk.outbox.schema import Connect, open_database, sqlite_connection

_ITEM = tuple(field.name for field in fields(Item))


@dataclass(frozen=True)
class Counts:
    """Submissions by state; `bytes` are the sealed bytes kept, `oldest_at` is of the oldest undelivered one."""

    by_state: dict[str, int]
    bytes: int
    oldest_at: str | None

    def of(self, *states: State) -> int:
        """Return how many submissions are in any of `states`."""
        return sum(self.by_state.get(state, 0) for state in states)


class Store:
    """Rows in, rows out; knows no server and no key. Every method raises OutboxError when the disk refuses."""

    def __init__(self, folder: Path, connect: Connect = sqlite_connection) -> None:
        self._db = open_database(folder, connect)

    def close(self) -> None:
        """Close the file; the write-ahead log is folded in and removed."""
        self._db.close()

    def healthy(self) -> bool:
        """Read the whole file once (1 s for each GB) and say whether its structure is sound.

        Raises OutboxError when the disk does not answer, which says nothing about the structure.
        """
        with self._plain_errors():
            try:
                return bool(self._db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError:
                return False

    def add(self, sid: str, form: str, saved_at: str, clock_doubt: bool, parts: Sequence[SealedPart]) -> int:
        """Store a submission whole, in one transaction, and return its sequence number."""
        with self._transaction():
            row = self._db.execute(
                "INSERT INTO submission (sid, saved_at, clock_doubt, form, state, parts) VALUES (?, ?, ?, ?, ?, ?)",
                (sid, saved_at, clock_doubt, form, State.COMMITTED, len(parts)),
            )
            self._db.executemany(
                "INSERT INTO part VALUES (?, ?, ?, ?, ?)",
                [(sid, part.idx, len(part.sealed), part.sha256, part.sealed) for part in parts],
            )
            self._event(saved_at, sid, "saved", None)
        assert row.lastrowid is not None
        return row.lastrowid

    def find(self, sid: str) -> Item | None:
        """Return one submission."""
        found = self._items("WHERE sid = ?", sid)
        return found[0] if found else None

    def in_state(self, state: State) -> list[Item]:
        """Return the submissions in `state`, those with the fewest tries first, then the oldest."""
        return self._items("WHERE state = ? ORDER BY attempts, seq", state)

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
        with self._transaction():
            self._db.execute("UPDATE submission SET accepted=?, verified=? WHERE sid=?", (accepted, verified, sid))

    def forget_server(self) -> None:
        """Start every undelivered submission from its first step: what another server took proves nothing here."""
        with self._transaction():
            self._db.execute("UPDATE submission SET accepted=0, verified=0 WHERE state=?", (State.COMMITTED,))

    def tried(self, item: Item, at: str, not_before: str | None) -> None:
        """Write down how a try ended: state, tries, reason and http of `item`, and the event."""
        with self._transaction():
            self._db.execute(
                "UPDATE submission SET state=?, attempts=?, reason=?, http=?, not_before=? WHERE sid=?",
                (item.state, item.attempts, item.reason, item.http, not_before, item.sid),
            )
            self._event(at, item.sid, item.reason or item.state.lower(), item.http)

    def log(self, at: str, sid: str | None, code: str, http: int | None = None) -> None:
        """Write one event: a code, never an answer."""
        with self._transaction():
            self._event(at, sid, code, http)

    def count_events(self, sid: str, code: str) -> int:
        """Return how often `code` happened to a submission."""
        with self._plain_errors():
            row = self._db.execute("SELECT count(*) FROM event WHERE sid = ? AND code = ?", (sid, code)).fetchone()
        return int(row[0])

    def wipe(self, sid: str, at: str, version_id: str) -> None:
        """Remove every part of a delivered submission, in the file and in its log; a tombstone stays."""
        with self._transaction():
            rows = self._db.execute("SELECT sha256 FROM part WHERE sid = ? ORDER BY idx", (sid,)).fetchall()
            digest = hashlib.sha256("".join(row[0] for row in rows).encode()).hexdigest()
            self._db.execute("DELETE FROM part WHERE sid = ?", (sid,))
            self._db.execute("INSERT INTO tombstone VALUES (?, ?, ?, ?)", (sid, digest, at, version_id))
            self._db.execute("UPDATE submission SET state=? WHERE sid=?", (State.WIPED, sid))
            self._event(at, sid, "wiped", None)
        with self._plain_errors():
            # execute() would free one page only: this pragma returns no rows, so it is stepped once.
            self._db.executescript("PRAGMA incremental_vacuum")
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def counts(self) -> Counts:
        """Return the numbers for the status."""
        open_states = (State.COMMITTED, State.QUARANTINED, State.CORRUPT)
        with self._plain_errors():
            states = dict(self._db.execute("SELECT state, count(*) FROM submission GROUP BY state").fetchall())
            size = self._db.execute("SELECT coalesce(sum(length), 0) FROM part").fetchone()[0]
            oldest = self._db.execute(
                "SELECT saved_at FROM submission WHERE state IN (?, ?, ?) ORDER BY seq LIMIT 1", open_states
            ).fetchone()
        return Counts(states, size, oldest[0] if oldest else None)

    def last_saved_at(self) -> str:
        """Return when the newest submission was saved, '' when there is none."""
        with self._plain_errors():
            row = self._db.execute("SELECT saved_at FROM submission ORDER BY seq DESC LIMIT 1").fetchone()
        return str(row[0]) if row else ""

    def meta(self, key: str) -> object:
        """Return a value kept beside the queue (JSON), None when it is not there."""
        with self._plain_errors():
            row = self._db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return json.loads(row[0]) if row else None

    def set_meta(self, key: str, value: object) -> None:
        """Keep a small JSON value beside the queue."""
        with self._transaction():
            self._db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, json.dumps(value)))

    def _items(self, where: str, value: str) -> list[Item]:
        query = f"SELECT {', '.join(_ITEM)} FROM submission {where}"  # noqa: S608  both are ours
        with self._plain_errors():
            rows = self._db.execute(query, (value,)).fetchall()
        return [Item(**{**dict(zip(_ITEM, row, strict=True)), "state": State(row[4])}) for row in rows]

    def _event(self, at: str, sid: str | None, code: str, http: int | None) -> None:
        self._db.execute("INSERT INTO event (at, sid, code, http) VALUES (?, ?, ?, ?)", (at, sid, code, http))

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._plain_errors():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    @contextmanager
    def _plain_errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code == sqlite3.SQLITE_FULL:
                raise OutboxError("The disk is full, so nothing more can be saved on this kiosk.") from error
            name = getattr(error, "sqlite_errorname", type(error).__name__)
            raise OutboxError(f"The outbox on this kiosk's disk cannot be used just now ({name}).") from error
