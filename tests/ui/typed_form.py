"""A form of a clinic with every question that is typed by parts, or in several lines."""

import json

from kiosk import survey

_HL7 = "http://hl7.org/fhir/StructureDefinition/"
_UNITS = (("kg", "kg"), ("[lb_av]", "pounds"))


def typed_form() -> survey.Questionnaire:
    """Return the form; only the last question must be answered."""
    form = {"resourceType": "Questionnaire", "url": "urn:clinic:typed", "version": "1", "title": "About you"}
    return survey.parse(json.dumps(form | {"item": [*_numbers(), *_moments(), *_words()]}).encode())


def _numbers():
    limits = [_ext("minValue", valueInteger=0), _ext("maxValue", valueInteger=200)]
    codings = ({"system": "http://unitsofmeasure.org", "code": code, "display": name} for code, name in _UNITS)
    units = [_ext("questionnaire-unitOption", valueCoding=coding) for coding in codings]
    yield {"linkId": "steps", "type": "integer", "text": "How many steps can you climb?", "extension": limits}
    yield {"linkId": "change", "type": "decimal", "text": "How has your weight changed?"}
    yield {"linkId": "weight", "type": "quantity", "text": "How much do you weigh?", "extension": units}


def _moments():
    yield {"linkId": "born", "type": "date", "text": "When were you born?"}
    yield {"linkId": "woke", "type": "time", "text": "When did you get up?"}
    yield {"linkId": "seen", "type": "dateTime", "text": "When did you see your doctor?"}


def _words():
    yield {"linkId": "page", "type": "url", "text": "Which web page helped you?"}
    yield {"linkId": "more", "type": "text", "text": "What else should we know?", "required": True, "maxLength": 40}


def _ext(name, **value):
    return {"url": _HL7 + name, **value}
