"""Joins the sticks and the recovery key: made on one, or its public half read from one. Nothing secret stays here."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk import outbox
from kiosk.outbox import sealing
from kiosk.system.copying import reason_of
from kiosk.system.drives import Drive, drives, is_there, release

FILE = "kiosk-recovery-key.txt"
_MOST = 10_000  # bytes of a file that may be a key
_FILES = 200  # a stick full of other things is not searched to its end
_PUBLIC = re.compile(r"\bage1[02-9ac-hj-np-z]{58}\b")
_SECRET = re.compile(r"\bAGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}\b")


class RecoveryError(Exception):
    """There is no key now that was not there before. `reason`: none, several-sticks, several, full,
    locked, gone, empty or failed."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"The recovery key was not taken: {reason}.")
        self.reason = reason


@dataclass(frozen=True)
class Taken:
    """A recovery key that counts: its public half, the file it is in, the stick's name, whether that was let go."""

    public: str
    file: str
    stick: str
    free: bool


def make(sticks: Callable[[], tuple[Drive, ...]] = drives) -> Taken:
    """Write a new key to the one stick that is in, read it back from it, let go of it. May take seconds.

    Raises RecoveryError; then the stick holds no new key.
    """
    stick = _the_one(sticks())
    path = _free(stick.folder)
    try:
        public = outbox.write_recovery_key(path)
    except outbox.OutboxError as error:
        for left in (path, path.with_name(f"{path.name}.new")):
            with suppress(OSError):
                left.unlink()
        raise RecoveryError(_reason(error.__cause__, stick)) from error
    return Taken(public, path.name, stick.name, release(stick))


def read(sticks: Callable[[], tuple[Drive, ...]] = drives) -> Taken:
    """Return the public half of the key on the one stick that is in; a secret half is looked at and left there.

    Raises RecoveryError; `several` also says that the stick holds more than one key.
    """
    stick = _the_one(sticks())
    try:
        found = {public: path.name for path in reversed(_small_files(stick.folder)) for public in _keys_in(path)}
    except OSError as error:
        raise RecoveryError(_reason(error, stick)) from error
    if len(found) != 1:
        raise RecoveryError("several" if found else "empty")
    ((public, name),) = found.items()
    return Taken(public, name, stick.name, release(stick))


def public_key(typed: str) -> str:
    """Return the public half in what somebody typed or pasted; '' where there is none that works."""
    found = _PUBLIC.findall("".join(typed.split()).lower())
    return found[0] if len(found) == 1 and _works(found[0]) else ""


def _the_one(there: tuple[Drive, ...]) -> Drive:
    if len(there) != 1:
        raise RecoveryError("several-sticks" if there else "none")
    return there[0]


def _free(folder: Path) -> Path:
    """Return a name that nothing has yet: an older key may be needed."""
    number, path = 1, folder / FILE
    while path.exists():
        number += 1
        path = (folder / FILE).with_stem(f"{Path(FILE).stem}-{number}")
    return path


def _small_files(folder: Path) -> list[Path]:
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in (".txt", ".pub", ".age", ".key", ""))
    plain = [path for path in files[:_FILES] if path.is_file() and not path.is_symlink()]
    return [path for path in plain if path.stat().st_size <= _MOST]


def _keys_in(path: Path) -> set[str]:
    text = path.read_text(encoding="utf-8", errors="replace")
    halves = {sealing.public_half(secret) for secret in _SECRET.findall(text) if _is_key(secret)}
    return halves or {public for public in _PUBLIC.findall(text) if _works(public)}


def _is_key(secret: str) -> bool:
    try:
        sealing.identity_of(secret)
    except outbox.KeyLost:
        return False
    return True


def _works(public: str) -> bool:
    try:
        sealing.recipient_of(public)
    except outbox.OutboxError:
        return False
    return True


def _reason(cause: BaseException | None, stick: Drive) -> str:
    if not is_there(stick):
        return "gone"
    told = reason_of(cause) if isinstance(cause, OSError) else ""
    return told if told in ("full", "locked") else "failed"
