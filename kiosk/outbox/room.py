"""How much of the disk is left, and what that allows (outbox quotas)."""

import shutil
from enum import StrEnum
from pathlib import Path

PHOTOS_FREE = 500_000_000  # bytes; below this no photos are taken
LEAST_FREE = 50_000_000  # bytes that must be left after the worst commit
WORST_COMMIT = 2 * 20_000_000  # six photos of 3 MiB, once in the log and once in the file


class Room(StrEnum):
    """What may be saved."""

    PLENTY = "plenty"
    NO_PHOTOS = "no-photos"
    NONE = "none"


def room_for(free: int) -> Room:
    """Return what `free` bytes allow."""
    if free - WORST_COMMIT < LEAST_FREE:
        return Room.NONE
    return Room.NO_PHOTOS if free < PHOTOS_FREE else Room.PLENTY


def room_in(folder: Path) -> Room:
    """Return what the disk of `folder` allows; plenty where it does not say. Asks the disk, so it may wait."""
    try:
        return room_for(shutil.disk_usage(folder).free)
    except OSError:
        return Room.PLENTY
