"""The content pack for QML: the doors of the home screen, the story and the guides as lists of pages."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.dotting import explained, marks_of
from kiosk.viewmodels.pages import Page
from kiosk.viewmodels.texts import Texts
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    """The roles of a page, declared once."""

    panelId = Qt.ItemDataRole.UserRole + 1
    panel = Qt.ItemDataRole.UserRole + 2


@QmlElement
@QmlUncreatable("made by the application")
class PanelsModel(QAbstractListModel):
    """Pages in order, one row each; `kind` (panel or guide) is what their targets begin with."""

    countChanged = Signal()
    _pages: tuple[Page, ...]

    def __init__(self, kind: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._pages, self._end = (), ""

    def set_pages(self, pages: tuple[Page, ...], end: str = "") -> None:
        """Show other pages. The same pages in another language change in place, so that a screen stays where it is."""
        self._end = end
        same = [page.page_id for page in pages] == [page.page_id for page in self._pages]
        if same and pages:
            self._pages = pages
            self.dataChanged.emit(self.index(0), self.index(len(pages) - 1))
        else:
            self.beginResetModel()
            self._pages = pages
            self.endResetModel()
        self.countChanged.emit()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of pages."""
        return 0 if parent.isValid() else len(self._pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the page's id or its plain data."""
        if not index.isValid() or not 0 <= index.row() < len(self._pages):
            return None
        page = self._pages[index.row()]
        return {Role.panelId: page.page_id, Role.panel: page.panel}.get(role)  # type: ignore[call-overload]

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the names QML knows the roles by."""
        return {int(role): QByteArray(role.name.encode()) for role in Role}

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @Property(str, notify=countChanged)
    def end(self) -> str:
        """What Next opens after the last page, such as survey:feedback; empty for nothing."""
        return self._end

    @Slot(int, result="QVariantMap")
    def group(self, row: int) -> dict[str, Any]:
        """Return groupTitle, groupIcon, groupIndex and groupSize of a page; empty for a row that is none."""
        return dict(self._pages[row].group) if 0 <= row < len(self._pages) else {}

    def panel(self, row: int) -> dict[str, Any]:
        """Return a page's plain data."""
        return self._pages[row].panel

    def blocks(self, row: int) -> list[dict[str, Any]]:
        """Return the blocks of a page, from the top, left column first."""
        return [block for column in ("top", "left", "right") for block in self.panel(row)[column]]

    @Slot(str, result=int)
    def indexOf(self, page_id: str) -> int:
        """Return the row of a page, 0 when there is none of that name."""
        return next((row for row, page in enumerate(self._pages) if page.page_id == page_id), 0)

    @Slot(int, result=str)
    def nav(self, row: int) -> str:
        """Return the short name of a page."""
        return self._pages[row].nav if 0 <= row < len(self._pages) else ""

    @Slot(int, result=str)
    def target(self, row: int) -> str:
        """Return where to go to see a page, such as panel:step-1."""
        return f"{self._kind}:{self._pages[row].page_id}" if 0 <= row < len(self._pages) else "home"


@QmlElement
@QmlUncreatable("made by the application")
class PackViewModel(QObject):
    """The content pack, once it has loaded. `titles` is what each panel of the story is called, by its id.

    Signals:
        changed: another pack, region or language; every text may be new.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ready, self._folder = False, ""
        self._tiles, self._guides = list[dict[str, Any]](), list[dict[str, Any]]()
        self._phones, self.titles = ("", ""), dict[str, str]()
        self._panels = PanelsModel("panel", self)
        self._guide_pages: dict[str, PanelsModel] = {}

    def show(self, texts: Texts, folder: str) -> None:
        """Show a pack, or the same in another language; `folder` is its place as a URL, without a closing slash."""
        self._folder, self._tiles = folder, texts.tiles
        self._guides, self._phones = texts.guide_cards, texts.phones
        self.titles = {page.page_id: str(page.panel["title"]) for page in texts.panels}
        self._panels.set_pages(texts.panels)
        for guide, (pages, end) in texts.guides.items():
            self._guide_pages.setdefault(guide, PanelsModel("guide", self)).set_pages(pages, end)
        self._ready = True
        self.changed.emit()

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether the pack has loaded."""
        return self._ready

    @Property(str, notify=changed)
    def folder(self) -> str:
        """The pack's folder as a URL; pictures are below it."""
        return self._folder

    @Property("QVariantList", notify=changed)
    def tiles(self) -> list[dict[str, Any]]:
        """The doors of the home screen."""
        return self._tiles

    @Property("QVariantList", notify=changed)
    def guides(self) -> list[dict[str, Any]]:
        """The cards of the take-home guides."""
        return self._guides

    @Property(str, notify=changed)
    def phoneDay(self) -> str:
        """The team's number by day, or what to do while the clinic has set none."""
        return self._phones[0]

    @Property(str, notify=changed)
    def phoneNight(self) -> str:
        """The team's number by night, or what to do while the clinic has set none."""
        return self._phones[1]

    @Property(PanelsModel, notify=changed)
    def panels(self) -> PanelsModel:
        """The story."""
        return self._panels

    @Slot(str, result=PanelsModel)
    def guidePages(self, item: str) -> PanelsModel:
        """Return the pages of the guide that `item` (guide or guide/page) belongs to."""
        return self._guide_pages[item.partition("/")[0]]

    @Slot(str, "QVariantList", QFont, float, float, result="QVariantList")
    def marks(
        self, text: str, dots: list[dict[str, Any]], font: QFont, width: float, line_height: float
    ) -> list[dict[str, Any]]:
        """Return where the dotted words lie in a paragraph that is `width` pixels wide."""
        return marks_of(text, dots, font, width, line_height)

    @Slot("QVariantList", "QVariantList", float, float, float, result="QVariantList")
    def explained(
        self, dots: list[dict[str, Any]], marks: list[dict[str, Any]], x: float, y: float, line_height: float
    ) -> list[dict[str, Any]]:
        """Return the terms of a paragraph, the one that was tapped at x, y first."""
        return explained(dots, marks, x, y, line_height)
