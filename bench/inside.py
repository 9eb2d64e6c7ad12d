"""A kiosk in this process whose frames are timed from inside: `python -m bench.inside OUT.json` on some display.

Writes five lists of seconds between frames for each of the six scenes and for a control of four sprites; or for the
parts that are named, of which one more is "swipes".
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QSize, QTimer, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView, QQuickWindow
from PySide6.QtTest import QTest

from bench.display import SIZE
from kiosk import paths
from kiosk.app import Kiosk
from kiosk.config import Config
from kiosk.setup import Setup
from kiosk.system import environment, fonts
from kiosk.system.window import items, wait_until

HERE = Path(__file__).parent
RUNS = 5
CONTROL_S = 6.0
_REST_MS = 1100  # a page change, and the second after the start in which no touch is heard
Frames = dict[str, list[list[float]]]


class Watch:
    """Notes when each frame of a window is on the screen."""

    def __init__(self, window: QQuickWindow) -> None:
        self.times: list[float] = []
        window.frameSwapped.connect(lambda: self.times.append(time.perf_counter()))

    def intervals(self) -> list[float]:
        """Return the seconds from frame to frame since the last call."""
        found = [after - before for before, after in zip(self.times, self.times[1:], strict=False)]
        self.times.clear()
        return found


class Rig:
    """A whole kiosk in a window, with the metronome in it."""

    def __init__(self, data: Path) -> None:
        fonts.install(paths.FONTS)
        self.kiosk = Kiosk(Setup(data=data, pack=paths.SHIPPED_PACK, config=Config()))
        self.window = self.kiosk.show(size=QSize(*SIZE), full_screen=True)
        wait_until(lambda: self.kiosk.pack.ready and self.kiosk.survey.available)
        self.engine = QQmlEngine()
        self._beat = QQmlComponent(self.engine, QUrl.fromLocalFile(str(HERE / "Metronome.qml")))
        beat = self._beat.create()
        assert isinstance(beat, QQuickItem), self._beat.errorString()
        self.beat = beat
        beat.setParentItem(self.window.contentItem())
        self.watch = Watch(self.window)
        self.finger = QTest.createTouchDevice()

    def stage(self) -> QQuickItem:
        """Return the stage that lies in the window."""
        stages = (item for item in items(self.window.contentItem()) if item.objectName() == "stage")
        return next(one for one in stages if 0 <= one.mapToScene(QPointF()).x() < SIZE[0])

    def scene(self, number: int) -> list[float]:
        """Play a scene from its start and return its frames."""
        self.kiosk.visit.touched()  # nobody is there, and the visit would end meanwhile
        self.kiosk.visit.open(f"panel:how-{number}")
        wait(_REST_MS)
        stage = self.stage()
        stage.setProperty("t", 0.0)
        self.watch.intervals()
        until(lambda: bool(stage.property("over")))
        return self.watch.intervals()

    def swipes(self) -> list[float]:
        """Swipe through all panels and return the frames of the swipes."""
        panels = self.kiosk.pack.panels
        self.kiosk.visit.open(panels.target(0))
        wait(_REST_MS)
        found: list[float] = []
        for _ in range(1, panels.count):
            self.watch.intervals()
            self.swipe()
            wait(500)
            found += self.watch.intervals()
            wait(250)
        return found

    def swipe(self) -> None:
        """Draw a finger from right to left."""
        start, end = QPoint(1500, 890), QPoint(500, 890)
        QTest.touchEvent(self.window, self.finger, False).press(0, start).commit()
        for step in range(1, 13):
            wait(14)
            at = start + (end - start) * (step / 12)
            QTest.touchEvent(self.window, self.finger, False).move(0, at).commit()
        QTest.touchEvent(self.window, self.finger, False).release(0, end).commit()


def wait(milliseconds: int) -> None:
    """Let Qt work as in a running kiosk; QTest.qWait would sleep ten milliseconds after every round of events."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(done: Callable[[], bool]) -> None:
    """Let Qt work until `done`, looking seldom."""
    while not done():
        wait(100)


def control(rig: Rig) -> list[float]:
    """Show four sprites that move over a still ground for some seconds, and return their frames."""
    rig.beat.setVisible(False)  # the kiosk's window lies below and rests
    view = QQuickView(QUrl.fromLocalFile(str(HERE / "Control.qml")))
    view.resize(QSize(*SIZE))
    view.showFullScreen()
    wait(_REST_MS)
    watch = Watch(view)
    wait(round(CONTROL_S * 1000))
    found = watch.intervals()
    view.close()
    view.deleteLater()
    rig.beat.setVisible(True)
    wait(_REST_MS)
    return found


def measure(rig: Rig, parts: list[str]) -> Frames:
    """Take every measure five times, the scenes and the control in turn."""
    scenes = ["control", *(f"scene {number}" for number in range(1, 7))]
    found: Frames = {name: [] for name in parts or scenes}
    rig.kiosk.visit.begin()
    for run in range(RUNS):
        for name, frames in found.items():
            kind, _, number = name.partition(" ")
            frames.append(control(rig) if kind == "control" else rig.scene(int(number)) if number else rig.swipes())
        print(f"Frames, run {run + 1} of {RUNS}", file=sys.stderr)
    return found


def main() -> int:
    """Measure and write."""
    out, *parts = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        environment.prepare("software", Path(folder) / "cache")
        os.environ["XDG_RUNTIME_DIR"] = folder
        from PySide6.QtGui import QGuiApplication

        application = QGuiApplication(["bench"])
        rig = Rig(Path(folder) / "data")
        Path(out).write_text(json.dumps(measure(rig, parts)), encoding="utf-8")
        rig.kiosk.close()
        del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
