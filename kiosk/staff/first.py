"""What a kiosk must know before it serves patients."""

from pathlib import Path

from kiosk.config import Config, value_of
from kiosk.staff.door import Door
from kiosk.staff.pins import Role
from kiosk.staff.progress import Progress
from kiosk.staff.slips import PHONES

PIN = "pin"


def still_missing(config: Config, door: Door) -> tuple[str, ...]:
    """Return what the first start must still ask, in order: keys of settings, and "pin" for everyday staff's PIN.

    A key that IT wrote counts as answered, also where it is empty: staff could not fill it.
    """
    keys = tuple(key for key in PHONES if key not in config.given and not value_of(config, key))
    return keys if door.has_pin(Role.EDITOR) else (*keys, PIN)


def must_set_up(config: Config, folder: Path, door: Door) -> bool:
    """Return whether a kiosk must be set up before it serves patients, or somebody has begun and not ended that.

    `folder` is DATA/staff.
    """
    return bool(still_missing(config, door)) or Progress(folder).begun()
