"""Staff mode for QML: which page is on, who is in, and the view models of its pages."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.office import StaffOffice
from kiosk.viewmodels.staff_parts import Parts
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

# A page that is opened from another keeps that one lit.
_ROOMS = {"editor": "panels", "new-texts": "panels", "guides": "panels", "stick": "versions", "record": "health"}


@QmlElement
@QmlUncreatable("made by the application")
class StaffViewModel(StaffOffice):
    """Staff mode.

    Signals:
        pageChanged: another page is on, or none.
        restartAsked, desktopAsked: staff want the kiosk to start again, or to end.
    """

    pageChanged = Signal()
    restartAsked = Signal()
    desktopAsked = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
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
