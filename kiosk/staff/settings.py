"""settings.toml: what staff set on the kiosk itself. What IT wrote in kiosk.toml stands above it and is locked."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk import config
from kiosk.config import Config, ConfigError
from kiosk.staff.errors import StaffError
from kiosk.staff.files import locked, make_folder, remove, replace_file
from kiosk.staff.slips import SENTENCES, Slip, clash_of, slip_of, token_slip

TOKEN = "upload.token"  # noqa: S105 - a file's name
ASIDE = "settings.toml.damaged-"
_FILES = frozenset({"upload.token_file", "upload.ca_file", "upload.client_cert", "upload.client_key"})
_HEAD = b"# Written by the kiosk: what staff set. What kiosk.toml says stands above it.\n\n"


class SettingsError(StaffError):
    """Nothing is saved; the message is one sentence for staff, `key` names the setting, `slip` the reason."""

    def __init__(self, key: str, slip: Slip | None, sentence: str = "") -> None:
        super().__init__(sentence or SENTENCES[slip or Slip.OTHER])
        self.key, self.slip = key, slip


class SettingsStore:
    """Staff's settings of one data folder. Works on files: called off the UI thread."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._file, self._folder = data / config.SETTINGS_NAME, data / "staff"

    def config(self) -> Config:
        """Return what is set now, by IT and by staff. Raises config.ConfigError where kiosk.toml is broken."""
        return config.load(self._data)

    def locked(self, key: str) -> bool:
        """Return whether IT has set a "table.key", so that staff cannot. Raises config.ConfigError."""
        return key in self.config().given

    def check(self, key: str, value: object) -> str:
        """Return what is wrong with a value for a "table.key", as one sentence for staff; "" for a good one.

        None is always good: it means the kiosk's own value. Touches no file, so it may be asked at every key press.
        """
        found = slip_of(key, _plain(value)) if value is not None else None
        return SENTENCES[found] if found else ""

    def save(self, changes: Mapping[str, object]) -> Config:
        """Set some keys, None for the kiosk's own value, all or nothing, durably; return what is set then.

        A settings.toml that can't be read is set aside first, under another name, and begun anew.

        Raises:
            SettingsError: a value is wrong, does not go with another one, is locked, or can't be written.
        """
        for key in changes:
            if key in _FILES:
                raise SettingsError(key, Slip.UNKNOWN)
        return self._save(changes)

    def save_token(self, text: str) -> Config:
        """Keep the access token of the upload server in a file of its own; "" takes it away. Raises SettingsError."""
        token = "".join(text.split())
        if found := token_slip(token):
            raise SettingsError("upload.token_file", found)
        if self._now().upload.token_file and self.locked("upload.token_file"):
            raise SettingsError("upload.token_file", Slip.LOCKED)
        try:
            make_folder(self._folder)
            if token:
                replace_file(self._folder / TOKEN, token.encode("ascii") + b"\n")
            saved = self._save({"upload.token_file": f"staff/{TOKEN}" if token else None})
            if not token:
                remove(self._folder / TOKEN)
        except OSError as error:
            raise _disk(error) from error
        return saved

    def set_aside(self) -> tuple[Path, ...]:
        """Return the settings files that were damaged and set aside, oldest first."""
        return tuple(sorted(self._data.glob(f"{ASIDE}[0-9]*"), key=lambda path: (len(path.name), path.name)))

    def _save(self, changes: Mapping[str, object]) -> Config:
        plain = {key: _plain(value) for key, value in changes.items()}
        try:
            with locked(self._folder):
                self._refuse(plain)
                replace_file(self._file, _HEAD + _written(self._raw(), plain))
        except OSError as error:
            raise _disk(error) from error
        return self._now()

    def _now(self) -> Config:
        try:
            return self.config()
        except ConfigError as error:
            raise SettingsError("", None, "What IT has set for this kiosk can't be read; ask IT to mend it.") from error

    def _refuse(self, changes: Mapping[str, object]) -> None:
        now = self._now()
        for key, value in changes.items():
            if key in now.given:
                raise SettingsError(key, Slip.LOCKED)
            if value is not None and (found := slip_of(key, value)):
                raise SettingsError(key, found)
        if clash := clash_of(_changed(now, changes)):
            raise SettingsError(*clash)

    def _raw(self) -> dict[str, Any]:
        """Return what the file holds, also what only a newer version knows; a damaged one is set aside."""
        if not self._now().settings_fault:
            try:
                return tomllib.loads(self._file.read_bytes().decode("utf-8-sig"))
            except FileNotFoundError:
                return {}
        taken = [int(path.name.removeprefix(ASIDE)) for path in self.set_aside()]
        self._file.replace(self._data / f"{ASIDE}{max(taken, default=0) + 1}")
        return {}


def _plain(value: object) -> object:
    """Return a value as TOML holds it."""
    if isinstance(value, str):
        return value.strip()
    return list(value) if isinstance(value, tuple) else value


def _changed(now: Config, changes: Mapping[str, object]) -> Config:
    """Return what would be set after some changes; by what they say alone, not as files give it back."""
    for key, value in changes.items():
        name, _, field = key.partition(".")
        field = "from_" if field == "from" else field
        table = getattr(now, name)
        new = getattr(type(table)(), field) if value is None else tuple(value) if isinstance(value, list) else value
        now = replace(now, **{name: replace(table, **{field: new})})
    return now


def _written(raw: dict[str, Any], changes: Mapping[str, object]) -> bytes:
    """Return the file's text with some keys changed; a table without keys goes."""
    import tomli_w

    for key, value in changes.items():
        name, _, field = key.partition(".")
        table = raw.setdefault(name, {})
        if value is None:
            table.pop(field, None)
        else:
            table[field] = value
    return tomli_w.dumps({name: table for name, table in raw.items() if table != {}}).encode()


def _disk(error: OSError) -> SettingsError:
    return SettingsError("", None, f"The kiosk can't save this on its disk ({error.strerror}); ask IT.")
