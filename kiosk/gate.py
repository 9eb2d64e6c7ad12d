"""Opens the survey once there is an outbox, and closes it for as long as the disk has no room."""

import logging
from concurrent.futures import Executor, Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.outbox import Room
from kiosk.viewmodels.survey import SurveyViewModel

if TYPE_CHECKING:
    from kiosk.outbox import Outbox

_log = logging.getLogger(__name__)
_EVERY = 10  # ticks between two looks at the disk
_NOBODY_ANSWERS = ("away", "closed", "ended")


class SurveyGate(QObject):
    """Asks the disk in the background. A survey that is under way is never closed: saving it says what is wrong.

    Signals:
        measured: what the disk allows; delivered on the UI thread.
    """

    measured = Signal(str)

    def __init__(self, survey: SurveyViewModel, worker: Executor) -> None:
        super().__init__()
        self._survey, self._worker = survey, worker
        self._box: Outbox | None = None
        self._ticks = 0
        self.measured.connect(self._allow, Qt.ConnectionType.QueuedConnection)

    @property
    def box(self) -> "Outbox | None":
        """The outbox, while there is one."""
        return self._box

    def take(self, opening: "Future[Outbox]") -> str:
        """Let surveys be saved, or leave them closed and log why; return a sentence where the kiosk can't go on."""
        from kiosk.outbox import OutboxBusy

        try:
            self.open(opening.result())
        except OutboxBusy as error:
            return str(error)
        except Exception as error:  # noqa: BLE001  whatever it is, the panels stay
            _log.error("The survey stays closed: %s", error)
        return ""

    def open(self, box: "Outbox") -> None:
        """Let surveys be saved in this outbox."""
        self._box = box
        self._survey.set_outbox(box.commit)
        self._look()

    def tick(self) -> None:
        """Look at the disk now and then; called about once a second."""
        self._ticks += 1
        if self._box and self._ticks % _EVERY == 0:
            self._look()

    def _look(self) -> None:
        if box := self._box:
            self._worker.submit(lambda: self.measured.emit(box.room()))

    @Slot(str)
    def _allow(self, room: str) -> None:
        if self._box and self._survey.screen in _NOBODY_ANSWERS:
            commit = None if room == Room.NONE else self._box.commit
            self._survey.set_outbox(commit, photos=room == Room.PLENTY)
