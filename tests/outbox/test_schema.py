import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.outbox.errors import OutboxBusy, OutboxError, StoreDamaged, StoreTooNew
from kiosk.outbox.schema import NAME, PRAGMAS, open_database, sqlite_connection
from kiosk.outbox.store import Store


def test_every_pragma_reads_back(folder: Path):
    with closing(open_database(folder)) as connection:
        for name, _, wanted in PRAGMAS:
            assert connection.execute(f"PRAGMA {name}").fetchone()[0] == wanted


def test_a_pragma_that_does_not_hold_withdraws_the_survey(folder: Path):
    def without_wal(path: Path) -> sqlite3.Connection:
        return sqlite3.connect(":memory:", isolation_level=None)

    with pytest.raises(OutboxError, match="refuses the setting"):
        open_database(folder, without_wal)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no mode bits")
def test_files_are_private_whatever_the_umask(folder: Path):
    before = os.umask(0)
    try:
        with closing(open_database(folder)):
            modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    finally:
        os.umask(before)
    assert modes == {NAME: 0o600, f"{NAME}-wal": 0o600}
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_second_process_is_refused_with_a_sentence(folder: Path, store: Store):
    script = (
        "import sys; from pathlib import Path; from kiosk.outbox.schema import open_database\n"
        "try: open_database(Path(sys.argv[1]))\n"
        "except Exception as error: print(type(error).__name__, error)"
    )
    result = subprocess.run([sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True)
    assert result.stdout.startswith("OutboxBusy A kiosk is running on this data folder")


def test_a_second_opener_in_this_process_is_refused_too(folder: Path, store: Store):
    with pytest.raises(OutboxBusy, match="A kiosk is running on this data folder"):
        open_database(folder)


def test_a_newer_file_is_left_alone(folder: Path):
    Store(folder).close()
    with closing(sqlite_connection(folder / NAME)) as connection:
        connection.execute("UPDATE meta SET value = 3 WHERE key = 'schema'")
    with pytest.raises(StoreTooNew, match="format 3, this one reads 2"):
        open_database(folder)
    with closing(sqlite_connection(folder / NAME)) as connection:
        assert connection.execute("SELECT * FROM meta").fetchall() == [("schema", 3)]


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM meta",
        "DROP TABLE meta",
        "UPDATE meta SET value = 'x'",
        "UPDATE meta SET value = CAST(x'ff' AS TEXT)",
        "UPDATE meta SET value = 0",
    ],
)
def test_a_file_that_no_longer_says_what_it_is_counts_as_damaged(harm: str, folder: Path):
    Store(folder).close()
    with closing(sqlite_connection(folder / NAME)) as connection:
        connection.execute(harm)
    with pytest.raises(StoreDamaged, match="is damaged"):
        open_database(folder)
