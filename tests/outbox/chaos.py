"""What a server on a bad day answers: a table of single faults, and a server that draws from it by a seed."""

import base64
import json
import random
from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from email.utils import format_datetime
from typing import Any

from kiosk.outbox.model import State, Submission

from .faulty import HTML, Fault, FaultyServer
from .rig import Rig
from .samples import FakeClock

PAGE = b"<html><body>Please sign in</body></html>"
PATIENCE_S = 0.25  # of the transport, instead of 25 s: a stalled server must not stall the tests
DAY_S = 86_400


def _busy(status: int, after: str) -> dict[str, Any]:
    return {"status": status, "headers": {"Retry-After": after}}


def bad_reads(now: datetime) -> dict[str, dict[str, Any]]:
    """Return what any request may be answered with: name → the fields of a fault."""
    return {
        "429 with seconds": _busy(429, "120"),
        "429 with a date": _busy(429, format_datetime(now + timedelta(minutes=7), usegmt=True)),
        "429 with an absurd time": _busy(429, "99999999999999"),
        "503 with seconds": _busy(503, "5"),
        "503 with an absurd date": _busy(503, "Fri, 31 Dec 9999 23:59:59 GMT"),
        "503 with no time": {"status": 503},
        **{str(status): {"status": status} for status in (500, 502, 504)},
        "stall": {"stalls": True},
        "reset": {"reset": True},
        "cut": {"cut": True},
        "a sign-in page": {"body": PAGE, "content_type": HTML},
        "another id": {"body": b'{"resourceType": "QuestionnaireResponse", "id": "9"}'},
        "another type": {"body": b'{"resourceType": "Patient", "id": "9"}'},
        "JSON without its end": {"body": b'{"resourceType": "Binary", "id": "'},
        "a body without its end": {"stops": True},
        "302": {"status": 302, "headers": {"Location": "/elsewhere"}},
        "401": {"status": 401},
    }


def bad_writes(now: datetime) -> dict[str, dict[str, Any]]:
    """Return what a PUT or POST may be answered with."""
    stored = {"reset": True, "stores": True}
    return {
        **bad_reads(now),
        "stall after storing": {"stalls": True, "stores": True},
        "reset after storing": stored,
        "500 after storing": {"status": 500, "stores": True},
        "201 that stored nothing": {"status": 201},
        **{f"{status} that stored": {"status": status, "stores": True} for status in (409, 412)},
        **{f"{status} that stored nothing": {"status": status} for status in (409, 412)},
    }


class BadDay:
    """Loses half of the replies after storing, and answers a third of the rest wrongly, each way in turn.

    `ways` are the names of the wrong answers to play, () for all.

    Attributes:
        drawn: how often each way was played.
    """

    def __init__(self, server: FaultyServer, clock: FakeClock, seed: int, ways: tuple[str, ...] = ()) -> None:
        self._server, self._clock, self._chance = server, clock, random.Random(seed)
        self._only = ways
        self._decks: dict[bool, list[str]] = {True: [], False: []}
        self.drawn: Counter[str] = Counter()
        self._extra: dict[str, Fault] = {}
        server.before = self._choose

    def once(self, path: str, fault: Fault) -> None:
        """Play `fault` the first time that `path` is written."""
        self._extra[path] = fault

    def _choose(self, method: str, path: str) -> None:
        writes = method != "GET"
        if writes and path in self._extra:
            self._server.faults = [self._extra.pop(path)]
        elif self._chance.random() < 0.5:
            torn = self._chance.random() < 0.5
            self._server.faults = [Fault(method, path, stores=writes, cut=not torn, reset=torn)]
        elif self._chance.random() < 1 / 3:
            self._server.faults = [Fault(method, path, **self._draw(writes))]
        else:
            self._server.faults = []

    def _draw(self, writes: bool) -> dict[str, Any]:
        ways = (bad_writes if writes else bad_reads)(self._clock.now())
        deck = self._decks[writes]
        if not deck:
            names = sorted(name for name in ways if name in (self._only or ways))
            deck += self._chance.sample(names, len(names))
        name = deck.pop()
        self.drawn[name] += 1
        return ways[name]


def run_until_done(kiosk: Rig, days: int) -> int:
    """Let days pass until nothing moves any more, at most `days`; return how many passed."""
    for day in range(days):
        if not kiosk.status().moving:
            return day
        kiosk.run_for(DAY_S)
    return days


def what_is_wrong(kiosk: Rig, server: FaultyServer, surveys: Iterable[Submission]) -> list[str]:
    """Return every way in which what the server holds is not exactly `surveys`, each once, wiped here."""
    wrong, held = [], dict(server.held)
    for survey in surveys:
        if kiosk.item(survey).state is not State.WIPED:
            wrong.append(f"{survey.sid} is {kiosk.item(survey).state}")
        if held.pop(f"/QuestionnaireResponse/{survey.sid}", b"") != survey.response:
            wrong.append(f"{survey.sid} has other answers on the server, or none")
        for photo in survey.photos:
            stored = json.loads(held.pop(f"/Binary/{photo.pid}", b'{"data": ""}'))
            if base64.b64decode(stored["data"]) != photo.data:
                wrong.append(f"{survey.sid} has another photo on the server, or none")
    wrong += [f"the server also holds {path}" for path in held]
    wrong += [f"{path} was stored in two ways" for path, each in server.versions.items() if len(set(each)) > 1]
    return wrong + (["parts are left on this disk"] if kiosk.status().bytes else [])
