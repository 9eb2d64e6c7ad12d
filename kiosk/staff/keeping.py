"""pins.json: what is kept of each role's PIN, with a sum over it, so that damage is told from a wrong PIN."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from kiosk.staff.errors import DoorError
from kiosk.staff.files import remove, replace_file
from kiosk.staff.pins import Role

NAME = "pins.json"
DAMAGED = "The staff PINs on this kiosk are damaged or can't be read; ask IT to run 'staff reset-pin'."


def read(folder: Path) -> dict[Role, str]:
    """Return role → what is kept of its PIN, {} where there are none. Raises DoorError."""
    try:
        raw = json.loads((folder / NAME).read_bytes())
        pins = {Role(name): kept for name, kept in raw["pins"].items() if isinstance(kept, str)}
        if raw["sum"] == _sum(pins):
            return pins
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise DoorError(DAMAGED) from error
    raise DoorError(DAMAGED)


def write(folder: Path, pins: Mapping[Role, str]) -> None:
    """Keep these PINs and no others, durably. Raises OSError."""
    if pins:
        replace_file(folder / NAME, json.dumps({"pins": pins, "sum": _sum(pins)}).encode() + b"\n")
    else:
        remove(folder / NAME)


def _sum(pins: Mapping[Role, str]) -> str:
    return hashlib.sha256(json.dumps(pins, sort_keys=True).encode()).hexdigest()
