"""Keeps a draft on disk: one file, replaced in one step, and the pictures and PDFs that it names."""

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.drafts.disk import make_folder, replace_file, sync_folder
from kiosk.drafts.errors import DraftError
from kiosk.drafts.steps import Step, step_from_json, step_to_json
from kiosk.drafts.values import Blob, blobs_in

FORMAT = 1


@dataclass(frozen=True)
class Kept:
    """What is kept of a draft.

    Attributes:
        number: revision that it changes.
        steps: those taken back too.
        cursor: how many of them are in effect.
        lost: steps that did not fit.
    """

    number: int
    steps: tuple[Step, ...]
    cursor: int
    lost: tuple[Step, ...] = ()


class Store:
    """A folder with draft.json and blobs/; the file is whole at every moment, and its blobs are there before it is."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "draft.json"
        self._blobs = folder / "blobs"
        self._unsaved: set[str] = set()  # blobs that no saved draft names yet

    def read(self) -> Kept | None:
        """Return the draft as it was saved last, None where there is none. Raises DraftError."""
        try:
            data = json.loads(self._file.read_bytes())
            if data["format"] != FORMAT:
                raise DraftError(f"{self._file} is from another version of the program; publish or discard it there.")
            steps, lost = (tuple(map(step_from_json, data[name])) for name in ("steps", "lost"))
            return Kept(data["base"], steps, data["cursor"], lost)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, ArithmeticError) as error:
            raise DraftError(f"The draft {self._file} can't be read; move it away to begin a new one.") from error

    def writing(self, kept: Kept) -> Callable[[], None]:
        """Return a job that saves a draft as handed in and sweeps the blobs that it names no more."""
        named = {blob.name for step in (*kept.steps, *kept.lost) for blob in _blobs_of(step)}
        fresh = self._unsaved - named  # taken in, and not yet part of a step
        self._unsaved = set(fresh)

        def write() -> None:
            data: dict[str, Any] = {"format": FORMAT, "base": kept.number, "cursor": kept.cursor}
            data |= {"steps": list(map(step_to_json, kept.steps)), "lost": list(map(step_to_json, kept.lost))}
            make_folder(self._folder)
            replace_file(self._file, json.dumps(data, ensure_ascii=False).encode())
            self._sweep(named | fresh | self._unsaved)

        return write

    def _sweep(self, wanted: set[str]) -> None:
        for path in self._blobs.iterdir() if self._blobs.is_dir() else ():
            if path.name not in wanted and not path.name.endswith(".new"):
                path.unlink(missing_ok=True)

    def clear(self) -> None:
        """Take the draft and its blobs away, the draft first. Raises OSError."""
        self._unsaved = set()
        if self._file.exists():
            self._file.unlink()
            sync_folder(self._folder)
        shutil.rmtree(self._blobs, ignore_errors=True)

    def keep_blob(self, data: bytes, suffix: str) -> Blob:
        """Write a blob and wait for the disk; one that is there already is left alone. Raises OSError."""
        blob = Blob(hashlib.sha256(data).hexdigest(), suffix, len(data))
        self._unsaved.add(blob.name)
        path = self.blob_path(blob)
        if not path.exists():
            make_folder(self._blobs)
            replace_file(path, data)
        return blob

    def blob_path(self, blob: Blob) -> Path:
        """Return where a blob lies."""
        return self._blobs / blob.name


def _blobs_of(step: Step) -> set[Blob]:
    return {blob for change in step.changes for blob in blobs_in([change.before, change.after])}
