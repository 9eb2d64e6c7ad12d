"""The extensions of an item that this kiosk knows: limits, units, looks, and what may be answered."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from kiosk.survey.extensions import HL7, SDC, read_translations
from kiosk.survey.findings import Findings, Json
from kiosk.survey.literals import decimal, read_value
from kiosk.survey.model import TYPES
from kiosk.survey.options import read_units
from kiosk.survey.values import Option, Wordings, in_unit
from kiosk.survey.valuesets import value_set

_QUESTIONS = tuple(kind for kind in TYPES if kind not in ("group", "display"))
_WORDS = ("string", "text", "url", "open-choice")
_NUMBERS = ("integer", "decimal", "quantity")
_RANGED = (*_NUMBERS, "date", "dateTime", "time")
_MANY = ("group", *_QUESTIONS)
_LIMIT_KEYS = ("valueInteger", "valueDecimal", "valueDate", "valueDateTime", "valueTime", "valueQuantity")
_FITTING = {  # which values a limit of a type may be written as
    "integer": ("valueInteger", "valueDecimal"),
    "decimal": ("valueDecimal", "valueInteger"),
    "quantity": ("valueQuantity", "valueDecimal", "valueInteger"),
    "date": ("valueDate",),
    "dateTime": ("valueDateTime", "valueDate"),
    "time": ("valueTime",),
}


@dataclass(frozen=True)
class _Known:
    """Name in the model, the item types it makes sense on, the FHIR value keys it may come in."""

    name: str
    types: tuple[str, ...]
    keys: tuple[str, ...]


_KNOWN = {
    HL7 + "minLength": _Known("min_length", _WORDS, ("valueInteger",)),
    HL7 + "regex": _Known("regex", (*_WORDS, "integer", "decimal"), ("valueString",)),
    HL7 + "entryFormat": _Known("entry_format", _QUESTIONS, ("valueString",)),
    SDC + "keyboard": _Known("keyboard", _QUESTIONS, ("valueCode", "valueCoding")),
    SDC + "openLabel": _Known("open_label", ("open-choice",), ("valueString",)),
    HL7 + "questionnaire-minOccurs": _Known("min_occurs", _MANY, ("valueInteger",)),
    HL7 + "questionnaire-maxOccurs": _Known("max_occurs", _MANY, ("valueInteger",)),
    HL7 + "maxSize": _Known("max_size", ("attachment",), ("valueDecimal", "valueInteger")),
    HL7 + "mimeType": _Known("mime_types", ("attachment",), ("valueCode",)),
    HL7 + "minValue": _Known("min_value", _RANGED, _LIMIT_KEYS),
    HL7 + "maxValue": _Known("max_value", _RANGED, _LIMIT_KEYS),
    SDC + "minQuantity": _Known("min_value", ("quantity",), ("valueQuantity",)),
    SDC + "maxQuantity": _Known("max_value", ("quantity",), ("valueQuantity",)),
    HL7 + "maxDecimalPlaces": _Known("max_decimals", _NUMBERS, ("valueInteger",)),
    HL7 + "questionnaire-unit": _Known("units", _NUMBERS, ("valueCoding",)),
    HL7 + "questionnaire-unitOption": _Known("units", _NUMBERS, ("valueCoding",)),
    HL7 + "questionnaire-unitValueSet": _Known("unit_set", ("quantity",), ("valueCanonical", "valueUri")),
    HL7 + "questionnaire-hidden": _Known("hidden", TYPES, ("valueBoolean",)),
    HL7 + "questionnaire-displayCategory": _Known("category", ("display",), ("valueCodeableConcept",)),
    HL7 + "questionnaire-itemControl": _Known("control", TYPES, ("valueCodeableConcept", "valueCoding", "valueCode")),
}
_SEVERAL = ("mime_types", "units")


def read_features(raw: Json, link_id: str, kind: str, found: Findings, contained: Mapping[str, Json]) -> dict[str, Any]:
    """Return what the known extensions of an item say, by model field; mime_types and units are tuples of all.

    `open_label_wordings` is language -> wording; `category` is the display category, which the model has no field for.
    """
    read: dict[str, Any] = {}
    for row in found.rows(raw, "extension", link_id):
        url = row.get("url")
        known = _KNOWN.get(url) if isinstance(url, str) else None
        if known is None:
            continue
        value = _value(row, known, kind)
        label = str(url).rpartition("/")[2]
        if kind not in known.types:
            found.add(link_id, "unsupported", f"has {label}, which has no meaning on a {kind}. Take it out.")
        elif value is None:
            keys = known.keys if known.keys is not _LIMIT_KEYS else _FITTING[kind]
            found.add(link_id, "type", f"has {label} without a good {' or '.join(keys)}.")
        elif known.name in _SEVERAL:
            if isinstance(value, Option):
                value = replace(value, wordings=_unit_names(row, link_id, found))
            before = read.get(known.name, ())
            read[known.name] = before if value in before else (*before, value)
        elif known.name in read:
            found.add(link_id, "duplicate", f"has {label} twice. Keep one.")
        else:
            read[known.name] = value
        if known.name == "open_label":
            read["open_label_wordings"] = read_translations(row, "valueString", link_id, found)
    if "unit_set" in read:
        read["units"] = (*read.get("units", ()), *value_set(read.pop("unit_set"), contained, link_id, found))
    return read


def _unit_names(row: Json, link_id: str, found: Findings) -> Wordings:
    return {"display": read_translations(row["valueCoding"], "display", link_id, found)}


def _value(row: Json, known: _Known, kind: str) -> object | None:
    keys = known.keys if known.keys is not _LIMIT_KEYS else _FITTING.get(kind, ())
    key = next((key for key in keys if key in row), None)
    if key is None:
        return None
    value = row[key]
    match known.name:
        case "units":
            return next(iter(read_units((value,))), None)
        case "min_value" | "max_value":
            return _limit(key, value, kind)
        case "control" | "category" | "keyboard" if key != "valueCode":
            return _first_code(value)
    if key in ("valueInteger", "valueDecimal"):
        number = decimal(value)
        return int(number) if number is not None and 0 <= number < 2**31 else None
    return read_value({"valueCode": "String", "valueCanonical": "Uri"}.get(key, key.removeprefix("value")), value)


def _limit(key: str, raw: object, kind: str) -> object | None:
    value = read_value(key.removeprefix("value"), raw)
    if isinstance(value, int | Decimal) and kind == "quantity":
        return in_unit(Decimal(value))
    return Decimal(value) if isinstance(value, int) and kind == "decimal" else value


def _first_code(value: object) -> str | None:
    """Return the first code of a Coding or CodeableConcept, "" for one in words alone, None for what is neither."""
    if not isinstance(value, Mapping):
        return None
    codings = value.get("coding", [value])
    rows = codings if isinstance(codings, list) else []
    code = next((row["code"] for row in rows if isinstance(row, Mapping) and "code" in row), "")
    return code if isinstance(code, str) and (code or value.get("text")) else None
