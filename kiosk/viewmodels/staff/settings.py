"""Settings for QML: what stands in each field, checked as it is typed, kept when the finger goes elsewhere."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.staff.kept_settings import KeptSettings
from kiosk.viewmodels.typed import QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class SettingsViewModel(KeptSettings):
    """The settings of one kiosk."""

    @Slot(str, str)
    def write(self, key: str, text: str) -> None:
        """Something else stands in a field."""
        self._become(self._values.write(key, text), "")

    @Slot(str)
    def leave(self, key: str) -> None:
        """The finger went elsewhere: keep what is typed, if it is right."""
        if key in self._values.typed and not self.check(key):
            self._keep((key,))

    @Slot()
    def leaveAll(self) -> None:
        """The page is left: keep whatever is typed and right."""
        for key in tuple(self._values.typed):
            self.leave(key)

    @Slot(str, str)
    def choose(self, key: str, code: str) -> None:
        """Set a field to one of its choices, at once."""
        self.write(key, code)
        self.leave(key)

    @Slot(str)
    def toggle(self, key: str) -> None:
        """Turn a switch."""
        self.choose(key, "" if self._values.text(key) else "on")

    @Slot(str)
    def offer(self, language: str) -> None:
        """Offer a language or take it back; one always stays."""
        key = "languages.offered"
        now = (self._values.text(key) or self._form.fallbacks.get(key, "")).split(",")
        then = [code for code in self._form.codes(key) if (code in now) != (code == language)]
        if then:
            self.choose(key, ",".join(then))

    @Slot()
    def undo(self) -> None:
        """Put back what stood there before the last change, first of all what is typed and not kept."""
        if self._values.typed and not self._saver.busy:
            self._become(self._values.forget(), "undone")
        elif self._values.past and not self._saver.busy:
            self._send(self._values.past[-1], undone=True)

    @Slot()
    def forget(self) -> None:
        """Drop what is typed and not kept, and who should agree to it."""
        self._waiting = None
        self._become(self._values.forget(), "")

    @Slot("QVariantList")
    def ask(self, keys: Sequence[str]) -> None:
        """From now on, name these settings where they are missing."""
        self._asked |= set(keys)
        self.changed.emit()
