"""What staff change in a content pack, as data: edits with undo, a preview, what is wrong, what must be looked at."""

from kiosk.drafts.draft import Draft, Lost
from kiosk.drafts.edits import set_picture, set_text
from kiosk.drafts.errors import DraftError
from kiosk.drafts.fields import Field, fields_of
from kiosk.drafts.labels import labels
from kiosk.drafts.meter import Meter
from kiosk.drafts.placing import Placed, place_report
from kiosk.drafts.preview import Preview, Reading
from kiosk.drafts.steps import Change, Step
from kiosk.drafts.values import ABSENT, Blob

__all__ = [
    "ABSENT",
    "Blob",
    "Change",
    "Draft",
    "DraftError",
    "Field",
    "Lost",
    "Meter",
    "Placed",
    "Preview",
    "Reading",
    "Step",
    "fields_of",
    "labels",
    "place_report",
    "set_picture",
    "set_text",
]
