"""What saved surveys need: a disk, a key, a clock, a server."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk import outbox
from kiosk.config import Config
from kiosk.doctor.health import Finding
from kiosk.opening import keys_of
from kiosk.outbox.room import PHOTOS_FREE

_BUILT = datetime(2026, 1, 1, tzinfo=UTC)  # a clock before this is wrong for sure


def disk(data: Path) -> Iterator[Finding]:
    """Look whether the kiosk may write here, and how much room there is."""
    if data.exists() and not data.is_dir():
        yield Finding("disk", "error", f"{data} is a file, not a folder; name another with --data.")
        return
    place = next(folder for folder in (data, *data.parents) if folder.is_dir())
    if not os.access(place, os.W_OK):
        yield Finding("disk", "error", f"The kiosk may not write to {place}; give its user the right, or set --data.")
        return
    free = shutil.disk_usage(place).free
    severity = "ok" if free >= PHOTOS_FREE else "warning"
    yield Finding(
        "disk", severity, f"{free // 1_000_000} MB are free; below 500 MB photos are not taken, below 90 MB no surveys."
    )


def store(data: Path, config: Config) -> Iterator[Finding]:
    """Look at the outbox and at its keys."""
    try:
        status = outbox.read_status(data, keys_of(config))
    except outbox.OutboxError as error:
        yield Finding("outbox", "error", str(error))
        return
    for path in outbox.damaged_files(data):
        yield Finding("outbox", "warning", f"A damaged outbox was set aside; keep {path} for the office.")
    lost = status.corrupt or status.quarantined
    message = f"{status.undelivered} to send, {status.delivered} delivered (SQLite {sqlite3.sqlite_version})."
    reason = f" {status.reason}." if status.reason else ""
    yield Finding("outbox", "warning" if lost or status.held else "ok", message + reason)
    yield from _device_key(data, status.key_store)
    yield from _recovery_key(config)


_KEY_PLACES = {
    "": ("ok", "The device key will be made with the first start, in the system's keyring where there is one."),
    "credential": ("ok", "The device key comes from systemd."),
    "keyring": ("ok", "The device key is in the system's keyring."),
    "file": (
        "warning",
        "The device key is a file beside the data, readable by the kiosk's user only; encrypt the disk, or hand over "
        "cart-kiosk.device-key as a systemd credential while nothing waits.",
    ),
}


def _device_key(data: Path, place: str) -> Iterator[Finding]:
    yield Finding("key", *_KEY_PLACES[place])
    key = data / "device.key"
    if key.exists() and os.name == "posix" and key.stat().st_mode & 0o077:
        yield Finding("key", "error", f"Others may read {key}; run: chmod 600 {key}")


def _recovery_key(config: Config) -> Iterator[Finding]:
    if config.keys.recovery:
        yield Finding("recovery", "ok", f"The office's key opens copies: {config.keys.recovery[:12]}…")
    else:
        yield Finding(
            "recovery",
            "warning",
            "No recovery key is set: nothing can be handed over by stick, and nobody could open the disk of a dead "
            "kiosk. Make one in the office with 'keys new' and set [keys] recovery.",
        )


def clock() -> Iterator[Finding]:
    """Look at the machine's clock."""
    now = datetime.now(UTC)
    if now < _BUILT:
        yield Finding("clock", "warning", f"The clock says {now:%Y-%m-%d}; set it, or times on surveys will be wrong.")
    else:
        yield Finding("clock", "ok", f"{now:%Y-%m-%d %H:%M} UTC.")


def server(config: Config) -> Iterator[Finding]:
    """Look at the way to the FHIR server."""
    upload = config.upload
    files = (upload.token_file, upload.ca_file, upload.client_cert, upload.client_key)
    missing = [str(file) for file in files if file and not file.is_file()]
    if missing:
        yield Finding("server", "error", f"kiosk.toml names a file that is not there: {', '.join(missing)}.")
    elif upload.server:
        yield Finding("server", "ok", f"Surveys go to {upload.server}.")
    else:
        yield Finding("server", "warning", "No server is set; surveys wait here. Set [upload] server in kiosk.toml.")
