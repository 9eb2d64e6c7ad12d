"""The view models of the staff pages, by what they need: nothing, the settings, the panels."""

from dataclasses import dataclass

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
from kiosk.viewmodels.survey_edit import SurveyEditViewModel
from kiosk.viewmodels.survey_list import SurveyListViewModel
from kiosk.viewmodels.survey_stick import SurveyStickViewModel
from kiosk.viewmodels.trying import TryViewModel


@dataclass(frozen=True)
class Parts:
    """The view models of what is there from the start."""

    pad: PinPadViewModel
    desk: DeskViewModel
    handover: HandoverViewModel
    record: RecordViewModel


@dataclass(frozen=True)
class Forms:
    """The view models of settings; `first` only while the kiosk is being set up."""

    settings: SettingsViewModel
    pins: PinTwiceViewModel
    recovery: RecoveryViewModel
    trial: TryViewModel
    first: FirstStartViewModel | None = None


@dataclass(frozen=True)
class Surveys:
    """The view models of the page for surveys."""

    rows: SurveyListViewModel
    edit: SurveyEditViewModel
    stick: SurveyStickViewModel


@dataclass(frozen=True)
class Works:
    """The view models of what changes panels."""

    panels: PanelListViewModel
    editor: PanelEditorViewModel
    publish: PublishViewModel
    versions: VersionsViewModel
    stick: PackStickViewModel
    surveys: Surveys
