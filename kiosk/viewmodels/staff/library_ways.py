"""What the page for packs by stick needs of the world, and what it is told."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Outcome:
    """How something ended.

    Attributes:
        code: '' (nothing), 'none' (no pack on the stick), 'installed', 'exported', 'full', 'locked', 'gone', 'failed',
            or 'refused' with a sentence.
        number: of the revision that was made.
        name: of the file on the stick.
    """

    code: str = ""
    number: int = 0
    name: str = ""
    sentence: str = ""


@dataclass(frozen=True)
class Arrival:
    """A pack that was read and found whole, and is not taken yet.

    Attributes:
        signer: fingerprint of its key; `known`: whether staff have said yes to it.
        name: id and version of the content pack; revision, at: which one it was on the other kiosk, and when it left.
        lines: what it would change, such as 'panel how-1 changed'.
        titles: id → title, in the language of the screen, of what this kiosk does not have yet.
    """

    signer: str
    known: bool
    name: str
    revision: int
    at: str
    lines: tuple[str, ...]
    titles: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Carriers:
    """What does it; all but the last two take time and are called off the UI thread.

    Attributes:
        drives: the sticks that are there.
        packs: the names of the packs on one of them.
        receive: read a pack by stick and name, verify all of it, and keep it at hand.
        install: take the pack at hand, and say yes to its key.
        forget: let nothing stay of the pack at hand, if there is one.
        export: put the shown pack on a stick.
        own: the fingerprint of this kiosk's key; '' where it can't be read.
        titles: id of a panel or guide → what people call it, in the language of the screen.
        language: the language of the screen.
    """

    drives: Callable[[], Sequence[Any]]
    packs: Callable[[Any], tuple[str, ...]]
    receive: Callable[[Any, str], Arrival | Outcome]
    install: Callable[[], Outcome]
    forget: Callable[[], object]
    export: Callable[[Any], Outcome]
    own: Callable[[], str]
    titles: Callable[[], Mapping[str, str]]
    language: Callable[[], str]
