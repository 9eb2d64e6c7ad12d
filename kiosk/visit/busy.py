"""What goes on by itself while nobody touches the screen: each has a name, and none holds a visit for ever."""

from dataclasses import dataclass
from math import inf
from typing import Literal

Reason = Literal["saving", "reading", "playing", "copying", "photo", "errand"]

# Seconds after which each no longer counts as being there. An outcome of saving always comes, and reading aloud has a
# rule of its own: a voice that is silent for two minutes ends it (viewmodels/speech.py).
LONGEST: dict[Reason, float] = {
    "saving": inf,
    "reading": inf,
    "playing": 60,
    "copying": 600,
    "photo": 240,
    "errand": 900,
}


@dataclass(frozen=True)
class Busy:
    """What goes on: (reason, since when in seconds of a monotonic clock)."""

    going: tuple[tuple[Reason, float], ...] = ()

    def told(self, reason: Reason, on: bool, now: float) -> "Busy":
        """Return what goes on after one of it began or ended; what goes on already keeps its time."""
        others = tuple((name, since) for name, since in self.going if name != reason)
        if not on:
            return Busy(others)
        return self if others != self.going else Busy((*self.going, (reason, now)))

    def counts(self, now: float) -> bool:
        """Return whether anything that goes on counts as being there."""
        return any(now - since <= LONGEST[reason] for reason, since in self.going)

    @property
    def saving(self) -> bool:
        """Whether a survey is being saved."""
        return any(reason == "saving" for reason, _ in self.going)
