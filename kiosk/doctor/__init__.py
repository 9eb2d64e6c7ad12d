"""One health report for IT: what is set, what is missing, and what to do about it."""

import os
from collections.abc import Iterator
from pathlib import Path

from kiosk import paths, photos
from kiosk.config import Config
from kiosk.doctor import content, saving, staff
from kiosk.doctor.health import Finding, Health
from kiosk.system import environment

__all__ = ["Finding", "Health", "examine"]


def examine(data: Path, config: Config) -> Health:
    """Look at the machine, the data folder and the configuration; changes nothing."""
    looks = (
        _screen(),
        _keyboard(),
        content.pack(config, data),
        saving.disk(data),
        saving.store(data, config),
        saving.clock(),
        saving.server(config),
        content.voices(),
        staff.room(data, config),
        _photos(),
    )
    findings = [finding for look in looks for finding in look]
    return Health((*findings, *content.clinic(config), *_lockdown()))


def _screen() -> Iterator[Finding]:
    if environment.has_display():
        yield Finding("screen", "ok", "There is a display to draw on.")
    else:
        yield Finding("screen", "warning", "No display is set for this user; the kiosk needs one to run.")


def _keyboard() -> Iterator[Finding]:
    if paths.KEYBOARD.exists():
        yield Finding("keyboard", "ok", "The on-screen keyboard is part of this build.")
    else:
        yield Finding("keyboard", "warning", "This build has no on-screen keyboard; plug one in.")


def _photos() -> Iterator[Finding]:
    """Look for what opens each kind of photo, by opening one of each."""
    folder = paths.IMAGES / "photos"
    names = sorted(path.name for path in folder.iterdir())
    shown = photos.Darkroom(paths.program()).thumbnails(folder, names)
    missing = [Path(name).suffix[1:].upper() for name, small in shown if not small]
    if missing:
        message = f"Photos of these kinds can't be opened: {', '.join(missing)}. Install the kiosk again."
        yield Finding("photos", "error", message)
    else:
        yield Finding("photos", "ok", "Photos can be opened: JPEG, PNG, WebP, TIFF and HEIC.")


def _lockdown() -> Iterator[Finding]:
    if os.name == "posix" and os.geteuid() == 0:
        yield Finding("lockdown", "warning", "The kiosk runs as root; give it a user of its own.")
