"""Dotted words of a panel: which terms stand in which paragraph, and where on the screen each of them lies."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from kiosk.content.dotted import Glossary

Plain = dict[str, Any]
_FINGER = 24.0  # pixels around a word that a finger still means


def _of_items(key: str) -> Callable[[Plain], Iterator[str]]:
    return lambda block: (item[key] for item in block["items"])


def _of_rows(block: Plain) -> Iterator[str]:
    return (row[side] for row in block["rows"] for side in ("left", "right"))


# The paragraphs that people read in a block of each type. Headings, buttons, calls for help and the glossary itself
# have no dots.
PARAGRAPHS: Mapping[str, Callable[[Plain], Iterator[str]]] = {
    "callout": lambda block: iter([block["text"]]),
    "checklist": lambda block: iter(block["items"]),
    "claims": _of_rows,
    "facts": _of_items("text"),
    "icon_array": lambda block: iter([block["text"]]),
    "indication": lambda block: iter([block["text"]]),
    "pins": _of_items("text"),
    "text": lambda block: iter(block["text"]),
}


def dots_of(block: Plain, glossary: Glossary, terms: Mapping[str, Plain]) -> dict[str, list[Plain]]:
    """Return paragraph → its dotted words, each with `start` and `length` in characters and its `term` in full."""
    paragraphs = PARAGRAPHS[block["type"]](block) if block["type"] in PARAGRAPHS else ()
    found = {
        text: [{"start": dot.start, "length": dot.length, "term": terms[dot.term]} for dot in glossary.dots(text)]
        for text in paragraphs
    }
    return {text: dots for text, dots in found.items() if dots}


def marks_of(text: str, dots: list[Plain], font: QFont, width: float, line_height: float) -> list[Plain]:
    """Return where the dotted words lie in a wrapped text, in its own pixels.

    The text is broken into lines by the same layout that a QML Text with WordWrap uses. A word that breaks has a mark
    on each of its lines: `index` of the dot, `x`, `width`, `top` of the line and its `base`, where letters stand.

    Args:
        text: the paragraph, one line of characters.
        dots: as `dots_of` gives them.
        font: as the Text draws it.
        width: of the Text, in pixels.
        line_height: in pixels, the same for each line.
    """
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setUseDesignMetrics(False)  # as for text that is drawn natively
    layout.setTextOption(option)
    marks: list[Plain] = []
    layout.beginLayout()
    row = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, row * line_height))
        row += 1
    layout.endLayout()
    for row in range(layout.lineCount()):
        line = layout.lineAt(row)
        first, last = line.textStart(), line.textStart() + line.textLength()
        for index, dot in enumerate(dots):
            start, end = max(first, dot["start"]), min(last, dot["start"] + dot["length"])
            if start < end:
                left, right = _x(line, start), _x(line, end)
                top = row * line_height
                base = top + line.ascent()
                marks.append({"index": index, "x": left, "width": right - left, "top": top, "base": base})
    return marks


def _x(line: Any, position: int) -> float:
    """Return the x of a character; Qt gives it with the position it settled on."""
    found = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)


def explained(dots: list[Plain], marks: list[Plain], x: float, y: float, line_height: float) -> list[Plain]:
    """Return the terms of a paragraph in its order, first the one that was tapped at x, y; a tap beside all is fine."""
    tapped = [
        mark["index"]
        for mark in marks
        if mark["x"] - _FINGER <= x <= mark["x"] + mark["width"] + _FINGER and 0 <= y - mark["top"] <= line_height
    ]
    first = tapped[0] if tapped else 0
    return [dot["term"] for dot in [*dots[first : first + 1], *dots[:first], *dots[first + 1 :]]]
