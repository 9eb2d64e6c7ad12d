"""Answers as FHIR writes them."""

from typing import Any

from kiosk.survey.kinds import FHIR, OPTIONS
from kiosk.survey.model import Item
from kiosk.survey.values import Answer, Option, PhotoRef, Quantity


def value_of(item: Item, value: Answer) -> dict[str, Any]:
    """Return one answer to an item as value[x]."""
    match value:
        case Option():
            return _chosen(item.options[item.options.index(value)])
        case PhotoRef():
            url = f"Binary/{value.pid}"
            attachment = {"contentType": value.content_type, "url": url, "size": value.size, "hash": value.sha1_b64}
            return {"valueAttachment": attachment}
        case Quantity():
            named = {"unit": value.unit, "system": value.system, "code": value.code}
            return {"valueQuantity": {"value": value.value} | {key: part for key, part in named.items() if part}}
    return {f"value{FHIR.get(item.type, 'String')}": value}  # what was typed for an open-choice


def _chosen(option: Option) -> dict[str, Any]:
    key = f"value{OPTIONS[option.kind]}"
    if option.kind == "display":
        coding: dict[str, Any] = {"display": option.display}
    elif option.kind == "Coding":
        system = {"system": option.system} if option.system else {}
        coding = system | {"code": option.code, "display": option.display}
    else:
        return {key: int(option.code) if option.kind == "integer" else option.code}
    scored = {"extension": [dict(each) for each in option.extensions]} if option.extensions else {}
    return {key: scored | coding}
