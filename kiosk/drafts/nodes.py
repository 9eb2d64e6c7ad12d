"""Data as YAML nodes without writing it out: each value gets a line of its own, and the line tells its path."""

from datetime import date
from typing import Any

from yaml.error import Mark
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from kiosk.drafts.values import Data, Path

_TAG = "tag:yaml.org,2002:"
_KINDS: dict[type[Any], str] = {str: "str", bool: "bool", int: "int", float: "float", date: "timestamp"}
EMPTY = "…"  # stands in a preview for a text that staff have just emptied


class Lines:
    """Hands out a line for each value of one file and remembers which was whose; lines count from 1."""

    def __init__(self) -> None:
        self.paths: list[Path] = []
        self.empty: list[Path] = []

    def node(self, data: Data, path: Path = ()) -> Node:
        """Return data as nodes. Texts that are empty stand there as EMPTY, and their paths in `empty`."""
        mark: Any = Mark("", 0, len(self.paths), 0, None, 0)
        self.paths.append(path)
        if isinstance(data, dict):
            values = {key: self.node(value, (*path, key)) for key, value in data.items()}
            pairs = [(self._scalar(key, value.start_mark), value) for key, value in values.items()]
            return MappingNode(f"{_TAG}map", pairs, mark, mark)
        if isinstance(data, list):
            return SequenceNode(
                f"{_TAG}seq", [self.node(part, (*path, index)) for index, part in enumerate(data)], mark, mark
            )
        if data == "":
            self.empty.append(path)
            data = EMPTY
        return self._scalar(data, mark)

    def path(self, line: int) -> Path:
        """Return the path of a line, counted from 1."""
        return self.paths[line - 1] if 0 < line <= len(self.paths) else ()

    @staticmethod
    def _scalar(value: Data, mark: Any) -> ScalarNode:
        kind = _KINDS.get(type(value), "null")
        written = str(value).lower() if isinstance(value, bool) else "" if value is None else str(value)
        return ScalarNode(_TAG + kind, written, mark, mark)


def paths_by_line(node: Node, path: Path = ()) -> dict[int, Path]:
    """Return line (from 1) → path of the value that stands there, of a file that was composed."""
    found: dict[int, Path] = {}
    _walk(node, path, found)
    return found


def _walk(node: Node, path: Path, found: dict[int, Path]) -> None:
    found.setdefault(node.start_mark.line + 1, path)
    if isinstance(node, MappingNode):
        for key, value in node.value:
            below = (*path, key.value)
            found[key.start_mark.line + 1] = below
            _walk(value, below, found)
    elif isinstance(node, SequenceNode):
        for index, part in enumerate(node.value):
            found[part.start_mark.line + 1] = (*path, index)
            _walk(part, (*path, index), found)
