"""Text to speech, from outside: starts the process that speaks, and tells when a text has been said."""

import subprocess
import sys

from PySide6.QtCore import QObject, QProcess, Signal

_PATIENCE = 15  # seconds that the health report waits for an engine
_ENDING_MS = 500
LOUDEST = 100  # percent of what the engine can


class Speaker(QObject):
    """The voice of one kiosk. Nothing here waits: an engine that never answers has no voices.

    Signals:
        ready: the engine has told its voices.
        done: a text was said to its end; carries its ticket.
        lost: the process ended, so nothing is said any more.
    """

    ready = Signal()
    done = Signal(int)
    lost = Signal()

    def __init__(self, engine: str = "") -> None:
        super().__init__()
        self._voices: dict[str, str] = {}
        self._volume = LOUDEST
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(lambda *_: self.lost.emit())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        program, *words = command(engine)
        self._process.setProgram(program)
        self._process.setArguments(words)

    def start(self) -> None:
        """Start the process that speaks."""
        self._process.start()

    def has(self, language: str) -> bool:
        """Return whether there is a voice for a language such as zh-Hans."""
        return language.partition("-")[0] in self._voices

    def say(self, ticket: int, language: str, text: str) -> None:
        """Say a text, and nothing of what was being said before; raises KeyError without a voice for the language."""
        voice = self._voices[language.partition("-")[0]]
        self._order(f"say {ticket} {voice} {' '.join(text.split())}")

    def set_volume(self, percent: int) -> None:
        """Speak this loudly, 0 to 100, from the next text on; a process that starts later is told then."""
        self._volume = min(LOUDEST, max(0, percent))
        self._order(f"volume {self._volume}")

    def stop(self) -> None:
        """Be silent."""
        self._order("stop")

    def close(self) -> None:
        """End the process."""
        self._process.closeWriteChannel()
        if self._process.state() != QProcess.ProcessState.NotRunning and not self._process.waitForFinished(_ENDING_MS):
            self._process.kill()
            self._process.waitForFinished(_ENDING_MS)

    def _order(self, line: str) -> None:
        if self._process.state() == QProcess.ProcessState.Running:
            self._process.write(line.encode() + b"\n")

    def _read(self) -> None:
        while self._process.canReadLine():
            word, *rest = bytes(self._process.readLine().data()).decode(errors="replace").split() or [""]
            if word == "voices":
                self._voices = by_language(rest)
                self._order(f"volume {self._volume}")
                self.ready.emit()
            elif word == "done":
                self.done.emit(int(rest[0]))


def command(engine: str = "") -> list[str]:
    """Return the command line of the process that speaks; a bundle is its own program."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "kiosk"]
    return [sys.executable, *module, "speak", *([engine] if engine else [])]


def by_language(voices: list[str]) -> dict[str, str]:
    """Return language → voice; of several, that of the country which the language is mostly learned from."""
    found: dict[str, str] = {}
    for voice in sorted(voices, key=lambda name: (name not in ("en_US", "zh_CN"), name)):
        found.setdefault(voice.partition("_")[0], voice)
    return found


def voices(engine: str = "") -> dict[str, str]:
    """Return language → voice of this machine, for the health report; empty without an engine."""
    try:
        done = subprocess.run(
            command(engine), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=_PATIENCE, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return {}
    said = next((line for line in done.stdout.splitlines() if line.startswith("voices")), "")
    return by_language(said.split()[1:])
