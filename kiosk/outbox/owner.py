"""The one thread that owns the database: everybody else hands it work and gets a Future."""

import logging
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from kiosk.outbox.device_key import unlock
from kiosk.outbox.errors import OutboxError, StoreDamaged
from kiosk.outbox.schema import NAME, Connect, sqlite_connection
from kiosk.outbox.sealing import Sealer
from kiosk.outbox.store import Store

log = logging.getLogger(__name__)

T = TypeVar("T")

DAMAGED = "outbox-damaged"


class Owner:
    """A store and the thread that opened it. A damaged file is renamed, kept, and a new one started."""

    def __init__(self, folder: Path, connect: Connect = sqlite_connection) -> None:
        self._folder = folder
        self._connect = connect
        self._thread = ThreadPoolExecutor(1, "outbox-store")
        self._store: Store
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

    def unlock(self) -> Sealer:
        """Return what seals and opens the parts. Raises KeyLost."""
        return self.call(lambda store: unlock(self._folder, store))

    def check_health(self) -> Future[None]:
        """Queue a full check of the file; what is queued after it waits for the result."""
        return self._thread.submit(self._replace_if_damaged)

    def close(self) -> None:
        """Finish the queued work and close the file."""
        with suppress(RuntimeError):
            self._thread.submit(lambda: self._store.close())
        self._thread.shutdown()

    def _open(self) -> None:
        try:
            self._store = Store(self._folder, self._connect)
        except StoreDamaged:
            self._start_new()

    def _replace_if_damaged(self) -> None:
        try:
            if self._store.healthy():
                return
            with suppress(sqlite3.Error):  # a file this broken may refuse the closing checkpoint too
                self._store.close()
            self._start_new()
            unlock(self._folder, self._store)
        except OutboxError as error:
            log.error("outbox: %s", error)

    def _start_new(self) -> None:
        log.error("outbox: damaged, set aside")
        set_aside(self._folder)
        self._store = Store(self._folder, self._connect)


def set_aside(folder: Path) -> None:
    """Rename the database and its log so that they are kept for the office. Raises OutboxError."""
    number = 1 + len(damaged_files(folder))
    try:
        for ending in ("-wal", "-journal", ""):
            source = folder / f"{NAME}{ending}"
            if source.exists():
                source.rename(folder / f"{DAMAGED}-{number}.db{ending}")
    except OSError as error:
        raise OutboxError(f"The damaged outbox in {folder} cannot be set aside: {error.strerror}.") from error


def damaged_files(folder: Path) -> list[Path]:
    """Return the databases that were set aside."""
    return sorted(folder.glob(f"{DAMAGED}-*.db"))
