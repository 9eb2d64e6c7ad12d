"""A window with first start or Settings on a real data folder: real store, door, sticks and threads."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import content, paths, staff, staffforms
from kiosk.staff.pins import Hashing
from kiosk.system.window import items
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.pin_pad import PinPadViewModel

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtQuick import QQuickItem, QQuickWindow

ROOT = Path(__file__).resolve().parents[3]
LANGUAGES = (("en", "English"), ("zh-Hans", "中文"))
QUICK = Hashing(memory_kib=64, rounds=1)  # the door's own waits are tested elsewhere


class Forms:
    """What stands behind the window. `rows` is what the audit trail was told; `close` ends the threads."""

    def __init__(self, data: Path, role: str = "", language: str = "en") -> None:
        self.data, self.rows = data, []
        self.pack = content.load(paths.SHIPPED_PACK)
        self.door = staff.Door(data / "staff", lambda: 0.0, QUICK)
        self.pool = ThreadPoolExecutor(1)
        self.errands = Errands(self.pool)
        place = staffforms.Place(data, self.pack, LANGUAGES, self.door, self.audit)
        guard = self._guard(staff.Role(role)) if role else None
        self.forms = staffforms.Forms(place, self.errands, language, guard, lambda: role)
        self.settings, self.pins = self.forms.settings, self.forms.pins
        self.recovery, self.trial = self.forms.recovery, self.forms.trial

    def _guard(self, role: staff.Role) -> PinPadViewModel:
        return PinPadViewModel(lambda pin: self.door.second(pin, role), self.door.waiting, self.errands)

    def audit(self, what: str, **detail: str | int) -> None:
        self.rows.append((what, detail))

    def set(self, key: str) -> object:
        """Return what is on disk for a key."""
        table, _, name = key.partition(".")
        return getattr(getattr(staff.SettingsStore(self.data).config(), table), name)

    def close(self) -> None:
        self.pool.shutdown(wait=True)


class SetupStage(Forms):
    """The forms in a window: first start, or with a `role` Settings as that role sees them."""

    def open(self, size: tuple[int, int] = (1920, 1080), *, keyboard: bool = False) -> "SetupStage":
        import PySide6.QtQuick  # noqa: F401  first, else the window is a bare QWindow
        from PySide6.QtQml import QQmlApplicationEngine
        from PySide6.QtTest import QTest

        import kiosk.app  # noqa: F401  every type that the components name
        from kiosk.system import fonts
        from kiosk.system.icons import IconProvider
        from kiosk.viewmodels.display import DisplayViewModel

        fonts.install(paths.FONTS)
        self.display, self.icons, self.engine = DisplayViewModel(), IconProvider(), QQmlApplicationEngine()
        self.icons.load()
        self.display.set_still()
        self.engine.addImportPath(str(ROOT))
        self.engine.addImportPath(str(paths.UI / "keyboard"))
        self.engine.addImageProvider("icons", self.icons)
        self.start = None if self.settings.guard else self.forms.first_start(self.spoken.append)
        names = ("display", "pins", "recovery", "settings", "trial", *(["start"] if self.start else []))
        models = {name: getattr(self, name) for name in names}
        shape = {"width": size[0], "height": size[1], "keyboardAllowed": False}
        self.engine.setInitialProperties(models | shape)
        self.engine.loadFromModule("tests.ui.staff.setup_host", "SetupHost")
        self.window: QQuickWindow = self.engine.rootObjects()[0]
        self.window.show()
        self.window.requestActivate()
        assert QTest.qWaitForWindowActive(self.window)
        self.display.set_ready(keyboard=keyboard)
        self.window.setProperty("keyboardAllowed", keyboard)
        return self

    @property
    def spoken(self) -> list[str]:
        """The languages that first start asked the screens to speak."""
        return self.__dict__.setdefault("_spoken", [])

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

    def close(self) -> None:
        if hasattr(self, "window"):
            self.window.close()
            del self.window, self.engine
        super().close()
