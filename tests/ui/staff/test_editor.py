"""The editor with real touches and keys: what is typed is seen in the preview as patients would see it."""

import json

from editor_window import PINS
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from whole_kiosk import Whole

from kiosk import content
from kiosk.drafts import figure_of, set_figure, with_numbers
from kiosk.library import Library
from kiosk.paths import SHIPPED_PACK
from kiosk.staff import Role, What

TITLE = "panels/step-1.yaml#title"


def keys(desk, text):
    """Press one key after the other."""
    for letter in text:
        QTest.keyClick(desk.window, letter)


def type_in(desk, press, qtbot, key, text):
    """Put a finger on a field and type at its end; wait until the preview and the rest have followed."""
    press(f"field-{key}-input")
    before = desk.editing.editor.preview.source
    keys(desk, text)
    qtbot.waitUntil(lambda: desk.editing.editor.preview.source != before)


def settled(desk, qtbot):
    """Return the frame once nothing is drawn any more."""
    seen = [None]

    def still():
        seen.append(desk.editing.editor.preview.source)
        return seen[-1] == seen[-2]

    qtbot.waitUntil(still)
    return desk.frame()


def test_the_preview_is_what_a_patient_sees(tmp_path, desk, qtbot):
    desk.edit("step-1")
    ours = settled(desk, qtbot)
    whole = Whole(tmp_path / "patients", qtbot, size=(1920, 1080))
    try:
        whole.kiosk.display.set_still()
        whole.kiosk.visit.begin()
        whole.kiosk.visit.open("panel:step-1")
        whole.centre("panel-step-1")
        theirs = whole.window.grabWindow().convertToFormat(ours.format())
    finally:
        whole.close()
    below = QRect(0, 110, 1920, 970)  # the line on top names another clinic
    assert ours.copy(below) == theirs.copy(below)


def test_what_is_typed_is_seen_and_kept_and_taken_back(desk, press, qtbot):
    desk.edit("step-1")
    before = settled(desk, qtbot)
    type_in(desk, press, qtbot, TITLE, " today")
    after = settled(desk, qtbot)
    left = QRect(60, 110, 1060, 800)
    assert after != before
    assert after.copy(left) == before.copy(left)  # the picture and the box stay as they are
    assert desk.draft.value("panels/step-1.yaml", ("title", "en")) == "Cell collection today"
    qtbot.waitUntil(lambda: desk.editing.editor.state == "saved", timeout=1500)
    kept = next(desk.editing._library.folder.rglob("draft.json"))
    assert "Cell collection today" in json.dumps(json.loads(kept.read_text()))

    press("undo")
    assert settled(desk, qtbot) == before
    assert desk.find(f"field-{TITLE}-input").property("text") == "Cell collection"
    press("redo")
    assert settled(desk, qtbot) == after


def test_the_preview_follows_language_and_look_and_tells_what_does_not_fit(desk, press, qtbot):
    desk.edit("step-1")
    english = settled(desk, qtbot)
    press("language-zh-Hans")
    chinese = settled(desk, qtbot)
    assert chinese != english
    assert desk.find(f"field-{TITLE}-input").property("text") == "采集细胞"
    press("previewUpright")
    qtbot.waitUntil(lambda: desk.frame().height() == 1920)
    press("previewContrast")
    black = settled(desk, qtbot)
    assert black.pixelColor(5, 5) == Qt.GlobalColor.black
    press("previewContrast", "previewLying", "language-en")
    assert settled(desk, qtbot) == english

    assert {line["code"] for line in desk.editing.editor.checks} == {"clear", "fits"}
    desk.editing.editor.write("panels/step-1.yaml#blocks/2/items/1/text", "The cells go in. " * 20)
    qtbot.waitUntil(lambda: "overflows" in {line["code"] for line in desk.editing.editor.checks})
    words = {item.property("text") for item in desk.shown() if isinstance(item.property("text"), str)}
    assert "Does not fit: a second page is needed" in words


def ready(desk, qtbot):
    """Wait until the dialog has looked at the whole draft."""
    qtbot.waitUntil(lambda: desk.editing.publish.state == "ready", timeout=10_000)


def test_a_change_goes_live_once_every_language_has_it(desk, press, qtbot):
    desk.edit("step-1")
    type_in(desk, press, qtbot, TITLE, " today")
    press("publish")
    ready(desk, qtbot)
    assert desk.find("publishNow") is None
    desk.editing.publish.publish()
    assert desk.editing.publish.state == "ready", "published with a language behind"
    press("mend-0")
    qtbot.waitUntil(lambda: desk.editing.editor.language == "zh-Hans")
    assert "中文" in desk.editing.editor.behind
    desk.editing.editor.write(TITLE, "今天采集细胞")
    press("publish")
    ready(desk, qtbot)
    press("publishNow")
    qtbot.waitUntil(lambda: desk.editing.publish.state == "done", timeout=10_000)
    library = Library(desk.editing._library.folder, SHIPPED_PACK)
    title = next(panel for panel in content.load(library.pack_folder(1)).panels if panel.id == "step-1").title
    assert (title.get("en"), title.get("zh-Hans")) == ("Cell collection today", "今天采集细胞")
    assert library.live().number == 1
    assert desk.told == [What.PUBLISHED]
    press("publishClose")
    qtbot.waitUntil(lambda: desk.editing.desk.work is not None and not desk.editing.editor.changed)


def test_a_figure_goes_live_only_with_the_other_pin(desk, press, qtbot):
    desk.edit("safety-1")
    form = figure_of(desk.draft, "icans-any")
    desk.editing.desk.do(set_figure(desk.draft, with_numbers(form, value="3"), frozenset(form.beside)))
    press("publish")
    ready(desk, qtbot)
    assert [row["code"] for row in desk.editing.publish.guarded] == ["figures"] * len(desk.editing.publish.guarded)
    desk.editing.publish.publish()
    assert desk.editing.publish.state == "ready", "published without the second person"
    press("askSecond")
    desk.centre("secondPad")
    for role, goes_on in ((Role.EDITOR, "pin"), (Role.REVIEWER, "ready")):
        keys(desk, PINS[role])
        QTest.keyClick(desk.window, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not desk.editing.publish.pad.checking, timeout=10_000)
        assert desk.editing.publish.state == goes_on
    press("publishNow")
    qtbot.waitUntil(lambda: desk.editing.publish.state == "done", timeout=10_000)
    assert desk.told == [What.APPROVED, What.PUBLISHED]
