"""A figure is changed as one form, with real touches: nothing beside a new number is left unlooked at."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def test_a_number_is_taken_only_with_what_stands_beside_it(desk, press, qtbot):
    desk.edit("safety-1")
    before = desk.editing.editor.preview.source
    press("open-figures.yaml#icans-any", "number-value-input")
    assert desk.find("field-panels/safety-1.yaml#title") is None
    QTest.keyClick(desk.window, "0")
    qtbot.waitUntil(lambda: desk.editing.figure.written["value"] == "20")
    names = [row["name"] for row in desk.editing.figure.beside]
    assert {"denominator", "who", "when", "sources"} <= set(names)
    assert not desk.editing.figure.ready
    desk.editing.figure.save()
    assert "confirm or change what stands beside it" in desk.editing.figure.said
    assert desk.draft.value("figures.yaml", ("icans-any", "value")) == 2
    press(*(f"right-{name}" for name in names), "saveFigure")
    qtbot.waitUntil(lambda: not desk.editing.figure.up)
    assert desk.draft.value("figures.yaml", ("icans-any", "value")) == 20
    qtbot.waitUntil(lambda: desk.editing.editor.preview.source != before)
    press("undo")
    assert desk.draft.value("figures.yaml", ("icans-any", "value")) == 2


def test_what_can_not_be_is_refused_in_a_sentence_at_its_number(desk, press, qtbot):
    desk.edit("safety-1")
    figure = desk.editing.figure
    press("open-figures.yaml#icans-any", "number-value-input")
    QTest.keyClick(desk.window, "0")
    QTest.keyClick(desk.window, "0")
    said = "The value 200 is more than the denominator 103; correct one of them."
    qtbot.waitUntil(lambda: desk.find("number-value").property("error") == said)
    assert desk.find("number-denominator").property("error") == ""
    for row in figure.beside:
        figure.confirm(row["name"])
    assert not figure.ready
    figure.save()
    assert figure.said == said
    QTest.keyClick(desk.window, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: desk.find("number-value").property("error") == "")
    assert figure.ready
    figure.close()
    assert not desk.draft.can_undo
