"""The clinic's recovery key: set, changed, taken back; and what is checked at the start."""

from pathlib import Path

import pyrage
import pytest

from kiosk.outbox import Keys, Outbox, OutboxError, Upload
from kiosk.outbox.checkup import check_next, reseal_next
from kiosk.outbox.model import SealedPart, State, Submission
from kiosk.outbox.sealing import Sealer, new_secret, public_half
from kiosk.outbox.store import Store

from .samples import submission

AT = "2026-11-28T12:00:00Z"


def opens(folder: Path, secret: str, survey: Submission) -> bool:
    """Say whether every part of a survey opens with a key and is what was saved."""
    store = Store(folder)
    parts = [store.part(survey.sid, idx) for idx in range(1 + len(survey.photos))]
    store.close()
    key = pyrage.x25519.Identity.from_str(secret)
    try:
        opened = [pyrage.decrypt(part.sealed, [key]) for part in parts if part]
    except pyrage.DecryptError:
        return False
    return opened == [survey.response, *(photo.data for photo in survey.photos)]


def start(folder: Path, recovery: str) -> None:
    """Run a kiosk until it has gone through all that waits."""
    outbox = Outbox.open(folder, Upload(), keys=Keys(recovery=recovery), send=False)
    for _ in range(40):  # each step queues the next
        outbox._owner.call(lambda store: None)
    outbox.close()


def test_setting_changing_and_removing_the_key_seals_what_waits_anew(folder: Path):
    first, second = new_secret(), new_secret()
    surveys = [submission(2), submission(0), submission(1)]
    outbox = Outbox.open(folder, Upload(), send=False)
    for survey in surveys:
        outbox.commit(survey).result()
    outbox.close()
    device = (folder / "device.key").read_text().strip()
    for recovery, yes, no in ((first, [first], [second]), (second, [second], [first]), ("", [], [first, second])):
        start(folder, public_half(recovery) if recovery else "")
        for survey in surveys:
            assert all(opens(folder, secret, survey) for secret in [device, *yes])
            assert not any(opens(folder, secret, survey) for secret in no)


def test_what_is_saved_with_a_key_opens_with_it_at_once(folder: Path):
    secret, survey = new_secret(), submission(1)
    outbox = Outbox.open(folder, Upload(), keys=Keys(recovery=public_half(secret)), send=False)
    outbox.commit(survey).result()
    outbox.close()
    assert opens(folder, secret, survey)


def test_the_old_sealed_bytes_are_gone_from_the_disk(folder: Path):
    survey = submission(1)
    outbox = Outbox.open(folder, Upload(), send=False)
    outbox.commit(survey).result()
    old = outbox._owner.call(lambda store: store.part(survey.sid, 1)).sealed
    outbox.close()
    start(folder, public_half(new_secret()))
    middle = old[len(old) // 2 :][:64]
    assert not any(middle in path.read_bytes() for path in folder.iterdir())


def test_a_key_with_a_slip_is_refused_before_anything_is_sealed(folder: Path):
    with pytest.raises(OutboxError, match=r"keys\.recovery"):
        Outbox.open(folder, Upload(), keys=Keys(recovery="age1" + "q" * 58))


def test_a_damaged_survey_is_put_aside_and_its_bytes_stay(store: Store, sealer: Sealer):
    good, bad = sealer.seal(b"good"), sealer.seal(b"bad")
    flipped = SealedPart(0, bad.sealed[:-1] + bytes([bad.sealed[-1] ^ 1]), bad.sha256)
    store.add("good", "form|1", AT, False, [good])
    store.add("bad", "form|1", AT, False, [flipped])
    with_key = Sealer(new_secret(), public_half(new_secret()))
    after: int | None = 0
    while after is not None:
        after = check_next(store, after, AT)
    states = {item.sid: (item.state, item.reason) for item in store.still_open(9)}
    assert states == {"good": (State.COMMITTED, ""), "bad": (State.CORRUPT, "damaged")}
    assert reseal_next(store, with_key, 1, AT) == 2  # another device key opens neither; nothing is lost by that
    assert store.part("bad", 0) == flipped
    assert store.counts().of(State.CORRUPT) == 1
