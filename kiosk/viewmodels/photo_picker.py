"""What is chosen among the pictures on a stick, a page of them at a time. No Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

_NAME = 15  # characters of a name that fit under a picture


class Found(Protocol):
    """A picture on a stick, unopened."""

    @property
    def name(self) -> str:
        """Its path on the stick."""
        ...

    @property
    def changed(self) -> float:
        """When it was written, in seconds since 1970."""
        ...


@dataclass(frozen=True)
class Picker:
    """The choice of one visitor: `taken` went into the survey already, `free` more may go in."""

    found: Sequence[Found] = field(default=(), repr=False)
    free: int = 0
    per_page: int = 8
    page: int = 0
    chosen: tuple[str, ...] = field(default=(), repr=False)
    taken: frozenset[str] = field(default=frozenset(), repr=False)

    @property
    def pages(self) -> int:
        """How many pages there are, at least 1."""
        return max(1, -(-len(self.found) // self.per_page))

    @property
    def shown(self) -> Sequence[Found]:
        """The pictures on this page."""
        return self.found[self.page * self.per_page : (self.page + 1) * self.per_page]

    def go(self, page: int) -> "Picker":
        """Return another page of it, the last where there is no such page."""
        return replace(self, page=max(0, min(page, self.pages - 1)))

    def fit(self, per_page: int) -> "Picker":
        """Return it with so many pictures a page; the first one that was in sight stays in sight."""
        first = self.page * self.per_page
        fitted = replace(self, per_page=max(1, per_page))
        return fitted.go(first // fitted.per_page)

    def toggle(self, row: int) -> "Picker":
        """Return it with the picture of this row chosen or not; one more than may go in is not chosen."""
        if not 0 <= row < len(self.shown) or (name := self.shown[row].name) in self.taken:
            return self
        if name in self.chosen:
            return replace(self, chosen=tuple(one for one in self.chosen if one != name))
        return replace(self, chosen=(*self.chosen, name)) if len(self.chosen) < self.free else self

    def plain(self, pictures: Mapping[str, str]) -> dict[str, Any]:
        """Return what QML reads: tiles (one row a picture of this page), page, pages, count, chosen and free.

        Of a tile, number counts on the whole stick; source names its small picture, "" for none; looked says whether
        it has been looked at; chosen is its place among those chosen, 0 for none; changed is in seconds since 1970;
        open says whether it can be pressed.
        """
        first = self.page * self.per_page + 1
        tiles = [self._tile(number, one, pictures) for number, one in enumerate(self.shown, first)]
        where = {"page": self.page, "pages": self.pages, "count": len(self.found)}
        return {"tiles": tiles, "chosen": len(self.chosen), "free": self.free, **where}

    def _tile(self, number: int, one: Found, pictures: Mapping[str, str]) -> dict[str, Any]:
        chosen = self.chosen.index(one.name) + 1 if one.name in self.chosen else 0
        return {
            "number": number,
            "name": short(one.name),
            "changed": one.changed,
            "source": pictures.get(one.name, ""),
            "looked": one.name in pictures,
            "chosen": chosen,
            "taken": one.name in self.taken,
            "open": one.name not in self.taken and (chosen > 0 or len(self.chosen) < self.free),
        }


def short(name: str, most: int = _NAME) -> str:
    """Return the file's own name, without its folders, its middle left out where it is long."""
    own = name.rpartition("/")[2].encode("utf-8", "replace").decode()
    half = (most - 1) // 2
    return own if len(own) <= most else f"{own[:half]}…{own[-half:]}"
