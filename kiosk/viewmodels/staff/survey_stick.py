"""A form that staff bring on a stick: looked at first, with what the check says, and only then taken into the draft."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.drafts import Brought, SurveyRefusedError, bring_survey
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.draft_desk import DraftDesk
from kiosk.viewmodels.takeaway import Stick
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_DRIVES, _WORK = "survey drives", "survey form"
_MOST = 8  # sentences of the check that are shown


@dataclass(frozen=True)
class Forms:
    """The outside world; each takes time and is called off the UI thread.

    Attributes:
        drives: the sticks that are there.
        names: the JSON files on one of them.
        read: one of them by stick and name; None where it can't be read.
    """

    drives: Callable[[], Sequence[Any]]
    names: Callable[[Any], tuple[str, ...]]
    read: Callable[[Any, str], bytes | None]


@QmlElement
@QmlUncreatable("made by the application")
class SurveyStickViewModel(QObject):
    """One thing at a time. `asking`: stick (put one in), choose (which), file (which form), sure (take it?).

    Signals:
        changed: what is asked, what goes on, or how it ended.
        taken: a form was taken into the draft; the survey's id.
    """

    changed = Signal()
    taken = Signal(str)

    def __init__(self, desk: DraftDesk, forms: Forms, names: dict[str, str], errands: Errands) -> None:
        super().__init__()
        self._desk, self._forms, self._names, self._errands = desk, forms, names, errands
        self._sticks: Sequence[Stick] = ()
        self._stick: Stick | None = None
        self._files: tuple[str, ...] = ()
        self._brought: Brought | None = None
        self._issues: tuple[str, ...] = ()
        self._asking = self._said = ""
        self._working = False

    @Property(str, notify=changed)
    def asking(self) -> str:
        """What staff are asked for: stick, choose, file, sure, or nothing."""
        return self._asking

    @Property(bool, notify=changed)
    def working(self) -> bool:
        """Whether the stick is being read."""
        return self._working

    @Property("QStringList", notify=changed)
    def choices(self) -> list[str]:
        """The sticks or the forms to choose from."""
        if self._asking == "choose":
            return [stick.name for stick in self._sticks]
        return list(self._files) if self._asking == "file" else []

    @Property(str, notify=changed)
    def said(self) -> str:
        """How it ended: none (no form on the stick), gone (it can't be read), refused (see `issues`), or nothing."""
        return self._said

    @Property("QStringList", notify=changed)
    def issues(self) -> list[str]:
        """Why the form can't be shown, a sentence each."""
        return list(self._issues[:_MOST])

    @Property(dict, notify=changed)
    def form(self) -> dict[str, Any]:
        """The form that staff look at: title, version, replaces, added, questions, lacks. Empty while there is none."""
        one = self._brought
        if one is None:
            return {}
        lacks = ", ".join(self._names.get(lang, lang) for lang in one.untranslated)
        told = {"title": one.title, "version": one.version, "questions": one.questions, "lacks": lacks}
        return {**told, "replaces": one.replaces or "", "added": one.replaces is None}

    @Slot()
    def bring(self) -> None:
        """Look at a stick, as soon as there is one."""
        if not self._working and self._desk.work is not None:
            self.cancel()
            self._ask("stick")
            self.tick()

    @Slot(int)
    def choose(self, row: int) -> None:
        """Take one of the choices."""
        if self._asking == "choose" and 0 <= row < len(self._sticks):
            self._list(self._sticks[row])
        elif self._asking == "file" and 0 <= row < len(self._files):
            name, stick = self._files[row], self._stick
            self._work(lambda: self._look(stick, name), self._take_form)

    @Slot()
    def take(self) -> None:
        """Take the form into the draft; publishing shows it."""
        if self._asking == "sure" and self._brought is not None and self._desk.work is not None:
            brought, self._brought = self._brought, None
            self._desk.do(brought.step)
            self._ask("")
            self.taken.emit(brought.survey_id)

    @Slot()
    def cancel(self) -> None:
        """Close what is asked, and forget how the last thing ended."""
        self._errands.stop(_DRIVES, _WORK)
        self._sticks, self._stick, self._files, self._brought, self._issues = (), None, (), None, ()
        self._said, self._working = "", False
        self._ask("")

    def tick(self) -> None:
        """Look for sticks while one is waited for; called about once a second."""
        if self._asking in ("stick", "choose") and not self._errands.under_way(_DRIVES):
            self._errands.send(_DRIVES, lambda: iter((self._forms.drives(),)), self._take_sticks)

    def _take_sticks(self, sticks: Sequence[Stick]) -> None:
        before, self._sticks = self._sticks, sticks
        if self._asking == "stick" and len(sticks) == 1:
            self._list(sticks[0])
        elif self._asking in ("stick", "choose") and tuple(sticks) != tuple(before):
            self._ask("choose" if sticks else "stick")

    def _list(self, stick: Stick) -> None:
        self._stick = stick
        self._work(lambda: self._forms.names(stick), self._take_files)

    def _take_files(self, files: tuple[str, ...]) -> None:
        self._files, self._said = files, "" if files else "none"
        self._asking = "file" if files else ""

    def _look(self, stick: Stick | None, name: str) -> Brought | tuple[str, ...] | None:
        data = self._forms.read(stick, name)
        work = self._desk.work
        if data is None or work is None:
            return None
        try:
            return bring_survey(work.draft, data)
        except SurveyRefusedError as error:
            return tuple(issue.message for issue in error.issues) or (str(error),)

    def _take_form(self, found: Brought | tuple[str, ...] | None) -> None:
        if isinstance(found, Brought):
            self._brought, self._asking = found, "sure"
        else:
            self._issues, self._said = found or (), "refused" if found else "gone"

    def _work(self, job: Callable[[], Any], each: Callable[[Any], object]) -> None:
        self._asking, self._working = "", True
        self._errands.send(_WORK, lambda: iter((job(),)), each, self._rest)
        self.changed.emit()

    def _rest(self) -> None:
        self._working = False
        self.changed.emit()

    def _ask(self, what: str) -> None:
        self._asking = what
        self.changed.emit()
