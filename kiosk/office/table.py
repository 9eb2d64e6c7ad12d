"""One table for each survey: a row a response, a column a question, as CSV that no spreadsheet takes for formulas."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Set
from decimal import Decimal
from pathlib import Path
from typing import Any

from kiosk import exact

_BOM = "\ufeff"  # without it, spreadsheets take UTF-8 for something else
# What a spreadsheet takes for a formula, also in full width; after blanks too.
_FORMULA = re.compile(r"\s*[=+\-@\t\r\n＝＋－＠]")
_NEGATIVE = re.compile(r"-\d+(\.\d+)?", re.ASCII)  # a number and nothing else
_DIGITS = 30  # beyond that a number stands with its exponent
Json = dict[str, Any]


def write_tables(responses: Path, out: Path) -> list[Path]:
    """Write one table into `out` for each survey of the response files in `responses`, and return them.

    Always from all of them, so that a second stick adds its rows, and the same stick none. Raises OSError.
    """
    surveys: dict[str, list[Json]] = {}
    for file in sorted(responses.glob("*.json")):
        response = exact.loads(file.read_bytes())
        surveys.setdefault(str(response.get("questionnaire", "")), []).append(response)
    written = []
    for canonical, rows in sorted(surveys.items()):
        path = out / f"{_name(canonical)}.csv"
        path.write_text(to_csv(sorted(rows, key=_moment)), encoding="utf-8", newline="")
        written.append(path)
    return written


def to_csv(responses: Iterable[Json]) -> str:
    """Return responses to one survey as CSV: id, time of writing, then every question that anybody answered.

    A group that was filled in several times has its columns several times: "dose: Which dose?", then "… (2)".
    """
    responses = list(responses)
    repeated = {link_id for each in responses for link_id in _repeated(each)}
    rows = [(each, _answers(each, repeated)) for each in responses]
    questions = _in_order([list(answers) for _, answers in rows])
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(["id", "authored", *map(_harmless, questions)])
    for response, answers in rows:
        cells = [str(response.get("id", "")), str(response.get("authored", ""))]
        writer.writerow(map(_harmless, (*cells, *(answers.get(question, "") for question in questions))))
    return _BOM + text.getvalue()


def _repeated(node: Json) -> Iterator[str]:
    """Yield the linkIds of groups that stand there more than once."""
    times = Counter(item["linkId"] for item in node.get("item", []))
    yield from (link_id for link_id, count in times.items() if count > 1)
    for below in (*node.get("item", []), *node.get("answer", [])):
        yield from _repeated(below)


def _answers(response: Json, repeated: Set[str]) -> dict[str, str]:
    """Return question → answer; several answers stand one after the other with '; ' between."""
    answers = {}
    for item, place in _items(response, repeated, ()):
        if item.get("answer"):
            number = f" ({'.'.join(map(str, place))})" if any(time > 1 for time in place) else ""
            answers[_heading(item) + number] = "; ".join(map(_value, item["answer"]))
    return answers


def _items(node: Json, repeated: Set[str], place: tuple[int, ...]) -> Iterator[tuple[Json, tuple[int, ...]]]:
    """Yield every item with which time it is, from 1, of each group around it that was filled in several times."""
    times: Counter[str] = Counter()
    for item in node.get("item", []):
        times[item["linkId"]] += 1
        own = (*place, times[item["linkId"]]) if item["linkId"] in repeated else place
        yield item, own
        yield from _items(item, repeated, own)
        for answer in item.get("answer", []):
            yield from _items(answer, repeated, own)


def _heading(item: Json) -> str:
    text = " ".join(str(item.get("text", "")).split())
    return f"{item['linkId']}: {text}" if text else str(item["linkId"])


def _value(answer: Json) -> str:
    kind, value = next(((key, value) for key, value in answer.items() if key.startswith("value")), ("", ""))
    match kind, value:
        case "valueBoolean", _:
            return "yes" if value else "no"
        case "valueCoding", {"display": str(named)} | {"code": str(named)}:
            return named
        case "valueQuantity", {"value": number, **unit}:
            return f"{_number(number)} {unit.get('unit') or unit.get('code', '')}".rstrip()
        case _, Decimal():
            return _number(value)
        case "valueAttachment", {"url": str(url)}:
            return url.rpartition("/")[2]
        case _:
            return str(value)


def _number(value: object) -> str:
    return format(value, "f") if isinstance(value, Decimal) and abs(value.adjusted()) < _DIGITS else str(value)


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
    return f"'{cell}" if _FORMULA.match(cell) and not _NEGATIVE.fullmatch(cell) else cell


def _moment(response: Json) -> tuple[str, str]:
    return str(response.get("authored", "")), str(response.get("id", ""))


def _name(canonical: str) -> str:
    """Return the file name of a survey, such as professional-2 for …/professional|2."""
    address, _, version = canonical.partition("|")
    last = address.rstrip("/").rpartition("/")[2] or "survey"
    return re.sub(r"[^A-Za-z0-9._-]+", "-", f"{last}-{version}" if version else last).strip("-.") or "survey"
