"""A window with the editor for the tests of the staff's screens."""

import pytest
from editor_window import EditorWindow


@pytest.fixture
def desk(tmp_path, qtbot):
    """The list of panels and the editor, on the shipped pack."""
    made = EditorWindow(tmp_path / "data", qtbot)
    yield made
    made.close()


@pytest.fixture
def press(desk, tap):
    """Return `press(*names)`: touch the middle of one control after the other, each once it is shown and at rest."""

    def press(*names):
        for name in names:
            desk.centre(name)
            desk.reach(name)
            tap(desk.window, desk.centre(name))

    return press
