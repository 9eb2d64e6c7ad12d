"""The first start for QML: its pages, how far it has come, and what is missing before patients are served."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.first_steps import EDITOR, LAST, PIN, Progress, lacking, onward, passed, rows
from kiosk.viewmodels.staff.pin_twice import PinTwiceViewModel
from kiosk.viewmodels.staff.recovery import RecoveryViewModel
from kiosk.viewmodels.staff.setting_fields import STEPS, of_step
from kiosk.viewmodels.staff.settings import SettingsViewModel
from kiosk.viewmodels.staff.settings_saver import Saver
from kiosk.viewmodels.staff.trying import TryViewModel
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class FirstStartViewModel(QObject):
    """One first start, page by page.

    Signals:
        changed: another page, something set, something missing.
        opened: everything that is needed is set and on disk, and a person said to serve patients.
    """

    changed = Signal()
    opened = Signal()

    def __init__(
        self,
        settings: SettingsViewModel,
        pins: PinTwiceViewModel,
        recovery: RecoveryViewModel,
        trial: TryViewModel,
        progress: Progress,
        errands: Errands,
        speak: Callable[[str], object],
    ) -> None:
        """Make it with its parts; `speak` shows the screens in a language once it was chosen."""
        super().__init__()
        self._settings, self._pins, self._recovery, self._trial = settings, pins, recovery, trial
        self._progress, self._speak = progress, speak
        self._saver = Saver(errands, "first start")
        self._done = progress.done() & set(STEPS)
        self._failed = False
        self._step = next((step for step in STEPS if step not in self._done and not self._passed(step)), LAST)
        settings.changed.connect(self.changed)
        settings.kept.connect(self._follow)
        pins.stageChanged.connect(self.changed)
        self._show(self._step)

    @Property(SettingsViewModel, constant=True)
    def settings(self) -> SettingsViewModel:
        """The fields."""
        return self._settings

    @Property(PinTwiceViewModel, constant=True)
    def pins(self) -> PinTwiceViewModel:
        """The pad for new PINs."""
        return self._pins

    @Property(RecoveryViewModel, constant=True)
    def recovery(self) -> RecoveryViewModel:
        """The recovery key."""
        return self._recovery

    @Property(TryViewModel, constant=True)
    def trial(self) -> TryViewModel:
        """The trial of the server."""
        return self._trial

    @Property("QVariantList", notify=changed)
    def steps(self) -> list[dict[str, Any]]:
        """The pages in order: step, done (also where IT has set all of it), given (by IT), current."""
        return rows(self._settings.values, self._done, self._step)

    @Property(str, notify=changed)
    def step(self) -> str:
        """The page that is on."""
        return self._step

    @Property(str, notify=changed)
    def following(self) -> str:
        """The page that 'Next' leads to; empty on the last."""
        return self._next(1)

    @Property(bool, notify=changed)
    def first(self) -> bool:
        """Whether there is no page to go back to."""
        return not self._next(-1)

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether the disk did not take it how far this has come."""
        return self._failed

    @Property("QVariantList", notify=changed)
    def missing(self) -> list[dict[str, str]]:
        """What patients can't do without, page by page: key (or 'pin') and step."""
        return lacking(self._settings.values, self._pins.done)

    @Property("QVariantList", notify=changed)
    def missingHere(self) -> list[str]:
        """What is missing on this page, once a person wanted to go on."""
        fields = self._settings.fields
        return [one.key for one in of_step(self._step) if fields[one.key]["missing"]]

    @Slot()
    def next(self) -> None:
        """Keep what is typed and go on, where nothing is wrong or missing on this page."""
        keys = [one.key for one in of_step(self._step)]
        self._settings.ask(keys)
        if self._step == PIN and EDITOR not in self._pins.done:
            return
        if not self.missingHere:
            self._settings.settle(keys, self._advance)

    @Slot()
    def back(self) -> None:
        """Go to the page before."""
        self.go(self._next(-1) or self._step)

    @Slot(str)
    def go(self, step: str) -> None:
        """Go to a page; what is typed on this one is kept where it is right."""
        for one in of_step(self._step):
            self._settings.leave(one.key)
        self._show(step)

    @Slot()
    def finish(self) -> None:
        """Serve patients, once nothing is missing."""
        if not self.missing and not self._saver.busy:
            self._saver.send(self._progress.finish, lambda result: self._told(result, self.opened.emit))

    def _passed(self, step: str) -> bool:
        return passed(self._settings.values, step)

    def _next(self, way: int) -> str:
        return onward(self._step, way, self._passed)

    def _advance(self) -> None:
        step = self._step
        self._saver.send(lambda: self._progress.add(step), lambda result: self._told(result, lambda: self._leave(step)))

    def _told(self, result: Any, after: Callable[[], object]) -> None:
        self._failed = isinstance(result, Exception)
        self.changed.emit()
        if not self._failed:
            after()

    def _leave(self, step: str) -> None:
        self._done |= {step}
        if self._step == step:
            self._show(self._next(1) or step)

    def _show(self, step: str) -> None:
        self._step = step
        self._pins.begin("")
        self._trial.clear()
        self._recovery.clear()
        if step == PIN and EDITOR not in self._pins.done:
            self._pins.begin(EDITOR)
        self.changed.emit()

    def _follow(self, keys: str) -> None:
        if "languages.default" in keys.split(","):
            self._speak(self._settings.fields["languages.default"]["text"])
