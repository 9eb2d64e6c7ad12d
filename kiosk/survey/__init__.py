"""The survey room: forms in, checked answers out. No Qt, no file, no network."""

from kiosk.survey.model import (
    MAX_PHOTO_BYTES,
    MAX_PHOTOS,
    Answer,
    Answers,
    EnableWhen,
    Issue,
    Item,
    Option,
    PhotoRef,
    Questionnaire,
    SurveyError,
)
from kiosk.survey.parse import parse, read_json

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
    "Questionnaire",
    "SurveyError",
    "parse",
    "read_json",
]
