"""The clinic's name and the time of day, for the line over every screen."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDateTime, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class ClinicViewModel(QObject):
    """The clinic as configured; `clock` and `moment` follow the wall clock handed in, minute by minute."""

    clockChanged = Signal()

    def __init__(self, name: str, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._name = name
        self._now = now
        self._clock = ""
        self._moment = QDateTime()
        self.tick()

    @Property(str, constant=True)
    def name(self) -> str:
        """The clinic's name; empty when none is set."""
        return self._name

    @Property(str, notify=clockChanged)
    def clock(self) -> str:
        """The time of day, such as 10:24."""
        return self._clock

    @Property(QDateTime, notify=clockChanged)
    def moment(self) -> QDateTime:
        """Now, to the minute, in local time; for the date, which every language writes in its own way."""
        return self._moment

    def tick(self) -> None:
        """Look at the wall clock; called about once a second."""
        now = self._now()
        clock = f"{now:%H:%M}"
        moment = QDateTime(now.year, now.month, now.day, now.hour, now.minute, 0)
        if moment != self._moment:
            self._clock, self._moment = clock, moment
            self.clockChanged.emit()
