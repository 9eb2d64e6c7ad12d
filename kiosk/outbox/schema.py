"""The database file: how it is opened, and how an older one is brought up to date."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from kiosk.outbox.errors import DiskFull, OutboxBusy, OutboxError, StoreDamaged, StoreTooNew
from kiosk.outbox.files import private_file, private_folder, sync_folder
from kiosk.outbox.tables import FIRST, STEPS, VERSION

Connect = Callable[[Path], sqlite3.Connection]

NAME = "outbox.db"

# In this order: the lock before the first access, auto_vacuum before the first table. The value is what must read back.
PRAGMAS = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("auto_vacuum", "INCREMENTAL", 2),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("secure_delete", "ON", 1),
    ("temp_store", "MEMORY", 2),
)


def sqlite_connection(path: Path) -> sqlite3.Connection:
    """Return a connection that never waits for a lock and never opens a transaction by itself."""
    return sqlite3.connect(path, timeout=0, isolation_level=None)


def open_database(folder: Path, connect: Connect = sqlite_connection) -> sqlite3.Connection:
    """Open `folder`/outbox.db, made when missing, with every pragma proved.

    Raises OutboxBusy when a kiosk runs on this folder, StoreTooNew, StoreDamaged, OutboxError.
    """
    path = folder / NAME
    private_folder(folder)
    try:
        if not path.exists():
            private_file(path)
            sync_folder(folder)
        path.chmod(0o600)  # SQLite gives its other files the rights of this one
        connection = connect(path)
    except (OSError, sqlite3.Error) as error:
        raise OutboxError(f"The outbox {path} cannot be opened: {error}.") from error
    try:
        _prepare(connection, folder)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection, folder: Path) -> None:
    try:
        for name, value, wanted in PRAGMAS:
            if _setting(connection, name) == wanted:
                continue  # to set auto_vacuum writes to the file each time, which a full disk would refuse
            connection.execute(f"PRAGMA {name}={value}").fetchall()
            if _setting(connection, name) != wanted:
                raise OutboxError(f"The database refuses the setting {name}={value}, so surveys are not safe here.")
        _ensure_tables(connection)
    except sqlite3.OperationalError as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)  # none: Python met a text that is none
        if code == sqlite3.SQLITE_ERROR:  # our own statements fail on it: a table is gone or another
            raise StoreDamaged(f"The outbox in {folder} is damaged: {error}.") from error
        if code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise OutboxBusy(
                f"A kiosk is running on this data folder ({folder}): stop it, or use `outbox status`."
            ) from error
        if code & 0xFF == sqlite3.SQLITE_FULL:
            raise DiskFull(f"The disk is full, so the outbox in {folder} cannot be opened: make room on it.") from error
        raise OutboxError(f"The outbox in {folder} cannot be opened: {error}.") from error
    except sqlite3.DatabaseError as error:
        raise StoreDamaged(f"The outbox in {folder} is damaged: {error}.") from error


def _setting(connection: sqlite3.Connection, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def _ensure_tables(connection: sqlite3.Connection) -> None:
    """Make the tables, or bring those of an older kiosk up to date: all steps or none."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone():
            for table in FIRST:
                connection.execute(table)
            connection.execute("INSERT INTO meta VALUES ('schema', 1)")
        found = _version(connection)
        if found > VERSION:
            raise StoreTooNew(
                f"A newer kiosk wrote this outbox (format {found}, this one reads {VERSION}): "
                "start the newer version again; nothing was changed."
            )
        for version in range(found + 1, VERSION + 1):
            for statement in STEPS[version]:
                connection.execute(statement)
        if found < VERSION:
            connection.execute("UPDATE meta SET value = ? WHERE key = 'schema'", (VERSION,))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection) -> int:
    """Return the number of the form that the file is in. Raises sqlite3.DatabaseError when it does not say."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()
    if row is None or not isinstance(row[0], int) or row[0] < 1:
        raise sqlite3.DatabaseError("it does not say which version it is")
    return row[0]
