"""Reading sealed copies in the office: an export on a stick, or the outbox of a kiosk that no longer runs."""

import json
import shutil
import sqlite3
import uuid
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.outbox.checking import attachments, read_response
from kiosk.outbox.errors import OutboxError, PartDamaged
from kiosk.outbox.model import MAX_PHOTOS, SealedPart, photo_id
from kiosk.outbox.owner import damaged_files
from kiosk.outbox.schema import NAME, sqlite_connection
from kiosk.outbox.sealing import Sealer

_PARTS = range(MAX_PHOTOS + 1)


@dataclass(frozen=True)
class Copy:
    """One survey as it was found: `load` returns the sealed bytes of a part, None where there is none."""

    sid: str
    load: Callable[[int], bytes | None]


@dataclass(frozen=True)
class ExportList:
    """What an export says that it holds: its id, and the sids."""

    id: str
    sids: tuple[str, ...]


@dataclass(frozen=True)
class Opened:
    """One survey, opened and checked: the frozen response, photos in order as (media type, bytes)."""

    sid: str
    response: bytes
    photos: tuple[tuple[str, bytes], ...]


def copies_on_stick(folder: Path) -> tuple[list[Copy], list[ExportList]]:
    """Return the surveys and the lists in the folder of an export. Raises OutboxError for a list that is not one."""
    copies = [
        Copy(place.name, lambda idx, place=place: _file(place / f"part-{idx}.age"))  # type: ignore[misc]
        for place in sorted(folder.iterdir())
        if place.is_dir() and _is_sid(place.name)
    ]
    return copies, [_list(file) for file in sorted(folder.glob("export-*.json"))]


def copies_in_outbox(folder: Path, scratch: Path) -> list[Copy]:
    """Return the surveys in every database of a data folder; each is copied into `scratch` first, and stays as it is.

    Sealed bytes alone are copied. Raises OutboxError when a database gives nothing.
    """
    found: dict[str, Copy] = {}
    for database in (*damaged_files(folder), folder / NAME):
        if database.exists():
            for ending in ("", "-wal"):
                if (source := database.with_name(database.name + ending)).exists():
                    shutil.copyfile(source, scratch / source.name)
            found |= {copy.sid: copy for copy in _in_database(scratch / database.name)}
    return list(found.values())


def open_copy(copy: Copy, sealer: Sealer) -> Opened:
    """Open every part and hold it against the response. Raises PartDamaged."""
    parts = [_open(copy, idx, sealer) for idx in _PARTS]
    if parts[0] is None:
        raise PartDamaged("The answers are missing.")
    told = attachments(read_response(parts[0], copy.sid))
    photos = []
    for idx in range(1, len(told) + 1):
        described = told.get(photo_id(copy.sid, idx))
        data = parts[idx]
        if described is None or data is None or not described.fits(data):
            raise PartDamaged(f"Photo {idx} is missing or is not the one that the answers describe.")
        photos.append((described.content_type, data))
    return Opened(copy.sid, parts[0], tuple(photos))


def _open(copy: Copy, idx: int, sealer: Sealer) -> bytes | None:
    sealed = copy.load(idx)
    return None if sealed is None else sealer.open(SealedPart.of(idx, sealed))


def _in_database(file: Path) -> list[Copy]:
    try:
        with closing(sqlite_connection(file)) as connection:
            sids = [row[0] for row in connection.execute("SELECT DISTINCT sid FROM part ORDER BY sid")]
    except sqlite3.Error as error:
        raise OutboxError(f"The outbox {file.name} cannot be read: {error}.") from error
    return [Copy(sid, lambda idx, sid=sid: _row(file, sid, idx)) for sid in sids]  # type: ignore[misc]


def _row(file: Path, sid: str, idx: int) -> bytes | None:
    try:
        with closing(sqlite_connection(file)) as connection:
            row = connection.execute("SELECT sealed FROM part WHERE sid = ? AND idx = ?", (sid, idx)).fetchone()
    except sqlite3.Error as error:
        raise PartDamaged("A stored part cannot be read from the disk.") from error
    return bytes(row[0]) if row else None


def _file(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise PartDamaged(f"{path.name} cannot be read ({error.strerror}).") from error


def _list(file: Path) -> ExportList:
    try:
        told: dict[str, Any] = json.loads(file.read_bytes())
        return ExportList(str(told["export"]), tuple(str(survey["sid"]) for survey in told["surveys"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise OutboxError(f"The list {file.name} cannot be read: copy the whole stick again.") from error


def _is_sid(name: str) -> bool:
    try:
        return str(uuid.UUID(name)) == name
    except ValueError:
        return False
