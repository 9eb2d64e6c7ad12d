"""Reading the items of a Questionnaire, one by one and with all below them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from kiosk.survey.choices import read_conditions, read_initial
from kiosk.survey.extensions import read_translations
from kiosk.survey.features import read_features
from kiosk.survey.findings import Findings, Json
from kiosk.survey.model import CHOICES, MAX_PHOTO_BYTES, MAX_PHOTOS, PHOTO_TYPES, TYPES, Item
from kiosk.survey.options import read_options
from kiosk.survey.values import Answer, Option

_MAX_DEPTH = 10  # levels of groups; deeper ones no screen can show
_FIELDS = (
    "linkId", "prefix", "text", "type", "enableWhen", "enableBehavior", "required", "repeats", "readOnly",
    "maxLength", "answerOption", "answerValueSet", "initial", "item", "extension",
    "modifierExtension", "id", "definition", "code",
)  # fmt: skip


@dataclass
class Reading:
    """What is found wrong while a form is read, and the resources that stand inside it (by "#id" and by url)."""

    found: Findings
    contained: Mapping[str, Json]


def read_items(raw: Json, reading: Reading, parent: str = "", depth: int = 1) -> tuple[Item, ...]:
    """Return the items below a document or an item; what is refused is noted in `reading.found` and left out."""
    found = reading.found
    if depth > _MAX_DEPTH:
        if "item" in raw:
            found.add(parent, "depth", f"holds items more than {_MAX_DEPTH} levels deep.")
        return ()
    items = (_item(row, parent, depth, reading) for row in found.rows(raw, "item", parent))
    return tuple(item for item in items if item is not None)


def refuse_twins(raw: Json, found: Findings) -> None:
    """Note every linkId that stands more than once in the document."""
    todo, times = [raw], Counter[str]()
    while todo:
        rows = todo.pop().get("item", [])
        below = [row for row in rows if isinstance(row, Mapping)] if isinstance(rows, list) else []
        times.update(row["linkId"] for row in below if isinstance(row.get("linkId"), str))
        todo.extend(below)
    for link_id, count in times.items():
        if count > 1:
            found.add(link_id, "duplicate", f"stands {count} times. Give every item a linkId of its own.")


def _item(raw: Json, parent: str, depth: int, reading: Reading) -> Item | None:
    link_id, found = raw.get("linkId"), reading.found
    if not isinstance(link_id, str) or not link_id.strip() or "\x1f" in link_id:
        found.add(parent, "link-id", "holds an item without a linkId. Give every item one of its own.")
        return None
    kind = raw.get("type")
    if kind not in TYPES:
        found.add(link_id, "unsupported", f"has the type {kind!r}; this kiosk shows {', '.join(TYPES)}.")
        return None
    found.known_only(raw, _FIELDS, link_id)
    below = read_items(raw, reading, link_id, depth + 1)
    fields = _plain(raw, link_id, found) | _help(below) | _asked(raw, link_id, kind, reading)
    if kind == "attachment":
        fields |= {"max_size": MAX_PHOTO_BYTES, "mime_types": PHOTO_TYPES}
        fields |= {"max_occurs": MAX_PHOTOS} if fields["repeats"] else {}
    fields |= read_features(raw, link_id, kind, found, reading.contained)
    if fields.pop("category", "") in ("instructions", "help") and not fields.get("control"):
        fields["control"] = "help"  # instructions beside a question are its help
    fields["wordings"] = {
        "text": read_translations(raw, "text", link_id, found),
        "help": fields.pop("help_wordings"),
        "open_label": fields.pop("open_label_wordings", {}),
    }
    return Item(link_id=link_id, type=kind, **fields)


def _plain(raw: Json, link_id: str, found: Findings) -> dict[str, Any]:
    return {
        "text": found.text(raw, "text", link_id),
        "prefix": found.text(raw, "prefix", link_id),
        "required": found.flag(raw, "required", link_id),
        "repeats": found.flag(raw, "repeats", link_id),
        "read_only": found.flag(raw, "readOnly", link_id),
        "max_length": found.number(raw, "maxLength", link_id),
    }


def _help(below: tuple[Item, ...]) -> dict[str, Any]:
    """Take help lines (display children with the item control "help" or "flyover") out of what is below."""
    helps = [item for item in below if item.control in ("help", "flyover") and _is_plain_line(item)]
    langs = {lang for item in helps for lang in item.wordings["text"]}
    return {
        "help": " ".join(item.text for item in helps),
        "help_wordings": {lang: " ".join(item.text_in(lang) for item in helps) for lang in langs},
        "items": tuple(item for item in below if item not in helps),
        "lines": tuple(item.link_id for item in helps),
    }


def _is_plain_line(item: Item) -> bool:
    return item.type == "display" and not item.hidden and not item.enable_when and not item.items


def _asked(raw: Json, link_id: str, kind: str, reading: Reading) -> dict[str, Any]:
    found = reading.found
    options, selected = read_options(raw, link_id, found, reading.contained)
    first = selected + read_initial(raw, link_id, found)
    return {
        "options": options,
        "initial": tuple(_meant(value, kind, options) for value in first),
        "enable_when": read_conditions(raw, link_id, found),
        "enable_behavior": found.text(raw, "enableBehavior", link_id),
    }


def _meant(value: Answer, kind: str, options: tuple[Option, ...]) -> Answer:
    """Return a first value as this type of item has it: a whole number for a decimal, a text for an option."""
    if kind == "decimal" and type(value) is int:
        return Decimal(value)
    if kind in CHOICES and type(value) in (str, int):
        plain = (option for option in options if option.kind != "Coding" and option.code == str(value))
        return next(plain, value)
    return value
