"""Reading aloud on the screens: the button, the block that is marked, and what a touch does meanwhile."""

import pytest
from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtTest import QTest
from whole_kiosk import KEYBOARD_SAYS

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)


class Voice(QObject):
    """Keeps what it is told to say."""

    done = Signal(int)

    def __init__(self):
        super().__init__()
        self.said = []

    def has(self, language):
        return language == "en"

    def say(self, ticket, language, text):
        self.ticket = ticket
        self.said.append(text)

    def stop(self):
        self.said.append("")

    def end(self):
        self.done.emit(self.ticket)


@pytest.fixture
def voice(whole):
    made = Voice()
    whole.kiosk.speech.use(made)
    whole.kiosk.visit.begin()
    return made


def marked(whole):
    """Return the types of the blocks that are marked as being read."""
    return [item.property("block")["type"] for item in blocks(whole) if item.property("heard")]


def blocks(whole):
    return [item for item in whole.shown() if item.property("heard") is not None and whole._inside(item)]


def at(whole, panel, qtbot):
    whole.kiosk.visit.open(f"panel:{panel}")
    qtbot.waitUntil(lambda: bool(blocks(whole)) and not whole.shielded())


def test_without_a_voice_there_is_no_button(whole, qtbot):
    whole.kiosk.visit.begin()
    qtbot.waitUntil(lambda: whole.find("contrast") is not None)
    assert whole.find("readAloud") is None


def test_the_button_reads_and_stops(whole, voice, touch, qtbot):
    at(whole, "how-4", qtbot)
    width = whole.find("readAloud").width()
    touch("readAloud")
    qtbot.waitUntil(lambda: whole.kiosk.speech.speaking)
    assert whole.find("readAloud").width() == width, "the tools beside it stay where they are"
    assert voice.said == ["Part 4 of 6"]
    assert "Stop" in whole.words() and "Read aloud" not in whole.words()
    touch("readAloud")
    qtbot.waitUntil(lambda: not whole.kiosk.speech.speaking)
    assert voice.said[-1] == "" and "Read aloud" in whole.words()


def test_the_block_that_is_read_is_marked_and_a_tap_goes_to_another(whole, voice, touch_device, qtbot):
    at(whole, "about", qtbot)
    whole.kiosk.speech.toggle()
    assert marked(whole) == []
    voice.end()
    assert marked(whole) == ["facts"]
    (other,) = [item for item in blocks(whole) if item.property("block")["type"] == "indication"]
    point = other.mapToScene(QPointF(other.width() / 2, other.height() / 2)).toPoint()
    QTest.touchEvent(whole.window, touch_device, False).press(0, point, whole.window).commit(False)
    QTest.touchEvent(whole.window, touch_device, False).release(0, point, whole.window).commit(False)
    qtbot.waitUntil(lambda: marked(whole) == ["indication"])
    assert whole.find("wordSheet") is None, "while it reads, a tap explains no words"


def test_what_is_read_comes_into_view(whole, voice, qtbot):
    whole.kiosk.display.set_text_step(2)
    at(whole, "about", qtbot)
    (last,) = [item for item in whole.shown() if item.property("heard") is not None and plain_words(item)]
    assert not whole._inside(last)
    whole.kiosk.speech.toggle()
    whole.kiosk.speech.jump(last.property("block")["place"])
    qtbot.waitUntil(lambda: whole._inside(last))


def plain_words(item):
    return item.property("block")["title"] == "In plain words"


def test_a_sheet_stops_it_and_is_read_itself(whole, voice, touch, qtbot):
    at(whole, "glance", qtbot)
    whole.kiosk.speech.toggle()
    touch("whereFrom")
    qtbot.waitUntil(lambda: whole.find("sourceSheet") is not None)
    assert not whole.kiosk.speech.speaking
    touch("readAloud")
    qtbot.waitUntil(lambda: voice.said[-1].startswith("97 of 101"))


def test_who_listens_is_there(whole, voice, qtbot):
    at(whole, "how-4", qtbot)
    whole.kiosk.speech.toggle()
    for _ in range(10):
        whole.now += 60
        whole.kiosk._tick()
    assert whole.kiosk.visit.screen == "panels" and not whole.kiosk.visit.warned
    whole.kiosk.speech.stop()
    whole.rest(100)
    assert whole.kiosk.visit.warned
    whole.rest(100)
    assert whole.kiosk.visit.screen == "attract"
