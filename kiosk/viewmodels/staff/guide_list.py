"""The take-home guides in the order in which they are offered: moved, hidden, taken away."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.drafts import Draft, DraftError, GuideRow, Step, guide_rows, hide_guide, move_guide, remove_guide
from kiosk.viewmodels.staff.draft_desk import DraftDesk
from kiosk.viewmodels.staff.panel_rows import RowsModel
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class GuideListViewModel(QObject):
    """Made with the draft, what languages call themselves, and the language staff read.

    Signals:
        changed: the draft opened or changed, or why something was refused.
    """

    changed = Signal()

    def __init__(self, desk: DraftDesk, names: Mapping[str, str], language: Callable[[], str]) -> None:
        super().__init__()
        self._desk, self._names, self._language = desk, names, language
        self._rows = RowsModel(self)
        self._said, self._shown = "", False
        for signal in (desk.opened, desk.changed, desk.stateChanged):
            signal.connect(self._refresh)

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        """The guides: key, title, audience, locked, hidden, own, changed, languages, first, last."""
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
        return bool(self._desk.work and self._desk.work.draft.changed_files())

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._desk.work and self._desk.work.draft.can_undo)

    @Slot(bool)
    def setShown(self, shown: bool) -> None:
        """The list is on the screen now, or no more; only then it follows the draft."""
        self._shown, self._said = shown, ""
        if shown:
            self._desk.open()
            self._refresh()

    @Slot(str, int)
    def move(self, guide_id: str, by: int) -> None:
        """Put a guide one place earlier (-1) or later (1)."""
        keys = [row["key"] for row in self._rows.rows]
        if guide_id in keys:
            self._take(lambda draft: move_guide(draft, guide_id, keys.index(guide_id) + by))

    @Slot(str, bool)
    def hide(self, guide_id: str, hidden: bool) -> None:
        """Hide a guide from everybody, or show it again."""
        self._take(lambda draft: hide_guide(draft, guide_id, hidden))

    @Slot(str)
    def remove(self, guide_id: str) -> None:
        """Take away a guide that the clinic added."""
        self._take(lambda draft: remove_guide(draft, guide_id))

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        self._said = ""
        self._desk.undo()

    def _take(self, make: Callable[[Draft], Step]) -> None:
        if self._desk.work is None:
            return
        try:
            self._said = ""
            self._desk.do(make(self._desk.work.draft))
        except DraftError as error:
            self._said = str(error)
        self.changed.emit()

    def _refresh(self) -> None:
        if self._shown and self._desk.work is not None:
            rows = guide_rows(self._desk.work.draft)
            self._rows.set_rows([self._row(row, number, len(rows)) for number, row in enumerate(rows, 1)])
        self.changed.emit()

    def _row(self, row: GuideRow, number: int, count: int) -> dict[str, Any]:
        assert self._desk.work is not None
        return {
            "key": row.id,
            "number": number,
            "title": str(row.title.get(self._language()) or row.title.get(self._desk.work.draft.base.default) or ""),
            "audience": row.audience,
            "locked": row.locked,
            "hidden": row.hidden,
            "own": row.own,
            "changed": row.changed,
            "languages": ", ".join(self._names.get(code, code) for code in row.languages),
            "first": number == 1,
            "last": number == count,
        }
