"""Which names a file of a pack may have, so that it lands in its own folder on every system that may unpack it."""

import re
import unicodedata
from collections.abc import Iterable

from kiosk.library.errors import PackRefused

MAX_NAME = 200  # characters, so that a data folder fits before it on Windows (260)
_DEVICES = frozenset(
    (
        "con",
        "prn",
        "aux",
        "nul",
        "conin$",
        "conout$",
        *(f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³"),
    )
)
_DRIVE = re.compile(r"[A-Za-z]:")
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*]')


def shown(name: str) -> str:
    """Return a name from a pack as a sentence may hold it: short, and without signs that a screen would obey."""
    plain = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in name)
    return plain if len(plain) <= 60 else f"{plain[:57]}..."


def check_name(name: str) -> None:
    """Refuse a name that could land elsewhere, or nowhere. Raises PackRefused."""
    reason = _reason(name)
    if reason:
        raise PackRefused(f"The pack holds a file named '{shown(name)}', {reason}: nothing of it was taken.")


def check_twins(names: Iterable[str]) -> None:
    """Refuse names that are the same on some system, and a file that would have to be a folder too.

    Raises PackRefused.
    """
    seen: dict[str, str] = {}
    for name in names:
        key = _folded(name)
        if key in seen:
            what = "twice" if seen[key] == name else f"and '{shown(seen[key])}', which differ by case only"
            raise PackRefused(f"The pack holds '{shown(name)}' {what}: nothing of it was taken.")
        seen[key] = name
    folders = {folder: key for key in seen for folder in _folders(key)}
    for key in folders.keys() & seen.keys():
        raise PackRefused(f"The pack holds '{shown(seen[key])}' both as a file and as a folder: nothing was taken.")


def _reason(name: str) -> str:
    parts = name.split("/")
    reasons = {
        "with a backslash in it": "\\" in name,
        "which leads to a fixed place on the disk": name.startswith("/") or _DRIVE.match(name),
        "which leads out of the pack": ".." in parts,
        "which is no file": "" in parts or "." in parts,
        "with signs that no file name may have": _FORBIDDEN.search(name) or not name.isprintable(),
        "which is too long": len(name) > MAX_NAME,
        **{_reason_of_part(part): True for part in parts},
    }
    return next((reason for reason, found in reasons.items() if reason and found), "")


def _reason_of_part(part: str) -> str:
    if part.split(".")[0].rstrip().casefold() in _DEVICES:
        return "which Windows keeps for a device"
    if part.endswith((".", " ")):
        return "which ends with a dot or a space"
    return "which is hidden" if part.startswith(".") else ""


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _folders(name: str) -> list[str]:
    parts = name.split("/")
    return ["/".join(parts[:end]) for end in range(1, len(parts))]
