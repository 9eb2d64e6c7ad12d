"""Pictures and PDFs of the clinic's own on their way from a stick into the draft; everything here waits."""

import logging
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter

from kiosk import paths
from kiosk.content import images, pdfs
from kiosk.photos import Darkroom, PhotoError
from kiosk.system import drives
from kiosk.viewmodels.staff.stick_files import Kind, StickEdges, Taken

_log = logging.getLogger(__name__)
_SUFFIXES = {"image/jpeg": ".jpg", "image/png": ".png"}
_SIDE = 2400  # pixels; more than the largest panel shows
_MOST = 500  # files that are listed, of the first so many entries
_ENTRIES = 20_000
_NO_FOLLOW: int = getattr(os, "O_NOFOLLOW", 0)


class StickFiles:
    """Edges of the view model that lets staff choose a file."""

    def __init__(self) -> None:
        self._darkroom = Darkroom(paths.program())
        self.edges = StickEdges(self._drives, self._names, self._thumbnails, self._take)

    def _drives(self) -> tuple[drives.Drive, ...]:
        try:
            return drives.drives()
        except OSError as error:
            _log.warning("The drives can't be listed: %s", error.strerror)
            return ()

    def _names(self, drive: drives.Drive, kind: Kind) -> Sequence[str] | None:
        try:
            if kind == "pdf":
                return pdfs_below(drive.folder)
            return [found.name for found in self._darkroom.pictures(drive.folder)]
        except (PhotoError, OSError):
            _log.warning("A stick can't be read.")
            return None

    def _thumbnails(self, drive: drives.Drive, names: Sequence[str]) -> Iterator[tuple[str, bytes | None]]:
        return self._darkroom.thumbnails(drive.folder, names)

    def _take(self, drive: drives.Drive, name: str, kind: Kind) -> Taken | str:
        try:
            return _pdf(drive.folder, name) if kind == "pdf" else self._picture(drive.folder, name)
        except PhotoError as error:
            return str(error)
        except OSError:
            return "The stick or this file is gone; put the stick back in and choose again."

    def _picture(self, folder: Path, name: str) -> Taken:
        photo = self._darkroom.take(folder, name)
        data, suffix = photo.data, _SUFFIXES[photo.content_type]
        if len(data) > images.MAX_BYTES or max(photo.width, photo.height) > _SIDE:
            data, suffix = smaller(data), ".jpg"
        return Taken(data, suffix, PurePosixPath(name).stem)


def smaller(data: bytes) -> bytes:
    """Return a clean picture as a JPEG that a panel can hold."""
    image = QImage.fromData(data)
    side = min(_SIDE, max(image.width(), image.height()))
    image = image.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_RGB888)
    made = QByteArray()
    for quality in (88, 75, 60):
        made = QByteArray()
        buffer = QBuffer(made)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, QByteArray(b"JPEG"))
        writer.setQuality(quality)
        writer.write(image)
        if made.size() <= images.MAX_BYTES:
            break
    return bytes(made.data())


def pdfs_below(folder: Path) -> list[str]:
    """Return the PDFs on a stick by their paths below it, in order; no link is followed. Raises OSError."""
    found: list[str] = []
    seen = 0
    for place, folders, files in os.walk(folder, onerror=_raise, followlinks=False):
        folders[:] = sorted(one for one in folders if not one.startswith((".", "$")))
        seen += len(folders) + len(files)
        here = Path(place).relative_to(folder)
        names = (name for name in sorted(files) if name.lower().endswith(".pdf") and not name.startswith("."))
        found += [(here / name).as_posix() for name in names]
        if seen > _ENTRIES or len(found) >= _MOST:
            break
    return found[:_MOST]


def _raise(error: OSError) -> None:
    raise error


def _pdf(folder: Path, name: str) -> Taken | str:
    """Return a PDF of a stick, or why it is none that the kiosk shows. Raises OSError."""
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise FileNotFoundError(name)
    handle = os.open(path, os.O_RDONLY | _NO_FOLLOW | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise FileNotFoundError(name)
        data = file.read(pdfs.MAX_BYTES + 1)
    return pdfs.refusal(data) or Taken(data, ".pdf", PurePosixPath(name).stem)
