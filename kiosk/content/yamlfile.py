"""Opens one YAML file of a pack; a broken one is one finding with its line."""

from typing import Any

import yaml
from yaml.nodes import Node

from kiosk.content.kinds import Where
from kiosk.content.nodes import Context

_YAML_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _text(context: Context, name: str) -> str | None:
    path = context.root / name
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        context.report(Where(name, line), "broken-yaml", "This file is not UTF-8 text; save it as UTF-8.")
    except OSError:
        context.report(Where(name, 1), "file-missing", f"The file {name} is missing or can't be read; put it there.")
    return None


def compose(context: Context, name: str) -> Node | None:
    """Return the root node of a YAML file; None, with one finding, when there is none."""
    text = _text(context, name)
    if text is None:
        return None
    try:
        node: Node | None = yaml.compose(text, Loader=_YAML_LOADER)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        context.report(
            Where(name, line),
            "broken-yaml",
            f"This is not YAML: {error.problem}; correct it there or on the line before.",
        )
    except yaml.YAMLError:
        context.report(Where(name, 1), "broken-yaml", "This file holds a character that YAML forbids; remove it.")
    else:
        if node is not None:
            return node
        context.report(Where(name, 1), "empty-file", "This file is empty; write it or remove it.")
    return None
