"""Small forms and answers for the survey tests."""

from typing import Any

from kiosk.survey import PhotoRef

SID = "3f0c1c9e-5b6d-4a8e-9c1f-2d7e4b9a0c11"
AUTHORED = "2026-11-23T10:24:00+08:00"
HL7 = "http://hl7.org/fhir/StructureDefinition/"
KEYBOARD = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-keyboard"


def form(*items: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"resourceType": "Questionnaire", "url": "urn:test:form", "version": "1", "item": list(items)} | more


def item(link_id: str = "q", kind: str = "string", **more: Any) -> dict[str, Any]:
    return {"linkId": link_id, "type": kind, "text": f"Question {link_id}?"} | more


def choice(link_id: str = "c", codes: str = "a b", **more: Any) -> dict[str, Any]:
    options = [{"valueCoding": {"system": "urn:test", "code": code, "display": code.upper()}} for code in codes.split()]
    return item(link_id, "choice", answerOption=options, **more)


def control(code: str) -> dict[str, Any]:
    return {"url": HL7 + "questionnaire-itemControl", "valueCodeableConcept": {"coding": [{"code": code}]}}


def extension(name: str, **value: Any) -> dict[str, Any]:
    return {"url": name if ":" in name else HL7 + name} | value


def translation(lang: str, content: str) -> dict[str, Any]:
    parts = [{"url": "lang", "valueCode": lang}, {"url": "content", "valueString": content}]
    return {"extension": [{"url": HL7 + "translation", "extension": parts}]}


def when(question: str, operator: str = "=", **answer: Any) -> dict[str, Any]:
    return {"question": question, "operator": operator} | (answer or {"answerBoolean": True})


def photo(index: int = 1, size: int = 1000, content_type: str = "image/jpeg") -> PhotoRef:
    return PhotoRef(f"photo-{index}", content_type, size, "2jmj7l5rSw0yVb/vlWAYkK/YBwk=")


SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
UCUM = "http://unitsofmeasure.org"


def limit(name: str, **value: Any) -> dict[str, Any]:
    return {"extension": [extension(name, **value)]}


def unit(code: str, name: str = "questionnaire-unitOption") -> dict[str, Any]:
    return extension(name, valueCoding={"system": UCUM, "code": code, "display": code})


def amount(value: Any, code: str = "kg", **more: Any) -> dict[str, Any]:
    return {"value": value, "unit": code, "system": UCUM, "code": code} | more


def plain_choice(kind: str, *values: Any, link_id: str = "c", **more: Any) -> dict[str, Any]:
    return item(link_id, "choice", answerOption=[{kind: value} for value in values], **more)


def answered(*nodes: dict[str, Any]) -> dict[str, Any]:
    """Return a finished response to `form` with these items."""
    named = {"resourceType": "QuestionnaireResponse", "questionnaire": "urn:test:form", "status": "completed"}
    return named | {"item": list(nodes)}


def node(link_id: str, *answers: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"linkId": link_id} | ({"answer": list(answers)} if answers else {}) | more
