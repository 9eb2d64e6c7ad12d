"""The device key: an age identity in a 0600 file; what the kiosk stores can be opened with it."""

from pathlib import Path

import pyrage  # type: ignore[import-untyped]

from kiosk.outbox.errors import KeyLost, OutboxError
from kiosk.outbox.files import replace_file
from kiosk.outbox.sealing import Sealer
from kiosk.outbox.store import Store

NAME = "device.key"
CANARY = "key_canary"
_CANARY_TEXT = b"kiosk outbox"


def unlock(folder: Path, store: Store) -> Sealer:
    """Return the sealer for this outbox, proved against the canary that the first start left in it.

    Only an empty outbox gets a new key, made here or put there by IT. Raises KeyLost, OutboxError.
    """
    canary = store.meta(CANARY)
    if not (folder / NAME).exists():
        if canary is not None and store.counts().bytes:
            raise KeyLost(
                f"The key {folder / NAME} is gone, and surveys that it sealed wait here: put the key back from a copy."
            )
        _make(folder)
    sealer = _read(folder)
    opens = canary is not None and sealer.opens(bytes.fromhex(str(canary)), _CANARY_TEXT)
    if not opens and canary is not None and store.counts().bytes:
        raise KeyLost(f"The key {folder / NAME} is not the one that sealed this outbox: put the right key back.")
    if not opens:
        store.set_meta(CANARY, sealer.seal(_CANARY_TEXT).sealed.hex())
    return sealer


def _make(folder: Path) -> None:
    secret = f"{pyrage.x25519.Identity.generate()}\n"
    try:
        replace_file(folder / NAME, secret.encode(), durable=True)
    except OSError as error:
        raise OutboxError(f"The device key {folder / NAME} cannot be written: {error.strerror}.") from error


def _read(folder: Path) -> Sealer:
    path = folder / NAME
    try:
        path.chmod(0o600)
        identity = pyrage.x25519.Identity.from_str(path.read_text(encoding="ascii").strip())
    except (OSError, ValueError, pyrage.IdentityError) as error:
        raise KeyLost(f"The device key {path} cannot be read: put the right key back from a copy.") from error
    return Sealer(identity, (identity.to_public(),))
