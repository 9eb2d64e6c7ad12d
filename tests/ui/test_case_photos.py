"""Case photos in the whole kiosk, with the real darkroom and a stick in a folder."""

import shutil
from io import BytesIO

import pytest
from photos.visitors_stick import all_of_it, bad, fill, good
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from whole_kiosk import KEYBOARD_SAYS, Whole

from kiosk.config import Config, Survey

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)
SENTENCES = {
    "damaged": "This file is damaged. Choose another one.",
    "too-large": "This picture is too large. Choose a smaller one.",
    "not-a-picture": "This is not a picture that works here. Choose another one.",
}
SLOW = 30_000  # milliseconds; each picture is opened by a process of its own


@pytest.fixture
def clinic(tmp_path, qtbot, sticks):
    kiosk = Whole(tmp_path / "data", qtbot)
    yield kiosk
    kiosk.close()


@pytest.fixture
def page(clinic, qtbot):
    """Return the kiosk at the page for photos of the professional survey."""
    to_photos(clinic)
    qtbot.waitUntil(lambda: clinic.find("usbBar") is not None)
    return clinic


@pytest.fixture
def press(clinic, tap):
    return lambda name: tap(clinic.window, clinic.centre(name))


def to_photos(clinic: Whole) -> None:
    survey = clinic.kiosk.survey
    clinic.kiosk.visit.begin()
    clinic.kiosk.visit.open("survey:professional")
    survey.choose("yes")
    while survey.page["kind"] != "photos":
        if survey.page["required"] and survey.page["options"]:
            survey.choose(survey.page["options"][0]["code"])
        survey.next()


def found(clinic: Whole, qtbot) -> None:
    clinic.kiosk.photos.model.tick()
    qtbot.waitUntil(lambda: clinic.find("choosePhotos") is not None, timeout=SLOW)


def test_a_stick_is_asked_for_found_and_its_pictures_are_shown_with_their_names(page, sticks, press, qtbot):
    assert "Put in your USB stick" in page.words()
    fill(sticks / "CASES", good() | {"notes.txt": b"not shown"})
    found(page, qtbot)
    assert {"USB stick found", "6 photos on “CASES”"} <= page.words()
    press("choosePhotos")
    qtbot.waitUntil(lambda: page.find("tile-6") is not None)
    assert {"camera.jpg", "slide.png", "2 May 2026"} <= page.words()
    assert page.find("tile-7") is None
    looked = page.kiosk.photos.model.picker
    qtbot.waitUntil(lambda: all(tile["source"] for tile in looked.show["tiles"]), timeout=SLOW)


def test_each_bad_file_is_refused_with_its_sentence_and_the_good_ones_go_in(page, sticks, press, qtbot):
    fill(sticks / "CASES", all_of_it())
    found(page, qtbot)
    press("choosePhotos")
    for number in range(1, 7):  # five bad ones, then the first good one
        press(f"tile-{number}")
    press("addPhotos")
    qtbot.waitUntil(lambda: page.kiosk.photos.model.picker.mode == "refused", timeout=SLOW)
    qtbot.waitUntil(lambda: page.find("refusal") is not None)
    refused = {one["name"]: one["reason"] for one in page.kiosk.photos.model.picker.refused}
    assert refused == {name: reason for name, (_, reason) in bad().items()}
    assert set(SENTENCES.values()) <= page.words()
    page.kiosk.photos.model.picker.close()
    qtbot.waitUntil(lambda: page.find("remove-1") is not None)


def test_six_photos_are_saved_clean_and_small_and_nothing_stays(page, sticks, press, qtbot, tmp_path):
    fill(sticks / "CASES", good())
    found(page, qtbot)
    press("choosePhotos")
    for number in range(1, 7):
        press(f"tile-{number}")
    press("addPhotos")
    qtbot.waitUntil(lambda: page.find("remove-6") is not None, timeout=SLOW)
    assert "All places are full. You can take your stick out now." in page.words()
    assert "Made smaller to fit 3 MB" in page.words()
    press("photoConsent")
    kept = list(page.kiosk.photos.model.data.values())
    press("next")
    assert "6 photos. The box is ticked." in page.words()
    page.kiosk.survey.submit()
    qtbot.waitUntil(lambda: page.kiosk.visit.screen == "thanks", timeout=SLOW)
    assert len(kept) == 6
    for data in kept:
        assert len(data) <= 3_145_728
        assert not Image.open(BytesIO(data)).getexif()
    assert page.kiosk.photos.model.data == {}
    assert page.kiosk.photos.pictures.keys == ()
    assert [path for path in (tmp_path / "data").rglob("*") if path.is_file() and b"JFIF" in path.read_bytes()] == []


def test_a_stick_that_is_pulled_while_one_chooses_is_told_and_photos_stay(page, sticks, press, qtbot):
    fill(sticks / "CASES", dict(list(good().items())[:2]))
    found(page, qtbot)
    press("choosePhotos")
    press("tile-1")
    press("addPhotos")
    qtbot.waitUntil(lambda: page.find("remove-1") is not None, timeout=SLOW)
    press("choosePhotos")
    qtbot.waitUntil(lambda: page.find("tile-2") is not None)
    shutil.rmtree(sticks / "CASES")
    page.kiosk.photos.model.tick()
    qtbot.waitUntil(lambda: {"The stick is out", "Your photos here stay."} <= page.words(), timeout=SLOW)
    assert page.find("remove-1") is not None
    press("remove-1")
    qtbot.waitUntil(lambda: page.find("remove-1") is None)


def test_the_picker_works_by_keyboard_and_tells_a_screen_reader_of_each_picture(
    page, sticks, qtbot, accessible_tree, press
):
    fill(sticks / "CASES", dict(list(good().items())[:3]))
    found(page, qtbot)
    press("choosePhotos")
    qtbot.waitUntil(lambda: page.find("tile-3") is not None)
    assert ("CheckBox", "Photo 2 of 3, 1 May 2026, slide.png") in accessible_tree(page.window)
    tile = page.find("tile-2")
    tile.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.window, Qt.Key.Key_Space)
    assert page.kiosk.photos.model.picker.show["chosen"] == 1
    assert tile.hasActiveFocus()
    page.find("addPhotos").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.find("remove-1") is not None, timeout=SLOW)
    assert ("Button", "Remove photo 1") in accessible_tree(page.window)


def test_an_idle_kiosk_forgets_photos_and_names(page, sticks, press, qtbot):
    fill(sticks / "CASES", {"Quillfeather.jpg": good()["camera.jpg"], "slide.png": good()["slide.png"]})
    found(page, qtbot)
    press("choosePhotos")
    press("tile-1")
    press("addPhotos")
    qtbot.waitUntil(lambda: page.find("remove-1") is not None, timeout=SLOW)
    page.rest(180)
    page.rest(30)
    qtbot.waitUntil(lambda: page.kiosk.visit.screen == "attract")
    assert page.kiosk.photos.pictures.keys == ()
    assert page.kiosk.photos.model.data == {}
    assert not any("Quillfeather" in words for words in page.words())
    to_photos(page)
    qtbot.waitUntil(lambda: page.find("usbBar") is not None)
    assert page.find("remove-1") is None


def test_reading_a_photo_keeps_the_visit_open(page, sticks, press, qtbot):
    fill(sticks / "CASES", {"large.jpg": good()["large.jpg"]})
    found(page, qtbot)
    press("choosePhotos")
    press("tile-1")
    page.kiosk.photos.model.picker.add()
    for _ in range(2):
        page.rest(115)  # together longer than a visitor may rest, and be warned, in a survey
    assert (page.kiosk.visit.screen, page.kiosk.visit.warned) == ("survey", False)
    qtbot.waitUntil(lambda: page.find("remove-1") is not None, timeout=SLOW)


def test_where_staff_turned_photos_off_nobody_is_asked_for_any(tmp_path, qtbot, sticks):
    kiosk = Whole(tmp_path / "data", qtbot, Config(survey=Survey(photos=False)))
    survey = kiosk.kiosk.survey
    kiosk.kiosk.visit.begin()
    kiosk.kiosk.visit.open("survey:professional")
    survey.choose("yes")
    while survey.screen != "review":
        if survey.page["required"] and survey.page["options"]:
            survey.choose(survey.page["options"][0]["code"])
        survey.next()
        assert survey.page["kind"] != "photos"
    kiosk.close()
