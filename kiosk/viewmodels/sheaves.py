"""The own parts of a guide, page by page."""

from collections.abc import Iterator, Sequence
from typing import Any

Plain = dict[str, Any]
_ROWS_A_PAGE = 3


def sheaves(blocks: Sequence[Plain]) -> Iterator[list[Plain]]:
    """Yield the blocks of a guide's own part page by page: numbers alone, for they fill it, others two by two."""
    page: list[Plain] = []
    for block in [half for whole in blocks for half in _halves(whole)]:
        alone = block["type"] == "figures"
        if page and (alone or len(page) == 2):
            yield page
            page = []
        page.append(block | {"column": len(page) + 1})
        if alone:
            yield page
            page = []
    if page:
        yield page


def _halves(block: Plain) -> list[Plain]:
    """Return a block of many numbers as two, for a page holds three."""
    rows = block.get("items", [])
    if block["type"] != "figures" or len(rows) <= _ROWS_A_PAGE:
        return [block]
    middle = (len(rows) + 1) // 2
    return [block | {"items": rows[:middle]}, block | {"items": rows[middle:]}]
