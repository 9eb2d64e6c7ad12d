"""How often the door was tried in vain, and how long it stays shut: written down before a PIN is looked at."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.staff.files import remove, replace_file

FREE = 5  # tries before the first wait
FIRST_WAIT_S, LONGEST_WAIT_S = 30.0, 900.0
STRAIN = 20  # wrong tries that a role's right PIN forgives while the other role has not been in
NAME = "tries.json"


@dataclass(frozen=True)
class Tries:
    """What is kept of wrong tries.

    Attributes:
        wrong: tries in vain since the last right one, shared by both roles.
        wait: seconds of running time for which the door stays shut.
        editor, reviewer: tries in vain since this role was last in. Somebody who knows one PIN could else guess the
            other one for ever, with their own after every fourth guess.
    """

    wrong: int = 0
    wait: float = 0.0
    editor: int = 0
    reviewer: int = 0

    def counted(self) -> "Tries":
        """Return this with one try more, as if it were wrong."""
        wrong = self.wrong + 1
        wait = min(FIRST_WAIT_S * 2.0 ** min(wrong - FREE, 10), LONGEST_WAIT_S) if wrong >= FREE else 0.0
        return Tries(wrong, wait, self.editor + 1, self.reviewer + 1)

    def right(self, role: str, other: str | None) -> "Tries":
        """Return this after the right PIN of `role`, which takes its own try back; `other`: a role with a PIN too."""
        strain = max(0, getattr(self, other) - 1) if other else 0
        kept = {other: strain} if other else {}
        return Tries(wrong=FREE - 1 if strain >= STRAIN else 0, **kept)

    @property
    def left(self) -> int:
        """How many tries there are before the door shuts."""
        return max(0, FREE - self.wrong)


_WORST = Tries(wrong=FREE + 5, wait=LONGEST_WAIT_S)  # a damaged file must not be a way to more tries


def read(folder: Path) -> Tries:
    """Return what is kept; nothing where there is no file, the longest wait where it is damaged. Raises OSError."""
    try:
        raw = json.loads((folder / NAME).read_bytes())
        kept = Tries(**{name: type(getattr(_WORST, name))(value) for name, value in raw.items()})
    except FileNotFoundError:
        return Tries()
    except (ValueError, TypeError, AttributeError, OverflowError):
        return _WORST
    sane = min((kept.wrong, kept.editor, kept.reviewer)) >= 0 and 0 <= kept.wait <= LONGEST_WAIT_S
    return kept if sane else _WORST


def write(folder: Path, tries: Tries) -> None:
    """Keep it, durably. Raises OSError."""
    replace_file(folder / NAME, json.dumps(asdict(tries)).encode() + b"\n")


def forget(folder: Path) -> None:
    """Take it away. Raises OSError."""
    remove(folder / NAME)
