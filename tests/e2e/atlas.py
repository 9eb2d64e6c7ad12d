"""Draws the atlas of the way: for each stop its picture, and where its controls and keys are.

The keys of the on-screen keyboard are in no accessibility tree, so a test that drives a real window from outside needs
a map. `python -m e2e.atlas DATA OUT` walks a kiosk with the configuration of DATA through the way, in this process and
offscreen, and leaves NAME.png and atlas.json in OUT: {"NAME": {"controls": {"next": [x, y, width, height]},
"keys": {"q": [x, y]}}} in the window's own pixels.
"""

import json
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from e2e.way import ASIDE, SIZE, WAY, Stop

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.app import Kiosk

ROOT = Path(__file__).resolve().parents[2]


class Walker:
    """Takes a kiosk through the way by its view models and draws each stop."""

    def __init__(self, kiosk: "Kiosk", window: "QQuickWindow", out: Path) -> None:
        self.kiosk, self.window, self.out = kiosk, window, out
        self.places: dict[str, Any] = {}

    def walk(self) -> None:
        from kiosk.system.window import settle, wait_until

        for stop in WAY:
            wait_until(lambda stop=stop: self.here() == stop.name)
            if stop.press[-1:] in (("keysNext",), ("keysSkip",)):
                wait_until(lambda: bool(self.keys()))
            settle(self.window)
            self.draw(stop.name)
            self.go_on(stop)
        self.step_aside()

    def step_aside(self) -> None:
        """Draw the panels of the short ways, as the next visitor finds them."""
        from kiosk.system.window import settle, wait_until

        self.kiosk.visit.startOver()
        wait_until(lambda: self.here() == "attract")
        self.kiosk.visit.begin()
        for stop in ASIDE:
            self.kiosk.visit.open(f"panel:{stop.name}")
            wait_until(lambda stop=stop: self.here() == stop.name)
            settle(self.window)
            self.draw(stop.name)

    def here(self) -> str:
        visit, survey = self.kiosk.visit, self.kiosk.survey
        if visit.screen == "survey":
            return self.question() if survey.screen == "question" else survey.screen
        return visit.item if visit.screen == "panels" else visit.screen

    def question(self) -> str:
        """Return the name of the question that is on, and what a long list of answers is at."""
        survey = self.kiosk.survey
        name, fill = str(survey.page["link_id"]), survey.entry.fill
        if fill["searching"]:
            return f"{name}-found" if fill["query"] else f"{name}-search"
        return f"{name}-chosen" if fill["picked"] else name

    def go_on(self, stop: Stop) -> None:
        visit, survey = self.kiosk.visit, self.kiosk.survey
        if stop.drag:
            panels = self.kiosk.pack.panels
            visit.open(panels.target(panels.indexOf(stop.name) + 1))
        if stop.text and survey.entry.fill["searching"]:
            survey.entry.search(stop.text)
        elif stop.text:
            survey.setText(stop.text)
        moves: dict[str, Callable[[], object]] = {
            "begin": visit.begin,
            "home": visit.home,
            "tile-how": lambda: visit.open("panel:how-1"),
            "tile-professional": lambda: visit.open("survey:professional"),
            "consent": lambda: survey.choose("yes"),
            "next": lambda: survey.submit() if stop.name == "review" else survey.next(),
            "keysNext": survey.next,
            "keysSkip": survey.skip,
            "skip": survey.skip,
            "search": lambda: survey.entry.search(""),
        }
        for control in stop.press:
            moves.get(control, lambda control=control: survey.choose(control.removeprefix("choice-")))()

    def keys(self) -> dict[str, list[int]]:
        from keyboard_map import key_centres

        return key_centres(self.window)

    def draw(self, name: str) -> None:
        from kiosk.system.window import items

        assert self.window.grabWindow().save(str(self.out / f"{name}.png"))
        shown = [item for item in items(self.window.contentItem()) if item.isVisible() and item.objectName()]
        boxes = {item.objectName(): item.mapRectToScene(item.boundingRect()).toRect() for item in shown}
        inside = {key: [box.x(), box.y(), box.width(), box.height()] for key, box in boxes.items() if box.x() >= 0}
        self.places[name] = {"controls": inside, "keys": self.keys()}


def draw_atlas(data: Path, out: Path, kind: type[Walker]) -> None:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication

    from kiosk import config, paths
    from kiosk.app import Kiosk
    from kiosk.setup import Setup
    from kiosk.system import fonts
    from kiosk.system.window import wait_until

    application = QGuiApplication([])
    fonts.install(paths.FONTS)
    kiosk = Kiosk(Setup(data=out / "data", pack=paths.SHIPPED_PACK, config=config.load(data), monotonic=lambda: 0.0))
    window = kiosk.show(size=QSize(*SIZE), full_screen=False)
    kiosk.display.set_still()
    wait_until(lambda: kiosk.pack.ready and kiosk.survey.available)
    walker = kind(kiosk, window, out)
    walker.walk()
    (out / "atlas.json").write_text(json.dumps(walker.places))
    del window, walker.window
    kiosk.close()
    del application


def main(data: Path, out: Path, kind: type[Walker] = Walker) -> int:
    """Draw the atlas of a walker's way; return 1 when Qt or QML warned on the way."""
    from kiosk.system import environment

    with environment.offscreen():
        warnings = environment.WarningCounter()
        logging.getLogger("kiosk.qt").addHandler(warnings)
        environment.log_qt_messages()
        draw_atlas(data, out, kind)
    return int(bool(warnings.messages))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
