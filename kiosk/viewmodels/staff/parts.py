"""The view models of the staff pages that are there from the start."""

from dataclasses import dataclass

from kiosk.viewmodels.staff.desk import DeskViewModel
from kiosk.viewmodels.staff.handover import HandoverViewModel
from kiosk.viewmodels.staff.pin_pad import PinPadViewModel
from kiosk.viewmodels.staff.record import RecordViewModel


@dataclass(frozen=True)
class Parts:
    """What costs a kiosk next to nothing while no staff are in."""

    pad: PinPadViewModel
    desk: DeskViewModel
    handover: HandoverViewModel
    record: RecordViewModel
