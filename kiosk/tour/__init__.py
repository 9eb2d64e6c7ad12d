"""The tour: every screen drawn for people to look at, and its layout held against rules."""

from kiosk.tour.draw import Guide, draw
from kiosk.tour.look import TEXT_STEPS, Look, Stop

__all__ = ["TEXT_STEPS", "Guide", "Look", "Stop", "draw"]
