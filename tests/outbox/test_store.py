import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.outbox.errors import OutboxError
from kiosk.outbox.model import SealedPart, State
from kiosk.outbox.store import Store

AT = "2026-11-23T12:00:00Z"
PARTS = [SealedPart(0, b"response", "a"), SealedPart(1, b"photo", "b")]


def add(store: Store, sid: str) -> int:
    return store.add(sid, "form|1", AT, False, PARTS)


def test_what_was_added_is_there_after_reopening(folder: Path):
    store = Store(folder)
    assert [add(store, "one"), add(store, "two")] == [1, 2]
    store.close()
    again = Store(folder)
    item = again.find("two")
    assert item is not None
    assert (item.seq, item.state, item.parts, item.accepted, item.complete) == (2, State.COMMITTED, 2, 0, 0b11)
    assert again.part("two", 1) == PARTS[1]
    assert again.find("three") is None
    assert again.part("one", 2) is None
    again.close()


def test_a_sequence_number_is_never_used_twice(store: Store):
    add(store, "one")
    store.wipe("one", AT, "")
    assert add(store, "two") == 2


def test_fewest_tries_go_first_then_the_oldest(store: Store):
    for sid in ("one", "two", "three"):
        add(store, sid)
    first = store.in_state(State.COMMITTED)[0]
    store.tried(replace(first, attempts=1, reason="server-busy", http=503), AT, None)
    assert [item.sid for item in store.in_state(State.COMMITTED)] == ["two", "three", "one"]


def test_a_broken_transaction_leaves_nothing(store: Store):
    with pytest.raises(OutboxError):
        store.add("one", "form|1", AT, False, [PARTS[0], PARTS[0]])
    assert store.find("one") is None
    assert store.counts().bytes == 0
    assert add(store, "one") >= 1


def test_a_full_disk_is_said_plainly_and_nothing_is_half_stored(folder: Path):
    class Small(sqlite3.Connection):
        pass

    def small_disk(path: Path) -> sqlite3.Connection:
        return sqlite3.connect(path, timeout=0, isolation_level=None, factory=Small)

    store = Store(folder, small_disk)
    store._db.execute("PRAGMA max_page_count=30")
    with pytest.raises(OutboxError, match="The disk is full"):
        store.add("one", "form|1", AT, False, [SealedPart(0, bytes(1_000_000), "a")])
    assert store.find("one") is None
    add(store, "two")
    store.close()


def test_wiping_leaves_no_sealed_byte(folder: Path, store: Store):
    sealed = b"age-encryption.org/v1 " * 5000
    store.add("one", "form|1", AT, False, [SealedPart(0, sealed, "a")])
    assert sealed[:40] in (folder / "outbox.db-wal").read_bytes()
    store.wipe("one", AT, "7")
    assert all(sealed[:22] not in path.read_bytes() for path in folder.iterdir())
    assert (folder / "outbox.db").stat().st_size < 100_000
    item = store.find("one")
    assert item is not None
    assert item.state is State.WIPED


def test_events_are_counted_by_code(store: Store):
    add(store, "one")
    for _ in range(2):
        with store.transaction():
            store.log(AT, "one", "not-kept", 404)
    assert store.count_events("one", "not-kept") == 2


def test_old_events_make_room_for_new_ones(store: Store, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("kiosk.outbox.database.EVENTS_KEPT", 5)
    for number in range(9):
        with store.transaction():
            store.log(AT, "one", f"code-{number}")
    assert [row[0] for row in store.rows("SELECT code FROM event ORDER BY id")] == [f"code-{n}" for n in range(4, 9)]


def test_health_and_small_values(store: Store):
    assert store.healthy()
    assert store.meta("queue") is None
    store.set_meta("queue", {"held": True})
    assert store.meta("queue") == {"held": True}
