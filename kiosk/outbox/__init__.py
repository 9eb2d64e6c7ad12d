"""The outbox: saved surveys, sealed on disk, until the clinic's server has proved that it holds them."""

import importlib
from typing import TYPE_CHECKING

from kiosk.outbox.clock import SYSTEM_CLOCK, Clock
from kiosk.outbox.errors import KeyLost, OutboxBusy, OutboxError
from kiosk.outbox.keys import Keys, KeyStore
from kiosk.outbox.model import (
    Photo,
    PhotoReceipt,
    Receipt,
    Submission,
    Upload,
    new_sid,
    photo_id,
    short_number,
)
from kiosk.outbox.room import Room

if TYPE_CHECKING:
    from kiosk.outbox.owner import damaged_files
    from kiosk.outbox.sealing import write_recovery_key
    from kiosk.outbox.service import Outbox
    from kiosk.outbox.status import Status, read_status

__all__ = [
    "SYSTEM_CLOCK",
    "Clock",
    "KeyLost",
    "KeyStore",
    "Keys",
    "Outbox",
    "OutboxBusy",
    "OutboxError",
    "Photo",
    "PhotoReceipt",
    "Receipt",
    "Room",
    "Status",
    "Submission",
    "Upload",
    "damaged_files",
    "new_sid",
    "photo_id",
    "read_status",
    "short_number",
    "write_recovery_key",
]

# HTTP, TLS and SQLite load with these, 90 ms that no screen has to wait for.
_LATER = {"Outbox": "service", "Status": "status", "damaged_files": "owner", "read_status": "status"}
_LATER |= {"write_recovery_key": "sealing"}


def __getattr__(name: str) -> object:
    """Load the store and the courier when they are asked for."""
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_LATER[name]}"), name)
