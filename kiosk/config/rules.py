"""What each key may hold."""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.config.model import Config

LIMITS: Mapping[str, tuple[int, int]] = {
    "privacy.retention_days": (1, 36_500),
    "upload.max_body": (10**5, 10**9),
    "display.diagonal_in": (5, 120),
    "display.brightness": (0, 100),
    "idle.reading": (5, 3600),
    "idle.survey": (5, 3600),
    "idle.warning": (5, 3600),
    "sound.volume": (0, 100),
    "staff.minutes": (1, 60),
}
TABLES: Mapping[str, Any] = {one.name: type(one.default) for one in fields(Config) if is_dataclass(one.default)}
_Fits = Callable[[Any], bool]


def _like(pattern: str) -> _Fits:
    return lambda value: isinstance(value, str) and bool(not value or re.fullmatch(pattern, value, re.ASCII))


def _among(*known: str | int) -> _Fits:
    return lambda value: type(value) in (str, int) and value in known


def _within(key: str, *kinds: type) -> _Fits:
    least, most = LIMITS[key]
    return lambda value: type(value) in kinds and least <= value <= most


def _surveys(value: object) -> bool:
    return isinstance(value, list) and all(one and _survey(one) for one in value) and len(set(value)) == len(value)


def _languages(value: object) -> bool:
    return isinstance(value, list) and 0 < len(value) == len({str(lang) for lang in value if lang and _language(lang)})


_language = _like(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
_survey = _like(r"[A-Za-z0-9.-]{1,64}")
_PLACE = r"(:\d{1,5})?(/[^\s?#@]*)?"  # port and path of an address
_HTTPS = r"https://([\w.-]+|\[[0-9A-Fa-f:.]+\])" + _PLACE
_HERE = r"http://(localhost|127(\.\d{1,3}){3}|\[::1\])" + _PLACE
_SERVER = 'an address such as "https://fhir.example.org/r4", without password or query; http:// only for this machine'
_TIME, _A_TIME = r"([01]\d|2[0-3]):[0-5]\d", 'a time of day from "00:00" to "23:59", in quotes'
_PER_CENT = "a whole number from 0 to 100"
_RULES: dict[object, tuple[_Fits, str]] = {
    str: (_like(r"[^\x00-\x1f]*"), "a text of one line, in quotes"),
    Path | None: (_like(r"[^\x00-\x1f]*"), "the path of a file, in quotes"),
    bool: (lambda value: isinstance(value, bool), "true or false, without quotes"),
    int: (_within("idle.reading", int), "a whole number of seconds from 5 to 3600, without quotes"),
    "site.region": (_like(r"[a-z]+(-[a-z]+)*"), 'lower-case-with-hyphens, such as "hong-kong"'),
    "privacy.retention_days": (
        _within("privacy.retention_days", int),
        "a whole number of days from 1 to 36500, without quotes",
    ),
    "languages.offered": (_languages, 'a list of different languages, such as ["en", "zh-Hans"]'),
    "languages.default": (_language, 'a language such as "en" or "zh-Hans"'),
    "upload.server": (_like(f"{_HTTPS}|{_HERE}"), _SERVER),
    "upload.binary_mode": (_among("json", "raw", "inline"), '"json", "raw" or "inline"'),
    "upload.proxy": (_like(_HTTPS.replace("s", "s?", 1)), 'an address such as "http://proxy.example.org:3128"'),
    "upload.max_body": (_within("upload.max_body", int), "a number of bytes from 100000 to 1000000000, without quotes"),
    "clinic.website": (_like(rf"(?=.{{9,120}}$){_HTTPS}"), 'an address such as "https://clinic.example.org/car-t"'),
    "keys.recovery": (_like(r"age1[02-9ac-hj-np-z]{58}"), 'the public recovery key, which starts with "age1"'),
    "display.diagonal_in": (
        _within("display.diagonal_in", int, float),
        "a number of inches from 5 to 120, without quotes",
    ),
    "display.rotation": (_among(0, 90, 180, 270), "0, 90, 180 or 270, without quotes"),
    "display.renderer": (_among("software", "gpu"), '"software" or "gpu"'),
    "display.motion": (_among("full", "still"), '"full" or "still"'),
    "display.brightness": (_within("display.brightness", int), f"{_PER_CENT}, without quotes"),
    "sound.volume": (_within("sound.volume", int), f"{_PER_CENT}, without quotes"),
    "staff.minutes": (_within("staff.minutes", int), "a whole number of minutes from 1 to 60, without quotes"),
    "survey.closed": (_surveys, 'a list of different surveys, such as ["professional"]'),
    "night.from": (_like(_TIME), _A_TIME),
    "night.until": (_like(_TIME), _A_TIME),
}


def known_keys() -> tuple[str, ...]:
    """Return every "table.key" that a file may set, in the order of the tables."""
    return tuple(f"{table}.{key}" for table in TABLES for key in keys_of(table))


@cache
def keys_of(table: str) -> tuple[str, ...]:
    """Return the keys of a table as a file writes them."""
    return tuple(one.name.rstrip("_") for one in fields(TABLES[table]))


def rule(key: str) -> tuple[_Fits, str]:
    """Return whether a value fits a known "table.key", and in words what it must be."""
    table, _, name = key.partition(".")
    kind = next(one.type for one in fields(TABLES[table]) if one.name.rstrip("_") == name)
    return _RULES.get(key) or _RULES[kind]


def fits(key: str, value: object) -> bool:
    """Return whether a value, as a file would hold it, may be set for a known "table.key"."""
    return rule(key)[0](value)


def value_of(config: Config, key: str) -> Any:
    """Return what is set for a known "table.key"."""
    table, _, name = key.partition(".")
    return getattr(getattr(config, table), "from_" if name == "from" else name)


def clash(config: Config) -> tuple[str, str, str] | None:
    """Return table, key and reason of the first two settings that do not go together; None when all do."""
    offered, default = config.languages.offered, config.languages.default
    if offered and default and default not in offered:
        return "languages", "default", f"must be one of those offered: {', '.join(offered)}."
    if config.upload.client_key and not config.upload.client_cert:
        return "upload", "client_key", "needs upload.client_cert; set both."
    start, end = config.night.from_, config.night.until
    if bool(start) != bool(end):
        return "night", "from" if start else "until", "needs the other one too; set from and until."
    if start and start == end:
        return "night", "until", "must differ from night.from; leave both out for no night."
    return None
