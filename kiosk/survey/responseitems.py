"""Reading the items of a QuestionnaireResponse: every answer to its key."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.survey.findings import Findings, Json
from kiosk.survey.kinds import FHIR, OPTIONS
from kiosk.survey.literals import coding, read_value
from kiosk.survey.model import CHOICES, MAX_COPIES, Item, Questionnaire, key_of
from kiosk.survey.values import Answer, Answers, Option, PhotoRef

_FIELDS = ("linkId", "text", "answer", "item", "id", "definition", "extension", "modifierExtension")
_BINARY = re.compile(r"(?:.*/)?Binary/([A-Za-z0-9.\-]{1,64})")
_At = tuple[int, ...]


def read_answers(form: Questionnaire, raw: Json, found: Findings) -> Answers:
    """Return the answers in a response to a form that is not laid out; what is not built like one is noted."""
    reader = _Reader(found, {})
    reader.items(raw, form.items, "", ())
    return reader.answers


@dataclass(frozen=True)
class _Reader:
    found: Findings
    answers: dict[str, tuple[Answer, ...]]

    def items(self, raw: Json, items: tuple[Item, ...], parent: str, at: _At, lines: tuple[str, ...] = ()) -> None:
        known, seen = {item.link_id: item for item in items}, Counter[str]()
        copies = Counter[str]()
        for row in self.found.rows(raw, "item", parent):
            link_id = self.found.text(row, "linkId", parent)
            item = known.get(link_id)
            if item is None:
                if link_id not in lines or "answer" in row or "item" in row:
                    reason = (
                        "is not asked in this place of the survey." if link_id else "holds an item without a linkId."
                    )
                    self.found.add(link_id or parent, "unknown", reason)
                continue
            seen[link_id] += 1
            self.found.known_only(row, _FIELDS, link_id)
            if item.type == "group" and item.repeats:
                copies[link_id] += self._copy(row, item, (*at, copies[link_id]))
                continue
            if seen[link_id] == 2:
                self.found.add(link_id, "duplicate", "stands twice. Put all its answers in one item.")
            self._item(row, item, at)
        for link_id, count in copies.items():
            most = min(known[link_id].max_occurs or MAX_COPIES, MAX_COPIES)
            if count > most:
                self.found.add(link_id, "too-many", f"is there {count} times; {most} is the most.")

    def _copy(self, row: Json, group: Item, at: _At) -> bool:
        """Read one of a group's copies; one without an answer does not count."""
        before = len(self.answers)
        self._item(row, group, at)
        return len(self.answers) > before

    def _item(self, row: Json, item: Item, at: _At) -> None:
        link_id = item.link_id
        if not item.is_question:
            self.items(row, item.items, link_id, at, item.lines)
            if self.found.rows(row, "answer", link_id):
                self.found.add(link_id, "type", f"is a {item.type} and cannot have an answer.")
            return
        displays = tuple(below for below in item.items if below.type == "display")
        self.items(row, displays, link_id, at, item.lines)
        given = self.found.rows(row, "answer", link_id)
        if given:
            read = (self._answer(item, answer, at) for answer in given)
            self.answers[key_of(link_id, at)] = tuple(value for value in read if value is not None)

    def _answer(self, item: Item, row: Json, at: _At) -> Answer | None:
        if "item" in row and not item.items:
            self.found.add(item.link_id, "unknown", "has items below an answer; this survey asks nothing there.")
        elif "item" in row:
            self.items(row, item.items, item.link_id, at, item.lines)
        keys = [name for name in row if name.startswith("value")]
        wanted = _keys(item)
        read = _value(item, keys[0], row[keys[0]]) if len(keys) == 1 and keys[0] in wanted else None
        if read is None:
            self.found.add(item.link_id, "type", f"has an answer that is not one good {' or '.join(wanted)}.")
        return read


def _keys(item: Item) -> tuple[str, ...]:
    if item.type not in CHOICES:
        return (f"value{FHIR[item.type]}",)
    kinds = [f"value{OPTIONS[option.kind]}" for option in item.options]
    return tuple(dict.fromkeys([*kinds, "valueString"] if item.type == "open-choice" else kinds))


def _value(item: Item, key: str, raw: object) -> Answer | None:
    if item.type == "attachment":
        return _photo(raw)
    value = read_value(key.removeprefix("value"), raw)
    if item.type in CHOICES and value is not None:
        return _option(item, coding(raw)) if isinstance(value, Option) else _plain(item, value)
    return value


def _option(item: Item, named: Option | None) -> Option | None:
    if named is None:
        return None
    same = [option for option in item.options if option == named or (not named.system and _alike(option, named))]
    return same[0] if len(same) == 1 else named


def _alike(option: Option, named: Option) -> bool:
    return option.code == named.code and option.kind == named.kind


def _plain(item: Item, value: Answer) -> Answer:
    """Return the option that is written as this plain value, else for an open-choice what was typed."""
    named = [
        option for option in item.options if option.kind not in ("Coding", "display") and option.code == str(value)
    ]
    if named or (item.type == "open-choice" and isinstance(value, str)):
        return named[0] if named else value
    kind = "integer" if isinstance(value, int) else "string"
    return Option(str(value), "", str(value), kind=kind)


def _photo(raw: object) -> PhotoRef | None:
    if not isinstance(raw, Mapping):
        return None
    kind, url, size, digest = (raw.get(key) for key in ("contentType", "url", "size", "hash"))
    place = _BINARY.fullmatch(url) if isinstance(url, str) else None
    if place and isinstance(kind, str) and type(size) is int and isinstance(digest, str):
        return PhotoRef(place[1], kind, size, digest)
    return None
