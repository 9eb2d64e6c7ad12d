"""What panels refer to, as the draft has it: sources, terms, figures, shared blocks; what changed is read again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from kiosk.content import Finding, Pack, images
from kiosk.content.assemble import Parts
from kiosk.content.nodes import FAILED, Context, Mention
from kiosk.content.reader import Reader
from kiosk.drafts.draft import Draft
from kiosk.drafts.nodes import Lines
from kiosk.drafts.slots import HOLDS
from kiosk.drafts.users import Thing
from kiosk.drafts.values import Blob, Data

# File → what its entries are called, and the files whose entries they hold; in the order of reading.
_FILES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "sources.yaml": ("source", ()),
    "glossary.yaml": ("term", ("sources.yaml",)),
    "figures.yaml": ("figure", ("sources.yaml",)),
    "shared.yaml": ("shared block", ("sources.yaml", "glossary.yaml", "figures.yaml")),
}


@dataclass
class DraftContext(Context):
    """The context of a pack on disk, with the pictures and the panels of a draft.

    Attributes:
        draft: where pictures are looked for first.
    """

    draft: Draft | None = None

    @classmethod
    def of(cls, context: Context, draft: Draft) -> "DraftContext":
        """Return the context of a pack that was read, without its overlays: a draft has all texts inline."""
        values = {spec.name: getattr(context, spec.name) for spec in fields(Context)}
        return cls(**{**values, "overlays": {}, "known": dict(context.known), "things": {}}, draft=draft)

    def begin(self, excused: frozenset[str]) -> None:
        """Forget what was found, before another reading."""
        assert self.draft is not None
        self.findings, self.mentions, self.excused = [], [], excused
        self.known["panel"] = self.draft.panels
        groups = self.draft.value("pack.yaml", ("groups",))
        self.known["group"] = [group.get("id") for group in groups] if isinstance(groups, list) else []

    def picture_fault(self, name: str) -> tuple[str, str] | None:
        """Return what is wrong with a picture, if anything; those of the draft were looked at when they came."""
        if self.draft is not None and isinstance(self.draft.value(name), Blob):
            path = self.draft.file_of(name)
            return images.fault(path.parent, path.name)
        return super().picture_fault(name)


@dataclass
class _Entry:
    """One thing as it was read, and what was found while reading it."""

    data: Data
    stamp: int
    thing: Any
    lines: Lines
    findings: list[Finding]
    mentions: list[Mention]


@dataclass
class Things:
    """Reads the entries of four files.

    Attributes:
        lines: `<file>#<id>` of an entry → where each line of it stands.
    """

    draft: Draft
    context: DraftContext
    lines: dict[str, Lines] = field(default_factory=dict)
    _kept: dict[str, dict[str, _Entry]] = field(default_factory=dict)
    _stamps: dict[str, int] = field(default_factory=dict)
    _seen: dict[str, tuple[Data, int]] = field(default_factory=dict)

    def parts(self, pack: Pack) -> Parts:
        """Return what panels are made from, and put it into the context."""
        for file in _FILES:
            self._read(file)
        things = self.context.things
        return Parts(
            sources=things["source"],
            glossary=things["term"],
            figures=things["figure"],
            shared=things["shared block"],
            panels=pack.panels,
            guides=pack.guides,
            surveys={},
        )

    def found_in(self, reached: Iterable[Thing]) -> tuple[list[Finding], list[Mention]]:
        """Return what was found in entries, and what they mention."""
        entries = [self._kept.get(file, {}).get(name) for file, name in reached]
        there = [entry for entry in entries if entry is not None]
        return [one for entry in there for one in entry.findings], [one for entry in there for one in entry.mentions]

    def _read(self, file: str) -> None:
        kind, needs = _FILES[file]
        data = self.draft.value(file)
        stamp = sum(self._stamps.get(need, 0) for need in needs)
        if self._seen.get(file, (None, -1)) == (data, stamp) and self._seen[file][0] is data:
            return
        kept, entries = self._kept.setdefault(file, {}), data if isinstance(data, dict) else {}
        before = {name: entry.thing for name, entry in kept.items()}
        for name, value in entries.items():
            entry = kept.get(name)
            if entry is None or entry.data is not value or entry.stamp != stamp:
                kept[name] = self._entry(file, name, value, stamp)
        things = {name: kept[name].thing for name in entries if kept[name].thing is not FAILED}
        self.context.known[kind], self.context.things[kind] = tuple(entries), things
        self._seen[file] = (data, stamp)
        if before != {name: entry.thing for name, entry in kept.items()}:
            self._stamps[file] = self._stamps.get(file, 0) + 1

    def _entry(self, file: str, name: str, value: Data, stamp: int) -> _Entry:
        context, lines = self.context, Lines()
        saved = context.findings, context.mentions, context.excused
        context.findings, context.mentions, context.excused = [], [], frozenset()
        place = f"{file}#{name}"
        preset = {} if file == "shared.yaml" else {"id": name}
        thing = Reader(place, context).read(HOLDS[file][0], lines.node(value, (name,)), **preset)
        entry = _Entry(value, stamp, thing, lines, context.findings, context.mentions)
        context.findings, context.mentions, context.excused = saved
        self.lines[place] = lines
        return entry
