"""From a document to the bytes of a PDF: pages, running foot, title and author."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from kiosk import __version__
from kiosk.guides.document import Document, Keep, Piece
from kiosk.pdf.cells import Text
from kiosk.pdf.ink import BOTTOM, FOOT_AT, INK2, LINE, PAGE_HEIGHT, ROOM, SIDE, TOP, Type
from kiosk.pdf.setting import Set, Setter, cover_cells

_DPI = 1200
_END = PAGE_HEIGHT - BOTTOM
_STRAY = 90.0  # points: a last page that holds no more looks like a mistake
_TIGHT = 0.5  # how much of its gaps a page keeps at least, to take such a rest in
Placed = tuple[Set, float]  # a cell and its distance from the top of the page, in points


class PdfError(Exception):
    """The writer gave up; the message is one plain sentence."""


def write(document: Document) -> bytes:
    """Return the document as an A4 PDF with its fonts inside. Raises PdfError."""
    # Before the painter begins: an error inside it would end the process.
    pages = [_cover(document), *_closed_up(list(_pages(document)))]
    target = QBuffer()
    target.setData(QByteArray())
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(target, document)
    painter = QPainter()
    if not painter.begin(writer):
        raise PdfError("The guide could not be written; try again, or ask staff for a printed one.")
    painter.scale(_DPI / 72, _DPI / 72)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, page in enumerate(pages, 1):
        if number > 1:
            writer.newPage()
            _foot(painter, document.foot.format(n=number, m=len(pages)))
        for placed, y in page:
            placed.cell.draw(painter, SIDE, y)
    painter.end()
    return bytes(target.data().data())


def _writer(target: QBuffer, document: Document) -> QPdfWriter:
    writer = QPdfWriter(target)
    writer.setResolution(_DPI)
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    writer.setPageLayout(layout)
    writer.setTitle(document.title)
    writer.setAuthor(document.author)
    writer.setCreator(f"CAR-T Kiosk {__version__}")
    return writer


def _cover(document: Document) -> list[Placed]:
    page, y = [], TOP
    for placed in cover_cells(document.cover, ROOM):
        y += placed.before
        page.append((placed, y))
        y += placed.cell.height
    return page


def _pages(document: Document) -> Iterator[list[Placed]]:
    """Yield the pages: what belongs together stays together, and no heading ends a page."""
    setter = Setter(document.points)
    page: list[Placed] = []
    y = TOP
    for group in _groups(setter, document.pieces):
        height = sum(placed.before + placed.cell.height for placed in group)
        if page and (group[0].new_page or y + height > _END):
            yield page
            page, y = [], TOP
        for placed in group:
            y += placed.before if page else 0.0
            page.append((placed, y))
            y += placed.cell.height
    if page:
        yield page


def _closed_up(pages: list[list[Placed]]) -> list[list[Placed]]:
    """Bring a last page that holds next to nothing onto the one before, where closer gaps make room for it."""
    if len(pages) < 2 or pages[-1][0][0].new_page or _foot_of(pages[-1]) > TOP + _STRAY:
        return pages
    joined = [placed for placed, _ in (*pages[-2], *pages[-1])]
    gaps = sum(placed.before for placed in joined[1:])
    share = (_END - TOP - sum(placed.cell.height for placed in joined)) / gaps
    if share < _TIGHT:
        return pages
    page: list[Placed] = []
    for placed in joined:
        page.append((placed, _foot_of(page) + placed.before * share if page else TOP))
    return [*pages[:-2], page]


def _foot_of(page: Sequence[Placed]) -> float:
    placed, y = page[-1]
    return y + placed.cell.height


def _groups(setter: Setter, pieces: Sequence[Piece]) -> Iterator[list[Set]]:
    """Yield what must stand on one page together."""
    group: list[Set] = []
    for piece in pieces:
        kept = piece.pieces if isinstance(piece, Keep) else (piece,)
        group += [setter.place(part, ROOM) for part in kept]
        if not group[-1].with_next:
            yield group
            group = []
    if group:
        yield group


def _foot(painter: QPainter, text: str) -> None:
    painter.setPen(QPen(QColor(LINE), 0.8))
    painter.drawLine(round(SIDE), round(FOOT_AT - 8), round(SIDE + ROOM), round(FOOT_AT - 8))
    Text(text, Type(9, color=INK2), ROOM).draw(painter, SIDE, FOOT_AT)
