"""The idle watch: attract, active, warned and back. Every time is seconds of a monotonic clock, handed in."""

from dataclasses import dataclass
from typing import assert_never


@dataclass(frozen=True)
class Limits:
    """How long a visitor may rest, in seconds: while reading, while answering, and how long the warning stands."""

    reading: float = 90
    survey: float = 180
    warning: float = 30


@dataclass(frozen=True)
class Attract:
    """Nobody is here."""


@dataclass(frozen=True)
class Active:
    """Somebody is here; `last` is when they last touched anything."""

    last: float


@dataclass(frozen=True)
class Warned:
    """Nobody has touched anything for the limit; at `deadline` the visit ends."""

    deadline: float


Idle = Attract | Active | Warned
ATTRACT = Attract()


def begin(now: float) -> Idle:
    """Return the state of a visit that starts now."""
    return Active(now)


def touched(state: Idle, now: float) -> Idle:
    """Return the state after a touch or key. A warning stays up: only its own two buttons answer it."""
    match state:
        case Active():
            return Active(now)
        case Attract() | Warned():
            return state
        case _:
            assert_never(state)


def tick(state: Idle, now: float, limits: Limits, *, answering: bool, saving: bool) -> Idle:
    """Return the state at `now`. While a survey is being saved nothing warns and nothing ends."""
    if saving:
        return touched(state, now)
    match state:
        case Active(last):
            rest = limits.survey if answering else limits.reading
            return Warned(now + limits.warning) if now - last >= rest else state
        case Warned(deadline):
            return ATTRACT if now >= deadline else state
        case Attract():
            return state
        case _:
            assert_never(state)
