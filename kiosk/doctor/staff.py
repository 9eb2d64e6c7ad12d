"""What staff mode needs: a PIN, settings that can be read, an audit trail that is whole."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.config import Config
from kiosk.doctor.health import Finding
from kiosk.staff import Audit, Door, Role, SettingsStore


def room(data: Path, config: Config) -> Iterator[Finding]:
    """Look at the PINs, at what staff set, and at the audit trail."""
    yield from _pins(Door(data / "staff", lambda: 0.0))
    yield from _settings(data, config)
    if broken := Audit(data / "staff", lambda: datetime.now(UTC)).verify():
        yield Finding("audit", "warning", f"{broken} Keep a copy of {data / 'staff'} and find out who changed it.")
    else:
        yield Finding("audit", "ok", "The audit trail is whole.")


def _pins(door: Door) -> Iterator[Finding]:
    if fault := door.fault():
        yield Finding("pin", "error", fault)
    elif not door.has_pin(Role.EDITOR):
        yield Finding("pin", "warning", "Staff have no PIN yet: the kiosk asks for one, or run 'staff set-pin'.")
    elif not door.has_pin(Role.REVIEWER):
        yield Finding(
            "pin", "warning", "There is no PIN for the second person, whom guarded changes need: run 'staff set-pin'."
        )
    else:
        yield Finding("pin", "ok", "Both roles of staff have a PIN.")
    if seconds := door.waiting():
        yield Finding("pin", "warning", f"After wrong PINs the door stays shut for {seconds:.0f} s more.")


def _settings(data: Path, config: Config) -> Iterator[Finding]:
    if config.settings_fault:
        message = f"What staff set can't be read, and counts as not set: {config.settings_fault}"
        yield Finding("settings", "warning", message)
    for path in SettingsStore(data).set_aside():
        message = f"Settings of staff were damaged and set aside; look whether {path} holds what is missing."
        yield Finding("settings", "warning", message)
