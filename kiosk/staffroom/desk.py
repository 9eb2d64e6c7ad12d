"""What the desk looks at, and what it does with surveys that wait. All of it but the status waits for something."""

import json
import logging
import shutil
import subprocess
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk import opening, paths
from kiosk.setup import Setup
from kiosk.staff import Counts, Day, What
from kiosk.staffroom.diary import Diary
from kiosk.staffroom.shown import Shown
from kiosk.system import copying, drives
from kiosk.viewmodels.staff.desk import Eyes
from kiosk.viewmodels.staff.desk_facts import Looked, Seen
from kiosk.viewmodels.staff.handover import Hands, News

if TYPE_CHECKING:
    from kiosk.outbox import Status

_log = logging.getLogger(__name__)
_DAYS = 7
_PATIENCE_S = 60  # for the doctor, who opens a picture of each kind
_AUDIT = "kiosk-audit.jsonl"


class Desk:
    """Eyes and hands of the desk."""

    def __init__(self, setup: Setup, shown: Shown, counts: Counts, diary: Diary) -> None:
        self._setup, self._shown, self._counts, self._diary = setup, shown, counts, diary
        self._doctor: subprocess.Popen[bytes] | None = None
        self.eyes = Eyes(self._status, self._look, self._examine, shown.titles, shown.language)
        self.hands = Hands(self._send, self._drives, self._export, self._confirm)

    def close(self) -> None:
        """Wait for no doctor."""
        if self._doctor:
            self._doctor.kill()

    def _status(self) -> "Status | None":
        box = self._shown.outbox()
        return box.status() if box else None

    def _look(self) -> Looked:
        """Look at revisions, disk and counts."""
        library = opening.library_of(self._setup.data)
        live, disk = library.live(), shutil.disk_usage(self._setup.data)
        days = self._last_days()
        opened: Counter[str] = Counter()
        left: Counter[str] = Counter()
        for day in filter(None, days.values()):
            opened.update(day.opened)
            left.update(day.left)
        return Looked(
            live=live.number,
            live_at=live.at.isoformat() if live.at else "",
            fault=library.fault,
            newer=library.shipped_is_newer(),
            free=disk.free,
            total=disk.total,
            days=tuple((name, day.visits if day else 0) for name, day in days.items()),
            opened=opened,
            left=left,
            warned=sum(day.idle for day in days.values() if day),
        )

    def _last_days(self) -> dict[str, Day | None]:
        """Return the last days by their dates, oldest first; None where nothing was counted."""
        counted = {day.date: day for day in self._counts.days()}
        today = self._setup.now().date()
        names = [(today - timedelta(days=back)).isoformat() for back in range(_DAYS - 1, -1, -1)]
        return {name: counted.get(name) for name in names}

    def _examine(self) -> Sequence[Seen]:
        """Ask the doctor, a process of its own: what it opens may hang or break."""
        line = [*paths.program(), "doctor", "--json", "--data", str(self._setup.data)]
        pipe = subprocess.PIPE
        try:
            with subprocess.Popen(line, stdout=pipe, stderr=subprocess.DEVNULL) as self._doctor:
                try:
                    told = json.loads(self._doctor.communicate(timeout=_PATIENCE_S)[0])
                finally:
                    self._doctor.kill()
            return [Seen(one["topic"], one["severity"], one["message"]) for one in told["findings"]]
        except (OSError, ValueError, KeyError, TypeError, subprocess.TimeoutExpired) as error:
            _log.error("The doctor did not answer: %s", type(error).__name__)
            return [Seen("settings", "error", "The kiosk could not be examined; ask IT to run 'kiosk doctor'.")]

    def _send(self) -> None:
        if box := self._shown.outbox():
            box.send_now()

    def _drives(self) -> tuple[drives.Drive, ...]:
        try:
            return drives.drives()
        except OSError as error:
            _log.warning("The drives can't be listed: %s", error.strerror)
            return ()

    def _export(self, drive: drives.Drive) -> News:
        """Copy what waits, sealed, and the audit trail beside it; let go of the stick."""
        from kiosk.outbox import OutboxError

        box = self._shown.outbox()
        if box is None:
            return News("refused", sentence="The store of this kiosk can't be opened; ask IT.")
        try:
            made = box.export(drive.folder / f"kiosk-surveys-{self._setup.now():%Y-%m-%d-%H%M}")
            copying.put(self._diary.audit.export(), _AUDIT, drive)  # which also lets go of the stick
        except OutboxError as error:
            return News("refused", sentence=str(error))
        except copying.CopyError:
            return News("refused", sentence="The surveys are on the stick; the record of changes did not fit.")
        self._diary.tell(What.HANDED_OVER, surveys=made.surveys)
        return News("exported", made.surveys)

    def _confirm(self, code: str) -> News:
        from kiosk.outbox import OutboxError

        box = self._shown.outbox()
        if box is None:
            return News("refused", sentence="The store of this kiosk can't be opened; ask IT.")
        try:
            wiped = box.confirm(code.strip())
        except OutboxError as error:
            return News("refused", sentence=str(error))
        self._diary.tell(What.WIPED, surveys=wiped)
        return News("wiped", wiped)
