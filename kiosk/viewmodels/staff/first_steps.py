"""The way through the pages of first start. No Qt."""

from collections.abc import Callable, Collection, Iterable
from typing import Any, Protocol

from kiosk.viewmodels.staff.setting_fields import FIELDS, STEPS, of_step
from kiosk.viewmodels.staff.settings_values import Values

PIN = "pin"
EDITOR = "editor"
LAST = STEPS[-1]


class Progress(Protocol):
    """Where it is kept how far first start has come."""

    def done(self) -> frozenset[str]:
        """Return the pages that are done."""
        ...

    def add(self, page: str) -> None:
        """A page is done; durable when this returns."""
        ...

    def finish(self) -> None:
        """Patients are served from now on; durable when this returns."""
        ...


def passed(values: Values, step: str) -> bool:
    """Return whether IT has set everything on a page."""
    fields = of_step(step)
    return bool(fields) and all(values.locked(one.key) for one in fields)


def onward(step: str, way: int, skip: Callable[[str], bool]) -> str:
    """Return the next page that is not skipped, or the one before for a `way` below 0; '' at either end."""
    at = STEPS.index(step)
    beyond: Iterable[str] = STEPS[at + 1 :] if way > 0 else STEPS[:at][::-1]
    return next((one for one in beyond if not skip(one)), "")


def rows(values: Values, done: Collection[str], current: str) -> list[dict[str, Any]]:
    """Return the pages in order: step, done (also where IT has set all of it), given (by IT), current."""
    found = []
    for step in STEPS:
        given = passed(values, step)
        over = step != LAST and (step in done or given)
        found.append({"step": step, "done": over, "given": given, "current": step == current})
    return found


def lacking(values: Values, roles: Collection[str]) -> list[dict[str, str]]:
    """Return what patients can't do without: key (or 'pin') and step, in the order of the pages."""
    fields = [one for one in FIELDS if one.required and not values.kept(one.key) and not values.locked(one.key)]
    found = [{"key": one.key, "step": one.step} for one in fields]
    return found if EDITOR in roles else [{"key": PIN, "step": PIN}, *found]
