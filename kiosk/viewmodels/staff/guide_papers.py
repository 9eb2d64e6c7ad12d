"""What staff have chosen so far of a guide that they bring by stick. No Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

Audience = Literal["patients", "professionals"]


@dataclass(frozen=True)
class Papers:
    """The outside world; each takes time and is called off the UI thread.

    Attributes:
        drives: the sticks that are there.
        names: name → bytes of the PDFs on one of them, newest first; None where it can't be read.
        read: one of them by stick and name, or one sentence why it can't be taken.
    """

    drives: Callable[[], Sequence[Any]]
    names: Callable[[Any], Mapping[str, int] | None]
    read: Callable[[Any, str], bytes | str]


@dataclass(frozen=True)
class Tongues:
    """What languages call themselves, and their keyboards; both are filled once the draft is open."""

    names: Mapping[str, str]
    layouts: Mapping[str, str]


@dataclass
class Held:
    """The guide so far.

    Attributes:
        taken: language → name of the file, and what is in it; a language without one gets the first.
        titles: language → what was typed.
        audience: whom it is for.
    """

    taken: dict[str, tuple[str, bytes]] = field(default_factory=dict, repr=False)
    titles: dict[str, str] = field(default_factory=dict)
    audience: Audience = "patients"

    @property
    def said(self) -> dict[str, str]:
        """Language → title, without spaces around it."""
        return {code: title.strip() for code, title in self.titles.items()}

    @property
    def files(self) -> dict[str, bytes]:
        """Language → the PDF in it."""
        return {code: data for code, (_, data) in self.taken.items()}

    def complete(self, codes: Sequence[str]) -> bool:
        """Return whether there is a PDF, and a title in each of the languages."""
        said = self.said
        return bool(codes and self.taken) and all(said.get(code) for code in codes)

    def plain(self, codes: Sequence[str], tongues: Tongues) -> list[dict[str, str]]:
        """Return one row for each language: code, name, layout of the keyboard, title, file."""
        first = next((name for name, _ in self.taken.values()), "")
        return [
            {
                "code": code,
                "name": tongues.names.get(code, code),
                "layout": tongues.layouts.get(code, ""),
                "title": self.titles.get(code, ""),
                "file": self.taken[code][0] if code in self.taken else first,
            }
            for code in codes
        ]


def size_of(size: int) -> str:
    """Return bytes as people read them, such as "1.2 MB"."""
    return f"{size / 1_000_000:.1f} MB" if size >= 100_000 else f"{max(1, round(size / 1000))} kB"
