"""The survey room: forms in, checked answers out. No Qt, no file, no network."""

from kiosk.survey.errors import Issue, SurveyError
from kiosk.survey.layout import copies_of, lay_out
from kiosk.survey.model import (
    MAX_COPIES,
    MAX_PHOTO_BYTES,
    MAX_PHOTOS,
    EnableWhen,
    Item,
    Questionnaire,
    key_of,
    place_of,
)
from kiosk.survey.parse import parse, read_json
from kiosk.survey.photos import photo_ref, sniff_photo
from kiosk.survey.reading import answers_of, check_response
from kiosk.survey.response import build_response
from kiosk.survey.validate import needed, validate, validate_item
from kiosk.survey.values import Answer, Answers, Option, PhotoRef, Quantity, in_unit
from kiosk.survey.visibility import clean, initial_answers, visible

__all__ = [
    "MAX_COPIES",
    "MAX_PHOTOS",
    "MAX_PHOTO_BYTES",
    "Answer",
    "Answers",
    "EnableWhen",
    "Issue",
    "Item",
    "Option",
    "PhotoRef",
    "Quantity",
    "Questionnaire",
    "SurveyError",
    "answers_of",
    "build_response",
    "check_response",
    "clean",
    "copies_of",
    "in_unit",
    "initial_answers",
    "key_of",
    "lay_out",
    "needed",
    "parse",
    "photo_ref",
    "place_of",
    "read_json",
    "sniff_photo",
    "validate",
    "validate_item",
    "visible",
]
