"""However many surveys wait, saving one and sending one cost the same."""

from kiosk.outbox.checkup import check_next

from .rig import Rig
from .samples import submission

SHORT, LONG = 30, 600  # both longer than the lines of the status


def steps(kiosk: Rig) -> dict[str, int]:
    """Return how many instructions SQLite takes to save one survey, look at all, check the next, and send one."""
    taken = 0

    def count() -> None:
        nonlocal taken
        taken += 1

    works = {
        "saving": lambda: kiosk.add(submission(0)),
        "status": kiosk.status,
        "checking": lambda: kiosk.owner.call(lambda store: check_next(store, 5, "2026-11-23T12:00:00Z")),
        "sending": kiosk.courier.run_once,
    }
    kiosk.courier.send_now()
    kiosk.courier.run_once()  # the check of the server comes once a day, not with each survey
    kiosk.owner.call(lambda store: store._db.set_progress_handler(count, 1))
    found = {}
    for name, work in works.items():
        taken = 0
        work()
        found[name] = taken
    kiosk.owner.call(lambda store: store._db.set_progress_handler(None, 1))
    return found


def test_a_long_queue_costs_no_more_than_a_short_one(kiosk: Rig):
    kiosk.add(*(submission(0) for _ in range(SHORT)))
    short = steps(kiosk)
    kiosk.add(*(submission(0) for _ in range(LONG - SHORT)))
    long = steps(kiosk)
    assert all(short.values())
    assert {name: long[name] / short[name] <= 1.1 for name in short} == dict.fromkeys(short, True)
