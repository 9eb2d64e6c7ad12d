"""One visitor's visit as pure state: idle watch and the way through the screens. No Qt, no clock of its own."""

from kiosk.visit.idle import ATTRACT, Active, Attract, Idle, Limits, Warned, begin, tick, touched
from kiosk.visit.journey import HOME, START, Journey, Place

__all__ = [
    "ATTRACT",
    "HOME",
    "START",
    "Active",
    "Attract",
    "Idle",
    "Journey",
    "Limits",
    "Place",
    "Warned",
    "begin",
    "tick",
    "touched",
]
