"""'Try it': asks the upload server once, and tells in a word how that went."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.setting_fields import TOKEN
from kiosk.viewmodels.staff.settings import SettingsViewModel
from kiosk.viewmodels.typed import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.outbox.trying import Trial

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_JOB = "try"
_KEYS = ("upload.server", TOKEN)


@QmlElement
@QmlUncreatable("made by the application")
class TryViewModel(QObject):
    """One trial of the server that is set. What was typed is kept first.

    Signals:
        changed: a trial began or ended, or the settings that it was of are others now.
    """

    changed = Signal()

    def __init__(self, settings: SettingsViewModel, errands: Errands, trial: Callable[[], "Trial"]) -> None:
        """Make it with `trial`, which asks the server that is set; it may take half a minute and runs as an errand."""
        super().__init__()
        self._settings, self._errands, self._trial = settings, errands, trial
        self._outcome, self._http = "", 0
        self._of: tuple[str, ...] = ()
        settings.changed.connect(self._compare)

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """How it went: a word of `outbox.trying.Outcome`, 'trying' while it lasts, empty before."""
        return self._outcome

    @Property(int, notify=changed)
    def http(self) -> int:
        """The number the server answered with, 0 for none."""
        return self._http

    @Slot()
    def start(self) -> None:
        """Keep what is typed, then try."""
        self._settings.settle(_KEYS, self._begin)

    @Slot()
    def clear(self) -> None:
        """Forget the last trial; one that is under way tells nobody."""
        self._errands.stop(_JOB)
        self._become("", 0)

    def _begin(self) -> None:
        self._of = self._typed()
        self._become("trying", 0)
        self._errands.send(_JOB, self._ask, self._took, self._end)

    def _ask(self) -> Iterator["Trial"]:
        yield self._trial()

    def _took(self, trial: "Trial") -> None:
        self._become(str(trial.outcome), trial.http or 0)

    def _end(self) -> None:
        if self._outcome == "trying":  # no answer came: whatever it was, it is no good server
            self._become("trouble", 0)

    def _compare(self) -> None:
        if self._outcome and self._typed() != self._of:
            self.clear()

    def _typed(self) -> tuple[str, ...]:
        return tuple(self._settings.values.text(key) for key in _KEYS)

    def _become(self, outcome: str, http: int) -> None:
        self._outcome, self._http = outcome, http
        self.changed.emit()
