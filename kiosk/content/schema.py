"""JSON Schema (draft 7, which YAML editors speak best) for the files of a pack, made from the model.

`python -m kiosk.content.schema resources/content/schema` writes the files anew after a change of the model.
"""

import json
import sys
from collections.abc import Mapping as AbstractMapping
from dataclasses import MISSING, fields
from datetime import date
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from kiosk.content.block import Block, Term
from kiosk.content.figures import Figure, Source
from kiosk.content.kinds import Between, FromKey, Id, LocalText, Opens, Pattern
from kiosk.content.manifest import Manifest
from kiosk.content.model import Guide, Panel
from kiosk.content.nodes import Hint
from kiosk.content.overlays import Terms, Translation
from kiosk.content.reader import TAGGED, noun

Schema = dict[str, Any]
_TYPES: dict[type, Schema] = {
    str: {"type": "string", "minLength": 1},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"},
}
_LANGUAGE = "^[a-z]{2,3}(-[A-Z][a-z]{3})?$"
_OPENS = "^(panel:.+|survey:.+|guides)$"
# File name of the schema → class, and whether the file maps ids to such things.
_FILES: dict[str, tuple[type, bool]] = {
    "pack": (Manifest, False),
    "panel": (Panel, False),
    "guide": (Guide, False),
    "shared": (Block, True),
    "figures": (Figure, True),
    "sources": (Source, True),
    "glossary": (Term, True),
    "translation": (Translation, False),
    "terms": (Terms, False),
}


def schema() -> dict[str, Schema]:
    """Return file name (`panel.json` for the files in panels/, and so on) → schema."""
    return {f"{name}.json": _file(name, cls, by_id) for name, (cls, by_id) in _FILES.items()}


def text_of(document: Schema) -> str:
    """Return a schema as it is kept on disk."""
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def write(folder: Path) -> None:
    """Write every schema into `folder`."""
    for name, document in schema().items():
        (folder / name).write_text(text_of(document), encoding="utf-8")


def _file(name: str, cls: type, by_id: bool) -> Schema:
    definitions: dict[str, Schema] = {}
    root = _of(cls, definitions)
    if by_id:
        id_pattern = _of(Id, definitions)["pattern"]
        root = {"type": "object", "patternProperties": {id_pattern: root}, "additionalProperties": False}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": f"{name}.yaml of a content pack"
        if by_id or name in ("pack", "terms")
        else f"A {name} of a content pack",
        **root,
        "definitions": dict(sorted(definitions.items())),
    }


def _of(hint: Hint, definitions: dict[str, Schema]) -> Schema:
    """Return the schema of a type hint; classes go into `definitions`."""
    origin: object = get_origin(hint)
    args = get_args(hint)
    if origin is Annotated:
        return _marked(args[0], args[1])
    if origin in (Union, UnionType):
        kinds = [_of(arg, definitions) for arg in args if arg is not NoneType]
        return kinds[0] if len(kinds) == 1 else {"anyOf": kinds}
    if origin is Literal:
        return {"enum": list(args)}
    if origin is tuple or origin is AbstractMapping:
        return _collection(origin, args, definitions)
    if hint in _TYPES:
        return dict(_TYPES[hint])
    if hint.__name__ not in definitions:
        definitions[hint.__name__] = {}  # holds the place: a class may contain itself
        definitions[hint.__name__] = _class(hint, definitions)
    return {"$ref": f"#/definitions/{hint.__name__}"}


def _marked(base: Hint, marker: object) -> Schema:
    match marker:
        case Pattern(regex, words):
            return {"type": "string", "pattern": f"^{regex}$", "description": words}
        case Between(low, high):
            return {**_TYPES[base], "minimum": low, "maximum": high}
        case Opens():
            return {"type": "string", "pattern": _OPENS}
    return dict(_TYPES[str])  # the id of something, or the path of a picture


def _collection(origin: object, args: tuple[Hint, ...], definitions: dict[str, Schema]) -> Schema:
    if origin is AbstractMapping:
        return {"type": "object", "additionalProperties": _of(args[1], definitions)}
    if args[-1] is Ellipsis:
        return {"type": "array", "items": _of(args[0], definitions), "minItems": 1}
    return {"type": "array", "items": _of(args[0], definitions), "minItems": len(args), "maxItems": len(args)}


def _class(cls: type, definitions: dict[str, Schema]) -> Schema:
    if cls is LocalText:
        text = {"type": "object", "patternProperties": {_LANGUAGE: _TYPES[str]}, "additionalProperties": False}
        return {"description": "One text in each language of the pack.", "minProperties": 1, **text}
    if cls in TAGGED:
        return _tagged(cls, definitions)
    return _record(cls, definitions)


def _tagged(cls: type, definitions: dict[str, Schema]) -> Schema:
    """Choose by `type` or `kind` with if and then, so that an editor names the wrong key and not all variants."""
    tag, variants = TAGGED[cls]
    choices = [
        {"if": {"properties": {tag: {"const": name}}}, "then": _of(variant, definitions)}
        for name, variant in variants.items()
    ]
    known = {"properties": {tag: {"enum": list(variants)}}}
    return {"type": "object", "required": [tag], **known, "allOf": choices}


def _record(cls: Hint, definitions: dict[str, Schema]) -> Schema:
    unstatable: frozenset[str] = getattr(cls, "UNSTATABLE", frozenset())
    properties: dict[str, Schema] = {}
    required, unless_unstated = [], []
    for base, (tag, _) in TAGGED.items():
        if issubclass(cls, base):
            properties[tag] = {"const": noun(cls).split()[0]}
            required.append(tag)
    for spec in fields(cls):
        if spec.name == "where" or any(isinstance(marker, FromKey) for marker in get_args(spec.type)):
            continue
        properties[spec.name] = _of(spec.type, definitions)
        if spec.default is MISSING and spec.name in unstatable:
            named = {"unstated": {"type": "array", "contains": {"const": spec.name}}}
            unless_unstated.append(
                {"anyOf": [{"required": [spec.name]}, {"required": ["unstated"], "properties": named}]}
            )
        elif spec.default is MISSING:
            required.append(spec.name)
    whole: Schema = {
        "description": (cls.__doc__ or "").partition("\n")[0],
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }
    return {**whole, "allOf": unless_unstated} if unless_unstated else whole


if __name__ == "__main__":
    write(Path(sys.argv[1]))
