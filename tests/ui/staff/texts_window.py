"""Opens a window with the pages Panels, New texts and Guides on the library of a kiosk, with everything behind them."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from whole_kiosk import setup

from kiosk import content, paths
from kiosk.library import Library
from kiosk.staff import Door, Role
from kiosk.system.window import items

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

SIZES = [(1920, 1080), (1080, 1920)]
REVIEWER = "805926"


class TextsWindow:
    """The window and what stands behind it. `told` is the audit trail; `close` tears it down."""

    def __init__(self, data: Path, qtbot, tap, size: tuple[int, int] = SIZES[0]) -> None:
        from PySide6.QtQml import QQmlApplicationEngine
        from PySide6.QtTest import QTest

        import kiosk.app  # noqa: F401  every type that the components name
        from kiosk.system import fonts

        fonts.install(paths.FONTS)
        self.bot, self.tap, self.told = qtbot, tap, []
        self.library = Library(data / "content", paths.SHIPPED_PACK)
        self._make(data)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(paths.ROOT))
        self.engine.addImageProvider("icons", self.icons)
        made = self.editing
        models = {"panels": made.panels, "publish": made.publish, "newTexts": made.new_texts, "display": self.display}
        models |= {"guides": made.guiding.rows, "stick": made.guiding.stick}
        self.engine.setInitialProperties(models | {"width": size[0], "height": size[1]})
        self.engine.loadFromModule("tests.ui.staff.texts_host", "TextsHost")
        self.window = self.engine.rootObjects()[0]
        self.window.show()
        assert QTest.qWaitForWindowExposed(self.window)
        qtbot.waitUntil(lambda: made.desk.work is not None, timeout=10_000)

    def _make(self, data: Path) -> None:
        from kiosk.staffroom import Shown
        from kiosk.staffroom.editing import Around, Editing
        from kiosk.system.icons import IconProvider
        from kiosk.system.languages import Interface
        from kiosk.viewmodels.clinic import ClinicViewModel
        from kiosk.viewmodels.display import DisplayViewModel

        door = Door(data / "staff", lambda: 0.0)
        door.set_pin(Role.REVIEWER, REVIEWER)
        self.icons = IconProvider()
        self.icons.load()
        self.display = DisplayViewModel()
        clinic = ClinicViewModel("Riverside CAR-T Center", lambda: datetime(2026, 7, 14, 10, 24))
        speech = Interface(paths.translation)
        shown = Shown(lambda: None, lambda: None, dict, lambda: "en", speech.speak, speech, clinic, lambda *_: None)
        around = Around(speech, clinic, door, lambda: "editor", lambda what, **_: self.told.append(str(what)))
        self.editing = Editing(setup(data, lambda: 0.0), shown, around)

    @property
    def draft(self):
        """The draft that is open."""
        return self.editing.desk.work.draft

    def live(self):
        """Return the pack that patients see, read as the kiosk reads it."""
        return content.load(self.library.pack_folder(self.library.live().number))

    def close(self) -> None:
        self.window.close()
        del self.window, self.engine
        self.editing.close()

    def shown(self) -> Iterator:
        """Yield every item that is shown."""
        return (item for item in items(self.window.contentItem()) if item.isVisible())

    def find(self, name: str):
        """Return the shown item of this objectName."""
        return next((item for item in self.shown() if item.objectName() == name), None)

    def words(self) -> str:
        """Return every text that is shown."""
        return " | ".join(text for item in self.shown() if isinstance(text := item.property("text"), str) and text)

    def press(self, *names: str) -> None:
        """Touch one control after the other, each once it is in sight and may be touched."""
        for name in names:
            self.bot.waitUntil(
                lambda name=name: (item := self.find(name)) is not None and item.isEnabled(), timeout=10_000
            )
            self.window.grabWindow()  # lays out what has changed
            self._into_sight(name)
            self.tap(self.window, self._middle(name))

    def _middle(self, name: str) -> "QPoint":
        from PySide6.QtCore import QPointF

        item = self.find(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def _into_sight(self, name: str) -> None:
        """Scroll as a finger would, without the waiting."""
        from PySide6.QtCore import QPointF

        flick = item = self.find(name)
        while flick is not None and flick.property("contentY") is None:
            flick = flick.parentItem()
        if flick is None:
            return
        top = item.mapToItem(flick, QPointF(0, 0)).y()
        if top < 0 or top + item.height() > flick.height():
            flick.setProperty("contentY", flick.property("contentY") + top - 100)
            self.window.grabWindow()
