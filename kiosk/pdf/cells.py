"""Cells: something of a known height that draws itself. Every length is in points; the painter is scaled once."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QFont, QPainter, QPen, QTextDocument

from kiosk.pdf.ink import HEAD_FAMILIES, INK2, TEXT_FAMILIES, TINTS, Type

_SCALE = 8.0  # text is measured in eighths of a point, for Qt rounds the widths of letters to whole units
# Inter's other shapes of brackets and plus signs have no character in a PDF: whoever copies a number would lose them.
_ALTERNATES = QFont.Tag("calt")
_FIRST_CHINESE, _CHINESE_LEADING = "\u2e80", 0.86  # Noto's lines are higher by themselves than Inter's


class Cell:
    """Something that takes `height` points of a page and draws itself at a place on it."""

    height: float = 0.0

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw with the upper left corner at x, y."""


class Gap(Cell):
    """Empty room."""

    def __init__(self, height: float) -> None:
        self.height = height


class Text(Cell):
    """A paragraph; `before` is set bold in front of it, `after` small behind it."""

    def __init__(self, text: str, look: Type, width: float, *, before: str = "", after: str = "") -> None:
        self._document = QTextDocument()
        self._document.setUseDesignMetrics(True)
        self._document.setDocumentMargin(0)
        font = QFont()
        font.setFamilies(HEAD_FAMILIES if look.heading else TEXT_FAMILIES)
        font.setPixelSize(max(1, round(look.size * _SCALE)))
        font.setWeight(QFont.Weight(look.weight))
        font.setFeature(_ALTERNATES, 0)
        self._document.setDefaultFont(font)
        self._document.setHtml(self._marked_up(text, look, before, after))
        self._document.setTextWidth(width * _SCALE)
        self.height = self._document.size().height() / _SCALE

    @staticmethod
    def _marked_up(text: str, look: Type, before: str, after: str) -> str:
        strong = f'<span style="font-weight:600">{html.escape(before)}</span> ' if before else ""
        small = f"font-size:{round(look.size * 0.72 * _SCALE)}px;font-weight:400;color:{INK2}"
        note = f' <span style="{small}">{html.escape(after)}</span>'
        said = strong + html.escape(text) + (note if after else "")
        leading = round(look.leading * (_CHINESE_LEADING if any(sign >= _FIRST_CHINESE for sign in text) else 1))
        return f'<p style="margin:0;line-height:{leading}%;color:{look.color}">{said}</p>'

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with the upper left corner at x, y."""
        painter.save()
        painter.translate(x, y)
        painter.scale(1 / _SCALE, 1 / _SCALE)
        self._document.documentLayout().draw(painter, QAbstractTextDocumentLayout.PaintContext())
        painter.restore()


class Stack(Cell):
    """Cells below each other, `gap` apart."""

    def __init__(self, cells: Sequence[Cell], gap: float = 0.0) -> None:
        self._cells, self._gap = cells, gap
        self.height = sum(cell.height for cell in cells) + gap * max(0, len(cells) - 1)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with the upper left corner at x, y."""
        for cell in self._cells:
            cell.draw(painter, x, y)
            y += cell.height + self._gap


class Marked(Cell):
    """A line of a list: its mark, and `indent` points to the right of it its text."""

    def __init__(self, mark: Cell, body: Cell, indent: float) -> None:
        self._mark, self._body, self._indent = mark, body, indent
        self.height = max(mark.height, body.height)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with the upper left corner at x, y."""
        self._mark.draw(painter, x, y)
        self._body.draw(painter, x + self._indent, y)


class Framed(Cell):
    """A cell on a tinted ground with a border."""

    def __init__(self, body: Cell, width: float, tint: str, pad: float) -> None:
        self._body, self._width, self._tint, self._pad = body, width, tint, pad
        self.height = body.height + 2 * pad

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with the upper left corner at x, y."""
        ground, border = TINTS[self._tint]
        painter.setPen(QPen(QColor(border), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(x, y, self._width, self.height), 8, 8)
        self._body.draw(painter, x + self._pad, y + self._pad)
