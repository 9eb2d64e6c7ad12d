"""A disk that is full, broken or read-only at any call: a plain sentence, nothing half done, and it goes on later."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import cached_property
from pathlib import Path

import apsw
import pytest

from kiosk.outbox import intake, queue_state
from kiosk.outbox.checkup import mark_corrupt, reseal_next
from kiosk.outbox.errors import DiskFull, OutboxError
from kiosk.outbox.model import State
from kiosk.outbox.owner import Owner, damaged_files
from kiosk.outbox.queue_state import QueueState
from kiosk.outbox.reasons import Reason
from kiosk.outbox.sealing import Sealer, new_secret, public_half
from kiosk.outbox.store import Store

from .apsw_disk import ApswDisk, apsw_disk
from .cuts import fast_folder
from .first_version import first_version
from .power import Op
from .samples import FakeClock
from .story import NOW, SERVER, SIDS, Picture, picture, survey, write_key

_GONE = {"create": apsw.SQLITE_CANTOPEN, "delete": apsw.SQLITE_IOERR_DELETE}
FAULTS = {  # what SQLite calls it when the system refuses such a call; what is not named here still works
    "full": {"write": apsw.SQLITE_FULL, "create": apsw.SQLITE_CANTOPEN},
    "broken": {
        "write": apsw.SQLITE_IOERR_WRITE,
        "truncate": apsw.SQLITE_IOERR_TRUNCATE,
        "sync": apsw.SQLITE_IOERR_FSYNC,
        **_GONE,
    },
    "read-only": {"write": apsw.SQLITE_READONLY, "truncate": apsw.SQLITE_READONLY, **_GONE},
}


def try_once_more(store: Store, kept: "Kept") -> None:
    item = store.find(SIDS[1])
    store.tried(replace(item, attempts=1, reason="server-busy", http=503), NOW, NOW)


def wipe(store: Store, kept: "Kept") -> None:
    if store.find(SIDS[0]).state is State.WIPED:  # only emptying the log was refused
        store.forget_removed()
    else:
        store.wipe(SIDS[0], NOW, "7", SERVER)


def reseal(store: Store, kept: "Kept") -> None:
    reseal_next(store, kept.other, 1, NOW)


ACTIONS: dict[str, Callable[[Store, "Kept"], object]] = {
    "commit": lambda store, kept: intake.commit(store, kept.sealer, survey(4, 2), FakeClock().now()),
    "masks": lambda store, kept: store.set_masks(SIDS[1], 0b11, 0b1),
    "tried": try_once_more,
    "wipe": wipe,
    "reseal": reseal,
    "queue": lambda store, kept: queue_state.save(store, QueueState(Reason.BUSY, 503)),
    "forget server": lambda store, kept: store.forget_server(),
    "requeue": lambda store, kept: store.requeue(NOW),
    "put aside": lambda store, kept: mark_corrupt(store, store.find(SIDS[2]), NOW),
}


class Kept:
    """An outbox with four surveys: one delivered and not yet wiped, one put aside.

    `other` seals for a recovery key too; `older` is an outbox of the first version.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sealer = write_key(folder)
        self.other = Sealer((folder / "device.key").read_text(), public_half(new_secret()))
        owner = Owner(folder)
        owner.unlock()
        for number in range(4):
            owner.call(lambda s, n=number: intake.commit(s, self.sealer, survey(n, 1), FakeClock().now()))
        owner.call(lambda s: s.tried(replace(s.find(SIDS[0]), state=State.DELIVERED), NOW, None))
        owner.call(lambda s: s.tried(replace(s.find(SIDS[3]), state=State.QUARANTINED), NOW, None))
        owner.call(lambda s: s.set_masks(SIDS[2], 0b10, 0))
        owner.close()
        self.older = folder.with_name("older")
        self.older.mkdir()
        shutil.copy(folder / "device.key", self.older)
        first_version(self.older, [(sid, [b"answers", bytes(3000)]) for sid in SIDS[:4]], self.sealer)

    @cached_property
    def done(self) -> dict[str, Picture]:
        """Return what each action makes of this outbox on a disk that works."""
        pictures = {}
        for name, action in ACTIONS.items():
            with fast_folder() as room:
                shutil.copytree(self.folder, room / "data")
                with closing(Store(room / "data")) as store:
                    action(store, self)
                pictures[name] = self.after_restart(room / "data")
        return pictures

    def after_restart(self, folder: Path) -> Picture:
        """Return what Python's own sqlite3 finds."""
        owner = Owner(folder)
        try:
            assert damaged_files(folder) == []
            assert owner.call(lambda store: store.healthy())
            return owner.call(lambda store: picture(store, self.sealer))
        finally:
            owner.close()


@pytest.fixture(scope="module")
def kept() -> Iterator[Kept]:
    with fast_folder() as room:
        yield Kept(room / "kept")


def refuse(disk: ApswDisk, at: int, kind: str, for_good: bool) -> list[Op]:
    """Let call `at` from now on fail, and all after it where `for_good`; return the list of what will be refused."""
    refused: list[Op] = []
    asked = [0]

    def answer(op: Op) -> int | None:
        code = FAULTS[kind].get(op.kind)
        asked[0] += code is not None
        if code is None or not (asked[0] == at or (for_good and asked[0] > at)):
            return None
        refused.append(op)
        return code

    disk.refuse = answer
    return refused


def attempt(do: Callable[[], object], refused: list[Op], kind: str) -> bool:
    """Do it and return whether it came to its end; a refusal has to be said in a plain sentence."""
    try:
        do()
    except OutboxError as error:
        assert str(error).endswith("."), error
        assert refused, f"nothing was refused, and yet: {error}"
        if kind == "full" and refused[0].kind == "write":
            assert isinstance(error, DiskFull), repr(error)
        return False
    return True


def do_refused(kept: Kept, name: str, at: int, kind: str, for_good: bool) -> bool:
    """Let an action meet a disk that refuses at call `at`; return whether the disk was asked so often."""
    with fast_folder() as room, apsw_disk() as disk:
        folder = room / "data"
        shutil.copytree(kept.folder, folder)
        before = kept.after_restart(folder)
        store = Store(folder, disk.connect)
        store._db.fold_in_after(1)  # so that the log is folded into the file during every action
        refused = refuse(disk, at, kind, for_good)
        came_to_its_end = attempt(lambda: ACTIONS[name](store, kept), refused, kind)
        seen = picture(store, kept.sealer)
        assert seen == kept.done[name] if came_to_its_end else seen in (before, kept.done[name])
        if not for_good:
            disk.refuse = lambda op: None
            if not came_to_its_end:
                ACTIONS[name](store, kept)  # the same once more
        store.close()
        after = kept.after_restart(folder)
        # A commit whose sync has failed may still be whole in the log: then it is there after the restart.
        assert after == kept.done[name] if came_to_its_end or not for_good else after in (before, kept.done[name])
        return bool(refused)


def open_refused(kept: Kept, source: Path | None, at: int, kind: str, for_good: bool) -> bool:
    """Let opening meet such a disk; return as `do_refused`."""
    with fast_folder() as room, apsw_disk() as disk:
        folder = room / "data"
        if source:
            shutil.copytree(source, folder)
        refused = refuse(disk, at, kind, for_good)
        attempt(lambda: Owner(folder, disk.connect).close(), refused, kind)
        assert damaged_files(folder) == []
        if not for_good:
            disk.refuse = lambda op: None
            Owner(folder, disk.connect).close()
        found = kept.after_restart(folder)
        assert sorted(found[0]) == (SIDS[:4] if source else [])
        return bool(refused)


def every_call(meet: Callable[[int, str, bool], bool], kinds: list[str], turns: int = 1) -> int:
    """Refuse the first call, the second, and so on to the last, once and for good; return how often it was met.

    Each call is refused in every way, or every way takes its turn.
    """
    met, left = 0, set(kinds)
    for at in range(1, 1000):
        for kind in [kind for kind in kinds if kind in left][at % turns :: turns]:
            if any([meet(at, kind, for_good) for for_good in (False, True)]):
                met += 1
            else:
                left.discard(kind)  # it is not asked so often
        if not left:
            break
    return met


@pytest.mark.parametrize("name", ACTIONS)
def test_whatever_the_disk_refuses_nothing_is_half_done(name: str, kept: Kept):
    assert every_call(lambda *how: do_refused(kept, name, *how), list(FAULTS), turns=2) > 8


@pytest.mark.parametrize("what", ["new", "kept", "older"])
def test_whatever_the_disk_refuses_an_outbox_opens_or_says_why(what: str, kept: Kept):
    source = {"new": None, "kept": kept.folder, "older": kept.older}[what]
    met = every_call(lambda *how: open_refused(kept, source, *how), list(FAULTS), turns=2)
    assert met > (50 if what != "kept" else 0)


@pytest.mark.torture
@pytest.mark.parametrize("kind", FAULTS)
@pytest.mark.parametrize("name", ACTIONS)
def test_each_way_to_refuse_leaves_nothing_half_done(name: str, kind: str, kept: Kept):
    every_call(lambda *how: do_refused(kept, name, *how), [kind])


@pytest.mark.torture
@pytest.mark.parametrize("kind", FAULTS)
def test_each_way_to_refuse_lets_an_outbox_open_or_say_why(kind: str, kept: Kept):
    for source in (None, kept.folder, kept.older):
        every_call(lambda *how, source=source: open_refused(kept, source, *how), [kind])
