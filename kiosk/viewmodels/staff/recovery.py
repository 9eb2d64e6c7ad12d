"""The recovery key for QML: made on a stick, read from one, or typed. It counts once it was read back."""

from collections.abc import Callable, Iterator
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.settings import SettingsViewModel
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

KEY = "keys.recovery"
_JOB = "recovery"
_SHOWN = 12  # signs of the key at either end, enough to tell two apart


class Taken(Protocol):
    """A key that counts."""

    @property
    def public(self) -> str:
        """Its public half."""
        ...

    @property
    def file(self) -> str:
        """The file on the stick."""
        ...

    @property
    def stick(self) -> str:
        """What the stick is called."""
        ...

    @property
    def free(self) -> bool:
        """Whether the system has let the stick go."""
        ...


Act = Callable[[], Taken]


@QmlElement
@QmlUncreatable("made by the application")
class RecoveryViewModel(QObject):
    """How the recovery key is come by. `make` and `read` use the stick that is in, and raise an error with `reason`.

    Signals:
        changed: it began, ended or failed.
    """

    changed = Signal()

    def __init__(
        self, settings: SettingsViewModel, errands: Errands, make: Act, read: Act, parse: Callable[[str], str]
    ) -> None:
        """Make it; `parse` returns the public half in a typed text, '' where there is none that works."""
        super().__init__()
        self._settings, self._errands = settings, errands
        self._make, self._read, self._parse = make, read, parse
        self._state, self._problem = "", ""
        self._file = self._stick = ""
        settings.changed.connect(self.changed)

    @Property(str, notify=changed)
    def state(self) -> str:
        """What goes on: making, reading, made, read, typed, failed or nothing."""
        return self._state

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why it failed: none, several-sticks, several, full, locked, gone, empty, typed, failed or disk (ours)."""
        return self._problem

    @Property(str, notify=changed)
    def file(self) -> str:
        """The file that holds the key, on the stick."""
        return self._file

    @Property(str, notify=changed)
    def stick(self) -> str:
        """What the stick is called."""
        return self._stick

    @Property(str, notify=changed)
    def key(self) -> str:
        """Both ends of the public half that is set; empty for none."""
        key = self._settings.values.kept(KEY)
        return f"{key[:_SHOWN]}…{key[-_SHOWN:]}" if key else ""

    @Slot()
    def make(self) -> None:
        """Make a new key on the stick that is in."""
        self._begin("making", self._make, "made")

    @Slot()
    def read(self) -> None:
        """Take the public half of the key on the stick that is in."""
        self._begin("reading", self._read, "read")

    @Slot(str)
    def take(self, typed: str) -> None:
        """Take a public half that was typed or pasted."""
        if public := self._parse(typed):
            self._file = self._stick = ""
            self._set(public, "typed")
        else:
            self._become("failed", "typed")

    @Slot()
    def clear(self) -> None:
        """Say nothing more of what happened; the key that is set stays."""
        if self._state not in ("making", "reading"):
            self._become("", "")

    def _begin(self, state: str, act: Act, after: str) -> None:
        def job() -> Iterator[Any]:
            try:
                yield act()
            except Exception as error:  # noqa: BLE001  whatever the stick says, the screen says it
                yield error

        if self._state in ("making", "reading"):
            return
        self._become(state, "")
        self._errands.send(_JOB, job, lambda result: self._took(result, after))

    def _took(self, result: Any, after: str) -> None:
        if isinstance(result, Exception):
            self._become("failed", str(getattr(result, "reason", "failed")))
            return
        self._file, self._stick = result.file, result.stick
        self._set(result.public, after)

    def _set(self, public: str, after: str) -> None:
        if public == self._settings.values.kept(KEY):
            self._become(after, "")
        else:
            self._settings.put({KEY: public}, lambda why: self._become("failed" if why else after, why))

    def _become(self, state: str, problem: str) -> None:
        self._state, self._problem = state, problem
        self.changed.emit()
