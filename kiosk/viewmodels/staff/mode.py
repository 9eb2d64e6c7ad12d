"""Staff mode for QML: which page is on, who is in, and the view models of its pages."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.staff.desk import DeskViewModel
from kiosk.viewmodels.staff.handover import HandoverViewModel
from kiosk.viewmodels.staff.parts import Parts
from kiosk.viewmodels.staff.pin_pad import PinPadViewModel
from kiosk.viewmodels.staff.record import RecordViewModel
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

# A page that is opened from another keeps that one lit.
_ROOMS = {"editor": "panels", "new-texts": "panels", "guides": "panels", "stick": "versions", "record": "health"}


@QmlElement
@QmlUncreatable("made by the application")
class StaffViewModel(QObject):
    """Staff mode. The pages for settings and panels are there once the pack has loaded and somebody is in.

    Attributes:
        parts: the view models of what is there from the start.

    Signals:
        pageChanged: another page is on, or none.
        furnished: view models that were not there before are there now.
        restartAsked, desktopAsked: staff want the kiosk to start again, or to end.
    """

    pageChanged = Signal()
    furnished = Signal()
    restartAsked = Signal()
    desktopAsked = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self._ready = False
        self._forms: QObject | None = None
        self._works: QObject | None = None
        self._page, self._role = "", ""

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """The page that is on, such as overview; empty outside staff mode."""
        return self._page

    @Property(str, notify=pageChanged)
    def room(self) -> str:
        """The entry of the rail that is lit."""
        return _ROOMS.get(self._page, self._page)

    @Property(str, notify=pageChanged)
    def role(self) -> str:
        """Who is in: editor or reviewer; empty outside staff mode."""
        return self._role

    @Property(PinPadViewModel, constant=True)
    def pad(self) -> PinPadViewModel:
        """The pad at the door."""
        return self.parts.pad

    @Property(DeskViewModel, constant=True)
    def desk(self) -> DeskViewModel:
        """Overview, outbox and health."""
        return self.parts.desk

    @Property(HandoverViewModel, constant=True)
    def handover(self) -> HandoverViewModel:
        """Sending, the stick for the office, and its code."""
        return self.parts.handover

    @Property(RecordViewModel, constant=True)
    def record(self) -> RecordViewModel:
        """What staff did."""
        return self.parts.record

    @Property(bool, notify=furnished)
    def ready(self) -> bool:
        """Whether the screens of staff can be loaded: their types take time to read and come when they are needed."""
        return self._ready

    @Property(QObject, notify=furnished)
    def forms(self) -> QObject | None:
        """What settings are changed with, a StaffForms."""
        return self._forms

    @Property(QObject, notify=furnished)
    def works(self) -> QObject | None:
        """What panels and surveys are changed with, a StaffWorks."""
        return self._works

    @Slot(str)
    def go(self, page: str) -> None:
        """Show another page; only while staff are in."""
        if self._role and page != self._page:
            self._page = page
            self.pageChanged.emit()

    @Slot()
    def restart(self) -> None:
        """Start the kiosk again."""
        if self._role:
            self.restartAsked.emit()

    @Slot()
    def toDesktop(self) -> None:
        """End the kiosk."""
        if self._role:
            self.desktopAsked.emit()

    def enter(self, role: str) -> None:
        """Let staff in."""
        self._role = role
        self.go("overview")

    def leave(self) -> None:
        """Staff mode is over."""
        self._page = self._role = ""
        self.pageChanged.emit()

    def prepare(self) -> None:
        """The types of the staff screens are known from now on."""
        self._ready = True
        self.furnished.emit()

    def furnish(self, forms: QObject, works: QObject | None = None) -> None:
        """Show what settings and panels are changed with."""
        self._forms, self._works = forms, works
        self.furnished.emit()
