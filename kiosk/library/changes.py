"""What one pack would change in another, said for people: by panel, guide, form, picture."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk import content
from kiosk.library import disk
from kiosk.library.errors import LibraryError

# file in a pack, in any language → what it is part of
_THINGS = {
    r"panels/(.+)\.yaml": "panel",
    r"guides/(.+)\.yaml": "guide",
    r"surveys/(.+)\.json": "survey",
    r"images/(.+)": "picture",
    r"(figures)\.yaml": "figures",
    r"(sources)\.yaml": "sources",
    r"(glossary|terms)\.yaml": "words",
    r"(shared)\.yaml": "shared",
    r"(pack)\.yaml": "pack",
}
_OVERLAY = re.compile(r"languages/[^/]+/")


@dataclass(frozen=True, order=True)
class Change:
    """One thing that differs between two packs.

    Attributes:
        thing: 'panel', 'guide', 'survey', 'picture', 'figures', 'sources', 'words', 'shared', 'pack' (order, tiles,
            languages) or 'file'.
        name: its id, or the name of the file; '' where there is only one of it.
        how: 'new', 'changed' or 'gone'.
        title: language → what people call it; empty where it has no title.
    """

    thing: str
    name: str
    how: str
    title: Mapping[str, str] = field(default_factory=dict, compare=False)

    @property
    def line(self) -> str:
        """Return it in one short line, as a revision keeps it: 'panel safety changed'."""
        return " ".join(filter(None, (self.thing, self.name, self.how)))


def changes_between(old: Path, new: Path) -> tuple[Change, ...]:
    """Return what the pack in `new` changes, against the one in `old`, panels first. Raises LibraryError."""
    try:
        before, after = disk.hashes(old), disk.hashes(new)
    except OSError as error:
        raise LibraryError(f"The panels can't be compared: {error.strerror}.") from error
    names = before.keys() | after.keys()
    subjects = sorted({_subject(name) for name in names if before.get(name) != after.get(name)})
    titles = _titles(old) | _titles(new)
    found = [
        Change(thing, "" if thing == name else name, _how((thing, name), before, after), titles.get((thing, name), {}))
        for thing, name in subjects
    ]
    order = [*_THINGS.values(), "file"]
    return tuple(sorted(found, key=lambda change: (order.index(change.thing), change)))


def _subject(name: str) -> tuple[str, str]:
    plain = _OVERLAY.sub("", name)
    for pattern, thing in _THINGS.items():
        if match := re.fullmatch(pattern, plain):
            return thing, thing if thing == "words" else match[1]
    return "file", name


def _how(subject: tuple[str, str], before: Mapping[str, str], after: Mapping[str, str]) -> str:
    """Tell by its files whether a thing is new or gone: a panel in one more language has only changed."""
    was, now = (any(_subject(name) == subject for name in names) for names in (before, after))
    return "changed" if was and now else "new" if now else "gone"


def _titles(folder: Path) -> dict[tuple[str, str], Mapping[str, str]]:
    """Return what people call panels and guides; nothing of a pack that can't be read any more."""
    try:
        pack = content.load(folder)
    except content.ContentError:
        return {}
    panels = {("panel", panel.id): panel.title.by_lang for panel in pack.panels}
    return panels | {("guide", guide.id): guide.title.by_lang for guide in pack.guides}
