"""Puts findings beside the fields that they concern."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath

import yaml

from kiosk.content import Finding
from kiosk.drafts.draft import Draft
from kiosk.drafts.fields import Field, fields_of, key_of
from kiosk.drafts.nodes import Lines, paths_by_line
from kiosk.drafts.packfiles import OVERLAYS
from kiosk.drafts.slots import slots_of
from kiosk.drafts.values import Path


@dataclass(frozen=True)
class Placed:
    """A finding and where staff meet it.

    Attributes:
        key: of the field; "" where it concerns no single one.
        lang: language of the text, "" where it concerns all.
        finding: rule, severity and sentence; its file and line are those of the written pack or of no meaning.
        file: the file of the pack that it concerns.
    """

    key: str
    lang: str
    finding: Finding
    file: str


def place_findings(
    draft: Draft, subject: str, findings: Iterable[Finding], lines: Mapping[str, Lines]
) -> tuple[Placed, ...]:
    """Return findings with the keys of a subject's fields.

    Args:
        draft: the draft.
        subject: whose fields they are.
        findings: their `file` names what was read, as in `lines`.
        lines: what was read → where each line of it stands.
    """
    finder = _Finder(fields_of(draft, subject), draft.base.languages)
    placed = []
    for finding in findings:
        file = finding.file.partition("#")[0]
        path = lines[finding.file].path(finding.line) if finding.file in lines else ()
        placed.append(Placed(*finder.find(file, path), finding, file))
    return tuple(sorted(set(placed), key=lambda one: (one.finding.severity, one.file, one.finding.line)))


def place_report(draft: Draft, folder: FilePath, findings: Iterable[Finding]) -> tuple[Placed, ...]:
    """Return the findings of `content.check` about a draft that was written to `folder`, with the keys of fields."""
    known: dict[str, dict[int, Path]] = {}
    placed = []
    for finding in findings:
        file, finder = finding.file, _finder(draft, finding.file)
        if file.startswith(f"{OVERLAYS}/") and file.count("/") > 1:
            _, lang, file = file.split("/", 2)
            for key in _keys_of(draft, file, _line(folder / finding.file, finding.line)) or ("",):
                placed.append(Placed(key, lang if key else "", finding, file))
            continue
        if file not in known:
            known[file] = _lines(folder / file)
        placed.append(Placed(*finder.find(file, known[file].get(finding.line, ())), finding, file))
    return tuple(placed)


def _finder(draft: Draft, file: str) -> "_Finder":
    return draft.memo(file, "finder", lambda _: _Finder(fields_of(draft, file), draft.base.languages))


def _lines(path: FilePath) -> dict[int, Path]:
    if path.suffix != ".yaml" or not path.is_file():
        return {}
    node = yaml.compose(path.read_bytes(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return paths_by_line(node) if node else {}


def _line(path: FilePath, line: int) -> str:
    """Return the text, in the pack's default language, whose translation stands on a line of an overlay."""
    place = _lines(path).get(line, ())
    return str(place[1]) if len(place) == 2 else ""


def _keys_of(draft: Draft, file: str, text: str) -> tuple[str, ...]:
    found = []
    for slot in slots_of(file, draft.value(file)):
        value = draft.value(file, slot.path)
        if text and isinstance(value, dict) and value.get(draft.base.default) == text:
            found.append(key_of(file, slot.path))
    return tuple(found)


class _Finder:
    """Finds the field that a path belongs to."""

    def __init__(self, fields: Iterable[Field], languages: tuple[str, ...]) -> None:
        self._keys = {field.key for field in fields}
        self._languages = languages

    def find(self, file: str, path: Path) -> tuple[str, str]:
        """Return the key of the innermost field around a path, and the language; ("", "") for none."""
        for size in range(len(path), 0, -1):
            key = key_of(file, path[:size])
            if key in self._keys:
                lang = str(path[size]) if size < len(path) and path[size] in self._languages else ""
                return key, lang
        return "", ""
