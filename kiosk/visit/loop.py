"""The attract screen as time goes by: which message is on, and how far all has moved, so that nothing burns in."""

from math import cos, pi, sin

from kiosk.visit.states import Attract, Limits

STEPS = 16  # of the way round; with two beats a step the way takes about five minutes
_BEATS_A_STEP = 2


def beat(state: Attract, now: float, limits: Limits) -> int:
    """Return how many messages have come and gone since the attract screen came up."""
    return max(0, int((now - state.since) / limits.beat))


def drift(beats: int) -> tuple[float, float]:
    """Return how far things stand from their place, each way from -1 to 1; they start at their place."""
    angle = 2 * pi * (beats // _BEATS_A_STEP % STEPS) / STEPS
    return sin(angle), sin(angle) * cos(angle)
