"""Joins the darkroom, the drives and the screens: a visitor's photos on their way into a survey."""

import logging
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from kiosk import paths
from kiosk.photos import Darkroom, Found, Photo, PhotoError
from kiosk.system import drives
from kiosk.system.pictures import PictureProvider
from kiosk.viewmodels.photo_shots import Edges
from kiosk.viewmodels.photos import PhotosViewModel

_log = logging.getLogger(__name__)


class CasePhotos:
    """View model, provider of pictures, and one thread that waits for drives and darkroom. No name is ever logged.

    `busy` is told when photos begin to be read, and when no more are; `allowed` says whether staff allow any.
    """

    def __init__(self, busy: Callable[[bool], None], *, allowed: bool) -> None:
        self._darkroom = Darkroom(paths.program())
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="photos")
        self.pictures = PictureProvider()
        edges = Edges(self._drives, self._listed, self._thumbnails, self._take)
        self.model = PhotosViewModel(edges, self.pictures, self._worker, allowed=allowed)
        self.model.picker.busyChanged.connect(busy)

    def close(self) -> None:
        """End the thread; a picture that is being opened ends first."""
        self.model.clear()
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _drives(self) -> tuple[drives.Drive, ...]:
        try:
            return drives.drives()
        except OSError as error:
            _log.warning("The drives can't be listed: %s", error.strerror)
            return ()

    def _listed(self, drive: drives.Drive) -> tuple[Found, ...] | None:
        try:
            return self._darkroom.pictures(drive.folder)
        except PhotoError as error:
            _log.warning("A stick can't be read: %s", error.reason)
            return None

    def _thumbnails(self, drive: drives.Drive, names: Sequence[str]) -> Iterator[tuple[str, bytes | None]]:
        return self._darkroom.thumbnails(drive.folder, names)

    def _take(self, drive: drives.Drive, name: str) -> Photo | str:
        try:
            return self._darkroom.take(drive.folder, name)
        except PhotoError as error:
            _log.info("A picture was refused: %s", error.reason)
            return error.reason
