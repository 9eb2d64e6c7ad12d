"""Where the keys of the on-screen keyboard are. They are not in the accessibility tree, so a test asks the items.

In a process that shows the keyboard: `key_centres(window)`. For a test that drives a real window from outside:
`python tests/ui/keyboard_map.py [--size 1920x1080] [--question full-name]` prints, for a window of that size on that
question, {"keys": {"q": [x, y], ...}, "controls": {"keysNext": [x, y], ...}} in the window's own pixels. Letters are
in lower case; the other keys are called backspace, enter, shift, space and symbols; controls have their objectName.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem, QQuickWindow

ROOT = Path(__file__).resolve().parents[2]
_NAMED = {
    "BackspaceKey": "backspace",
    "EnterKey": "enter",
    "ShiftKey": "shift",
    "SpaceKey": "space",
    "SymbolModeKey": "symbols",
}


def key_centres(window: "QQuickWindow") -> dict[str, list[int]]:
    """Return key -> centre [x, y] of every key that is shown."""
    return {_name(key): centre(key) for key in keys(window.contentItem())}


def keys(item: "QQuickItem") -> Iterator["QQuickItem"]:
    """Yield every shown key below an item."""
    for child in item.childItems():
        if not child.isVisible():
            continue
        if child.property("keyType") is None:
            yield from keys(child)
        elif _name(child):
            yield child


def centre(item: "QQuickItem") -> list[int]:
    """Return the middle of an item in the window's own pixels."""
    from PySide6.QtCore import QPointF

    point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    return [round(point.x()), round(point.y())]


def _name(key: "QQuickItem") -> str:
    kind = key.metaObject().className().split("_")[0]
    return _NAMED.get(kind) or str(key.property("text") or "")


def main() -> None:
    """Print the map of one question."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--question", default="full-name")
    arguments = parser.parse_args()
    os.environ |= {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "QT_IM_MODULE": "qtvirtualkeyboard",
        "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE": "1",
    }
    sys.path.insert(0, str(ROOT))
    import PySide6.QtQuick  # noqa: F401
    from PySide6.QtCore import QDeadlineTimer
    from PySide6.QtGui import QGuiApplication
    from survey_window import Stage

    app = QGuiApplication([])
    width, _, height = arguments.size.partition("x")
    stage = Stage().open("professional", (int(width), int(height)), keyboard=True)
    stage.to_page(arguments.question)
    limit = QDeadlineTimer(10_000)
    while not (ready := bool(key_centres(stage.window))) and not limit.hasExpired():
        app.processEvents()
    stage.window.grabWindow()
    named = {item.objectName(): centre(item) for item in stage.items() if item.objectName()}
    sys.stdout.write(json.dumps({"keys": key_centres(stage.window), "controls": named}) + "\n")
    stage.close()
    del app
    sys.exit(0 if ready else 1)


if __name__ == "__main__":
    main()
