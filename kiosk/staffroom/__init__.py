"""Joins what belongs to staff: the door, the pages behind it, and the threads on which they wait."""

from kiosk.staffroom.room import StaffRoom
from kiosk.staffroom.shown import Shown

__all__ = ["Shown", "StaffRoom"]
