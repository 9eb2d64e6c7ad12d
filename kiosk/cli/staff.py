"""What IT does about staff's PINs: set one, or take a forgotten one away."""

import argparse
import sys
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.opening import Refused, refusing

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.staff import Door, Role


def set_pin(args: argparse.Namespace) -> int:
    """Set the PIN of a role to the line on standard input."""
    from kiosk import staff

    lines = sys.stdin.readline(100), sys.stdin.readline(100)
    if lines[1].strip():
        raise Refused("More than one line came in; give the PIN alone.")
    data, role = paths.data_dir(args.data), staff.Role(args.role)
    with refusing(staff.PinRefused, staff.StaffError):
        _door(data).set_pin(role, lines[0].strip())
        _write_down(data, staff.What.PIN_SET, role)
    print(f"The PIN of the {role} is set; it opens the door from now on.")
    return 0


def reset_pin(args: argparse.Namespace) -> int:
    """Take the PIN of a role away, or both, and the door's wait with it."""
    from kiosk import staff

    data, role = paths.data_dir(args.data), staff.Role(args.role) if args.role else None
    with refusing(staff.StaffError):
        _door(data).clear(role)
        for each in (role,) if role else tuple(staff.Role):
            _write_down(data, staff.What.PIN_RESET, each)
    if role == staff.Role.REVIEWER:
        print("The PIN of the reviewer is gone; staff set a new one in their settings, or 'staff set-pin' does.")
    else:
        gone = "The PIN of the editor is" if role else "Both PINs are"
        print(f"{gone} gone; the kiosk asks for a new one at its next start.")
    return 0


def _door(data: "Path") -> "Door":
    import time

    from kiosk import staff

    return staff.Door(data / "staff", time.monotonic)


def _write_down(data: "Path", what: str, role: "Role") -> None:
    from datetime import UTC, datetime

    from kiosk import staff

    staff.Audit(data / "staff", lambda: datetime.now(UTC)).add("it", what, pin=role.value)
