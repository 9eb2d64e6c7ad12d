"""Handing over by stick: sealed copies for the office, and the code that lets the kiosk wipe what was opened there.

On the stick: `SID/part-N.age` for each survey, and `export-ID.json`, written last, which lists them. A stick that is
pulled holds whole files or none, and without its list an export cannot be confirmed.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from kiosk.outbox.checkup import mark_corrupt, reseal_next
from kiosk.outbox.clock import Clock, stamp
from kiosk.outbox.errors import OutboxError, PartDamaged
from kiosk.outbox.files import put_proven
from kiosk.outbox.model import Item, SealedPart, State, short_number
from kiosk.outbox.office_code import code_hash, office_code
from kiosk.outbox.owner import Owner
from kiosk.outbox.sealing import Sealer
from kiosk.outbox.store import Store


@dataclass(frozen=True)
class Exported:
    """What an export holds: surveys, sealed bytes, and how many damaged surveys stayed behind."""

    id: str
    surveys: int
    bytes: int
    damaged: int


@dataclass(frozen=True)
class _Copied:
    sid: str
    sealed: tuple[str, ...]  # sha256 of each sealed part, hex
    opened: tuple[str, ...]  # sha256 of each opened part, hex; in memory only
    bytes: int


class Handover:
    """Works in the caller's thread and asks the store for one survey after the other, so that saving never waits."""

    def __init__(self, owner: Owner, sealer: Sealer, clock: Clock) -> None:
        self._owner, self._sealer, self._clock = owner, sealer, clock

    def export(self, folder: Path) -> Exported:
        """Copy all that is undelivered into `folder`. Raises OutboxError; then no code will fit this export."""
        if not self._sealer.recovery:
            raise OutboxError(
                "No recovery key is set, so nobody could open a copy: make one with 'keys new' and put its public half "
                "into kiosk.toml under [keys] recovery."
            )
        self._reseal()
        copied: list[_Copied] = []
        damaged = after = 0
        while item := self._owner.call(lambda store, after=after: store.open_after(after)):  # type: ignore[misc]
            after = item.seq
            try:
                copied.append(self._copy(item, folder))
            except PartDamaged:
                damaged += 1
            except OSError as error:
                raise _stopped(item, len(copied), folder, error) from error
        if not copied:
            raise OutboxError("Nothing that can be copied waits on this kiosk, so nothing was written.")
        export_id = str(uuid4())
        self._remember(export_id, copied)
        try:
            _write_list(folder, export_id, stamp(self._clock.now()), copied)
        except OSError as error:
            raise _stopped(None, len(copied), folder, error) from error
        return Exported(export_id, len(copied), sum(one.bytes for one in copied), damaged)

    def confirm(self, code: str) -> int:
        """Wipe what the office has opened; return how many surveys left this kiosk now.

        Raises OutboxError when the code fits no export.
        """
        return self._owner.call(lambda store: _confirm(store, code, stamp(self._clock.now())))

    def _reseal(self) -> None:
        """Seal for the recovery key of today whatever still waits under another one."""
        after: int | None = 0
        while after is not None:
            at = stamp(self._clock.now())
            after = self._owner.call(lambda store, after=after, at=at: reseal_next(store, self._sealer, after, at))  # type: ignore[misc]

    def _copy(self, item: Item, folder: Path) -> _Copied:
        """Copy one survey. Raises OSError when the stick refuses, PartDamaged when the survey is put aside instead."""
        if item.state is State.CORRUPT:
            raise PartDamaged("A stored part has changed on the disk.")
        try:
            parts = [self._part(item, idx) for idx in range(item.parts)]
            opened = tuple(hashlib.sha256(self._sealer.open(part)).hexdigest() for part in parts)
        except PartDamaged:
            self._owner.call(lambda store: mark_corrupt(store, item, stamp(self._clock.now())))
            raise
        place = folder / item.sid
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        for part in parts:
            put_proven(place / f"part-{part.idx}.age", part.sealed)
        size = sum(len(part.sealed) for part in parts)
        return _Copied(item.sid, tuple(part.sha256 for part in parts), opened, size)

    def _part(self, item: Item, idx: int) -> SealedPart:
        part = self._owner.call(lambda store: store.part(item.sid, idx))
        if part is None:
            raise PartDamaged("A stored part is gone.")
        return part

    def _remember(self, export_id: str, copied: list[_Copied]) -> None:
        """Keep what the code will stand for, before the list makes the export one that can be opened."""
        code = office_code(export_id, ((one.sid, one.opened) for one in copied))
        at = stamp(self._clock.now())

        def write(store: Store) -> None:
            with store.transaction():
                store.change("INSERT INTO export VALUES (?, ?, ?, NULL)", export_id, at, code_hash(code))
                for one in copied:
                    store.change("INSERT INTO exported VALUES (?, ?)", export_id, one.sid)

        self._owner.call(write)


def _confirm(store: Store, code: str, at: str) -> int:
    row = store.row("SELECT id FROM export WHERE code_hash = ?", code_hash(code))
    if row is None:
        raise OutboxError(
            "This code fits no export of this kiosk: check each letter, or open the newest copy in the office again."
        )
    wiped = 0
    for (sid,) in store.rows("SELECT sid FROM exported WHERE export = ? ORDER BY sid", row[0]):
        item = store.find(sid)
        if item and item.state not in (State.DELIVERED, State.WIPED):
            store.wipe(sid, at, "", "office")
            wiped += 1
    with store.transaction():
        store.change("UPDATE export SET confirmed_at = coalesce(confirmed_at, ?) WHERE id = ?", at, row[0])
    return wiped


def _write_list(folder: Path, export_id: str, at: str, copied: list[_Copied]) -> None:
    surveys = [{"sid": one.sid, "parts": list(one.sealed)} for one in copied]
    text = json.dumps({"export": export_id, "at": at, "surveys": surveys}, indent=1)
    put_proven(folder / f"export-{export_id}.json", text.encode())


def _stopped(item: Item | None, whole: int, folder: Path, error: OSError) -> OutboxError:
    at = f" at survey {short_number(item.seq)}" if item else ""
    return OutboxError(
        f"Copying to {folder} stopped{at} ({error.strerror}). {whole} surveys are whole there, none has left this "
        "kiosk: put the stick back, or take another, and export again."
    )
