"""What must hold for the conditions of a form (enableWhen): known questions, answers of their kind, no circle."""

from decimal import Decimal

from kiosk.survey.comparing import ORDERED
from kiosk.survey.findings import Findings
from kiosk.survey.kinds import is_kind, is_written_well
from kiosk.survey.model import CHOICES, EnableWhen, Item
from kiosk.survey.moments import is_good
from kiosk.survey.values import Answer, Option


def check_conditions(items: list[Item], found: Findings) -> None:
    """Note every condition that names no question, or one that it can't be compared with, and circles."""
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
            asked = by_id.get(rule.question)
            if asked is not None and rule.operator in ("<", ">", "<=", ">=") and asked.type not in ORDERED:
                order = f"on {rule.question}, whose answers have no order; use exists, = or !="
                found.add(item.link_id, "unsupported", f"has the enableWhen operator {rule.operator!r} {order}.")
            elif reason := _wrong_condition(rule, asked):
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
    if asked.type in CHOICES and isinstance(rule.answer, Option):
        return "" if rule.answer in asked.options else "depends on an option that is not offered by"
    return "" if _comparable(asked, rule.answer) else "depends on an answer of the wrong type for"


def _comparable(asked: Item, wanted: Answer) -> bool:
    match asked.type:
        case "integer" | "decimal":
            return isinstance(wanted, int | Decimal) and not isinstance(wanted, bool)
        case "date" | "dateTime":
            return isinstance(wanted, str) and is_good("DateTime", wanted)
        case "choice" | "open-choice":
            plain = any(option.kind != "Coding" and option.code == str(wanted) for option in asked.options)
            return plain or (asked.type == "open-choice" and isinstance(wanted, str))
    return is_kind(asked, wanted) and is_written_well(asked, wanted)


def _reached(start: str, needs: dict[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    todo = list(needs[start])
    while todo:
        link_id = todo.pop()
        if link_id not in reached:
            reached.add(link_id)
            todo.extend(needs.get(link_id, ()))
    return reached
