"""What doctor says of the staff room; looking changes nothing."""

from pathlib import Path

import pytest

from kiosk import config
from kiosk.doctor import Finding
from kiosk.doctor.staff import room
from kiosk.staff import Door, Role, SettingsStore

from .driver import CHEAP, EDITOR, NOBODY, REVIEWER, Clock


def found(data: Path, topic: str) -> list[Finding]:
    before = sorted(data.rglob("*"))
    findings = list(room(data, config.load(data)))
    assert sorted(data.rglob("*")) == before
    assert all(finding.message.endswith(".") and "\n" not in finding.message for finding in findings)
    return [finding for finding in findings if finding.topic == topic]


def worst(findings: list[Finding]) -> str:
    order = ("", "ok", "warning", "error")
    return max((finding.severity for finding in findings), key=order.index, default="")


def test_pins_that_are_missing_and_a_door_that_waits(tmp_path: Path):
    assert "no PIN yet" in found(tmp_path, "pin")[0].message
    door = Door(tmp_path / "staff", Clock(), CHEAP)
    door.set_pin(Role.EDITOR, EDITOR)
    assert "second person" in found(tmp_path, "pin")[0].message
    door.set_pin(Role.REVIEWER, REVIEWER)
    assert worst(found(tmp_path, "pin")) == "ok"
    for _ in range(5):
        door.try_pin(NOBODY)
    assert "stays shut for 30 s" in found(tmp_path, "pin")[1].message
    (tmp_path / "staff" / "pins.json").write_text("{")
    assert worst(found(tmp_path, "pin")) == "error"


@pytest.mark.parametrize("broken", ["[clinic", "[clinic]\nemergency = 9\n"])
def test_settings_that_cannot_be_read_and_settings_that_were_set_aside(tmp_path: Path, broken: str):
    assert found(tmp_path, "settings") == []
    (tmp_path / "settings.toml").write_text(broken)
    (finding,) = found(tmp_path, "settings")
    assert finding.severity == "warning" and "settings.toml, line" in finding.message
    SettingsStore(tmp_path).save({"clinic.emergency": "999"})
    (finding,) = found(tmp_path, "settings")
    assert "settings.toml.damaged-1" in finding.message


def test_a_trail_that_is_broken(tmp_path: Path):
    assert worst(found(tmp_path, "audit")) == "ok"
    (tmp_path / "staff").mkdir()
    (tmp_path / "staff" / "audit.jsonl").write_text("{}\n")
    (finding,) = found(tmp_path, "audit")
    assert finding.severity == "warning" and finding.message.startswith("Row 1 of the audit trail can't be read.")
