"""What a trip of the tour may use."""

from dataclasses import dataclass

from PySide6.QtQuick import QQuickWindow

from kiosk import visit
from kiosk.app import Kiosk
from kiosk.system.window import controls, press, settle
from kiosk.tour.boxes import Box
from kiosk.tour.layout import Screen
from kiosk.tour.look import Look
from kiosk.tour.scene import read


@dataclass(frozen=True)
class Hall:
    """The kiosk that is toured, its window, how it is looked at, and whether pictures are taken."""

    kiosk: Kiosk
    window: QQuickWindow
    look: Look
    drawing: bool

    def dress(self) -> None:
        """Choose text size and contrast, which end with each visit."""
        self.kiosk.display.set_text_step(self.look.text_step)
        self.kiosk.display.set_contrast(self.look.contrast)

    def begin(self) -> None:
        """Begin a new visit, as this look has it."""
        self.kiosk.visit.startOver()
        self.enter()
        self.dress()

    def enter(self) -> None:
        """Begin a visit that hears keys at once: the clocks stand, and the second in which it would not never ends."""
        self.kiosk.visit.begin()
        self.kiosk.visit.show_state(visit.Active(0))

    def settle(self) -> None:
        """Wait until all of the screen that is on is there."""
        settle(self.window)

    def press(self, name: str, nth: int = 0) -> None:
        """Press the control of this object name on the screen that is on, the first or a later one of several."""
        press(self.window, name, nth)

    def count(self, name: str) -> int:
        """Return how many controls of this object name are on the screen that is on."""
        return len(controls(self.window, name))

    def screen(self) -> Screen:
        """Return what is on the screen for the layout rules."""
        settle(self.window)
        box = Box(0, 0, self.window.width(), self.window.height())
        return Screen(read(self.window.contentItem()), box, self.look.px_per_mm, self.look.largest).uncovered()
