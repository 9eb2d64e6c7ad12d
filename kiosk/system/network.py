"""Whether this machine has any network now, so that what waits for one is sent soon after it is back."""

import sys
from collections.abc import Iterator
from pathlib import Path

_LOOPBACK = "lo"
_NOWHERE = ("fe80", "ff00", "0" * 31 + "1")  # IPv6 routes that are there without any network


def connected(proc: Path = Path("/proc/net"), devices: Path = Path("/sys/class/net")) -> bool:
    """Return whether a route leads out over a device that is up; True where the system does not tell (not Linux)."""
    if sys.platform != "linux":
        return True
    return any(_is_up(devices / device) for device in {*_routes(proc / "route"), *_routes6(proc / "ipv6_route")})


def _routes(table: Path) -> Iterator[str]:
    for line in _lines(table)[1:]:
        if (device := line.split()[0]) != _LOOPBACK:
            yield device


def _routes6(table: Path) -> Iterator[str]:
    for line in _lines(table):
        fields = line.split()
        if fields[-1] != _LOOPBACK and not fields[0].startswith(_NOWHERE):
            yield fields[-1]


def _is_up(device: Path) -> bool:
    return _lines(device / "operstate") in (["up"], ["unknown"])  # a tunnel does not know


def _lines(file: Path) -> list[str]:
    try:
        return [line for line in file.read_text(encoding="ascii", errors="replace").splitlines() if line.strip()]
    except OSError:
        return []
