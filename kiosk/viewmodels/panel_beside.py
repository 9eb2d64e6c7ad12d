"""What stands around the fields of a panel: how it reads, what the checks say, how the draft stands.

This sorts before panel_editor.py, its user: qmllint reads in that order.
"""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.drafts import Draft, Left, Meter
from kiosk.viewmodels.draft_desk import DraftDesk
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_UNREAD: dict[str, Any] = {"grade": 0.0, "max_grade": 6.0, "longest": 0, "limit": 0, "hard": [], "good": True}


@QmlElement
@QmlUncreatable("made by the application")
class PanelBeside(QObject):
    """The state of the draft, and what is told of one panel in one language.

    Signals:
        toldChanged: how it reads, what the checks say, which languages are behind.
        stateChanged: undo, redo, or how the draft stands.
    """

    toldChanged = Signal()
    stateChanged = Signal()

    def __init__(self, desk: DraftDesk, names: Mapping[str, str]) -> None:
        super().__init__()
        self._desk, self._names = desk, names
        self._meter: dict[str, Any] = {**_UNREAD, "graded": False, "han": False}
        self._checks: list[dict[str, Any]] = []
        self._behind = ""
        desk.changed.connect(self.stateChanged)
        desk.stateChanged.connect(self.stateChanged)

    @property
    def _draft(self) -> Draft:
        assert self._desk.work is not None
        return self._desk.work.draft

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
        return self._desk.state

    @Property(str, notify=stateChanged)
    def fault(self) -> str:
        """Why the draft is not saved, one sentence."""
        return self._desk.fault

    @Property(bool, notify=stateChanged)
    def changed(self) -> bool:
        """Whether the draft differs from what is live."""
        return self._desk.work is not None and bool(self._draft.changed_files())

    @Property(bool, notify=stateChanged)
    def canUndo(self) -> bool:
        """Whether there is a step to take back."""
        return self._desk.work is not None and self._draft.can_undo

    @Property(bool, notify=stateChanged)
    def canRedo(self) -> bool:
        """Whether there is a step to take again."""
        return self._desk.work is not None and self._draft.can_redo
