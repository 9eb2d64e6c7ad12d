"""Lines of a list are added and taken out in the editor, with real touches; the preview follows, Undo takes it back."""

from editor_window import EditorWindow

LIST = "panels/ready.yaml#blocks/0/items"


def items(desk):
    """Return the English lines of the list as the draft has them."""
    return [line["text"]["en"] for line in desk.draft.value("panels/ready.yaml", ("blocks", 0, "items"))]


def follow(desk, qtbot, act):
    """Do something, and wait for the picture of what it changed."""
    before = desk.editing.editor.preview.source
    act()
    qtbot.waitUntil(lambda: desk.editing.editor.preview.source != before)


def test_lines_are_added_and_taken_out(desk: EditorWindow, press, qtbot):
    desk.edit("ready")
    first, *rest = items(desk)
    last = len(rest)
    assert desk.find(f"takeOut-{LIST}/0/text").height() >= 72
    assert desk.find(f"addLine-{LIST}/0/text") is None, "a line is added at the end of the list"
    follow(desk, qtbot, lambda: press(f"takeOut-{LIST}/0/text"))
    assert items(desk) == rest
    follow(desk, qtbot, lambda: press(f"addLine-{LIST}/{last - 1}/text"))
    assert items(desk) == [*rest, "Write one thing here."]
    added = f"field-{LIST}/{last}/text"
    qtbot.waitUntil(lambda: desk.find(added) is not None)
    assert "still stands here" in desk.find(added).property("error")
    assert {row["code"] for row in desk.editing.editor.checks} >= {"behind"}
    press("undo")
    assert items(desk) == rest
    press("undo")
    assert items(desk) == [first, *rest]


def test_the_list_stays_where_it_is_and_its_last_line_stays(desk, press, qtbot):
    desk.edit("ready")
    name = f"addLine-{LIST}/{len(items(desk)) - 1}/text"
    desk.centre(name)
    desk.reach(name)
    fields = desk.find("fields")
    before = fields.property("contentY")
    assert before > 0
    press(name)
    added = f"field-{LIST}/{len(items(desk)) - 1}/text"
    qtbot.waitUntil(lambda: desk.find(added) is not None)
    assert fields.property("contentY") == before
    for _ in range(len(items(desk)) - 1):
        desk.editing.editor.takeOut(f"{LIST}/0/text")
    qtbot.waitUntil(lambda: desk.find(f"addLine-{LIST}/0/text") is not None)
    assert desk.find(f"takeOut-{LIST}/0/text") is None
    desk.editing.editor.takeOut(f"{LIST}/0/text")
    assert "last line" in desk.find("refused").property("text")
    assert len(items(desk)) == 1
