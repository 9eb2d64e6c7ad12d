"""Where a visitor is and how they came there, so that Back always leads to the screen before."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Place:
    """One `screen` and the `item` on it: a panel, guide or survey.

    Screens are attract, home, panels, guide, survey and thanks; none while a visit is forgotten.
    """

    screen: str
    item: str = ""


ATTRACT_PLACE = Place("attract")
HOME = Place("home")


@dataclass(frozen=True)
class Journey:
    """The places of one visit in the order they were opened; the last is on the screen."""

    places: tuple[Place, ...]

    @property
    def here(self) -> Place:
        """The place on the screen."""
        return self.places[-1]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return len(self.places) > 1

    def open(self, place: Place) -> "Journey":
        """Go to `place`. Coming to where one already is changes nothing; a step to the place before is a step back.

        A survey forgets the thanks for the one before it, whose outcome is gone once the next has begun.
        """
        if place == self.here:
            return self
        if place == HOME:
            return self.home()
        if self.can_go_back and self.places[-2] == place:
            return self.back()
        behind = (kept for kept in self.places if (kept.screen, place.screen) != ("thanks", "survey"))
        return replace(self, places=(*behind, place))

    def back(self) -> "Journey":
        """Go to the place before; from the first place there is no way back."""
        return replace(self, places=self.places[:-1]) if self.can_go_back else self

    def home(self) -> "Journey":
        """Go home and forget the way."""
        return Journey((HOME,))

    def finish(self, place: Place) -> "Journey":
        """Go to `place` with no way back but home: an ended survey cannot be opened again."""
        return Journey((HOME, place))


START = Journey((ATTRACT_PLACE,))
NOWHERE = Journey((Place("none"),))
