"""The view models of the staff pages, for QML. This sorts before staff.py, its user: qmllint reads in that order."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.desk import DeskViewModel
from kiosk.viewmodels.first_start import FirstStartViewModel
from kiosk.viewmodels.guide_list import GuideListViewModel
from kiosk.viewmodels.guide_stick import GuideStickViewModel
from kiosk.viewmodels.handover import HandoverViewModel
from kiosk.viewmodels.library_stick import PackStickViewModel
from kiosk.viewmodels.library_versions import VersionsViewModel
from kiosk.viewmodels.new_texts import NewTextsViewModel
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


@QmlElement
@QmlUncreatable("made by the application")
class StaffOffice(QObject):
    """Those for settings and panels are there once the pack has loaded and somebody is in.

    Attributes:
        parts, forms, works: the view models by what they need.

    Signals:
        furnished: view models that were not there before are there now.
    """

    furnished = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self.forms: Forms | None = None
        self.works: Works | None = None

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

    @Property(NewTextsViewModel, notify=furnished)
    def newTexts(self) -> NewTextsViewModel | None:
        """What a newer shipped pack brings."""
        return self.works.new_texts if self.works else None

    @Property(GuideListViewModel, notify=furnished)
    def guides(self) -> GuideListViewModel | None:
        """The take-home guides."""
        return self.works.guides.rows if self.works else None

    @Property(GuideStickViewModel, notify=furnished)
    def guideStick(self) -> GuideStickViewModel | None:
        """A guide by stick."""
        return self.works.guides.stick if self.works else None

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

    def furnish(self, forms: Forms, works: Works | None = None) -> None:
        """Show what settings and panels are changed with."""
        self.forms, self.works = forms, works
        self.furnished.emit()
