"""The surveys of the pack for staff: which there are, which are on, which can be shown, and the one that is edited."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.drafts import (
    Draft,
    DraftError,
    questions_of,
    remove_survey,
    survey_issues,
    surveys_of,
    title_of,
    version_of,
)
from kiosk.drafts.surveys import survey_file
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.draft_desk import DraftDesk
from kiosk.viewmodels.staff.panel_rows import RowsModel
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK, _SAVE = "surveys closed", "surveys switch"


@dataclass(frozen=True)
class Switches:
    """Which surveys are off. Both work on files and are called off the UI thread.

    Attributes:
        closed: the ids that are off, and whether IT has set them.
        save: turn one off (True) or on; returns "" or why it can't be, in one sentence.
    """

    closed: Callable[[], tuple[tuple[str, ...], bool]]
    save: Callable[[str, bool], str]


@QmlElement
@QmlUncreatable("made by the application")
class SurveyListViewModel(QObject):
    """Made with the draft, the switches, the language that staff read, and the errands.

    Signals:
        changed: the draft opened or changed, a switch turned, or something was refused.
        openAsked: staff want to edit this survey.
    """

    changed = Signal()
    openAsked = Signal(str)

    def __init__(self, desk: DraftDesk, switches: Switches, language: Callable[[], str], errands: Errands) -> None:
        super().__init__()
        self._desk, self._switches, self._language, self._errands = desk, switches, language, errands
        self._rows = RowsModel(self)
        self._closed: tuple[str, ...] = ()
        self._locked, self._shown, self._said = False, False, ""
        desk.opened.connect(self.refresh)
        desk.changed.connect(self.refresh)
        desk.stateChanged.connect(self.changed)

    @Slot(bool)
    def setShown(self, shown: bool) -> None:
        """The list is on the screen now, or no more; only then it follows the draft."""
        self._shown, self._said = shown, ""
        if shown:
            self._desk.open()
            self._errands.send(_LOOK, lambda: iter((self._switches.closed(),)), self._take)
            self.refresh()

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        """The surveys: `key`, `title`, `version`, `questions`, `on`, `locked`, `changed`, `added`, `fault`."""
        return self._rows

    @Property(str, notify=changed)
    def state(self) -> str:
        """How the draft stands: opening, saved, saving, failed, broken."""
        return self._desk.state

    @Property(str, notify=changed)
    def said(self) -> str:
        """Why the last thing was refused, or why there is no draft; one sentence or nothing."""
        return self._said or self._desk.fault

    @Property(bool, notify=changed)
    def differs(self) -> bool:
        """Whether anything differs from what is live."""
        return bool(self._desk.work and self._draft.changed_files())

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._desk.work and self._draft.can_undo)

    @property
    def _draft(self) -> Draft:
        assert self._desk.work is not None
        return self._desk.work.draft

    @Slot(str)
    def edit(self, survey: str) -> None:
        """Open a survey."""
        if self._desk.work and survey in surveys_of(self._draft):
            self.openAsked.emit(survey)

    @Slot(str, bool)
    def turn(self, survey: str, on: bool) -> None:
        """Turn a survey on or off; it is so at once, and needs no publishing."""
        if not self._locked:
            self._errands.send(_SAVE, lambda: iter((self._turned(survey, on),)), self._took)

    @Slot(str)
    def remove(self, survey: str) -> None:
        """Take away a survey that is not published yet."""
        try:
            self._desk.do(remove_survey(self._draft, survey))
            self._said = ""
        except DraftError as error:
            self._said = str(error)
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        self._desk.undo()

    def _turned(self, survey: str, on: bool) -> tuple[str, tuple[tuple[str, ...], bool]]:
        said = self._switches.save(survey, not on)
        return said, self._switches.closed()

    def _took(self, found: tuple[str, tuple[tuple[str, ...], bool]]) -> None:
        self._said = found[0]
        self._take(found[1])

    def _take(self, closed: tuple[tuple[str, ...], bool]) -> None:
        self._closed, self._locked = closed
        self.refresh()

    def refresh(self) -> None:
        """Show the surveys as the draft has them."""
        if self._desk.work is not None and self._shown:
            self._rows.set_rows([self._row(survey) for survey in surveys_of(self._draft)])
        self.changed.emit()

    def _row(self, survey: str) -> dict[str, Any]:
        draft, file = self._draft, survey_file(survey)
        texts = title_of(draft, survey).texts
        issues = survey_issues(draft, survey)
        return {
            "key": survey,
            "title": texts.get(self._language()) or texts.get(draft.base.default) or survey,
            "version": version_of(draft, survey),
            "questions": sum(one.type not in ("group", "display") for one in questions_of(draft, survey)),
            "on": survey not in self._closed,
            "locked": self._locked,
            "changed": file in draft.changed_files(),
            "added": file not in draft.base.data,
            "fault": issues[0].message if issues else "",
        }
