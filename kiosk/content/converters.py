"""From a type hint to the function that reads a YAML node of that kind."""

from collections.abc import Mapping as AbstractMapping
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from yaml.nodes import Node, ScalarNode, SequenceNode

from kiosk.content.findings import nearest
from kiosk.content.kinds import LocalText
from kiosk.content.localtexts import local_text, plain_or_local
from kiosk.content.markers import mark
from kiosk.content.nodes import FAILED, Convert, Hint, NodeReader, Read
from kiosk.content.scalars import SCALARS, string


@cache
def converter(hint: Hint) -> Convert:
    """Return the function that reads a node by `hint`; raises TypeError for a hint that packs do not use."""
    origin: object = get_origin(hint)
    if origin is not None:
        return _composed(origin, get_args(hint))
    if hint is LocalText:
        return local_text
    if hint in SCALARS:
        return SCALARS[hint]
    return lambda reader, node: reader.read(hint, node)


def _composed(origin: object, args: tuple[Hint, ...]) -> Convert:
    match origin:
        case _ if origin is Annotated:
            convert = _annotated(args[0], args[1])
        case _ if origin in (Union, UnionType):
            convert = _union(tuple(arg for arg in args if arg is not NoneType))
        case _ if origin is Literal:
            convert = _choice(args)
        case _ if origin is tuple and args[-1] is Ellipsis:
            convert = _many(converter(args[0]))
        case _ if origin is tuple:
            convert = _fixed(tuple(converter(arg) for arg in args))
        case _ if origin is AbstractMapping:
            convert = _mapping(converter(args[1]))
        case _:
            raise TypeError(f"no way to read {origin}")
    return convert


def _union(hints: tuple[Hint, ...]) -> Convert:
    if len(hints) == 1:
        return converter(hints[0])
    if set(hints) != {LocalText, str}:
        raise TypeError(f"no way to tell {hints} apart")
    return plain_or_local


def _choice(values: tuple[object, ...]) -> Convert:
    by_name = {str(value): value for value in values}

    def convert(reader: NodeReader, node: Node) -> Read:
        word = node.value if isinstance(node, ScalarNode) else ""
        if word in by_name:
            return by_name[word]
        return reader.fail(node, "unknown-choice", f"'{word}' is not known here{nearest(word, by_name)}")

    return convert


def _sequence(reader: NodeReader, node: Node) -> list[Node] | None:
    if isinstance(node, SequenceNode) and node.value:
        return list(node.value)
    reader.fail(node, "wrong-type", "Expected a list with at least one entry here; write it as [..] or with dashes.")
    return None


def _many(convert: Convert) -> Convert:
    def many(reader: NodeReader, node: Node) -> Read:
        items = _sequence(reader, node)
        if items is None:
            return FAILED
        values = tuple(convert(reader, item) for item in items)
        return FAILED if FAILED in values else values

    return many


def _fixed(converts: tuple[Convert, ...]) -> Convert:
    def fixed(reader: NodeReader, node: Node) -> Read:
        items = _sequence(reader, node)
        if items is None:
            return FAILED
        if len(items) != len(converts):
            message = f"Expected {len(converts)} values in this list, not {len(items)}; correct the list."
            return reader.fail(node, "wrong-type", message)
        values = tuple(convert(reader, item) for convert, item in zip(converts, items, strict=True))
        return FAILED if FAILED in values else values

    return fixed


def _mapping(convert: Convert) -> Convert:
    def mapping(reader: NodeReader, node: Node) -> Read:
        found = reader.entries(node)
        if found is None:
            return FAILED
        values = {name: convert(reader, value) for name, (_, value) in found.items()}
        return FAILED if FAILED in values.values() else values

    return mapping


def _annotated(base: Hint, marker: object) -> Convert:
    read = converter(base) if base in SCALARS else string

    def convert(reader: NodeReader, node: Node) -> Read:
        value = read(reader, node)
        return value if value is FAILED else mark(reader, node, value, base, marker)

    return convert
