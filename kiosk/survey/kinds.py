"""Which kind of value answers which type of question, in Python and in FHIR."""

from decimal import Decimal

from kiosk.survey import moments
from kiosk.survey.literals import is_address
from kiosk.survey.model import Item
from kiosk.survey.values import Answer, Option, PhotoRef, Quantity

_PYTHON: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "text": (str,),
    "url": (str,),
    "date": (str,),
    "dateTime": (str,),
    "time": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "decimal": (Decimal,),
    "quantity": (Quantity,),
    "choice": (Option,),
    "open-choice": (Option, str),
    "attachment": (PhotoRef,),
}
FHIR = {  # the end of value[x]
    "string": "String",
    "text": "String",
    "url": "Uri",
    "date": "Date",
    "dateTime": "DateTime",
    "time": "Time",
    "boolean": "Boolean",
    "integer": "Integer",
    "decimal": "Decimal",
    "quantity": "Quantity",
    "attachment": "Attachment",
}
OPTIONS = {
    "Coding": "Coding",
    "display": "Coding",
    "string": "String",
    "integer": "Integer",
    "date": "Date",
    "time": "Time",
}


def is_kind(item: Item, value: Answer) -> bool:
    """Whether a value is of the Python type that answers the item."""
    return type(value) in _PYTHON.get(item.type, ())


def is_written_well(item: Item, value: Answer) -> bool:
    """Whether a date, a time or an address is written as FHIR says; True for all other values."""
    match item.type, value:
        case (("date" | "dateTime" | "time"), str()):
            return moments.is_good(FHIR[item.type], value)
        case "url", str():
            return is_address(value)
    return True


def fits(item: Item, value: Answer) -> bool:
    """Whether a value could answer the item as it stands: its kind, and one of the options where it is one."""
    chosen = not isinstance(value, Option) or value in item.options
    return is_kind(item, value) and is_written_well(item, value) and chosen
