"""Staff mode for QML: which page is on, who is in, and the view models of its pages."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.desk import DeskViewModel
from kiosk.viewmodels.first_start import FirstStartViewModel
from kiosk.viewmodels.handover import HandoverViewModel
from kiosk.viewmodels.library_stick import PackStickViewModel
from kiosk.viewmodels.library_versions import VersionsViewModel
from kiosk.viewmodels.panel_editor import PanelEditorViewModel
from kiosk.viewmodels.panel_list import PanelListViewModel
from kiosk.viewmodels.pin_pad import PinPadViewModel
from kiosk.viewmodels.pin_twice import PinTwiceViewModel
from kiosk.viewmodels.publishing import PublishViewModel
from kiosk.viewmodels.record import RecordViewModel
from kiosk.viewmodels.recovery import RecoveryViewModel
from kiosk.viewmodels.settings import SettingsViewModel
from kiosk.viewmodels.staff_parts import Forms, Parts, Works
from kiosk.viewmodels.survey_edit import SurveyEditViewModel
from kiosk.viewmodels.survey_list import SurveyListViewModel
from kiosk.viewmodels.survey_stick import SurveyStickViewModel
from kiosk.viewmodels.trying import TryViewModel
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

# A page that is opened from another keeps that one lit.
_ROOMS = {"editor": "panels", "stick": "versions", "record": "health"}


@QmlElement
@QmlUncreatable("made by the application")
class StaffViewModel(QObject):
    """Staff mode. The pages for settings and panels are there once the pack has loaded and somebody is in.

    Attributes:
        parts, forms, works: the view models of its pages.

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
        self.forms: Forms | None = None
        self.works: Works | None = None
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

    @Property(FirstStartViewModel, notify=furnished)
    def first(self) -> FirstStartViewModel | None:
        """The first start, while the kiosk is being set up."""
        return self.forms.first if self.forms else None

    @Property(SettingsViewModel, notify=furnished)
    def settings(self) -> SettingsViewModel | None:
        """The fields of the settings."""
        return self.forms.settings if self.forms else None

    @Property(PinTwiceViewModel, notify=furnished)
    def pins(self) -> PinTwiceViewModel | None:
        """The pad for new PINs."""
        return self.forms.pins if self.forms else None

    @Property(RecoveryViewModel, notify=furnished)
    def recovery(self) -> RecoveryViewModel | None:
        """The recovery key."""
        return self.forms.recovery if self.forms else None

    @Property(TryViewModel, notify=furnished)
    def trial(self) -> TryViewModel | None:
        """The trial of the upload server."""
        return self.forms.trial if self.forms else None

    @Property(PanelListViewModel, notify=furnished)
    def panels(self) -> PanelListViewModel | None:
        """The list of panels."""
        return self.works.panels if self.works else None

    @Property(PanelEditorViewModel, notify=furnished)
    def editor(self) -> PanelEditorViewModel | None:
        """The editor of one panel."""
        return self.works.editor if self.works else None

    @Property(PublishViewModel, notify=furnished)
    def publish(self) -> PublishViewModel | None:
        """Publishing what the draft holds."""
        return self.works.publish if self.works else None

    @Property(VersionsViewModel, notify=furnished)
    def versions(self) -> VersionsViewModel | None:
        """All revisions."""
        return self.works.versions if self.works else None

    @Property(PackStickViewModel, notify=furnished)
    def stick(self) -> PackStickViewModel | None:
        """Packs by stick."""
        return self.works.stick if self.works else None

    @Property(SurveyListViewModel, notify=furnished)
    def surveyList(self) -> SurveyListViewModel | None:
        """All surveys."""
        return self.works.surveys.rows if self.works else None

    @Property(SurveyEditViewModel, notify=furnished)
    def surveyEdit(self) -> SurveyEditViewModel | None:
        """One survey, question by question."""
        return self.works.surveys.edit if self.works else None

    @Property(SurveyStickViewModel, notify=furnished)
    def surveyStick(self) -> SurveyStickViewModel | None:
        """Surveys by stick."""
        return self.works.surveys.stick if self.works else None

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

    def furnish(self, forms: Forms, works: Works | None = None) -> None:
        """Show what settings and panels are changed with."""
        self.forms, self.works = forms, works
        self.furnished.emit()
