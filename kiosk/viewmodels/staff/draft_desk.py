"""The draft as the staff's screens work on it: opened off the thread that draws, saved by itself, undone and redone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.drafts import Draft, DraftError, Left, Preview, Step, left_behind
from kiosk.viewmodels.errands import Errands

SAVE_MS = 700  # after the first edit that is not on the disk yet
_OPEN, _SAVE, _MAKE = "draft open", "draft save", "draft step"


@dataclass(frozen=True)
class Work:
    """A draft, and what reads its panels as they would be shown."""

    draft: Draft
    reader: Preview


class DraftDesk(QObject):
    """Holds the one draft. Made with what opens it, which takes time and raises DraftError, and with the errands.

    Signals:
        opened: there is a draft now, or another one.
        changed: a step was taken, taken back or taken again.
        stateChanged: how the draft stands on the disk.
    """

    opened = Signal()
    changed = Signal()
    stateChanged = Signal()

    def __init__(self, open_work: Callable[[], Work], errands: Errands) -> None:
        super().__init__()
        self._open, self._errands = open_work, errands
        self._work: Work | None = None
        self._fault, self._state = "", "closed"
        self._dirty, self._left = False, cast("tuple[Left, ...] | None", None)
        self._soon = QTimer(self, interval=SAVE_MS, singleShot=True)
        self._soon.timeout.connect(self.save)

    @property
    def work(self) -> Work | None:
        """The draft once it is open."""
        return self._work

    @property
    def state(self) -> str:
        """How the draft stands: closed, opening, saved, saving, failed (the disk), broken (it can't be opened)."""
        return self._state

    @property
    def fault(self) -> str:
        """Why the draft can't be opened or saved, one sentence."""
        return self._fault

    @property
    def left(self) -> tuple[Left, ...]:
        """The texts of which a language is behind."""
        if self._left is None:
            self._left = left_behind(self._work.draft) if self._work else ()
        return self._left

    def open(self) -> None:
        """Open the draft, if it is not open."""
        if self._work is None and not self._errands.under_way(_OPEN):
            self._say("opening")
            self._errands.send(_OPEN, self._opening, self._take)

    def reopen(self) -> None:
        """Open the draft anew: another revision is live."""
        self._work, self._dirty = None, False
        self._soon.stop()
        self.open()

    def close(self) -> None:
        """Open nothing any more: the threads end."""
        self._errands.stop(_OPEN)

    def _opening(self) -> Iterator[Work | str]:
        try:
            yield self._open()
        except (DraftError, OSError) as error:
            yield str(error)

    def _take(self, found: Work | str) -> None:
        if isinstance(found, str):
            self._say("broken", found)
            return
        self._work, self._left = found, None
        self._say("saved")
        self.opened.emit()

    def do(self, step: Step) -> bool:
        """Take a step; False where it changes nothing."""
        assert self._work is not None
        return self._note(self._work.draft.do(step))

    def later(self, make: Callable[[Draft], tuple[Step, str]], then: Callable[[str, str], object]) -> None:
        """Make a step that waits for the disk off the thread that draws, and take it.

        `make` gives the step and a name; `then` gets that name, or "" and why it was refused.
        """
        assert self._work is not None
        draft = self._work.draft

        def take(made: tuple[Step | None, str]) -> None:
            step, said = made
            if step is None or self._work is None or self._work.draft is not draft:
                then("", said)
                return
            self.do(step)
            then(said, "")

        self._errands.send(_MAKE, lambda: _making(make, draft), take)

    def undo(self) -> Step | None:
        """Take the last step back, and return it."""
        step = self._work.draft.undo() if self._work else None
        self._note(step is not None)
        return step

    def redo(self) -> Step | None:
        """Take the step again that was taken back last, and return it."""
        step = self._work.draft.redo() if self._work else None
        self._note(step is not None)
        return step

    def seen_lost(self) -> None:
        """Forget the edits that no longer fit, on the disk too: staff have seen them."""
        if self._work:
            self._work.draft.seen_lost()
            self._dirty = True
            self.save()
            self.changed.emit()

    def _note(self, done: bool) -> bool:
        if done:
            self._dirty, self._left = True, None
            self._say("saving")
            if not self._soon.isActive():
                self._soon.start()
            self.changed.emit()
        return done

    def save(self) -> None:
        """Write what is not on the disk yet, off the thread that draws."""
        self._soon.stop()
        if self._work is None or not self._dirty:
            return
        self._dirty = False
        job = self._work.draft.saving()
        self._say("saving")
        self._errands.send(_SAVE, lambda: _saving(job), self._saved)

    def _saved(self, fault: str) -> None:
        if fault:
            self._dirty = True
        self._say("failed" if fault else "saving" if self._dirty else "saved", fault)

    def _say(self, state: str, fault: str = "") -> None:
        if (state, fault) != (self._state, self._fault):
            self._state, self._fault = state, fault
            self.stateChanged.emit()


def _saving(job: Callable[[], None]) -> Iterator[str]:
    try:
        job()
    except OSError as error:
        yield f"The disk does not take the draft ({error.strerror}): make room, then change something again."
        return
    yield ""


def _making(make: Callable[[Draft], tuple[Step, str]], draft: Draft) -> Iterator[tuple[Step | None, str]]:
    try:
        yield make(draft)
    except DraftError as error:
        yield None, str(error)
    except OSError as error:
        yield None, f"The disk does not take it ({error.strerror}): make room and try again."
