"""What staff change in a content pack, as data: edits with undo, a preview, what is wrong, what must be looked at."""

from kiosk.drafts.bringing import Brought, SurveyRefusedError, bring_survey, remove_survey
from kiosk.drafts.draft import Draft
from kiosk.drafts.edits import set_picture, set_text
from kiosk.drafts.errors import DraftError
from kiosk.drafts.fields import Field, fields_of
from kiosk.drafts.figureforms import FigureForm, figure_of, set_figure
from kiosk.drafts.guarding import Due, Guarded, approve, due, guarded_changes
from kiosk.drafts.guides import add_guide, remove_guide
from kiosk.drafts.items import add_line, can_change_lines, remove_line
from kiosk.drafts.labels import labels
from kiosk.drafts.left import Left, left_behind, still_fits
from kiosk.drafts.merging import Offer, merge_offers, take
from kiosk.drafts.meter import Meter
from kiosk.drafts.panels import (
    PanelRow,
    TileRow,
    add_panel,
    hide_panel,
    hide_panel_in,
    hide_tile,
    move_panel,
    move_tile,
    panel_rows,
    remove_panel,
    tile_rows,
)
from kiosk.drafts.placing import Placed, place_report
from kiosk.drafts.preview import Preview, Reading
from kiosk.drafts.steps import Change, Step
from kiosk.drafts.summary import Changed, changes_of
from kiosk.drafts.surveyedits import set_hidden, set_required, set_wording
from kiosk.drafts.surveys import Question, SurveyText, questions_of, survey_issues, surveys_of, title_of, version_of
from kiosk.drafts.templates import TEMPLATES
from kiosk.drafts.values import ABSENT, Blob
from kiosk.drafts.versions import number_surveys

__all__ = [
    "ABSENT",
    "TEMPLATES",
    "Blob",
    "Brought",
    "Change",
    "Changed",
    "Draft",
    "DraftError",
    "Due",
    "Field",
    "FigureForm",
    "Guarded",
    "Left",
    "Meter",
    "Offer",
    "PanelRow",
    "Placed",
    "Preview",
    "Question",
    "Reading",
    "Step",
    "SurveyRefusedError",
    "SurveyText",
    "TileRow",
    "add_guide",
    "add_line",
    "add_panel",
    "approve",
    "bring_survey",
    "can_change_lines",
    "changes_of",
    "due",
    "fields_of",
    "figure_of",
    "guarded_changes",
    "hide_panel",
    "hide_panel_in",
    "hide_tile",
    "labels",
    "left_behind",
    "merge_offers",
    "move_panel",
    "move_tile",
    "number_surveys",
    "panel_rows",
    "place_report",
    "questions_of",
    "remove_guide",
    "remove_line",
    "remove_panel",
    "remove_survey",
    "set_figure",
    "set_hidden",
    "set_picture",
    "set_required",
    "set_text",
    "set_wording",
    "still_fits",
    "survey_issues",
    "surveys_of",
    "take",
    "tile_rows",
    "title_of",
    "version_of",
]
