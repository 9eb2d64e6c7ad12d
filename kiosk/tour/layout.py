"""The layout rules: what is clipped, left out, overlapping, off the screen, too small to touch, or must be scrolled."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from kiosk.tour.boxes import Box, Thing

LEAST_TARGET_MM = 20.0
_ROUND_MM = 0.1  # 72 units are 19.92 mm
_SLACK = 1.5  # pixels: what rounding moves
_LARGE = 0.45  # of the screen: what covers so much lies over it as a sheet or a dialog does
_LEAST_CARD_MM = 5.0  # thinner rectangles are lines and marks, not cards
_READ = ("text", "field")
_SOLID = (*_READ, "button", "off")
_TOUCHED = ("button", "area")


@dataclass(frozen=True)
class Screen:
    """What the rules look at.

    Attributes:
        things: what is on the screen, in the order in which it is painted.
        box: the whole window.
        px_per_mm: pixels a millimetre of the panel has.
        largest: whether text has its largest size, at which a reading panel may scroll.
    """

    things: Sequence[Thing]
    box: Box
    px_per_mm: float
    largest: bool = False

    def uncovered(self) -> "Screen":
        """Return the screen without what a sheet or dialog lies over or a scroller keeps out of sight as a whole."""
        covers = [thing for thing in self.things if thing.kind == "floor" and thing.seen.area > _LARGE * self.box.area]
        shown = [
            thing
            for thing in self.things
            if thing.box.cut(thing.view).area > 0 and not any(_lies_over(cover, thing) for cover in covers)
        ]
        return Screen(shown, self.box, self.px_per_mm, self.largest)


def examine(screen: Screen) -> list[str]:
    """Return one sentence a finding, each naming its element, for what is uncovered of a screen."""
    rules: tuple[Callable[[Screen], Iterator[str]], ...] = (cut_off, must_scroll, crossing, overlapping, too_small)
    return list(dict.fromkeys(finding for rule in rules for finding in rule(screen)))


def _lies_over(cover: Thing, thing: Thing) -> bool:
    apart = cover.order > thing.order and not thing.holds(cover)
    return apart and thing.seen.cut(cover.seen).area > thing.seen.area / 2


def cut_off(screen: Screen) -> Iterator[str]:
    """Words left out, beyond their own item, cut by a clip, or off the screen; and controls off the screen."""
    for thing in screen.things:
        if thing.truncated:
            yield f"{thing.label}: words are left out"
        if thing.kind == "field" and thing.inner.width > thing.box.width + _SLACK:
            yield f"{thing.label}: what is typed is wider than its field"
        if thing.kind == "text" and not thing.box.within_width(thing.inner, _SLACK):
            yield f"{thing.label}: a word is wider than its place"
        elif thing.kind == "text" and not thing.box.within(thing.inner, _SLACK):
            yield f"{thing.label}: its lines are higher than its place"
        if thing.kind in _SOLID:
            yield from _out_of_sight(thing, screen)


def _out_of_sight(thing: Thing, screen: Screen) -> Iterator[str]:
    in_view = thing.box.cut(thing.view)
    if not in_view.within(screen.box, _SLACK):
        yield f"{thing.label}: is off the screen"
    elif not (in_view.within(thing.frame, _SLACK) and _can_come_into_view(thing)):
        yield f"{thing.label}: is clipped"


def _can_come_into_view(thing: Thing) -> bool:
    return thing.box.within_width(thing.view, _SLACK) and (thing.scrolled or thing.box.within(thing.view, _SLACK))


def must_scroll(screen: Screen) -> Iterator[str]:
    """What is higher than its place. At the largest text a reading panel may be, if it shows 'More'."""
    for thing in screen.things:
        if thing.kind != "scroller" or thing.inner.height <= thing.box.height + _SLACK:
            continue
        panel = next((name for name in thing.names if name.startswith("panel-")), "")
        if thing.name in ("staffPage", "fields", "panelRows"):  # staff's, with a bar beside it that says so
            continue
        if not (screen.largest and panel):
            yield f"{thing.label}: must be scrolled by {_mm(thing.inner.height - thing.box.height, screen)} mm"
        elif not any(
            other.kind in ("button", "off") and other.name == "more" and panel in other.names for other in screen.things
        ):
            yield f"{thing.label}: must be scrolled and shows no 'More'"


def crossing(screen: Screen) -> Iterator[str]:
    """Text and buttons that reach over the edge of a card, a button or the bar, theirs or another, or lie under one."""
    floors = [
        thing for thing in screen.things if thing.kind in ("floor", "button", "off", "picture") and _card(thing, screen)
    ]
    for thing in screen.things:
        if thing.kind not in _SOLID:
            continue
        others = [floor for floor in floors if floor.order != thing.order and not thing.holds(floor)]
        ground = max((floor.order for floor in others if floor.order < thing.order and _on(thing, floor)), default=-1)
        for floor in others:
            if floor.holds(thing):
                if not thing.seen.within(floor.box, _SLACK):
                    yield f"{thing.label}: reaches beyond {floor.label}"
            elif floor.order > ground and thing.seen.meets(floor.seen, _SLACK):
                if floor.order > thing.order and _hides(floor, thing):
                    yield f"{thing.label}: lies under {floor.label}"
                elif floor.kind != "picture" and not _on(thing, floor):
                    yield f"{thing.label}: reaches over the edge of {floor.label}"


def _hides(floor: Thing, thing: Thing) -> bool:
    """Return whether a floor that is painted over a thing hides it; a piece of art over a control is a part of it."""
    return floor.kind == "floor" or (floor.kind == "picture" and thing.kind in _READ)


def _card(thing: Thing, screen: Screen) -> bool:
    return min(thing.box.width, thing.box.height) >= _LEAST_CARD_MM * screen.px_per_mm


def _on(thing: Thing, floor: Thing) -> bool:
    return thing.seen.within(floor.box, _SLACK)


def overlapping(screen: Screen) -> Iterator[str]:
    """Texts that lie on each other or on a control they do not belong to, and controls that do."""
    solid = [thing for thing in screen.things if thing.kind in _SOLID]
    for one, other in combinations(solid, 2):
        if not (one.holds(other) or other.holds(one)) and one.seen.meets(other.seen, _SLACK):
            yield f"{one.label}: overlaps {other.label}"


def too_small(screen: Screen) -> Iterator[str]:
    """Targets that leave a finger less than 20 mm each way, once what lies over them is taken away."""
    targets = [thing for thing in screen.things if thing.kind in _TOUCHED]
    for thing in targets:
        if thing.scrolled and not thing.box.within(thing.view, 0):  # the rest of it comes into view
            continue
        free = thing.seen
        for other in targets:
            if other.order > thing.order and not thing.holds(other):
                free = _beside(free, other.seen)
        if min(free.width, free.height) < (LEAST_TARGET_MM - _ROUND_MM) * screen.px_per_mm:
            yield f"{thing.label}: a target of {_mm(free.width, screen)} by {_mm(free.height, screen)} mm"


def _beside(box: Box, other: Box) -> Box:
    """Return the largest part of a box that is left beside another one."""
    if not box.meets(other, 0):
        return box
    left = Box(box.x, box.y, other.x, box.bottom)
    right = Box(other.right, box.y, box.right, box.bottom)
    over = Box(box.x, box.y, box.right, other.y)
    below = Box(box.x, other.bottom, box.right, box.bottom)
    return max((left, right, over, below), key=lambda part: part.area)


def _mm(pixels: float, screen: Screen) -> str:
    return f"{pixels / screen.px_per_mm:.1f}"
