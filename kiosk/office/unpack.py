"""Opening sealed copies into a folder of the office. Only what fits its own answers is written."""

import hashlib
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk import outbox
from kiosk.office.table import write_tables
from kiosk.outbox import copies
from kiosk.outbox.files import replace_file
from kiosk.outbox.office_code import office_code
from kiosk.outbox.sealing import Sealer

_ENDINGS = {"image/jpeg": "jpg", "image/png": "png"}


class OfficeError(Exception):
    """Nothing can be opened here; the message is one plain sentence."""


@dataclass(frozen=True)
class Unpacked:
    """What was opened.

    Attributes:
        surveys, photos: how many are in the folder now from this stick.
        codes: one for each export of which every part has opened.
        problems: one sentence for each survey or export that is not whole.
        tables: the CSV files.
    """

    surveys: int
    photos: int
    codes: tuple[str, ...]
    problems: tuple[str, ...]
    tables: tuple[Path, ...]


def unpack(path: Path, identity: Path, out: Path) -> Unpacked:
    """Open the copies at `path` with the key in the file `identity`, into `out`.

    `path` is the folder of an export, or the data folder (or outbox.db) of a kiosk that does not run.
    Raises OfficeError.
    """
    sealer = _sealer(identity)
    try:
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".sealed-", dir=out) as scratch:
            found, lists = _find(path, Path(scratch))
            return _unpack(found, lists, sealer, out)
    except OSError as error:
        place = error.filename or out
        raise OfficeError(f"{place} cannot be used ({error.strerror}): check the path and its rights.") from error
    except ValueError as error:
        raise OfficeError(f"A file in {out / 'responses'} is no response any more: name an empty folder.") from error
    except outbox.OutboxError as error:
        raise OfficeError(str(error)) from error


def _find(path: Path, scratch: Path) -> tuple[list[copies.Copy], list[copies.ExportList]]:
    folder = path.parent if path.is_file() else path
    if not folder.is_dir():
        raise OfficeError(f"{path} is not there: name the folder on the stick.")
    found, lists = copies.copies_on_stick(folder)
    if not found:
        found = copies.copies_in_outbox(folder, scratch)
    if not found and not lists:
        raise OfficeError(f"There are no sealed surveys in {path}: name the folder that the kiosk exported to.")
    return found, lists


def _unpack(found: Sequence[copies.Copy], lists: Sequence[copies.ExportList], sealer: Sealer, out: Path) -> Unpacked:
    opened: dict[str, tuple[str, ...]] = {}
    problems: list[str] = []
    photos = 0
    for copy in found:
        try:
            survey = copies.open_copy(copy, sealer)
        except outbox.OutboxError as error:
            problems.append(f"Survey {copy.sid} did not open: {error}")
            continue
        _write(survey, out)
        parts = (survey.response, *(data for _, data in survey.photos))
        opened[copy.sid] = tuple(hashlib.sha256(part).hexdigest() for part in parts)
        photos += len(survey.photos)
    tables = write_tables(out / "responses", out) if opened else []
    codes = []
    for one in lists:
        missing = [sid for sid in one.sids if sid not in opened]
        if missing:
            problems.append(
                f"Export {one.id} gives no code: {len(missing)} of its {len(one.sids)} surveys did not open. "
                "Export again on the kiosk."
            )
        else:
            codes.append(office_code(one.id, ((sid, opened[sid]) for sid in one.sids)))
    return Unpacked(len(opened), photos, tuple(codes), tuple(problems), tuple(tables))


def _write(survey: copies.Opened, out: Path) -> None:
    for name in ("responses", "photos"):
        (out / name).mkdir(mode=0o700, exist_ok=True)
    for number, (kind, data) in enumerate(survey.photos, 1):
        pid = outbox.photo_id(survey.sid, number)  # as the answers call it
        replace_file(out / "photos" / f"{pid}.{_ENDINGS.get(kind, 'bin')}", data, durable=True)
    replace_file(out / "responses" / f"{survey.sid}.json", survey.response, durable=True)


def _sealer(identity: Path) -> Sealer:
    try:
        return Sealer(identity.read_text(encoding="ascii"))
    except (OSError, ValueError, outbox.OutboxError) as error:
        raise OfficeError(f"The key file {identity} cannot be used: name the file that 'keys new' wrote.") from error
