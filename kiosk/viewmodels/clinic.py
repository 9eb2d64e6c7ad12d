"""The clinic's name and the time of day, for the line over every screen."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class ClinicViewModel(QObject):
    """The clinic as configured; `clock` follows the wall clock handed in, in hours and minutes."""

    clockChanged = Signal()

    def __init__(self, name: str, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._name = name
        self._now = now
        self._clock = ""
        self.tick()

    @Property(str, constant=True)
    def name(self) -> str:
        """The clinic's name; empty when none is set."""
        return self._name

    @Property(str, notify=clockChanged)
    def clock(self) -> str:
        """The time of day, such as 10:24."""
        return self._clock

    def tick(self) -> None:
        """Look at the wall clock; called about once a second."""
        clock = self._now().strftime("%H:%M")
        if clock != self._clock:
            self._clock = clock
            self.clockChanged.emit()
