"""The house itself: the lint chain bites, the make targets are there, fingers and screen readers work in tests."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QUrl

ROOT = Path(__file__).resolve().parent.parent

MODEL = '''
"""A sample."""
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python makes it")
class Sample(QObject):
    changed = Signal()

    @Property(str, notify=changed)
    def title(self) -> str:
        return ""

    @Property(float, constant=True)
    def share(self) -> float:
        return 0.5

    @Property("QVariantList", constant=True)
    def rows(self) -> list[str]:
        return []

    @Slot(str)
    def show(self, name: str) -> None:
        pass
'''

SCREEN = """pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Kiosk

Label {
    id: root

    required property Sample sample

    opacity: root.sample.share
    text: root.sample.title + root.sample.rows.length

    TapHandler {
        onTapped: root.sample.show(root.text)
    }
}
"""


def lint(folder: Path, screen: str) -> subprocess.CompletedProcess[str]:
    for name, text in (("kiosk/viewmodels/sample.py", MODEL), ("ui/Sample.qml", screen)):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    command = [sys.executable, ROOT / ".ci" / "qmllint.py", "--root", folder]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_qmllint_accepts_a_screen_that_fits_its_view_model(tmp_path):
    done = lint(tmp_path, SCREEN)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("root.sample.title", "root.sample.titel", '"titel" not found on type "Sample"'),
        ("root.sample.show(", "root.sample.shw(", '"shw" not found on type "Sample"'),
        ("root.text)", "text)", "Unqualified access"),
        ("onTapped", "onTaped", "onTaped"),
        ("property Sample", "property Simple", "Simple"),
        ("import QtQuick\n", "import QtQuick\nimport QtQuick.Layouts\n", "Unused import"),
    ],
)
def test_qmllint_refuses(tmp_path, right, wrong, said):
    (tmp_path / ".qmllint.ini").write_bytes((ROOT / ".qmllint.ini").read_bytes())
    assert SCREEN.count(right), "the sample no longer holds what this case spoils"
    done = lint(tmp_path, SCREEN.replace(right, wrong))
    assert done.returncode == 1
    assert said in done.stdout + done.stderr


def test_qmllint_refuses_to_lint_nothing(tmp_path):
    command = [sys.executable, ROOT / ".ci" / "qmllint.py", "--root", tmp_path]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Nothing to lint" in done.stderr


def test_qmlformat_names_a_file_that_is_laid_out_otherwise_and_mends_it(tmp_path):
    file = tmp_path / "ui" / "Odd.qml"
    file.parent.mkdir()
    file.write_text("import QtQuick\nItem { width: 3; id: root }\n", encoding="utf-8")
    command = [sys.executable, ROOT / ".ci" / "qmlformat.py", "--root", tmp_path]
    odd = subprocess.run([*command, "--check"], capture_output=True, text=True, check=False)
    assert odd.returncode == 1
    assert "ui/Odd.qml: not as qmlformat lays it out. Run: make format" in odd.stderr
    assert subprocess.run(command, check=False).returncode == 0
    assert subprocess.run([*command, "--check"], check=False).returncode == 0


def test_make_help_names_every_target():
    said = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for target in ("run", "test", "lint", "tour", "bundle", "bench", "help"):
        assert f"make {target} " in said


def test_a_machine_that_is_ready_is_set_up_in_silence():
    for role in ("run", "dev"):
        done = subprocess.run([ROOT / ".ci" / "setup.sh", role], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout + done.stderr) == (0, "")


@pytest.fixture
def bare_machine(tmp_path):
    """Return `set_up(**tools)`: runs set-up in a copy of the house, on a machine that lacks the libraries of Qt."""
    house = tmp_path / "house"
    for name in (".ci/setup.sh", "requirements/run.txt", "requirements/dev.txt"):
        (house / name).parent.mkdir(parents=True, exist_ok=True)
        (house / name).write_bytes((ROOT / name).read_bytes())

    def set_up(**tools: str) -> str:
        for name, text in {"ldconfig": "exit 0", "id": "echo 1000", "sudo": "exit 1", **tools}.items():
            tool = tmp_path / "bin" / name.replace("_", "-")
            tool.parent.mkdir(exist_ok=True)
            tool.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
            tool.chmod(0o755)
        environment = {"PATH": f"{tmp_path / 'bin'}:/usr/bin:/bin", "PYTHON": sys.executable}
        command = ["sh", house / ".ci" / "setup.sh", "run"]
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        assert done.returncode == 1
        assert not (house / ".venv").exists(), "something was left half done"
        return done.stderr

    return set_up


def test_without_rights_the_exact_line_is_said_and_nothing_done(bare_machine):
    said = bare_machine(apt_get="echo called >&2")
    assert "sudo apt-get install -y --no-install-recommends libbrotli1 libdbus-1-3" in said
    assert "called" not in said


def test_with_passwordless_sudo_the_packages_are_installed_first(bare_machine):
    said = bare_machine(sudo='echo "sudo $*" >&2; case "$*" in *install*) exit 1 ;; esac')
    assert "sudo apt-get update -qq\nsudo env DEBIAN_FRONTEND=noninteractive apt-get install -y" in said
    assert "could not be installed. Nothing else was changed." in said


def test_a_root_needs_no_sudo(bare_machine):
    said = bare_machine(id="echo 0", apt_get='echo "apt-get $*" >&2; case "$*" in *install*) exit 1 ;; esac')
    assert "apt-get update -qq\napt-get install -y" in said


FINGERS = b"""
import QtQuick
import QtQuick.Controls

ApplicationWindow {
    id: root

    property int taps: 0
    property alias moved: flick.contentX

    height: 400
    visible: true
    width: 600

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: 3000
    }

    Button {
        id: button

        height: 80
        text: "Begin"
        width: 200

        onClicked: root.taps += 1
    }

    Button {
        text: "Not shown"
        visible: false
    }
}
"""


@pytest.fixture
def window(qapp, qtbot, tmp_path):
    from PySide6.QtQml import QQmlApplicationEngine

    (tmp_path / "Fingers.qml").write_bytes(FINGERS)
    engine = QQmlApplicationEngine()
    engine.load(QUrl.fromLocalFile(tmp_path / "Fingers.qml"))
    (window,) = engine.rootObjects()
    qtbot.waitUntil(window.isExposed)
    yield window
    del window, engine


def test_a_finger_taps_and_swipes(window, tap, swipe, qtbot):
    tap(window, QPoint(100, 40))
    qtbot.waitUntil(lambda: window.property("taps") == 1)
    swipe(window, QPoint(500, 300), QPoint(100, 300))
    qtbot.waitUntil(lambda: window.property("moved") > 200)
    assert window.property("taps") == 1


def test_a_screen_reader_meets_what_is_shown(window, accessible_tree):
    tree = accessible_tree(window)
    assert ("Button", "Begin") in tree
    assert "Not shown" not in {name for _, name in tree}
