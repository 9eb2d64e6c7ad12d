"""Sealing: every stored part is an age file (age-encryption.org/v1) to the kiosk's recipients."""

import hashlib
from collections.abc import Sequence

import pyrage  # type: ignore[import-untyped]

from kiosk.outbox.errors import OutboxError, PartDamaged
from kiosk.outbox.model import SealedPart


class Sealer:
    """Seals for every recipient, opens with the one identity this kiosk holds."""

    def __init__(self, identity: object, recipients: Sequence[object]) -> None:
        self._identity = identity
        self._recipients = list(recipients)

    def seal(self, data: bytes, idx: int = 0) -> SealedPart:
        """Return `data` as sealed part `idx`, with the hash of the sealed bytes. Raises OutboxError."""
        try:
            sealed: bytes = pyrage.encrypt(data, self._recipients)
        except pyrage.EncryptError as error:
            raise OutboxError("The answers could not be sealed, so they were not saved.") from error
        return SealedPart(idx, sealed, hashlib.sha256(sealed).hexdigest())

    def open(self, part: SealedPart) -> bytes:
        """Return what was sealed. Raises PartDamaged when a bit has changed since."""
        if hashlib.sha256(part.sealed).hexdigest() != part.sha256:
            raise PartDamaged("A stored part has changed on the disk.")
        try:
            opened: bytes = pyrage.decrypt(part.sealed, [self._identity])
        except pyrage.DecryptError as error:
            raise PartDamaged("A stored part cannot be opened with this kiosk's key.") from error
        return opened

    def opens(self, sealed: bytes, expected: bytes) -> bool:
        """Say whether this identity opens `sealed` and finds `expected` in it."""
        try:
            return bool(pyrage.decrypt(sealed, [self._identity]) == expected)
        except pyrage.DecryptError:
            return False
