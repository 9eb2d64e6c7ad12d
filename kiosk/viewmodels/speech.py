"""Reading aloud: what is being said, block by block, and where it stands."""

from collections.abc import Mapping
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.panels import PackViewModel
from kiosk.viewmodels.typed import Property, QmlUncreatable
from kiosk.viewmodels.utterances import HEADING, Utterance, of_panel, of_sheet, of_tiles
from kiosk.viewmodels.visit import VisitViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST = 120  # seconds that one text may last; an engine that is silent for longer has died or hangs


class Voice(Protocol):
    """What speaks. `done` carries the ticket of a text that was said to its end."""

    done: SignalInstance

    def has(self, language: str) -> bool:
        """Return whether there is a voice for a language."""
        ...

    def say(self, ticket: int, language: str, text: str) -> None:
        """Say a text, and nothing of what was being said before."""
        ...

    def stop(self) -> None:
        """Be silent."""
        ...


@QmlElement
@QmlUncreatable("made by the application")
class SpeechViewModel(QObject):
    """Reads the screen that is shown, or the sheet that lies over it.

    Signals:
        changed: a voice came, or the language changed.
        moved: reading began, ended or went on to another block.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, visit: VisitViewModel, pack: PackViewModel) -> None:
        super().__init__()
        self._visit = visit
        self._pack = pack
        self._voice: Voice | None = None
        self._language = ""
        self._spoken: Mapping[str, str] = {}
        self._sheet: list[Any] = []
        self._queue: list[Utterance] = []
        self._at = -1  # in the queue; -1 while nothing is said
        self._ticket = 0
        self._seconds = 0  # since the text that is being said began
        visit.placeChanged.connect(self.stop)
        visit.placeChanged.connect(self.changed)
        visit.ended.connect(self.stop)
        self.moved.connect(lambda: visit.set_busy("reading", self.speaking))  # who listens is there

    def use(self, voice: Voice) -> None:
        """Speak with this voice from now on."""
        self._voice = voice
        voice.done.connect(self._go_on)
        self.changed.emit()

    def lose(self) -> None:
        """The voice is gone: reading ends, and its button with it."""
        self.stop()
        self._voice = None
        self.changed.emit()

    def tick(self) -> None:
        """Called about once a second: what is read and does not go on any more ends."""
        self._seconds += 1
        if self._seconds > _LONGEST:
            self.stop()

    def set_language(self, language: str, spoken: Mapping[str, str]) -> None:
        """Read in a language; `spoken` is how its hard words sound."""
        self.stop()
        self._language = language
        self._spoken = spoken
        self.changed.emit()

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether there is a voice for the language of the screens."""
        return self._voice is not None and self._voice.has(self._language)

    @Property(bool, notify=changed)
    def readable(self) -> bool:
        """Whether the screen that is shown can be read aloud."""
        return self._visit.screen in ("home", "panels", "guide")

    @Property(bool, notify=moved)
    def speaking(self) -> bool:
        """Whether something is being said."""
        return self._at >= 0

    @Property(int, notify=moved)
    def place(self) -> int:
        """The place of the block that is being read; -1 for none."""
        place = self._queue[self._at].place if self._at >= 0 else HEADING
        return -1 if place == HEADING else place

    @Slot()
    def toggle(self) -> None:
        """Read from the beginning, or stop."""
        if self._at >= 0:
            self.stop()
        elif self.available:
            self._queue = self._words()
            self._say(0)

    @Slot()
    def stop(self) -> None:
        """Be silent."""
        if self._at >= 0 and self._voice is not None:
            self._at = -1
            self._ticket += 1
            self._voice.stop()
            self.moved.emit()

    @Slot(int)
    def jump(self, place: int) -> None:
        """Go on reading at a block, if something is being read."""
        first = next((at for at, words in enumerate(self._queue) if words.place == place), -1)
        if self._at >= 0 and first >= 0:
            self._say(first)

    @Slot("QVariantList")
    def cover(self, things: list[Any]) -> None:
        """A sheet with these things lies over the screen now, or none."""
        self.stop()
        self._sheet = things

    def _words(self) -> list[Utterance]:
        if self._sheet:
            return of_sheet(self._sheet, self._spoken)
        if not self.readable:
            return []
        if self._visit.screen == "home":
            return of_tiles(self._pack.tiles, self._spoken)
        pages = self._pack.panels if self._visit.screen == "panels" else self._pack.guidePages(self._visit.item)
        return of_panel(pages.panel(pages.indexOf(self._visit.item)), self._spoken)

    def _say(self, at: int) -> None:
        self._at = at if at < len(self._queue) else -1
        self._ticket += 1
        self._seconds = 0
        if self._at >= 0 and self._voice is not None:
            self._voice.say(self._ticket, self._language, self._queue[at].text)
        self.moved.emit()

    def _go_on(self, ticket: int) -> None:
        if ticket == self._ticket and self._at >= 0:
            self._say(self._at + 1)
