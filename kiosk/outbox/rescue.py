"""What a damaged database still gives whole goes into the new one; the damaged file stays as it is for the office."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from kiosk.outbox.model import SealedPart, State
from kiosk.outbox.reasons import Reason
from kiosk.outbox.schema import sqlite_connection
from kiosk.outbox.store import Store

_OPEN = (State.COMMITTED, State.QUARANTINED, State.CORRUPT)
_KEPT = (
    "sid",
    "saved_at",
    "clock_doubt",
    "form",
    "state",
    "parts",
    "accepted",
    "verified",
    "attempts",
    "reason",
    "http",
)
_COLUMNS = ("seq", *_KEPT, "sealed_for")  # the last came with the second version
Row = dict[str, Any]


def carry_over(damaged: Path, store: Store) -> tuple[int, int]:
    """Copy what can be read of `damaged` into the new, empty `store`; return how many surveys, and how many damaged.

    A survey of which a part is gone comes as CORRUPT, so that it is counted and seen. Raises OutboxError when the
    new store refuses.
    """
    counted = corrupt = 0
    with closing(sqlite_connection(damaged)) as old:
        with suppress(sqlite3.Error):
            old.execute("PRAGMA locking_mode=EXCLUSIVE").fetchall()
        _carry_small(old, store)
        for seq in _numbers(old):
            row = _first(old, "SELECT * FROM submission WHERE seq = ?", seq)
            if row is None:
                continue
            parts = list(_whole_parts(old, str(row["sid"])))
            if row["state"] in _OPEN and len(parts) != row["parts"]:
                row |= {"state": State.CORRUPT, "reason": Reason.DAMAGED}
            _insert(store, row, parts)
            counted += row["state"] in _OPEN
            corrupt += row["state"] == State.CORRUPT
    return counted, corrupt


def _carry_small(old: sqlite3.Connection, store: Store) -> None:
    """Copy what stands beside the queue: the key's canary, receipts, and the number that was given last."""
    with store.transaction():
        for row in _rows(old, "SELECT key, value FROM meta WHERE key <> 'schema'"):
            store.change("INSERT OR REPLACE INTO meta VALUES (?, ?)", row["key"], row["value"])
        for row in _rows(old, "SELECT * FROM tombstone"):
            values = (*row.values(), 0, "")[:6]  # a receipt of the first version has no size and no place
            store.change("INSERT OR IGNORE INTO tombstone VALUES (?, ?, ?, ?, ?, ?)", *values)
        for row in _rows(old, "SELECT seq FROM sqlite_sequence WHERE name = 'submission'"):
            store.change("INSERT INTO sqlite_sequence VALUES ('submission', ?)", row["seq"])


def _insert(store: Store, row: Row, parts: list[SealedPart]) -> None:
    named = {name: row[name] for name in _COLUMNS if name in row} | {"bytes": sum(len(part.sealed) for part in parts)}
    with store.transaction():
        store.change(
            f"INSERT OR IGNORE INTO submission ({', '.join(named)}) VALUES ({', '.join('?' * len(named))})",  # noqa: S608
            *named.values(),
        )
        store.put_parts(row["sid"], parts)


def _whole_parts(old: sqlite3.Connection, sid: str) -> Iterator[SealedPart]:
    for idx in range(7):
        row = _first(old, "SELECT idx, sealed, sha256 FROM part WHERE sid = ? AND idx = ?", sid, idx)
        if row and isinstance(row["sealed"], bytes):
            part = SealedPart(idx, row["sealed"], str(row["sha256"]))
            if part.whole:
                yield part


def _numbers(old: sqlite3.Connection) -> list[int]:
    """Return the numbers of all submissions that are found from either end of the table."""
    ways = ("SELECT seq FROM submission ORDER BY seq", "SELECT seq FROM submission ORDER BY seq DESC")
    return sorted({row["seq"] for query in ways for row in _rows(old, query)})


def _first(old: sqlite3.Connection, query: str, *values: object) -> Row | None:
    return next(_rows(old, query, *values), None)


def _rows(old: sqlite3.Connection, query: str, *values: object) -> Iterator[Row]:
    """Yield rows until there are no more, or until the file gives no more."""
    with suppress(sqlite3.Error):
        found = old.execute(query, values)
        names = [column[0] for column in found.description]
        for row in found:
            yield dict(zip(names, row, strict=True))
