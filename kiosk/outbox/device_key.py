"""The device key: which place holds it, and the proof that it is the one that sealed this outbox."""

import os
from contextlib import suppress
from pathlib import Path

from kiosk.outbox.errors import KeyLost, OutboxError, PartDamaged
from kiosk.outbox.files import replace_file
from kiosk.outbox.keys import NO_KEYS, Keys, KeyStore
from kiosk.outbox.sealing import Sealer, new_secret
from kiosk.outbox.store import Store

NAME = "device.key"
CREDENTIAL = "cart-kiosk.device-key"
CANARY = "key_canary"
KEY_STORE = "key_store"
_CANARY_TEXT = b"kiosk outbox"
_PLACES = ("credential", "keyring", "file")


class CredentialStore:
    """What systemd hands to the service (LoadCredentialEncrypted); written by IT, read here."""

    name = "credential"

    def read(self) -> str | None:
        """Return the secret; None where systemd gives none. Raises KeyLost."""
        folder = os.environ.get("CREDENTIALS_DIRECTORY")
        if not folder or not (Path(folder) / CREDENTIAL).exists():
            return None
        return _read(Path(folder) / CREDENTIAL)

    def write(self, secret: str) -> bool:
        """Return that a program cannot write here."""
        return False


class FileStore:
    """A file beside the data that only the kiosk's own account can read."""

    name = "file"

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME

    def read(self) -> str | None:
        """Return the secret; None where there is no file. Raises KeyLost."""
        if not self._path.exists():
            return None
        with suppress(OSError):
            self._path.chmod(0o600)
        return _read(self._path)

    def write(self, secret: str) -> bool:
        """Write the file. Raises OutboxError."""
        try:
            replace_file(self._path, f"{secret}\n".encode(), durable=True)
        except OSError as error:
            raise OutboxError(f"The device key {self._path} cannot be written: {error.strerror}.") from error
        return True


def unlock(folder: Path, store: Store, keys: Keys = NO_KEYS) -> Sealer:
    """Return the sealer for this outbox, proved against the canary that the first start left in it.

    Only an outbox that keeps nothing gets a new key, or takes one from another place: a keyring that is late after
    a start must not make a second one. Raises KeyLost, OutboxError.
    """
    places: list[KeyStore] = [CredentialStore(), *([keys.keyring] if keys.keyring else []), FileStore(folder)]
    kept = store.row("SELECT 1 FROM part LIMIT 1") is not None
    recorded = store.meta(KEY_STORE) or ("file" if kept or (folder / NAME).exists() else "")
    place, secret = _recorded(places, str(recorded), folder) if kept else _choose(places, str(recorded))
    try:
        sealer = Sealer(secret, keys.recovery)
    except KeyLost as error:
        raise KeyLost(f"{_where(place, folder)} is no age key: put the right one there, or take it away.") from error
    canary = store.meta(CANARY)
    opens = _opens(sealer, canary)
    if not opens and canary is not None and kept and not _opens_a_part(sealer, store):
        raise KeyLost(f"{_where(place, folder)} is not the one that sealed this outbox: put the right key back.")
    if store.meta(KEY_STORE) != place:
        store.set_meta(KEY_STORE, place)
    if not opens:
        store.set_meta(CANARY, sealer.seal(_CANARY_TEXT).sealed.hex())
    return sealer


def _opens(sealer: Sealer, canary: object) -> bool:
    try:
        return isinstance(canary, str) and sealer.opens(bytes.fromhex(canary), _CANARY_TEXT)
    except ValueError:  # it has changed on the disk
        return False


def _opens_a_part(sealer: Sealer, store: Store) -> bool:
    """Say whether the key opens a survey: then it is the canary that has changed, not the key."""
    for sid, idx in store.rows("SELECT sid, idx FROM part ORDER BY rowid LIMIT 20"):
        with suppress(PartDamaged):
            if (part := store.part(sid, idx)) and sealer.open(part):
                return True
    return False


def _recorded(places: list[KeyStore], name: str, folder: Path) -> tuple[str, str]:
    """Return the secret that sealed what is kept, from where it was left. Raises KeyLost."""
    if name not in _PLACES:  # the note has changed on the disk; the canary tells whether it is the right key
        name = next((place.name for place in places if _found(place)), "file")
    try:
        secret = next((place.read() for place in places if place.name == name), None)
    except OSError as error:
        raise KeyLost(f"{_where(name, folder)} cannot be reached just now: start the kiosk again later.") from error
    if secret is None:
        raise KeyLost(
            f"{_where(name, folder)} is gone, and surveys that it sealed wait here: put the key back from a copy."
        )
    return name, secret


def _choose(places: list[KeyStore], recorded: str) -> tuple[str, str]:
    """Return the secret that will seal: IT's, else the one that is there, else a new one in the best place."""
    for name in ("credential", recorded):
        for place in places:
            if place.name == name and (secret := _found(place)):
                return place.name, secret
    for place in places:
        if secret := _found(place):
            return place.name, secret
        secret = new_secret()
        if place.write(secret):
            return place.name, secret
    raise OutboxError("No place on this machine keeps the device key, so surveys are not safe here.")


def _found(place: KeyStore) -> str | None:
    """Return the secret of a place that may be passed over when it does not answer."""
    try:
        return place.read()
    except OSError:  # a keyring that does not answer
        return None


def _where(name: str, folder: Path) -> str:
    places = {
        "credential": f"The device key that systemd keeps ({CREDENTIAL})",
        "keyring": "The device key in the system's keyring",
    }
    return places.get(name, f"The key {folder / NAME}")


def _read(path: Path) -> str:
    try:
        text = path.read_text(encoding="ascii")
        Sealer(text)
    except (OSError, ValueError, KeyLost) as error:
        raise KeyLost(f"The device key {path} cannot be read: put the right key back from a copy.") from error
    return text
