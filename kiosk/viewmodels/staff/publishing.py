"""Publishing: what changes, what stops it, the second person's PIN, and the new revision, one dialog for all of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.drafts import Draft, DraftError, Placed, Step, guarded_changes, hide_panel_in, still_fits
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.draft_desk import DraftDesk
from kiosk.viewmodels.staff.pin_pad import PinPadViewModel
from kiosk.viewmodels.staff.publish_told import PublishTold, Reader
from kiosk.viewmodels.typed import QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_CHECK, _PUBLISH = "publish check", "publish"


@dataclass(frozen=True)
class Press:
    """What publishes; both are called off the thread that draws.

    Attributes:
        check: writes the whole pack of a draft to a place of its own and returns what is wrong with it.
        publish: makes the revision, tells the audit trail, empties the draft; returns the revision's number, or one
            sentence.
    """

    check: Callable[[Draft], tuple[Placed, ...]]
    publish: Callable[[Draft, str, tuple[str, ...]], int | str]


@QmlElement
@QmlUncreatable("made by the application")
class PublishViewModel(PublishTold):
    """One dialog.

    Signals:
        published: a new revision is live; carries its number.
        panelAsked: staff want to mend something: panel and language.
    """

    published = Signal(int)
    panelAsked = Signal(str, str)

    def __init__(self, desk: DraftDesk, press: Press, reader: Reader, pad: PinPadViewModel, errands: Errands) -> None:
        super().__init__(desk, reader, pad)
        self._press, self._errands = press, errands
        pad.opened.connect(self._approve)

    @Slot()
    def begin(self) -> None:
        """Look at the whole draft, and show what it says."""
        if self._desk.work is None or self._state in ("working", "checking"):
            return
        self._desk.save()
        self._approvals, self._said = (), ""
        self._look()

    def _look(self) -> None:
        draft = self._draft
        self._say("checking")
        self._errands.send(_CHECK, lambda: self._checks(draft), self._checked)

    def _checks(self, draft: Draft) -> Iterator[tuple[Placed, ...] | str]:
        try:
            yield self._press.check(draft)
        except (DraftError, OSError) as error:
            yield str(error)

    def _checked(self, found: tuple[Placed, ...] | str) -> None:
        if isinstance(found, str):
            self._say("failed", found)
            return
        self._placed = found
        self._say("ready")

    @Slot()
    def close(self) -> None:
        """Back to the draft; what is being published goes on."""
        if self._state != "working":
            self._errands.stop(_CHECK)
            self._say("closed")

    @Slot(str, str)
    def mend(self, panel: str, language: str) -> None:
        """Open the panel that needs it, in the language that needs it."""
        self.close()
        self.panelAsked.emit(panel, language)

    @Slot(str, str)
    def stillFits(self, key: str, language: str) -> None:
        """A text says in a language what it should, though another language changed."""
        self._take(still_fits(self._draft, key, (language,)))

    @Slot(str, str)
    def hideIn(self, panel: str, language: str) -> None:
        """Hide a panel in a language that is behind."""
        try:
            self._take(hide_panel_in(self._draft, panel, language, True))
        except DraftError as error:
            self._say("ready", str(error))

    def _take(self, step: Step) -> None:
        self._desk.do(step)
        self._look()

    @Slot()
    def askSecond(self) -> None:
        """Ask for the second person's PIN."""
        if self._state == "ready":
            self._pad.start()
            self._say("pin")

    def _approve(self, role: str) -> None:
        if self._state != "pin":
            return
        self._approvals = tuple(f"{role} {one.code} {one.key}" for one in guarded_changes(self._draft))
        self._desk.do(self._reader.approve(self._draft, role))
        self._say("ready")

    @Slot()
    def publish(self) -> None:
        """Make the revision, if nothing stops it and nobody's agreement is missing."""
        if self._state != "ready" or self.stops or (self.guarded and not self._approvals):
            return
        draft, role, approvals = self._draft, self._reader.role(), self._approvals
        self._say("working")
        self._errands.send(
            _PUBLISH, lambda: iter([self._press.publish(draft, role, approvals)]), self._done, self._ended
        )

    def _ended(self) -> None:
        if self._state == "working":
            self._say("failed", "The new version could not be made; nothing has changed. Tell IT, the log says why.")

    def _done(self, result: int | str) -> None:
        if isinstance(result, str):
            self._say("failed", result)
            return
        self._number = result
        self._say("done")
        self._desk.reopen()
        self.published.emit(result)
