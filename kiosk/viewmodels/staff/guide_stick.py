"""A PDF of the clinic's own from a stick: looked at, given a title in every language, and added as a guide."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.drafts import add_guide
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.draft_desk import DraftDesk
from kiosk.viewmodels.staff.guide_papers import Audience, Held, Papers, Tongues, size_of
from kiosk.viewmodels.takeaway import Stick
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_DRIVES, _WORK = "guide drives", "guide file"


@QmlElement
@QmlUncreatable("made by the application")
class GuideStickViewModel(QObject):
    """One thing at a time. `asking`: stick (put one in), choose (which), file (which PDF), title (what it is called).

    Signals:
        changed: what is asked, what goes on, or how it ended.
        added: the draft holds a new guide; carries its id.
    """

    changed = Signal()
    added = Signal(str)

    def __init__(self, desk: DraftDesk, papers: Papers, tongues: Tongues, errands: Errands) -> None:
        super().__init__()
        self._desk, self._papers, self._tongues, self._errands = desk, papers, tongues, errands
        self._forget()

    def _forget(self) -> None:
        self._sticks: Sequence[Stick] = ()
        self._stick: Stick | None = None
        self._files: Mapping[str, int] = {}
        self._held = Held()
        self._for = self._asking = self._said = ""
        self._working = False

    @Property(str, notify=changed)
    def asking(self) -> str:
        """What staff are asked for: stick, choose, file, title, or nothing."""
        return self._asking

    @Property(bool, notify=changed)
    def working(self) -> bool:
        """Whether the stick is being read, or the guide added."""
        return self._working

    @Property(str, notify=changed)
    def said(self) -> str:
        """How it ended: none (no PDF on the stick), gone (it can't be read), a sentence of why not, or nothing."""
        return self._said

    @Property("QVariantList", notify=changed)
    def choices(self) -> list[dict[str, str]]:
        """The sticks, or the PDFs, to choose from: text and note."""
        sticks = [(stick.name, "") for stick in self._sticks] if self._asking == "choose" else []
        files = [(name, size_of(size)) for name, size in self._files.items()] if self._asking == "file" else []
        return [{"text": text, "note": note} for text, note in (*sticks, *files)]

    @Property("QVariantList", notify=changed)
    def languages(self) -> list[dict[str, str]]:
        """The languages of the kiosk: code, name, layout of the keyboard, title so far, file."""
        return self._held.plain(self._codes, self._tongues) if self._asking == "title" else []

    @Property(str, notify=changed)
    def audience(self) -> str:
        """Whom it is for: patients or professionals."""
        return self._held.audience

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether there is a title in every language."""
        return self._asking == "title" and self._held.complete(self._codes)

    @property
    def _codes(self) -> tuple[str, ...]:
        return self._desk.work.draft.base.languages if self._desk.work else ()

    @Slot()
    def bring(self) -> None:
        """Look at a stick, as soon as there is one."""
        if not self._working and self._desk.work is not None:
            self.cancel()
            self._for = self._desk.work.draft.base.default
            self._ask("stick")
            self.tick()

    @Slot(int)
    def choose(self, row: int) -> None:
        """Take one of the choices."""
        if self._asking == "choose" and 0 <= row < len(self._sticks):
            self._list(self._sticks[row])
        elif self._asking == "file" and 0 <= row < len(self._files):
            name, stick = list(self._files)[row], self._stick
            self._work(lambda: (name, self._papers.read(stick, name)), self._take_file)

    @Slot(str)
    def other(self, language: str) -> None:
        """Choose another PDF for one language."""
        if self._asking == "title":
            self._for = language
            self._ask("file")

    @Slot(str, str)
    def setTitle(self, language: str, title: str) -> None:
        """What the guide is called in a language."""
        before = self.ready
        self._held.titles[language] = title
        if self.ready != before:  # else the fields would be made anew while somebody types
            self.changed.emit()

    @Slot(str)
    def setAudience(self, audience: Audience) -> None:
        """Whom it is for."""
        self._held.audience = audience
        self.changed.emit()

    @Slot()
    def add(self) -> None:
        """Add the guide to the draft; publishing shows it."""
        if not self.ready or self._working or self._desk.work is None:
            return
        held = self._held
        self._working = True
        self.changed.emit()
        self._desk.later(lambda draft: add_guide(draft, held.said, held.files, held.audience), self._added)

    @Slot()
    def back(self) -> None:
        """Back to the titles when another PDF was to be chosen for one language, else out of it all."""
        if self._asking == "file" and self._held.taken:
            self._ask("title")
        else:
            self.cancel()

    @Slot()
    def cancel(self) -> None:
        """Forget all of it."""
        self._errands.stop(_DRIVES, _WORK)
        self._forget()
        self.changed.emit()

    def tick(self) -> None:
        """Look for sticks while one is waited for; called about once a second."""
        if self._asking in ("stick", "choose") and not self._errands.under_way(_DRIVES):
            self._errands.send(_DRIVES, lambda: iter((self._papers.drives(),)), self._take_sticks)

    def _take_sticks(self, sticks: Sequence[Stick]) -> None:
        before, self._sticks = self._sticks, sticks
        if self._asking == "stick" and len(sticks) == 1:
            self._list(sticks[0])
        elif self._asking in ("stick", "choose") and tuple(sticks) != tuple(before):
            self._ask("choose" if sticks else "stick")

    def _list(self, stick: Stick) -> None:
        self._stick = stick
        self._work(lambda: (self._papers.names(stick),), self._take_names)

    def _take_names(self, found: tuple[Mapping[str, int] | None]) -> None:
        self._files = found[0] or {}
        self._said = "gone" if found[0] is None else "" if self._files else "none"
        self._asking = "file" if self._files else ""

    def _take_file(self, found: tuple[str, bytes | str]) -> None:
        name, data = found
        if isinstance(data, str):
            self._said, self._asking = data, "file"
        else:
            self._held.taken[self._for] = name, data
            self._asking = "title"

    def _added(self, guide: str, said: str) -> None:
        if guide:
            self._forget()
            self.added.emit(guide)
        self._said, self._working = said, False
        self.changed.emit()

    def _work(self, job: Callable[[], Any], each: Callable[[Any], object]) -> None:
        self._asking, self._said, self._working = "", "", True
        self._errands.send(_WORK, lambda: iter((job(),)), each, self._rest)
        self.changed.emit()

    def _rest(self) -> None:
        self._working = False
        self.changed.emit()

    def _ask(self, what: str) -> None:
        self._asking, self._said = what, ""
        self.changed.emit()
