"""One setting as QML reads it. No Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.viewmodels.staff.setting_fields import FIELDS, Field
from kiosk.viewmodels.staff.settings_values import Values

Options = Mapping[str, Sequence[tuple[str, str]]]


@dataclass(frozen=True)
class Form:
    """What does not change while a form is open.

    Attributes:
        options: key → (code, text) of what may be chosen there.
        fallbacks: key → what the kiosk does or says while nothing is set.
        held: returns what a region holds back until its legal review, by name.
    """

    options: Options
    fallbacks: Mapping[str, str]
    held: Callable[[str], Sequence[str]] = lambda _: ()

    def codes(self, key: str) -> list[str]:
        """Return what may be chosen for a key, in order."""
        return [code for code, _ in self.options.get(key, ())]

    def rows(self, values: Values, check: Callable[[str], str], asked: set[str]) -> dict[str, Any]:
        """Return key → row; `check` says what is wrong with a field, `asked` which missing ones are named."""
        return {field.key: self._row(field, values, check(field.key), field.key in asked) for field in FIELDS}

    def _row(self, field: Field, values: Values, problem: str, asked: bool) -> dict[str, Any]:
        key = field.key
        text, fallback = values.text(key), self.fallbacks.get(key, "")
        chosen = field.kind in ("choice", "languages")
        return {
            "key": key,
            "kind": field.kind,
            "text": (text or fallback) if chosen else "" if field.kind == "secret" and text == "on" else text,
            "kept": values.kept(key) or (fallback if chosen else ""),
            "problem": problem,
            "locked": values.locked(key),
            "missing": asked and field.required and not text,
            "example": "" if chosen else fallback,
            "options": [{"code": code, "text": words} for code, words in self.options.get(key, ())],
        }
