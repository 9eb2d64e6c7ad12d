"""What saving and sending one survey costs while others wait, and while none does."""

import random
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from kiosk.outbox import Outbox, Upload, intake
from kiosk.outbox.owner import Owner
from kiosk.outbox.transport import Answer, HttpLink, Request
from tests.outbox.samples import submission

QUEUED = 10_000
ROUNDS = 201

Costs = dict[str, list[float]]


class TimedLink(HttpLink):
    """A link that adds up the seconds for which a courier waited for the server."""

    waited = 0.0

    def send(self, request: Request) -> Answer:
        """Ask as any link does."""
        begun = time.perf_counter()
        try:
            return super().send(request)
        finally:
            TimedLink.waited += time.perf_counter() - begun


def measure_costs(folder: Path, base: str) -> tuple[Costs, Costs]:
    """Return the seconds of each saving and sending, with nothing waiting and with `QUEUED` surveys."""
    fill(folder / "full")
    costs: tuple[Costs, Costs] = ({"saving": [], "sending": []}, {"saving": [], "sending": []})
    with opened(folder / "empty", base) as empty, opened(folder / "full", base) as full:
        both = list(zip((empty, full), costs, strict=True))
        for number in range(ROUNDS):
            random.Random(number).shuffle(both)
            for outbox, each in both:
                survey = submission(0)
                each["saving"].append(seconds(lambda outbox=outbox, survey=survey: outbox.commit(survey).result()))
                outbox._courier.send_now()
                each["sending"].append(seconds(lambda outbox=outbox: carry(outbox)))
        assert (empty.status().delivered, full.status().delivered) == (ROUNDS, ROUNDS)
        assert (empty.status().waiting, full.status().waiting) == (0, QUEUED)
    return costs


def fill(folder: Path) -> None:
    """Let `QUEUED` surveys wait, saved as the kiosk saves them."""
    print(f"Saving {QUEUED:,} surveys", file=sys.stderr)
    with closing(Owner(folder)) as owner:
        sealer = owner.unlock()
        for _ in range(QUEUED):
            survey = submission(0)
            owner.call(lambda store, survey=survey: intake.commit(store, sealer, survey, datetime.now(UTC)))


@contextmanager
def opened(folder: Path, base: str) -> Iterator[Outbox]:
    """Yield an outbox without a thread that sends, once it has gone through all that waits."""
    outbox = Outbox.open(folder, Upload(server=base), send=False)
    outbox._courier._make_link = TimedLink
    with closing(outbox):
        for _ in range(QUEUED + 10):  # each step of going through queues the next one behind this
            outbox._refresh()
        yield outbox


def carry(outbox: Outbox) -> None:
    """Do what the thread of the courier does once."""
    outbox._courier.run_once()
    outbox._refresh()


def seconds(work: Callable[[], object]) -> float:
    """Return how long it took, without the time for which the server was waited for."""
    begun, waited = time.perf_counter(), TimedLink.waited
    work()
    return time.perf_counter() - begun - (TimedLink.waited - waited)
