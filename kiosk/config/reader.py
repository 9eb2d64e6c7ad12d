"""One file being read: every slip named with its line, an unknown word with the nearest known one."""

import re
import tomllib
from dataclasses import fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from kiosk.config.errors import ConfigError
from kiosk.config.rules import TABLES, keys_of, rule

_HEADER = re.compile(r"\s*\[\[?\s*([^\[\]]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r"""\s*([A-Za-z0-9_."' \t-]+?)\s*=""")


class Reader:
    """One file being read; names the line of whatever it refuses."""

    def __init__(self, file: Path, text: str) -> None:
        self._file, self._text = file, text

    def values(self, *, passing_over: bool = False) -> dict[str, dict[str, Any]]:
        """Return table → field of its dataclass → value. `passing_over` leaves out unknown tables and keys.

        Raises:
            ConfigError: it is no TOML, or says something that the kiosk cannot follow.
        """
        try:
            raw = tomllib.loads(self._text)
        except tomllib.TOMLDecodeError as cause:
            raise self._syntax(str(cause)) from cause
        if passing_over:
            raw = {name: _known(name, rows) for name, rows in raw.items() if name in TABLES}
        return {name: self._table(name, rows) for name, rows in raw.items()}

    def _table(self, name: str, rows: object) -> dict[str, Any]:
        if name not in TABLES:
            home = next((table for table, kind in TABLES.items() if hasattr(kind, name)), "")
            hint = f"write it under [{home}]." if home else _suggest(name, list(TABLES), "tables")
            raise self.error(name, "", f"is no table of this file; {hint}")
        if not isinstance(rows, dict):
            raise self.error(name, "", f"must be a table; write [{name}] on a line of its own.")
        types = {one.name.rstrip("_"): one.type for one in fields(TABLES[name])}
        read = {key: self._value(name, key, value, types) for key, value in rows.items()}
        return {"from_" if key == "from" else key: value for key, value in read.items()}

    def _value(self, table: str, key: str, value: Any, types: dict[str, Any]) -> object:
        if key not in types:
            raise self.error(table, key, f"is no known key; {_suggest(key, list(types), 'keys')}")
        fits, wanted = rule(f"{table}.{key}")
        value = value.strip() if isinstance(value, str) else value
        if not fits(value):
            raise self.error(table, key, f"must be {wanted}.")
        if key == "server":
            return value.rstrip("/")
        if types[key] == Path | None:
            return self._file.parent / value if value else None
        return tuple(value) if isinstance(value, list) else float(value) if types[key] is float else value

    def _syntax(self, cause: str) -> ConfigError:
        at = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", cause)
        line = int(at[1]) if at and at[1] else self._text.rstrip().count("\n") + 1
        return ConfigError(self._file, line, "", f"is not good TOML, mend this line: {cause[: at and at.start()]}.")

    def error(self, table: str, key: str, reason: str) -> ConfigError:
        """Return the refusal of a key, or of a whole table where `key` is empty, with its line."""
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


def _known(table: str, rows: object) -> object:
    return {key: rows[key] for key in rows if key in keys_of(table)} if isinstance(rows, dict) else rows


def _bare(name: str) -> str:
    return ".".join(part.strip(" \t\"'") for part in name.split("."))


def _suggest(name: str, known: list[str], called: str) -> str:
    near = get_close_matches(name, known, 1)
    return f'did you mean "{near[0]}"?' if near else f"the {called} are {', '.join(known)}."
