"""What the outbox needs of the places that keep secrets. Light: it loads before the first frame."""

from dataclasses import dataclass
from typing import Protocol


class KeyStore(Protocol):
    """A place that keeps one secret.

    Attributes:
        name: credential, keyring or file; kept in the outbox, so that it is looked for where it was left.
    """

    name: str

    def read(self) -> str | None:
        """Return the secret; None where there is none. Raises OSError when the place does not answer, KeyLost."""

    def write(self, secret: str) -> bool:
        """Keep a new secret; return whether this place can. Raises OutboxError."""


@dataclass(frozen=True)
class Keys:
    """Whose keys seal: the system's keyring, where there is one, and the public recovery key, '' for none."""

    keyring: KeyStore | None = None
    recovery: str = ""


NO_KEYS = Keys()
