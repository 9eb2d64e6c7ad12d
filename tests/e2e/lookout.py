"""Runs the kiosk as staff's tests meet it: the program as it is, with somebody in it who says where things are.

`python -m e2e.lookout SOCKET run --data DATA` starts the command of the kiosk. Each datagram that comes to SOCKET is a
question: the objectName of a control, or "=" and the words that it says; "keys" for the on-screen keyboard; "words" for
all that is shown; "begun" for how often the kiosk has begun. The answer is JSON. Nothing is pressed, set or called from
here: hands are xdotool's.
"""

import json
import socket
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem, QQuickWindow

    from kiosk.app import Kiosk

Box = tuple[int, int, int, int]


def shown(item: "QQuickItem") -> Iterator["QQuickItem"]:
    """Yield an item and all that is shown below it, what lies on top first."""
    if item.isVisible() and item.opacity() > 0:
        for child in reversed(item.childItems()):
            yield from shown(child)
        yield item


def box(item: "QQuickItem") -> Box:
    """Return where an item is in the window: left, top, right, bottom."""
    from PySide6.QtCore import QRectF

    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return round(place.left()), round(place.top()), round(place.right()), round(place.bottom())


def seen(item: "QQuickItem", window: "QQuickWindow") -> Box:
    """Return the part of an item that nothing around it cuts off."""
    left, top, right, bottom = box(item)
    around: QQuickItem | None = item
    edges = [(0, 0, window.width(), window.height())]
    while around := around.parentItem():
        if around.clip():
            edges.append(box(around))
    return (
        max(left, *(edge[0] for edge in edges)),
        max(top, *(edge[1] for edge in edges)),
        min(right, *(edge[2] for edge in edges)),
        min(bottom, *(edge[3] for edge in edges)),
    )


def field_in(item: "QQuickItem") -> "QQuickItem":
    """Return what is typed into, where an item is a field with a label; else the item."""
    return next((one for one in shown(item) if one.inherits("QQuickTextEdit")), item)


def scroller(item: "QQuickItem") -> Box | None:
    """Return where the nearest list or page around an item is that can be drawn up and down."""
    around: QQuickItem | None = item
    while around := around.parentItem():
        if around.inherits("QQuickFlickable") and around.property("contentHeight") > around.height():
            return box(around)
    return None


def control(window: "QQuickWindow", name: str) -> dict[str, Any] | None:
    """Return what there is to know of a control before it is touched, None where it is not shown.

    Words that have no name are found by "=" and what they say.
    """
    for item in shown(window.contentItem()):
        called = f"={item.property('text')}" if name.startswith("=") else item.objectName()
        if called == name and item.width() > 0:
            touched = field_in(item)
            return {
                "box": box(touched),
                "seen": seen(touched, window),
                "scroller": scroller(touched),
                "enabled": touched.isEnabled(),
                "on": bool(item.property("now")),
                "text": str(touched.property("text") or ""),
            }
    return None


def shielded(window: "QQuickWindow") -> bool:
    """Return whether a screen has only just come up, so that a touch would be taken for one too many."""
    return any(item.objectName() == "shield" and item.property("enabled") for item in shown(window.contentItem()))


def words(window: "QQuickWindow") -> list[str]:
    """Return every text of which anything is in sight."""
    found = []
    for item in shown(window.contentItem()):
        left, top, right, bottom = seen(item, window)
        if left < right and top < bottom and (text := item.property("text")) and isinstance(text, str):
            found.append(text)
    return found


def digits(window: "QQuickWindow") -> dict[str, list[int]]:
    """Return key -> centre of the pad that numbers are typed on, called as the keyboard's keys are."""
    from keyboard_map import centre

    keys = [one for one in shown(window.contentItem()) if one.objectName().startswith("digit-")]
    return {one.objectName().removeprefix("digit-").replace("delete", "backspace"): centre(one) for one in keys}


def answer(question: str, *, deaf: bool) -> dict[str, Any]:
    """Look at the window that is open; `deaf`: whether the kiosk hears no touch yet, after what it has just shown."""
    from keyboard_map import key_centres
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickWindow

    open_ones = [one for one in QGuiApplication.topLevelWindows() if isinstance(one, QQuickWindow) and one.isVisible()]
    if not open_ones:
        return {}
    (window,) = open_ones
    if question == "keys":
        return key_centres(window) | digits(window)
    if question == "words":
        return {"words": words(window)}
    return {"shielded": deaf or shielded(window), "control": control(window, question)}


def listen(path: str, begun: list["Kiosk"]) -> None:
    """Answer at a socket from now on, on the UI thread."""
    from PySide6.QtCore import QCoreApplication, QSocketNotifier

    ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    ear.bind(path)

    def hear() -> None:
        question, who = ear.recvfrom(1000)
        asked = question.decode()
        told = {"begun": len(begun)} if asked == "begun" else answer(asked, deaf=begun[-1].visit.deaf)
        ear.sendto(json.dumps(told).encode(), who)

    notifier = QSocketNotifier(ear.fileno(), QSocketNotifier.Type.Read, QCoreApplication.instance())
    notifier.activated.connect(hear)


def main(path: str, line: list[str]) -> int:
    """Run the kiosk's command with a lookout in it."""
    from kiosk import app, cli, running

    begun: list[app.Kiosk] = []  # another one after staff have changed something

    class Watched(app.Kiosk):
        def show(self, **how: Any) -> "QQuickWindow":
            begun.append(self)
            if len(begun) == 1:
                listen(path, begun)
            return super().show(**how)

    running.Kiosk = Watched  # type: ignore[misc]
    return cli.main(line)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
