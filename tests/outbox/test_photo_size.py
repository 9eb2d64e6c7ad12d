"""A photo of exactly 3 MiB goes all the way as it is; one byte more is made to fit."""

import base64
import hashlib
import json
from contextlib import closing
from pathlib import Path

from test_cli import document, kiosk, refusal, uploads_to

from kiosk.outbox import read_status
from kiosk.outbox.device_key import unlock
from kiosk.outbox.model import State
from kiosk.outbox.store import Store

from .faulty import FaultyServer
from .paper import PROFESSIONAL, photo, response

MOST = 3_145_728


def test_six_photos_of_exactly_the_most_are_kept_sent_and_read_back(folder: Path, tmp_path: Path, server: FaultyServer):
    uploads_to(folder, server.base)
    largest = photo(tmp_path, 1, MOST)
    words = ["--photo", largest] * 6
    receipt = document("outbox", "add", response(PROFESSIONAL, tmp_path), *words, "--data", folder)
    assert [each["size"] for each in receipt["photos"]] == [MOST] * 6
    with closing(Store(folder)) as store:
        sealer = unlock(folder, store)
        parts = [store.part(receipt["receipt"], idx) for idx in range(1, 7)]
        assert all(part and sealer.open(part) == largest.read_bytes() for part in parts)
    assert document("outbox", "send", "--wait", 30, "--data", folder)["delivered"] == 1
    held = [base64.b64decode(json.loads(server.held[f"/Binary/{each['id']}"])["data"]) for each in receipt["photos"]]
    assert held == [largest.read_bytes()] * 6
    assert [server.count("GET", f"/Binary/{each['id']}") for each in receipt["photos"]] == [1] * 6
    with closing(Store(folder)) as store:
        assert [item.state for item in store.items("")] == [State.WIPED]


def test_one_byte_more_is_made_to_fit(folder: Path, tmp_path: Path):
    path = photo(tmp_path, 1, MOST + 1)
    receipt = document("outbox", "add", response(PROFESSIONAL, tmp_path), "--photo", path, "--data", folder)
    (kept,) = receipt["photos"]
    assert 0 < kept["size"] < MOST
    with closing(Store(folder)) as store:
        part = store.part(receipt["receipt"], 1)
        assert part
        data = unlock(folder, store).open(part)
    assert (len(data), hashlib.sha256(data).hexdigest()) == (kept["size"], kept["sha256"])


def test_one_without_a_byte_is_refused_plainly(folder: Path, tmp_path: Path):
    path = photo(tmp_path, 1)
    path.write_bytes(b"")
    line = refusal(kiosk("outbox", "add", response(PROFESSIONAL, tmp_path), "--photo", path, "--data", folder))
    assert line == "1.jpg: This picture is damaged or not whole; choose another one."
    assert read_status(folder).undelivered == 0
