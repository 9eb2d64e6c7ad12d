"""JSON whose decimals stay as they were written: 1.50 is neither 1.5 nor the nearest binary fraction."""

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

Pairs = Callable[[list[tuple[str, Any]]], Any]


def loads(document: bytes | str, *, pairs: Pairs | None = None) -> Any:
    """Return what a JSON document says, every number with a point or an exponent as a Decimal.

    Args:
        document: UTF-8 or text.
        pairs: makes an object of its keys and values, in place of `dict`.

    Raises:
        ValueError: it is not JSON, or has a number that is none (NaN) or too long.
    """
    return json.loads(document, parse_float=Decimal, parse_constant=_no_number, object_pairs_hook=pairs)


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no number")


def dumps(node: object) -> str:
    """Return compact JSON; a Decimal stands as it was written."""
    match node:
        case Mapping():
            return "{" + ",".join(f"{dumps(key)}:{dumps(value)}" for key, value in node.items()) + "}"
        case list() | tuple():
            return "[" + ",".join(map(dumps, node)) + "]"
        case Decimal():
            return str(node)
    return json.dumps(node, ensure_ascii=False)
