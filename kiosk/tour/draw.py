"""Walks a kiosk through every screen, offscreen: holds its layout against the rules, and draws it for people to see.

Anything that Qt or QML warns of on the way is a finding.
"""

import logging
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.config import Night
from kiosk.setup import Setup, StartError
from kiosk.system import fonts
from kiosk.system.environment import WarningCounter
from kiosk.system.window import WindowError, wait_until
from kiosk.tour.forms import EVERY_KIND, every_kind
from kiosk.tour.hall import Hall
from kiosk.tour.layout import Screen, examine
from kiosk.tour.look import Look
from kiosk.tour.stops import stops

_MOST_PAGES = 20
_MORE = ("pagerMore", "more")  # what brings the rest of a screen
Say = Callable[[str], None]


def draw(setup: Setup, look: Look, out: Path | None, say: Say) -> int:
    """Hold the layout of every screen against the rules and draw it into `out` as NN-name.png, one line each.

    Without a folder nothing is drawn, which takes half the time.
    Returns how many findings there were, warnings of Qt and QML among them; each is one line.
    Raises StartError when the folder can't be made, the screens do not load or a named screen does not exist.
    """
    _make(out)
    guide: Guide
    with _listening(say) as warnings, _kiosk(setup, look, out, warnings) as kiosk:
        guide = Guide(kiosk, look, out, say)
        guide.walk()
    return len(warnings.messages) + guide.findings


def _make(out: Path | None) -> None:
    try:
        if out:
            out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StartError(f"The folder {out} can't be made; choose another with --out.") from error


@contextmanager
def _listening(say: Say) -> Iterator[WarningCounter]:
    """Count what Qt and QML warn of, and say it at the end."""
    warnings = WarningCounter()
    logging.getLogger("kiosk.qt").addHandler(warnings)
    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    yield warnings
    logging.getLogger("kiosk.qt").removeHandler(warnings)
    del application
    for message in warnings.messages:
        say(f"warning: {message}")


@contextmanager
def _kiosk(setup: Setup, look: Look, place: Path | None, warnings: WarningCounter) -> Iterator[Kiosk]:
    """Yield a kiosk on a panel of the right size whose clocks stand still; its data are in `place` while it runs."""
    fonts.install(paths.FONTS)
    with tempfile.TemporaryDirectory(dir=place, prefix=".data-") as scratch:
        display = replace(setup.config.display, diagonal_in=look.diagonal_in)
        config = replace(setup.config, display=display, night=_TOUR_NIGHT)
        own = replace(setup, config=config, data=Path(scratch), surveys={EVERY_KIND: every_kind()})
        kiosk = Kiosk(replace(own, monotonic=lambda: 0.0, now=_tour_time))
        try:
            yield kiosk
        except WindowError as error:
            raise StartError("\n".join([*warnings.messages, str(error)])) from error
        finally:
            kiosk.close()


_TOUR_NIGHT = Night("10:00", "11:00")  # it is night, so that the screen of the night stays where the tour shows it


def _tour_time() -> datetime:
    """A fixed time of day, so that two tours of the same kiosk draw the same pictures."""
    return datetime(2026, 7, 14, 10, 24).astimezone()


class Guide:
    """Walks one kiosk through its screens, looks for what is wrong with their layout, and takes the pictures.

    Attributes:
        findings: how many it found.
    """

    def __init__(self, kiosk: Kiosk, look: Look, out: Path | None, say: Say) -> None:
        self.findings = 0
        self._kiosk = kiosk
        self._look = look
        self._out = out
        self._say = say

    def walk(self) -> None:
        """Stop at every screen in order."""
        problems: list[str] = []
        self._kiosk.failed.connect(problems.append)
        window = self._kiosk.show(size=QSize(*self._look.size), full_screen=False)
        self._kiosk.display.set_still()
        wait_until(lambda: bool(problems) or (self._kiosk.pack.ready and self._kiosk.survey.available))
        if problems:
            raise StartError(problems[0])
        hall = Hall(self._kiosk, window, self._look, drawing=self._out is not None)
        hall.dress()
        unseen = set(self._look.screens)
        for number, stop in enumerate(stops(hall), 1):
            stop.go()
            unseen.discard(stop.name)
            if not self._look.screens or stop.name in self._look.screens:
                self._look_at_all(hall, number, stop.name)
        if unseen:
            raise StartError(f"There is no screen named {', '.join(sorted(unseen))}; run the tour without --screens.")

    def _look_at_all(self, hall: Hall, number: int, name: str) -> None:
        """Look at a screen, and at what 'More' brings on it."""
        for page in range(1, _MOST_PAGES):
            screen = hall.screen()
            self.look_at(hall.window, screen, number, name if page == 1 else f"{name}-{page}")
            more = [thing.name for thing in screen.things if thing.kind == "button" and thing.name in _MORE]
            if not more:
                return
            hall.press(more[0])

    def look_at(self, window: QQuickWindow, screen: Screen, number: int, name: str) -> None:
        """Take the picture of a screen or examine it; for others to look at it otherwise."""
        if self._out:
            self._picture(window, self._out / f"{number:02}-{name}.png")
        self._examine(screen, name)

    def _picture(self, window: QQuickWindow, path: Path) -> None:
        if not window.grabWindow().save(str(path)):
            raise StartError(f"The picture {path} can't be written; choose another folder with --out.")
        self._say(path.name)

    def _examine(self, screen: Screen, name: str) -> None:
        found = examine(screen)
        self.findings += len(found)
        for finding in found:
            self._say(f"finding: {name}: {finding}")
