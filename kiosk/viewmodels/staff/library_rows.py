"""What staff read about revisions of the panels: pure functions from facts to what QML shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.viewmodels.staff.library_ways import Arrival
from kiosk.viewmodels.staff.moments import moment

Plain = dict[str, Any]
_THINGS = ("panel", "guide", "survey", "picture", "figures", "sources", "words", "shared", "pack", "file")
_HOW = ("new", "changed", "gone")
_DRAFTED = {"added": "new", "removed": "gone", "hidden": "hidden", "shown": "shown"}  # all else has changed
_FILES = {"glossary": "words", "terms": "words"}
SHOWN = 4  # changes of a revision that stand on its card; the rest is counted


@dataclass(frozen=True)
class Kept:
    """One revision as it is told.

    Attributes:
        number: 0 for the pack that the program brings.
        at: ISO 8601; '' for the shipped one.
        role: 'editor', 'reviewer', 'it'.
        source: 'shipped', 'published', 'imported'.
        signer: fingerprint of the key of an imported pack; '' for others.
        lines: what changed, one short line each, such as 'panel how-1 changed'.
    """

    number: int
    at: str = ""
    role: str = ""
    source: str = "shipped"
    signer: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shelf:
    """What the library holds: all revisions, newest first, which is shown, and what is wrong ('' when nothing is).

    `newer`: the program brings another pack than the clinic's panels began from.
    """

    kept: tuple[Kept, ...] = ()
    live: int = 0
    fault: str = ""
    newer: bool = False


def versions(shelf: Shelf, titles: Mapping[str, str], language: str) -> list[Plain]:
    """Return one row for each revision: number, at, role, source, signer, live, changes, more."""
    return [_version(one, one.number == shelf.live, titles, language) for one in shelf.kept]


def _version(one: Kept, live: bool, titles: Mapping[str, str], language: str) -> Plain:
    told = changes(one.lines, titles)
    return {
        "number": one.number,
        "at": moment(one.at, language),
        "role": one.role,
        "source": one.source,
        "signer": one.signer,
        "live": live,
        "changes": told[:SHOWN],
        "more": max(0, len(told) - SHOWN),
    }


def arrival(told: Arrival | None, titles: Mapping[str, str], language: str) -> Plain:
    """Return what staff look at before they take a pack; empty while there is none."""
    if told is None:
        return {}
    return {
        "signer": told.signer,
        "known": told.known,
        "name": told.name,
        "revision": told.revision,
        "at": moment(told.at, language),
        "changes": changes(told.lines, {**told.titles, **titles}),
    }


def changes(lines: Sequence[str], titles: Mapping[str, str]) -> list[Plain]:
    """Return what QML has words for, each thing once: thing, name, how; a line that tells of no such thing is a name.

    A line is what the library says of two packs ('panel how-1 changed') or what a draft says of one of its changes
    ('panel:how-1 text panels/how-1.yaml#title en').
    """
    told = dict.fromkeys(_of_packs(line) or _of_draft(line) or ("", line, "") for line in lines)
    return [{"thing": thing, "name": titles.get(name, name), "how": how} for thing, name, how in told]


def _of_packs(line: str) -> tuple[str, str, str] | None:
    words = line.split(" ")
    known = len(words) > 1 and words[0] in _THINGS and words[-1] in _HOW
    return (words[0], " ".join(words[1:-1]), words[-1]) if known else None


def _of_draft(line: str) -> tuple[str, str, str] | None:
    subject, _, rest = line.partition(" ")
    kind, _, name = subject.partition(":")
    thing = _FILES.get(kind, kind)
    known = thing in _THINGS and rest
    return (thing, name, _DRAFTED.get(rest.split(" ")[0], "changed")) if known else None
