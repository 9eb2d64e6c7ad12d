"""What a newer shipped pack brings, for QML: part by part, beside what the clinic has, to take or to leave."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.drafts import Offer, as_it_stands, keep
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.draft_desk import DraftDesk
from kiosk.viewmodels.staff.new_texts_rows import Compared, Source, clashes, look, rows_of
from kiosk.viewmodels.staff.panel_rows import RowsModel
from kiosk.viewmodels.typed import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_NEWER, _LOOK = "newer pack", "newer pack look"


@QmlElement
@QmlUncreatable("made by the application")
class NewTextsViewModel(QObject):
    """`state`: opening, looking, ready, working, broken.

    Signals:
        changed: anything it says.
        publishAsked: staff have looked through it, and the draft is to be published.
    """

    changed = Signal()
    publishAsked = Signal()

    def __init__(
        self, desk: DraftDesk, source: Source, names: dict[str, str], language: Callable[[], str], errands: Errands
    ) -> None:
        """`names`: what languages call themselves; `language`: the one that staff read."""
        super().__init__()
        self._desk, self._source, self._names, self._language, self._errands = desk, source, names, language, errands
        self._rows = RowsModel(self)
        self._offers: tuple[Offer, ...] = ()
        self._compared: Compared | None = None
        self._newer = self._shown = False
        self._state, self._said = "opening", ""
        self._open: set[str] = set()
        self._wanted: list[Offer] = []
        desk.opened.connect(self._opened)
        desk.changed.connect(self._follow)

    @Property(bool, notify=changed)
    def newer(self) -> bool:
        """Whether the program brings newer texts than those the clinic's began from."""
        return self._newer

    @Property(str, notify=changed)
    def state(self) -> str:
        """How it stands."""
        return self._state

    @Property(str, notify=changed)
    def said(self) -> str:
        """Why something was refused or can't be read, one sentence or nothing."""
        return self._said

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        """One row for each part: see `rows_of`."""
        return self._rows

    @Property(int, notify=changed)
    def free(self) -> int:
        """How many parts that the clinic did not change are not taken yet."""
        return len(self._free())

    @Property(int, notify=changed)
    def taken(self) -> int:
        """How many parts are taken."""
        return sum(one.taken for one in self._offers)

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether there is a step of the draft to take back."""
        return bool(self._desk.work and self._desk.work.draft.can_undo)

    @Slot(bool)
    def setShown(self, shown: bool) -> None:
        """The page is on the screen now, or no more; only then it follows the draft."""
        self._shown = shown
        if shown and self._desk.work is None:
            self._desk.open()
        elif shown:
            self._look()

    @Slot(str)
    def take(self, key: str) -> None:
        """Take a part as the program brings it."""
        self._take([one for one in self._offers if one.file == key and not one.taken])

    @Slot()
    def takeFree(self) -> None:
        """Take every part that the clinic did not change."""
        self._take(self._free())

    @Slot(str)
    def keep(self, key: str) -> None:
        """Put back what the clinic had before it took a part in this draft."""
        offer = next((one for one in self._offers if one.file == key and one.taken), None)
        if offer and self._desk.work and self._state == "ready":
            self._desk.do(keep(self._desk.work.draft, offer))

    @Slot(str)
    def open(self, key: str) -> None:
        """Show what differs in a part, or hide it again."""
        self._open ^= {key}
        self._show()

    @Slot()
    def undo(self) -> None:
        """Take the last step of the draft back."""
        if self._state == "ready":
            self._desk.undo()

    @Slot()
    def finish(self) -> None:
        """Leave what is not taken as it is, and publish: the offer is gone then."""
        if self._desk.work and self._state == "ready":
            self._say("working")
            self._desk.later(lambda draft: (self._source.done(draft), "done"), self._finished)

    def _finished(self, done: str, said: str) -> None:
        self._say("ready", said)
        if done:
            self.publishAsked.emit()

    def _free(self) -> list[Offer]:
        clash = self._compared.clash if self._compared else frozenset[str]()
        return [one for one in self._offers if not one.taken and one.file not in clash and not one.ours]

    def _take(self, offers: Sequence[Offer]) -> None:
        self._wanted += offers
        if self._wanted and self._desk.work and self._state == "ready":
            wanted, self._wanted = tuple(self._wanted), []
            self._say("working")
            self._desk.later(lambda draft: (self._source.take(draft, wanted), "taken"), self._took)

    def _took(self, _: str, said: str) -> None:
        self._say("ready", said)
        self._take(())  # what was touched meanwhile

    def _opened(self) -> None:
        self._offers, self._compared, self._wanted = (), None, []
        self._errands.stop(_LOOK)
        self._errands.send(_NEWER, lambda: iter((self._source.newer(),)), self._know)
        if self._shown:
            self._look()

    def _know(self, newer: bool) -> None:
        self._newer = newer
        self.changed.emit()

    def _look(self) -> None:
        work = self._desk.work
        if work is None:
            return
        draft, language = work.draft, self._language()

        self._say("looking")
        self._errands.send(_LOOK, lambda: iter((look(self._source, draft, language),)), self._take_in)

    def _take_in(self, found: str | tuple[tuple[Offer, ...], Compared]) -> None:
        if isinstance(found, str):
            self._say("broken", found)
            return
        self._offers, self._compared = found
        self._open = clashes(*found)
        self._say("ready")

    def _follow(self) -> None:
        if self._shown and self._compared is not None and self._desk.work:
            self._offers = as_it_stands(self._offers, self._desk.work.draft)
            self._show()

    def _say(self, state: str, said: str = "") -> None:
        self._state, self._said = state, said
        self._show()

    def _show(self) -> None:
        if self._compared is not None and self._desk.work:
            draft = self._desk.work.draft
            self._rows.set_rows(rows_of(draft, self._offers, self._compared, self._open, self._names, self._language()))
        self.changed.emit()
