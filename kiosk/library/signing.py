"""Ed25519 keys: the kiosk's own, which signs what it exports, and those of others that staff have said yes to."""

import base64
import binascii
import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.library import disk
from kiosk.library.claims import claimed
from kiosk.library.errors import LibraryError, PackRefused

_KEY, _SIGNERS, _LOCK = "signing.key", "signers.json", "signing.lock"
_GROUP, _GROUPS = 4, 5  # 20 signs of base32: 100 bits, more than anybody can search for
_SIZES = (32, 64)  # bytes of a public key and of a signature


@dataclass(frozen=True)
class Signature:
    """A signature and the public key that it fits, as raw bytes."""

    public: bytes
    value: bytes

    @property
    def fingerprint(self) -> str:
        """What staff compare: groups of letters and digits."""
        return fingerprint(self.public)


def fingerprint(public: bytes) -> str:
    """Return a short name of a public key for people: 'ABCD-EFGH-…', from its sha256."""
    signs = base64.b32encode(hashlib.sha256(public).digest()).decode()[: _GROUP * _GROUPS]
    return "-".join(signs[at : at + _GROUP] for at in range(0, len(signs), _GROUP))


def signature_bytes(signature: Signature) -> bytes:
    """Return signature.json of a pack."""
    told = {"key": base64.b64encode(signature.public).decode(), "signature": base64.b64encode(signature.value).decode()}
    return (json.dumps(told, indent=1) + "\n").encode()


def verify(data: bytes, signature: bytes) -> Signature:
    """Return who signed `data`, by the signature.json of a pack. Raises PackRefused."""
    try:
        told = json.loads(signature)
        read = Signature(*(base64.b64decode(told[name], validate=True) for name in ("key", "signature")))
        if (len(read.public), len(read.value)) != _SIZES:
            raise ValueError("wrong size")
        Ed25519PublicKey.from_public_bytes(read.public).verify(read.value, data)
    except (ValueError, KeyError, TypeError, RecursionError, binascii.Error, InvalidSignature) as error:
        raise PackRefused("The signature does not fit this pack: somebody changed it, or it is damaged.") from error
    return read


class Signers:
    """The kiosk's own key and the known keys of others, in DATA/staff."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def sign(self, data: bytes) -> Signature:
        """Sign with the kiosk's own key, which is made at first need. Raises LibraryError."""
        key = self._own()
        return Signature(key.public_key().public_bytes_raw(), key.sign(data))

    def own_fingerprint(self) -> str:
        """Return the fingerprint of this kiosk's key, to compare on another one. Raises LibraryError."""
        return fingerprint(self._own().public_key().public_bytes_raw())

    def knows(self, public: bytes) -> bool:
        """Return whether staff have said yes to a key, or it is the kiosk's own."""
        name = fingerprint(public)
        with suppress(LibraryError):  # a damaged key of our own makes no stranger known
            return name in self._known() or ((self._folder / _KEY).exists() and name == self.own_fingerprint())
        return False

    def trust(self, public: bytes, at: datetime) -> None:
        """Remember a yes for good. Raises LibraryError."""
        known = self._known() | {fingerprint(public): at.isoformat()}
        try:
            disk.make_folder(self._folder)
            disk.replace_file(self._folder / _SIGNERS, (json.dumps(known, indent=1) + "\n").encode())
        except OSError as error:
            raise LibraryError(
                f"The yes to this key can't be kept ({error.strerror}): make room or tell IT."
            ) from error

    def _known(self) -> dict[str, str]:
        """Return fingerprint → when staff said yes; a file that can't be read knows nobody."""
        try:
            told = json.loads((self._folder / _SIGNERS).read_bytes())
        except (OSError, ValueError):
            return {}
        return {str(name): str(at) for name, at in told.items()} if isinstance(told, dict) else {}

    def _own(self) -> Ed25519PrivateKey:
        path = self._folder / _KEY
        try:
            if not path.exists():
                self._make(path)
            return Ed25519PrivateKey.from_private_bytes(base64.b64decode(path.read_bytes().strip(), validate=True))
        except OSError as error:
            raise LibraryError(f"The signing key {path} can't be made or read: {error.strerror}.") from error
        except ValueError as error:
            raise LibraryError(f"The signing key {path} is damaged: move it away, and a new one is made.") from error

    def _make(self, path: Path) -> None:
        disk.make_folder(self._folder)
        with claimed(self._folder / _LOCK):
            if not path.exists():
                key = Ed25519PrivateKey.generate().private_bytes_raw()
                disk.replace_file(path, base64.b64encode(key) + b"\n")
