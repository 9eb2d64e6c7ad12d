"""Reads YAML nodes into the model by the model's own type hints; whatever is wrong becomes a finding with its line."""

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from functools import cache
from typing import Any, NamedTuple, get_args

from yaml.nodes import Node, ScalarNode

from kiosk.content.block import Block
from kiosk.content.blocks import BLOCKS
from kiosk.content.converters import converter
from kiosk.content.figures import FIGURES, Figure
from kiosk.content.findings import nearest
from kiosk.content.kinds import FromKey, Item
from kiosk.content.nodes import FAILED, Convert, Entries, Hint, Mention, NodeReader, Read

TAGGED: Mapping[type, tuple[str, Mapping[str, type]]] = {Block: ("type", BLOCKS), Figure: ("kind", FIGURES)}


class PlannedField(NamedTuple):
    """How one key of a class is read."""

    name: str
    required: bool
    convert: Convert


def noun(cls: type) -> str:
    """Return what a person calls a thing of this class: 'text block', 'count figure', 'panel'."""
    for base, (_, variants) in TAGGED.items():
        for name, variant in variants.items():
            if variant is cls:
                return f"{name} {base.__name__.lower()}"
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in cls.__name__)
    return words.strip()


@cache
def plan_of(cls: type) -> dict[str, PlannedField]:
    """Return the keys of a class in order, each with the function that reads it."""
    plan = {}
    for spec in fields(cls):
        if spec.name == "where" or _is_key(spec.type):
            continue
        hint: Hint = spec.type
        required = spec.default is MISSING and spec.default_factory is MISSING
        plan[spec.name] = PlannedField(spec.name, required, converter(hint))
    return plan


def _is_key(hint: Hint) -> bool:
    return any(isinstance(marker, FromKey) for marker in get_args(hint)[1:])


@dataclass(frozen=True)
class Reader(NodeReader):
    """Reads the nodes of one file into things of the model."""

    def read(self, cls: type, node: Node, **preset: str) -> Read:
        """Return a thing of class `cls`, read key by key."""
        found = self.entries(node)
        if found is None:
            return FAILED
        if cls in TAGGED:
            variant = self._variant(cls, node, found)
            if variant is None:
                return FAILED
            cls = variant
        values = self._values(cls, node, found)
        if values is None:
            return FAILED
        thing = cls(**values, **preset, where=self.where(node))
        if isinstance(thing, Block):
            self.context.mentions += [Mention("placeholder", name, thing.where) for name in sorted(thing.NEEDS)]
        return thing if self._accept(thing, node, found) else FAILED

    def _variant(self, cls: type, node: Node, found: Entries) -> type | None:
        tag, variants = TAGGED[cls]
        if tag not in found:
            self.fail(node, "missing-key", f"This {noun(cls)} has no '{tag}'{nearest('', variants)}")
            return None
        name = found.pop(tag)[1]
        word = name.value if isinstance(name, ScalarNode) else ""
        if word not in variants:
            self.fail(name, f"unknown-{tag}", f"Unknown {tag} '{word}' of {noun(cls)}{nearest(word, variants)}")
            return None
        return variants[word]

    def _values(self, cls: type, node: Node, found: Entries) -> dict[str, Any] | None:
        plan, values, good = plan_of(cls), {}, True
        for name, (key, _) in found.items():
            if name not in plan:
                hint = nearest(name, plan)
                self.fail(key, "unknown-key", f"Unknown key '{name}' in this {noun(cls)}{hint}")
        excused = self._excused(cls, found)
        for name, required, convert in plan.values():
            if name in found:
                value = convert(self, found[name][1])
                good = good and value is not FAILED
                values[name] = value
            elif name in excused:
                values[name] = None
            elif required:
                good = False
                self.fail(node, "missing-key", self._missing(cls, name))
        return values if good else None

    def _missing(self, cls: type, name: str) -> str:
        unstatable: frozenset[str] = getattr(cls, "UNSTATABLE", frozenset())
        way_out = ", or name it under 'unstated' if the source does not say it" if name in unstatable else ""
        return f"The key '{name}' is missing in this {noun(cls)}; add it{way_out}."

    def _excused(self, cls: type, found: Entries) -> set[str]:
        """Return the keys that a figure names as unstated, and refuse those that must not be."""
        if not issubclass(cls, Figure) or "unstated" not in found:
            return set()
        excused = set()
        listed = found["unstated"][1].value
        for item in listed if isinstance(listed, list) else []:
            name = item.value if isinstance(item, ScalarNode) else ""
            if name not in cls.UNSTATABLE:
                message = f"'{name}' can't be unstated in this {noun(cls)}{nearest(name, cls.UNSTATABLE)}"
                self.fail(item, "unstated", message)
            elif name in found:
                self.fail(item, "unstated", f"'{name}' is given, yet named as unstated; remove one of the two.")
            excused.add(name)
        return excused

    def _accept(self, thing: Item, node: Node, found: Entries) -> bool:
        good = True
        for fault in thing.faults():
            good = False
            place = found[fault.key][0] if fault.key in found else node
            self.fail(place, fault.rule, fault.message)
        return good
