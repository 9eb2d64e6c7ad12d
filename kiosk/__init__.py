"""CAR-T Kiosk: a touch application for the waiting rooms of CAR-T treatment centers."""

__version__ = "0.1.0"
