"""Joins settings, PINs, recovery key and server for the two places where staff set them: first start and Settings."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import content, recovery, staff
from kiosk.content.kinds import REGIONS
from kiosk.system.network import connected
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.first_start import FirstStartViewModel
from kiosk.viewmodels.staff.pin_pad import PinPadViewModel
from kiosk.viewmodels.staff.pin_twice import PinTwiceViewModel
from kiosk.viewmodels.staff.recovery import RecoveryViewModel
from kiosk.viewmodels.staff.setting_choices import fallbacks, options
from kiosk.viewmodels.staff.settings import SettingsViewModel
from kiosk.viewmodels.staff.settings_rows import Form
from kiosk.viewmodels.staff.trying import TryViewModel

if TYPE_CHECKING:
    from kiosk.outbox.trying import Trial

FOLDER = "staff"


@dataclass(frozen=True)
class Place:
    """What the forms are about.

    Attributes:
        data: the data folder.
        pack: the whole content pack, before a region takes anything out of it.
        languages: tag and own name of each that pack and screens speak, in order.
        door: has the PINs.
        audit: writes a row of the trail: `audit(what, **codes)`; slow.
        light: whether the machine lets the kiosk change the screen's light.
    """

    data: Path
    pack: content.Pack
    languages: Sequence[tuple[str, str]]
    door: staff.Door
    audit: Callable[..., object]
    light: bool = False


class Forms:
    """The view models of the forms; `guard` and `own` as in `Settings` alone: who agrees, and which role is in."""

    def __init__(
        self,
        place: Place,
        errands: Errands,
        language: str,
        guard: PinPadViewModel | None = None,
        own: Callable[[], str] = lambda: "",
        waits: Errands | None = None,
    ) -> None:
        """Make them; `waits` is for what may take half a minute, a stick or a server, so that saves need not wait."""
        self._place, self._errands = place, errands
        store = staff.SettingsStore(place.data)
        self._config = store.config()
        slip = staff.slip_of
        self.settings = SettingsViewModel(store, errands, slip, self._form(language), place.audit, guard)
        self.pins = PinTwiceViewModel(self._set_pin, self._roles, staff.weakness, errands, guard, own)
        keys = (recovery.make, recovery.read, recovery.public_key)
        self.recovery = RecoveryViewModel(self.settings, waits or errands, *keys)
        self.trial = TryViewModel(self.settings, waits or errands, partial(_try, store))

    def first_start(self, speak: Callable[[str], object]) -> FirstStartViewModel:
        """Return first start on these forms; `speak` shows the screens in a language."""

        def both(language: str) -> None:
            speak(language)
            self.set_language(language)

        progress = staff.Progress(self._place.data / FOLDER)
        return FirstStartViewModel(self.settings, self.pins, self.recovery, self.trial, progress, self._errands, both)

    def leave(self) -> None:
        """Staff mode is over: what is typed and right is being kept when this returns, all else is forgotten."""
        self.settings.leaveAll()
        self.settings.forget()
        self.pins.forget()
        self.trial.clear()
        self.recovery.clear()

    def set_language(self, language: str) -> None:
        """Say what the pack says in another language."""
        self.settings.set_form(self._form(language))

    def _form(self, language: str) -> Form:
        place, pack = self._place, self._place.pack
        unset = {key: text.get(language, pack.default_language) for key, text in pack.unset.items()}
        codes = [code for code, _ in place.languages]
        return Form(
            options(place.languages, REGIONS, self._config, light=place.light),
            fallbacks(unset, codes, pack.default_language),
            lambda region: content.held_back(pack, region, language),
        )

    def _set_pin(self, role: str, pin: str) -> None:
        self._place.door.set_pin(staff.Role(role), pin)
        self._place.audit("pin-set", of=role)

    def _roles(self) -> set[str]:
        return {str(role) for role in staff.Role if self._place.door.has_pin(role)}


def _try(store: staff.SettingsStore) -> "Trial":
    from kiosk.outbox import Upload
    from kiosk.outbox.trying import try_server

    return try_server(Upload(**vars(store.config().upload)), datetime.now(UTC), connected)
