"""What goes over the wire is FHIR R4: a validator that is not ours says so, and a real server takes it."""

import base64
import copy
import json
from pathlib import Path
from typing import Any

import pytest
import urllib3
from fhir_server import mistakes, running_server

from kiosk import survey
from kiosk.outbox import Outbox, Photo, Submission, Upload, new_sid, photo_id
from kiosk.paths import SHIPPED_PACK

from .faulty import FaultyServer
from .rig import rig
from .samples import FakeClock, photo_bytes

NAMES = ["professional", "feedback"]
FORMS = {name: survey.parse((SHIPPED_PACK / "surveys" / f"{name}.json").read_bytes()) for name in NAMES}
CHINESE = "张伟，上海第一人民医院 “血液科” 😀"
AUTHORED = "2026-11-23T10:24:00+08:00"
LONG = 50  # options; of a longer list, such as the countries, the first ones are enough
MOST_OPTIONS = max(n for form in FORMS.values() for item in form.walk() if (n := len(item.options)) < LONG)
LARGE_BODY = 26_000_000


def answer(item: survey.Item, turn: int) -> survey.Answers:
    """Return an answer to one question; each turn takes another option, and every second one is in Chinese."""
    if item.type == "boolean":
        return {item.link_id: (True,)}
    if item.type == "choice":
        chosen = item.options[turn % len(item.options)]
        return {item.link_id: item.options if item.repeats and turn == 0 else (chosen,)}
    if item.type == "attachment" or not item.is_question:
        return {}
    if item.keyboard == "email":
        return {item.link_id: ("wei.zhang@example.org",)}
    return {item.link_id: (CHINESE if turn % 2 == 0 else 'Zoë "O’Brien" <b>',)}


def filled(form: survey.Questionnaire, turn: int, photos: int, *, least: bool = False) -> Submission:
    sid = new_sid()
    taken = [Photo(photo_id(sid, n), "image/jpeg", photo_bytes(n, 3_000)) for n in range(1, photos + 1)]
    given: survey.Answers = {}
    for item in form.walk():
        if item.required or not least:
            given = {**given, **answer(item, turn)}
    refs = [survey.photo_ref(photo.pid, photo.data) for photo in taken]
    frozen = survey.build_response(form, given, sid=sid, authored=AUTHORED, photos=refs)
    return Submission(sid, form.canonical, frozen, tuple(taken))


def all_kinds(name: str, turns: int = MOST_OPTIONS) -> list[Submission]:
    """Return surveys with each option of each question, one with the fewest answers, and some with photos."""
    form = FORMS[name]
    full = [filled(form, turn, 0) for turn in range(turns)]
    pictured = [filled(form, turn, photos) for turn, photos in enumerate((1, 2, 6))] if name == "professional" else []
    return [filled(form, 1, 0, least=True), *full, *pictured]


def on_the_wire(
    folder: Path, mode: str, takes_ids: bool, surveys: list[Submission], server: FaultyServer
) -> list[bytes]:
    """Send, and return every body that the server was given to keep."""
    server.takes_ids = takes_ids
    with rig(folder, Upload(server=server.base, binary_mode=mode, max_body=LARGE_BODY), FakeClock()) as kiosk:
        kiosk.add(*surveys)
        kiosk.send_now(tries=200)
        assert kiosk.status().delivered == len(surveys)
    return list(server.held.values())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("mode", "takes_ids"), [("json", True), ("raw", True), ("inline", True), ("json", False)])
def test_everything_that_is_sent_is_valid(name: str, mode: str, takes_ids: bool, folder: Path, server: FaultyServer):
    surveys = all_kinds(name)
    bodies = on_the_wire(folder, mode, takes_ids, surveys, server)
    resources = [json.loads(body) for body in bodies if body.startswith(b"{")]
    photos = [photo.data for each in surveys for photo in each.photos]
    if mode == "raw":
        assert [body for body in bodies if not body.startswith(b"{")] == photos
    kinds = [each["resourceType"] for each in resources]
    assert kinds.count("QuestionnaireResponse") == len(surveys)
    assert kinds.count("Binary") == (len(photos) if mode == "json" and takes_ids else 0)
    assert mistakes(resources) == [[] for _ in resources]


SLIPS: dict[str, dict[str, Any]] = {
    "a status that is none": {"status": "nonsense"},
    "a field that is none": {"colour": "red"},
    "a time that is none": {"authored": "yesterday"},
    "an answer of no type": {"item": [{"linkId": "a", "answer": [{"valueNumber": 7}]}]},
    "an item that names no question": {"item": [{"text": "What is your name?"}]},
}


def test_the_validator_finds_each_slip():
    good = json.loads(filled(FORMS["professional"], 0, 1).response)
    spoilt = [copy.deepcopy(good) | change for change in SLIPS.values()]
    none, *found = mistakes([good, *spoilt])
    assert none == []
    assert [slip for slip, each in zip(SLIPS, found, strict=True) if len(each) != 1] == []


@pytest.mark.parametrize(("mode", "takes_ids"), [("json", True), ("inline", True), ("json", False)])
def test_a_real_server_takes_both_surveys_and_gives_them_back(mode: str, takes_ids: bool, folder: Path):
    surveys = [each for name in NAMES for each in all_kinds(name, turns=2)]
    with running_server(update_create=takes_ids) as server, urllib3.PoolManager() as http:
        outbox = Outbox.open(folder, Upload(server=server.base, binary_mode=mode, max_body=LARGE_BODY))
        for each in surveys:
            outbox.commit(each).result()
        outbox.send_now()
        assert outbox.wait_sent(60).delivered == len(surveys)
        outbox.close()
        for each in surveys:
            query = f"?identifier=urn:ietf:rfc:3986%7Curn:uuid:{each.sid}"
            found = http.request("GET", f"{server.base}/QuestionnaireResponse{query}").json()
            (held,) = (entry["resource"] for entry in found["entry"])
            assert as_sent(held, each) == json.loads(each.response)


def as_sent(held: dict[str, Any], sent: Submission) -> dict[str, Any]:
    """Return what a server holds with its own id and marks taken off, and photos inside as the links they were."""
    kept = json.loads(json.dumps(held))
    del kept["meta"]
    kept["id"] = sent.sid
    photos = iter(sent.photos)
    for node in _attachments(kept):
        photo = next(photos)
        if "data" in node:
            assert base64.b64decode(node.pop("data")) == photo.data
            node["url"] = f"Binary/{photo.pid}"
    return kept


def _attachments(node: Any) -> list[dict[str, Any]]:
    if isinstance(node, list):
        return [found for each in node for found in _attachments(each)]
    if isinstance(node, dict):
        own = [node["valueAttachment"]] if "valueAttachment" in node else []
        return own + [found for each in node.values() for found in _attachments(each)]
    return []
