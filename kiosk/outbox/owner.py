"""The one thread that owns the database: everybody else hands it work and gets a Future."""

import logging
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from kiosk.outbox import rescue
from kiosk.outbox.device_key import KEY_STORE, unlock
from kiosk.outbox.errors import OutboxError, StoreDamaged
from kiosk.outbox.keys import NO_KEYS, Keys
from kiosk.outbox.schema import NAME, Connect, sqlite_connection
from kiosk.outbox.sealing import Sealer
from kiosk.outbox.store import Store

log = logging.getLogger(__name__)

T = TypeVar("T")

DAMAGED = "outbox-damaged"
CARRIED = "carried_over"  # the names of the files that were set aside and gone through to the end


class Owner:
    """A store and the thread that opened it.

    A damaged file is renamed and kept, a new one is started, and what the old one still gives whole goes into it.
    """

    def __init__(self, folder: Path, connect: Connect = sqlite_connection) -> None:
        self._folder = folder
        self._connect = connect
        self._thread = ThreadPoolExecutor(1, "outbox-store")
        self._store: Store
        self._keys, self._key_store = NO_KEYS, ""
        try:
            self._thread.submit(self._open).result()
        except BaseException:
            self._thread.shutdown()
            raise

    def submit(self, work: Callable[[Store], T]) -> Future[T]:
        """Queue `work`; it runs alone, after all that was queued before it. Raises OutboxError when closed."""
        try:
            return self._thread.submit(lambda: work(self._store))
        except RuntimeError as error:
            raise OutboxError("The outbox is closed.") from error

    def call(self, work: Callable[[Store], T]) -> T:
        """Run `work` on the store and return its result."""
        return self.submit(work).result()

    def unlock(self, keys: Keys = NO_KEYS) -> Sealer:
        """Return what seals and opens the parts. Raises KeyLost, OutboxError."""
        return self.call(lambda store: self._unlock(store, keys))

    def check_health(self) -> Future[None]:
        """Queue a full check of the file; what is queued after it waits for the result."""
        return self._thread.submit(self._replace_if_damaged)

    def close(self) -> None:
        """Finish the queued work and close the file."""
        with suppress(RuntimeError):
            self._thread.submit(lambda: self._store.close())
        self._thread.shutdown()

    def _unlock(self, store: Store, keys: Keys) -> Sealer:
        try:
            sealer = unlock(self._folder, store, keys)
        except StoreDamaged:
            self._start_new()
            store = self._store
            sealer = unlock(self._folder, store, keys)
        self._keys, self._key_store = keys, str(store.meta(KEY_STORE))
        return sealer

    def _open(self) -> None:
        finish_setting_aside(self._folder)
        try:
            self._store = Store(self._folder, self._connect)
            self._carry_over()
        except StoreDamaged:
            self._start_new()

    def _replace_if_damaged(self) -> None:
        try:
            if self._store.healthy():
                return
            self._start_new()
            if self._key_store and not self._store.meta(KEY_STORE):  # the damaged file no longer said it
                self._store.set_meta(KEY_STORE, self._key_store)
            unlock(self._folder, self._store, self._keys)
        except OutboxError as error:
            log.error("outbox: %s", error)

    def _start_new(self) -> None:
        log.error("outbox: damaged, set aside")
        if hasattr(self, "_store"):
            with suppress(sqlite3.Error):  # a file this broken may refuse the closing checkpoint too
                self._store.close()
        set_aside(self._folder)
        self._store = Store(self._folder, self._connect)
        self._carry_over()

    def _carry_over(self) -> None:
        """Take over what the files set aside still give; what a full disk or a power cut stopped is begun again."""
        for aside in reversed(damaged_files(self._folder)):
            carried = self._store.meta(CARRIED)
            names = carried if isinstance(carried, list) else []
            if aside.name not in names:
                kept, corrupt = rescue.carry_over(aside, self._store)
                log.error("outbox: carried over %d surveys, %d of them damaged", kept, corrupt)
                self._store.set_meta(CARRIED, [*names, aside.name])


def set_aside(folder: Path) -> Path:
    """Rename the database and its log so that they are kept for the office; return its new path. Raises OutboxError."""
    aside = folder / f"{DAMAGED}-{1 + len(damaged_files(folder))}.db"
    try:
        for ending in ("-wal", "-journal", ""):
            source = folder / f"{NAME}{ending}"
            if source.exists():
                source.rename(aside.with_name(aside.name + ending))
    except OSError as error:
        raise OutboxError(f"The damaged outbox in {folder} cannot be set aside: {error.strerror}.") from error
    return aside


def finish_setting_aside(folder: Path) -> None:
    """Rename the database after its log where the power went in between: one is nothing without the other."""
    for rest in folder.glob(f"{DAMAGED}-*.db-*"):
        aside = folder / rest.name.rpartition("-")[0]
        if (folder / NAME).exists() and not aside.exists():
            (folder / NAME).rename(aside)


def damaged_files(folder: Path) -> list[Path]:
    """Return the databases that were set aside."""
    return sorted(folder.glob(f"{DAMAGED}-*.db"))
