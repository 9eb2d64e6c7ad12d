"""The whole way to a real FHIR server on loopback."""

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import urllib3
from fhir_server import FhirServer, running_server

from kiosk.outbox import Outbox, Upload, read_status

from .samples import submission


@pytest.fixture(scope="module")
def server() -> Iterator[FhirServer]:
    with running_server() as running:
        yield running


@pytest.fixture(scope="module")
def choosy_server() -> Iterator[FhirServer]:
    with running_server(update_create=False) as running:
        yield running


def get(server: FhirServer, path: str) -> dict:
    with urllib3.PoolManager() as http:
        return json.loads(http.request("GET", server.base + path).data)


def test_a_survey_with_two_photos_arrives_whole_and_is_wiped(folder: Path, server: FhirServer):
    survey = submission(2, size=3_000_000)
    outbox = Outbox.open(folder, Upload(server=server.base))
    receipt = outbox.commit(survey).result()
    assert outbox.status().waiting == 1
    sealed = sealed_samples(folder)
    outbox.send_now()
    status = outbox.wait_sent(60)
    assert (status.delivered, status.undelivered, status.bytes, status.reason) == (1, 0, 0, "")
    held = get(server, f"/QuestionnaireResponse/{survey.sid}")
    del held["meta"]
    assert held == json.loads(survey.response)
    for photo in receipt.photos:
        data = base64.b64decode(get(server, f"/Binary/{photo.id}")["data"])
        assert hashlib.sha256(data).hexdigest() == photo.sha256
    assert all(sample not in path.read_bytes() for path in folder.iterdir() for sample in sealed)
    outbox.close()
    assert read_status(folder).delivered == 1
    assert all(sample not in path.read_bytes() for path in folder.iterdir() for sample in sealed)


def sealed_samples(folder: Path) -> list[bytes]:
    """Return the file mark of age and 32 bytes of every sealed part that the log holds."""
    log = (folder / "outbox.db-wal").read_bytes()
    mark = b"-> X25519 "
    places = [match.start() for match in re.finditer(mark, log)]
    assert len(places) >= 3
    return [mark, *(log[place : place + 42] for place in places)]


def test_a_server_that_chooses_ids_holds_it_once_with_the_photos_inside(folder: Path, choosy_server: FhirServer):
    survey = submission(2)
    outbox = Outbox.open(folder, Upload(server=choosy_server.base, max_body=26_000_000))
    outbox.commit(survey).result()
    outbox.send_now()
    assert outbox.wait_sent(60).delivered == 1
    outbox.close()
    found = get(choosy_server, f"/QuestionnaireResponse?identifier=urn:ietf:rfc:3986%7Curn:uuid:{survey.sid}")
    (entry,) = found["entry"]
    answers = entry["resource"]["item"][1]["answer"]
    assert [base64.b64decode(each["valueAttachment"]["data"]) for each in answers] == [p.data for p in survey.photos]


@pytest.mark.parametrize("mode", ["json", "inline"])
def test_modes_that_this_server_takes(mode: str, folder: Path, server: FhirServer):
    outbox = Outbox.open(folder, Upload(server=server.base, binary_mode=mode, max_body=26_000_000))
    outbox.commit(submission(1)).result()
    outbox.commit(submission(0)).result()
    outbox.send_now()
    assert outbox.wait_sent(60).delivered == 2
    outbox.close()
