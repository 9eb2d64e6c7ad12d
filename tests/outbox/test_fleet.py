"""A thousand kiosks that the same thing happens to: they do not meet at the server."""

import heapq
import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from kiosk.outbox.retry import Schedule, retry_after

KIOSKS = 1000
MOST = 20  # in any one second: 2 of 100
HOUR = 3600.0
EPOCH = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

Fleet = list[Schedule]
Server = Callable[[Schedule, float], bool]  # asked by a kiosk at a second; says whether all arrived


class NoChance(random.Random):
    """Chance as a kiosk without jitter has it: always the longest wait."""

    def uniform(self, a: float, b: float) -> float:
        return b


def fleet(chance: type[random.Random]) -> Fleet:
    return [Schedule(chance(seed), 0.0) for seed in range(KIOSKS)]


def tries(kiosks: Fleet, server: Server, *, begin: float = 0.0, end: float = 1e9) -> list[float]:
    """Return the second of every try from `begin` on, in order."""
    due = [(begin + kiosk.queue_wait(begin), number) for number, kiosk in enumerate(kiosks)]
    heapq.heapify(due)
    found = []
    while due and due[0][0] < end:
        now, number = heapq.heappop(due)
        found.append(now)
        if server(kiosks[number], now):
            kiosks[number].got_through()
        else:
            heapq.heappush(due, (now + kiosks[number].queue_wait(now), number))
    return found


def peak(moments: list[float]) -> int:
    """Return how many fall into the busiest second, wherever it begins."""
    most = first = 0
    for last, moment in enumerate(moments):
        while moments[first] <= moment - 1:
            first += 1
        most = max(most, last - first + 1)
    return most


def all_is_well(kiosk: Schedule, now: float) -> bool:
    return True


def away_until(end: float) -> Server:
    def server(kiosk: Schedule, now: float) -> bool:
        if now < end:
            kiosk.queue_fails(now)
        return now >= end

    return server


def busy_until(end: float, header: Callable[[float], str]) -> Server:
    """Answer 503 with a Retry-After header that may name the moment."""

    def server(kiosk: Schedule, now: float) -> bool:
        if now < end:
            asked = retry_after(header(now), EPOCH + timedelta(seconds=now))
            assert asked is not None
            kiosk.server_asks(now, asked)
        return now >= end

    return server


def date(end: float) -> Callable[[float], str]:
    return lambda now: format_datetime(EPOCH + timedelta(seconds=end), usegmt=True)


def switched_on(chance: type[random.Random]) -> list[float]:
    return tries(fleet(chance), all_is_well)


def outage(chance: type[random.Random]) -> list[float]:
    """Six hours without an answer from the start; every try counts, also those that nobody answers."""
    return tries(fleet(chance), away_until(6 * HOUR))


def back_from_outage(chance: type[random.Random]) -> list[float]:
    return [moment for moment in outage(chance) if moment >= 6 * HOUR]


def network_back(seconds: float) -> Callable[[type[random.Random]], list[float]]:
    def case(chance: type[random.Random]) -> list[float]:
        kiosks = fleet(chance)
        tries(kiosks, away_until(1e9), end=seconds)
        for kiosk in kiosks:
            kiosk.link_up(seconds)
        return tries(kiosks, all_is_well, begin=seconds)

    return case


def told(end: float, header: Callable[[float], str]) -> Callable[[type[random.Random]], list[float]]:
    return lambda chance: tries(fleet(chance), busy_until(end, header))


CASES = {
    "switched on at one moment": switched_on,
    "six hours without a server": outage,
    "the server comes back after six hours": back_from_outage,
    "the network comes back after a minute": network_back(60),
    "the network comes back after six hours": network_back(6 * HOUR),
    "503 with a date, an hour ahead": told(HOUR, date(HOUR)),
    "503 with a date, a minute ahead": told(60, date(60)),
    "503 with a date that has passed": told(HOUR, date(-HOUR)),
    "503 for an hour, 120 seconds": told(HOUR, lambda now: "120"),
    "503 for an hour, 5 seconds": told(HOUR, lambda now: "5"),
}


@pytest.mark.parametrize("case", CASES)
def test_a_thousand_kiosks_do_not_meet_at_the_server(case: str):
    with_jitter, without = (peak(CASES[case](chance)) for chance in (random.Random, NoChance))
    print(f"{with_jitter} of {KIOSKS} in the busiest second, {without} without jitter")  # noqa: T201  pytest -rP shows it
    assert with_jitter <= MOST
    assert without == KIOSKS


def test_a_kiosk_that_was_heard_comes_back_soon_after_a_hiccup():
    kiosk = Schedule(random.Random(1), 0.0)
    kiosk.got_through()
    kiosk.queue_fails(0.0)
    assert kiosk.queue_wait(0.0) <= 30
