"""What is wrong with a setting, said to staff: no word of files, keys or quotes."""

import re
from enum import StrEnum

from kiosk import config

PHONES = ("clinic.phone_day", "clinic.phone_night", "clinic.emergency")
_PHONE = re.compile(r"(?=.*\d)(?:[0-9 +\-()/,.*#]|ext\.?|x)+", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]")
_LONGEST_PHONE, _LONGEST_TEXT, _LONGEST_TOKEN = 40, 200, 8192


class Slip(StrEnum):
    """Why a setting is not taken."""

    LOCKED = "locked"
    UNKNOWN = "unknown"
    PHONE_NEEDED = "phone-needed"
    PHONE_LETTERS = "phone-letters"
    PHONE_SIGNS = "phone-signs"
    PHONE_SHORT = "phone-short"
    PHONE_LONG = "phone-long"
    TEXT = "text"
    TEXT_LONG = "text-long"
    NUMBER = "number"
    SWITCH = "switch"
    TIME = "time"
    REGION = "region"
    LANGUAGES = "languages"
    FIRST_LANGUAGE = "first-language"
    SURVEYS = "surveys"
    SERVER = "server"
    WEBSITE = "website"
    RECOVERY = "recovery"
    TOKEN = "token"  # noqa: S105 - a code, no secret
    NIGHT_BOTH = "night-both"
    NIGHT_SAME = "night-same"
    OTHER = "other"


SENTENCES = {
    Slip.LOCKED: "IT has set this for the kiosk; only IT can change it.",
    Slip.UNKNOWN: "This kiosk has no such setting.",
    Slip.PHONE_NEEDED: "A number must stand here: patients call it.",
    Slip.PHONE_LETTERS: "This number has letters in it; use digits, spaces and +.",
    Slip.PHONE_SIGNS: "This number has a sign that can't be dialled; use digits, spaces and +.",
    Slip.PHONE_SHORT: "This number is too short; enter all of it.",
    Slip.PHONE_LONG: "This number is too long; enter one number of at most 40 signs.",
    Slip.TEXT: "This text must stay on one line.",
    Slip.TEXT_LONG: "This text is too long; 200 letters are the most.",
    Slip.NUMBER: "This number is out of range.",
    Slip.SWITCH: "This can only be on or off.",
    Slip.TIME: "Enter a time of day, such as 20:00.",
    Slip.REGION: "This region is not known; choose one from the list.",
    Slip.LANGUAGES: "Choose at least one language.",
    Slip.FIRST_LANGUAGE: "The first language must be one of those offered; choose another one or offer it too.",
    Slip.SURVEYS: "This is no list of surveys.",
    Slip.SERVER: "This is no address of a server; it looks like https://fhir.example.org/r4, without a password in it.",
    Slip.WEBSITE: "This is no web address; it looks like https://clinic.example.org.",
    Slip.RECOVERY: "This is no recovery key; the public key begins with age1 and has 62 signs.",
    Slip.TOKEN: "This is no access token; it has no spaces and no accents.",
    Slip.NIGHT_BOTH: "The night needs both a beginning and an end; enter both, or none.",
    Slip.NIGHT_SAME: "The night must not begin and end at the same time.",
    Slip.OTHER: "This can't be set to that.",
}
# What is said of a value that the rules of kiosk.config refuse, by key, else by its table.
_REFUSED = {
    "site.region": Slip.REGION,
    "site.legal_review": Slip.SWITCH,
    "languages.offered": Slip.LANGUAGES,
    "languages.default": Slip.FIRST_LANGUAGE,
    "survey.closed": Slip.SURVEYS,
    "survey.photos": Slip.SWITCH,
    "upload.server": Slip.SERVER,
    "clinic.website": Slip.WEBSITE,
    "keys.recovery": Slip.RECOVERY,
    "staff.shuffle": Slip.SWITCH,
    "clinic": Slip.TEXT,
    "privacy": Slip.TEXT,
    "night": Slip.TIME,
    **dict.fromkeys(config.LIMITS, Slip.NUMBER),
}
# The two that clash, as kiosk.config names them.
_CLASHES = {"languages": Slip.FIRST_LANGUAGE, "night": Slip.NIGHT_BOTH}


def slip_of(key: str, value: object) -> Slip | None:
    """Return what is wrong with a value by itself; None for a good one."""
    if key not in config.known_keys():
        return Slip.UNKNOWN
    if key in PHONES:
        return _phone(value)
    if isinstance(value, str) and len(value) > _LONGEST_TEXT:
        return Slip.TEXT_LONG
    if not config.fits(key, value) or (key == "site.region" and _region_fault(str(value))):
        return _REFUSED.get(key) or _REFUSED.get(key.partition(".")[0], Slip.OTHER)
    return None


def clash_of(settings: config.Config) -> tuple[str, Slip] | None:
    """Return key and slip of settings that do not go together; None when all do."""
    if not (found := config.clash(settings)):
        return None
    table, name, _ = found
    same = table == "night" and settings.night.from_ == settings.night.until
    return f"{table}.{name}", Slip.NIGHT_SAME if same else _CLASHES.get(table, Slip.OTHER)


def token_slip(text: str) -> Slip | None:
    """Return what is wrong with an access token; None for a good one, and for none at all."""
    good = text.isascii() and all("!" <= sign <= "~" for sign in text) and len(text) <= _LONGEST_TOKEN
    return None if good else Slip.TOKEN


def _region_fault(region: str) -> str:
    from kiosk.content import region_fault  # brings YAML along, which a PIN has no use for

    return region_fault(region)


def _phone(value: object) -> Slip | None:
    if not isinstance(value, str):
        return Slip.OTHER
    if not value:
        return Slip.PHONE_NEEDED
    if len(value) > _LONGEST_PHONE:
        return Slip.PHONE_LONG
    if _PHONE.fullmatch(value):
        return Slip.PHONE_SHORT if len(value) < 2 else None
    if len(value) >= 2 and not re.search(r"\d", value) and not _LETTERS.search(value):
        return Slip.PHONE_SHORT
    return Slip.PHONE_LETTERS if _LETTERS.search(value) else Slip.PHONE_SIGNS
