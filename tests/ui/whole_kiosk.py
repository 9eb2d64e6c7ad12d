"""The whole kiosk in a window of this process: view models, screens, outbox; only the clocks are the test's."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.config import Config
from kiosk.setup import Setup
from kiosk.system.window import items
from kiosk.tour.forms import EVERY_KIND, every_kind

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtQuick import QQuickItem

SIZE = (1280, 720)
_STEADY = 4  # looks, 10 ms apart: longer than a frame
# What Qt's own keyboard says while it loads; nothing of ours is in these lines.
KEYBOARD_SAYS = (
    r"^Couldn't (load pipewire-0\.3 library|resolve pipewire-0\.3 symbols)$",
    r"^Member contentWidth of the object PopupList_QMLTYPE_\d+ overrides a member of the base object",
    r"^PinyinDecoderService::init\(\): creating directory for user dictionary ",
)


def setup(data: Path, monotonic: Callable[[], float], config: Config | None = None) -> Setup:
    """Return what a kiosk on the shipped pack is built from, at a fixed time of day."""
    morning = datetime(2026, 7, 14, 10, 24).astimezone()
    return Setup(
        data=data,
        pack=paths.SHIPPED_PACK,
        config=config or Config(),
        monotonic=monotonic,
        now=lambda: morning,
        surveys={EVERY_KIND: every_kind()},
    )


class Whole:
    """A kiosk that is shown and ready. `now` is its monotonic clock in seconds; `close` tears it down."""

    def __init__(self, data: Path, qtbot, config: Config | None = None, size: tuple[int, int] = SIZE) -> None:
        from PySide6.QtCore import QSize

        from kiosk.app import Kiosk
        from kiosk.system import fonts

        fonts.install(paths.FONTS)
        self.now = 1000.0
        self.bot = qtbot
        self.kiosk = Kiosk(setup(data, lambda: self.now, config))
        self.window = self.kiosk.show(size=QSize(*size), full_screen=False)
        qtbot.waitUntil(lambda: self.kiosk.pack.ready and self.kiosk.survey.available, timeout=10_000)

    def close(self) -> None:
        self.window.close()
        del self.window
        self.kiosk.close()

    def everything(self) -> Iterator["QQuickItem"]:
        """Yield every item there is, shown or not."""
        return items(self.window.contentItem())

    def shown(self) -> Iterator["QQuickItem"]:
        """Yield every item that is shown."""
        return (item for item in self.everything() if item.isVisible())

    def find(self, name: str) -> "QQuickItem | None":
        """Return the shown item of this objectName that lies in the window."""
        return next((i for i in self.shown() if i.objectName() == name and self._inside(i)), None)

    def _inside(self, item: "QQuickItem") -> bool:
        point = middle(item)
        return 0 <= point.x() < self.window.width() and 0 <= point.y() < self.window.height()

    def centre(self, name: str) -> "QPoint":
        """Return the middle of a control in the window's pixels, once it is shown, at rest and open to touch."""
        seen: list[QPoint | None] = [None] * _STEADY

        def steady() -> bool:
            item = self.find(name)
            seen.append(middle(item) if item else None)
            return not self.shielded() and seen[-1] is not None and all(point == seen[-1] for point in seen[-_STEADY:])

        self.bot.waitUntil(steady)
        assert seen[-1] is not None
        return seen[-1]

    def shielded(self) -> bool:
        """Return whether a screen has only just come up, so that a touch would be taken for one too many.

        The second after what woke the kiosk, in which no touch is heard, passes by the clock that is set by hand.
        """
        if self.kiosk.visit.deaf:
            self.now += self.kiosk.visit.limits.settle
        return any(item.objectName() == "shield" and item.property("enabled") for item in self.shown())

    def names(self) -> set[str]:
        """Return the objectNames of what is shown in the window."""
        return {item.objectName() for item in self.shown() if item.objectName() and self._inside(item)}

    def panels(self) -> list[str]:
        """Return the ids of all panels that are alive, shown or not."""
        return [i.objectName()[len("panel-") :] for i in self.everything() if i.objectName().startswith("panel-")]

    def words(self) -> set[str]:
        """Return every text that is shown."""
        return {text for item in self.shown() if (text := item.property("text")) and isinstance(text, str)}

    def rest(self, seconds: float) -> None:
        """Let time pass as if nobody had touched anything."""
        from PySide6.QtCore import QMetaObject

        self.now += seconds
        self.kiosk.visit.tick()
        self.kiosk.thanks.tick(self.kiosk.visit.screen == "thanks")
        QMetaObject.invokeMethod(self.window, "update")


def middle(item: "QQuickItem") -> "QPoint":
    """Return the middle of an item in the window's pixels."""
    from PySide6.QtCore import QPointF

    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
