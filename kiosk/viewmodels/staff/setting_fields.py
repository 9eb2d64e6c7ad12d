"""Every setting that staff may change on the kiosk, once: first start and Settings both read this table. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["text", "lines", "phone", "number", "url", "choice", "languages", "switch", "secret", "key", "pins"]

TOKEN = "upload.token_file"  # noqa: S105 - a setting's name
NIGHT = ("night.from", "night.until")
USUAL_NIGHT = ("20:00", "06:30")


@dataclass(frozen=True)
class Field:
    """One setting.

    Attributes:
        key: "table.key" of the kiosk's settings.
        kind: what is shown for it.
        step: the page of first start that asks for it; empty where first start leaves it alone.
        group: the page of Settings it stands on.
        required: whether patients are served only once it is set.
        guarded: whether a second person must agree to a change.
    """

    key: str
    kind: Kind
    step: str
    group: str
    required: bool = False
    guarded: bool = False


FIELDS = (
    Field("languages.default", "choice", "language", "languages"),
    Field("languages.offered", "languages", "language", "languages"),
    Field("site.region", "choice", "site", "region", required=True),
    Field("site.legal_review", "switch", "site", "region"),
    Field("clinic.name", "text", "site", "clinic"),
    Field("clinic.phone_day", "phone", "site", "clinic", required=True),
    Field("clinic.phone_night", "phone", "site", "clinic", required=True),
    Field("clinic.emergency", "phone", "site", "clinic", required=True),
    Field("clinic.fever_limit", "text", "site", "clinic", guarded=True),
    Field("clinic.stay_near", "text", "site", "clinic"),
    Field("clinic.driving", "text", "site", "clinic"),
    Field("clinic.website", "url", "", "clinic"),
    Field("privacy.readers", "text", "privacy", "privacy"),
    Field("privacy.controller", "text", "privacy", "privacy"),
    Field("privacy.purpose", "text", "privacy", "privacy"),
    Field("privacy.retention_days", "number", "privacy", "privacy"),
    Field("privacy.contact", "text", "privacy", "privacy"),
    Field("keys.recovery", "key", "recovery", "recovery"),
    Field("upload.server", "url", "server", "upload"),
    Field(TOKEN, "secret", "server", "upload"),
    Field("idle.reading", "number", "times", "times"),
    Field("idle.survey", "number", "times", "times"),
    Field("idle.warning", "number", "times", "times"),
    Field("staff.minutes", "number", "times", "times"),
    Field("night.from", "choice", "times", "night"),
    Field("night.until", "choice", "times", "night"),
    Field("sound.volume", "choice", "", "screen"),
    Field("display.brightness", "choice", "", "screen"),
    Field("display.rotation", "choice", "", "screen"),
    Field("display.motion", "choice", "", "screen"),
    Field("staff.shuffle", "switch", "", "pins"),
)
BY_KEY: Mapping[str, Field] = {field.key: field for field in FIELDS}
GROUPS = (
    "clinic",
    "region",
    "languages",
    "times",
    "night",
    "screen",
    "privacy",
    "pins",
    "upload",
    "recovery",
)
STEPS = ("language", "pin", "site", "privacy", "recovery", "server", "times", "check")


def of_step(step: str) -> tuple[Field, ...]:
    """Return the settings that a page of first start asks for."""
    return tuple(field for field in FIELDS if field.step == step)


def set_in(config: Any, key: str) -> Any:
    """Return what is set for a "table.key"."""
    table, _, name = key.partition(".")
    return getattr(getattr(config, table), "from_" if name == "from" else name)


def shown(key: str, value: Any) -> str:
    """Return a setting as the screens hold it: switches as "on" or "", lists with commas; a secret only as "on"."""
    if value is None or value is False or value == "":
        return ""
    if value is True or BY_KEY[key].kind == "secret":
        return "on"
    return ",".join(value) if isinstance(value, tuple) else str(value)


def meant(key: str, text: str) -> Any:
    """Return what somebody means who leaves `text` in a field; None for the kiosk's own value.

    What is no number stays a text, so that the check can say so.
    """
    field, text = BY_KEY[key], text.strip()
    if field.kind == "switch":
        return text == "on"
    if field.kind == "languages":
        return text.split(",") if text else []
    if not text:
        return "" if field.kind == "phone" else None
    numbers = field.kind == "number" or key in ("sound.volume", "display.brightness", "display.rotation")
    return int(text) if numbers and text.isascii() and text.isdigit() and len(text) < 10 else text
