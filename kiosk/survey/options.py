"""Reading what an item offers to choose from: its answer options, or a value set that stands in the form."""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.survey.extensions import read_translations
from kiosk.survey.findings import Findings, Json
from kiosk.survey.literals import coding, literal
from kiosk.survey.values import Answer, Option
from kiosk.survey.valuesets import scores, value_set

_KINDS = {"Coding": "Coding", "String": "string", "Integer": "integer", "Date": "date", "Time": "time"}
_EXCLUSIVE = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive"
Offered = tuple[tuple[Option, ...], tuple[Answer, ...]]


def read_options(raw: Json, link_id: str, found: Findings, contained: Mapping[str, Json]) -> Offered:
    """Return the options to choose from, and those that are chosen at first.

    `contained` holds the resources inside the form, by "#id" and by url.
    """
    options: list[Option] = []
    selected: list[Answer] = []
    for row in found.rows(raw, "answerOption", link_id):
        option = _option(row, link_id, found)
        if option is None:
            wanted = "a valueCoding that has a code or a display, a valueString, valueInteger, valueDate or valueTime"
            found.add(link_id, "option", f"has an answerOption without {wanted}.")
            continue
        if option in options:
            found.add(link_id, "duplicate", f"has the option {option.code} twice. Keep one.")
        options.append(option)
        if found.flag(row, "initialSelected", link_id):
            selected.append(option)
    name = found.text(raw, "answerValueSet", link_id)
    if name and options:
        found.add(link_id, "option", "has answerOption and answerValueSet. Keep one of them.")
    elif name:
        options += value_set(name, contained, link_id, found)
    return tuple(options), tuple(selected)


def _option(row: Json, link_id: str, found: Findings) -> Option | None:
    read = literal(row, "value")
    if read is None or read[0] not in _KINDS:
        return None
    kind, value = read
    own = row
    if isinstance(value, Option):
        own = row["valueCoding"]
        wordings = {"display": read_translations(own, "display", link_id, found)}
    else:
        value = Option(str(value), "", str(value), kind=_KINDS[kind])
        wordings = {"display": read_translations(row, f"value{kind}", link_id, found)}
    extensions = scores(row) + (scores(own) if own is not row else ())
    return replace(value, wordings=wordings, extensions=extensions, exclusive=_stands_alone(row, link_id, found))


def _stands_alone(row: Json, link_id: str, found: Findings) -> bool:
    extensions = found.rows(row, "extension", link_id)
    return any(each.get("url") == _EXCLUSIVE and each.get("valueBoolean") is True for each in extensions)


def read_units(rows: tuple[object, ...]) -> tuple[Option, ...]:
    """Return the units that codings name; one without a code goes by its display."""
    units = (coding(row) for row in rows)
    return tuple(replace(unit, kind="Coding") for unit in units if unit is not None)
