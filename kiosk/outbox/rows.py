"""A row of the store as a record, and the proof that it can be one."""

from dataclasses import fields
from functools import lru_cache
from types import UnionType

from kiosk.outbox.errors import StoreDamaged
from kiosk.outbox.model import Item, State
from kiosk.outbox.reasons import Reason

COLUMNS = tuple(field.name for field in fields(Item))
_KINDS: dict[type | UnionType, tuple[str, ...]] = {
    int: ("seq", "parts", "accepted", "verified", "attempts", "bytes"),
    str: ("sid", "saved_at", "form", "sealed_for"),
    int | None: ("http",),
    str | None: ("not_before",),
}


@lru_cache(maxsize=64)
def item_of(values: tuple[object, ...]) -> Item:
    """Return a row, in the order of `COLUMNS`, as a record. Raises StoreDamaged when a changed bit makes it none.

    Every status asks for the oldest that wait. Their rows seldom change: they are read anew, but not built anew.
    """
    row = dict(zip(COLUMNS, values, strict=True))
    try:
        state = State(str(row["state"]))
        Reason(str(row["reason"]))
    except ValueError as error:
        raise StoreDamaged("A row of the outbox has changed on the disk.") from error
    if not all(isinstance(row[name], kind) for kind, names in _KINDS.items() for name in names):
        raise StoreDamaged("A row of the outbox has changed on the disk.")
    return Item(**{**row, "state": state, "clock_doubt": bool(row["clock_doubt"])})  # type: ignore[arg-type]
