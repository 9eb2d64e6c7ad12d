"""A kiosk with the editor over it: `python -m bench.editor_side`, told what to edit by lines on its input.

For a line "PANEL FIELD" it opens the panel, puts the cursor into the field and says "ready". From then on it says when
the window had a new frame of the preview, in seconds of the monotonic clock; until an empty line comes.
"""

import os
import sys
import tempfile
import threading
import time
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from bench.display import SIZE
from bench.inside import HERE, Rig, until, wait
from kiosk import paths
from kiosk.staff import Door
from kiosk.staffroom import Shown
from kiosk.staffroom.editing import Around, Editing
from kiosk.system import environment
from kiosk.system.icons import IconProvider
from kiosk.system.languages import Interface
from kiosk.system.window import items

_REST_MS = 500


class Desk(QObject):
    """The editor of a kiosk in a window of its own, without the way through the PIN."""

    asked = Signal(str)

    def __init__(self, rig: Rig, data: Path) -> None:
        super().__init__()
        setup, door = rig.kiosk.setup, Door(data / "staff", time.monotonic)
        words, clinic = Interface(paths.translation), rig.kiosk.clinic
        self._engine = QQmlApplicationEngine()
        shown = Shown(
            outbox=lambda: None,
            loaded=lambda: None,
            titles=dict,
            language=lambda: "en",
            speak=print,
            interface=words,
            clinic=clinic,
            provide=self._engine.addImageProvider,
        )
        self.editing = Editing(setup, shown, Around(words, clinic, door, lambda: "editor", print))
        self.editing.desk.open()
        until(lambda: self.editing.desk.work is not None)
        self._drawn = False
        self._show()
        self.editing.desk.changed.connect(self._mark)  # after the editor, which has drawn by then
        self.window.frameSwapped.connect(self._say)
        self.asked.connect(self._edit, Qt.ConnectionType.QueuedConnection)

    def _show(self) -> None:
        self._engine.addImportPath(str(paths.ROOT))
        self._icons = IconProvider()
        self._icons.load()
        self._engine.addImageProvider("icons", self._icons)
        self._engine.addImageProvider("preview", self.editing.pictures)
        self._engine.setInitialProperties({"editor": self.editing.editor})
        self._engine.load(str(HERE / "Editor.qml"))
        window = self._engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        window.resize(QSize(*SIZE))
        window.showFullScreen()
        window.requestActivate()
        until(window.isActive)

    def _edit(self, line: str) -> None:
        """Put the cursor into a field; nothing for an empty line."""
        if not line:
            return
        panel, field = line.split()
        self.editing.editor.open(panel)
        until(lambda: self._field(field) is not None)
        found = self._field(field)
        assert found is not None
        found.forceActiveFocus()
        wait(_REST_MS)
        print("ready", flush=True)

    def _field(self, key: str) -> QQuickItem | None:
        name = f"field-{key}-input"
        return next((item for item in items(self.window.contentItem()) if item.objectName() == name), None)

    def _mark(self) -> None:
        self._drawn = True

    def _say(self) -> None:
        if self._drawn:
            self._drawn = False
            print(time.monotonic(), flush=True)


def main() -> None:
    """Edit what is asked for, until the input ends."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        environment.prepare("software", Path(folder) / "cache")
        os.environ["XDG_RUNTIME_DIR"] = folder
        from PySide6.QtGui import QGuiApplication

        application = QGuiApplication(["bench"])
        rig = Rig(Path(folder) / "data")
        desk = Desk(rig, Path(folder) / "data")

        def listen() -> None:
            for line in sys.stdin:
                desk.asked.emit(line.strip())
            application.quit()

        threading.Thread(target=listen, daemon=True).start()
        application.exec()
        desk.window.close()
        del desk.window, desk._engine
        desk.editing.close()
        rig.kiosk.close()


if __name__ == "__main__":
    main()
