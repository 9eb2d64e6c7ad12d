"""One table for each survey: a row a response, a column a question, as CSV that no spreadsheet takes for formulas."""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

_BOM = "\ufeff"  # without it, spreadsheets take UTF-8 for something else
# What a spreadsheet takes for a formula, also in full width; after blanks too.
_FORMULA = re.compile(r"\s*[=+\-@\t\r\n＝＋－＠]")
Json = dict[str, Any]


def write_tables(responses: Path, out: Path) -> list[Path]:
    """Write one table into `out` for each survey of the response files in `responses`, and return them.

    Always from all of them, so that a second stick adds its rows, and the same stick none. Raises OSError.
    """
    surveys: dict[str, list[Json]] = {}
    for file in sorted(responses.glob("*.json")):
        response = json.loads(file.read_bytes())
        surveys.setdefault(str(response.get("questionnaire", "")), []).append(response)
    written = []
    for canonical, rows in sorted(surveys.items()):
        path = out / f"{_name(canonical)}.csv"
        path.write_text(to_csv(sorted(rows, key=_moment)), encoding="utf-8", newline="")
        written.append(path)
    return written


def to_csv(responses: Iterable[Json]) -> str:
    """Return responses to one survey as CSV: id, time of writing, then every question that anybody answered."""
    rows = [(each, _answers(each)) for each in responses]
    questions = _in_order([list(answers) for _, answers in rows])
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(["id", "authored", *map(_harmless, questions)])
    for response, answers in rows:
        cells = [str(response.get("id", "")), str(response.get("authored", ""))]
        writer.writerow(map(_harmless, (*cells, *(answers.get(question, "") for question in questions))))
    return _BOM + text.getvalue()


def _answers(response: Json) -> dict[str, str]:
    """Return question → answer; several answers stand one after the other with '; ' between."""
    return {_heading(item): "; ".join(map(_value, item["answer"])) for item in _items(response) if item.get("answer")}


def _items(node: Json) -> Iterator[Json]:
    for item in node.get("item", []):
        yield item
        yield from _items(item)
        for answer in item.get("answer", []):
            yield from _items(answer)


def _heading(item: Json) -> str:
    text = " ".join(str(item.get("text", "")).split())
    return f"{item['linkId']}: {text}" if text else str(item["linkId"])


def _value(answer: Json) -> str:
    kind, value = next(((key, value) for key, value in answer.items() if key.startswith("value")), ("", ""))
    match kind, value:
        case "valueBoolean", _:
            return "yes" if value else "no"
        case "valueCoding", {"display": str(display)}:
            return display
        case "valueCoding", {"code": code}:
            return str(code)
        case "valueAttachment", {"url": str(url)}:
            return url.rpartition("/")[2]
        case _:
            return str(value)


def _in_order(lists: list[list[str]]) -> list[str]:
    """Return every question once; one that others left out stands behind the one it followed."""
    order: list[str] = []
    for asked in lists:
        place = 0
        for question in asked:
            if question not in order:
                order.insert(place, question)
            place = order.index(question) + 1
    return order


def _harmless(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _moment(response: Json) -> tuple[str, str]:
    return str(response.get("authored", "")), str(response.get("id", ""))


def _name(canonical: str) -> str:
    """Return the file name of a survey, such as professional-2 for …/professional|2."""
    address, _, version = canonical.partition("|")
    last = address.rstrip("/").rpartition("/")[2] or "survey"
    return re.sub(r"[^A-Za-z0-9._-]+", "-", f"{last}-{version}" if version else last).strip("-.") or "survey"
