import hashlib
import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest

from kiosk.outbox.errors import KeyLost, OutboxError
from kiosk.outbox.intake import commit
from kiosk.outbox.model import State, Submission
from kiosk.outbox.owner import Owner, damaged_files
from kiosk.outbox.sealing import Sealer
from kiosk.outbox.store import Store

from .samples import CANARY, FakeClock, submission


def test_a_receipt_names_every_photo(store: Store, sealer: Sealer, clock: FakeClock):
    survey = submission(2)
    receipt = commit(store, sealer, survey, clock.now())
    assert (receipt.sid, receipt.seq, receipt.saved_at) == (survey.sid, 1, "2026-11-23T12:00:00Z")
    assert [photo.sha256 for photo in receipt.photos] == [hashlib.sha256(p.data).hexdigest() for p in survey.photos]
    assert [photo.size for photo in receipt.photos] == [len(p.data) for p in survey.photos]


def test_parts_are_age_files_to_the_device_key(folder: Path, store: Store, sealer: Sealer, clock: FakeClock):
    survey = submission(1)
    commit(store, sealer, survey, clock.now())
    key = pyrage.x25519.Identity.from_str((folder / "device.key").read_text().strip())
    sealed = [store.part(survey.sid, idx) for idx in range(2)]
    assert all(part.sealed.startswith(b"age-encryption.org/v1\n") for part in sealed)
    assert [pyrage.decrypt(part.sealed, [key]) for part in sealed] == [survey.response, survey.photos[0].data]
    assert [part.sha256 for part in sealed] == [hashlib.sha256(part.sealed).hexdigest() for part in sealed]


def test_no_plain_answer_reaches_a_file(folder: Path, store: Store, sealer: Sealer, clock: FakeClock):
    survey = submission(2)
    commit(store, sealer, survey, clock.now())
    plain_hash = hashlib.sha256(survey.photos[0].data).hexdigest()
    for path in folder.iterdir():
        content = path.read_bytes()
        assert CANARY.encode() not in content
        assert plain_hash.encode() not in content


def test_saving_the_same_survey_again_returns_the_first_receipt(store: Store, sealer: Sealer, clock: FakeClock):
    survey = submission(1)
    first = commit(store, sealer, survey, clock.now())
    clock.advance(60)
    assert commit(store, sealer, survey, clock.now()) == first
    store.wipe(survey.sid, first.saved_at, "")
    assert commit(store, sealer, survey, clock.now()) == first
    assert store.counts().of(State.COMMITTED) == 0


def test_another_survey_under_the_same_id_is_refused(store: Store, sealer: Sealer, clock: FakeClock):
    survey = submission(1)
    commit(store, sealer, survey, clock.now())
    with pytest.raises(OutboxError, match="already saved under this number"):
        commit(store, sealer, submission(1, sid=survey.sid, size=21_000), clock.now())


def _another_id(survey: Submission) -> Submission:
    return replace(survey, sid=submission(0).sid)


def _no_uuid(survey: Submission) -> Submission:
    return replace(survey, sid="one")


def _photo_left_out(survey: Submission) -> Submission:
    return replace(survey, photos=survey.photos[:1])


def _photos_swapped(survey: Submission) -> Submission:
    return replace(survey, photos=survey.photos[::-1])


def _photo_changed(survey: Submission) -> Submission:
    return replace(survey, photos=(replace(survey.photos[0], data=b"other"), survey.photos[1]))


def _other_type(survey: Submission) -> Submission:
    return replace(survey, photos=(replace(survey.photos[0], content_type="image/png"), survey.photos[1]))


def _no_hash(survey: Submission) -> Submission:
    response = json.loads(survey.response)
    del response["item"][1]["answer"][0]["valueAttachment"]["hash"]
    return replace(survey, response=json.dumps(response).encode())


def _not_json(survey: Submission) -> Submission:
    return replace(survey, response=b"{")


def _other_resource(survey: Submission) -> Submission:
    return replace(survey, response=b'{"resourceType": "Patient"}')


def _seven_photos(survey: Submission) -> Submission:
    return replace(survey, photos=survey.photos * 4)


SPOILS = [
    _another_id,
    _no_uuid,
    _photo_left_out,
    _photos_swapped,
    _photo_changed,
    _other_type,
    _no_hash,
    _not_json,
    _other_resource,
    _seven_photos,
]


@pytest.mark.parametrize("spoil", SPOILS)
def test_what_does_not_belong_together_is_refused_whole(spoil, store: Store, sealer: Sealer, clock: FakeClock):
    with pytest.raises(OutboxError):
        commit(store, sealer, spoil(submission(2)), clock.now())
    assert store.counts().by_state == {}


def test_a_clock_that_runs_backwards_is_doubted_but_nothing_is_lost(store: Store, sealer: Sealer, clock: FakeClock):
    commit(store, sealer, submission(0), clock.now())
    clock.advance(-3600)
    commit(store, sealer, submission(0), clock.now())
    doubts = store._db.execute("SELECT clock_doubt FROM submission ORDER BY seq").fetchall()
    assert doubts == [(0,), (1,)]


def test_a_key_is_made_once_and_only_for_an_empty_outbox(folder: Path, clock: FakeClock):
    owner = Owner(folder)
    sealer = owner.unlock()
    key = (folder / "device.key").read_text()
    assert key.startswith("AGE-SECRET-KEY-")
    assert (folder / "device.key").stat().st_mode & 0o777 == 0o600
    owner.call(lambda store: commit(store, sealer, submission(0), clock.now()))
    owner.close()
    (folder / "device.key").rename(folder / "elsewhere")
    owner = Owner(folder)
    with pytest.raises(KeyLost, match="is gone"):
        owner.unlock()
    assert not (folder / "device.key").exists()
    (folder / "device.key").write_text(f"{pyrage.x25519.Identity.generate()}\n")
    with pytest.raises(KeyLost, match="not the one"):
        owner.unlock()
    (folder / "device.key").write_text("nonsense")
    with pytest.raises(KeyLost, match="cannot be read"):
        owner.unlock()
    (folder / "elsewhere").replace(folder / "device.key")
    owner.unlock()
    owner.close()


def test_a_lost_key_over_an_empty_outbox_is_made_anew(folder: Path):
    owner = Owner(folder)
    owner.unlock()
    (folder / "device.key").unlink()
    owner.unlock()
    assert (folder / "device.key").exists()
    owner.close()


def test_another_key_over_an_empty_outbox_is_taken(folder: Path, clock: FakeClock):
    owner = Owner(folder)
    owner.unlock()
    (folder / "device.key").write_text(f"{pyrage.x25519.Identity.generate()}\n")
    sealer = owner.unlock()
    one = submission(0)
    owner.call(lambda store: commit(store, sealer, one, clock.now()))
    part = owner.call(lambda store: store.part(one.sid, 0))
    assert owner.unlock().open(part) == one.response
    owner.close()


def test_a_file_that_is_no_database_is_kept_and_a_new_one_starts(folder: Path, clock: FakeClock):
    folder.mkdir()
    (folder / "outbox.db").write_bytes(b"not a database at all " * 500)
    owner = Owner(folder)
    sealer = owner.unlock()
    owner.call(lambda store: commit(store, sealer, submission(0), clock.now()))
    owner.close()
    assert [path.name for path in damaged_files(folder)] == ["outbox-damaged-1.db"]


def test_a_file_that_fails_the_full_check_is_kept_and_a_new_one_starts(folder: Path, clock: FakeClock):
    owner = Owner(folder)
    sealer = owner.unlock()
    for _ in range(3):
        owner.call(lambda store: commit(store, sealer, submission(2), clock.now()))
    owner.close()
    path = folder / "outbox.db"
    content = bytearray(path.read_bytes())
    content[4096 * 2 : 4096 * 6] = b"\x55" * 4096 * 4
    path.write_bytes(content)
    owner = Owner(folder)
    owner.check_health().result()
    assert owner.call(lambda store: commit(store, sealer, submission(1), clock.now())).seq == 4
    # The table of the surveys is gone. That there were three is known from what else was kept of them.
    assert owner.call(lambda store: store.counts().of(State.CORRUPT)) == 3
    owner.close()
    assert damaged_files(folder)[0].stat().st_size == len(content)


class NoAnswer(sqlite3.Connection):
    """A disk that fails to answer while the file is checked, and is well again after that."""

    def execute(self, sql: str, *values: object) -> sqlite3.Cursor:
        if "integrity_check" in sql:
            raise sqlite3.OperationalError("disk I/O error")
        return super().execute(sql, *values)


def test_a_disk_that_does_not_answer_is_no_damaged_file(folder: Path, clock: FakeClock):
    def connect(path: Path) -> sqlite3.Connection:
        return sqlite3.connect(path, timeout=0, isolation_level=None, factory=NoAnswer)

    owner = Owner(folder, connect)
    sealer = owner.unlock()
    owner.call(lambda store: commit(store, sealer, submission(0), clock.now()))
    owner.check_health().result()
    assert damaged_files(folder) == []
    assert owner.call(lambda store: store.counts().of(State.COMMITTED)) == 1
    owner.close()
