"""The audit trail: which role did what and when, chained by hashes, without personal data."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

from kiosk.staff.errors import StaffError
from kiosk.staff.files import append, locked, replace_file
from kiosk.staff.trail import Head, Row, What, fault_of, parse, refuse_words

NAME, EARLIER, HEAD, TORN = "audit.jsonl", "audit.1.jsonl", "audit.head", "audit.torn"
PART_BYTES = 4_000_000  # 16,000 rows or so: a year and a half at thirty rows a day
_TAIL = 65_536  # more than a row takes


class AuditError(StaffError):
    """The trail can't be written; the message is one plain sentence."""


class Audit:
    """The audit trail of one data folder, for the kiosk and the command line at once. Works on files.

    Rows stand in audit.jsonl. At 4 MB the file becomes audit.1.jsonl, in place of the one before, and a new one goes
    on with the chain: 8 MB at most, which hold the last two to three years of a busy clinic.

    Each row carries the hash of the one before, and audit.head the number and hash of the last: so a row that was
    changed, left out or moved is found, and so is an end that was cut off. It is no proof against somebody who may
    write all of these files: they can make the whole chain anew, head and all, or take all of it away. What was
    exported to a stick before then is the proof: its last row must still be in the trail, with the same hash.

    Args:
        folder: DATA/staff.
        now: the wall clock, with its time zone.
        part_bytes: size at which the file is put away.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime], part_bytes: int = PART_BYTES) -> None:
        self._folder, self._now, self._part_bytes = folder, now, part_bytes

    def add(self, role: str, what: str, **detail: str | int) -> Row:
        """Write one row, durably, and return it.

        A last line that a power cut tore is set aside in audit.torn; the row then tells its bytes as `torn`. Where
        audit.head is gone though there are rows, it tells `head` as "lost".

        Raises:
            AuditError: the disk takes nothing.
            ValueError: an unknown role, `what` is no code of What, or a detail is no code, number or id.
        """
        refuse_words(role, detail)
        code = What(what)
        try:
            with locked(self._folder):
                torn = self._mend()
                head = self._end()
                told = {**detail, **({"torn": torn} if torn else {}), **({} if self._head() else self._lost())}
                row = Row(head.seq + 1, self._stamp(), role, code.value, MappingProxyType(told), head.hash)
                row = replace(row, hash=row.digest())
                head = self._make_room(head)
                append(self._folder / NAME, row.line())
                self._keep(replace(head, seq=row.seq, hash=row.hash))
        except OSError as error:
            raise AuditError(
                f"The audit trail in {self._folder} can't be written: {error.strerror}; ask IT."
            ) from error
        return row

    def rows(self) -> tuple[Row, ...]:
        """Return all rows that are kept and can be read, oldest first."""
        return tuple(row for row in self._lines() if row)

    def export(self) -> bytes:
        """Return the trail as it stands, one JSON object a line, for a stick."""
        return b"".join(self._read(name) for name in (EARLIER, NAME))

    def verify(self) -> str:
        """Return what is wrong with the trail, by the number of the first row it concerns; "" when it is whole.

        A last line that is torn is no fault: it was never promised.
        """
        head = self._head()  # before the rows, for another process may add one meanwhile
        return fault_of(self._lines(), head)

    def _lines(self) -> list[Row | None]:
        data = self.export()
        return [parse(line) for line in data[: data.rfind(b"\n") + 1].splitlines()]

    def _read(self, name: str) -> bytes:
        try:
            return (self._folder / name).read_bytes()
        except OSError:
            return b""

    def _head(self) -> Head | None:
        try:
            head = Head(**json.loads(self._read(HEAD)))
        except (ValueError, TypeError):
            return None
        fits = type(head.seq) is type(head.first) is int and isinstance(head.hash, str) and isinstance(head.before, str)
        return head if fits else None

    def _keep(self, head: Head) -> None:
        replace_file(self._folder / HEAD, json.dumps(vars(head)).encode() + b"\n")

    def _stamp(self) -> str:
        return self._now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def _lost(self) -> dict[str, str]:
        return {"head": "lost"} if self._tail(NAME) else {}

    def _end(self) -> Head:
        """Return where the chain goes on: after the last row, or after the one that the head names if that is later."""
        head = self._head()
        if head is None:
            first = next(iter(self.rows()), Row(1, "", "", ""))
            head = Head(first=first.seq, before=first.prev)
        lines = (self._tail(NAME) or self._tail(EARLIER)).splitlines()
        last = parse(lines[-1]) if lines else None
        return replace(head, seq=last.seq, hash=last.hash) if last and last.seq > head.seq else head

    def _tail(self, name: str) -> bytes:
        """Return the end of a file, with its last whole line; b"" where there is no file."""
        path = self._folder / name
        if not path.exists():
            return b""
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _TAIL))
            tail = file.read()
        return tail if b"\n" in tail else path.read_bytes()

    def _mend(self) -> int:
        """Set a torn last line aside; return its bytes."""
        tail = self._tail(NAME)
        torn = tail[tail.rfind(b"\n") + 1 :]
        if torn:
            append(self._folder / TORN, torn + b"\n")
            with (self._folder / NAME).open("r+b") as file:
                file.truncate(file.seek(0, 2) - len(torn))
        return len(torn)

    def _make_room(self, head: Head) -> Head:
        """Put a full file away; what was put away before goes, and the head tells where the kept rows begin now."""
        path = self._folder / NAME
        if not path.exists() or path.stat().st_size < self._part_bytes:
            return head
        first = parse(path.read_bytes().splitlines()[0])
        if first:
            head = replace(head, first=first.seq, before=first.prev)
        self._keep(head)  # first: rows from before the place that it names are no fault
        path.replace(self._folder / EARLIER)
        return head
