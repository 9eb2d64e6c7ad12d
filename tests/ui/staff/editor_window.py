"""Opens a window with the list of panels and the editor on the shipped pack, with everything behind them."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from whole_kiosk import middle, setup

from kiosk import paths
from kiosk.staff import Door, Role
from kiosk.system.window import items

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtQuick import QQuickImageProvider, QQuickItem, QQuickWindow

ROOT = Path(__file__).resolve().parents[3]
PINS = {Role.EDITOR: "394712", Role.REVIEWER: "805926"}


def _door(data: Path) -> Door:
    door = Door(data / "staff", lambda: 0.0)
    for role, pin in PINS.items():
        door.set_pin(role, pin)
    return door


class EditorWindow:
    """The window and what stands behind it. `told` is the audit trail; `close` tears it down in the right order."""

    def __init__(self, data: Path, qtbot, size: tuple[int, int] = (1920, 1080)) -> None:
        from PySide6.QtQml import QQmlApplicationEngine
        from PySide6.QtTest import QTest

        import kiosk.app  # noqa: F401  every type that the components name
        from kiosk.system import fonts

        fonts.install(paths.FONTS)
        self.bot, self.told = qtbot, []
        self._make(data)
        self.engine = QQmlApplicationEngine()
        for folder in (ROOT, paths.UI / "keyboard"):
            self.engine.addImportPath(str(folder))
        self.engine.addImageProvider("preview", self.editing.pictures)
        self.engine.addImageProvider("icons", self.icons)
        for name, provider in self.providers.items():
            self.engine.addImageProvider(name, provider)
        models = {name: getattr(self.editing, name) for name in ("editor", "panels", "publish")}
        shape = {"width": size[0], "height": size[1], "keyboardAllowed": False, "display": self.display}
        self.engine.setInitialProperties(models | shape)
        self.engine.loadFromModule("tests.ui.editor_host", "EditorHost")
        self.window: QQuickWindow = self.engine.rootObjects()[0]
        self.window.show()
        self.window.requestActivate()
        assert QTest.qWaitForWindowActive(self.window)
        qtbot.waitUntil(lambda: self.editing.desk.work is not None, timeout=10_000)

    def _make(self, data: Path) -> None:
        from kiosk.staffroom import Shown
        from kiosk.staffroom.editing import Around, Editing
        from kiosk.system.icons import IconProvider
        from kiosk.system.languages import Interface
        from kiosk.viewmodels.clinic import ClinicViewModel
        from kiosk.viewmodels.display import DisplayViewModel

        own, door = setup(data, lambda: 0.0), _door(data)
        self.icons = IconProvider()
        self.icons.load()
        self.display = DisplayViewModel()
        self.display.set_ready(keyboard=False)
        clinic = ClinicViewModel("Riverside CAR-T Center", lambda: datetime(2026, 7, 14, 10, 24))
        self.providers: dict[str, QQuickImageProvider] = {}
        words = Interface(paths.translation)
        shown = Shown(
            outbox=lambda: None,
            loaded=lambda: None,
            titles=dict,
            language=lambda: "en",
            speak=print,
            interface=words,
            clinic=clinic,
            provide=self.providers.__setitem__,
        )
        around = Around(words, clinic, door, lambda: "editor", lambda what, **more: self.told.append(what))
        self.editing = Editing(own, shown, around)

    @property
    def draft(self):
        """The draft that is open."""
        return self.editing.desk.work.draft

    def close(self) -> None:
        self.window.close()
        del self.window, self.engine
        self.editing.close()

    def shown(self) -> Iterator["QQuickItem"]:
        """Yield every item that is shown."""
        return (item for item in items(self.window.contentItem()) if item.isVisible())

    def find(self, name: str) -> "QQuickItem | None":
        """Return the shown item of this objectName."""
        return next((item for item in self.shown() if item.objectName() == name), None)

    def centre(self, name: str) -> "QPoint":
        """Return the middle of a control in the window's pixels, once it is shown and at rest."""
        seen: list[QPoint | None] = [None, None]

        def steady() -> bool:
            item = self.find(name)
            seen.append(middle(item) if item else None)
            return seen[-1] is not None and seen[-1] == seen[-2] == seen[-3]

        self.bot.waitUntil(steady)
        return seen[-1]

    def reach(self, name: str) -> None:
        """Scroll a control into the sight of the list that it is in; nothing where it is in sight."""
        item = self.find(name)
        above = item.parentItem() if item else None
        while above is not None and not above.inherits("QQuickFlickable"):
            above = above.parentItem()
        if above is not None:
            top = item.mapToItem(above, 0, 0).y()
            if not 0 <= top <= above.height() - item.height():
                above.setProperty("contentY", max(0, above.property("contentY") + top - above.height() / 3))

    def edit(self, panel: str) -> None:
        """Open a panel in the editor, and wait for its picture."""
        before = self.editing.editor.preview.source
        self.editing.panels.edit(panel)
        self.bot.waitUntil(lambda: self.editing.editor.preview.source != before)

    def frame(self):
        """Return what the preview shows, as one picture."""
        return self.editing.pictures.frame.copy()
