"""When the courier tries, what it tries first, and what stops it."""

import hashlib
import json
import random
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.outbox.model import State, Submission, Upload
from kiosk.outbox.status import read_status

from .faulty import Fault, FaultyServer
from .rig import Rig, rig
from .samples import FakeClock, submission


def local_time(now: datetime, seconds: float) -> str:
    """Return what a clock on the wall shows then."""
    return (now + timedelta(seconds=seconds)).astimezone().strftime("%H:%M")


def test_the_first_try_comes_within_five_minutes_of_the_start(kiosk: Rig, server: FaultyServer):
    kiosk.add(submission(0))
    wait = kiosk.run()
    assert wait == pytest.approx(random.Random(1).uniform(0, 300))
    assert server.requests == []
    kiosk.run_for(300)
    assert kiosk.status().delivered == 1


def test_send_now_waits_for_what_a_server_asked_and_for_nothing_else(kiosk: Rig, server: FaultyServer):
    server.faults = [Fault("PUT", "/", status=503, headers={"Retry-After": "7500"}, times=1)]
    kiosk.add(submission(0))
    wait = kiosk.send_now()
    assert wait is not None
    assert 7500 <= wait <= 7800  # a fleet that was told one moment does not come back at that very moment
    asked = len(server.requests)
    assert kiosk.send_now() == 7500
    assert len(server.requests) == asked
    assert kiosk.status().reason == f"Server busy until {local_time(kiosk.clock.wall, 7500)}"
    assert kiosk.status().next_attempt_at == "2026-11-23T14:05:00Z"
    kiosk.clock.advance(7500)
    assert kiosk.send_now() is None


@pytest.mark.parametrize("header", ["0", "Mon, 23 Nov 2026 11:00:00 GMT"])
def test_a_server_that_names_no_time_to_wait_is_not_asked_without_end(header: str, kiosk: Rig, server: FaultyServer):
    server.faults = [Fault("PUT", "/", status=503, headers={"Retry-After": header})]
    kiosk.add(submission(0))
    wait = kiosk.send_now()
    assert wait is not None
    assert 0 < wait <= 300
    assert server.count("PUT") == 1


def test_what_a_server_asked_outlives_a_restart(folder: Path, clock: FakeClock, server: FaultyServer):
    server.faults = [Fault("PUT", "/", status=429, headers={"Retry-After": "1000"}, times=1)]
    with rig(folder, Upload(server=server.base), clock) as kiosk:
        kiosk.add(submission(0))
        kiosk.send_now()
    assert read_status(folder).reason == f"Server busy until {local_time(clock.wall, 1000)}"
    clock.advance(400)
    with rig(folder, Upload(server=server.base), clock) as kiosk:
        assert kiosk.send_now() == 600
    clock.wall -= timedelta(days=3650)
    with rig(folder, Upload(server=server.base), clock) as kiosk:
        assert kiosk.send_now() is None
        assert kiosk.status().delivered == 1


def test_a_long_outage_is_outlived(kiosk: Rig, server: FaultyServer):
    server.faults = [Fault("PUT", "/", status=503)]
    kiosk.add(*(submission(0) for _ in range(3)))
    kiosk.run_for(3 * 86_400)
    assert kiosk.status().waiting == 3
    assert 3 * 24 <= server.count("PUT") <= 3 * 24 * 4
    server.faults = []
    kiosk.run_for(3600)
    assert kiosk.status().delivered == 3


def test_one_poisoned_survey_among_many_blocks_none(kiosk: Rig, server: FaultyServer):
    bad = submission(0)
    server.faults = [Fault("PUT", f"/QuestionnaireResponse/{bad.sid}", cut=True)]
    kiosk.add(bad, *(submission(0) for _ in range(60)))
    kiosk.run_for(2 * 3600)
    assert (kiosk.status().delivered, kiosk.status().waiting) == (60, 1)


def test_another_server_gets_everything_from_the_first_step(folder: Path, clock: FakeClock, server: FaultyServer):
    survey = submission(2)
    server.faults = [Fault("PUT", f"/Binary/{survey.photos[1].pid}", status=500)]
    with rig(folder, Upload(server=server.base), clock) as kiosk:
        kiosk.add(survey)
        kiosk.send_now()
        assert kiosk.item(survey).accepted == 0b010
    server.faults = []
    with rig(folder, Upload(server=server.base + "/"), clock) as kiosk:
        kiosk.send_now()
        assert kiosk.item(survey).state is State.WIPED
    assert server.count("PUT", f"/Binary/{survey.photos[0].pid}") == 2


def test_photos_go_first_and_only_what_is_left_is_sent_again(kiosk: Rig, server: FaultyServer):
    survey = submission(3)
    first, second, third = (f"/Binary/{photo.pid}" for photo in survey.photos)
    server.faults = [Fault("PUT", second, status=500, times=1)]
    kiosk.add(survey)
    kiosk.send_now()
    kiosk.send_now()
    puts = [path for method, path in server.requests if method == "PUT"]
    assert puts == [first, second, second, third, f"/QuestionnaireResponse/{survey.sid}"]
    keys = [each["Idempotency-Key"] for each in server.headers if "Idempotency-Key" in each]
    assert keys == [path.rpartition("/")[2] for path in puts]


def _set_part(kiosk: Rig, survey: Submission, sealed: bytes | str, sha256: str) -> None:
    values = (sealed, sha256, survey.sid)
    change = "UPDATE part SET sealed = ?, sha256 = ? WHERE sid = ? AND idx = 1"
    kiosk.owner.call(lambda store: store._db.execute(change, values))


def test_a_flipped_bit_is_found_and_the_rest_goes_on(kiosk: Rig, server: FaultyServer):
    flipped, retyped, swapped, resealed, good = surveys = [submission(1, size=20_000 + n) for n in range(5)]
    kiosk.add(*surveys)
    part = kiosk.owner.call(lambda store: store.part(flipped.sid, 1))
    changed = bytearray(part.sealed)
    changed[300] ^= 1
    _set_part(kiosk, flipped, bytes(changed), part.sha256)
    _set_part(kiosk, retyped, "text", part.sha256)
    other = kiosk.owner.call(lambda store: store.part(good.sid, 1))
    _set_part(kiosk, swapped, other.sealed, other.sha256)
    _set_part(kiosk, resealed, bytes(changed), hashlib.sha256(changed).hexdigest())
    assert kiosk.send_now() is None
    assert [kiosk.item(each).state for each in surveys] == [State.CORRUPT] * 4 + [State.WIPED]
    assert (kiosk.status().corrupt, kiosk.status().reason) == (4, "Damaged on disk")
    assert kiosk.owner.call(lambda store: store.part(flipped.sid, 1)).sealed == changed


def test_no_server_set(folder: Path, clock: FakeClock):
    with rig(folder, Upload(), clock) as kiosk:
        kiosk.add(submission(1))
        assert kiosk.send_now() is None
        assert (kiosk.status().waiting, kiosk.status().reason) == (1, "No server is set")
    assert read_status(folder).reason == "No server is set"


def test_the_log_says_codes_and_ids_only(kiosk: Rig, server: FaultyServer, caplog: pytest.LogCaptureFixture):
    caplog.set_level("DEBUG")
    server.faults = [Fault("PUT", "/QuestionnaireResponse", status=422)]
    survey = submission(1)
    kiosk.add(survey)
    kiosk.send_now()
    ours = [record for record in caplog.records if record.name.startswith("kiosk.")]
    assert [record.getMessage() for record in ours] == [f"survey {survey.sid}: REFUSED refused"]
    answers = json.loads(survey.response)["item"][0]["answer"][0]["valueString"]
    assert all(answers not in record.getMessage() for record in caplog.records)


def test_half_the_answers_lost_makes_no_duplicate(folder: Path, clock: FakeClock, server: FaultyServer):
    server.takes_ids = False
    lost = random.Random(7)
    surveys = [submission(1) for _ in range(20)]

    def lose(method: str, path: str) -> None:
        server.faults = [Fault(method, path, cut=True, stores=True)] if lost.random() < 0.5 else []

    server.before = lose
    with rig(folder, Upload(server=server.base, max_body=26_000_000), clock) as kiosk:
        kiosk.add(*surveys)
        kiosk.run_for(2 * 86_400)
        assert (kiosk.status().delivered, kiosk.status().undelivered) == (20, 0)
    assert len(server.held) == 20
