"""Looks into a FHIR Questionnaire as plain data."""

from collections.abc import Iterator, Mapping

from kiosk.drafts.values import Data, Path

_HL7 = "http://hl7.org/fhir/StructureDefinition/"
TRANSLATION = f"{_HL7}translation"
HIDDEN = f"{_HL7}questionnaire-hidden"
_CONTROL = f"{_HL7}questionnaire-itemControl"


def consents(form: Data) -> frozenset[str]:
    """Return the linkIds of the tick boxes that must be ticked, or that something waits for."""
    items = list(walk(form))
    waited = {
        when.get("question") for _, item in items for when in item.get("enableWhen", ()) if isinstance(when, dict)
    }
    return frozenset(
        str(item.get("linkId"))
        for _, item in items
        if item.get("type") == "boolean"
        and control_of(item) == "check-box"
        and (item.get("required") is True or item.get("linkId") in waited)
    )


def walk(form: Data, path: Path = ()) -> Iterator[tuple[Path, dict[str, Data]]]:
    """Yield path and data of each item, parents first."""
    for index, item in enumerate(form.get("item", ()) if isinstance(form, dict) else ()):
        here: Path = (*path, "item", index)
        yield here, item
        yield from walk(item, here)


def control_of(item: Mapping[str, Data]) -> str:
    """Return the item control of an item, such as "check-box"; "" for none."""
    for row in item.get("extension", ()):
        if row.get("url") == _CONTROL:
            return str((row.get("valueCodeableConcept", {}).get("coding") or [{}])[0].get("code", ""))
    return ""
