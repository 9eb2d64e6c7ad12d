"""Counts for the clinic how many come and where they go; of nobody in particular, and no times."""

from typing import Protocol

from kiosk.viewmodels.visit import VisitViewModel


class Tally(Protocol):
    """What keeps the counts of today; each is quick."""

    def visit(self) -> None:
        """Somebody came."""

    def opened(self, panel: str) -> None:
        """A panel was opened."""

    def left(self, place: str) -> None:
        """A visit ended at a place: a screen's name, or a panel's id."""

    def warned_out(self) -> None:
        """A visit ended while the idle warning stood."""


class Counting:
    """Follows one visit after the other. What a visitor answers is never looked at."""

    def __init__(self, visitor: VisitViewModel, tally: Tally) -> None:
        self._visitor, self._tally = visitor, tally
        self._mode = visitor.mode
        self._place = ""
        visitor.modeChanged.connect(self._follow_mode)
        visitor.placeChanged.connect(self._follow_place)

    def _follow_mode(self) -> None:
        before, self._mode = self._mode, self._visitor.mode
        if (before, self._mode) == ("attract", "active"):
            self._tally.visit()
        elif self._mode == "resetting":
            self._tally.left(self._place or "home")
            self._place = ""
            if before == "warned":
                self._tally.warned_out()

    def _follow_place(self) -> None:
        screen, item = self._visitor.screen, self._visitor.item
        if not self._visitor.visited or screen in ("attract", "none"):
            return
        place = item if screen == "panels" else screen
        if screen == "panels" and place != self._place:
            self._tally.opened(place)
        self._place = place
