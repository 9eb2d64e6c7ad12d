import random
from datetime import timedelta
from email.utils import format_datetime

import pytest

from kiosk.outbox.retry import Schedule, backoff, retry_after

from .samples import FakeClock


def test_kiosks_switched_on_together_spread_over_five_minutes():
    starts = [Schedule(random.Random(seed), 0.0).queue_wait(0.0) for seed in range(1000)]
    busiest = max(sum(1 for start in starts if second <= start < second + 1) for second in range(300))
    assert max(starts) <= 300
    assert busiest <= 15


def test_waiting_doubles_to_an_hour_with_full_jitter():
    tops = [max(backoff(failures, random.Random(seed)) for seed in range(400)) for failures in range(1, 10)]
    wanted = [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]
    assert all(0.95 * top <= seen <= top for seen, top in zip(tops, wanted, strict=True))
    assert backoff(10_000, random.Random(1)) <= 3600
    assert min(backoff(5, random.Random(seed)) for seed in range(400)) < 10


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        (" 7 ", 7),
        ("0", 0),
        ("99999999999999", 86400),
        ("-5", None),
        ("soon", None),
        ("", None),
        ("²", None),
        ("Mon, 01 Jan 99999999999999999999 00:00:00 GMT", None),
    ],
)
def test_retry_after_in_seconds(header: str, seconds: float | None, clock: FakeClock):
    assert retry_after(header, clock.now()) == seconds


def test_retry_after_as_a_date(clock: FakeClock):
    now = clock.now()
    assert retry_after(format_datetime(now + timedelta(seconds=90), usegmt=True), now) == 90
    assert retry_after(format_datetime(now - timedelta(days=9), usegmt=True), now) == 0
    assert retry_after(format_datetime(now + timedelta(days=9), usegmt=True), now) == 86400
