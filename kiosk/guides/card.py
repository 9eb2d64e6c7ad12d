"""The emergency card: the team's numbers and the call list as a vCard in a QR code that needs no network."""

from collections.abc import Mapping
from dataclasses import dataclass

import segno

from kiosk.content import Pack, as_plain, placeholder_values
from kiosk.guides.phrases import Phrases

NEEDED = ("clinic.phone_day", "clinic.phone_night", "clinic.emergency")
QUIET = 4  # light modules round a code
MOST_MODULES = 117  # version 25, level M, 997 bytes: 1.1 mm a module leaves 138 mm, the most that a card has room for


@dataclass(frozen=True)
class Card:
    """`text` is the vCard; `rows` its code with the quiet zone, "1" dark and "0" light, from the top."""

    text: str
    rows: tuple[str, ...]


class CardError(Exception):
    """What the clinic set makes the code too large to scan; the message is one plain sentence for IT."""


def card_of(pack: Pack, lang: str, clinic: Mapping[str, str], say: Phrases) -> Card | None:
    """Return the card in one language; None while the clinic has not set its numbers. Raises CardError."""
    if not all(clinic.get(name, "").strip() for name in NEEDED):
        return None
    values = placeholder_values(pack, lang, clinic)
    text = _vcard(values, _calls(pack, lang, values), say)
    return Card(text, code_rows(text))


def code_rows(text: str) -> tuple[str, ...]:
    """Return a text as the rows of a QR code, error correction M, quiet zone in. Raises CardError."""
    try:
        code = segno.make_qr(text, error="m", boost_error=False, encoding="utf-8")
    except segno.DataOverflowError as error:
        raise CardError(_too_long()) from error
    if code.symbol_size(border=0)[0] > MOST_MODULES:
        raise CardError(_too_long())
    return tuple("".join("1" if dark else "0" for dark in row) for row in code.matrix_iter(border=QUIET))


def _too_long() -> str:
    return "kiosk.toml: the name and numbers under [clinic] are too long for the emergency card; shorten them."


def _calls(pack: Pack, lang: str, values: Mapping[str, str]) -> str:
    for block in pack.shared.values():
        plain = as_plain(block, lang, pack.default_language, values)
        if plain["type"] == "call_list":
            return f"{plain['title']}: " + " ".join(item["text"] for item in plain["items"])
    return ""


def _vcard(values: Mapping[str, str], calls: str, say: Phrases) -> str:
    """Return the card as vCard 3.0. The note tells the numbers apart: phones drop labels that they do not know."""
    name = _escaped(say("card_name", clinic=values["clinic.name"]))
    labels = zip(("day", "night", "emergency"), NEEDED, strict=True)
    told = ". ".join(f"{say(label)}: {values[key]}" for label, key in labels)
    note = f"{say('card_note')} {told}. {calls}"
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:{name};;;;", f"FN:{name}"]
    lines += [
        f"TEL;TYPE={kind}:{values[key]}" for kind, key in zip(("WORK,PREF", "WORK", "VOICE"), NEEDED, strict=True)
    ]
    lines += [f"NOTE:{_escaped(note)}", "END:VCARD"]
    return "\r\n".join(lines) + "\r\n"


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, "\\" + sign)
    return " ".join(text.split())
