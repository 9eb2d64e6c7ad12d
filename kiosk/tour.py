"""Draws every screen to a PNG, offscreen, for people to look at; anything that Qt or QML warns of is a finding."""

import logging
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.app import Kiosk, StartError
from kiosk.setup import Setup
from kiosk.system import fonts
from kiosk.system.environment import WarningCounter
from kiosk.system.window import WindowError, press, settle, wait_until
from kiosk.viewmodels.survey import SurveyViewModel

TEXT_STEPS = {"normal": 0, "large": 1, "largest": 2}


@dataclass(frozen=True)
class Look:
    """How to draw: size in pixels, text size step 0 to 2, contrast; only these screens when any are named."""

    size: tuple[int, int] = (1920, 1080)
    diagonal_in: float = 24.0
    text_step: int = 0
    contrast: bool = False
    screens: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Stop:
    """One screen of the tour: its name and how to get there."""

    name: str
    go: Callable[[], object]


def draw(setup: Setup, look: Look, out: Path, say: Callable[[str], None]) -> int:
    """Draw every screen into `out` as NN-name.png, one line each; return how many warnings Qt or QML gave.

    Raises StartError when the folder can't be made, the screens do not load or a named screen does not exist.
    """
    _make(out)
    warnings = WarningCounter()
    logging.getLogger("kiosk.qt").addHandler(warnings)
    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    fonts.install(paths.FONTS)
    with tempfile.TemporaryDirectory(dir=out, prefix=".data-") as scratch:
        display = replace(setup.config.display, diagonal_in=look.diagonal_in)
        config = replace(setup.config, display=display)
        kiosk = Kiosk(replace(setup, config=config, data=Path(scratch), monotonic=lambda: 0.0, now=_tour_time))
        try:
            Guide(kiosk, look, out, say).walk()
        except WindowError as error:
            raise StartError("\n".join([*warnings.messages, str(error)])) from error
        finally:
            kiosk.close()
    logging.getLogger("kiosk.qt").removeHandler(warnings)
    del application
    for message in warnings.messages:
        say(f"warning: {message}")
    return len(warnings.messages)


def _make(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StartError(f"The folder {out} can't be made; choose another with --out.") from error


def _tour_time() -> datetime:
    """A fixed time of day, so that two tours of the same kiosk draw the same pictures."""
    return datetime(2026, 7, 14, 10, 24).astimezone()


class Guide:
    """Walks one kiosk through its screens and takes the pictures."""

    def __init__(self, kiosk: Kiosk, look: Look, out: Path, say: Callable[[str], None]) -> None:
        self._kiosk = kiosk
        self._look = look
        self._out = out
        self._say = say

    def walk(self) -> None:
        """Draw every stop in order."""
        problems: list[str] = []
        self._kiosk.failed.connect(problems.append)
        window = self._kiosk.show(size=QSize(*self._look.size), full_screen=False)
        self._kiosk.display.set_still()
        wait_until(lambda: bool(problems) or (self._kiosk.pack.ready and self._kiosk.survey.available))
        if problems:
            raise StartError(problems[0])
        self._dress()
        unseen = set(self._look.screens)
        for number, stop in enumerate(self._stops(window), 1):
            stop.go()
            unseen.discard(stop.name)
            if not self._look.screens or stop.name in self._look.screens:
                self._picture(window, number, stop.name)
        if unseen:
            raise StartError(f"There is no screen named {', '.join(sorted(unseen))}; run the tour without --screens.")

    def _dress(self) -> None:
        """Choose text size and contrast, which end with each visit."""
        self._kiosk.display.set_text_step(self._look.text_step)
        self._kiosk.display.set_contrast(self._look.contrast)

    def _picture(self, window: QQuickWindow, number: int, name: str) -> None:
        settle(window)
        path = self._out / f"{number:02}-{name}.png"
        if not window.grabWindow().save(str(path)):
            raise StartError(f"The picture {path} can't be written; choose another folder with --out.")
        self._say(path.name)

    def _stops(self, window: QQuickWindow) -> Iterator[Stop]:
        visit = self._kiosk.visit
        pack = self._kiosk.pack
        yield Stop("attract", lambda: None)
        yield Stop("home", visit.begin)
        for row in range(pack.panels.count):
            target = pack.panels.target(row)
            yield Stop(target.partition(":")[2], partial(visit.open, target))
        yield Stop("source-sheet", lambda: self._open_sheet(window))
        yield Stop("ask-staff", lambda: self._ask_staff(window))
        for guide in pack.guides:
            pages = pack.guidePages(guide["id"])
            for row in range(pages.count):
                target = pages.target(row)
                yield Stop(f"guide-{guide['id']}-{row + 1}", partial(visit.open, target))
        yield from self._survey_stops("professional")
        yield from self._survey_stops("feedback")
        yield Stop("idle", self._warn)

    def _open_sheet(self, window: QQuickWindow) -> None:
        self._kiosk.visit.open(self._first_with_figures())
        settle(window)
        press(window, "whereFrom")

    def _first_with_figures(self) -> str:
        pages = self._kiosk.pack.panels
        return next(
            pages.target(row) for row in range(pages.count) if any(b["type"] == "icon_array" for b in pages.blocks(row))
        )

    def _ask_staff(self, window: QQuickWindow) -> None:
        self._kiosk.visit.home()
        settle(window)
        press(window, "askStaff")

    def _survey_stops(self, name: str) -> Iterator[Stop]:
        survey = self._kiosk.survey
        self._kiosk.visit.startOver()  # one visitor a survey
        self._kiosk.visit.begin()
        self._dress()
        yield Stop(f"{name}-start", lambda: self._kiosk.visit.open(f"survey:{name}"))
        while survey.screen in ("start", "question", "review"):
            page = survey.page
            fill_in(survey)
            if survey.screen == "review":
                survey.submit()
                wait_until(lambda: self._kiosk.visit.screen == "thanks")
                yield Stop(f"{name}-thanks", lambda: None)
                return
            survey.next()
            if survey.page == page:
                raise StartError(f"The survey {name} does not go on from '{page['link_id']}'; look at its answers.")
            label = "review" if survey.screen == "review" else str(survey.page["link_id"])
            yield Stop(f"{name}-{label}", partial(fill_in, survey))

    def _warn(self) -> None:
        self._kiosk.visit.home()
        self._kiosk.visit.warn()


def fill_in(survey: SurveyViewModel) -> None:
    """Answer the page that is on with something a person might say."""
    page: dict[str, Any] = dict(survey.page)
    if page["options"] and not survey.chosen:
        survey.choose(page["options"][0]["code"])
    elif page["kind"] == "text":
        survey.setText("name@cityhospital.example" if page["keyboard"] == "email" else "Riverside")
