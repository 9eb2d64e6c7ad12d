"""The child process that speaks: Qt TextToSpeech, away from the screens, for an engine may wait seconds or hang.

It says `voices en_US zh_CN …` first, then reads one order a line: `say TICKET LANGUAGE TEXT`, `stop` or
`volume PERCENT`. It answers `done TICKET` when a text has been said to its end. It ends when its input does.
"""

import ctypes
import sys
import threading
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal, Slot

_LIBRARY = "libspeechd.so.2"  # Qt's engine on Linux is linked to it, and complains when it is not there


class Mouth(QObject):
    """Says one text at a time.

    Signals:
        ordered: a line of the input; it comes from the thread that reads it.
    """

    ordered = Signal(str)

    def __init__(self, engine: str) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech  # takes its time

        super().__init__()
        self._states = QTextToSpeech.State
        self._speech = QTextToSpeech(engine) if engine else QTextToSpeech()
        self._ticket = 0  # of what is being said; 0 while nothing is
        self._next: tuple[int, str, str] | None = None
        self._speech.stateChanged.connect(self._changed)
        self.ordered.connect(self._obey, Qt.ConnectionType.QueuedConnection)
        print("voices", *sorted({locale.name() for locale in self._speech.availableLocales()}), flush=True)  # noqa: T201

    def read(self) -> None:
        """Hand every line of the input over, then end the process."""
        for line in sys.stdin:
            self.ordered.emit(line.rstrip("\n"))
        self.ordered.emit("end")

    @Slot(str)
    def _obey(self, line: str) -> None:
        order, _, rest = line.partition(" ")
        if order == "volume":
            self._speech.setVolume(int(rest) / 100)  # from the next text on
            return
        if order == "end":
            QCoreApplication.exit()
        self._ticket = 0
        self._next = None
        if order == "say":
            ticket, language, text = rest.split(" ", 2)
            self._next = int(ticket), language, text
        if self._speech.state() == self._states.Ready:
            self._begin()
        else:
            self._speech.stop()  # what comes next begins when the engine is ready again

    def _begin(self) -> None:
        if self._next is not None:
            self._ticket, language, text = self._next
            self._next = None
            self._speech.setLocale(QLocale(language))
            self._speech.say(text)

    def _changed(self) -> None:
        if self._speech.state() == self._states.Speaking:
            return
        ticket, self._ticket = self._ticket, 0
        if ticket:
            print("done", ticket, flush=True)  # noqa: T201
        self._begin()


def main(arguments: Sequence[str]) -> int:
    """Speak until the input ends; `arguments` may name an engine. Return 1 where no engine can be loaded."""
    if not arguments and sys.platform == "linux" and not _loads(_LIBRARY):
        return 1
    application = QCoreApplication(["kiosk"])
    mouth = Mouth(next(iter(arguments), ""))
    threading.Thread(target=mouth.read, daemon=True).start()
    return application.exec()


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
