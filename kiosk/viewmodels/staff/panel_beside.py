"""What stands around the fields of a panel: how it reads, what the checks say, how the draft stands.

This sorts before panel_editor.py, its user: qmllint reads in that order.
"""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.drafts import Draft, DraftError, Left, Meter, Step, add_line, remove_line
from kiosk.viewmodels.staff.draft_desk import DraftDesk
from kiosk.viewmodels.staff.panel_figure import FigureViewModel
from kiosk.viewmodels.staff.stick_files import StickFilesViewModel
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_UNREAD: dict[str, Any] = {"grade": 0.0, "max_grade": 6.0, "longest": 0, "limit": 0, "hard": [], "good": True}


@dataclass(frozen=True)
class Drawers:
    """What opens beside the fields: the form of a figure, and the files of a stick."""

    figure: FigureViewModel
    files: StickFilesViewModel


@QmlElement
@QmlUncreatable("made by the application")
class PanelBeside(QObject):
    """The state of the draft, and what is told of one panel in one language.

    Signals:
        toldChanged: how it reads, what the checks say, which languages are behind.
        stateChanged: undo, redo, how the draft stands, or why something was refused.
        stickAsked: staff want to take a picture for this field from a stick.
    """

    toldChanged = Signal()
    stateChanged = Signal()
    stickAsked = Signal(str)

    def __init__(self, desk: DraftDesk, names: Mapping[str, str], drawers: Drawers) -> None:
        super().__init__()
        self._drawers = drawers
        self._desk, self._names = desk, names
        self._meter: dict[str, Any] = {**_UNREAD, "graded": False, "han": False}
        self._checks: list[dict[str, Any]] = []
        self._behind = self._refused = ""
        self._stands: tuple[str, str, bool, bool, bool] = ("closed", "", False, False, False)
        desk.changed.connect(self._look)
        desk.stateChanged.connect(self._look)

    @property
    def _draft(self) -> Draft:
        assert self._desk.work is not None
        return self._desk.work.draft

    def _look(self) -> None:
        """Note how the draft stands; what differs from the live pack takes longer and is left to `_compare`."""
        draft = self._desk.work.draft if self._desk.work else None
        can = (draft.can_undo, draft.can_redo) if draft else (False, False)
        self._stand(can[0], can[1], (self._stands[4] or can[0]) and draft is not None)

    def _compare(self) -> None:
        """Find out whether the draft differs from what is live."""
        self._stand(self._stands[2], self._stands[3], self._desk.work is not None and bool(self._draft.changed_files()))

    def _stand(self, can_undo: bool, can_redo: bool, changed: bool) -> None:
        now = (self._desk.state, self._desk.fault, can_undo, can_redo, changed)
        if now != self._stands:
            self._stands = now
            self.stateChanged.emit()

    def _set_told(
        self, meter: Meter | None, language: str, checks: list[dict[str, Any]], left: tuple[Left, ...]
    ) -> None:
        han = language.startswith("zh")
        if meter is None:
            self._meter = {**_UNREAD, "graded": False, "han": han}
        else:
            told = {**asdict(meter), "hard": list(meter.hard), "good": meter.good, "grade": max(0.0, meter.grade or 0)}
            self._meter = {**told, "graded": meter.grade is not None, "han": han}
        self._checks = checks
        languages = dict.fromkeys(code for one in left for code in one.left)
        self._behind = ", ".join(self._names.get(code, code) for code in languages)
        self.toldChanged.emit()

    @Slot(str)
    def fromStick(self, key: str) -> None:
        """Take another picture from a stick."""
        self.refuse("")
        self.stickAsked.emit(key)

    @Slot(str)
    def addLine(self, key: str) -> None:
        """Put one more line after that of a field."""
        self._change_lines(add_line, key)

    @Slot(str)
    def takeOut(self, key: str) -> None:
        """Take the line of a field away."""
        self._change_lines(remove_line, key)

    def _change_lines(self, make: Callable[[Draft, str], Step], key: str) -> None:
        try:
            self._desk.do(make(self._draft, key))
        except DraftError as error:
            self.refuse(str(error))
        else:
            self.refuse("")
        self.show_anew()

    def show_anew(self) -> None:
        """Read and show everything of the panel."""
        raise NotImplementedError

    def refuse(self, said: str) -> None:
        """Say why something was not taken; "" for nothing."""
        self._refused = said
        self.stateChanged.emit()

    @Property(str, notify=stateChanged)
    def refused(self) -> str:
        """Why the last thing was not taken, one sentence or nothing."""
        return self._refused

    @Property(FigureViewModel, constant=True)
    def figure(self) -> FigureViewModel:
        """A figure of the panel as one form."""
        return self._drawers.figure

    @Property(StickFilesViewModel, constant=True)
    def files(self) -> StickFilesViewModel:
        """The pictures of a stick."""
        return self._drawers.files

    @Property(dict, notify=toldChanged)
    def reading(self) -> dict[str, Any]:
        """How it reads: `graded`, `grade`, `max_grade`, `longest` and `limit` of sentences, `hard`, `good`, `han`."""
        return self._meter

    @Property(list, notify=toldChanged)
    def checks(self) -> list[dict[str, Any]]:
        """What is said beside the preview, what stops publishing first."""
        return self._checks

    @Property(str, notify=toldChanged)
    def behind(self) -> str:
        """The languages that a change left behind on this panel, as one text."""
        return self._behind

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """How the draft stands on the disk: saved, saving, failed."""
        return self._stands[0]

    @Property(str, notify=stateChanged)
    def fault(self) -> str:
        """Why the draft is not saved, one sentence."""
        return self._stands[1]

    @Property(bool, notify=stateChanged)
    def changed(self) -> bool:
        """Whether the draft differs from what is live."""
        return self._stands[4]

    @Property(bool, notify=stateChanged)
    def canUndo(self) -> bool:
        """Whether there is a step to take back."""
        return self._stands[2]

    @Property(bool, notify=stateChanged)
    def canRedo(self) -> bool:
        """Whether there is a step to take again."""
        return self._stands[3]
