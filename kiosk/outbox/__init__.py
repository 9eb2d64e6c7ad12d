"""The outbox: saved surveys, sealed on disk, until the clinic's server has proved that it holds them."""

from kiosk.outbox.clock import SYSTEM_CLOCK, Clock
from kiosk.outbox.errors import KeyLost, OutboxBusy, OutboxError
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
from kiosk.outbox.service import Outbox
from kiosk.outbox.status import Status, read_status

__all__ = [
    "SYSTEM_CLOCK",
    "Clock",
    "KeyLost",
    "Outbox",
    "OutboxBusy",
    "OutboxError",
    "Photo",
    "PhotoReceipt",
    "Receipt",
    "Status",
    "Submission",
    "Upload",
    "new_sid",
    "photo_id",
    "read_status",
    "short_number",
]
