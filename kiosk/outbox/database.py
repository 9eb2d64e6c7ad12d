"""The connection and its transactions; whatever the disk refuses becomes one plain sentence."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.outbox.errors import DiskFull, OutboxError, StoreDamaged
from kiosk.outbox.schema import Connect, open_database, sqlite_connection

Row = Sequence[Any]
EVENTS_KEPT = 20_000  # months of tries must not fill the disk


class Database:
    """One open file, used by the one thread that opened it. Every method raises OutboxError when the disk refuses."""

    def __init__(self, folder: Path, connect: Connect = sqlite_connection) -> None:
        self._db = open_database(folder, connect)

    def close(self) -> None:
        """Close the file; the write-ahead log is folded in and removed."""
        self._db.close()

    def healthy(self) -> bool:
        """Read the whole file once (1 s for each GB) and say whether its structure is sound, indexes and all.

        SQLite's quick_check takes as long and leaves out the indexes, by which the courier finds what to send.

        Raises OutboxError when the disk does not answer, which says nothing about the structure.
        """
        with self.plain_errors():
            try:
                return bool(self._db.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError:
                return False

    def rows(self, query: str, *values: object) -> list[Row]:
        """Return all rows of a query."""
        with self.plain_errors():
            return self._db.execute(query, values).fetchall()

    def row(self, query: str, *values: object) -> Row | None:
        """Return the first row of a query."""
        with self.plain_errors():
            found: Row | None = self._db.execute(query, values).fetchone()
        return found

    def change(self, statement: str, *values: object) -> None:
        """Change rows; only inside `transaction`."""
        assert self._db.in_transaction
        self._db.execute(statement, values)

    def log(self, at: str, sid: str | None, code: str, http: int | None = None) -> None:
        """Write one event, a code and never an answer; only inside `transaction`."""
        self.change("INSERT INTO event (at, sid, code, http) VALUES (?, ?, ?, ?)", at, sid, code, http)
        self.change("DELETE FROM event WHERE id <= last_insert_rowid() - ?", EVENTS_KEPT)

    def meta(self, key: str) -> object:
        """Return a value kept beside the queue (JSON), None when it is not there. Raises StoreDamaged."""
        row = self.row("SELECT value FROM meta WHERE key = ?", key)
        try:
            return json.loads(row[0]) if row else None
        except (TypeError, ValueError) as error:
            raise StoreDamaged(f"What the outbox keeps under {key!r} has changed on the disk.") from error

    def set_meta(self, key: str, value: object) -> None:
        """Keep a small JSON value beside the queue."""
        with self.transaction():
            self.change("INSERT OR REPLACE INTO meta VALUES (?, ?)", key, json.dumps(value))

    def forget_removed(self) -> None:
        """Take what was removed out of the log too, and give its room back to the disk."""
        with self.plain_errors():
            # execute() would free one page only: this pragma returns no rows, so it is stepped once.
            self._db.executescript("PRAGMA incremental_vacuum")
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make all changes inside durable together, or none of them."""
        with self.plain_errors():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    @contextmanager
    def plain_errors(self) -> Iterator[None]:
        """Turn what SQLite raises into an OutboxError: DiskFull, StoreDamaged where the file is, not the disk."""
        try:
            yield
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code == sqlite3.SQLITE_FULL:
                raise DiskFull("The disk is full, so nothing more can be saved on this kiosk.") from error
            name = getattr(error, "sqlite_errorname", type(error).__name__)
            if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) or _is_no_text(error):
                raise StoreDamaged(f"The outbox on this kiosk's disk is damaged ({name}).") from error
            raise OutboxError(f"The outbox on this kiosk's disk cannot be used just now ({name}).") from error


def _is_no_text(error: sqlite3.Error) -> bool:
    """Say whether Python found bytes in a text that are not UTF-8; SQLite gives no number for that."""
    return not hasattr(error, "sqlite_errorcode") and "decode to UTF-8" in str(error)
