"""kiosk.toml: what hospital IT fixes for one kiosk. Read once, frozen, every slip named with its line."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any

FILE_NAME = "kiosk.toml"
_HEADER = re.compile(r"\s*\[\[?\s*([^\[\]]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r"""\s*([A-Za-z0-9_."' \t-]+?)\s*=""")


class ConfigError(Exception):
    """kiosk.toml is refused. `line` counts from 1, None where no line can be named; `key` is "table.key" or ""."""

    def __init__(self, file: Path, line: int | None, key: str, message: str) -> None:
        super().__init__(f"{file}, line {line}: {message}" if line else f"{file}: {message}")
        self.file, self.line, self.key, self.message = file, line, key, message


@dataclass(frozen=True)
class Site:
    """Where the kiosk stands: `region` as content packs name it."""

    region: str = ""
    legal_review: bool = False


@dataclass(frozen=True)
class Clinic:
    """What screens say of the clinic."""

    name: str = ""
    phone_day: str = ""
    phone_night: str = ""
    emergency: str = ""
    fever_limit: str = ""
    stay_near: str = ""
    driving: str = ""
    website: str = ""

    def placeholders(self) -> dict[str, str]:
        """Return "clinic.name" -> value for what is set."""
        return {f"clinic.{one.name}": value for one in fields(self) if (value := getattr(self, one.name))}


@dataclass(frozen=True)
class Privacy:
    """Who reads the surveys, why, for how many days; shown before the first question."""

    controller: str = ""
    readers: str = ""
    purpose: str = ""
    retention_days: int | None = None
    contact: str = ""


@dataclass(frozen=True)
class Languages:
    """Languages offered, in order, () for all of the content pack; the default one, "" for the pack's own."""

    offered: tuple[str, ...] = ()
    default: str = ""


@dataclass(frozen=True)
class Survey:
    """What a survey may take: `photos` from a visitor's USB stick."""

    photos: bool = True


@dataclass(frozen=True)
class Upload:
    """The way to the FHIR server. Files are absolute paths, max_body is bytes of one request."""

    server: str = ""
    token_file: Path | None = None
    binary_mode: str = "json"
    ca_file: Path | None = None
    client_cert: Path | None = None
    client_key: Path | None = None
    proxy: str = ""
    max_body: int = 5_000_000  # a photo of 3 MiB is 4.2 MB in base64


@dataclass(frozen=True)
class Keys:
    """The clinic's recovery key: the public half of an age key pair."""

    recovery: str = ""


@dataclass(frozen=True)
class Display:
    """The screen: diagonal in inches, rotation in degrees, renderer "software" or "gpu", motion "full" or "still"."""

    diagonal_in: float = 24.0
    rotation: int = 0
    renderer: str = "software"
    motion: str = "full"


@dataclass(frozen=True)
class Idle:
    """Seconds without a touch before the warning, on panels and in a survey, and how long the warning stays."""

    reading: int = 90
    survey: int = 180
    warning: int = 30


@dataclass(frozen=True)
class Night:
    """When the screen is black while nobody is there, as "20:00" to "06:30"; both or neither. `from_` is "from"."""

    from_: str = ""
    until: str = ""


@dataclass(frozen=True)
class Config:
    """All of kiosk.toml; "" and None mean not set. `given`: each "table.key" IT wrote; staff cannot change those."""

    site: Site = Site()
    clinic: Clinic = Clinic()
    privacy: Privacy = Privacy()
    languages: Languages = Languages()
    survey: Survey = Survey()
    upload: Upload = Upload()
    keys: Keys = Keys()
    display: Display = Display()
    idle: Idle = Idle()
    night: Night = Night()
    given: frozenset[str] = frozenset()


def load(data_dir: Path) -> Config:
    """Return what kiosk.toml in `data_dir` says; all defaults where there is no such file.

    Raises:
        ConfigError: the file cannot be read or says something that the kiosk cannot follow.
    """
    file = data_dir / FILE_NAME
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return Config()
    except (OSError, UnicodeDecodeError) as cause:
        raise ConfigError(file, None, "", "cannot be read as UTF-8 text; check its rights and encoding.") from cause
    return _Reader(file, text).read()


_Fits = Callable[[Any], bool]


def _like(pattern: str) -> _Fits:
    return lambda value: isinstance(value, str) and bool(not value or re.fullmatch(pattern, value, re.ASCII))


def _among(*known: str | int) -> _Fits:
    return lambda value: type(value) in (str, int) and value in known


def _within(least: int, most: int, *kinds: type) -> _Fits:
    return lambda value: type(value) in kinds and least <= value <= most


def _languages(value: object) -> bool:
    return isinstance(value, list) and 0 < len(value) == len({str(lang) for lang in value if lang and _language(lang)})


_language = _like(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
_PLACE = r"(:\d{1,5})?(/[^\s?#@]*)?"  # port and path of an address
_HTTPS = r"https://([\w.-]+|\[[0-9A-Fa-f:.]+\])" + _PLACE
_HERE = r"http://(localhost|127(\.\d{1,3}){3}|\[::1\])" + _PLACE
_SERVER = 'an address such as "https://fhir.example.org/r4", without password or query; http:// only for this machine'
_TIME, _A_TIME = r"([01]\d|2[0-3]):[0-5]\d", 'a time of day from "00:00" to "23:59", in quotes'
_RULES: dict[object, tuple[_Fits, str]] = {
    str: (_like(r"[^\x00-\x1f]*"), "a text of one line, in quotes"),
    Path | None: (_like(r"[^\x00-\x1f]*"), "the path of a file, in quotes"),
    bool: (lambda value: isinstance(value, bool), "true or false, without quotes"),
    int: (_within(5, 3600, int), "a whole number of seconds from 5 to 3600, without quotes"),
    "site.region": (_like(r"[a-z]+(-[a-z]+)*"), 'lower-case-with-hyphens, such as "hong-kong"'),
    "privacy.retention_days": (_within(1, 36_500, int), "a whole number of days from 1 to 36500, without quotes"),
    "languages.offered": (_languages, 'a list of different languages, such as ["en", "zh-Hans"]'),
    "languages.default": (_language, 'a language such as "en" or "zh-Hans"'),
    "upload.server": (_like(f"{_HTTPS}|{_HERE}"), _SERVER),
    "upload.binary_mode": (_among("json", "raw", "inline"), '"json", "raw" or "inline"'),
    "upload.proxy": (_like(_HTTPS.replace("s", "s?", 1)), 'an address such as "http://proxy.example.org:3128"'),
    "upload.max_body": (_within(10**5, 10**9, int), "a number of bytes from 100000 to 1000000000, without quotes"),
    "clinic.website": (_like(rf"(?=.{{9,120}}$){_HTTPS}"), 'an address such as "https://clinic.example.org/car-t"'),
    "keys.recovery": (_like(r"age1[02-9ac-hj-np-z]{58}"), 'the public recovery key, which starts with "age1"'),
    "display.diagonal_in": (_within(5, 120, int, float), "a number of inches from 5 to 120, without quotes"),
    "display.rotation": (_among(0, 90, 180, 270), "0, 90, 180 or 270, without quotes"),
    "display.renderer": (_among("software", "gpu"), '"software" or "gpu"'),
    "display.motion": (_among("full", "still"), '"full" or "still"'),
    "night.from": (_like(_TIME), _A_TIME),
    "night.until": (_like(_TIME), _A_TIME),
}
_TABLES: dict[str, Any] = {one.name: type(one.default) for one in fields(Config) if one.name != "given"}


class _Reader:
    """One file being read; names the line of whatever it refuses."""

    def __init__(self, file: Path, text: str) -> None:
        self._file, self._text = file, text

    def read(self) -> Config:
        try:
            raw = tomllib.loads(self._text)
        except tomllib.TOMLDecodeError as cause:
            raise self._syntax(str(cause)) from cause
        tables: dict[str, Any] = {name: self._table(name, rows) for name, rows in raw.items()}
        config = Config(**tables, given=frozenset(f"{name}.{key}" for name, rows in raw.items() for key in rows))
        offered, default = config.languages.offered, config.languages.default
        if offered and default and default not in offered:
            raise self._error("languages", "default", f"must be one of those offered: {', '.join(offered)}.")
        if config.upload.client_key and not config.upload.client_cert:
            raise self._error("upload", "client_key", "needs upload.client_cert; set both.")
        start, end = config.night.from_, config.night.until
        if bool(start) != bool(end):
            raise self._error("night", "from" if start else "until", "needs the other one too; set from and until.")
        if start and start == end:
            raise self._error("night", "until", "must differ from night.from; leave both out for no night.")
        return config

    def _table(self, name: str, rows: object) -> object:
        if name not in _TABLES:
            home = next((table for table, kind in _TABLES.items() if hasattr(kind, name)), "")
            hint = f"write it under [{home}]." if home else _suggest(name, list(_TABLES), "tables")
            raise self._error(name, "", f"is no table of this file; {hint}")
        if not isinstance(rows, dict):
            raise self._error(name, "", f"must be a table; write [{name}] on a line of its own.")
        types = {one.name.rstrip("_"): one.type for one in fields(_TABLES[name])}
        read = {key: self._value(name, key, value, types) for key, value in rows.items()}
        return _TABLES[name](**{"from_" if key == "from" else key: value for key, value in read.items()})

    def _value(self, table: str, key: str, value: Any, types: dict[str, Any]) -> object:
        if key not in types:
            raise self._error(table, key, f"is no known key; {_suggest(key, list(types), 'keys')}")
        fits, wanted = _RULES.get(f"{table}.{key}") or _RULES[types[key]]
        value = value.strip() if isinstance(value, str) else value
        if not fits(value):
            raise self._error(table, key, f"must be {wanted}.")
        if key == "server":
            return value.rstrip("/")
        if types[key] == Path | None:
            return self._file.parent / value if value else None
        return tuple(value) if isinstance(value, list) else float(value) if types[key] is float else value

    def _syntax(self, cause: str) -> ConfigError:
        at = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", cause)
        line = int(at[1]) if at and at[1] else self._text.rstrip().count("\n") + 1
        return ConfigError(self._file, line, "", f"is not good TOML, mend this line: {cause[: at and at.start()]}.")

    def _error(self, table: str, key: str, reason: str) -> ConfigError:
        name = f"{table}.{key}" if key else table
        return ConfigError(self._file, self._line(table, name), name, f"{name} {reason}")

    def _line(self, table: str, name: str) -> int | None:
        """Return the line that sets `name`, else the one where its table starts."""
        current, start = "", None
        for number, line in enumerate(self._text.splitlines(), 1):
            if header := _HEADER.match(line):
                full = current = _bare(header[1])
            elif key := _KEY.match(line):
                full = f"{current}.{_bare(key[1])}".strip(".")
            else:
                continue
            if f"{full}.".startswith(f"{name}."):
                return number
            start = start or (number if full == table else None)
        return start


def _bare(name: str) -> str:
    return ".".join(part.strip(" \t\"'") for part in name.split("."))


def _suggest(name: str, known: list[str], called: str) -> str:
    near = get_close_matches(name, known, 1)
    return f'did you mean "{near[0]}"?' if near else f"the {called} are {', '.join(known)}."
