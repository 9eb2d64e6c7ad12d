"""How bright the screen is, where this machine lets a program say so: the panel's own light, not the picture.

Linux only: the file of the light where the kiosk may write it, else logind, which allows it to whoever owns the
session. A monitor on a cable has no light that the machine knows, so most kiosks answer that it is not possible.
"""

import subprocess
from contextlib import suppress
from pathlib import Path

LEAST = 10  # percent; darker, and nobody finds the way back
_LIGHTS = Path("/sys/class/backlight")
_PATIENCE = 5  # seconds
_LOGIND = "org.freedesktop.login1"
_SESSION = f"/{_LOGIND.replace('.', '/')}/session/auto"


class Light:
    """The light of one screen, in percent of the most it can; `folder` is where the system lists lights."""

    def __init__(self, folder: Path = _LIGHTS) -> None:
        self._folder = folder

    def level(self) -> int | None:
        """Return percent; None where there is no light to change."""
        place = self._place()
        if place is None:
            return None
        now, most = _number(place / "brightness"), _number(place / "max_brightness")
        return round(100 * now / most) if now is not None and most else None

    def can_change(self) -> bool:
        """Return whether the light could be set: tried with the level it has. May take seconds."""
        level = self.level()
        return level is not None and self.set_level(max(level, LEAST))

    def set_level(self, percent: int) -> bool:
        """Set the light, at least `LEAST`; return whether the machine took it. May take seconds."""
        place = self._place()
        most = _number(place / "max_brightness") if place else None
        if place is None or not most:
            return False
        value = max(1, round(most * min(100, max(LEAST, percent)) / 100))
        return _write(place / "brightness", value) or _ask_logind(place.name, value)

    def _place(self) -> Path | None:
        with suppress(OSError):
            return next(iter(sorted(self._folder.iterdir())), None)
        return None


def _number(file: Path) -> int | None:
    try:
        return int(file.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None


def _write(file: Path, value: int) -> bool:
    try:
        file.write_text(str(value), encoding="ascii")
    except OSError:
        return False
    return True


def _ask_logind(name: str, value: int) -> bool:
    asked = ["busctl", "call", _LOGIND, _SESSION, f"{_LOGIND}.Session", "SetBrightness"]
    told = ["ssu", "backlight", name, str(value)]
    try:
        return subprocess.run(asked + told, capture_output=True, check=False, timeout=_PATIENCE).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False
