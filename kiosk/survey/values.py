"""What an answer can be: frozen values, each as FHIR means it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

Wordings = Mapping[str, Mapping[str, str]]  # field name -> language -> wording


def wording(wordings: Wordings, name: str, lang: str, fallback: str) -> str:
    """Return the wording of a field in `lang`, else `fallback`."""
    return wordings.get(name, {}).get(lang, fallback)


@dataclass(frozen=True)
class Option:
    """One answer to choose. Code and system identify it; the display is the wording of the form's own language.

    Attributes:
        kind: the FHIR type that the option is written as: "Coding", "string", "integer", "date" or "time", or
            "display" for a coding without a code; for all but the first, `code` is the value as FHIR writes it.
        extensions: the score that the form gives the option (ordinal value, weight); the response carries it along.
        exclusive: whether it stands alone, such as "None of these".
    """

    code: str
    system: str
    display: str = field(compare=False)
    wordings: Wordings = field(default_factory=dict, compare=False, repr=False)
    kind: str = "Coding"
    extensions: tuple[Mapping[str, Any], ...] = field(default=(), compare=False, repr=False)
    exclusive: bool = field(default=False, compare=False, repr=False)

    def display_in(self, lang: str) -> str:
        """Return the wording in `lang`, else in the form's own language."""
        return wording(self.wordings, "display", lang, self.display)


@dataclass(frozen=True)
class PhotoRef:
    """A photo by reference: its Binary id, type, size in bytes and the base64 of its SHA-1 (FHIR Attachment.hash)."""

    pid: str
    content_type: str
    size: int
    sha1_b64: str


@dataclass(frozen=True)
class Quantity:
    """A number with its unit: what a person reads, and the code and system that identify it; "" for none."""

    value: Decimal
    unit: str = ""
    code: str = ""
    system: str = ""


def in_unit(value: Decimal, unit: Option | None = None) -> Quantity:
    """Return a number in one of an item's units, or a bare number. FHIR keeps no code of a unit without its system."""
    if unit is None:
        return Quantity(value)
    return Quantity(value, unit.display, unit.code if unit.system else "", unit.system)


# integer is int, decimal is Decimal; date, dateTime, time and url are str as FHIR writes them; open-choice is an
# Option, or a str where it was typed
Answer = str | bool | int | Decimal | Quantity | Option | PhotoRef
Answers = Mapping[str, tuple[Answer, ...]]  # Item.key -> values
