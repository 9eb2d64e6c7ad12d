"""What the kiosk asks of a server before it sends anything, and which addresses it sends to."""

from pathlib import Path

import pytest

from kiosk.outbox.model import Upload

from .faulty import HTML, Fault, FaultyServer
from .rig import Rig, rig
from .samples import FakeClock, submission


def test_a_sign_in_page_at_the_check_keeps_all_back(kiosk: Rig, server: FaultyServer):
    server.faults = [Fault("GET", "/metadata", body=b"<html>", content_type=HTML)]
    survey = submission(1)
    kiosk.add(survey)
    assert kiosk.send_now()
    assert kiosk.status().reason == "Sign-in page in the way"
    assert (kiosk.item(survey).attempts, server.count("PUT")) == (0, 0)


def test_a_statement_that_makes_no_sense_is_a_server_that_takes_no_ids(kiosk: Rig, server: FaultyServer):
    odd = b'{"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "rest": [{"resource": [%s, 7]}, 7]}'
    server.faults = [Fault("GET", "/metadata", body=odd % b'{"type": ["Binary"], "updateCreate": true}')]
    kiosk.add(submission(0))
    assert kiosk.send_now() == 3600
    assert kiosk.status().reason.startswith("Setting max_body is too small")


@pytest.mark.parametrize(
    ("fault", "version", "reason"),
    [
        (Fault("GET", "/metadata", status=404), "4.0.1", "Server does not fit the settings (404)"),
        (Fault("GET", "/metadata", status=401), "4.0.1", "Server refused our key"),
        (Fault("GET", "/nothing"), "5.0.0", "Server does not fit the settings"),
    ],
)
def test_a_server_that_does_not_fit_holds_all(
    fault: Fault, version: str, reason: str, kiosk: Rig, server: FaultyServer
):
    server.faults, server.fhir_version = [fault], version
    kiosk.add(submission(0))
    assert kiosk.send_now() == 3600
    assert (kiosk.status().held, kiosk.status().reason) == (1, reason)
    server.faults, server.fhir_version = [], "4.0.1"
    kiosk.run_for(3600)
    assert kiosk.status().delivered == 1


def test_the_server_is_checked_once_a_day(kiosk: Rig, server: FaultyServer):
    for _ in range(3):
        kiosk.add(submission(0))
        kiosk.send_now()
    assert server.count("GET", "/metadata") == 1
    kiosk.clock.advance(86_400)
    kiosk.add(submission(0))
    kiosk.send_now()
    assert server.count("GET", "/metadata") == 2


def test_nobody_listens_at_the_address(folder: Path, clock: FakeClock):
    with rig(folder, Upload(server="http://127.0.0.1:9"), clock) as kiosk:
        kiosk.add(submission(1))
        assert kiosk.send_now()
        assert (kiosk.status().waiting, kiosk.status().reason) == (1, "No network")


@pytest.mark.parametrize("address", ["http://fhir.example.org/r4", "ftp://127.0.0.1/", "fhir.example.org"])
def test_plain_http_leaves_this_machine_never(address: str, folder: Path, clock: FakeClock):
    with rig(folder, Upload(server=address), clock) as kiosk:
        kiosk.add(submission(0))
        assert kiosk.send_now() == 3600
        assert kiosk.status().reason == "Server does not fit the settings"


def test_a_key_file_is_read_anew_each_time(folder: Path, clock: FakeClock, server: FaultyServer, tmp_path: Path):
    token = tmp_path / "token"
    with rig(folder, Upload(server=server.base, token_file=token), clock) as kiosk:
        kiosk.add(submission(0))
        assert kiosk.send_now() == 3600
        assert (kiosk.status().held, kiosk.status().reason) == (1, "Server key file cannot be read")
        token.write_text("two\nlines")
        assert kiosk.send_now() == 3600
        assert server.requests == []
        token.write_text("first\n")
        server.before = lambda method, path: token.write_text("second") if path == "/metadata" else None
        assert kiosk.send_now() is None
    assert [each["Authorization"] for each in server.headers[:2]] == ["Bearer first", "Bearer second"]
