"""Cells that are drawn: boxes to tick, lines to write on, counted people, QR codes, pictures."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageReader, QPainter, QPen

from kiosk.pdf.cells import Cell
from kiosk.pdf.ink import AMBER, AMBER_INK, INK2, LINE, ROLES, TEXT_FAMILIES

Pins = tuple[tuple[float, float], ...]
_DOTS = 26  # people in a row
_PICTURE_DPI = 220


class Tick(Cell):
    """An empty box to tick, as high as the line of text beside it."""

    def __init__(self, size: float) -> None:
        self._size = size
        self.height = size * 1.35

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with the upper left corner at x, y."""
        painter.setPen(QPen(QColor(INK2), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(x, y + self._size * 0.22, self._size * 0.9, self._size * 0.9), 2, 2)


class Rules(Cell):
    """Empty lines to write on."""

    def __init__(self, count: int, width: float, step: float) -> None:
        self._count, self._width, self._step = count, width, step
        self.height = count * step

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with the upper left corner at x, y."""
        painter.setPen(QPen(QColor(LINE), 0.8))
        for number in range(1, self._count + 1):
            painter.drawLine(QPointF(x, y + number * self._step), QPointF(x + self._width, y + number * self._step))


class Dots(Cell):
    """People as dots, in rows; a severe one has a ring too, so that it differs without color."""

    def __init__(self, roles: Sequence[str], width: float) -> None:
        self._roles = roles
        self._step = width / _DOTS
        self.height = -(-len(roles) // _DOTS) * self._step

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with the upper left corner at x, y."""
        for index, role in enumerate(self._roles):
            middle = QPointF(x + (index % _DOTS + 0.5) * self._step, y + (index // _DOTS + 0.5) * self._step)
            dot(painter, role, middle, self._step * 0.34)


class Dot(Cell):
    """One dot of the legend."""

    def __init__(self, role: str, size: float) -> None:
        self._role, self._size = role, size
        self.height = size * 1.35

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with the upper left corner at x, y."""
        dot(painter, self._role, QPointF(x + self._size * 0.5, y + self._size * 0.66), self._size * 0.36)


def dot(painter: QPainter, role: str, middle: QPointF, radius: float) -> None:
    """Draw one person of a role."""
    fill, outline = ROLES[role]
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(outline), 1))
    painter.drawEllipse(middle, radius, radius)
    if role == "severe":
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius * 1.4, radius * 1.4)


class Modules(Cell):
    """A QR code with its quiet zone, as sharp squares on white."""

    def __init__(self, rows: Sequence[str], side: float) -> None:
        self._rows, self._step = rows, side / len(rows)
        self.height = side

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with the upper left corner at x, y."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(QRectF(x, y, self.height, self.height), Qt.GlobalColor.white)
        for row, line in enumerate(self._rows):
            for column, module in enumerate(line):
                if module == "1":
                    square = QRectF(x + column * self._step, y + row * self._step, self._step, self._step)
                    painter.fillRect(square, Qt.GlobalColor.black)
        painter.restore()


class Drawn(Cell):
    """A picture, drawn from its file at the size it has on paper."""

    def __init__(self, path: str, width: float) -> None:
        reader = QImageReader(path)
        size = reader.size()
        share = size.height() / size.width() if size.width() > 0 else 0.0
        self._size = QSizeF(width, width * share)
        pixels = self._size * (_PICTURE_DPI / 72)
        reader.setScaledSize(QSize(round(pixels.width()), round(pixels.height())))
        self._image: QImage = reader.read()
        self.height = 0.0 if self._image.isNull() else self._size.height()

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with the upper left corner at x, y."""
        if self.height:
            painter.drawImage(QRectF(QPointF(x, y), self._size), self._image)


class Pinned(Cell):
    """A picture with numbered pins, in the middle of the width."""

    def __init__(self, path: Path, share: float, pins: Pins, width: float) -> None:
        self._width = width * share
        self._left = (width - self._width) / 2
        self._drawn = Drawn(str(path), self._width)
        self._pins = pins
        self.height = self._drawn.height

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the picture, then the pins."""
        self._drawn.draw(painter, x + self._left, y)
        font = QFont()
        font.setFamilies(TEXT_FAMILIES)
        font.setPixelSize(11)
        font.setWeight(QFont.Weight.Bold)
        for number, (across, down) in enumerate(self._pins if self.height else (), 1):
            middle = QPointF(x + self._left + across * self._width, y + down * self.height)
            painter.setPen(QColor(AMBER_INK))
            painter.setBrush(QColor(AMBER))
            painter.drawEllipse(middle, 9, 9)
            painter.setFont(font)
            square = QRectF(middle.x() - 9, middle.y() - 9, 18, 18)
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, str(number))
