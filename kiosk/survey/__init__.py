"""The survey room: forms in, checked answers out. No Qt, no file, no network."""

from kiosk.survey.errors import Issue, SurveyError
from kiosk.survey.model import MAX_PHOTO_BYTES, MAX_PHOTOS, EnableWhen, Item, Questionnaire
from kiosk.survey.parse import parse, read_json
from kiosk.survey.photos import photo_ref, sniff_photo
from kiosk.survey.reading import answers_of, check_response
from kiosk.survey.response import build_response
from kiosk.survey.validate import validate, validate_item
from kiosk.survey.values import Answer, Answers, Option, PhotoRef, Quantity
from kiosk.survey.visibility import clean, initial_answers, visible

__all__ = [
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
    "initial_answers",
    "parse",
    "photo_ref",
    "read_json",
    "sniff_photo",
    "validate",
    "validate_item",
    "visible",
]
