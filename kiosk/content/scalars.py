"""Reads a YAML node that is one text, number, truth or date."""

import re
from datetime import date

from yaml.nodes import Node, ScalarNode

from kiosk.content.nodes import Convert, NodeReader, Read

TAG = "tag:yaml.org,2002:"
_SAID = {str: "a text", int: "a whole number", float: "a number", bool: "true or false", date: "a date"}
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,14})")
_NUMBER = re.compile(r"[-+]?[0-9]{1,15}(\.[0-9]{1,15})?")


def _wrong(reader: NodeReader, node: Node, kind: type) -> Read:
    if kind is str and isinstance(node, ScalarNode) and node.tag != TAG + "null":
        return reader.fail(node, "wrong-type", f"Expected a text here; put {node.value} in quotes.")
    given = f", not '{node.value}'" if isinstance(node, ScalarNode) and node.value else ""
    return reader.fail(node, "wrong-type", f"Expected {_SAID[kind]} here{given}; correct the value.")


def string(reader: NodeReader, node: Node) -> Read:
    """Return a text that is not empty, else FAILED with its finding."""
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


SCALARS: dict[type, Convert] = {str: string, int: _integer, float: _number, bool: _boolean, date: _date}
