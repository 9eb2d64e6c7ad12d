"""A pad for a PIN: what is typed, and what came of it. The digits themselves never reach QML."""

import random
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.typed import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.staff import Opened, Waiting, Wrong

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LENGTH = 6
_DIGITS = "1234567890"
_JOB = "pin"


@QmlElement
@QmlUncreatable("made by the application")
class PinPadViewModel(QObject):
    """One pad. Made with what checks a PIN (slow, it runs as an errand) and what still has to be waited (seconds).

    Attributes:
        shuffled: whether the digits change their places each time, so that nobody reads a PIN from the fingers.

    Signals:
        changed: another digit, another message, another second of the wait.
        opened: the PIN was right; carries the role.
    """

    changed = Signal()
    opened = Signal(str)

    def __init__(
        self,
        check: Callable[[str], "Opened | Wrong | Waiting"],
        waiting: Callable[[], float],
        errands: Errands,
        *,
        shuffled: bool = False,
    ) -> None:
        super().__init__()
        self.shuffled = shuffled
        self._check, self._waiting, self._errands = check, waiting, errands
        self._typed, self._left, self._wait = "", -1, 0
        self._failed = False
        self._keys = list(_DIGITS)

    @Property(int, constant=True)
    def length(self) -> int:
        """How many digits a PIN has."""
        return LENGTH

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits are typed."""
        return len(self._typed)

    @Property("QVariantList", notify=changed)
    def keys(self) -> list[str]:
        """The digits in the order of the pad, the last one below the others."""
        return self._keys

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        """Whether a PIN is being checked."""
        return self._errands.under_way(_JOB)

    @Property(int, notify=changed)
    def triesLeft(self) -> int:
        """How many tries are left after a wrong PIN; -1 when nothing was wrong."""
        return self._left

    @Property(int, notify=changed)
    def waitSeconds(self) -> int:
        """Whole seconds until the next try; 0 for none."""
        return self._wait

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether the PINs of this kiosk can't be read."""
        return self._failed

    @Slot()
    def start(self) -> None:
        """Begin anew: nothing typed, nothing said, the digits in new places where they are shuffled."""
        self._typed, self._left, self._failed = "", -1, False
        self._keys = random.SystemRandom().sample(_DIGITS, len(_DIGITS)) if self.shuffled else list(_DIGITS)
        self._errands.stop(_JOB)
        self.tick()
        self.changed.emit()

    @Slot(str)
    def press(self, key: str) -> None:
        """Type a digit, or take the last one back with 'delete'."""
        if self.checking or self._wait:
            return
        self._left = -1
        self._typed = self._typed[:-1] if key == "delete" else (self._typed + key)[:LENGTH]
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Check what is typed, once it is whole."""
        if self.checking or self._wait or len(self._typed) < LENGTH:
            return
        pin = self.take()
        self._failed = True  # until an answer comes
        self._errands.send(_JOB, lambda: self._answers(pin), self._take, self.changed.emit)
        self.changed.emit()

    def take(self) -> str:
        """Return what is typed, and forget it."""
        pin, self._typed = self._typed, ""
        self.changed.emit()
        return pin

    def tick(self) -> None:
        """Look at the wait; called about once a second."""
        wait = -int(-self._waiting() // 1)
        if wait != self._wait:
            self._wait = wait
            self.changed.emit()

    def _answers(self, pin: str) -> Iterator[Any]:
        yield self._check(pin)

    def _take(self, answer: "Opened | Wrong | Waiting") -> None:
        from kiosk.staff import Opened, Wrong

        self._failed = False
        match answer:
            case Opened(role):
                self.start()
                self.opened.emit(str(role))
            case Wrong(left):
                self._left = left
        self.tick()
