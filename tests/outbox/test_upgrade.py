"""An outbox of the first version, with a thousand surveys in it, is brought up to date: all of them, or nothing yet."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.outbox.errors import OutboxError
from kiosk.outbox.model import State
from kiosk.outbox.owner import Owner, damaged_files
from kiosk.outbox.schema import NAME, Connect, sqlite_connection
from kiosk.outbox.store import Store
from kiosk.outbox.tables import STEPS

from .cuts import fast_folder
from .first_version import first_version
from .story import write_key
from .test_damage import check_all

SIDS = [f"{n:08d}-0000-4000-8000-000000000000" for n in range(1, 1001)]
STATEMENTS = len(STEPS[2])


@pytest.fixture(scope="module")
def older() -> Iterator[Path]:
    with fast_folder() as room:
        sealer = write_key(room / "data")
        first_version(room / "data", [(sid, [sid.encode(), b"photo"]) for sid in SIDS], sealer)
        yield room / "data"


def test_an_upgrade_keeps_each_of_a_thousand_surveys(older: Path, folder: Path):
    shutil.copytree(older, folder)
    owner = Owner(folder)
    sealer = owner.unlock()
    items = check_all(owner)
    assert [(item.sid, item.state, item.parts) for item in items] == [(sid, State.COMMITTED, 2) for sid in SIDS]
    assert all(sealer.open(owner.call(lambda s, sid=sid: s.part(sid, 0))) == sid.encode() for sid in SIDS)
    assert owner.call(lambda store: store.counts().of(State.COMMITTED)) == 1000
    assert owner.call(lambda store: store.counts().bytes) == sum(item.bytes for item in items) > 0
    assert damaged_files(folder) == []
    owner.close()


def is_first_version(folder: Path) -> bool:
    with closing(sqlite_connection(folder / NAME)) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        columns = {row[1] for row in connection.execute("PRAGMA table_info(submission)")}
        version = connection.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()[0]
        count = connection.execute("SELECT count(*) FROM submission, part USING (sid)").fetchone()[0]
    assert count == 2000
    new = {"tally", "export", "exported", "tally_new", "tally_moved"} & names or {"bytes", "sealed_for"} & columns
    assert (version == 1) is not bool(new), "some steps are done and some are not"
    return version == 1


def stops(folder: Path, at: int) -> Connect:
    """Return what opens a file that refuses statement `at` of the upgrade, and first copies what a kill would leave."""

    class Stops(sqlite3.Connection):
        left = -1

        def execute(self, sql: str, *values: object) -> sqlite3.Cursor:
            if sql.startswith("BEGIN"):
                self.left = at + 2  # after two questions: whether there are tables, and of which version
            elif self.left > 0:
                self.left -= 1
            elif self.left == 0:
                self.left = -1
                shutil.copytree(folder, folder.with_name("killed"))
                error = sqlite3.OperationalError("stopped")
                error.sqlite_errorcode = sqlite3.SQLITE_IOERR
                raise error
            return super().execute(sql, *values)

    return lambda path: sqlite3.connect(path, timeout=0, isolation_level=None, factory=Stops)


@pytest.mark.parametrize("at", range(STATEMENTS + 2))  # the number of the version, and the commit, come last
def test_an_upgrade_stopped_at_any_statement_has_changed_nothing(at: int, older: Path, folder: Path):
    shutil.copytree(older, folder)
    with pytest.raises(OutboxError):
        Store(folder, stops(folder, at))
    assert is_first_version(folder)
    assert is_first_version(folder.with_name("killed"))
    with closing(Store(folder)) as store:
        assert store.counts().of(State.COMMITTED) == 1000
    assert not is_first_version(folder)


def test_an_upgrade_has_no_further_statement(older: Path, folder: Path):
    shutil.copytree(older, folder)
    Store(folder, stops(folder, STATEMENTS + 2)).close()
    assert not folder.with_name("killed").exists()
