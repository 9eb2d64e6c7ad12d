"""What may lie on a disk after its power was cut: built from the ordered log of what was asked of it."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple, TypeVar

SECTOR = 512  # bytes that a disk writes whole or not at all

Files = dict[str, bytes]
T = TypeVar("T")


class Op(NamedTuple):
    """One call. `at` is the offset of a write and the size of a truncate; `to` is what a rename makes of `name`.

    write, truncate and sync are of one file; create, delete, rename wait for `sync_folder`.
    """

    kind: str
    name: str = ""
    at: int = 0
    data: bytes = b""
    to: str = ""


@dataclass
class File:
    """What is safe on the disk, and what was asked since the last sync."""

    safe: bytes = b""
    waiting: list[Op] = field(default_factory=list)


class Disk:
    """Follows a log; at any moment it tells what a power cut may leave."""

    def __init__(self, files: Files) -> None:
        self._safe_names = {name: File(data) for name, data in files.items()}
        self._names = dict(self._safe_names)
        self._waiting: list[tuple[Op, File]] = []

    def do(self, op: Op) -> None:
        if op.kind in ("write", "truncate"):
            self._names[op.name].waiting.append(op)
        elif op.kind == "sync":
            file = self._names[op.name]
            file.safe, file.waiting = changed(file.safe, file.waiting), []
        elif op.kind == "sync_folder":
            self._safe_names, self._waiting = dict(self._names), []
        else:
            file = File() if op.kind == "create" else self._names[op.name]
            self._waiting.append((op, file))
            _rename(self._names, op, file)

    def nothing_kept(self) -> Files:
        return {name: file.safe for name, file in self._safe_names.items()}

    def all_kept(self, last: Sequence[Op] | None = None) -> Files:
        """Return the disk with all that was asked of it; `last` in the place of the last call."""
        done = {}
        for name, file in self._names.items():
            replaced = last is not None and file.waiting and last and file.waiting[-1].name == last[0].name
            done[name] = changed(file.safe, [*file.waiting[:-1], *last] if replaced else file.waiting)
        return done

    def torn(self, op: Op, chance: random.Random) -> Files:
        """Return the disk when the power went in the middle of the last write: some of its sectors are there."""
        pieces = sectors(op)
        kept = pieces[: chance.randrange(len(pieces))] if chance.random() < 0.5 else some(pieces, chance)
        return self.all_kept(kept or [Op("write", op.name, op.at)])

    def some_kept(self, chance: random.Random) -> Files:
        """Return the disk with some of what was asked since the last sync, done in another order, writes torn."""
        names = dict(self._safe_names)
        for op, file in some(self._waiting, chance):
            if op.kind == "create" or op.name in names:
                _rename(names, op, file)
        return {name: changed(file.safe, self._shuffled(file, chance)) for name, file in names.items()}

    def _shuffled(self, file: File, chance: random.Random) -> list[Op]:
        pieces = [piece for op in file.waiting for piece in (sectors(op) if chance.random() < 0.2 else [op])]
        kept = some(pieces, chance)
        chance.shuffle(kept)
        return kept


def _rename(names: dict[str, File], op: Op, file: File) -> None:
    if op.kind == "create":
        names[op.name] = file
    elif op.kind == "delete":
        del names[op.name]
    else:
        names[op.to] = names.pop(op.name)


def some(things: Sequence[T], chance: random.Random) -> list[T]:
    share = chance.random()
    return [thing for thing in things if chance.random() < share]


def changed(data: bytes, ops: Sequence[Op]) -> bytes:
    """Return `data` after writes and truncates; what lies beyond the end is filled with zeros."""
    if not ops:
        return data
    result = bytearray(data)
    for op in ops:
        if op.kind == "truncate":
            del result[op.at :]
            result.extend(bytes(op.at - len(result)))
        elif op.data:
            result.extend(bytes(max(op.at - len(result), 0)))
            result[op.at : op.at + len(op.data)] = op.data
    return bytes(result)


def sectors(op: Op) -> list[Op]:
    """Return a write as the writes of its sectors, any other call as it is."""
    if op.kind != "write":
        return [op]
    start, end = op.at, op.at + len(op.data)
    cuts = [start, *range(start - start % SECTOR + SECTOR, end, SECTOR), end]
    return [Op("write", op.name, a, op.data[a - start : b - start]) for a, b in pairwise(cuts)]


def states(log: Sequence[Op], start: Files, mixed: int, chance: random.Random) -> Iterator[tuple[int, Files]]:
    """Yield (calls done, what is on the disk) for a cut before the first call and after every call.

    Each with nothing, with everything, with a torn last write, and `mixed` times with some of it in another order.
    """
    disk = Disk(start)
    yield 0, disk.nothing_kept()
    for done, op in enumerate(log, 1):
        disk.do(op)
        yield done, disk.nothing_kept()
        yield done, disk.all_kept()
        if op.kind == "write" and len(op.data) > SECTOR and mixed:
            yield done, disk.torn(op, chance)
        for _ in range(mixed):
            yield done, disk.some_kept(chance)
