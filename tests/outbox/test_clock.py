"""A clock that is years wrong, jumps or sleeps: the order stays, nobody waits longer than ever allowed, all arrives."""

import random
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from kiosk.outbox import Submission, Upload
from kiosk.outbox.model import State
from kiosk.outbox.retry import CAP_S, FIRST_TRY_S, RETRY_AFTER_CAP_S

from .faulty import Fault, FaultyServer
from .rig import Rig, rig
from .samples import FakeClock, submission

TEN_YEARS = timedelta(days=3652)
DAYS = 86_400.0
LONGEST = RETRY_AFTER_CAP_S + FIRST_TRY_S  # what a server may ask for, and the spread over a fleet


def order(kiosk: Rig) -> list[tuple[int, str]]:
    items = kiosk.owner.call(lambda store: store.in_state(State.COMMITTED))
    return [(item.seq, item.sid) for item in items]


def all_arrived(kiosk: Rig, server: FaultyServer, surveys: list[Submission]) -> None:
    assert [kiosk.item(survey).state for survey in surveys] == [State.WIPED] * len(surveys)
    assert all(server.held[f"/QuestionnaireResponse/{survey.sid}"] == survey.response for survey in surveys)
    assert len(server.held) == sum(1 + len(survey.photos) for survey in surveys)


@pytest.mark.parametrize("jump", [TEN_YEARS, -TEN_YEARS], ids=["forward", "back"])
def test_the_order_is_the_one_of_saving(kiosk: Rig, server: FaultyServer, jump: timedelta):
    surveys = [submission(0) for _ in range(4)]
    for at, survey in enumerate(surveys):
        kiosk.clock.wall += [timedelta(), jump, -jump, jump][at]
        kiosk.add(survey)
    assert order(kiosk) == [(at, survey.sid) for at, survey in enumerate(surveys, 1)]
    doubted = [kiosk.item(survey).clock_doubt for survey in surveys]
    assert doubted == [False, jump < timedelta(), jump > timedelta(), jump < timedelta()]
    said = [line.reason for line in kiosk.status().lines]
    assert said == ["Clock in doubt" if doubt else "" for doubt in doubted]
    kiosk.send_now()
    all_arrived(kiosk, server, surveys)


@pytest.mark.parametrize("jump", [TEN_YEARS, -TEN_YEARS], ids=["forward", "back"])
@pytest.mark.parametrize("asked", ["", "600", "date"])
def test_a_jump_between_two_tries_makes_no_wait_longer(kiosk: Rig, server: FaultyServer, jump: timedelta, asked: str):
    survey = submission(1)
    kiosk.add(survey)
    moment = format_datetime(kiosk.clock.wall + timedelta(seconds=600), usegmt=True)
    headers = {"Retry-After": moment if asked == "date" else asked} if asked else {}
    server.faults = [Fault("PUT", "/Binary", 503, headers=headers, times=6)]
    kiosk.courier.send_now()
    most = {"": CAP_S, "600": 600 + CAP_S, "date": LONGEST}[asked]
    for at in range(7):
        kiosk.clock.wall += jump if at % 2 else -jump
        wait = kiosk.run(2)  # a try, and what follows from it
        assert wait is None or wait <= most
        kiosk.clock.advance(wait or 0)
    kiosk.run_for(3 * DAYS)
    all_arrived(kiosk, server, [survey])


@pytest.mark.parametrize("jump", [TEN_YEARS, -TEN_YEARS], ids=["forward", "back"])
def test_a_jump_over_a_restart_makes_no_wait_longer(folder: Path, server: FaultyServer, jump: timedelta):
    survey, clock = submission(1), FakeClock()
    upload = Upload(server=server.base)
    server.faults = [Fault("PUT", "/", 503, headers={"Retry-After": "80000"}, times=1)]
    with rig(folder, upload, clock) as kiosk:
        kiosk.add(survey)
        assert (kiosk.send_now() or 0) > 70_000
    clock.wall += jump
    clock.seconds = 5.0  # the machine has started anew
    with rig(folder, upload, clock) as kiosk:
        wait = kiosk.run()
        assert wait is not None and wait <= FIRST_TRY_S
        clock.advance(wait)
        kiosk.run()
        all_arrived(kiosk, server, [survey])


def test_a_machine_that_slept_for_days_goes_on_at_once(kiosk: Rig, server: FaultyServer):
    first, second = submission(1), submission(1)
    server.faults = [Fault("PUT", "/Binary", 500, times=1)]
    kiosk.add(first)
    kiosk.send_now()
    kiosk.clock.advance(30 * DAYS)
    kiosk.add(second)
    kiosk.run()
    all_arrived(kiosk, server, [first, second])
    assert not kiosk.item(second).clock_doubt


@pytest.mark.parametrize("seed", range(8))
def test_whatever_the_clock_does_all_arrives_once(folder: Path, server: FaultyServer, seed: int):
    chance, clock, surveys = random.Random(seed), FakeClock(), []
    server.faults = [
        Fault("PUT", "/Binary", 503, headers={"Retry-After": "120"}, times=5),
        Fault("PUT", "/QuestionnaireResponse", 500, times=5),
        Fault("GET", "/Binary", 502, times=3),
    ]
    for restart in range(4):
        clock.seconds = chance.uniform(0, 100)
        with rig(folder, Upload(server=server.base), clock, seed * 10 + restart) as kiosk:
            for _ in range(10):
                shake(clock, chance)
                if chance.random() < 0.3:
                    surveys.append(submission(1, size=500))
                    kiosk.add(surveys[-1])
                wait = kiosk.run(3)
                assert wait is None or wait <= LONGEST
            assert [kiosk.item(each).seq for each in surveys] == list(range(1, len(surveys) + 1))
    with rig(folder, Upload(server=server.base), clock) as kiosk:
        kiosk.run_for(2 * DAYS)
        all_arrived(kiosk, server, surveys)
    assert len(surveys) > 5


def shake(clock: FakeClock, chance: random.Random) -> None:
    """Let some time pass, the machine sleep, or somebody set the clock."""
    clock.advance(chance.choice((1.0, 60.0, 400.0, 5000.0)))
    if chance.random() < 0.2:
        clock.seconds += 3 * DAYS
    if chance.random() < 0.3:
        clock.wall += chance.choice((TEN_YEARS, -TEN_YEARS, timedelta(hours=1), -timedelta(hours=1)))
