"""Sealing: every stored part is an age file (age-encryption.org/v1) to the kiosk's recipients."""

from pathlib import Path

import pyrage  # type: ignore[import-untyped]

from kiosk.outbox.clock import SYSTEM_CLOCK, Clock, stamp
from kiosk.outbox.errors import KeyLost, OutboxError, PartDamaged
from kiosk.outbox.files import put_proven
from kiosk.outbox.model import SealedPart

_PROOF = b"kiosk recovery key"


class Sealer:
    """Seals for the device key and, when the clinic has set one, its recovery key; opens with the one secret it has.

    `recovery` is the public half of the recovery key, '' for none.
    """

    def __init__(self, secret: str, recovery: str = "") -> None:
        """Raises KeyLost when `secret` is no age key, OutboxError when `recovery` is none."""
        self._identity = identity_of(secret)
        self._recipients = [self._identity.to_public()]
        self.recovery = recovery
        if recovery:
            self._recipients.append(recipient_of(recovery))

    def seal(self, data: bytes, idx: int = 0) -> SealedPart:
        """Return `data` as sealed part `idx`, with the hash of the sealed bytes. Raises OutboxError."""
        try:
            sealed: bytes = pyrage.encrypt(data, self._recipients)
        except pyrage.EncryptError as error:
            raise OutboxError("The answers could not be sealed, so they were not saved.") from error
        return SealedPart.of(idx, sealed)

    def open(self, part: SealedPart) -> bytes:
        """Return what was sealed. Raises PartDamaged when a bit has changed since."""
        if not part.whole:
            raise PartDamaged("A stored part has changed on the disk.")
        try:
            opened: bytes = pyrage.decrypt(part.sealed, [self._identity])
        except pyrage.DecryptError as error:
            raise PartDamaged("A stored part cannot be opened with this key.") from error
        return opened

    def opens(self, sealed: bytes, expected: bytes) -> bool:
        """Say whether this secret opens `sealed` and finds `expected` in it."""
        try:
            return bool(pyrage.decrypt(sealed, [self._identity]) == expected)
        except pyrage.DecryptError:
            return False


def new_secret() -> str:
    """Return a new age key: its secret half, one line."""
    return str(pyrage.x25519.Identity.generate())


def public_half(secret: str) -> str:
    """Return the public half of an age key, which starts with 'age1'. Raises KeyLost when it is none."""
    return str(identity_of(secret).to_public())


def write_recovery_key(path: Path, clock: Clock = SYSTEM_CLOCK) -> str:
    """Write a new recovery key as `age-keygen` does, prove that what is in the file opens, return its public half.

    Raises OutboxError; a file that is there already is left alone.
    """
    secret = new_secret()
    public = public_half(secret)
    if path.exists():
        raise OutboxError(f"{path} is there already, and may be a key that is needed: name another file.")
    try:
        text = f"# created: {stamp(clock.now())}\n# public key: {public}\n{secret}\n"
        put_proven(path, text.encode())
        kept = Sealer(path.read_text(encoding="ascii"))
    except OSError as error:
        raise OutboxError(f"The key cannot be written to {path}: {error.strerror}.") from error
    if not kept.opens(pyrage.encrypt(_PROOF, [recipient_of(public)]), _PROOF):
        raise OutboxError(f"The key in {path} does not open what it seals: try another disk.")
    return public


def identity_of(text: str) -> "pyrage.x25519.Identity":
    """Return the first key in a text as age writes them, with remarks behind '#'. Raises KeyLost when there is none."""
    lines = (line.strip() for line in text.splitlines())
    secret = next((line for line in lines if line and not line.startswith("#")), "")
    try:
        return pyrage.x25519.Identity.from_str(secret)
    except pyrage.IdentityError as error:
        raise KeyLost("This is no age key: one line of it begins with AGE-SECRET-KEY-1.") from error


def recipient_of(public: str) -> "pyrage.x25519.Recipient":
    """Return a recovery key to seal for. Raises OutboxError when `public` is none."""
    try:
        recipient = pyrage.x25519.Recipient.from_str(public)
        pyrage.encrypt(_PROOF, [recipient])
    except (pyrage.RecipientError, pyrage.EncryptError) as error:
        raise OutboxError(
            "The recovery key in kiosk.toml (keys.recovery) has a slip in it: copy it again, whole, from 'keys new'."
        ) from error
    return recipient
