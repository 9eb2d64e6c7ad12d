"""Collecting what is wrong with a form, and typed looks into its JSON."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any, TypeVar

from kiosk.survey.errors import Issue, error

Json = Mapping[str, Any]
_T = TypeVar("_T")


class Findings:
    """The findings of one reading, in reading order; every message starts with where it is."""

    def __init__(self, whole: str = "The survey") -> None:
        self.issues: list[Issue] = []
        self._whole = whole

    def add(self, link_id: str, code: str, reason: str) -> None:
        """Note that the item (or, for "", the whole document) is refused, and why."""
        where = f'Item "{link_id}"' if link_id else self._whole
        self.issues.append(error(link_id, code, f"{where} {reason}"))

    def has(self, link_id: str, code: str) -> bool:
        """Whether something of that kind is noted about the item already."""
        return any((issue.link_id, issue.code) == (link_id, code) for issue in self.issues)

    def text(self, raw: Json, key: str, link_id: str) -> str:
        """Return a string field, "" where it is absent."""
        return self._typed(raw, key, link_id, str, "a text") or ""

    def flag(self, raw: Json, key: str, link_id: str) -> bool:
        """Return a boolean field, False where it is absent."""
        return self._typed(raw, key, link_id, bool, "true or false") or False

    def number(self, raw: Json, key: str, link_id: str) -> int | None:
        """Return a whole number of 0 or more, None where it is absent."""
        value = self._typed(raw, key, link_id, int, "a whole number")
        if value is not None and value < 0:
            self.add(link_id, "value", f"has {key} {value}; give a number of 0 or more.")
            return None
        return value

    def rows(self, raw: Json, key: str, link_id: str) -> list[Json]:
        """Return a list of JSON objects, empty where it is absent."""
        rows = raw.get(key, [])
        if isinstance(rows, list) and all(isinstance(row, Mapping) for row in rows):
            return list(rows)
        self.add(link_id, "type", f"has {key} that is not a list of JSON objects; write it as FHIR R4 says.")
        return []

    def known_only(self, raw: Json, fields: Sequence[str], link_id: str) -> None:
        """Refuse every key that is not among `fields`; `_key` goes with its `key`."""
        for key in raw:
            if key.removeprefix("_") not in fields:
                near = get_close_matches(key, fields, 1)
                hint = f" Did you mean {near[0]}?" if near else " Take it out."
                self.add(link_id, "unsupported", f"has {key}, which this kiosk does not know.{hint}")

    def _typed(self, raw: Json, key: str, link_id: str, kind: type[_T], called: str) -> _T | None:
        value = raw.get(key)
        if value is None:
            return None
        if type(value) is kind:
            return value
        self.add(link_id, "type", f"has {key} {value!r}, which is not {called}.")
        return None
