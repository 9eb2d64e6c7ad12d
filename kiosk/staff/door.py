"""The door to staff mode: PINs of two roles, five tries, then waits that neither a power cut nor a clock shortens."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.staff import keeping, tries
from kiosk.staff.errors import DoorError, StaffError
from kiosk.staff.files import locked
from kiosk.staff.pins import Hashing, PinRefused, Role, Weak, opens, weakness
from kiosk.staff.tries import Tries

STORE_EVERY_S = 5.0
LONGEST_TICK_S = 2.0  # a machine that slept has not run: a jump of the clock counts as one tick


@dataclass(frozen=True)
class Opened:
    """The PIN was right."""

    role: Role


@dataclass(frozen=True)
class Wrong:
    """The PIN was wrong; `left` tries remain before the door shuts for a while."""

    left: int


@dataclass(frozen=True)
class Waiting:
    """The door is shut for so many `seconds` of running time; the PIN was wrong, or was not looked at."""

    seconds: float


Answer = Opened | Wrong | Waiting


class Door:
    """The door of one data folder. Other processes may set PINs meanwhile; each try reads the files anew.

    What touches files may take half a second, so it is called off the UI thread: all but `waiting`.

    Args:
        folder: DATA/staff.
        clock: monotonic seconds. What remains of a wait runs down in `tick` only.
        hashing: what new PINs are kept with.
    """

    def __init__(self, folder: Path, clock: Callable[[], float], hashing: Hashing | None = None) -> None:
        self._folder, self._clock, self._hashing = folder, clock, hashing or Hashing()
        self._last = clock()
        try:
            self._stored = self._left = tries.read(folder).wait
        except OSError:
            self._stored = self._left = 0.0  # a try says that the file can't be read

    def has_pin(self, role: Role) -> bool:
        """Return whether a role has a PIN.

        Damaged PINs count as PINs: nobody may set new ones at the kiosk because a file broke; `fault` says so.
        """
        try:
            return role in keeping.read(self._folder)
        except DoorError:
            return role is Role.EDITOR

    def fault(self) -> str:
        """Return the sentence that says why no PIN can open the door; "" when the PINs can be read."""
        try:
            keeping.read(self._folder)
        except DoorError as error:
            return str(error)
        return ""

    def set_pin(self, role: Role, pin: str) -> None:
        """Keep a new PIN; wrong tries and their wait are forgotten.

        Raises:
            PinRefused: it is too easy, or the other role's.
            StaffError: the files are damaged or can't be written.
        """
        if why := weakness(pin):
            raise PinRefused(why)
        with self._changing():
            pins = keeping.read(self._folder)
            if any(opens(pin, kept) for other, kept in pins.items() if other is not role):
                raise PinRefused(Weak.SAME)
            keeping.write(self._folder, {**pins, role: self._hashing.keep(pin)})
            self._keep(Tries())

    def clear(self, role: Role | None = None) -> None:
        """Take the PIN of a role away, or all, and the wait with it. Damaged PINs all go. Raises StaffError."""
        with self._changing():
            try:
                pins = keeping.read(self._folder)
            except DoorError:
                pins = {}
            kept = {other: pin for other, pin in pins.items() if role and other is not role}
            keeping.write(self._folder, kept)
            self._keep(Tries())

    def try_pin(self, pin: str) -> Answer:
        """Return whether a PIN opens the door, and for whom. Slow on purpose. Raises StaffError."""
        return self._try(pin, tuple(Role))

    def second(self, pin: str, besides: Role) -> Answer:
        """Return whether a PIN is another role's than the one that is in; counted as any try. Raises StaffError."""
        return self._try(pin, tuple(role for role in Role if role is not besides))

    def waiting(self) -> float:
        """Return for how many seconds the door stays shut; touches no file."""
        return self._left

    def tick(self) -> None:
        """Let a wait run down; called once a second while the kiosk runs, written down every few seconds.

        A disk that takes nothing just now is no reason to stop: what stands there is a longer wait. Raises nothing.
        """
        now = self._clock()
        passed, self._last = now - self._last, now
        if not self._left:
            return
        try:
            with self._changing():
                kept = tries.read(self._folder)
                if kept.wait != self._stored:  # another process has changed it
                    self._stored = self._left = kept.wait
                self._left = max(0.0, self._left - min(max(passed, 0.0), LONGEST_TICK_S))
                if not self._left or self._stored - self._left >= STORE_EVERY_S:
                    self._keep(replace(kept, wait=self._left))
        except StaffError:
            return

    def _try(self, pin: str, roles: tuple[Role, ...]) -> Answer:
        with self._changing():
            pins = keeping.read(self._folder)
            if not any(role in pins for role in roles):
                raise DoorError("No PIN is set that could open this; set one in the staff settings, or ask IT.")
            before = self._current()
            if before.wait:
                return Waiting(before.wait)
            counted = before.counted()
            self._keep(counted)  # first, so that pulling the plug buys no try
            role = next((role for role in roles if role in pins and opens(pin, pins[role])), None)
            if role is None:
                return Waiting(counted.wait) if counted.wait else Wrong(counted.left)
            other = next((other for other in pins if other is not role), None)
            self._keep(counted.right(role, other))
            return Opened(role)

    def _current(self) -> Tries:
        """Return what is kept, its wait run down as far as this process has let it."""
        kept = tries.read(self._folder)
        if kept.wait != self._stored:
            self._stored = self._left = kept.wait
        return replace(kept, wait=self._left)

    def _keep(self, kept: Tries) -> None:
        kept = replace(kept, wait=round(kept.wait, 1))
        if kept == Tries():
            tries.forget(self._folder)
        else:
            tries.write(self._folder, kept)
        self._stored = self._left = kept.wait

    @contextmanager
    def _changing(self) -> Iterator[None]:
        try:
            with locked(self._folder):
                yield
        except OSError as error:
            raise DoorError(
                f"The kiosk can't write down tries of the PIN in {self._folder}: {error.strerror}; ask IT."
            ) from error
