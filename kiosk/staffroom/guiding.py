"""Joins the page Guides: the draft, and PDFs on a stick."""

import logging
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.content import pdfs
from kiosk.system import drives
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.draft_desk import DraftDesk
from kiosk.viewmodels.staff.guide_list import GuideListViewModel
from kiosk.viewmodels.staff.guide_papers import Papers, Tongues
from kiosk.viewmodels.staff.guide_stick import GuideStickViewModel

_log = logging.getLogger(__name__)
_MOST = 40  # PDFs of a stick that are listed, newest first


class Guiding:
    """Everything behind the page Guides.

    Attributes:
        rows, stick: the view models of the page.
    """

    def __init__(
        self,
        desk: DraftDesk,
        names: Mapping[str, str],
        layouts: Mapping[str, str],
        language: Callable[[], str],
        errands: Errands,
    ) -> None:
        """`names`: what languages call themselves; `layouts`: their keyboards; `language`: the one staff read."""
        self.rows = GuideListViewModel(desk, names, language)
        self.stick = GuideStickViewModel(desk, Papers(_drives, _names, _read), Tongues(names, layouts), errands)

    def tick(self) -> None:
        """Called about once a second while staff are in."""
        self.stick.tick()

    def leave(self) -> None:
        """Staff mode is over: nothing of a PDF stays that was not added."""
        self.stick.cancel()


def _drives() -> tuple[drives.Drive, ...]:
    try:
        return drives.drives()
    except OSError as error:
        _log.warning("The drives can't be listed: %s", error.strerror)
        return ()


def _names(drive: drives.Drive) -> dict[str, int] | None:
    """Return the PDFs that lie beside all folders, and in the first of folders."""
    try:
        found = [*_pdfs(drive.folder, "*"), *_pdfs(drive.folder, "*/*")]
        looked = [(path.stat(), path) for path in found]
    except OSError as error:
        _log.warning("A stick can't be read: %s", error.strerror)
        return None
    newest = sorted(looked, key=lambda one: one[0].st_mtime, reverse=True)[:_MOST]
    return {path.relative_to(drive.folder).as_posix(): stat.st_size for stat, path in newest}


def _pdfs(folder: Path, pattern: str) -> list[Path]:
    found = [path for path in folder.glob(pattern) if path.suffix.lower() == ".pdf"]
    return [path for path in found if path.is_file() and not path.is_symlink() and path.name[0] != "."]


def _read(drive: drives.Drive, name: str) -> bytes | str:
    try:
        with (drive.folder / name).open("rb") as file:
            if (size := os.fstat(file.fileno()).st_size) > pdfs.MAX_BYTES:
                return pdfs.too_large(size)
            data = file.read(pdfs.MAX_BYTES + 1)
    except OSError as error:
        _log.warning("A stick can't be read: %s", error.strerror)
        return "The stick can't be read: put it in anew, or take another one."
    return pdfs.refusal(data) or data
