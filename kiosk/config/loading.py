"""Both files read and laid over each other, key by key: what IT wrote wins over what staff set."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.config.errors import ConfigError
from kiosk.config.model import Config
from kiosk.config.reader import Reader
from kiosk.config.rules import TABLES, clash

FILE_NAME = "kiosk.toml"
SETTINGS_NAME = "settings.toml"
_Values = Mapping[str, Mapping[str, Any]]  # table → field → value


def load(data_dir: Path) -> Config:
    """Return what kiosk.toml in `data_dir` says, and settings.toml where kiosk.toml is silent; else the defaults.

    A settings.toml that cannot be read counts as not there, and `settings_fault` says why: staff's settings must not
    stop a kiosk. What in it does not go together with what IT wrote is passed over, table by table; keys that only a
    newer version knows are too.

    Raises:
        ConfigError: kiosk.toml cannot be read or says something that the kiosk cannot follow.
    """
    reader = _open(data_dir / FILE_NAME)
    values = reader.values() if reader else {}
    config = _build(values)
    if reader and (found := clash(config)):
        raise reader.error(*found)
    given = frozenset(f"{name}.{key.rstrip('_')}" for name, rows in values.items() for key in rows)
    try:
        staff = _open(data_dir / SETTINGS_NAME)
        config = _laid_over(staff.values(passing_over=True) if staff else {}, values)
    except ConfigError as error:
        config = replace(config, settings_fault=str(error))
    return replace(config, given=given)


def _open(file: Path) -> Reader | None:
    try:
        return Reader(file, file.read_bytes().decode("utf-8-sig"))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, UnicodeDecodeError) as cause:
        raise ConfigError(file, None, "", "cannot be read as UTF-8 text; check its rights and encoding.") from cause


def _build(values: _Values) -> Config:
    return Config(**{name: TABLES[name](**rows) for name, rows in values.items()})


def _laid_over(staff: _Values, it: _Values) -> Config:
    merged = {name: {**staff.get(name, {}), **it.get(name, {})} for name in {**staff, **it}}
    config = _build(merged)
    if found := clash(config):
        return _laid_over({name: rows for name, rows in staff.items() if name != found[0]}, it)
    return config
