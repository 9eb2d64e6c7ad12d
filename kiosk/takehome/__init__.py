"""Joins guides, paper and the site: what `kiosk guides` writes, and what a visitor takes away."""

from kiosk.takehome.handout import TakeHome
from kiosk.takehome.making import TakeHomeError, make, make_apart, write_all

__all__ = ["TakeHome", "TakeHomeError", "make", "make_apart", "write_all"]
