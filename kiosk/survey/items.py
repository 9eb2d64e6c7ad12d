"""Reading the items of a Questionnaire, one by one and with all below them."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from kiosk.survey.choices import read_conditions, read_initial, read_options
from kiosk.survey.extensions import read_extensions, read_translations
from kiosk.survey.findings import Findings, Json
from kiosk.survey.model import MAX_PHOTO_BYTES, MAX_PHOTOS, PHOTO_TYPES, Item

TYPES = ("group", "display", "string", "text", "boolean", "choice", "attachment")
_MAX_DEPTH = 10  # levels of groups; deeper ones no screen can show
_FIELDS = (
    "linkId", "prefix", "text", "type", "enableWhen", "enableBehavior", "required", "repeats", "readOnly",
    "maxLength", "answerOption", "initial", "item", "extension", "modifierExtension", "id", "definition", "code",
)  # fmt: skip


def read_items(raw: Json, found: Findings, parent: str = "", depth: int = 1) -> tuple[Item, ...]:
    """Return the items below a document or an item; what is refused is noted in `found` and left out."""
    if depth > _MAX_DEPTH:
        if "item" in raw:
            found.add(parent, "depth", f"holds items more than {_MAX_DEPTH} levels deep.")
        return ()
    items = (_item(row, parent, depth, found) for row in found.rows(raw, "item", parent))
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


def _item(raw: Json, parent: str, depth: int, found: Findings) -> Item | None:
    link_id = raw.get("linkId")
    if not isinstance(link_id, str) or not link_id.strip():
        found.add(parent, "link-id", "holds an item without a linkId. Give every item one of its own.")
        return None
    kind = raw.get("type")
    if kind not in TYPES:
        found.add(link_id, "unsupported", f"has the type {kind!r}; this kiosk shows {', '.join(TYPES)}.")
        return None
    found.known_only(raw, _FIELDS, link_id)
    below = read_items(raw, found, link_id, depth + 1)
    fields = _plain(raw, link_id, found) | _help(below) | _asked(raw, link_id, found)
    if kind == "attachment":
        fields |= {"max_size": MAX_PHOTO_BYTES, "mime_types": PHOTO_TYPES}
        fields |= {"max_occurs": MAX_PHOTOS} if fields["repeats"] else {}
    fields |= read_extensions(raw, link_id, kind, found)
    fields["wordings"] = {"text": read_translations(raw, "text", link_id, found), "help": fields.pop("help_wordings")}
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
    """Take help lines (display children with the item control "help") out of what is below."""
    helps = [item for item in below if item.control == "help" and _is_plain_line(item)]
    return {
        "help": " ".join(item.text for item in helps),
        "help_wordings": dict(helps[0].wordings["text"]) if helps else {},
        "items": tuple(item for item in below if item not in helps),
    }


def _is_plain_line(item: Item) -> bool:
    return item.type == "display" and not item.hidden and not item.enable_when and not item.items


def _asked(raw: Json, link_id: str, found: Findings) -> dict[str, Any]:
    options, selected = read_options(raw, link_id, found)
    return {
        "options": options,
        "initial": selected + read_initial(raw, link_id, found),
        "enable_when": read_conditions(raw, link_id, found),
        "enable_behavior": found.text(raw, "enableBehavior", link_id),
    }
