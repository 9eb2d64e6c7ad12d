"""The view models of settings, panels and surveys, for QML. Loaded when staff come: it takes a fifth of a second."""

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.staff.first_start import FirstStartViewModel
from kiosk.viewmodels.staff.guide_list import GuideListViewModel
from kiosk.viewmodels.staff.guide_stick import GuideStickViewModel
from kiosk.viewmodels.staff.library_stick import PackStickViewModel
from kiosk.viewmodels.staff.library_versions import VersionsViewModel
from kiosk.viewmodels.staff.new_texts import NewTextsViewModel
from kiosk.viewmodels.staff.panel_editor import PanelEditorViewModel
from kiosk.viewmodels.staff.panel_list import PanelListViewModel
from kiosk.viewmodels.staff.pin_twice import PinTwiceViewModel
from kiosk.viewmodels.staff.publishing import PublishViewModel
from kiosk.viewmodels.staff.recovery import RecoveryViewModel
from kiosk.viewmodels.staff.settings import SettingsViewModel
from kiosk.viewmodels.staff.survey_edit import SurveyEditViewModel
from kiosk.viewmodels.staff.survey_list import SurveyListViewModel
from kiosk.viewmodels.staff.survey_stick import SurveyStickViewModel
from kiosk.viewmodels.staff.trying import TryViewModel
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class StaffForms(QObject):
    """What settings are changed with; `first` only while the kiosk is being set up."""

    def __init__(
        self,
        settings: SettingsViewModel,
        pins: PinTwiceViewModel,
        recovery: RecoveryViewModel,
        trial: TryViewModel,
        first: FirstStartViewModel | None = None,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._pins = pins
        self._recovery = recovery
        self._trial = trial
        self._first = first

    @Property(SettingsViewModel, constant=True)
    def settings(self) -> SettingsViewModel:
        """The fields of the settings."""
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
        """The trial of the upload server."""
        return self._trial

    @Property(FirstStartViewModel, constant=True)
    def first(self) -> FirstStartViewModel | None:
        """The first start, while the kiosk is being set up."""
        return self._first


@QmlElement
@QmlUncreatable("made by the application")
class StaffWorks(QObject):
    """What panels and surveys are changed with."""

    def __init__(
        self,
        panels: PanelListViewModel,
        editor: PanelEditorViewModel,
        publish: PublishViewModel,
        versions: VersionsViewModel,
        stick: PackStickViewModel,
        survey_list: SurveyListViewModel,
        survey_edit: SurveyEditViewModel,
        survey_stick: SurveyStickViewModel,
        new_texts: NewTextsViewModel,
        guides: GuideListViewModel,
        guide_stick: GuideStickViewModel,
    ) -> None:
        super().__init__()
        self._panels = panels
        self._editor = editor
        self._publish = publish
        self._versions = versions
        self._stick = stick
        self._survey_list = survey_list
        self._survey_edit = survey_edit
        self._survey_stick = survey_stick
        self._new_texts, self._guides, self._guide_stick = new_texts, guides, guide_stick

    @Property(PanelListViewModel, constant=True)
    def panels(self) -> PanelListViewModel:
        """The list of panels."""
        return self._panels

    @Property(PanelEditorViewModel, constant=True)
    def editor(self) -> PanelEditorViewModel:
        """The editor of one panel."""
        return self._editor

    @Property(PublishViewModel, constant=True)
    def publish(self) -> PublishViewModel:
        """Publishing what the draft holds."""
        return self._publish

    @Property(VersionsViewModel, constant=True)
    def versions(self) -> VersionsViewModel:
        """All revisions."""
        return self._versions

    @Property(PackStickViewModel, constant=True)
    def stick(self) -> PackStickViewModel:
        """Packs by stick."""
        return self._stick

    @Property(SurveyListViewModel, constant=True)
    def surveyList(self) -> SurveyListViewModel:
        """All surveys."""
        return self._survey_list

    @Property(SurveyEditViewModel, constant=True)
    def surveyEdit(self) -> SurveyEditViewModel:
        """One survey, question by question."""
        return self._survey_edit

    @Property(SurveyStickViewModel, constant=True)
    def surveyStick(self) -> SurveyStickViewModel:
        """Surveys by stick."""
        return self._survey_stick

    @Property(NewTextsViewModel, constant=True)
    def newTexts(self) -> NewTextsViewModel:
        """What a newer shipped pack changed."""
        return self._new_texts

    @Property(GuideListViewModel, constant=True)
    def guides(self) -> GuideListViewModel:
        """The take-home guides."""
        return self._guides

    @Property(GuideStickViewModel, constant=True)
    def guideStick(self) -> GuideStickViewModel:
        """Guides from a stick."""
        return self._guide_stick
