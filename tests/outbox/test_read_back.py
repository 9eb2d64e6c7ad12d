"""What counts as proof, and the other ways to carry photos."""

import json
from pathlib import Path

import pytest

from kiosk.outbox.model import Item, State, Upload

from .faulty import Fault, FaultyServer
from .rig import Rig, rig
from .samples import FakeClock, submission


def _spoilt(kiosk: Rig, server: FaultyServer, path: str, body: bytes) -> None:
    server.faults = [Fault("GET", path, body=body)]
    kiosk.send_now()


def test_what_reads_back_different_is_kept_for_a_person(kiosk: Rig, server: FaultyServer):
    survey = submission(0)
    kiosk.add(survey)
    changed = json.loads(survey.response) | {"status": "amended"}
    _spoilt(kiosk, server, "/QuestionnaireResponse", json.dumps(changed).encode())
    assert kiosk.item(survey).state is State.QUARANTINED


def test_what_a_server_may_add_is_no_difference(kiosk: Rig, server: FaultyServer):
    survey = submission(1)
    kiosk.add(survey)
    held = json.loads(survey.response) | {"meta": {"versionId": "3"}, "text": {"status": "generated"}}
    attachment = held["item"][1]["answer"][0]["valueAttachment"]
    attachment["url"] = f"https://fhir.example.org/base/{attachment['url']}"
    _spoilt(kiosk, server, "/QuestionnaireResponse", json.dumps(held).encode())
    assert kiosk.item(survey).state is State.WIPED
    version = kiosk.owner.call(lambda store: store._db.execute("SELECT version_id FROM tombstone").fetchone())
    assert version == ("3",)


@pytest.mark.parametrize("body", [b"", b'{"resourceType": "Questi', b'{"resourceType": "Bundle"}', b"[]", b"null"])
def test_a_broken_read_back_proves_nothing(body: bytes, kiosk: Rig, server: FaultyServer):
    survey = submission(0)
    kiosk.add(survey)
    _spoilt(kiosk, server, "/QuestionnaireResponse", body)
    assert kiosk.item(survey).state is State.COMMITTED
    assert kiosk.status().bytes > 0


def test_a_photo_read_back_as_plain_bytes_counts(kiosk: Rig, server: FaultyServer):
    survey = submission(1)
    kiosk.add(survey)
    server.faults = [Fault("GET", "/Binary", body=survey.photos[0].data, content_type="image/jpeg")]
    assert kiosk.send_now() is None
    assert kiosk.item(survey).state is State.WIPED


def item_of(folder: Path, upload: Upload, clock: FakeClock, server: FaultyServer) -> tuple[Item, str]:
    survey = submission(1)
    with rig(folder, upload, clock) as kiosk:
        kiosk.add(survey)
        kiosk.send_now()
        return kiosk.item(survey), kiosk.status().reason


def test_raw_photos_go_as_they_are(folder: Path, clock: FakeClock, server: FaultyServer):
    survey = submission(1)
    with rig(folder, Upload(server=server.base, binary_mode="raw"), clock) as kiosk:
        kiosk.add(survey)
        server.faults = [Fault("GET", "/Binary", body=survey.photos[0].data, content_type="image/jpeg")]
        kiosk.send_now()
        assert kiosk.item(survey).state is State.WIPED
    assert server.held[f"/Binary/{survey.photos[0].pid}"] == survey.photos[0].data


def test_a_photo_over_max_body_is_not_sent(folder: Path, clock: FakeClock, server: FaultyServer):
    item, reason = item_of(folder, Upload(server=server.base, max_body=10_000), clock, server)
    assert (item.state, reason) == (State.QUARANTINED, "Photo too large")
    assert not server.count("PUT")


def test_photos_inside_need_a_large_body(folder: Path, clock: FakeClock, server: FaultyServer):
    server.takes_ids = False
    item, reason = item_of(folder, Upload(server=server.base), clock, server)
    assert (item.state, item.attempts) == (State.COMMITTED, 0)
    assert reason == "Setting max_body is too small for photos inside the answers"


@pytest.mark.parametrize(("status", "state"), [(412, State.WIPED), (201, State.WIPED)])
def test_where_the_server_chooses_ids_a_412_is_settled_by_search(
    status: int, state: State, folder: Path, clock: FakeClock, server: FaultyServer
):
    server.takes_ids = False
    server.faults = [Fault("POST", "/QuestionnaireResponse", status=status, stores=True)]
    item, _ = item_of(folder, Upload(server=server.base, max_body=26_000_000), clock, server)
    assert item.state is state
    assert server.count("PUT") == 0
    sent = server.headers[[each[0] for each in server.requests].index("POST")]
    assert sent["If-None-Exist"] == f"identifier=urn:ietf:rfc:3986|urn:uuid:{item.sid}"
    assert "id" not in json.loads(next(iter(server.held.values())))
