"""What the kiosk itself says in a guide: one YAML file a language, `resources/i18n/guides/<lang>.yaml`."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml

_LAST = "en"


class PhraseError(Exception):
    """A file of phrases can't be used; the message is one plain sentence for IT."""


class Phrases:
    """The phrases of one language; a key that its file lacks is said in English."""

    def __init__(self, folder: Path, lang: str) -> None:
        """Read the phrases. Raises PhraseError where the English file is missing or a file is broken."""
        self._said: Mapping[str, Any] = _read(folder / f"{_LAST}.yaml")
        own = folder / f"{lang}.yaml"
        if lang != _LAST and own.exists():
            self._said = {**self._said, **_read(own)}

    def __call__(self, key: str, **values: object) -> str:
        """Return the phrase `key` with `values` in their places."""
        return str(self._said[key]).format(**values)

    def date(self, day: date) -> str:
        """Return a date in words."""
        return self("date", day=day.day, month=self._said["months"][day.month - 1], year=day.year)


def _read(file: Path) -> Mapping[str, Any]:
    try:
        found = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise PhraseError(f"The file {file} can't be read; copy it again from the bundle.") from error
    if not isinstance(found, dict):
        raise PhraseError(f"The file {file} holds no phrases; copy it again from the bundle.")
    return found
