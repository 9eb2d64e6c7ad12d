"""PINs: who they are for, which ones are too easy, and how they are kept."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from os import urandom

DIGITS = 6
# Ways over the keypad that fingers like, down its columns and along its corners; rows are runs.
_WAYS = frozenset({"147258", "258369", "147369", "741852", "852963", "741963", "159357", "159753", "951753", "753951"})
# Where day, month and a year of two digits may begin.
_DATES = ((0, 2, 4), (2, 0, 4), (4, 2, 0))


class Role(StrEnum):
    """Who may come in: everyday staff, and the second person, who may do the same and approves."""

    EDITOR = "editor"
    REVIEWER = "reviewer"


class Weak(StrEnum):
    """Why a PIN is refused."""

    FORM = "form"
    FEW = "few"
    RUN = "run"
    TWICE = "twice"
    WAY = "way"
    DATE = "date"
    SAME = "same"


SENTENCES = {
    Weak.FORM: "A PIN has 6 digits.",
    Weak.FEW: "This PIN has one or two different digits only, so it is soon guessed; choose another.",
    Weak.RUN: "The digits of this PIN follow each other in even steps, so it is soon guessed; choose another.",
    Weak.TWICE: "This PIN is one half said twice or turned round, so it is soon guessed; choose another.",
    Weak.WAY: "This PIN is a well-known way over the keys, so it is soon guessed; choose another.",
    Weak.DATE: "This PIN looks like a date, and people guess dates first; choose another.",
    Weak.SAME: "This PIN opens the door for the other role already; choose another.",
}


class PinRefused(Exception):  # noqa: N818 - says what happened
    """A PIN is too easy; the message is one plain sentence, `why` the reason as a code."""

    def __init__(self, why: Weak) -> None:
        super().__init__(SENTENCES[why])
        self.why = why


def weakness(pin: str) -> Weak | None:
    """Return why a PIN is too easy; None for a good one.

    One in eleven of all PINs is refused, nearly all of them as dates (day, month and year of two digits in any
    order, or month and full year), because birthdays are what people choose and what others try first.
    """
    if not (len(pin) == DIGITS and pin.isascii() and pin.isdigit()):
        return Weak.FORM
    if len(set(pin)) <= 2:
        return Weak.FEW
    if len({(int(after) - int(before)) % 10 for before, after in pairwise(pin)}) == 1:
        return Weak.RUN
    if pin[:3] in (pin[3:], pin[:2:-1]):
        return Weak.TWICE
    if pin in _WAYS:
        return Weak.WAY
    return Weak.DATE if _is_date(pin) else None


def _is_date(pin: str) -> bool:
    parts = [(pin[day : day + 2], pin[month : month + 2], f"20{pin[year : year + 2]}") for day, month, year in _DATES]
    parts += [("01", pin[4:], pin[:4]), ("01", pin[:2], pin[2:])]
    return any(1900 <= int(year) < 2100 and _exists(int(year), int(month), int(day)) for day, month, year in parts)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year if (month, day) != (2, 29) else 2000, month, day)
    except ValueError:
        return False
    return True


@dataclass(frozen=True)
class Hashing:
    """How a PIN is kept: argon2id, as a PHC string that names its own parameters.

    The second choice of RFC 9106 (64 MiB, 3 rounds, 4 lanes) scaled down for an old kiosk: 46 MiB and one lane take
    0.11 s here, and the door looks at two PINs. Six digits don't outlast somebody who has the file, whatever the
    parameters; what keeps guesses out is the waiting.
    """

    memory_kib: int = 47_104
    rounds: int = 3
    lanes: int = 1

    def keep(self, pin: str) -> str:
        """Return what is kept of a PIN."""
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

        made = Argon2id(
            salt=urandom(16), length=32, iterations=self.rounds, lanes=self.lanes, memory_cost=self.memory_kib
        )
        return made.derive_phc_encoded(pin.encode("ascii"))


def opens(pin: str, kept: str) -> bool:
    """Return whether a PIN is the one that was kept. Slow on purpose."""
    from cryptography.exceptions import InvalidKey
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    try:
        Argon2id.verify_phc_encoded(pin.encode("utf-8"), kept)
    except InvalidKey:
        return False
    return True
