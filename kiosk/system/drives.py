"""Removable drives: which are there, and letting go of one so that it can be taken out.

KIOSK_DRIVES=DIR stands in for them in tests: each folder in DIR is a drive.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_PATIENCE = 20  # seconds that mounting and letting go may take
_ESCAPED = re.compile(r"\\([0-7]{3})")
_REMOVABLE = 2  # DRIVE_REMOVABLE of Windows


@dataclass(frozen=True)
class Drive:
    """A removable drive that files can be put on.

    Attributes:
        folder: where its files are.
        name: what it is called, for a person to choose by.
        node: its device, such as /dev/sdb1; empty where nothing needs it.
        number: the device number of `folder`; another one there means that the drive has gone.
    """

    folder: Path
    name: str
    node: str
    number: int


def drives() -> tuple[Drive, ...]:
    """Return the removable drives that are there, in order of name; mounts those that nobody has. May take seconds."""
    stand_in = os.environ.get("KIOSK_DRIVES")
    if stand_in:
        places = [(path, path.name, "") for path in _folders(Path(stand_in))]
    elif sys.platform == "win32":
        places = [(Path(root), root[:2], "") for root in _windows_roots()]
    else:
        _mount_the_rest()
        places = [(Path(folder), Path(folder).name, node) for folder, node in _mounted()]
    found = (_drive(*place) for place in places)
    return tuple(sorted(filter(None, found), key=lambda drive: drive.name))


def release(drive: Drive) -> bool:
    """Write out what is still in memory and let go of the drive; return whether the system has let it go."""
    if not drive.node or not shutil.which("udisksctl"):
        return False  # every file has been synced to it already
    return _udisks("unmount", drive.node)


def is_there(drive: Drive) -> bool:
    """Return whether the drive is still in its place."""
    try:
        return drive.folder.stat().st_dev == drive.number
    except OSError:
        return False


def _drive(folder: Path, name: str, node: str) -> Drive | None:
    try:
        return Drive(folder, name, node, folder.stat().st_dev)
    except OSError:
        return None


def _folders(place: Path) -> Iterable[Path]:
    return [path for path in place.iterdir() if path.is_dir()] if place.is_dir() else []


def _mounted(
    table: Path = Path("/proc/self/mountinfo"), devices: Path = Path("/sys/dev/block")
) -> list[tuple[str, str]]:
    """Return (folder, device) of every mounted removable drive."""
    found = []
    for line in _lines(table):
        before, _, after = line.partition(" - ")
        fields = before.split()
        if len(fields) > 4 and _is_removable(devices / fields[2]):
            folder = _ESCAPED.sub(lambda match: chr(int(match[1], 8)), fields[4])
            found.append((folder, after.split()[1]))
    return found


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []


def _is_removable(device: Path) -> bool:
    """Return whether a block device (its folder in /sys) is removable itself or sits on USB."""
    place = device.resolve()
    return "/usb" in str(place) or any("1" in _lines(one / "removable") for one in (place, place.parent))


def _unmounted() -> Iterator[str]:
    """Yield the devices of removable drives that hold files and are not mounted."""
    mounted = {node for _, node in _mounted()}
    for disk in sorted(Path("/sys/block").glob("sd*")):
        if not _is_removable(disk):
            continue
        parts = [path.name for path in sorted(disk.glob(f"{disk.name}*"))] or [disk.name]
        yield from (node for part in parts if (node := f"/dev/{part}") not in mounted)


def _mount_the_rest() -> None:
    if sys.platform == "linux" and shutil.which("udisksctl"):
        for node in _unmounted():
            _udisks("mount", node)


def _udisks(verb: str, node: str) -> bool:
    command = ["udisksctl", verb, "--no-user-interaction", "--block-device", node]
    try:
        return subprocess.run(command, capture_output=True, check=False, timeout=_PATIENCE).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def _windows_roots() -> list[str]:
    if sys.platform != "win32":
        return []
    import ctypes

    kernel = ctypes.windll.kernel32
    letters = [chr(65 + bit) for bit in range(26) if kernel.GetLogicalDrives() >> bit & 1]
    return [f"{letter}:\\" for letter in letters if kernel.GetDriveTypeW(f"{letter}:\\") == _REMOVABLE]
