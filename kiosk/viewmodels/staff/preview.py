"""The preview beside the editor: how the panel is looked at, and what the drawing of it found."""

from dataclasses import dataclass, replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.pages import Page
from kiosk.viewmodels.staff.panel_rows import RowsModel
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1
TEXT_STEPS = 3
_COLUMNS = ("top", "all", "left", "right")


@dataclass(frozen=True)
class Look:
    """How a panel is looked at: upright or lying, text size from 0 to 2, high contrast or not."""

    portrait: bool = False
    text_step: int = 0
    contrast: bool = False


@QmlElement
@QmlUncreatable("made by the application")
class PreviewState(QObject):
    """The blocks of the panel that is drawn, column by column, and what it says of itself.

    Blocks that a key did not change stay as they are, which takes a fifth of the time of making all of them anew.
    """

    overflowsChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._overflows = False
        self._columns = {name: RowsModel(self, "modelData") for name in _COLUMNS}

    def set_panel(self, panel: dict[str, Any]) -> None:
        """Take the plain data of a panel; each block gets its `key` and a `place` that stays."""
        for column in ("all", "top"):
            for place, block in enumerate(panel[column], 1):
                block |= {"place": place, "key": f"{place} {block['type']}"}
        for name, model in self._columns.items():
            model.set_rows(panel[name])

    @Property(dict, constant=True)
    def columns(self) -> dict[str, RowsModel]:
        """The models: top, all, left and right."""
        return self._columns

    @Property(bool, notify=overflowsChanged)
    def overflows(self) -> bool:
        """Whether the panel is higher than its place."""
        return self._overflows

    @Slot(bool)
    def tell(self, overflows: bool) -> None:
        """The drawn panel fits, or does not."""
        if overflows != self._overflows:
            self._overflows = overflows
            self.overflowsChanged.emit()


class Glass(Protocol):
    """What draws a panel out of sight; `drawn` says that there is a new frame."""

    drawn: SignalInstance
    state: PreviewState

    def show(self, page: Page, language: str, folder: str, phones: tuple[str, str]) -> None:
        """Show a page."""
        ...

    def dress(self, look: Look) -> None:
        """Change how it is looked at."""
        ...


@QmlElement
@QmlUncreatable("made by the application")
class PreviewViewModel(QObject):
    """The true picture of the panel that is edited.

    Signals:
        drawn: another frame is there.
        lookChanged: upright or lying, another text size or contrast.
        overflowsChanged: the panel fits now, or does not any more.
    """

    drawn = Signal()
    lookChanged = Signal()
    overflowsChanged = Signal()

    def __init__(self, glass: Glass) -> None:
        super().__init__()
        self._glass = glass
        self._look, self._frames = Look(), 0
        glass.drawn.connect(self._count)
        glass.state.overflowsChanged.connect(self.overflowsChanged)

    def show(self, page: Page, language: str, folder: str, phones: tuple[str, str]) -> None:
        """Show a page in a language as it is looked at now."""
        self._glass.show(page, language, folder, phones)

    def _count(self) -> None:
        self._frames += 1
        self.drawn.emit()

    @Property(str, notify=drawn)
    def source(self) -> str:
        """Where the last frame is; empty while there is none."""
        return f"image://preview/{self._frames}" if self._frames else ""

    @Property(bool, notify=lookChanged)
    def portrait(self) -> bool:
        """Whether the panel stands upright."""
        return self._look.portrait

    @Property(bool, notify=lookChanged)
    def contrast(self) -> bool:
        """Whether it is seen in high contrast."""
        return self._look.contrast

    @Property(int, notify=lookChanged)
    def textStep(self) -> int:
        """The size of its text: 0, 1 or 2."""
        return self._look.text_step

    @Property(bool, notify=overflowsChanged)
    def overflows(self) -> bool:
        """Whether the panel is higher than its place, as it is looked at now."""
        return self._glass.state.overflows

    @Slot(bool)
    def setPortrait(self, portrait: bool) -> None:
        """Let the panel stand upright, or lie."""
        self._dress(replace(self._look, portrait=portrait))

    @Slot()
    def turnText(self) -> None:
        """Go on to the next text size; after the largest comes the normal one."""
        self._dress(replace(self._look, text_step=(self._look.text_step + 1) % TEXT_STEPS))

    @Slot()
    def toggleContrast(self) -> None:
        """Look at it in high contrast, or not."""
        self._dress(replace(self._look, contrast=not self._look.contrast))

    def reset(self) -> None:
        """Look at it as most patients do."""
        self._dress(Look())

    def _dress(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self._glass.dress(look)
            self.lookChanged.emit()
