"""What the dialog for publishing says. This sorts before publishing.py, its user: qmllint reads in that order."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.drafts import Draft, Placed, Step, changes_of
from kiosk.viewmodels.staff.draft_desk import DraftDesk
from kiosk.viewmodels.staff.pin_pad import PinPadViewModel
from kiosk.viewmodels.staff.publish_rows import changed_rows, guarded_rows, stop_rows, titles_of
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Reader:
    """Who reads the dialog.

    Attributes:
        language: of the screens; names: what each language calls itself.
        role: who is in.
        approve: the step that stamps what a second role agrees to, with today's date.
    """

    language: Callable[[], str]
    names: Mapping[str, str]
    role: Callable[[], str]
    approve: Callable[[Draft, str], Step]


@QmlElement
@QmlUncreatable("made by the application")
class PublishTold(QObject):
    """`state`: closed, checking, ready, pin, working, done, failed.

    Signals:
        changed: anything it says.
    """

    changed = Signal()

    def __init__(self, desk: DraftDesk, reader: Reader, pad: PinPadViewModel) -> None:
        super().__init__()
        self._desk, self._reader, self._pad = desk, reader, pad
        self._state, self._said, self._number = "closed", "", 0
        self._placed: tuple[Placed, ...] = ()
        self._approvals: tuple[str, ...] = ()

    @Property(str, notify=changed)
    def state(self) -> str:
        """Where it stands."""
        return self._state

    @Property(str, notify=changed)
    def said(self) -> str:
        """Why it failed, one sentence."""
        return self._said

    @Property(int, notify=changed)
    def number(self) -> int:
        """The revision that was made."""
        return self._number

    @Property(PinPadViewModel, constant=True)
    def pad(self) -> PinPadViewModel:
        """The pad for the second person's PIN."""
        return self._pad

    @Property(list, notify=changed)
    def changes(self) -> list[dict[str, Any]]:
        """What changes, one row for each panel or part."""
        return changed_rows(changes_of(self._draft), self._titles(), self._reader.names) if self._on else []

    @Property(list, notify=changed)
    def stops(self) -> list[dict[str, Any]]:
        """What stops it."""
        if not self._on or self._state == "checking":
            return []
        return stop_rows(self._placed, self._desk.left, self._draft, self._titles(), self._reader.names)

    @Property(list, notify=changed)
    def guarded(self) -> list[dict[str, Any]]:
        """What a second person must agree to."""
        return guarded_rows(self._draft, self._titles()) if self._on else []

    @Property(bool, notify=changed)
    def approved(self) -> bool:
        """Whether the second person has agreed."""
        return bool(self._approvals)

    @property
    def _on(self) -> bool:
        return self._state not in ("closed", "done") and self._desk.work is not None

    @property
    def _draft(self) -> Draft:
        assert self._desk.work is not None
        return self._desk.work.draft

    def _titles(self) -> dict[str, str]:
        return titles_of(self._draft, self._reader.language())

    def _say(self, state: str, said: str = "") -> None:
        self._state, self._said = state, said
        self.changed.emit()
