"""What every test stands on: a scratch home, no fonts but ours, and fingers for the screens."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAccessibleInterface, QPointingDevice, QWindow

_SCRATCH = Path(tempfile.mkdtemp(prefix="kiosk-tests-"))
_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""
_MOVE_MS = 16  # one frame; without a pause between the moves a Flickable stays where it is


def _environment() -> dict[str, str]:
    """Return the variables that Qt and the programs that tests start run under."""
    for name in ("home", "fonts", "font-cache", "runtime"):
        (_SCRATCH / name).mkdir(mode=0o700)
    fonts = _SCRATCH / "fonts.conf"
    fonts.write_text(_FONTS.format(fonts=_SCRATCH / "fonts", cache=_SCRATCH / "font-cache"), encoding="utf-8")
    return {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "QT_IM_MODULE": "qtvirtualkeyboard",
        "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE": "1",
        "QML_DISABLE_DISK_CACHE": "1",  # a cached .qmlc beside edited source silently wins
        "FONTCONFIG_FILE": str(fonts),  # the machine's fonts would hide one that the kiosk forgot to bring
        "LC_ALL": "C.UTF-8",
        "HOME": str(_SCRATCH / "home"),
        "XDG_RUNTIME_DIR": str(_SCRATCH / "runtime"),
        # npm keeps its settings in the home folder, and the FHIR server of the tests is installed with npm.
        "NPM_CONFIG_USERCONFIG": os.environ.get("NPM_CONFIG_USERCONFIG", str(Path.home() / ".npmrc")),
    }


# Before the first import of Qt, which pytest-qt does while pytest starts: set when this file is read.
os.environ.update(_environment())
for _name in ("KIOSK_DATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
    os.environ.pop(_name, None)


def pytest_sessionstart() -> None:
    """Compile what the screens say in other languages, where somebody has changed it."""
    subprocess.run([sys.executable, Path(__file__).parent.parent / ".ci" / "translations.py"], check=True)


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    shutil.rmtree(_SCRATCH, ignore_errors=True)


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """Qt Quick needs no widgets, and the kiosk starts without them.

    QtQuick is imported first: else the root of a QML window is a bare QWindow, without grabWindow.
    """
    import PySide6.QtQuick  # noqa: F401
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(scope="session")
def touch_device(qapp: object) -> "QPointingDevice":
    """The one touch screen of the whole run; Qt keeps every device that was ever made."""
    from PySide6.QtTest import QTest

    return QTest.createTouchDevice()


@pytest.fixture
def tap(touch_device: "QPointingDevice") -> "Callable[[QWindow, QPoint], None]":
    """Return `tap(window, point)`: one finger, down and up at a point in the window's own pixels."""
    from PySide6.QtTest import QTest

    def tap(window: "QWindow", point: "QPoint") -> None:
        QTest.touchEvent(window, touch_device, False).press(0, point, window).commit()
        QTest.touchEvent(window, touch_device, False).release(0, point, window).commit()

    return tap


@pytest.fixture
def swipe(touch_device: "QPointingDevice") -> "Callable[..., None]":
    """Return `swipe(window, start, end, steps=8)`: one finger drawn from a point to another, a frame for each step."""
    from PySide6.QtTest import QTest

    def swipe(window: "QWindow", start: "QPoint", end: "QPoint", steps: int = 8) -> None:
        QTest.touchEvent(window, touch_device, False).press(0, start, window).commit()
        for step in range(1, steps + 1):
            QTest.qWait(_MOVE_MS)
            at = start + (end - start) * (step / steps)
            QTest.touchEvent(window, touch_device, False).move(0, at, window).commit()
        QTest.touchEvent(window, touch_device, False).release(0, end, window).commit()

    return swipe


@pytest.fixture
def accessible_tree(qapp: object) -> "Callable[[QWindow], Sequence[tuple[str, str]]]":
    """Return `accessible_tree(window)`: (role, name) of everything a screen reader meets, in its order.

    Accessibility is on for the rest of the run once a test asks for this; names are empty before.
    """
    from PySide6.QtGui import QAccessible

    QAccessible.setActive(True)

    def walk(node: "QAccessibleInterface") -> list[tuple[str, str]]:
        here = [(node.role().name, node.text(QAccessible.Text.Name))]
        children = (node.child(index) for index in range(node.childCount()))
        return here + [row for child in children if child and not child.state().invisible for row in walk(child)]

    def accessible_tree(window: "QWindow") -> list[tuple[str, str]]:
        root = QAccessible.queryAccessibleInterface(window)
        assert root is not None, "The window has no accessible tree: is it a QQuickWindow that is shown?"
        return walk(root)

    return accessible_tree


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def response(tmp_path: Path) -> Path:
    """A paper form that staff typed."""
    from kiosk import paths

    form = json.loads((paths.SHIPPED_PACK / "surveys" / "professional.json").read_bytes())

    def chosen(link_id: str, code: str) -> dict:
        (item,) = [item for item in form["item"] if item["linkId"] == link_id]
        (coding,) = [o["valueCoding"] for o in item["answerOption"] if o["valueCoding"]["code"] == code]
        return {"linkId": link_id, "answer": [{"valueCoding": coding}]}

    photos = {"linkId": "case-photos", "item": [{"linkId": "photo-consent", "answer": [{"valueBoolean": True}]}]}
    written = {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": f"{form['url']}|{form['version']}",
        "status": "completed",
        "authored": "2026-07-14T10:24:00+02:00",
        "item": [
            {"linkId": "consent", "answer": [{"valueBoolean": True}]},
            {"linkId": "full-name", "answer": [{"valueString": "Zoë 张"}]},
            chosen("position", "lead"),
            chosen("department", "nursing"),
            photos,
        ],
    }
    path = tmp_path / "RESPONSE.json"
    path.write_text(json.dumps(written, ensure_ascii=False), encoding="utf-8")
    return path


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    from PySide6.QtGui import QColor, QImage

    made = []
    for name, color in (("A.jpg", "teal"), ("B.jpg", "maroon")):
        image = QImage(320, 240, QImage.Format.Format_RGB32)
        image.fill(QColor(color))
        assert image.save(str(tmp_path / name))
        made.append(tmp_path / name)
    return made
