"""What is known of the visitor's stick. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from kiosk.viewmodels.photo_picker import Found, short


class Stick(Protocol):
    """A drive as the screens know it: only its name. Two are the same where they are equal."""

    @property
    def name(self) -> str:
        """What it is called."""
        ...


@dataclass(frozen=True)
class Sticks:
    """The sticks that are in, the one that is used, and its pictures: None until they are known.

    `out` says that the one which was used came out; `bad` that it can't be read.
    """

    there: Sequence[Stick] = ()
    used: Stick | None = None
    found: Sequence[Found] | None = field(default=None, repr=False)
    bad: bool = False
    out: bool = False

    @property
    def state(self) -> str:
        """What the bar says: none, out, several, looking, bad, empty or found."""
        if self.used is None:
            return "several" if self.there else "out" if self.out else "none"
        if self.bad:
            return "bad"
        return "looking" if self.found is None else "found" if self.found else "empty"

    def seen(self, there: Sequence[Stick]) -> "Sticks":
        """Return what is known once these sticks are in; the only one is used at once."""
        if self.used is not None and self.used in there:
            return replace(self, there=tuple(there))
        out = self.used is not None or (self.out and not there)
        fresh = Sticks(tuple(there), out=out)
        return fresh.use(0) if len(there) == 1 else fresh

    def use(self, row: int) -> "Sticks":
        """Return what is known once the visitor has pointed at a stick."""
        return Sticks(self.there, self.there[row]) if 0 <= row < len(self.there) else self

    def read(self, found: Sequence[Found] | None) -> "Sticks":
        """Return what is known once its pictures are; None says that it can't be read."""
        return replace(self, found=tuple(found or ()), bad=found is None)

    def plain(self) -> dict[str, Any]:
        """Return what QML reads: state, name, count (of pictures) and names (of several sticks)."""
        return {
            "state": self.state,
            "name": short(self.used.name) if self.used else "",
            "count": len(self.found or ()),
            "names": [short(stick.name) for stick in self.there] if self.state == "several" else [],
        }
