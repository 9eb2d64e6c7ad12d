"""What the kiosk itself says to visitors outside QML: patterns from `resources/i18n/phrases/<language>.yaml`."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.paths import PHRASES

FALLBACK = "en"
_NAMES = re.compile(r"\{(\w+)\}")


class PhrasesError(Exception):
    """A file of phrases can't be used; the message is one plain sentence."""


@cache
def languages(folder: Path = PHRASES) -> tuple[str, ...]:
    """Return the languages that have phrases; looked up once."""
    return tuple(sorted(path.stem for path in folder.glob("*.yaml")))


def prefer(*langs: str) -> str:
    """Return the first of these languages that has phrases, else English."""
    return next((lang for lang in langs if lang in languages()), FALLBACK)


@cache
def phrases(lang: str, folder: Path = PHRASES) -> Mapping[str, str]:
    """Return key, such as `figures.count`, → pattern for `str.format`. Read once.

    Raises:
        PhrasesError: the file is missing or broken, or its keys and names in braces are not those of English.
    """
    found = _read(folder / f"{lang}.yaml")
    if lang != FALLBACK:
        _same(phrases(FALLBACK, folder), found, f"{lang}.yaml")
    return found


def review(lang: str, folder: Path = PHRASES) -> str:
    """Return who must still look at the phrases of a language; empty when somebody has. Raises PhrasesError."""
    return str(_document(folder / f"{lang}.yaml").get("review", ""))


def _document(path: Path) -> dict[str, Any]:
    import yaml

    try:
        document = yaml.safe_load(path.read_bytes())
    except (OSError, yaml.YAMLError) as error:
        raise PhrasesError(f"The phrases in {path.name} can't be read; put the file right or back there.") from error
    return document if isinstance(document, dict) else {}


def sounds(lang: str) -> Mapping[str, str]:
    """Return word → how it sounds, for reading aloud. Raises PhrasesError."""
    section = "spoken."
    return {key[len(section) :]: said for key, said in phrases(prefer(lang)).items() if key.startswith(section)}


def _read(path: Path) -> dict[str, str]:
    flat: dict[str, str] = {}
    for section, rows in _document(path).items():
        if section == "review":
            continue
        if not isinstance(rows, dict):
            raise PhrasesError(f"The section {section} in {path.name} holds no phrases; write keys and texts below it.")
        for key, pattern in rows.items():
            if not isinstance(pattern, str) or not pattern:
                raise PhrasesError(f"The phrase {section}.{key} in {path.name} is no text; write it in quotes.")
            flat[f"{section}.{key}"] = pattern
    if not flat:
        raise PhrasesError(f"There are no phrases in {path.name}; write them as in {FALLBACK}.yaml.")
    return flat


def _same(wanted: Mapping[str, str], found: Mapping[str, str], name: str) -> None:
    if odd := sorted(wanted.keys() ^ found.keys()):
        what = "lack" if odd[0] in wanted else "have no use for"
        raise PhrasesError(f"The phrases in {name} {what} '{odd[0]}'; give them the same keys as {FALLBACK}.yaml.")
    for key, pattern in found.items():
        names = set(_NAMES.findall(wanted[key]))
        if set(_NAMES.findall(pattern)) != names:
            named = ", ".join(f"{{{name}}}" for name in sorted(names)) or "none"
            raise PhrasesError(f"The phrase {key} in {name} needs these names in braces: {named}.")
