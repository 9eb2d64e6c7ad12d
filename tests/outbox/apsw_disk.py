"""SQLite (the one that apsw brings) on a disk that tells what is asked of it, and refuses when a test says so."""

import itertools
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import apsw

from .power import Op

_numbers = itertools.count(1)
_JOURNALS = apsw.SQLITE_OPEN_WAL | apsw.SQLITE_OPEN_MAIN_JOURNAL
# As CPython's own module sorts them (Modules/_sqlite/util.c).
_KINDS = {
    sqlite3.SQLITE_CORRUPT: sqlite3.DatabaseError,
    sqlite3.SQLITE_NOTADB: sqlite3.DatabaseError,
    sqlite3.SQLITE_CONSTRAINT: sqlite3.IntegrityError,
    sqlite3.SQLITE_MISMATCH: sqlite3.IntegrityError,
    sqlite3.SQLITE_TOOBIG: sqlite3.DataError,
    sqlite3.SQLITE_MISUSE: sqlite3.InterfaceError,
}

Refuse = Callable[[Op], int | None]


class ApswDisk(apsw.VFS):
    """Files as they are, and what happens to them.

    Attributes:
        log: every call that was carried out, in order.
        refuse: is asked before each call; a code of SQLite such as SQLITE_FULL makes the call fail.
    """

    def __init__(self) -> None:
        self.vfs_name = f"told-{next(_numbers)}"
        self.log: list[Op] = []
        self.refuse: Refuse = lambda op: None
        super().__init__(self.vfs_name, "")

    def ask(self, op: Op) -> None:
        code = self.refuse(op)
        if code is not None:
            error = apsw.exception_for(code)
            raise error
        self.log.append(op)

    def xOpen(self, name: object, flags: list[int]) -> "_File":
        path = Path(name.filename() if isinstance(name, apsw.URIFilename) else str(name))
        if flags[0] & apsw.SQLITE_OPEN_CREATE and not path.exists():
            self.ask(Op("create", path.name))
        return _File(self, path, flags)

    def xDelete(self, name: str, sync_folder: bool) -> None:
        self.ask(Op("delete", Path(name).name))
        super().xDelete(name, sync_folder)
        if sync_folder:
            self.log.append(Op("sync_folder"))

    def connect(self, path: Path) -> "Adapter":
        """Stand in for `sqlite_connection`."""
        with as_sqlite3():
            return Adapter(apsw.Connection(str(path), vfs=self.vfs_name))


class _File(apsw.VFSFile):
    def __init__(self, disk: ApswDisk, path: Path, flags: list[int]) -> None:
        self._disk, self._name = disk, path.name
        self._new_journal = bool(flags[0] & _JOURNALS)
        super().__init__("", str(path), flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.ask(Op("write", self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        self._disk.ask(Op("truncate", self._name, size))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        self._disk.ask(Op("sync", self._name))
        super().xSync(flags)
        if self._new_journal:  # as SQLite's own files do, the first sync of a journal makes its name durable
            self._new_journal = False
            self._disk.log.append(Op("sync_folder"))


class Adapter:
    """As much of sqlite3.Connection as the store uses."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._db = connection
        self._checkpoint_at = 1000
        connection.set_wal_hook(self._committed)

    def fold_in_after(self, pages: int) -> None:
        """Fold the log into the file once it has `pages`, not SQLite's own 1,000."""
        self._checkpoint_at = pages

    def _committed(self, connection: apsw.Connection, name: str, pages: int) -> int:
        # SQLite forgets why its own checkpoint after a commit failed. apsw would raise it as if the commit had failed.
        if pages >= self._checkpoint_at:
            with suppress(apsw.Error):
                connection.wal_checkpoint(name)
        return apsw.SQLITE_OK

    @property
    def in_transaction(self) -> bool:
        return self._db.in_transaction

    def execute(self, statement: str, values: Iterable[object] = ()) -> "Rows":
        with as_sqlite3():
            return Rows(self._db, self._db.execute(statement, tuple(values)))

    def executemany(self, statement: str, rows: Iterable[Iterable[object]]) -> None:
        with as_sqlite3():
            self._db.executemany(statement, rows)

    def executescript(self, script: str) -> None:
        with as_sqlite3():
            for _ in self._db.execute(script):
                pass

    def close(self) -> None:
        with suppress(apsw.Error):  # the last checkpoint may fail, and sqlite3 does not tell either
            self._db.close()


class Rows:
    def __init__(self, connection: apsw.Connection, cursor: apsw.Cursor) -> None:
        self._cursor = cursor
        self.lastrowid = connection.last_insert_rowid()

    def fetchone(self) -> Any:
        with as_sqlite3():
            return next(self._cursor, None)

    def fetchall(self) -> list[Any]:
        with as_sqlite3():
            return list(self._cursor)

    def __iter__(self) -> Iterator[Any]:
        while (row := self.fetchone()) is not None:
            yield row


@contextmanager
def as_sqlite3() -> Iterator[None]:
    try:
        yield
    except apsw.Error as error:
        code = getattr(error, "extendedresult", getattr(error, "result", sqlite3.SQLITE_ERROR))
        raised = _KINDS.get(code & 0xFF, sqlite3.OperationalError)(str(error))
        raised.sqlite_errorcode = code
        raised.sqlite_errorname = apsw.mapping_result_codes.get(code & 0xFF, "SQLITE_ERROR")
        raise raised from error


@contextmanager
def apsw_disk() -> Iterator[ApswDisk]:
    disk = ApswDisk()
    try:
        yield disk
    finally:
        disk.unregister()
