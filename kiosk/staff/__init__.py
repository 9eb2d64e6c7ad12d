"""What belongs to clinic staff: the door and its PINs, settings, the audit trail, anonymous counts. No Qt."""

from kiosk.staff.door import Answer, Door, Opened, Waiting, Wrong
from kiosk.staff.errors import DoorError, StaffError
from kiosk.staff.first import still_missing
from kiosk.staff.pins import PinRefused, Role, Weak, weakness
from kiosk.staff.progress import Progress
from kiosk.staff.settings import SettingsError, SettingsStore
from kiosk.staff.slips import Slip, slip_of

__all__ = [
    "Answer",
    "Door",
    "DoorError",
    "Opened",
    "PinRefused",
    "Progress",
    "Role",
    "SettingsError",
    "SettingsStore",
    "Slip",
    "StaffError",
    "Waiting",
    "Weak",
    "Wrong",
    "slip_of",
    "still_missing",
    "weakness",
]
