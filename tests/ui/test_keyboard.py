"""The on-screen keyboard: it is there, its keys are large, they type, and nothing that is typed is kept."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from keyboard_map import key_centres, keys
from PySide6.QtCore import QPoint
from typed_form import typed_form

HERE = Path(__file__).resolve().parent
SMALLEST = 72  # design units: 20 mm on the 24-inch panel
# What the keyboard's own parts say while they load. Exact, so that anything else fails the test.
pytestmark = pytest.mark.qt_log_ignore(
    r"^Couldn't load pipewire-0\.3 library$",
    r"^Couldn't resolve pipewire-0\.3 symbols$",
    r"^Member contentWidth of the object PopupList_QMLTYPE_\d+ overrides a member of the base object\. ",
)


@pytest.fixture
def board(stage, qtbot):
    """Return `board(link_id, size)`: the map of the keyboard once it stands under that question."""

    def board(link_id="full-name", size=(1920, 1080)):
        stage.open("professional", size, keyboard=True)
        stage.to_page(link_id)
        qtbot.waitUntil(lambda: bool(key_centres(stage.window)), timeout=20_000)
        qtbot.waitUntil(lambda: stage.find("field").property("activeFocus"))
        stage.window.grabWindow()
        return key_centres(stage.window)

    return board


def type_keys(stage, tap, names):
    for name in names:
        tap(stage.window, QPoint(*key_centres(stage.window)[name]))


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1366, 768)])
@pytest.mark.parametrize("contrast", [False, True])
def test_it_has_a_height_large_keys_and_leaves_the_field_alone(stage, board, size, contrast):
    stage.contrast = contrast
    board(size=size)
    unit = stage.display.unit(*size)
    keyboard = stage.find("keyboard")
    assert keyboard.height() > 0.25 * size[1]
    for key in keys(stage.window.contentItem()):
        assert key.height() >= SMALLEST * unit, key.property("text")
        assert key.width() >= SMALLEST * unit, key.property("text")
    rows = {stage.centre(name).y() for name in ("keysHome", "keysBack", "keysSkip", "keysNext")}
    assert len(rows) == 1
    assert rows.pop() > keyboard.mapToScene(keyboard.boundingRect().bottomLeft()).y()
    assert stage.centre("field").y() < 0.4 * size[1]
    assert stage.find("next") is None  # the bar of the other pages makes room


def test_touches_on_keys_type_a_name(stage, board, tap, qtbot):
    assert {"a", "z", "0", "backspace", "shift", "space", "symbols"} <= set(board())
    type_keys(stage, tap, ["a", "d", "a", "space", "x", "backspace", "shift", "l", "o"])
    qtbot.waitUntil(lambda: stage.survey.text == "Ada Lo")
    type_keys(stage, tap, ["symbols", "(", "symbols", "v"])
    qtbot.waitUntil(lambda: stage.survey.text == "Ada Lo(v")
    tap(stage.window, stage.centre("keysNext"))
    assert stage.survey.page["link_id"] == "country"
    assert key_centres(stage.window) == {}  # a list to choose from, until somebody wants to type
    tap(stage.window, stage.centre("skip"))
    assert stage.survey.page["link_id"] == "city"
    assert stage.find("field").property("text") == ""


def test_an_email_address_has_its_own_keys(stage, board, tap, qtbot):
    assert {"@", ".com", ".org"} <= set(board("email"))
    type_keys(stage, tap, ["a", "@", "b", ".org"])
    qtbot.waitUntil(lambda: stage.survey.text == "a@b.org")
    tap(stage.window, stage.centre("keysNext"))
    assert stage.survey.page["link_id"] == "specialty"


def test_it_follows_the_question_and_goes_where_nothing_is_typed(stage, board, tap):
    assert "@" not in board("hospital")
    tap(stage.window, stage.centre("keysSkip"))
    assert "@" in key_centres(stage.window)
    tap(stage.window, stage.centre("keysSkip"))
    assert stage.survey.page["link_id"] == "specialty"
    assert key_centres(stage.window) == {}
    assert stage.find("next") is not None


def test_it_keeps_nothing_of_what_is_typed(stage, board, tap, qtbot):
    home = Path(os.environ["HOME"])
    before = files(home)
    board()
    type_keys(stage, tap, "zyxwvu")
    qtbot.waitUntil(lambda: stage.survey.text == "Zyxwvu")
    stage.survey.clear()
    new = files(home) - before
    assert not [path for path in new if "usr_dict" in path.name or b"yxwvu" in path.read_bytes()]
    assert not new, f"The keyboard wrote {sorted(new)}"


def test_only_its_own_files_import_it():
    own = {HERE.parents[1] / "ui/components/Keyboard.qml", *(HERE.parents[1] / "ui/keyboard").rglob("*.qml")}
    found = {path for path in (HERE.parents[1] / "ui").rglob("*.qml") if "VirtualKeyboard" in path.read_text("utf-8")}
    assert len(own) > 1
    assert found == own, f"Load ui/components/Keyboard.qml by its address instead of importing in {found - own}"


def files(folder):
    return {path for path in folder.rglob("*") if path.is_file()}


def test_the_map_for_a_test_from_outside_is_the_same(board):
    here = board("email")
    command = [sys.executable, HERE / "keyboard_map.py", "--question", "email"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    told = json.loads(done.stdout)
    assert told["keys"] == here
    assert {"field", "keysNext", "keysSkip", "keysBack", "keysHome"} <= set(told["controls"])


def test_without_it_the_bar_of_the_other_pages_stays(stage, qtbot):
    stage.open("professional")
    stage.to_page("full-name")
    assert stage.find("next") is not None
    assert stage.find("keyboard") is None


def test_several_lines_are_typed_by_touch(stage, board, tap, qtbot):
    assert "enter" not in board()
    stage.forms["typed"] = typed_form()
    stage.survey.start("typed")
    stage.to_page("more")
    qtbot.waitUntil(lambda: "enter" in key_centres(stage.window))
    type_keys(stage, tap, ["a", "b", "enter", "c", "symbols", "7"])
    qtbot.waitUntil(lambda: stage.survey.text == "Ab\nC7")
    assert "enter" in key_centres(stage.window)
