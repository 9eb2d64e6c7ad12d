"""What the markers on a type hint ask of a value: a form, bounds, a picture, an id."""

import re

from yaml.nodes import Node

from kiosk.content import pdfs
from kiosk.content.kinds import ID, Between, ImageFile, Opens, Pattern, PdfFile, Ref
from kiosk.content.nodes import FAILED, Hint, Mention, NodeReader, Read


def mark(reader: NodeReader, node: Node, value: Read, base: Hint, marker: object) -> Read:
    """Return the value when it is what the marker asks for (or the thing that it names), else FAILED."""
    match marker:
        case Pattern():
            return value if matches(reader, node, value, marker) else FAILED
        case Between(low, high):
            if not low <= value <= high:
                message = f"{value} is out of bounds; give a number from {low} to {high}."
                return reader.fail(node, "out-of-bounds", message)
        case ImageFile() | PdfFile():
            picture = isinstance(marker, ImageFile)
            fault = reader.context.picture_fault(value) if picture else pdfs.fault(reader.context.root, value)
            if fault:
                return reader.fail(node, *fault)
        case Opens():
            return _door(reader, node, value)
        case Ref(kind):
            return _reference(reader, node, value, kind, base is str)
    return value


def matches(reader: NodeReader, node: Node, value: str, form: Pattern) -> bool:
    """Tell whether a string has a form, and report it when it has not."""
    if re.fullmatch(form.regex, value):
        return True
    reader.fail(node, "wrong-form", f"'{value}' is not of the right form; write {form.words}.")
    return False


def _door(reader: NodeReader, node: Node, value: str) -> Read:
    kind, _, name = value.partition(":")
    if kind in ("panel", "survey") and name:
        reader.context.mentions.append(Mention(kind, name, reader.where(node)))
        return value
    if value == "guides":
        return value
    return reader.fail(
        node, "wrong-form", f"'{value}' opens nothing; write 'panel:' or 'survey:' and an id, or 'guides'."
    )


def _reference(reader: NodeReader, node: Node, value: str, kind: str, by_id: bool) -> Read:
    """Leave an id as it is, to be looked up later, or put the thing itself in its place."""
    if not matches(reader, node, value, ID):
        return FAILED  # ids become names of files
    if by_id:
        reader.context.mentions.append(Mention(kind, value, reader.where(node)))
        return value
    if sentence := reader.context.unknown(kind, value):
        return reader.fail(node, "unknown-id", sentence)
    return reader.context.things.get(kind, {}).get(value, FAILED)
