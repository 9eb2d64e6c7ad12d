"""Every row of the table of answers, played by a real server on loopback."""

import json

import pytest

from kiosk.outbox.model import State

from .faulty import HTML, Fault, FaultyServer
from .rig import Rig
from .samples import submission

PUT_BINARY = ("PUT", "/Binary")
PUT_RESPONSE = ("PUT", "/QuestionnaireResponse")
PAGE = b"<html><body>Please sign in</body></html>"


@pytest.mark.parametrize("status", [200, 201, 204])
def test_taken_with_an_empty_body(status: int, kiosk: Rig, server: FaultyServer):
    server.faults = [Fault(*PUT_BINARY, status=status, stores=True), Fault(*PUT_RESPONSE, status=status, stores=True)]
    survey = submission(2)
    kiosk.add(survey)
    assert kiosk.send_now() is None
    assert kiosk.item(survey).state is State.WIPED
    assert server.count("PUT") == 3


def test_202_is_no_proof_and_is_read_back_after_a_minute(kiosk: Rig, server: FaultyServer):
    server.faults = [Fault(*PUT_BINARY, status=202, stores=True, times=1)]
    survey = submission(1)
    kiosk.add(survey)
    assert kiosk.send_now() == 60
    assert kiosk.status().reason == "Server has not finished storing"
    assert server.count("PUT", "/QuestionnaireResponse") == 0
    kiosk.clock.advance(60)
    assert kiosk.run() is None
    assert server.count("PUT", "/Binary") == 1
    assert kiosk.item(survey).state is State.WIPED


WHOLE_QUEUE = {
    "206": (Fault(*PUT_BINARY, status=206), "Sign-in page in the way"),
    "302": (Fault(*PUT_BINARY, status=302, headers={"Location": "/elsewhere"}), "Sign-in page in the way"),
    "html": (Fault(*PUT_BINARY, body=PAGE, content_type=HTML), "Sign-in page in the way"),
    "html that says json": (Fault(*PUT_BINARY, body=PAGE), "Sign-in page in the way"),
    "511": (Fault(*PUT_BINARY, status=511, body=PAGE, content_type=HTML), "Sign-in page in the way"),
    "wrong id": (Fault(*PUT_BINARY, body=b'{"resourceType": "Binary", "id": "9"}'), "Sign-in page in the way"),
    "wrong type": (Fault(*PUT_BINARY, body=b'{"resourceType": "Patient", "id": "9"}'), "Sign-in page in the way"),
    "cut": (Fault(*PUT_BINARY, cut=True), "No network"),
    "503": (Fault(*PUT_BINARY, status=503), "Server busy"),
    "429": (Fault(*PUT_BINARY, status=429), "Server busy"),
}


@pytest.mark.parametrize("case", WHOLE_QUEUE)
def test_what_makes_the_whole_queue_wait(case: str, kiosk: Rig, server: FaultyServer):
    fault, reason = WHOLE_QUEUE[case]
    server.faults = [fault]
    kiosk.add(submission(1), submission(1))
    wait = kiosk.send_now()
    assert wait is not None
    assert 0 < wait <= 30
    assert server.count(*PUT_BINARY) == 1
    assert not server.count("GET", "/elsewhere")
    assert (kiosk.status().waiting, kiosk.status().reason) == (2, reason)
    server.faults = []
    assert kiosk.send_now() is None
    assert kiosk.status().delivered == 2


@pytest.mark.parametrize("status", [408, 421, 423, 425, 500, 502, 504, 507])
def test_what_makes_one_survey_wait(status: int, kiosk: Rig, server: FaultyServer):
    first, second = submission(1), submission(1)
    server.faults = [Fault("PUT", f"/Binary/{first.photos[0].pid}", status=status)]
    kiosk.add(first, second)
    wait = kiosk.send_now()
    assert wait is not None
    assert 0 < wait <= 30
    assert kiosk.item(second).state is State.WIPED
    assert kiosk.item(first).attempts == 1
    assert kiosk.status().reason == f"Server in trouble ({status})"


HOLDS = {401: "Server refused our key", 403: "Server refused our key", 407: "Server refused our key"} | {
    status: f"Server does not fit the settings ({status})" for status in (404, 405, 501)
}


@pytest.mark.parametrize("status", HOLDS)
def test_what_holds_everything_until_the_hourly_check(status: int, kiosk: Rig, server: FaultyServer):
    server.faults = [Fault(*PUT_BINARY, status=status)]
    kiosk.add(submission(1), submission(1))
    assert kiosk.send_now() == 3600
    held = kiosk.status()
    assert (held.held, held.waiting, held.reason) == (2, 0, HOLDS[status])
    server.faults = []
    checks = server.count("GET", "/metadata")
    kiosk.run_for(3700)
    assert server.count("GET", "/metadata") == checks + 1
    assert kiosk.status().delivered == 2


@pytest.mark.parametrize("status", [409, 412])
def test_a_conflict_over_the_same_bytes_is_taken(status: int, kiosk: Rig, server: FaultyServer):
    server.faults = [Fault(*PUT_BINARY, status=status, stores=True), Fault(*PUT_RESPONSE, status=status, stores=True)]
    survey = submission(1)
    kiosk.add(survey)
    assert kiosk.send_now() is None
    assert kiosk.item(survey).state is State.WIPED


def test_a_conflict_over_other_bytes_is_kept_for_a_person(kiosk: Rig, server: FaultyServer):
    survey, other = submission(1), submission(1)
    pid = survey.photos[0].pid
    server.held[f"/Binary/{pid}"] = json.dumps({"resourceType": "Binary", "id": pid, "data": "AAAA"}).encode()
    server.faults = [Fault("PUT", f"/Binary/{pid}", status=409)]
    kiosk.add(survey, other)
    assert kiosk.send_now() is None
    assert kiosk.item(survey).state is State.QUARANTINED
    assert kiosk.status().reason == "Server holds something else under this number"
    assert kiosk.item(other).state is State.WIPED
    assert kiosk.status().bytes > 0


def test_a_conflict_over_nothing_is_tried_five_times(kiosk: Rig, server: FaultyServer):
    server.faults = [Fault(*PUT_BINARY, status=409)]
    survey = submission(1)
    kiosk.add(survey)
    for _ in range(5):
        wait = kiosk.send_now()
        assert wait is not None
        assert kiosk.item(survey).state is State.COMMITTED
    assert kiosk.send_now() is None
    assert kiosk.item(survey).state is State.QUARANTINED
    assert server.count(*PUT_BINARY) == 6


@pytest.mark.parametrize("status", [400, 410, 413, 415, 422, 418])
def test_what_is_refused_is_put_aside_and_the_rest_goes_on(status: int, kiosk: Rig, server: FaultyServer):
    bad, good = submission(1), submission(1)
    server.faults = [Fault("PUT", f"/Binary/{bad.photos[0].pid}", status=status)]
    kiosk.add(bad, good)
    assert kiosk.send_now() is None
    assert kiosk.item(good).state is State.WIPED
    assert kiosk.item(bad).state is State.QUARANTINED
    assert kiosk.status().reason == ("Photo too large" if status == 413 else f"Form not accepted ({status})")


def test_the_same_refusal_three_times_running_is_a_setting_and_all_return(kiosk: Rig, server: FaultyServer):
    server.faults = [Fault(*PUT_RESPONSE, status=422)]
    kiosk.add(*(submission(0) for _ in range(4)))
    assert kiosk.send_now() == 3600
    status = kiosk.status()
    assert (status.held, status.quarantined, status.reason) == (4, 0, "Form not accepted (422)")
    assert server.count(*PUT_RESPONSE) == 3
    server.faults = []
    assert kiosk.send_now() is None
    assert kiosk.status().delivered == 4


def test_a_server_that_says_201_and_keeps_nothing_is_asked_three_times(kiosk: Rig, server: FaultyServer):
    server.faults = [Fault(*PUT_BINARY, status=201)]
    survey = submission(1)
    kiosk.add(survey)
    for _ in range(2):
        wait = kiosk.send_now()
        assert wait is not None
        assert wait < 3600
    assert kiosk.send_now() == 3600
    assert kiosk.status().reason == "Server does not keep what it accepts"
    assert server.count(*PUT_BINARY) == 3
    assert server.count(*PUT_RESPONSE) == 1
    server.faults = []
    assert kiosk.send_now() is None
    assert kiosk.item(survey).state is State.WIPED
