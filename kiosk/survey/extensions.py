"""FHIR extensions anywhere in a form: wordings are read, plain unknown ones pass, what changes the meaning does not."""

from collections.abc import Iterator, Mapping

from kiosk.survey.findings import Findings, Json

HL7 = "http://hl7.org/fhir/StructureDefinition/"
SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
TRANSLATION = HL7 + "translation"
ANONYMOUS = "urn:cart-kiosk:anonymous"
# extensions that ask for something: a form that says so must not be shown as if it did not
_BEYOND = ("sdc-questionnaire-subQuestionnaire", "questionnaire-signatureRequired")


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
