"""What the layout rules know of a screen: boxes in pixels of the window, in the order in which they are painted."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels of the window."""

    x: float
    y: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Pixels from side to side; 0 when there is nothing."""
        return max(0.0, self.right - self.x)

    @property
    def height(self) -> float:
        """Pixels from top to bottom; 0 when there is nothing."""
        return max(0.0, self.bottom - self.y)

    @property
    def area(self) -> float:
        """Square pixels."""
        return self.width * self.height

    def cut(self, other: "Box") -> "Box":
        """Return what both have in common; its area is 0 if that is nothing."""
        return Box(
            max(self.x, other.x), max(self.y, other.y), min(self.right, other.right), min(self.bottom, other.bottom)
        )

    def within(self, other: "Box", slack: float) -> bool:
        """Whether it stays inside `other`, give or take `slack` pixels."""
        return self.within_width(other, slack) and self.y >= other.y - slack and self.bottom <= other.bottom + slack

    def within_width(self, other: "Box", slack: float) -> bool:
        """Whether it stays between the sides of `other`, give or take `slack` pixels."""
        return self.x >= other.x - slack and self.right <= other.right + slack

    def meets(self, other: "Box", slack: float) -> bool:
        """Whether they have more than `slack` pixels in common each way."""
        both = self.cut(other)
        return both.width > slack and both.height > slack


Kind = Literal["text", "field", "button", "off", "area", "floor", "picture", "scroller"]


@dataclass(frozen=True)
class Thing:
    """One item on the screen.

    Attributes:
        kind: text; a field to type into; a button; one that is off; an area that hears touches; a floor (a painted
            rectangle); a picture; a scroller, whose `inner` box is what it would like to show.
        order: when it is painted; later lies on top.
        above: the orders of the items it is in.
        label: how a finding names it.
        names: its objectName, "" for none, after those of the items it is in.
        box: where it is; of a text, where its lines are.
        inner: of a text or field, its own item; of a scroller, its content.
        view: what scrollers around it leave in sight.
        frame: what the clips around it leave in sight.
        scrolled: whether a scroller around it can bring it into sight.
        truncated: whether words of a text are left out.
    """

    kind: Kind
    order: int
    above: tuple[int, ...]
    label: str
    names: tuple[str, ...]
    box: Box
    inner: Box
    view: Box
    frame: Box
    scrolled: bool = False
    truncated: bool = False

    @property
    def name(self) -> str:
        """Its objectName; "" for none."""
        return self.names[-1]

    @property
    def seen(self) -> Box:
        """The part of it that is in sight."""
        return self.box.cut(self.view).cut(self.frame)

    def holds(self, other: "Thing") -> bool:
        """Whether `other` is inside this item."""
        return self.order in other.above
