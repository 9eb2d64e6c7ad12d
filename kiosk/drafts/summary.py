"""What a draft changes, for the person who publishes it and for the trail of what was done."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from kiosk.drafts.draft import Draft
from kiosk.drafts.fields import key_of, place_of
from kiosk.drafts.slots import slots_of
from kiosk.drafts.steps import same
from kiosk.drafts.surveys import wordings_in
from kiosk.drafts.values import ABSENT, Blob, Data, Path, at

What = Literal[
    "added", "removed", "text", "picture", "figure", "hidden", "shown", "order", "review", "version", "other"
]


@dataclass(frozen=True)
class Changed:
    """One thing that a draft changes.

    Attributes:
        subject: "panel:<id>", "guide:<id>", "survey:<id>", or the name of a file without its ending: "figures".
        what: the kind of change.
        key: of the field, or of the part of the file.
        langs: for a text, the languages that changed.
    """

    subject: str
    what: What
    key: str
    langs: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return it in one line of codes, such as `panel:who text panels/who.yaml#title en,zh-Hans`."""
        return " ".join(filter(None, (self.subject, self.what, self.key, ",".join(self.langs))))


def changes_of(draft: Draft) -> tuple[Changed, ...]:
    """Return what differs from the live revision, file by file, panels in the order of the story."""
    order = {f"panels/{panel}.yaml": index for index, panel in enumerate(draft.panels)}
    files = sorted(draft.changed_files(), key=lambda name: (order.get(name, len(order)), name))
    found: list[Changed] = []
    for file in files:
        before, after = draft.base.data.get(file, ABSENT), draft.value(file)
        if isinstance(before, Blob) or isinstance(after, Blob):
            continue  # told by whatever names it
        if before is ABSENT or after is ABSENT:
            found.append(Changed(subject_of(file), "added" if before is ABSENT else "removed", key_of(file, ())))
        else:
            found += _within(draft, file, before, after)
    return tuple(found)


def subject_of(file: str) -> str:
    """Return what a file is about: "panel:<id>", "guide:<id>", "survey:<id>", or its name without the ending."""
    folder, _, name = file.rpartition(".")[0].partition("/")
    return f"{folder.removesuffix('s')}:{name}" if name else folder


def _within(draft: Draft, file: str, before: Data, after: Data) -> list[Changed]:
    subject, found, seen = subject_of(file), [], set[Path]()
    for slot in slots_of(file, after):
        old, new = at(before, slot.path), at(after, slot.path)
        if slot.kind in ("text", "forms", "picture") and not same(old, new) and old is not ABSENT:
            seen.add(slot.path)
            key = key_of(file, slot.path)
            if slot.kind == "picture":
                found.append(Changed(subject, "picture", key))
            else:
                found.append(Changed(subject, "text", key, _langs(old, new)))
    if file.startswith("surveys/"):
        old_words = {one.key: one.texts for one in wordings_in(draft, file, before)}
        for one in wordings_in(draft, file, after):
            path = place_of(one.key)[1]
            seen |= {path, (*path[:-1], f"_{path[-1]}")}
            if one.key in old_words and (langs := _langs(old_words[one.key], one.texts)):
                found.append(Changed(subject, "text", one.key, langs))
    for path in _different(before, after, ()):
        if not any(path[: len(known)] == known or known[: len(path)] == path for known in seen):
            found.append(Changed(subject, _what(file, path, after), key_of(file, path)))
    return found


def _langs(old: Data, new: Data) -> tuple[str, ...]:
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        return tuple(lang for lang in new if not same(old.get(lang, ABSENT), new[lang]))
    return ()


def _different(before: Data, after: Data, path: Path) -> list[Path]:
    """Return the paths at which two values differ, as deep as both have the same keys or as many lines."""
    if isinstance(before, dict) and isinstance(after, dict):
        keys = [*before, *(key for key in after if key not in before)]
        return [p for key in keys for p in _different(before.get(key, ABSENT), after.get(key, ABSENT), (*path, key))]
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after) and "panels" not in path:
        pairs = enumerate(zip(before, after, strict=True))
        return [p for index, (old, new) in pairs for p in _different(old, new, (*path, index))]
    return [] if same(before, after) else [path]


_BY_NAME: Mapping[str, What] = {
    "guarded": "review",
    "reviewed": "review",
    "reviewed_on": "review",
    "review_by": "review",
    "panels": "order",
    "tiles": "order",
    "group": "order",
    "version": "version",
}


def _what(file: str, path: Path, after: Data) -> What:
    name = str(path[-1])
    if name in ("hidden", "hide_in"):
        return "shown" if at(after, path) is ABSENT else "hidden"
    return _BY_NAME.get(name) or ("figure" if file == "figures.yaml" else "other")
