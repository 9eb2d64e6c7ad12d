"""The panels in the order of the story, chapter by chapter: moved, hidden, added from a template, opened."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.drafts import (
    TEMPLATES,
    Draft,
    DraftError,
    Step,
    add_panel,
    hide_panel,
    lost_of,
    move_panel,
    panel_rows,
    remove_panel,
)
from kiosk.viewmodels.staff.draft_desk import DraftDesk
from kiosk.viewmodels.staff.panel_list_rows import list_rows
from kiosk.viewmodels.staff.panel_rows import RowsModel
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class PanelListViewModel(QObject):
    """Made with the draft, what languages call themselves, the language staff read, and today.

    Signals:
        changed: the draft opened or changed, or why something was refused.
        openAsked: staff want to edit this panel.
    """

    changed = Signal()
    openAsked = Signal(str)

    def __init__(
        self, desk: DraftDesk, names: dict[str, str], language: Callable[[], str], today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._desk, self._names, self._language, self._today = desk, names, language, today
        self._rows = RowsModel(self)
        self._said, self._shown = "", False
        desk.opened.connect(self.refresh)
        desk.changed.connect(self._soon)
        desk.stateChanged.connect(self.changed)

    @Slot(bool)
    def setShown(self, shown: bool) -> None:
        """The list is on the screen now, or no more; only then it follows the draft."""
        self._shown = shown
        if shown:
            self._desk.open()
            self.refresh()

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        """The panels; chapters are their groups."""
        return self._rows

    @Property(str, notify=changed)
    def state(self) -> str:
        """How the draft stands: opening, saved, saving, failed, broken."""
        return self._desk.state

    @Property(str, notify=changed)
    def said(self) -> str:
        """Why the last thing was refused, or why there is no draft; one sentence or nothing."""
        return self._said or self._desk.fault

    @Property(int, notify=changed)
    def changes(self) -> int:
        """How many panels differ from what is live."""
        return len(self._draft.changed_panels()) if self._desk.work else 0

    @Property(bool, notify=changed)
    def differs(self) -> bool:
        """Whether anything differs from what is live."""
        return bool(self._desk.work and self._draft.changed_files())

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._desk.work and self._draft.can_undo)

    @Property(int, notify=changed)
    def lost(self) -> int:
        """How many changes no longer fit since another version is shown, until staff have seen it."""
        return lost_of(self._draft).changes if self._desk.work else 0

    @Property(list, notify=changed)
    def lostAt(self) -> list[str]:
        """The titles of the pages they were on; "" for what is on none."""
        return [self._in_words(title) for title in lost_of(self._draft).titles] if self._desk.work else []

    @Property(list, constant=True)
    def templates(self) -> list[str]:
        """The codes of what a panel may begin from."""
        return list(TEMPLATES)

    @property
    def _draft(self) -> Draft:
        assert self._desk.work is not None
        return self._desk.work.draft

    @Slot(str)
    def edit(self, panel_id: str) -> None:
        """Open a panel in the editor."""
        if self._desk.work and panel_id in self._draft.panels:
            self.openAsked.emit(panel_id)

    @Slot(str, int)
    def move(self, panel_id: str, by: int) -> None:
        """Put a panel one place earlier (-1) or later (1) within its chapter."""
        mates = [row.id for row in panel_rows(self._draft) if row.group == self._group(panel_id)]
        self._take(lambda draft: move_panel(draft, panel_id, self._group(panel_id), mates.index(panel_id) + by))

    @Slot(str, bool)
    def hide(self, panel_id: str, hidden: bool) -> None:
        """Hide a panel from everybody, or show it again."""
        self._take(lambda draft: hide_panel(draft, panel_id, hidden))

    @Slot(str)
    def remove(self, panel_id: str) -> None:
        """Take away a panel that the clinic added."""
        self._take(lambda draft: remove_panel(draft, panel_id))

    @Slot(str, str)
    def add(self, template: str, after: str) -> None:
        """Add a panel from a template behind another one, and open it."""
        group = self._group(after)
        mates = [row.id for row in panel_rows(self._draft) if row.group == group]
        self._desk.later(lambda draft: add_panel(draft, template, group, mates.index(after) + 1), self._added)

    def _added(self, panel_id: str, said: str) -> None:
        self._said = said
        self.changed.emit()
        if panel_id:
            self.openAsked.emit(panel_id)

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        self._desk.undo()

    @Slot()
    def seenLost(self) -> None:
        """Staff have seen what no longer fits."""
        self._desk.seen_lost()

    def _group(self, panel_id: str) -> str:
        return next(row.group for row in panel_rows(self._draft) if row.id == panel_id)

    def _take(self, make: Callable[[Draft], Step]) -> bool:
        try:
            done = self._desk.do(make(self._draft))
            self._said = ""
        except (DraftError, OSError) as error:
            done, self._said = False, str(error)
        self.changed.emit()
        return done

    def _soon(self) -> None:
        if self._shown:
            self.refresh()

    def refresh(self) -> None:
        """Show the panels as the draft has them."""
        if self._desk.work is None or not self._shown:
            self.changed.emit()
            return
        self._rows.set_rows(list_rows(self._draft, self._desk.left, self._names, self._in_words, self._today()))
        self.changed.emit()

    def _in_words(self, texts: Mapping[str, str]) -> str:
        return texts.get(self._language()) or texts.get(self._draft.base.default) or texts.get("", "")
