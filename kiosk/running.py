"""Runs a kiosk in a window of its own until it is told to stop."""

import signal
import sys

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.app import Kiosk, StartError
from kiosk.setup import Setup
from kiosk.system import fonts
from kiosk.system.speech import Speaker


def run(setup: Setup, *, windowed: bool) -> int:
    """Run the kiosk until it is told to stop; return the exit code. Raises BundleError."""
    application = QGuiApplication(sys.argv[:1])
    fonts.install(paths.FONTS)
    kiosk = Kiosk(setup)
    speaker = Speaker()
    speaker.ready.connect(lambda: kiosk.speech.use(speaker))
    speaker.lost.connect(kiosk.speech.lose)
    kiosk.pack_loaded.connect(speaker.start)
    problems: list[str] = []

    def stop(sentence: str) -> None:
        problems.append(sentence)
        application.exit(1)

    kiosk.failed.connect(stop)
    # exit(), not quit(), which a locked window refuses; by a timer, for exec() would not hear of a signal before it
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: QTimer.singleShot(0, lambda: application.exit(0)))
    try:
        screen = application.primaryScreen().size()  # said outright: without a window manager nobody else does
        kiosk.show(size=QSize(1280, 720) if windowed else screen, full_screen=not windowed)
        code = application.exec()
    except StartError as error:
        problems.append(str(error))
        code = 1
    speaker.close()
    kiosk.close()
    for problem in problems:
        print(problem, file=sys.stderr)  # noqa: T201 - the one sentence for IT
    return code
