"""What must hold between the parts of a form before a screen may show it."""

from decimal import Decimal

from kiosk.survey.checks import check_value
from kiosk.survey.comparing import order, same_unit
from kiosk.survey.conditions import check_conditions
from kiosk.survey.findings import Findings
from kiosk.survey.kinds import fits
from kiosk.survey.machine import PatternError
from kiosk.survey.model import CHOICES, MAX_COPIES, MAX_PHOTO_BYTES, MAX_PHOTOS, PHOTO_TYPES, Item, Questionnaire, walk
from kiosk.survey.patterns import compiled
from kiosk.survey.values import Quantity, in_unit

_NEVER_ANSWERED = ("group", "display")
_TYPED = ("string", "text", "url", "open-choice", "integer", "decimal")


def check_rules(form: Questionnaire, found: Findings) -> None:
    """Note everything in a form that could not be shown, answered or kept."""
    items = list(form.walk())
    if not found.issues and not any(item.is_question for item in items):
        found.add("", "empty", "has no question.")
    if sum(item.type == "attachment" for item in items) > 1:
        found.add("", "unsupported", "has more than one question for photos. Keep one.")
    for item in items:
        _check_shape(item, found)
        _check_amounts(item, found)
        _check_words(item, found)
        _check_limits(item, found)
        _check_initial(item, found)
        if item.type == "attachment":
            _check_photos(item, found)
    check_conditions(items, found)


def _check_shape(item: Item, found: Findings) -> None:
    kind, link_id = item.type, item.link_id
    if kind != "group" and not item.text:
        found.add(link_id, "text", "has no text to show.")
    if kind == "group" and not item.items:
        found.add(link_id, "empty", "is a group without items.")
    if kind == "display" and item.items:
        found.add(link_id, "unsupported", "is a display with items below it. Move them out.")
    if item.is_question and item.repeats and any(below.type != "display" for below in item.items):
        found.add(link_id, "unsupported", "repeats and has questions below it. Put them into a group that repeats.")
    wants, has = kind == "choice", bool(item.options)
    if (wants and not has and not found.has(link_id, "value-set")) or (has and kind not in CHOICES):
        wrong = "has no answerOption" if wants else f"has answerOption on a {kind}"
        found.add(link_id, "option", f"{wrong}; a choice needs them, nothing else may have them.")
    if item.required and kind == "display":
        found.add(link_id, "unsupported", "is a display that is required. Nobody can answer it.")
    if item.repeats and kind in ("display", "boolean"):
        found.add(link_id, "unsupported", f"is a {kind} that repeats; a group or another kind of question may.")
    if item.required and item.is_question and (item.hidden or item.read_only) and not item.initial:
        found.add(link_id, "required", "is required, but nobody could answer it: it is hidden or read-only.")
    if kind == "group" and item.repeats and any(below.type == "attachment" for below in walk(item.items)):
        found.add(link_id, "unsupported", "repeats and has photos in it. Ask for photos once, outside of it.")


def _check_amounts(item: Item, found: Findings) -> None:
    low, high = item.min_occurs, item.max_occurs
    if not item.repeats and max(low or 0, high or 0) > 1:
        found.add(item.link_id, "amount", "takes more than one answer by minOccurs or maxOccurs, but does not repeat.")
    if high is not None and (high < 1 or (low or 0) > high):
        found.add(item.link_id, "amount", f"has maxOccurs {high}, which is below 1 or below its minOccurs.")
    if item.type == "group" and (low or 0) > MAX_COPIES:
        found.add(item.link_id, "amount", f"has minOccurs {low}; a group may be there {MAX_COPIES} times at most.")
    if item.type == "choice" and item.options and (low or 0) > len(item.options):
        found.add(item.link_id, "amount", f"wants {low} answers, but offers {len(item.options)}.")


def _check_words(item: Item, found: Findings) -> None:
    longest = item.max_length
    if longest is not None and item.type not in _TYPED:
        found.add(item.link_id, "unsupported", f"has maxLength on a {item.type}. Take it out.")
    if longest is not None and (longest < 1 or (item.min_length or 0) > longest):
        found.add(item.link_id, "amount", f"has maxLength {longest}, which is below 1 or below its minLength.")
    try:
        compiled(item.regex)
    except PatternError as bad:
        found.add(item.link_id, "regex", f"has a regex that cannot be read: {bad}.")


def _check_limits(item: Item, found: Findings) -> None:
    low, high = item.min_value, item.max_value
    if low is not None and high is not None and (order(low, high, item.type) or 0) > 0:
        found.add(item.link_id, "range", "has a minValue above its maxValue.")
    for limit in (low, high):
        if (
            isinstance(limit, Quantity)
            and (limit.unit or limit.code)
            and not any(same_unit(limit, in_unit(Decimal(0), unit)) for unit in item.units)
        ):
            found.add(
                item.link_id, "unit", f"has a limit in {limit.unit or limit.code}, which is not a unit it offers."
            )
    if item.type != "quantity" and len(item.units) > 1:
        found.add(item.link_id, "unsupported", f"is a {item.type} with several units. Make it a quantity.")


def _check_initial(item: Item, found: Findings) -> None:
    if item.initial and item.type in (*_NEVER_ANSWERED, "attachment"):
        found.add(item.link_id, "initial", f"has an initial value on a {item.type}. Take it out.")
    elif not all(fits(item, value) for value in item.initial):
        found.add(item.link_id, "initial", f"has an initial value that does not fit a {item.type} or its options.")
    elif len(item.initial) > 1 and not item.repeats:
        found.add(item.link_id, "initial", "has more than one initial value, but does not repeat.")
    elif item.hidden or item.read_only:
        wrong = next((problem for value in item.initial if (problem := check_value(item, value, "en"))), None)
        if wrong:
            found.add(
                item.link_id, "initial", f"has an initial value that nobody can change and that is no good: {wrong[0]}."
            )


def _check_photos(item: Item, found: Findings) -> None:
    if item.max_occurs is not None and item.max_occurs > MAX_PHOTOS:
        found.add(item.link_id, "photos", f"asks for more than {MAX_PHOTOS} photos. Set maxOccurs to {MAX_PHOTOS}.")
    if item.max_size is not None and not 1 <= item.max_size <= MAX_PHOTO_BYTES:
        found.add(item.link_id, "photos", f"has a maxSize outside 1 to {MAX_PHOTO_BYTES} bytes.")
    others = [kind for kind in item.mime_types if kind not in PHOTO_TYPES]
    if others:
        found.add(item.link_id, "photos", f"takes {', '.join(others)}; this kiosk takes {' and '.join(PHOTO_TYPES)}.")
