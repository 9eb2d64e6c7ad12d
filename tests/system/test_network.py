from pathlib import Path

import pytest

from kiosk.system.network import connected

HEAD = "Iface\tDestination\tGateway\n"
LOCAL6 = (
    "fe800000000000000000000000000000 40 0 00 0 100 1 0 1 eth0\n00000000000000000000000000000001 80 0 00 0 0 2 0 1 lo\n"
)
OUT6 = "20010db8000000000000000000000000 40 0 00 0 100 1 0 1 eth0\n"


@pytest.mark.parametrize(
    ("routes", "routes6", "state", "expected"),
    [
        (HEAD + "eth0\t00000000\t0100000A\n", "", "up", True),
        (HEAD + "eth0\t00000000\t0100000A\n", "", "down", False),
        (HEAD + "lo\t0000007F\t00000000\n", "", "up", False),
        (HEAD, LOCAL6, "up", False),
        (HEAD, LOCAL6 + OUT6, "up", True),
        (HEAD, OUT6, "unknown", True),
        (HEAD, "", "up", False),
    ],
)
def test_a_route_over_a_device_that_is_up(tmp_path: Path, routes: str, routes6: str, state: str, expected: bool):
    (tmp_path / "route").write_text(routes)
    (tmp_path / "ipv6_route").write_text(routes6)
    for device in ("eth0", "lo"):
        (tmp_path / "devices" / device).mkdir(parents=True)
        (tmp_path / "devices" / device / "operstate").write_text(f"{state}\n")
    assert connected(tmp_path, tmp_path / "devices") is expected
