"""Chinese by pinyin: the keyboard changes with the language, offers characters to choose, and learns nothing."""

import os
from pathlib import Path

import pytest
from keyboard_map import key_centres
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from two_languages import bilingual
from whole_kiosk import KEYBOARD_SAYS, Whole, middle

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)


@pytest.fixture
def whole(tmp_path, qtbot, monkeypatch):
    """A kiosk at the question for the name, in Chinese, with its keyboard up."""
    bilingual(monkeypatch)
    made = Whole(tmp_path / "data", qtbot, size=(1920, 1080))
    made.kiosk.display.set_still()
    made.kiosk.visit.begin()
    made.now += 1  # what comes sooner belongs to the touch that began the visit
    speak(made, "zh-Hans")
    made.kiosk.visit.open("survey:professional")
    made.kiosk.survey.choose("yes")
    made.kiosk.survey.next()
    qtbot.waitUntil(lambda: "拼音" in key_centres(made.window), timeout=20_000)
    yield made
    made.close()


@pytest.fixture
def tap_at(whole, touch_device, qtbot):
    """Return `tap_at(point)`: one finger, while the event loop goes on."""

    def tap_at(point):
        QTest.touchEvent(whole.window, touch_device, False).press(0, point, whole.window).commit(False)
        QTest.touchEvent(whole.window, touch_device, False).release(0, point, whole.window).commit(False)
        qtbot.wait(60)  # a key hears one finger after the other

    return tap_at


@pytest.fixture
def type_keys(whole, tap_at):
    def type_keys(names):
        for name in names:
            tap_at(QPoint(*key_centres(whole.window)[name]))

    return type_keys


def speak(whole, language):
    whole.kiosk.display.setLanguage(language)
    whole.bot.waitUntil(lambda: whole.kiosk.display.language == language)


def offered(whole):
    """Return text → item of the characters that are offered."""
    items = [item for item in whole.shown() if item.objectName() == "candidate"]
    named = {word.property("text"): item for item in items for word in item.childItems() if word.property("text")}
    return {text: item for text, item in named.items() if 0 <= middle(item).x() < whole.window.width()}


def test_characters_are_chosen_from_what_is_offered(whole, type_keys, tap_at, qtbot):
    keys = key_centres(whole.window)
    type_keys("nihao")
    qtbot.waitUntil(lambda: {"你好", "你"} <= set(offered(whole)))
    assert key_centres(whole.window) == keys, "The keys moved while they were used."
    height = min(item.height() for item in offered(whole).values())
    assert height >= 72 * whole.kiosk.display.unit(1920, 1080)
    assert whole.centre("field").y() < min(middle(item).y() for item in offered(whole).values())
    tap_at(middle(offered(whole)["你好"]))
    qtbot.waitUntil(lambda: whole.kiosk.survey.text == "你好")


def test_one_key_changes_to_latin_letters(whole, type_keys, qtbot):
    type_keys(["拼音"])
    qtbot.waitUntil(lambda: "拼音" not in key_centres(whole.window))
    type_keys("lo")
    qtbot.waitUntil(lambda: whole.kiosk.survey.text.lower() == "lo")


def test_an_address_is_typed_in_latin_letters(whole, type_keys, qtbot):
    for _ in range(4):
        whole.kiosk.survey.skip()
    assert whole.kiosk.survey.page["keyboard"] == "email"
    qtbot.waitUntil(lambda: {"@", ".com"} <= set(key_centres(whole.window)))
    type_keys("a@b")
    qtbot.waitUntil(lambda: whole.kiosk.survey.text == "a@b")


def test_with_the_language_the_keyboard_goes_back(whole, qtbot):
    speak(whole, "en")
    qtbot.waitUntil(lambda: "拼音" not in key_centres(whole.window) and "," in key_centres(whole.window))


def test_it_learns_nothing(whole, type_keys, tap_at, qtbot):
    type_keys("nihao")
    qtbot.waitUntil(lambda: "拟" in offered(whole))
    tap_at(middle(offered(whole)["拟"]))
    qtbot.waitUntil(lambda: "好" in offered(whole))
    tap_at(middle(offered(whole)["好"]))
    qtbot.waitUntil(lambda: whole.kiosk.survey.text == "拟好")
    whole.kiosk.visit.startOver()
    qtbot.waitUntil(lambda: whole.kiosk.display.language == "en")
    kept = b"".join(path.read_bytes() for path in Path(os.environ["HOME"]).rglob("*") if path.is_file())
    assert "拟好".encode("utf-16-le") not in kept
    assert "拟好".encode() not in kept
