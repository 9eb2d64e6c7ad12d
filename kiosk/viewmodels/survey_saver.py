"""Saves a survey on a thread of its own."""

from collections.abc import Mapping
from concurrent.futures import Executor, ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from kiosk.viewmodels.survey_saving import Commit, save
from kiosk.viewmodels.survey_states import Saving


class Saver(QObject):
    """Builds and seals on the executor, one thread unless said.

    Signals:
        stored: the id of a survey and its sequence number, 0 where it could not be saved; sent from that thread.
    """

    stored = Signal(str, int)

    def __init__(self, executor: Executor | None = None) -> None:
        super().__init__()
        self._executor = executor or ThreadPoolExecutor(1, "survey")

    def begin(self, saving: Saving, commit: Commit | None, photos: Mapping[str, bytes]) -> None:
        """Save a survey with its photos, by the ids they have in it."""
        self._executor.submit(lambda: self.stored.emit(saving.sid, save(saving, commit, photos)))

    def close(self) -> None:
        """Wait for a save that is under way, and stop."""
        self._executor.shutdown(wait=True)
