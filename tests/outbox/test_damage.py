"""Bits that change and pages that go bad: what is not hit is delivered, what is hit is kept and seen."""

import random
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from kiosk.outbox import intake
from kiosk.outbox.checkup import check_next
from kiosk.outbox.device_key import CANARY, KEY_STORE
from kiosk.outbox.errors import KeyLost, OutboxError
from kiosk.outbox.model import Item, State, Submission, Upload
from kiosk.outbox.owner import Owner, damaged_files
from kiosk.outbox.sealing import Sealer, new_secret
from kiosk.outbox.store import Store

from .apsw_disk import apsw_disk
from .cuts import fast_folder
from .faulty import FaultyServer
from .power import Op
from .rig import rig
from .samples import FakeClock, submission
from .story import NOW, SERVER

PAGE = 4096
SURVEYS = [submission(n % 4, size=6000 + 10 * n) for n in range(8)]
WIPED = SURVEYS[0]
OPEN = SURVEYS[1:]


def fill(folder: Path, surveys: list[Submission]) -> dict[str, list[bytes]]:
    """Save `surveys`; return the sealed parts of each."""
    owner = Owner(folder)
    sealer = owner.unlock()
    for survey in surveys:
        owner.call(lambda store, survey=survey: intake.commit(store, sealer, survey, FakeClock().now()))
    parts = {}
    for survey in surveys:
        numbers = range(1 + len(survey.photos))
        parts[survey.sid] = [owner.call(lambda store, s=survey.sid, n=n: store.part(s, n)).sealed for n in numbers]
    owner.close()
    return parts


def check_all(owner: Owner) -> list[Item]:
    """Do what every start does, to the end; return what is there then."""
    owner.check_health().result()
    after: int | None = 0
    while after is not None:
        after = owner.call(lambda store, after=after: check_next(store, after, NOW))
    return owner.call(lambda store: store.items("ORDER BY seq"))


@pytest.mark.parametrize("part", range(6))
def test_a_changed_bit_in_a_part_stops_that_survey_only(
    part: int, folder: Path, server: FaultyServer, clock: FakeClock
):
    surveys = [submission(2), submission(1), submission(0)]
    sealed = [(sid, each) for sid, parts in fill(folder, surveys).items() for each in parts]
    hit, bytes_of_it = sealed[part]
    path = folder / "outbox.db"
    content = bytearray(path.read_bytes())
    content[content.index(bytes_of_it[-100:]) + part * 7] ^= 1 << part
    path.write_bytes(content)
    with rig(folder, Upload(server=server.base), clock) as kiosk:
        check_all(kiosk.owner)
        kiosk.send_now()
        found = {survey.sid: kiosk.item(survey).state for survey in surveys}
    others = {survey.sid for survey in surveys} - {hit}
    assert found == {hit: State.CORRUPT, **dict.fromkeys(others, State.WIPED)}
    assert {path.rpartition("/")[2] for path in server.held if "Response" in path} == others


class Full:
    """An outbox of eight surveys, one of them delivered, and which of its pages hold which survey."""

    def __init__(self, folder: Path) -> None:
        parts = fill(folder, SURVEYS)
        store = Store(folder)
        store.tried(replace(store.find(WIPED.sid), state=State.DELIVERED), NOW, None)
        store.wipe(WIPED.sid, NOW, "7", SERVER)
        for survey in OPEN * 5:
            store.tried(replace(store.find(survey.sid), reason="server-busy", http=503), NOW, NOW)
        store.close()
        self.folder = folder
        self.data = (folder / "outbox.db").read_bytes()
        self.pages = range(1, len(self.data) // PAGE + 1)
        self.on = {page: {s.sid for s in OPEN if self._lies_on(page, parts[s.sid])} for page in self.pages}
        with apsw.Connection(str(folder / "outbox.db"), flags=apsw.SQLITE_OPEN_READONLY) as db:
            rows = db.execute("SELECT name, pagetype, pageno FROM dbstat").fetchall()
        # Without these the file gives no survey at all.
        self.roots = {1, *(page for name, kind, page in rows if (name, kind) == ("part", "internal"))}
        self.rows = {page for name, kind, page in rows if name == "submission"}
        self.meta = {page for name, kind, page in rows if name == "meta"}
        db.close()

    def page(self, number: int) -> bytes:
        return self.data[(number - 1) * PAGE : number * PAGE]

    def _lies_on(self, page: int, parts: list[bytes]) -> bool:
        text = self.page(page)
        return any(part[at : at + 16] in text for part in parts for at in range(0, len(part), 16))


@pytest.fixture(scope="module")
def full() -> Iterator[Full]:
    with fast_folder() as room:
        yield Full(room / "full")


def spoilt(page: bytes, how: str, chance: random.Random) -> bytes:
    if how == "flipped":
        changed = bytearray(page)
        for _ in range(8):
            changed[chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
        return bytes(changed)
    return {"zeros": bytes(PAGE), "ones": b"\xff" * PAGE, "noise": chance.randbytes(PAGE)}[how]


def with_bad_page(full: Full, number: int, how: str, seed: int) -> str:
    """Open the outbox with one bad page as every start does; return what is wrong then."""
    with fast_folder() as room:
        shutil.copytree(full.folder, room / "data")
        bad = spoilt(full.page(number), how, random.Random(f"{seed} {number}"))
        spoilt_file = full.data[: (number - 1) * PAGE] + bad + full.data[number * PAGE :]
        (room / "data" / "outbox.db").write_bytes(spoilt_file)
        owner = Owner(room / "data")
        try:
            sealer = owner.unlock()
            items = {item.sid: item for item in check_all(owner)}
            receipt = owner.call(lambda store: intake.commit(store, sealer, submission(1), FakeClock().now()))
            gone = [] if number in full.roots else _not_whole(owner, sealer, items, full, number)
            aside = damaged_files(room / "data")
        finally:
            owner.close()
        if receipt.seq in {item.seq for item in items.values()}:
            return f"page {number} {how}: a number was given twice"
        noted = number in full.meta  # there the start may have written the proof of the key anew, before it found out
        if aside and not noted and without_counters(aside[0].read_bytes()) != without_counters(spoilt_file):
            return f"page {number} {how}: the damaged file was changed"
        return f"page {number} {how}: {gone}" if gone else ""


def without_counters(data: bytes) -> bytes:
    """Return a file without the two counters in which SQLite notes that it was open."""
    return data[:24] + data[28:92] + data[96:]


def _not_whole(owner: Owner, sealer: Sealer, items: dict[str, Item], full: Full, page: int) -> list[str]:
    """Return what is wrong with the surveys that do not lie on `page`.

    A changed row may call more parts its own than there ever were: the survey is put aside then, with all its bytes.
    """
    allowed = {State.COMMITTED, State.CORRUPT} if page in full.rows else {State.COMMITTED}
    wrong = []
    for survey in OPEN:
        item = items.get(survey.sid)
        if item is None:
            wrong.append("a survey is gone")
        elif survey.sid not in full.on[page]:
            parts = [owner.call(lambda store, s=item.sid, n=n: store.part(s, n)) for n in range(7)]
            same = [sealer.open(part) for part in parts if part] == [survey.response, *(p.data for p in survey.photos)]
            if item.state not in allowed or not same:
                wrong.append(f"a healthy survey is {item.state}, same bytes: {same}")
    return wrong


@pytest.mark.parametrize("how", ["zeros", "flipped"])
def test_one_bad_page_takes_no_survey_that_lies_elsewhere(how: str, full: Full):
    assert len(full.pages) > 30
    assert [wrong for page in full.pages if (wrong := with_bad_page(full, page, how, 1))] == []


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(40))
def test_one_bad_page_of_any_kind_takes_no_survey_that_lies_elsewhere(seed: int, full: Full):
    kinds = ["flipped", "noise"] if seed else ["flipped", "noise", "ones"]
    assert [wrong for how in kinds for page in full.pages if (wrong := with_bad_page(full, page, how, seed))] == []


@pytest.mark.parametrize(("key", "value"), [(CANARY, "00ff"), (CANARY, "no hex"), (KEY_STORE, "fxle")])
def test_what_is_kept_of_the_key_may_change_as_long_as_the_key_opens_a_survey(key: str, value: str, full: Full):
    with fast_folder() as room:
        shutil.copytree(full.folder, room / "data")
        store = Store(room / "data")
        store.set_meta(key, value)
        store.close()
        for _ in range(2):
            owner = Owner(room / "data")
            part = owner.call(lambda store: store.part(OPEN[0].sid, 0))
            assert owner.unlock().open(part) == OPEN[0].response
            owner.close()
        (room / "data" / "device.key").write_text(new_secret())
        owner = Owner(room / "data")
        with pytest.raises(KeyLost):
            owner.unlock()
        owner.close()


def interrupted(full: Full, at: int) -> list[int]:
    """Let the disk be full from call `at` of carrying over on; return how many surveys the next start finds.

    First as that left the files, then as a kill at that moment would have; nothing when there were not so many calls.
    """
    with fast_folder() as room:
        data, killed = room / "data", room / "killed"
        shutil.copytree(full.folder, data)
        (data / "outbox.db").write_bytes(full.data[: 2 * PAGE] + bytes(PAGE) + full.data[3 * PAGE :])
        with apsw_disk() as disk:

            def refuse(op: Op) -> int | None:
                if len(disk.log) < at:
                    return None
                if not killed.exists():
                    shutil.copytree(data, killed)
                return apsw.SQLITE_FULL

            disk.refuse = refuse
            with suppress(OutboxError):
                Owner(data, disk.connect).close()
        return [carried_over(folder) for folder in (data, killed) if killed.exists()]


def carried_over(folder: Path) -> int:
    owner = Owner(folder)
    found = check_all(owner)
    owner.close()
    return sum(item.state is State.COMMITTED for item in found)


def test_carrying_over_that_was_stopped_is_finished_at_the_next_start(full: Full):
    found = [interrupted(full, at) for at in range(0, 400, 9)]
    assert all(each in ([], [len(OPEN)] * 2) for each in found), found
    assert [] in found  # the range goes beyond the last call


def test_a_log_that_was_set_aside_alone_gets_its_database(full: Full):
    with fast_folder() as room:
        shutil.copytree(full.folder, room / "data")
        (room / "data" / "outbox-damaged-1.db-wal").write_bytes(b"")
        owner = Owner(room / "data")
        assert [path.name for path in damaged_files(room / "data")] == ["outbox-damaged-1.db"]
        assert sum(item.state is State.COMMITTED for item in check_all(owner)) == len(OPEN)
        owner.close()
