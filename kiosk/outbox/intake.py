"""Taking a submission in: check, seal, one transaction, and only then the receipt."""

import hashlib
from datetime import datetime

from kiosk.outbox.checking import check
from kiosk.outbox.clock import stamp
from kiosk.outbox.errors import OutboxError
from kiosk.outbox.model import Item, PhotoReceipt, Receipt, State, Submission
from kiosk.outbox.sealing import Sealer
from kiosk.outbox.store import Store

# No kiosk of this version was switched on before this; an earlier clock is a wrong clock.
_EARLIEST = "2026-01-01T00:00:00Z"


def commit(store: Store, sealer: Sealer, submission: Submission, now: datetime) -> Receipt:
    """Make `submission` durable and return the receipt. The same one again returns the receipt of the first time.

    Raises OutboxError; then nothing of it is stored.
    """
    check(submission)
    parts = [submission.response, *(photo.data for photo in submission.photos)]
    known = store.find(submission.sid)
    if known:
        _check_same(store, sealer, known, parts)
        return _receipt(submission, known.seq, known.saved_at)
    saved_at = stamp(now)
    sealed = [sealer.seal(data, idx) for idx, data in enumerate(parts)]
    clock_doubt = saved_at < max(_EARLIEST, store.last_saved_at())
    seq = store.add(submission.sid, submission.form, saved_at, clock_doubt, sealed, sealer.recovery)
    return _receipt(submission, seq, saved_at)


def _check_same(store: Store, sealer: Sealer, known: Item, parts: list[bytes]) -> None:
    if known.state is State.WIPED:  # it was delivered; its bytes are gone, so its id alone must do
        return
    stored = [store.part(known.sid, idx) for idx in range(known.parts)]
    if len(parts) != known.parts or [sealer.open(part) if part else None for part in stored] != parts:
        raise OutboxError("Another survey is already saved under this number.")


def _receipt(submission: Submission, seq: int, saved_at: str) -> Receipt:
    photos = tuple(
        PhotoReceipt(photo.pid, hashlib.sha256(photo.data).hexdigest(), len(photo.data)) for photo in submission.photos
    )
    return Receipt(submission.sid, seq, saved_at, photos)
