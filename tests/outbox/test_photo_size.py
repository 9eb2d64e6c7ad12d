"""A photo of exactly 3 MiB goes all the way; one byte more is refused plainly."""

import base64
import json
from contextlib import closing
from pathlib import Path

import pytest
from test_cli import document, kiosk, refusal, uploads_to

from kiosk.outbox import read_status
from kiosk.outbox.device_key import unlock
from kiosk.outbox.model import State
from kiosk.outbox.store import Store

from .faulty import FaultyServer
from .paper import PROFESSIONAL, photo, response

MOST = 3_145_728


def photo_of(folder: Path, size: int) -> Path:
    path = photo(folder, 1)
    path.write_bytes(path.read_bytes().ljust(size, b"\xa5"))
    assert path.stat().st_size == size
    return path


def test_six_photos_of_exactly_the_most_are_kept_sent_and_read_back(folder: Path, tmp_path: Path, server: FaultyServer):
    uploads_to(folder, server.base)
    largest = photo_of(tmp_path, MOST)
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


@pytest.mark.parametrize("size", [MOST + 1, 0])
def test_one_byte_more_or_none_is_refused_plainly(folder: Path, tmp_path: Path, size: int):
    paper = response(PROFESSIONAL, tmp_path)
    path = photo_of(tmp_path, MOST + 1)
    path.write_bytes(path.read_bytes()[:size])
    line = refusal(kiosk("outbox", "add", paper, "--photo", path, "--data", folder))
    said = "This photo is too large. The most is 3 MB." if size else "This photo is empty. Choose another one."
    assert line == f"1.jpg: {said}"
    assert read_status(folder).undelivered == 0
