"""What must hold between the parts of a form before a screen may show it."""

import re

from kiosk.survey.findings import Findings
from kiosk.survey.model import MAX_PHOTO_BYTES, MAX_PHOTOS, PHOTO_TYPES, EnableWhen, Item, Questionnaire
from kiosk.survey.values import Answer, Option

_ONE_VALUE = ("group", "display", "string", "text", "boolean")
_NEVER_ANSWERED = ("group", "display")


def check_rules(form: Questionnaire, found: Findings) -> None:
    """Note everything in a form that could not be shown, answered or kept."""
    items = list(form.walk())
    if not form.url:
        found.add("", "url", "has no url, so its answers could not name it. Give it one.")
    if not found.issues and not any(item.is_question for item in items):
        found.add("", "empty", "has no question.")
    if sum(item.type == "attachment" for item in items) > 1:
        found.add("", "unsupported", "has more than one question for photos. Keep one.")
    for item in items:
        _check_shape(item, found)
        _check_amounts(item, found)
        _check_words(item, found)
        _check_initial(item, found)
        if item.type == "attachment":
            _check_photos(item, found)
    _check_conditions(items, found)


def _check_shape(item: Item, found: Findings) -> None:
    kind, link_id = item.type, item.link_id
    if kind != "group" and not item.text:
        found.add(link_id, "text", "has no text to show.")
    if kind == "group" and not item.items:
        found.add(link_id, "empty", "is a group without items.")
    if kind == "display" and item.items:
        found.add(link_id, "unsupported", "is a display with items below it. Move them out.")
    if item.is_question and any(below.type != "display" for below in item.items):
        found.add(link_id, "unsupported", "is a question with questions below it. Put them side by side in a group.")
    if (kind == "choice") != bool(item.options):
        wrong = "has no answerOption" if kind == "choice" else f"has answerOption on a {kind}"
        found.add(link_id, "option", f"{wrong}; a choice needs them, nothing else may have them.")
    if item.required and kind in _NEVER_ANSWERED:
        found.add(link_id, "unsupported", f"is a {kind} that is required. Ask for its questions one by one.")
    if item.repeats and kind in _ONE_VALUE:
        found.add(link_id, "unsupported", f"is a {kind} that repeats; only choice and attachment may.")
    if item.required and (item.hidden or item.read_only) and not item.initial:
        found.add(link_id, "required", "is required, but nobody could answer it: it is hidden or read-only.")


def _check_amounts(item: Item, found: Findings) -> None:
    low, high = item.min_occurs, item.max_occurs
    if not item.repeats and max(low or 0, high or 0) > 1:
        found.add(item.link_id, "amount", "takes more than one answer by minOccurs or maxOccurs, but does not repeat.")
    if high is not None and (high < 1 or (low or 0) > high):
        found.add(item.link_id, "amount", f"has maxOccurs {high}, which is below 1 or below its minOccurs.")
    if item.options and (low or 0) > len(item.options):
        found.add(item.link_id, "amount", f"wants {low} answers, but offers {len(item.options)}.")


def _check_words(item: Item, found: Findings) -> None:
    longest = item.max_length
    if longest is not None and item.type not in ("string", "text"):
        found.add(item.link_id, "unsupported", f"has maxLength on a {item.type}. Take it out.")
    if longest is not None and (longest < 1 or (item.min_length or 0) > longest):
        found.add(item.link_id, "amount", f"has maxLength {longest}, which is below 1 or below its minLength.")
    try:
        re.compile(item.regex)
    except (re.error, OverflowError, RecursionError) as bad:
        found.add(item.link_id, "regex", f"has a regex that cannot be read: {bad}.")


def _check_initial(item: Item, found: Findings) -> None:
    if item.initial and item.type in (*_NEVER_ANSWERED, "attachment"):
        found.add(item.link_id, "initial", f"has an initial value on a {item.type}. Take it out.")
    elif not all(_fits(item, value) for value in item.initial):
        found.add(item.link_id, "initial", f"has an initial value that does not fit a {item.type} or its options.")
    elif len(item.initial) > 1 and not item.repeats:
        found.add(item.link_id, "initial", "has more than one initial value, but does not repeat.")


def _fits(item: Item, value: Answer) -> bool:
    if item.type == "choice":
        return value in item.options
    return isinstance(value, bool) if item.type == "boolean" else isinstance(value, str)


def _check_photos(item: Item, found: Findings) -> None:
    if item.max_occurs is not None and item.max_occurs > MAX_PHOTOS:
        found.add(item.link_id, "photos", f"asks for more than {MAX_PHOTOS} photos. Set maxOccurs to {MAX_PHOTOS}.")
    if item.max_size is not None and not 1 <= item.max_size <= MAX_PHOTO_BYTES:
        found.add(item.link_id, "photos", f"has a maxSize outside 1 to {MAX_PHOTO_BYTES} bytes.")
    others = [kind for kind in item.mime_types if kind not in PHOTO_TYPES]
    if others:
        found.add(item.link_id, "photos", f"takes {', '.join(others)}; this kiosk takes {' and '.join(PHOTO_TYPES)}.")


def _check_conditions(items: list[Item], found: Findings) -> None:
    by_id = {item.link_id: item for item in items}
    needs = {item.link_id: {rule.question for rule in item.enable_when} for item in items}
    for item in items:
        for below in item.items:
            needs[below.link_id].add(item.link_id)
        if len(item.enable_when) > 1 and not item.enable_behavior:
            found.add(item.link_id, "enable-when", 'has several enableWhen; set enableBehavior to "all" or "any".')
        if item.enable_behavior not in ("", "all", "any"):
            found.add(item.link_id, "enable-when", f'has enableBehavior "{item.enable_behavior}"; use "all" or "any".')
        for rule in item.enable_when:
            reason = _wrong_condition(rule, by_id.get(rule.question))
            if reason:
                found.add(item.link_id, "enable-when", f"{reason} {rule.question}.")
    for link_id in needs:
        if link_id in _reached(link_id, needs):
            found.add(link_id, "circle", "depends on itself through enableWhen.")


def _wrong_condition(rule: EnableWhen, asked: Item | None) -> str:
    if asked is None:
        return "depends on an unknown question:"
    if not asked.is_question:
        return f"depends on a {asked.type}, which has no answer:"
    if rule.operator == "exists":
        return ""
    if asked.type == "attachment":
        return "compares a photo; use the operator exists for"
    if isinstance(rule.answer, Option):
        return "" if rule.answer in asked.options else "depends on an option that is not offered by"
    return "" if _fits(asked, rule.answer) else "depends on an answer of the wrong type for"


def _reached(start: str, needs: dict[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    todo = list(needs[start])
    while todo:
        link_id = todo.pop()
        if link_id not in reached:
            reached.add(link_id)
            todo.extend(needs.get(link_id, ()))
    return reached
