"""Reading what an item offers and depends on: answer options, first values, conditions."""

from collections.abc import Mapping

from kiosk.survey.extensions import read_translations
from kiosk.survey.findings import Findings, Json
from kiosk.survey.model import EnableWhen
from kiosk.survey.values import Answer, Option

OPERATORS = ("exists", "=", "!=")


def read_options(raw: Json, link_id: str, found: Findings) -> tuple[tuple[Option, ...], tuple[Answer, ...]]:
    """Return the options to choose from, and those that are chosen at first."""
    options: list[Option] = []
    selected: list[Answer] = []
    for row in found.rows(raw, "answerOption", link_id):
        option = _option(row.get("valueCoding"), link_id, found)
        if option is None:
            found.add(link_id, "option", "has an answerOption without a valueCoding that has a code.")
            continue
        if option in options:
            found.add(link_id, "duplicate", f"has the option {option.code} twice. Keep one.")
        options.append(option)
        if found.flag(row, "initialSelected", link_id):
            selected.append(option)
    return tuple(options), tuple(selected)


def _option(coding: object, link_id: str, found: Findings) -> Option | None:
    if not isinstance(coding, Mapping):
        return None
    code, system = found.text(coding, "code", link_id), found.text(coding, "system", link_id)
    wordings = {"display": read_translations(coding, "display", link_id, found)}
    return Option(code, system, found.text(coding, "display", link_id) or code, wordings) if code else None


def read_initial(raw: Json, link_id: str, found: Findings) -> tuple[Answer, ...]:
    """Return the first values of `initial`, a coding as an option."""
    values: list[Answer] = []
    for row in found.rows(raw, "initial", link_id):
        value: Answer | None = _plain_value(row, "value")
        if "valueCoding" in row:
            value = _option(row["valueCoding"], link_id, found)
        if value is None:
            found.add(link_id, "initial", "has an initial value that is no valueString, valueBoolean or valueCoding.")
        else:
            values.append(value)
    return tuple(values)


def _plain_value(row: Json, stem: str) -> str | bool | None:
    text, flag = row.get(stem + "String"), row.get(stem + "Boolean")
    if isinstance(flag, bool):
        return flag
    return text if isinstance(text, str) and text else None


def read_conditions(raw: Json, link_id: str, found: Findings) -> tuple[EnableWhen, ...]:
    """Return the enableWhen rows; what this kiosk cannot compare is noted and left out."""
    conditions: list[EnableWhen] = []
    for row in found.rows(raw, "enableWhen", link_id):
        question, operator = found.text(row, "question", link_id), found.text(row, "operator", link_id)
        value: str | bool | Option | None = _plain_value(row, "answer")
        if "answerCoding" in row:
            value = _option(row["answerCoding"], link_id, found)
        if operator not in OPERATORS:
            found.add(link_id, "unsupported", f"has the enableWhen operator {operator!r}; use exists, = or !=.")
        elif not question:
            found.add(link_id, "enable-when", "has an enableWhen without a question.")
        elif value is None or (operator == "exists" and not isinstance(value, bool)):
            wanted = "answerBoolean" if operator == "exists" else "answerBoolean, answerString or answerCoding"
            found.add(link_id, "enable-when", f"has an enableWhen on {question} without a good {wanted}.")
        else:
            conditions.append(EnableWhen(question, operator, value))
    return tuple(conditions)
