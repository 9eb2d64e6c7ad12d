"""Runs a kiosk in a window of its own until it is told to stop; what staff have changed makes it begin anew."""

import logging
import signal
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.opening import Refused
from kiosk.setup import Setup, StartError
from kiosk.system import fonts
from kiosk.system.brightness import Light
from kiosk.system.speech import Speaker

_log = logging.getLogger(__name__)
_AGAIN = 64  # an exit code of our own: build the kiosk anew from what is on the disk


def run(again: Callable[[], Setup], *, windowed: bool) -> int:
    """Run the kiosk until it is told to stop; return the exit code. Raises BundleError.

    `again` reads what a kiosk is built from; it is asked at each beginning, and raises what refuses it.
    """
    application = QGuiApplication(sys.argv[:1])
    fonts.install(paths.FONTS)
    # exit(), not quit(), which a locked window refuses; by a timer, for exec() would not hear of a signal before it
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: QTimer.singleShot(0, lambda: application.exit(0)))
    setup = again()
    while (code := _run_once(application, setup, windowed=windowed)) == _AGAIN:
        setup = _next(again, setup)
    return code


def _next(again: Callable[[], Setup], before: Setup) -> Setup:
    """Read anew what a kiosk is built from; what IT broke meanwhile must not end one that runs."""
    try:
        return again()
    except Refused as error:
        _log.error("%s", error)
        return before


def _light(setup: Setup) -> None:
    """Make the screen as bright as it was set, in a thread of its own: the system may take seconds."""
    percent = setup.config.display.brightness
    if percent is not None:
        threading.Thread(target=Light().set_level, args=(percent,), daemon=True).start()


def _run_once(application: QGuiApplication, setup: Setup, *, windowed: bool) -> int:
    """Run one kiosk from its first frame until it ends or begins anew; return the exit code."""
    kiosk = Kiosk(setup)
    speaker = Speaker()
    speaker.set_volume(setup.config.sound.volume)
    _light(setup)
    kiosk.visit.ended.connect(lambda: _light(setup))  # whoever changed it by hand, the next visitor has it right
    speaker.ready.connect(lambda: kiosk.speech.use(speaker))
    speaker.lost.connect(kiosk.speech.lose)
    kiosk.pack_loaded.connect(speaker.start)
    problems: list[str] = []

    def stop(sentence: str) -> None:
        problems.append(sentence)
        application.exit(1)

    kiosk.failed.connect(stop)
    kiosk.staff.model.restartAsked.connect(lambda: application.exit(_AGAIN))
    kiosk.staff.model.desktopAsked.connect(lambda: application.exit(0))
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
