"""FHIR extensions: the known ones are read, plain unknown ones pass, those that change the meaning are refused."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.survey.findings import Findings, Json

_HL7 = "http://hl7.org/fhir/StructureDefinition/"
TRANSLATION = _HL7 + "translation"
ANONYMOUS = "urn:cart-kiosk:anonymous"
# extensions that ask for something: a form that says so must not be shown as if it did not
_BEYOND = ("sdc-questionnaire-subQuestionnaire", "questionnaire-signatureRequired", "questionnaire-optionExclusive")
_TYPED = ("string", "text")
_QUESTIONS = ("string", "text", "boolean", "choice", "attachment")
_MANY = ("choice", "attachment")


@dataclass(frozen=True)
class _Known:
    """Name in the model, the item types it makes sense on, the FHIR value keys it may come in."""

    name: str
    types: tuple[str, ...]
    keys: tuple[str, ...]


_KNOWN = {
    _HL7 + "minLength": _Known("min_length", _TYPED, ("valueInteger",)),
    _HL7 + "regex": _Known("regex", _TYPED, ("valueString",)),
    _HL7 + "entryFormat": _Known("entry_format", _TYPED, ("valueString",)),
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-keyboard": _Known(
        "keyboard", _TYPED, ("valueCode", "valueCoding")
    ),
    _HL7 + "questionnaire-minOccurs": _Known("min_occurs", _MANY, ("valueInteger",)),
    _HL7 + "questionnaire-maxOccurs": _Known("max_occurs", _MANY, ("valueInteger",)),
    _HL7 + "maxSize": _Known("max_size", ("attachment",), ("valueDecimal", "valueInteger")),
    _HL7 + "mimeType": _Known("mime_types", ("attachment",), ("valueCode",)),
    _HL7 + "questionnaire-hidden": _Known("hidden", ("group", "display", *_QUESTIONS), ("valueBoolean",)),
    _HL7 + "questionnaire-itemControl": _Known(
        "control", ("group", "display", *_QUESTIONS), ("valueCodeableConcept", "valueCoding", "valueCode")
    ),
}


def read_extensions(raw: Json, link_id: str, kind: str, found: Findings) -> dict[str, Any]:
    """Return what the known extensions of an item say, by model field; mime_types is a tuple of all of them."""
    read: dict[str, Any] = {}
    for row in found.rows(raw, "extension", link_id):
        url = row.get("url")
        known = _KNOWN.get(url) if isinstance(url, str) else None
        if known is None:
            continue
        value = _value(row, known)
        label = str(url).rpartition("/")[2]
        if value is None:
            found.add(link_id, "type", f"has {label} without a good {' or '.join(known.keys)}.")
        elif kind not in known.types:
            found.add(link_id, "unsupported", f"has {label}, which has no meaning on a {kind}. Take it out.")
        elif known.name == "mime_types":
            read["mime_types"] = (*read.get("mime_types", ()), value)
        elif known.name in read:
            found.add(link_id, "duplicate", f"has {label} twice. Keep one.")
        else:
            read[known.name] = value
    return read


def _value(row: Json, known: _Known) -> str | int | bool | None:
    key = next((key for key in known.keys if key in row), None)
    if key is None:
        return None
    value = row[key]
    if key in ("valueCodeableConcept", "valueCoding"):
        value = _first_code(value)
    if key == "valueBoolean":
        return value if isinstance(value, bool) else None
    if key in ("valueInteger", "valueDecimal"):
        good = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 2**31
        return int(value) if good else None
    return value if isinstance(value, str) and value else None


def _first_code(value: object) -> object:
    if not isinstance(value, Mapping):
        return None
    codings = value.get("coding", [value])
    rows = codings if isinstance(codings, list) else []
    return next((row["code"] for row in rows if isinstance(row, Mapping) and "code" in row), None)


def read_anonymous(raw: Json, found: Findings) -> bool:
    """Return whether the form says that its responses are anonymous."""
    rows = [row for row in found.rows(raw, "extension", "") if row.get("url") == ANONYMOUS]
    if any(not isinstance(row.get("valueBoolean"), bool) for row in rows):
        found.add("", "type", f"has {ANONYMOUS} without a good valueBoolean.")
    return any(row.get("valueBoolean") is True for row in rows)


def read_translations(raw: Json, key: str, link_id: str, found: Findings) -> dict[str, str]:
    """Return language -> wording of a string field, from the translation extensions of its `_key` sibling."""
    sibling = raw.get("_" + key, {})
    if not isinstance(sibling, Mapping):
        found.add(link_id, "type", f"has _{key} that is not a JSON object.")
        return {}
    wordings: dict[str, str] = {}
    for row in found.rows(sibling, "extension", link_id):
        if row.get("url") != TRANSLATION:
            continue
        parts = {part.get("url"): part for part in found.rows(row, "extension", link_id)}
        lang = parts.get("lang", {}).get("valueCode")
        content = parts.get("content", {})
        wording = content.get("valueString", content.get("valueMarkdown"))
        if isinstance(lang, str) and isinstance(wording, str) and lang and wording:
            wordings[lang] = wording
        else:
            found.add(link_id, "translation", f"has a translation of {key} without a lang or a content.")
    return wordings


def refuse_logic(raw: Json, found: Findings) -> None:
    """Note every modifierExtension, expression and constraint in the document, with the item it stands in."""
    try:
        for link_id, code, reason in _logic(raw, ""):
            found.add(link_id, code, reason)
    except RecursionError:
        found.add("", "depth", "is nested too deep to be shown.")


def _logic(node: object, link_id: str) -> Iterator[tuple[str, str, str]]:
    if isinstance(node, list):
        for part in node:
            yield from _logic(part, link_id)
    if not isinstance(node, Mapping):
        return
    own = node.get("linkId", link_id)
    here = own if isinstance(own, str) else link_id
    if node.get("modifierExtension"):
        yield here, "modifier", "has a modifierExtension, which changes its meaning. Take it out."
    extensions = node.get("extension")
    for row in extensions if isinstance(extensions, list) else ():
        if isinstance(row, Mapping) and (reason := _refused(row)):
            yield here, "extension", reason
    for key, part in node.items():
        if key not in ("contained", "modifierExtension"):
            yield from _logic(part, here)


def _refused(row: Json) -> str:
    label = str(row.get("url", "")).rpartition("/")[2]
    if "valueExpression" in row or "expression" in label.lower():
        return f"has an expression ({label}), which this kiosk cannot work out. Take it out."
    if "constraint" in label.lower():
        return f"has a {label}, which this kiosk cannot check. Take it out."
    return f"has {label}, which this kiosk cannot do. Take it out." if label in _BEYOND else ""
