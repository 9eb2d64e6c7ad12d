"""What belongs to clinic staff: the door and its PINs, settings, the audit trail, anonymous counts. No Qt."""

from kiosk.staff.audit import Audit, AuditError
from kiosk.staff.counts import Counts, Day
from kiosk.staff.door import Answer, Door, Opened, Waiting, Wrong
from kiosk.staff.errors import DoorError, StaffError
from kiosk.staff.first import must_set_up, still_missing
from kiosk.staff.pins import PinRefused, Role, Weak, weakness
from kiosk.staff.progress import Progress
from kiosk.staff.settings import SettingsError, SettingsStore
from kiosk.staff.slips import Slip, slip_of
from kiosk.staff.trail import Row, What

__all__ = [
    "Answer",
    "Audit",
    "AuditError",
    "Counts",
    "Day",
    "Door",
    "DoorError",
    "Opened",
    "PinRefused",
    "Progress",
    "Role",
    "Row",
    "SettingsError",
    "SettingsStore",
    "Slip",
    "StaffError",
    "Waiting",
    "Weak",
    "What",
    "Wrong",
    "must_set_up",
    "slip_of",
    "still_missing",
    "weakness",
]
