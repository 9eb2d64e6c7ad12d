"""What stands in a draft: plain data of YAML and JSON files, pictures and PDFs by their hash, and 'nothing here'."""

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

Data = Any  # dict, list, str, int, float, Decimal, bool, date, None, or one of the two classes below
Path = tuple[str | int, ...]
_MARK = "$"  # begins no key of a pack


class Absent:
    """Stands where nothing is: no key, no file."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT = Absent()


@dataclass(frozen=True)
class Blob:
    """A picture or PDF of the clinic's own, kept beside the draft.

    Attributes:
        sha256: hash of its bytes, hexadecimal.
        suffix: how its name ends, with the dot.
        size: bytes.
    """

    sha256: str
    suffix: str
    size: int

    @property
    def name(self) -> str:
        """Its file among the blobs."""
        return self.sha256 + self.suffix


def at(data: Data, path: Path) -> Data:
    """Return what stands at a path; ABSENT where the path leads nowhere."""
    for step in path:
        data = _below(data, step)
    return data


def _below(data: Data, step: str | int) -> Data:
    if isinstance(data, Mapping) and isinstance(step, str):
        return data.get(step, ABSENT)
    if isinstance(data, list) and isinstance(step, int) and step < len(data):
        return data[step]
    return ABSENT


def put(data: Data, path: Path, value: Data) -> Data:
    """Return data with another value at a path, sharing all that did not change; ABSENT takes a key away.

    Raises KeyError where the path leads nowhere.
    """
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(data, Mapping) and isinstance(step, str) and (step in data or not rest):
        if value is ABSENT and not rest:
            return {key: part for key, part in data.items() if key != step}
        return {**data, step: put(data.get(step, ABSENT), rest, value)}
    if isinstance(data, list) and isinstance(step, int) and step < len(data):
        return [*data[:step], put(data[step], rest, value), *data[step + 1 :]]
    raise KeyError(path)


def fresh(data: Data) -> Data:
    """Return a copy that shares nothing with the original."""
    return copy.deepcopy(data) if isinstance(data, dict | list) else data


def to_json(data: Data) -> Data:  # noqa: PLR0911  # one line for each kind
    """Return data as JSON can hold it."""
    match data:
        case Absent():
            return {_MARK: "absent"}
        case Blob():
            return {_MARK: "blob", "sha256": data.sha256, "suffix": data.suffix, "size": data.size}
        case date():
            return {_MARK: "date", "day": data.isoformat()}
        case Decimal():
            return {_MARK: "decimal", "digits": str(data)}
        case list() | tuple():
            return [to_json(part) for part in data]
        case Mapping():
            return {key: to_json(part) for key, part in data.items()}
    return data


def from_json(data: Data) -> Data:  # noqa: PLR0911
    """Return what `to_json` was given. Raises ValueError, KeyError, ArithmeticError for what it never wrote."""
    if isinstance(data, list):
        return [from_json(part) for part in data]
    if not isinstance(data, dict):
        return data
    match data.get(_MARK):
        case "absent":
            return ABSENT
        case "blob":
            return Blob(data["sha256"], data["suffix"], data["size"])
        case "date":
            return date.fromisoformat(data["day"])
        case "decimal":
            return Decimal(data["digits"])
    return {key: from_json(part) for key, part in data.items()}


def blobs_in(data: Data) -> set[Blob]:
    """Return the blobs that data names, at any depth."""
    match data:
        case Blob():
            return {data}
        case list() | tuple():
            return {blob for part in data for blob in blobs_in(part)}
        case Mapping():
            return {blob for part in data.values() for blob in blobs_in(part)}
    return set()


def files_in(data: Data) -> set[str]:
    """Return the names of the pictures and PDFs that data shows, at any depth."""
    if isinstance(data, Mapping):
        return {name for part in data.values() for name in files_in(part)}
    if isinstance(data, list):
        return {name for part in data for name in files_in(part)}
    shown = isinstance(data, str) and data.startswith(("images/", "guides/")) and not data.endswith((".yaml", ".json"))
    return {data} if shown else set()
