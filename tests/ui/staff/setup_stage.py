"""A window with first start or Settings on a real data folder: real store, door, sticks and threads."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from setup_forms import Forms

from kiosk import paths
from kiosk.system.window import items

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtQuick import QQuickItem, QQuickWindow

ROOT = Path(__file__).resolve().parents[3]


class SetupStage(Forms):
    """The forms in a window: first start, or with a `role` Settings as that role sees them."""

    def open(self, size: tuple[int, int] = (1920, 1080), *, keyboard: bool = False, rotation: int = 0) -> "SetupStage":
        import PySide6.QtQuick  # noqa: F401  first, else the window is a bare QWindow
        from PySide6.QtQml import QQmlApplicationEngine
        from PySide6.QtTest import QTest

        import kiosk.app  # noqa: F401  every type that the components name
        from kiosk.system import fonts
        from kiosk.system.icons import IconProvider
        from kiosk.viewmodels.display import DisplayViewModel

        fonts.install(paths.FONTS)
        self.display, self.icons = DisplayViewModel(rotation=rotation), IconProvider()
        self.icons.load()
        self.display.set_still()
        self.engine = QQmlApplicationEngine()
        for folder in (ROOT, paths.UI / "keyboard"):
            self.engine.addImportPath(str(folder))
        self.engine.addImageProvider("icons", self.icons)
        shape = {"width": size[0], "height": size[1], "keyboardAllowed": False}
        self.engine.setInitialProperties(self._models() | shape)
        self.engine.loadFromModule("tests.ui.staff.setup_host", "SetupHost")
        self.window: QQuickWindow = self.engine.rootObjects()[0]
        self.window.show()
        self.window.requestActivate()
        assert QTest.qWaitForWindowActive(self.window)
        self.display.set_ready(keyboard=keyboard)
        self.window.setProperty("keyboardAllowed", keyboard)
        return self

    def _models(self) -> dict[str, object]:
        self.start = None if self.settings.guard else self.forms.first_start(self.spoken.append)
        names = ("display", "pins", "recovery", "settings", "trial", *(["start"] if self.start else []))
        return {name: getattr(self, name) for name in names}

    def shown(self) -> Iterator["QQuickItem"]:
        """Yield what is shown in the window."""
        for item in items(self.window.contentItem()):
            if item.isVisible():
                yield item

    def find(self, name: str) -> "QQuickItem | None":
        """Return the shown item of an objectName."""
        return next((item for item in self.shown() if item.objectName() == name), None)

    def words(self) -> set[str]:
        """Return every text that is shown."""
        return {text for item in self.shown() if (text := item.property("text")) and isinstance(text, str)}

    def centre(self, name: str) -> "QPoint":
        """Return the middle of an item in the window's pixels."""
        from PySide6.QtCore import QPointF

        self.window.grabWindow()  # lays out what has changed since the last frame
        item = self.find(name)
        assert item is not None, f"{name} is not shown; shown: {sorted(i.objectName() for i in self.shown())}"
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def shut(self) -> None:
        """Take the window away, as when staff leave; what stands behind it goes on."""
        from PySide6.QtCore import QCoreApplication, QEvent

        for root in self.engine.rootObjects():
            root.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del self.window, self.engine

    def close(self) -> None:
        if hasattr(self, "window"):
            self.shut()
        super().close()
