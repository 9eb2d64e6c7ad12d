"""What a damaged database still gives whole goes into the new one; the damaged file stays as it is for the office."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from kiosk.outbox.errors import OutboxError
from kiosk.outbox.model import MAX_PHOTOS, SealedPart, State
from kiosk.outbox.reasons import Reason
from kiosk.outbox.schema import sqlite_connection
from kiosk.outbox.store import Store

_OPEN = (State.COMMITTED, State.QUARANTINED, State.CORRUPT)
# What a value is when it cannot be read; one of another kind than this has changed on the disk.
_PLAIN: dict[str, Any] = {
    "saved_at": "1970-01-01T00:00:00Z",
    "clock_doubt": 1,
    "form": "",
    "state": "COMMITTED",
    "parts": 1,
    "attempts": 0,
    "reason": "",
    "sealed_for": "",  # came with the second version
}
# Index and table are read from either end, so that one bad page hides only what lies on it.
_PARTS = (
    "SELECT rowid AS at, sid, idx FROM part NOT INDEXED ORDER BY rowid",
    "SELECT rowid AS at, sid, idx FROM part NOT INDEXED ORDER BY rowid DESC",
    "SELECT rowid AS at, sid, idx FROM part ORDER BY sid, idx",
    "SELECT rowid AS at, sid, idx FROM part ORDER BY sid DESC, idx DESC",
)
_NUMBERS = ("SELECT seq FROM submission ORDER BY seq", "SELECT seq FROM submission ORDER BY seq DESC")
Row = dict[str, Any]
Places = dict[str, dict[int, list[int]]]  # sid → number of the part → the rows that may hold it


def carry_over(damaged: Path, store: Store) -> tuple[int, int]:
    """Copy what can be read of `damaged` into the new `store`; return how many surveys, and how many damaged.

    A survey of which a part is gone comes as CORRUPT, so that it is counted and seen. What the store has already is
    left alone, so this may be begun again. Raises OutboxError when the new store refuses.
    """
    try:
        opened = sqlite_connection(damaged)
    except sqlite3.Error as error:
        raise OutboxError(f"The damaged outbox {damaged} cannot be read just now: {error}.") from error
    states: list[State] = []
    with closing(opened) as old:
        old.text_factory = lambda raw: raw.decode("utf-8", "replace")
        with suppress(sqlite3.Error):
            old.execute("PRAGMA locking_mode=EXCLUSIVE").fetchall()
        _carry_small(old, store)
        places = _places(old)
        for row in _submissions(old, places):
            if store.find(row["sid"]) is None:
                states.append(_carry(old, store, row, places.get(row["sid"], {})))
    return sum(state in _OPEN for state in states), states.count(State.CORRUPT)


def _carry_small(old: sqlite3.Connection, store: Store) -> None:
    """Copy what stands beside the queue: the key's canary, receipts, and the number that was given last."""
    with store.transaction():
        for row in _rows(old, "SELECT key, value FROM meta WHERE key <> 'schema'"):
            with suppress(TypeError, ValueError):
                json.loads(row["value"])
                store.change("INSERT OR IGNORE INTO meta VALUES (?, ?)", row["key"], row["value"])
        for row in _rows(old, "SELECT * FROM tombstone"):
            values = (*row.values(), 0, "")[:6]  # a receipt of the first version has no size and no place
            store.change("INSERT OR IGNORE INTO tombstone VALUES (?, ?, ?, ?, ?, ?)", *values)
        last = _first(old, "SELECT seq FROM sqlite_sequence WHERE name = 'submission'")
        if last and isinstance(last["seq"], int) and not store.row("SELECT 1 FROM sqlite_sequence"):
            store.change("INSERT INTO sqlite_sequence VALUES ('submission', ?)", last["seq"])


def _places(old: sqlite3.Connection) -> Places:
    found: Places = {}
    for query in _PARTS:
        for row in _rows(old, query):
            if isinstance(row["sid"], str) and row["idx"] in range(MAX_PHOTOS + 1):
                rows = found.setdefault(row["sid"], {}).setdefault(row["idx"], [])
                if row["at"] not in rows:
                    rows.append(row["at"])
    return found


def _submissions(old: sqlite3.Connection, places: Places) -> Iterator[Row]:
    """Yield every submission once; at the end those whose own row is gone, made up from their parts."""
    seen = set()
    for seq in sorted({row["seq"] for query in _NUMBERS for row in _rows(old, query)}):
        row = _first(old, "SELECT * FROM submission WHERE seq = ?", seq)
        if row and isinstance(row["sid"], str):
            seen.add(row["sid"])
            yield row
    for sid in places.keys() - seen:
        number = _first(old, "SELECT seq FROM submission WHERE sid = ?", sid) or {}  # the index may have it still
        saved = _first(old, "SELECT at AS saved_at FROM event WHERE sid = ? ORDER BY id", sid) or {}
        yield {"sid": sid, **number, **saved, "clock_doubt": 1}


def _carry(old: sqlite3.Connection, store: Store, row: Row, rows: Mapping[int, list[int]]) -> State:
    """Copy one submission and return its state in the new store.

    It is sent from its first step: the server takes the same again, and a changed mask would call sent what is not.
    """
    kept = {name: row[name] if isinstance(row.get(name), type(plain)) else plain for name, plain in _PLAIN.items()}
    kept["state"] = kept["state"] if kept["state"] in tuple(State) else State.COMMITTED
    kept["reason"] = kept["reason"] if kept["reason"] in tuple(Reason) else Reason.NONE
    kept["parts"] = min(max(kept["parts"], *(idx + 1 for idx in rows), 1), MAX_PHOTOS + 1)
    parts = list(_whole_parts(old, rows))
    if kept["state"] in _OPEN and len(parts) != kept["parts"]:
        kept |= {"state": State.CORRUPT, "reason": Reason.DAMAGED}
    if "seq" in row and not store.row("SELECT 1 FROM submission WHERE seq = ?", row["seq"]):
        kept["seq"] = row["seq"]
    kept |= {"sid": row["sid"], "bytes": sum(len(part.sealed) for part in parts)}
    with store.transaction():
        store.change(
            f"INSERT INTO submission ({', '.join(kept)}) VALUES ({', '.join('?' * len(kept))})",  # noqa: S608  ours
            *kept.values(),
        )
        store.put_parts(row["sid"], parts)
    return State(kept["state"])


def _whole_parts(old: sqlite3.Connection, rows: Mapping[int, list[int]]) -> Iterator[SealedPart]:
    for idx in sorted(rows):
        for at in rows[idx]:
            row = _first(old, "SELECT sealed, sha256 FROM part NOT INDEXED WHERE rowid = ?", at)
            if row and isinstance(row["sealed"], bytes):
                part = SealedPart(idx, row["sealed"], str(row["sha256"]))
                if part.whole:
                    yield part
                    break


def _first(old: sqlite3.Connection, query: str, *values: object) -> Row | None:
    return next(_rows(old, query, *values), None)


def _rows(old: sqlite3.Connection, query: str, *values: object) -> Iterator[Row]:
    """Yield rows until there are no more, or until the file gives no more."""
    with suppress(sqlite3.Error):
        found = old.execute(query, values)
        names = [column[0] for column in found.description]
        for row in found:
            yield dict(zip(names, row, strict=True))
