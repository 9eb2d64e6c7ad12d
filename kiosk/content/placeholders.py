"""Placeholders such as `{clinic.emergency}`: what the clinic sets, or what the screen says while it has not."""

import re
from collections.abc import Iterator, Mapping

from kiosk.content.findings import Finding, nearest
from kiosk.content.kinds import LocalText
from kiosk.content.model import Pack
from kiosk.content.walk import texts_of

KNOWN = frozenset(
    f"clinic.{name}"
    for name in ("name", "phone_day", "phone_night", "emergency", "fever_limit", "stay_near", "driving")
)
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def placeholders(text: str) -> frozenset[str]:
    """Return the names between braces in a text, such as `clinic.emergency`."""
    return frozenset(_PLACEHOLDER.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return the text with each placeholder replaced by its value; `placeholder_values` has one for each.

    Raises KeyError for a placeholder without a value: better no screen than one with a hole in a phone number.
    """
    return _PLACEHOLDER.sub(lambda match: values[match.group(1)], text) if "{" in text else text


def placeholder_values(pack: Pack, lang: str, clinic: Mapping[str, str]) -> dict[str, str]:
    """Return a value for every placeholder: what the clinic set, else what the pack says while it is unset.

    Args:
        pack: the pack whose `unset` sentences are used.
        lang: language of those sentences.
        clinic: placeholder without braces to value; an empty value counts as not set.
    """
    unset = {name: text.get(lang, pack.default_language) for name, text in pack.unset.items()}
    return unset | {name: value for name, value in clinic.items() if value.strip()}


def check_placeholders(pack: Pack) -> Iterator[Finding]:
    """Yield an error for each placeholder that nobody can fill."""
    for name, text in pack.unset.items():
        if name not in KNOWN:
            yield _error(text, f"There is no placeholder '{name}'{nearest(name, KNOWN)}")
    for text in texts_of(pack):
        for name in sorted({name for words in text.by_lang.values() for name in placeholders(words)}):
            if name not in KNOWN:
                yield _error(text, f"There is no placeholder '{{{name}}}'{nearest(name, KNOWN)}")
            elif name not in pack.unset:
                message = (
                    f"'{{{name}}}' may be unset; say in pack.yaml under 'unset: {name}' what the screen says then."
                )
                yield _error(text, message)


def _error(text: LocalText, message: str) -> Finding:
    return Finding(text.file, min(text.lines.values(), default=1), "placeholder", "error", message)
