"""The one state machine of a kiosk: what each event makes of each state. Pure; `now` is seconds of a monotonic clock.

A clock that was set back never holds a state longer than its whole length, and one that leapt on, as after the machine
has slept, ends a visit outright: who stands there now has not begun it.
"""

from dataclasses import replace
from typing import assert_never

from kiosk.visit.states import (
    FIRST_START,
    NIGHT,
    RESETTING,
    Active,
    Around,
    Attract,
    Cleaning,
    Door,
    FirstStart,
    Limits,
    Night,
    Resetting,
    Staff,
    State,
    Warned,
)


def opening(now: float, *, first: bool = False) -> State:
    """Return the state in which a kiosk starts, whatever it did before it was switched off; `first`: not set up yet."""
    return FIRST_START if first else Attract(now, now)


def deaf(state: State, now: float, limits: Limits) -> bool:
    """Return whether a touch or key that comes now belongs to what was on the screen before."""
    match state:
        case Attract() | Active() | Warned() | Door() | Staff():
            return 0 < state.deaf - now <= limits.settle
        case Cleaning() | Resetting() | Night() | FirstStart():
            return False
        case _:
            assert_never(state)


def touched(state: State, now: float, limits: Limits) -> State:
    """Return the state after a touch or key. A warning stays up: only its own two buttons answer it."""
    match state:
        case Active() | Staff():
            return replace(state, last=now)
        case Door():
            return replace(state, closes=now + limits.door)
        case Attract():
            return replace(state, quiet=now)
        case Night():
            return _attract(now, limits)
        case Warned() | Resetting() | Cleaning() | FirstStart():
            return state
        case _:
            assert_never(state)


def begin(state: State, now: float, limits: Limits) -> State:
    """Return the state after 'Touch to begin'."""
    return Active(now, now + limits.settle) if isinstance(state, Attract) else state


def still_here(state: State, now: float, limits: Limits) -> State:
    """Return the state after the warning was answered: the visit goes on, however often."""
    return Active(now, now + limits.settle) if isinstance(state, Warned) else state


def over(state: State) -> State:
    """Return the state after the visit was ended; where there is no visit nothing ends."""
    return RESETTING if isinstance(state, Active | Warned) else state


def forgotten(state: State, now: float, limits: Limits) -> State:
    """Return the state once nothing of the visitor is left."""
    return _attract(now, limits) if isinstance(state, Resetting) else state


def ask_staff(state: State, now: float, limits: Limits) -> State:
    """Return the state after the corner for staff was held."""
    return Door(now + limits.door, now + limits.settle) if isinstance(state, Attract) else state


def admit(state: State, now: float, limits: Limits) -> State:
    """Return the state after the right PIN."""
    return Staff(now, now + limits.settle) if isinstance(state, Door) else state


def served(state: State, now: float, limits: Limits) -> State:
    """Return the state once the kiosk is set up."""
    return _attract(now, limits) if isinstance(state, FirstStart) else state


def clean(state: State, now: float, limits: Limits) -> State:
    """Return the state after staff chose to clean the screen."""
    return Cleaning(now + limits.cleaning) if isinstance(state, Door | Staff) else state


def dismiss(state: State, now: float, limits: Limits) -> State:
    """Return the state after staff left, went away from the pad, or ended the cleaning."""
    return _attract(now, limits) if isinstance(state, Door | Staff | Cleaning) else state


def tick(state: State, now: float, limits: Limits, around: Around) -> State:
    """Return the state at `now`; asked about once a second, and right however late that is."""
    match state:
        case Active():
            return _tick_active(state, now, limits, around)
        case Warned():
            return _tick_warned(state, now, limits, around)
        case Resetting() | FirstStart():
            return state
        case Staff():
            return _tick_staff(state, now, limits, around)
        case Attract() | Door() | Cleaning() | Night():
            return _tick_empty(state, now, limits, around)
        case _:
            assert_never(state)


def _tick_empty(state: Attract | Door | Cleaning | Night, now: float, limits: Limits, around: Around) -> State:
    match state:
        case Attract(since, quiet):
            dark = around.night and now - quiet >= limits.quiet
            return NIGHT if dark else replace(state, since=min(since, now), quiet=min(quiet, now))
        case Door(closes):
            return _attract(now, limits) if now >= closes else replace(state, closes=min(closes, now + limits.door))
        case Cleaning(ends):
            return _attract(now, limits) if now >= ends else Cleaning(min(ends, now + limits.cleaning))
        case Night():
            return state if around.night else _attract(now, limits)
        case _:
            assert_never(state)


def _tick_staff(state: Staff, now: float, limits: Limits, around: Around) -> State:
    rested = now - state.last
    if rested >= 2 * limits.staff:  # the machine has slept, whatever went on before
        return _attract(now, limits)
    if around.busy or around.saving or rested < 0:
        return replace(state, last=now)
    return _attract(now, limits) if rested >= limits.staff else state


def _tick_active(state: Active, now: float, limits: Limits, around: Around) -> State:
    allowed = limits.survey if around.answering else limits.reading
    rested = now - state.last
    if around.saving or rested < 0:
        return replace(state, last=now)
    if rested >= allowed + limits.warning:
        return RESETTING
    if around.busy:
        return replace(state, last=now)
    return Warned(now + limits.warning, now + limits.settle) if rested >= allowed else state


def _tick_warned(state: Warned, now: float, limits: Limits, around: Around) -> State:
    if around.saving:
        return Active(now)
    if now >= state.deadline:
        return RESETTING
    return Active(now) if around.busy else replace(state, deadline=min(state.deadline, now + limits.warning))


def _attract(now: float, limits: Limits) -> State:
    return Attract(now, now, now + limits.settle)
