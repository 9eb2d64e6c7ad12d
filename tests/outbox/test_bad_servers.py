"""A server on its worst day: whatever it answers, it ends up with each survey once, and this disk with none."""

import json
import random
from pathlib import Path

import pytest

from kiosk.outbox import delivery
from kiosk.outbox.model import State, Submission, Upload

from .chaos import DAY_S, PATIENCE_S, BadDay, bad_reads, bad_writes, run_until_done, what_is_wrong
from .faulty import Fault, FaultyServer
from .rig import Rig, rig
from .samples import FakeClock, submission

PHOTO = 3_145_728
NOW = FakeClock().now()
STEPS = {
    "the check of the server": ("GET", "/metadata"),
    "a photo": ("PUT", "/Binary"),
    "the answers": ("PUT", "/QuestionnaireResponse"),
    "reading a photo back": ("GET", "/Binary"),
    "reading the answers back": ("GET", "/QuestionnaireResponse"),
}


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.outbox.transport.BASE_S", PATIENCE_S)
    monkeypatch.setattr("kiosk.outbox.transport.SLOWEST_BYTES_PER_S", 20_000_000)


@pytest.mark.parametrize("step", STEPS)
def test_one_bad_answer_costs_time_and_nothing_else(step: str, kiosk: Rig, server: FaultyServer):
    method, path = STEPS[step]
    ways = bad_reads(NOW) if method == "GET" else bad_writes(NOW)
    surveys = []
    for way in ways:
        server.faults = [Fault(method, path, times=1, **ways[way])]
        surveys.append(submission(1, size=2_000))
        kiosk.add(surveys[-1])
        assert run_until_done(kiosk, 4) < 4, way
        assert server.faults[0].times == 0, way
        assert what_is_wrong(kiosk, server, surveys) == [], way
        kiosk.clock.advance(DAY_S)  # so that the server is checked again
    assert not server.count("GET", "/elsewhere")


def mixed_surveys(count: int, seed: int) -> list[Submission]:
    """Return surveys with up to three small photos, and in their middle one with six of the largest."""
    sizes = random.Random(seed)
    small = [submission(sizes.randint(0, 3), size=sizes.randint(500, 5_000)) for _ in range(count - 1)]
    large = submission(0)
    large = submission(6, sid=large.sid, size=PHOTO - PHOTO_HEAD)
    return [*small[: count // 2], large, *small[count // 2 :]]


PHOTO_HEAD = len(submission(1, size=0).photos[0].data)


def bad_day(kiosk: Rig, server: FaultyServer, count: int, seed: int) -> tuple[BadDay, list[Submission]]:
    surveys = mixed_surveys(count, seed)
    day = BadDay(server, kiosk.clock, seed)
    kiosk.add(*surveys)
    return day, surveys


@pytest.mark.parametrize("count", [40, pytest.param(200, marks=pytest.mark.torture)])
def test_all_surveys_arrive_once_though_half_the_answers_are_lost(count: int, kiosk: Rig, server: FaultyServer):
    day, surveys = bad_day(kiosk, server, count, seed=11)
    large = surveys[count // 2]
    assert {len(photo.data) for photo in large.photos} == {PHOTO}
    day.once(f"/Binary/{large.photos[3].pid}", Fault("PUT", "/Binary", status=413))
    assert run_until_done(kiosk, 400) < 400
    assert set(day.drawn) == set(bad_writes(NOW))
    assert [survey for survey in surveys if kiosk.item(survey).state is not State.WIPED] == [large]
    assert (kiosk.item(large).state, kiosk.item(large).http) == (State.QUARANTINED, 413)
    kiosk.owner.call(lambda store: store.requeue("2026-11-23T12:00:00Z"))
    assert run_until_done(kiosk, 400) < 400
    assert what_is_wrong(kiosk, server, surveys) == []


def test_a_courier_that_believes_what_it_is_told_would_lose_surveys(
    kiosk: Rig, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(delivery.Delivery, "_read_back", lambda self: None)
    surveys = [submission(1, size=2_000) for _ in range(10)]
    day = BadDay(server, kiosk.clock, seed=11, ways=("201 that stored nothing", "cut"))
    kiosk.add(*surveys)
    assert run_until_done(kiosk, 400) < 400
    assert day.drawn["201 that stored nothing"]
    assert what_is_wrong(kiosk, server, surveys) != []


@pytest.mark.parametrize("count", [40, pytest.param(200, marks=pytest.mark.torture)])
def test_a_server_that_chooses_the_ids_gets_each_survey_once(
    count: int, folder: Path, clock: FakeClock, server: FaultyServer
):
    assert ids_chosen_by_the_server(count, folder, clock, server) == 0


def test_a_server_that_does_not_look_before_it_creates_would_hold_some_twice(
    folder: Path, clock: FakeClock, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
):
    create = server._create
    monkeypatch.setattr(server, "_create", lambda path, body, if_none_exist: create(path, body, ""))
    assert ids_chosen_by_the_server(15, folder, clock, server) > 0


def ids_chosen_by_the_server(count: int, folder: Path, clock: FakeClock, server: FaultyServer) -> int:
    """Return how many more resources than surveys the server ends up with; none may be missing or changed."""
    server.takes_ids = False
    with rig(folder, Upload(server=server.base, max_body=26_000_000), clock) as kiosk:
        surveys = [submission(number % 3, size=2_000) for number in range(count)]
        BadDay(server, clock, seed=5)
        kiosk.add(*surveys)
        assert run_until_done(kiosk, 400) < 400
        assert {kiosk.item(survey).state for survey in surveys} == {State.WIPED}
    assert all(len(each) == 1 for each in server.versions.values())
    held = [json.loads(body)["identifier"]["value"].removeprefix("urn:uuid:") for body in server.held.values()]
    assert set(held) == {survey.sid for survey in surveys}
    return len(held) - count
