"""Joins the page Surveys: the draft, the switches in staff's settings, forms on a stick."""

import logging
from collections.abc import Callable
from concurrent.futures import Executor

from kiosk.config import ConfigError
from kiosk.drafts.bringing import MAX_BYTES
from kiosk.staff import SettingsError, SettingsStore, What
from kiosk.system import drives
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.draft_desk import DraftDesk
from kiosk.viewmodels.staff.survey_edit import SurveyEditViewModel
from kiosk.viewmodels.staff.survey_list import SurveyListViewModel, Switches
from kiosk.viewmodels.staff.survey_stick import Forms, SurveyStickViewModel

_log = logging.getLogger(__name__)
_CLOSED = "survey.closed"
_MOST = 40  # forms of a stick that are listed, newest first


class Surveying:
    """Everything behind the page Surveys. What takes time runs on the executor.

    Attributes:
        rows, edit, stick: the view models of the page.
    """

    def __init__(
        self,
        desk: DraftDesk,
        settings: SettingsStore,
        names: dict[str, str],
        language: Callable[[], str],
        tell: Callable[..., None],
        executor: Executor,
    ) -> None:
        """`names`: what languages call themselves; `tell` writes a row into the audit trail, off the UI thread."""
        self._settings, self._tell = settings, tell
        errands = Errands(executor)
        self.rows = SurveyListViewModel(desk, Switches(self._closed, self._save), language, errands)
        self.edit = SurveyEditViewModel(desk, names, language)
        self.stick = SurveyStickViewModel(desk, Forms(_drives, _names, _read), names, errands)
        self.rows.openAsked.connect(self.edit.open)

    def tick(self) -> None:
        """Called about once a second while staff are in."""
        self.stick.tick()

    def leave(self) -> None:
        """Staff mode is over."""
        self.stick.cancel()
        self.edit.clear()

    def _closed(self) -> tuple[tuple[str, ...], bool]:
        try:
            return self._settings.config().survey.closed, self._settings.locked(_CLOSED)
        except ConfigError as error:
            _log.error("The settings can't be read: %s", error)
            return (), True

    def _save(self, survey: str, off: bool) -> str:
        closed, _ = self._closed()
        after = tuple(one for one in closed if one != survey) + ((survey,) if off else ())
        try:
            self._settings.save({_CLOSED: list(after)})
        except SettingsError as error:
            return str(error)
        self._tell(What.SURVEY_CLOSED if off else What.SURVEY_OPENED, survey=survey)
        return ""


def _drives() -> tuple[drives.Drive, ...]:
    try:
        return drives.drives()
    except OSError as error:
        _log.warning("The drives can't be listed: %s", error.strerror)
        return ()


def _names(drive: drives.Drive) -> tuple[str, ...]:
    try:
        found = [path for path in drive.folder.iterdir() if path.suffix == ".json" and path.name[0] != "."]
        found = [path for path in found if path.is_file() and not path.is_symlink()]
        newest = sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)
    except OSError as error:
        _log.warning("A stick can't be read: %s", error.strerror)
        return ()
    return tuple(path.name for path in newest[:_MOST])


def _read(drive: drives.Drive, name: str) -> bytes | None:
    try:
        with (drive.folder / name).open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        _log.warning("A stick can't be read: %s", error.strerror)
        return None
    drives.release(drive)
    return data
