"""A new PIN, typed twice on the pad. Its digits never reach QML, and are gone once it is kept."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.pin_pad import LENGTH, PinPadViewModel
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_JOB = "new pin"


@QmlElement
@QmlUncreatable("made by the application")
class PinTwiceViewModel(PinPadViewModel):
    """Sets the PIN of one role at a time.

    Signals:
        stageChanged: another role, the second time, kept, or refused.
        kept: the PIN of a role is on disk; carries the role.
        agreementAsked: whose PIN it is must type the present one first.
    """

    stageChanged = Signal()
    kept = Signal(str)
    agreementAsked = Signal()

    def __init__(
        self,
        set_pin: Callable[[str, str], object],
        roles: Callable[[], set[str]],
        weakness: Callable[[str], Any],
        errands: Errands,
        guard: PinPadViewModel | None = None,
        own: Callable[[], str] = lambda: "",
    ) -> None:
        """Make it.

        Args:
            set_pin: keeps the PIN of a role; slow, an errand. Raises an error, with `why` where the PIN is refused.
            roles: returns the roles that have a PIN; asked here and after each change, never while a screen waits.
            weakness: returns why a PIN is too easy, as a code, or nothing.
            errands: what waits for the disk.
            guard: asks for the PIN of the role that is not in, before that one is changed; None in first start.
            own: returns the role that is in.
        """
        super().__init__(lambda _: None, lambda: 0.0, errands)  # type: ignore[arg-type, return-value]
        self._set_pin, self._roles, self._weakness = set_pin, roles, weakness
        self._jobs = errands
        self._set = roles()
        self._role, self._first, self._problem = "", "", ""
        self._guard, self._own, self._asked = guard, own, ""
        if guard is not None:
            guard.opened.connect(self._agree)

    @Property(str, notify=stageChanged)
    def role(self) -> str:
        """Whose PIN is being typed: editor or reviewer; empty while the pad is shut."""
        return self._role

    @Property("QVariantList", notify=stageChanged)
    def done(self) -> list[str]:
        """The roles that have a PIN."""
        return sorted(self._set)

    @Property(bool, notify=stageChanged)
    def again(self) -> bool:
        """Whether it is to be typed the second time."""
        return bool(self._first)

    @Property(bool, notify=stageChanged)
    def keeping(self) -> bool:
        """Whether the PIN is being kept."""
        return self._jobs.under_way(_JOB)

    @Property(str, notify=stageChanged)
    def problem(self) -> str:
        """Why it begins anew: differ, a code of `staff.Weak`, disk, or nothing."""
        return self._problem

    @Slot(str)
    def want(self, role: str) -> None:
        """Open the pad for a role, once whoever has that PIN now agrees."""
        if self._guard is None or role not in self._set or role == self._own():
            self.begin(role)
            return
        self._asked = role
        self._guard.start()
        self.agreementAsked.emit()

    @Slot()
    def forget(self) -> None:
        """Shut the pad, and ask nobody any more."""
        self._asked = ""
        self.begin("")

    def _agree(self, _role: str) -> None:
        role, self._asked = self._asked, ""
        if role:
            self.begin(role)

    @Slot(str)
    def begin(self, role: str) -> None:
        """Open the pad for a role; an empty one shuts it."""
        self._role, self._first, self._problem = role, "", ""
        self.start()
        self.stageChanged.emit()

    @Slot(str)
    def press(self, key: str) -> None:
        """Type a digit, or take the last one back with 'delete'; the last one counts at once."""
        if self.keeping or not self._role:
            return
        super().press(key)
        if self._problem:
            self._problem = ""
            self.stageChanged.emit()
        if self.typed == LENGTH:
            self.enter()

    @Slot()
    def enter(self) -> None:
        """Take what is typed, once it is whole."""
        if self.keeping or self.typed < LENGTH:
            return
        pin, first = self.take(), self._first
        if not first and not (why := self._weakness(pin)):
            self._first = pin
        elif not first:
            self._problem = str(why)
        elif pin != first:
            self._first, self._problem = "", "differ"
        else:
            self._first = ""
            self._keep(self._role, pin)
        self.stageChanged.emit()

    def _keep(self, role: str, pin: str) -> None:
        def job() -> Iterator[Any]:
            try:
                self._set_pin(role, pin)
                yield self._roles()
            except Exception as error:  # noqa: BLE001  whatever the disk says, the screen says it
                yield str(getattr(error, "why", "disk"))

        self._jobs.send(_JOB, job, lambda result: self._took(role, result), self.stageChanged.emit)

    def _took(self, role: str, result: Any) -> None:
        if isinstance(result, str):
            self._problem = result
            return
        self._set = result
        self.begin("")
        self.kept.emit(role)
