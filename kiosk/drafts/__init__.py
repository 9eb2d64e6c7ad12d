"""What staff change in a content pack, as data: edits with undo, a preview, what is wrong, what must be looked at."""

from kiosk.drafts.bringing import Brought, SurveyRefusedError, bring_survey, remove_survey
from kiosk.drafts.differing import Difference, differences
from kiosk.drafts.draft import Draft
from kiosk.drafts.edits import set_picture, set_text
from kiosk.drafts.errors import DraftError
from kiosk.drafts.fields import Field, fields_of
from kiosk.drafts.figureforms import FigureForm, figure_of, with_numbers
from kiosk.drafts.figurewriting import figure_faults, set_figure
from kiosk.drafts.guarding import Due, Guarded, approve, due, guarded_changes
from kiosk.drafts.guides import GuideRow, add_guide, guide_rows, hide_guide, move_guide, remove_guide
from kiosk.drafts.items import add_line, can_change_lines, line_of, remove_line
from kiosk.drafts.labels import labels
from kiosk.drafts.left import Left, left_behind, still_fits
from kiosk.drafts.lost import Lost, lost_of
from kiosk.drafts.merging import Offer, as_it_stands, looked_through, looked_through_digest, merge_offers, value_of
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
from kiosk.drafts.taking import keep, take, take_all
from kiosk.drafts.templates import TEMPLATES
from kiosk.drafts.values import ABSENT, Blob
from kiosk.drafts.versions import number_surveys
from kiosk.drafts.wording import reworded

__all__ = [
    "ABSENT",
    "TEMPLATES",
    "Blob",
    "Brought",
    "Change",
    "Changed",
    "Difference",
    "Draft",
    "DraftError",
    "Due",
    "Field",
    "FigureForm",
    "Guarded",
    "GuideRow",
    "Left",
    "Lost",
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
    "as_it_stands",
    "bring_survey",
    "can_change_lines",
    "changes_of",
    "differences",
    "due",
    "fields_of",
    "figure_faults",
    "figure_of",
    "guarded_changes",
    "guide_rows",
    "hide_guide",
    "hide_panel",
    "hide_panel_in",
    "hide_tile",
    "keep",
    "labels",
    "left_behind",
    "line_of",
    "looked_through",
    "looked_through_digest",
    "lost_of",
    "merge_offers",
    "move_guide",
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
    "reworded",
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
    "take_all",
    "tile_rows",
    "title_of",
    "value_of",
    "version_of",
    "with_numbers",
]
