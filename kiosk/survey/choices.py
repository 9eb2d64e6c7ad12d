"""Reading what an item starts with and depends on: first values and conditions."""

from kiosk.survey.findings import Findings, Json
from kiosk.survey.literals import literal
from kiosk.survey.model import EnableWhen
from kiosk.survey.values import Answer

OPERATORS = ("exists", "=", "!=", ">", "<", ">=", "<=")
_FITTING = "answerBoolean, answerString, answerCoding, answerInteger, answerDecimal, answerQuantity or a date or time"


def read_initial(raw: Json, link_id: str, found: Findings) -> tuple[Answer, ...]:
    """Return the first values of `initial`, a coding as an option."""
    values: list[Answer] = []
    for row in found.rows(raw, "initial", link_id):
        read = literal(row, "value")
        if read is None:
            found.add(link_id, "initial", "has an initial value that is no valueString, valueCoding or the like.")
        else:
            values.append(read[1])
    return tuple(values)


def read_conditions(raw: Json, link_id: str, found: Findings) -> tuple[EnableWhen, ...]:
    """Return the enableWhen rows; what this kiosk cannot compare is noted and left out."""
    conditions: list[EnableWhen] = []
    for row in found.rows(raw, "enableWhen", link_id):
        question, operator = found.text(row, "question", link_id), found.text(row, "operator", link_id)
        read = literal(row, "answer")
        if operator not in OPERATORS:
            found.add(link_id, "unsupported", f"has the enableWhen operator {operator!r}; use exists, = or the like.")
        elif not question:
            found.add(link_id, "enable-when", "has an enableWhen without a question.")
        elif read is None or (operator == "exists" and not isinstance(read[1], bool)):
            wanted = "answerBoolean" if operator == "exists" else _FITTING
            found.add(link_id, "enable-when", f"has an enableWhen on {question} without a good {wanted}.")
        else:
            conditions.append(EnableWhen(question, operator, read[1]))
    return tuple(conditions)
