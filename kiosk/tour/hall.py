"""What a trip of the tour may use."""

from dataclasses import dataclass

from PySide6.QtQuick import QQuickWindow

from kiosk.app import Kiosk
from kiosk.system.window import press, settle
from kiosk.tour.boxes import Box
from kiosk.tour.layout import Screen
from kiosk.tour.look import Look
from kiosk.tour.scene import read


@dataclass(frozen=True)
class Hall:
    """The kiosk that is toured, its window, and how it is looked at."""

    kiosk: Kiosk
    window: QQuickWindow
    look: Look

    def dress(self) -> None:
        """Choose text size and contrast, which end with each visit."""
        self.kiosk.display.set_text_step(self.look.text_step)
        self.kiosk.display.set_contrast(self.look.contrast)

    def begin(self) -> None:
        """Begin a new visit, as this look has it."""
        self.kiosk.visit.startOver()
        self.kiosk.visit.begin()
        self.dress()

    def press(self, name: str) -> None:
        """Press the control of this object name on the screen that is on."""
        settle(self.window)
        press(self.window, name)

    def screen(self) -> Screen:
        """Return what is on the screen for the layout rules."""
        settle(self.window)
        box = Box(0, 0, self.window.width(), self.window.height())
        return Screen(read(self.window.contentItem()), box, self.look.px_per_mm, self.look.largest).uncovered()
