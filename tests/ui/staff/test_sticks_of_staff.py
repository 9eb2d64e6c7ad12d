"""A picture of the clinic's own from a stick into the draft, with real touches and a real child that cleans it."""

from PIL import Image

from kiosk.drafts import Blob

KEY = "panels/step-1.yaml#blocks/0/image"


def test_a_picture_from_a_stick_is_cleaned_and_seen(desk, press, qtbot, sticks):
    stick = sticks / "CLINIC"
    stick.mkdir()
    tags = Image.Exif()
    tags[270] = "room 12"
    Image.effect_noise((3000, 2200), 80).convert("RGB").save(stick / "ward.jpg", quality=95, exif=tags)
    desk.edit("step-1")
    before = desk.editing.editor.preview.source
    press(f"open-{KEY}")
    qtbot.waitUntil(lambda: desk.editing.files.state == "found", timeout=20_000)
    qtbot.waitUntil(lambda: desk.editing.files.files[0]["source"] != "", timeout=20_000)
    press("stickFile-0")
    qtbot.waitUntil(lambda: desk.draft.can_undo, timeout=20_000)
    assert desk.editing.files.state == "closed"
    assert desk.editing.editor.preview.source != before
    name = desk.draft.value("panels/step-1.yaml", ("blocks", 0, "image"))
    blob = desk.draft.value(name)
    assert isinstance(blob, Blob)
    kept = desk.draft.file_of(name).read_bytes()
    assert len(kept) < 2_000_000
    assert b"room 12" not in kept
    qtbot.waitUntil(lambda: desk.frame().pixelColor(400, 400) != desk.frame().pixelColor(430, 400))
    press("undo")
    assert desk.draft.value("panels/step-1.yaml", ("blocks", 0, "image")) == "images/step-1-large.svg"


def test_a_stick_that_comes_later_and_one_without_pictures_are_told(desk, press, qtbot, sticks):
    desk.edit("step-1")
    press(f"open-{KEY}")
    qtbot.waitUntil(lambda: desk.find("stickWords") is not None)
    assert desk.editing.files.state == "none"
    (sticks / "EMPTY").mkdir()

    def told():
        desk.editing.tick()
        return desk.editing.files.state == "empty"

    qtbot.waitUntil(told, timeout=20_000)
    press("stickClose")
    assert not desk.draft.can_undo
