"""The record of what staff did, for QML: the newest rows of the audit trail, and whether it is whole."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.moments import moment
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_SHOWN = 200
_READ = "record"


class Told(Protocol):
    """A row of the trail, as far as it is shown."""

    @property
    def seq(self) -> int: ...  # noqa: D102
    @property
    def at(self) -> str: ...  # noqa: D102
    @property
    def role(self) -> str: ...  # noqa: D102
    @property
    def what(self) -> str: ...  # noqa: D102
    @property
    def detail(self) -> Mapping[str, str | int]: ...  # noqa: D102


@QmlElement
@QmlUncreatable("made by the application")
class RecordViewModel(QObject):
    """Made with what reads the trail and what is wrong with it (off the UI thread), and the language of the screen.

    Signals:
        changed: other rows are there.
    """

    changed = Signal()

    def __init__(
        self, read: Callable[[], tuple[Sequence[Told], str]], language: Callable[[], str], errands: Errands
    ) -> None:
        super().__init__()
        self._read, self._language, self._errands = read, language, errands
        self._rows: Sequence[Told] = ()
        self._fault = ""

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """The newest rows, newest first: seq, at, role, what (a code), detail."""
        language = self._language()
        return [
            {
                "seq": row.seq,
                "at": moment(row.at, language),
                "role": row.role,
                "what": row.what,
                "detail": ", ".join(f"{name} {value}" for name, value in row.detail.items()),
            }
            for row in self._rows
        ]

    @Property(str, notify=changed)
    def fault(self) -> str:
        """What is wrong with the trail; empty when it is whole."""
        return self._fault

    @Slot()
    def refresh(self) -> None:
        """Read the trail anew."""
        self._errands.send(_READ, lambda: iter((self._read(),)), self._take)

    def clear(self) -> None:
        """Staff mode is over."""
        self._errands.stop(_READ)
        self._rows, self._fault = (), ""

    def _take(self, found: tuple[Sequence[Told], str]) -> None:
        rows, self._fault = found
        self._rows = rows[: -_SHOWN - 1 : -1]
        self.changed.emit()
