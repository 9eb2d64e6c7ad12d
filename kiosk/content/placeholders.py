"""Placeholders such as `{clinic.emergency}`: what the clinic sets, or what the screen says while it has not."""

from collections.abc import Mapping

from kiosk.content.findings import nearest
from kiosk.content.kinds import PLACEHOLDER, LocalText
from kiosk.content.model import Pack
from kiosk.content.nodes import Context

KNOWN = frozenset(
    f"clinic.{name}"
    for name in ("name", "phone_day", "phone_night", "emergency", "fever_limit", "stay_near", "driving")
)


def placeholders(text: str) -> frozenset[str]:
    """Return the names between braces in a text, such as `clinic.emergency`."""
    return frozenset(PLACEHOLDER.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return the text with each placeholder replaced by its value; `placeholder_values` has one for each.

    Raises KeyError for a placeholder without a value: better no screen than one with a hole in a phone number.
    """
    return PLACEHOLDER.sub(lambda match: values[match.group(1)], text) if "{" in text else text


def placeholder_values(pack: Pack, lang: str, clinic: Mapping[str, str]) -> dict[str, str]:
    """Return a value for every placeholder: what the clinic set, else what the pack says while it is unset.

    A placeholder that nothing in the pack shows may be empty; the loader sees that the others have their sentence.

    Args:
        pack: the pack whose `unset` sentences are used.
        lang: language of those sentences.
        clinic: placeholder without braces to value; an empty value counts as not set.
    """
    empty = dict.fromkeys(KNOWN, "")
    unset = {name: text.get(lang, pack.default_language) for name, text in pack.unset.items()}
    return empty | unset | {name: value for name, value in clinic.items() if value.strip()}


def check_placeholders(context: Context, unset: Mapping[str, LocalText]) -> None:
    """Report each placeholder that nobody can fill.

    Args:
        context: its mentions of kind `placeholder` are what the texts of the pack use.
        unset: what the pack says while a placeholder is not set.
    """
    for name, text in unset.items():
        if name not in KNOWN:
            context.report(
                min(text.places.values()), "placeholder", f"There is no placeholder '{name}'{nearest(name, KNOWN)}"
            )
    for kind, name, where in context.mentions:
        if kind != "placeholder":
            continue
        if name not in KNOWN:
            context.report(where, "placeholder", f"There is no placeholder '{{{name}}}'{nearest(name, KNOWN)}")
        elif name not in unset:
            message = f"'{{{name}}}' may be unset; say in pack.yaml under 'unset: {name}' what the screen says then."
            context.report(where, "placeholder", message)
