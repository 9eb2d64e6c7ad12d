"""The fields of a panel: every text, picture and figure that a person can edit there, in reading order."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from kiosk.content.block import Block, Term
from kiosk.content.figures import Figure
from kiosk.drafts.draft import Draft
from kiosk.drafts.guards import guard_of
from kiosk.drafts.labels import is_long, noun_of
from kiosk.drafts.slots import Slot, held_in, slots_in
from kiosk.drafts.users import SHARED, Thing, users_of
from kiosk.drafts.values import Data, Path, at

FieldKind = Literal["text", "forms", "picture", "pdf", "figure"]
_BY_UNIT = frozenset({"who", "when"})  # of a figure: edited with its number alone
_CLASSES: Mapping[str, type] = {"shared.yaml": Block, "figures.yaml": Figure, "glossary.yaml": Term}


@dataclass(frozen=True)
class Field:
    """One thing that a person can edit.

    Attributes:
        key: names it in the whole pack, such as `panels/how-1.yaml#blocks/0/alt`.
        kind: "text"; "forms" of a word, one a line; "picture"; "pdf"; or "figure", a number with what belongs to it.
        label: a code such as "panel.title" or "fact.text"; `labels()` lists all.
        numbers: the block it stands in and its places in the lists there, all from 1; () outside of blocks and lists.
        block: type of that block, "figure" or "term"; "" outside of them.
        texts: language → text; of a figure, picture or PDF none.
        multiline: whether it is a sentence or more.
        optional: whether it may be emptied in all languages, which takes it away.
        guarded: why a second person must agree to a change, as `guards.guard_of` says; "" where nobody must.
        also_on: the other panels and guides that show the same, as "panel:<id>" and "guide:<id>".
        name: of a picture or PDF its name in the pack, of a figure its id.
    """

    key: str
    kind: FieldKind
    label: str
    numbers: tuple[int, ...] = ()
    block: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    multiline: bool = False
    optional: bool = False
    guarded: str = ""
    also_on: tuple[str, ...] = ()
    name: str = ""


def key_of(file: str, path: Path) -> str:
    """Return the key of what stands at a path in a file."""
    return f"{file}#" + "/".join(map(str, path))


def place_of(key: str) -> tuple[str, Path]:
    """Return file and path of a key."""
    file, _, path = key.partition("#")
    return file, tuple(int(part) if part.isdigit() else part for part in path.split("/")) if path else ()


def file_of(subject: str) -> str:
    """Return the file of a panel's id; the name of a file is itself."""
    return subject if subject.endswith((".yaml", ".json")) else f"panels/{subject}.yaml"


def fields_of(draft: Draft, subject: str) -> tuple[Field, ...]:
    """Return the fields of a panel by its id, or of a file by its name, such as "pack.yaml" or "guides/patients.yaml".

    A panel's are those of its own file and, where they stand, those of the shared blocks, figures and terms that it
    shows, each once.
    """
    walk = _Walk(draft, file_of(subject), users_of(draft))
    found: dict[str, Field] = {}
    for one in walk.fields():
        found.setdefault(one.key, one)
    return tuple(found.values())


@dataclass(frozen=True)
class _Walk:
    """One walk over the file of a subject."""

    draft: Draft
    file: str
    users: Mapping[Thing, tuple[str, ...]]

    def fields(self) -> Iterator[Field]:
        held, data = held_in(self.file), self.draft.value(self.file)
        if held is None or not isinstance(data, dict):
            return
        cls, by_id = held
        for path in [(key,) for key in data] if by_id else [()]:
            yield from self._thing(self.file, path, cls)

    def _thing(self, file: str, path: Path, cls: type, number: int = 0) -> Iterator[Field]:
        """Yield the fields of one thing and of what it refers to; `number` is the block's that refers to it, or 0."""
        if issubclass(cls, Figure):
            yield self._figure(file, path, number)
        for slot in slots_in(cls, self.draft.value(file, path), path):
            if slot.kind == "ref":
                yield from self._referred(slot, self.draft.value(file, slot.path), number or _block_number(slot))
            elif not (issubclass(slot.owners[-1], Figure) and slot.name in _BY_UNIT):
                yield self._field(file, slot, number)
        for index, block in self._whole_glossaries(file, path):
            for name in self.draft.value("glossary.yaml") if block else ():
                yield from self._thing("glossary.yaml", (name,), Term, number or index)

    def _whole_glossaries(self, file: str, path: Path) -> Iterator[tuple[int, bool]]:
        data = self.draft.value(file, path)
        for index, block in enumerate(data.get("blocks", ()) if isinstance(data, dict) else (), 1):
            if isinstance(block, dict) and block.get("type") == "glossary" and block.get("all") is True:
                yield index, True

    def _referred(self, slot: Slot, name: Data, number: int) -> Iterator[Field]:
        file = SHARED.get(slot.refers, "")
        if file and file != self.file and isinstance(name, str) and isinstance(self.draft.value(file, (name,)), dict):
            yield from self._thing(file, (name,), _CLASSES[file], number)

    def _also_on(self, file: str, path: Path) -> tuple[str, ...]:
        folder, _, name = self.file.removesuffix(".yaml").partition("/")
        own = f"{folder.removesuffix('s')}:{name}"
        return tuple(user for user in self.users.get((file, str(path[0])), ()) if user != own) if path else ()

    def _figure(self, file: str, path: Path, number: int) -> Field:
        return Field(
            key=key_of(file, path),
            kind="figure",
            label="figure",
            numbers=(number,) if number else (),
            block="figure",
            guarded="figures",
            also_on=self._also_on(file, path),
            name=str(path[-1]),
        )

    def _field(self, file: str, slot: Slot, number: int) -> Field:
        value = at(self.draft.value(file), slot.path)
        around: type | None = next((cls for cls in slot.owners if issubclass(cls, Block | Figure | Term)), None)
        return Field(
            key=key_of(file, slot.path),
            kind="text" if slot.kind == "ref" else slot.kind,
            label=f"{noun_of(slot.owners[-1])}.{slot.name}",
            numbers=_numbers(slot, number),
            block=noun_of(around) if around else "",
            texts=_texts(slot, value, self.draft.base.default),
            multiline=is_long(slot.name),
            optional=not slot.required,
            guarded=guard_of(self.draft, file, slot.path),
            also_on=self._also_on(file, slot.path) if file in _CLASSES else (),
            name=value if slot.kind in ("picture", "pdf") else "",
        )


def _block_number(slot: Slot) -> int:
    """Return the place of the block that a slot of a panel is in, from 1; 0 outside of blocks."""
    for index, part in enumerate(slot.path[:-1]):
        if part == "blocks" and isinstance(slot.path[index + 1], int):
            return int(slot.path[index + 1]) + 1
    return 0


def _numbers(slot: Slot, number: int) -> tuple[int, ...]:
    places = tuple(part + 1 for part in slot.path if isinstance(part, int))
    return (number, *places) if number else places


def _texts(slot: Slot, value: Data, default: str) -> Mapping[str, str]:
    if slot.kind == "text":
        return dict(value) if isinstance(value, dict) else {default: str(value)}
    if slot.kind == "forms":
        return {lang: "\n".join(forms) for lang, forms in value.items()}
    return {}
