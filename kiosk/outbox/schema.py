"""The database file: how it is opened, what is in it, which version it is."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from kiosk.outbox.errors import OutboxBusy, OutboxError, StoreDamaged, StoreTooNew
from kiosk.outbox.files import private_file, private_folder, sync_folder

Connect = Callable[[Path], sqlite3.Connection]

NAME = "outbox.db"
VERSION = 1

# In this order: the lock before the first access, auto_vacuum before the first table. The value is what must read back.
PRAGMAS = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("auto_vacuum", "INCREMENTAL", 2),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("secure_delete", "ON", 1),
    ("temp_store", "MEMORY", 2),
)

TABLES = (
    """CREATE TABLE submission (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, sid TEXT NOT NULL UNIQUE, saved_at TEXT NOT NULL,
        clock_doubt INTEGER NOT NULL, form TEXT NOT NULL, state TEXT NOT NULL, parts INTEGER NOT NULL,
        accepted INTEGER NOT NULL DEFAULT 0, verified INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,
        reason TEXT NOT NULL DEFAULT '', http INTEGER, not_before TEXT)""",
    # The blob stands last, so that adding up lengths does not read the photos.
    """CREATE TABLE part (
        sid TEXT NOT NULL REFERENCES submission(sid), idx INTEGER NOT NULL, length INTEGER NOT NULL,
        sha256 TEXT NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (sid, idx))""",
    "CREATE TABLE event (id INTEGER PRIMARY KEY, at TEXT NOT NULL, sid TEXT, code TEXT NOT NULL, http INTEGER)",
    "CREATE INDEX event_of ON event (sid, code)",
    "CREATE TABLE tombstone (sid TEXT PRIMARY KEY, sha256 TEXT NOT NULL, at TEXT NOT NULL, version_id TEXT NOT NULL)",
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID",
    "CREATE INDEX submission_state ON submission (state, attempts, seq)",
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
            connection.execute(f"PRAGMA {name}={value}").fetchall()
            read = connection.execute(f"PRAGMA {name}").fetchone()[0]
            if read != wanted:
                raise OutboxError(f"The database refuses the setting {name}={value}, so surveys are not safe here.")
        _ensure_tables(connection)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise OutboxBusy(
                f"A kiosk is running on this data folder ({folder}): stop it, or use `outbox status`."
            ) from error
        raise OutboxError(f"The outbox in {folder} cannot be opened: {error}.") from error
    except sqlite3.DatabaseError as error:
        raise StoreDamaged(f"The outbox in {folder} is damaged: {error}.") from error


def _ensure_tables(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone():
            for table in TABLES:
                connection.execute(table)
            connection.execute("INSERT INTO meta VALUES ('schema', ?)", (VERSION,))
        found = connection.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()[0]
        if found > VERSION:
            raise StoreTooNew(
                f"A newer kiosk wrote this outbox (format {found}, this one reads {VERSION}): "
                "start the newer version again; nothing was changed."
            )
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
