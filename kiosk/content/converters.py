"""From a type hint to the function that reads a YAML node of that kind."""

import re
from collections.abc import Mapping as AbstractMapping
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from yaml.nodes import Node, ScalarNode, SequenceNode

from kiosk.content.findings import nearest
from kiosk.content.kinds import PLACEHOLDER, LocalText
from kiosk.content.markers import mark
from kiosk.content.nodes import FAILED, Convert, Hint, Mention, NodeReader, Read

TAG = "tag:yaml.org,2002:"
_SAID = {str: "a text", int: "a whole number", float: "a number", bool: "true or false", date: "a date"}
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,14})")
_NUMBER = re.compile(r"[-+]?[0-9]{1,15}(\.[0-9]{1,15})?")


@cache
def converter(hint: Hint) -> Convert:
    """Return the function that reads a node by `hint`; raises TypeError for a hint that packs do not use."""
    origin: object = get_origin(hint)
    if origin is not None:
        return _composed(origin, get_args(hint))
    if hint is LocalText:
        return _local_text
    if hint in _SCALARS:
        return _SCALARS[hint]
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


def _wrong(reader: NodeReader, node: Node, kind: type) -> Read:
    if kind is str and isinstance(node, ScalarNode) and node.tag != TAG + "null":
        return reader.fail(node, "wrong-type", f"Expected a text here; put {node.value} in quotes.")
    given = f", not '{node.value}'" if isinstance(node, ScalarNode) and node.value else ""
    return reader.fail(node, "wrong-type", f"Expected {_SAID[kind]} here{given}; correct the value.")


def _string(reader: NodeReader, node: Node) -> Read:
    if isinstance(node, ScalarNode) and node.tag == TAG + "str":
        if node.value.strip():
            return node.value
        return reader.fail(node, "empty-text", "This text is empty; write it or remove the key.")
    return _wrong(reader, node, str)


def _integer(reader: NodeReader, node: Node) -> Read:
    if node.tag == TAG + "int" and _INTEGER.fullmatch(node.value):
        return int(node.value)
    return _wrong(reader, node, int)


def _number(reader: NodeReader, node: Node) -> Read:
    """Read a whole number as int, so that it is shown as it was written: 30 stays 30, 86.0 stays 86.0."""
    if node.tag == TAG + "int":
        return _integer(reader, node)
    if node.tag == TAG + "float" and _NUMBER.fullmatch(node.value):
        return float(node.value)
    return _wrong(reader, node, float)


def _boolean(reader: NodeReader, node: Node) -> Read:
    if node.tag == TAG + "bool" and node.value in ("true", "false"):
        return node.value == "true"
    return _wrong(reader, node, bool)


def _date(reader: NodeReader, node: Node) -> Read:
    try:
        return date.fromisoformat(node.value)
    except (ValueError, TypeError):
        return reader.fail(node, "wrong-type", "Expected a date here; write it as year-month-day, 2026-11-01.")


_SCALARS: dict[type, Convert] = {str: _string, int: _integer, float: _number, bool: _boolean, date: _date}


def _local_text(reader: NodeReader, node: Node) -> Read:
    found = reader.entries(node)
    if found is None:
        return FAILED
    texts, lines, wanted = {}, {}, reader.context.languages
    for lang, (key, value) in found.items():
        if wanted and lang not in wanted:
            return reader.fail(key, "unknown-key", f"The pack has no language '{lang}'{nearest(lang, wanted)}")
        text = _string(reader, value)
        if text is FAILED:
            return FAILED
        texts[lang], lines[lang] = text, value.start_mark.line + 1
        if "{" in text:
            reader.context.mentions += [
                Mention("placeholder", name, reader.where(value)) for name in PLACEHOLDER.findall(text)
            ]
    if missing := [lang for lang in wanted if lang not in texts]:
        return reader.fail(node, "missing-language", f"This text has no '{missing[0]}'; add it in that language.")
    return LocalText(texts, reader.file, lines)


def _union(hints: tuple[Hint, ...]) -> Convert:
    if len(hints) == 1:
        return converter(hints[0])
    if set(hints) != {LocalText, str}:
        raise TypeError(f"no way to tell {hints} apart")
    return lambda reader, node: (_string if isinstance(node, ScalarNode) else _local_text)(reader, node)


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
    read = converter(base) if base in _SCALARS else _string

    def convert(reader: NodeReader, node: Node) -> Read:
        value = read(reader, node)
        return value if value is FAILED else mark(reader, node, value, base, marker)

    return convert
