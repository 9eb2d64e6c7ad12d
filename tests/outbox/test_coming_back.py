"""What brings the queue back: a network that is there again, staff who press 'Send now', a disk that has room again."""

import random
import socket
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.outbox import Outbox, Upload, service
from kiosk.outbox.errors import DiskFull
from kiosk.outbox.model import State
from kiosk.outbox.store import Store

from .faulty import Fault, FaultyServer
from .rig import Rig, rig
from .samples import FakeClock, submission


class Chance(random.Random):
    """Waits as long as it may, until the test says otherwise."""

    share = 1.0

    def uniform(self, a: float, b: float) -> float:
        return a + (b - a) * self.share


def test_a_network_that_is_back_is_used_within_minutes_and_not_at_once(folder: Path, clock: FakeClock):
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        nobody = f"http://127.0.0.1:{taken.getsockname()[1]}/fhir"
    with rig(folder, Upload(server=nobody), clock) as kiosk:
        kiosk.add(submission(0))
        kiosk.send_now()
        kiosk.run_for(6 * 3600)
        waits = []
        for seed in range(40):
            kiosk.courier._schedule._chance = random.Random(seed)
            kiosk.courier._schedule._queue_due = clock.seconds + 3000
            kiosk.courier.link_up()
            waits.append(kiosk.courier.run_once() or 0.0)
    assert kiosk.courier.queue.reason == "no-network"
    assert 0 < min(waits) < 60 < 240 < max(waits) <= 300


def test_the_courier_looks_for_a_network_while_there_is_none(
    folder: Path, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(service, "_LINK_LOOK_S", 0.01)
    chance, there = Chance(), [True]
    server.faults = [Fault("GET", "/metadata", cut=True, times=1)]
    outbox = Outbox.open(folder, Upload(server=server.base), chance=chance, connected=lambda: there[0])
    outbox.commit(submission(0)).result()
    there[0] = False
    outbox.send_now()
    with outbox._changed:
        assert outbox._changed.wait_for(lambda: outbox.status().reason == "No network", 30)
    assert outbox.wait_sent(0.2).waiting == 1
    chance.share, there[0] = 0.0, True
    assert outbox.wait_sent(30).delivered == 1
    outbox.close()


@pytest.mark.parametrize("photos", [0, 2])
def test_send_now_tries_again_what_was_put_aside(folder: Path, server: FaultyServer, photos: int):
    server.faults = [Fault("PUT", "/QuestionnaireResponse", status=422, times=1)]
    outbox = Outbox.open(folder, Upload(server=server.base))
    outbox.commit(submission(photos)).result()
    outbox.send_now()
    status = outbox.wait_sent(30)
    assert (status.quarantined, status.reason) == (1, "Form not accepted (422)")
    outbox.send_now()
    assert outbox.wait_sent(30).delivered == 1
    outbox.close()


def test_a_damaged_survey_that_reads_well_again_is_sent(folder: Path, server: FaultyServer, clock: FakeClock):
    survey = submission(1)
    with rig(folder, Upload(server=server.base), clock) as kiosk:
        kiosk.add(survey)
        kiosk.owner.call(lambda store: store._db.execute("UPDATE submission SET state = 'CORRUPT', reason = 'damaged'"))
        assert kiosk.send_now() is None
        assert kiosk.item(survey).state is State.CORRUPT
        kiosk.owner.call(lambda store: store.requeue("2026-11-28T12:00:00Z"))
        kiosk.send_now()
        assert kiosk.item(survey).state is State.WIPED


def test_a_full_disk_sends_nothing_twice(kiosk: Rig, server: FaultyServer, monkeypatch: pytest.MonkeyPatch):
    survey = submission(2)
    kiosk.add(survey)

    def full(*_: object, **__: object) -> None:
        raise DiskFull("The disk is full, so nothing more can be saved on this kiosk.")

    for name in ("set_masks", "tried"):
        monkeypatch.setattr(Store, name, full)
    for _ in range(3):
        with pytest.raises(DiskFull):
            kiosk.send_now()
    assert (server.count("PUT", "/Binary"), server.count("PUT", "/QuestionnaireResponse")) == (2, 1)
    monkeypatch.undo()
    kiosk.send_now()
    assert kiosk.item(survey).state is State.WIPED
    assert server.count("PUT") == 3


def test_staff_read_why_it_waits_when_the_disk_is_full(
    folder: Path, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
):
    def full(*_: object) -> None:
        raise DiskFull("The disk is full, so nothing more can be saved on this kiosk.")

    outbox = Outbox.open(folder, Upload(server=server.base))
    outbox.commit(submission(0)).result()
    monkeypatch.setattr(Store, "tried", full)
    outbox.send_now()
    with outbox._changed:
        assert outbox._changed.wait_for(lambda: outbox.status().reason == "Disk low", 30)
    monkeypatch.undo()
    outbox.send_now()
    assert outbox.wait_sent(30).delivered == 1
    outbox.close()


def test_each_line_for_staff_says_number_time_size_and_why(kiosk: Rig, server: FaultyServer):
    server.faults = [Fault("PUT", "/QuestionnaireResponse", status=500)]
    first, second = submission(1), submission(0)
    kiosk.add(first)
    kiosk.clock.wall = kiosk.clock.wall.replace(year=2020)
    kiosk.add(second)
    kiosk.send_now(2)
    lines = kiosk.status().lines
    assert [line.number for line in lines] == ["K8-0001", "K6-0002"]
    assert lines[0].saved_at == "2026-11-23T12:00:00Z"
    assert lines[0].bytes > 20_000 > lines[1].bytes > 0
    assert (lines[0].tries, lines[0].reason) == (1, "Server in trouble (500)")
    assert lines[0].next_attempt_at is not None
