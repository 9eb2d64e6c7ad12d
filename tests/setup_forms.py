"""First start and Settings without a window, on a real data folder: real store, door and threads."""

from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

from kiosk import content, paths, staff
from kiosk.staff.pins import Hashing
from kiosk.staffroom import forms
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.pin_pad import PinPadViewModel

LANGUAGES = (("en", "English"), ("zh-Hans", "中文"))
QUICK = Hashing(memory_kib=64, rounds=1)  # the door's own waits are tested elsewhere


class Forms:
    """What stands behind the window. `rows` is what the audit trail was told; `close` ends the threads."""

    def __init__(self, data: Path, role: str = "", language: str = "en") -> None:
        self.data, self.rows = data, []
        self.spoken: list[str] = []
        self.door = staff.Door(data / "staff", lambda: 0.0, QUICK)
        self.pool = ThreadPoolExecutor(1)
        self.errands = Errands(self.pool)
        place = forms.Place(data, shipped(), LANGUAGES, self.door, self.audit)
        guard = self._guard(staff.Role(role)) if role else None
        self.forms = forms.Forms(place, self.errands, language, guard, lambda: role)
        self.settings, self.pins = self.forms.settings, self.forms.pins
        self.recovery, self.trial = self.forms.recovery, self.forms.trial

    def _guard(self, role: staff.Role) -> PinPadViewModel:
        return PinPadViewModel(lambda pin: self.door.second(pin, role), self.door.waiting, self.errands)

    def audit(self, what: str, **detail: str | int) -> None:
        self.rows.append((what, detail))

    def set(self, key: str) -> object:
        """Return what is on disk for a key."""
        table, _, name = key.partition(".")
        return getattr(getattr(staff.SettingsStore(self.data).config(), table), name)

    def unready(self) -> bool:
        """Return whether first start must still be shown."""
        config = staff.SettingsStore(self.data).config()
        return staff.must_set_up(config, self.data / "staff", self.door)

    def close(self) -> None:
        self.pool.shutdown(wait=True)


@cache
def shipped() -> content.Pack:
    return content.load(paths.SHIPPED_PACK)
