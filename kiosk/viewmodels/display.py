"""How things are shown to this visitor: text size, contrast, language, reach; and what the panel's size asks for."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.chosen_language import LanguageChoice
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_STEPS = (1.0, 1.25, 1.5)
REFERENCE_INCHES = 24.0
_LEAST = 0.75  # a wall-sized panel is read from further away, so things shrink no further than this


@QmlElement
@QmlUncreatable("made by the application")
class DisplayViewModel(LanguageChoice):
    """Text size, contrast, reach and language of one visit, and whether icons have loaded.

    Signals:
        changed: the visitor chose another text size, contrast or reach.
        readyChanged: the icon provider can draw now, and the keyboard may load.
    """

    changed = Signal()
    readyChanged = Signal()

    def __init__(self, diagonal_in: float = REFERENCE_INCHES, *, motion: bool = True, rotation: int = 0) -> None:
        """Make it for a panel of `diagonal_in` inches that was turned by `rotation` degrees: 0, 90, 180 or 270."""
        super().__init__()
        self._rotation = rotation
        self._motion = motion
        self._still_chosen = False
        self._diagonal_in = diagonal_in
        self._step = 0
        self._contrast = self._lowered = False
        self._icons_ready = self._keyboard_ready = self._still = False

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """1, 1.25 or 1.5 times the size of the design."""
        return _STEPS[self._step]

    @Property(bool, notify=changed)
    def canGrow(self) -> bool:
        """Whether a larger text size is left."""
        return self._step < len(_STEPS) - 1

    @Property(bool, notify=changed)
    def canShrink(self) -> bool:
        """Whether a smaller text size is left."""
        return self._step > 0

    @Property(bool, notify=changed)
    def contrast(self) -> bool:
        """Whether high contrast is on."""
        return self._contrast

    @Property(bool, notify=changed)
    def lowered(self) -> bool:
        """Whether every control lies in the lower part of the screen, for a person who sits."""
        return self._lowered

    @Property(bool, notify=readyChanged)
    def iconsReady(self) -> bool:
        """Whether the icon provider can draw."""
        return self._icons_ready

    @Property(bool, notify=changed)
    def still(self) -> bool:
        """Whether nothing moves by itself."""
        return self._still or self._still_chosen or not self._motion

    @Property(bool, notify=changed)
    def stillChosen(self) -> bool:
        """Whether the visitor asked for still pictures."""
        return self._still_chosen

    @Property(bool, constant=True)
    def motionOffered(self) -> bool:
        """Whether pictures move on this kiosk at all; IT may have said that they stand still."""
        return self._motion

    @Property(bool, notify=readyChanged)
    def keyboardReady(self) -> bool:
        """Whether this build has an on-screen keyboard and it may load now."""
        return self._keyboard_ready

    @Property(int, constant=True)
    def rotation(self) -> int:
        """By how many degrees the whole interface is turned inside its window, clockwise."""
        return self._rotation

    @Slot(float, float, result=float)
    def unit(self, width: float, height: float) -> float:
        """Return pixels per design unit for a window: 1 on 1920x1080 at 24 inches, fewer on a larger panel."""
        fit = min(width / 1080, height / 1920) if height > width else min(width / 1920, height / 1080)
        return fit * max(_LEAST, min(1.0, REFERENCE_INCHES / self._diagonal_in))

    @Slot()
    def grow(self) -> None:
        """One step larger."""
        self.set_text_step(self._step + 1)

    @Slot()
    def shrink(self) -> None:
        """One step smaller."""
        self.set_text_step(self._step - 1)

    @Slot()
    def toggleContrast(self) -> None:
        """Switch high contrast on or off."""
        self.set_contrast(not self._contrast)

    @Slot()
    def toggleLowered(self) -> None:
        """Bring every control into the lower part of the screen, or back."""
        self.set_lowered(not self._lowered)

    @Slot()
    def toggleStill(self) -> None:
        """Let pictures stand still, or move again."""
        self._still_chosen = not self._still_chosen
        self.changed.emit()

    def set_text_step(self, step: int) -> None:
        """Choose the text size: 0 normal, 1 large, 2 largest; beyond the ends nothing happens."""
        if 0 <= step < len(_STEPS) and step != self._step:
            self._step = step
            self.changed.emit()

    def set_contrast(self, contrast: bool) -> None:
        """Choose high contrast or not."""
        if contrast != self._contrast:
            self._contrast = contrast
            self.changed.emit()

    def set_lowered(self, lowered: bool) -> None:
        """Choose the lower reach or not."""
        if lowered != self._lowered:
            self._lowered = lowered
            self.changed.emit()

    def set_still(self) -> None:
        """Let nothing move by itself: pages change at once."""
        self._still = True
        self.changed.emit()

    def set_ready(self, *, keyboard: bool) -> None:
        """The first frame is out: icons can be drawn, and the keyboard may load where this build has one."""
        self._icons_ready = True
        self._keyboard_ready = keyboard
        self.readyChanged.emit()

    def reset(self) -> None:
        """Forget what the visitor chose."""
        self.set_text_step(0)
        self.set_contrast(False)
        self.set_lowered(False)
        self.reset_language()
        if self._still_chosen:
            self.toggleStill()
