"""The process that speaks, with Qt's own mock engine: it tells its voices and the end of each text."""

import pytest

from kiosk.system import speech
from kiosk.system.speaking import Mouth


@pytest.fixture
def speaker(qapp):
    made = speech.Speaker("mock")
    yield made
    made.close()


def test_it_tells_its_voices_and_when_a_text_is_said(speaker, qtbot):
    with qtbot.waitSignal(speaker.ready, timeout=20_000):
        speaker.start()
    assert speaker.has("en") and speaker.has("fi") and not speaker.has("zh-Hans")
    with qtbot.waitSignal(speaker.done, timeout=20_000) as done:
        speaker.say(7, "en", "One word\nand another")
    assert done.args == [7]


def test_what_is_said_next_takes_the_place_of_what_is_being_said(speaker, qtbot):
    with qtbot.waitSignal(speaker.ready, timeout=20_000):
        speaker.start()
    ended = []
    speaker.done.connect(ended.append)
    speaker.say(1, "en", "a long text " * 100)
    speaker.say(2, "en", "short")
    qtbot.waitUntil(lambda: ended == [2], timeout=20_000)
    speaker.say(3, "en", "a long text " * 100)
    speaker.stop()
    speaker.say(4, "en", "short")
    qtbot.waitUntil(lambda: ended == [2, 4], timeout=20_000)


def test_it_tells_when_the_process_is_gone(speaker, qtbot):
    with qtbot.waitSignal(speaker.ready, timeout=20_000):
        speaker.start()
    with qtbot.waitSignal(speaker.lost, timeout=20_000):
        speaker._process.kill()


def test_a_machine_without_an_engine_has_no_voices(speaker):
    assert not speaker.has("en")
    assert speech.voices("there-is-no-such-engine") == {}


def test_the_health_report_hears_of_the_voices_too():
    assert speech.voices("mock")["en"] == "en_US"


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["en_GB", "en_US"], {"en": "en_US"}),
        (["zh_TW", "zh_CN", "C"], {"zh": "zh_CN", "C": "C"}),
        ([], {}),
    ],
)
def test_one_voice_is_chosen_for_a_language(names, found):
    assert speech.by_language(names) == found


def test_it_speaks_as_loudly_as_it_is_told_before_or_after_it_starts(speaker, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(speaker._process, "write", lambda line: told.append(bytes(line)))
    speaker.set_volume(40)
    with qtbot.waitSignal(speaker.ready, timeout=20_000):
        speaker.start()
    speaker.set_volume(170)
    assert told == [b"volume 40\n", b"volume 100\n"]


@pytest.mark.qt_log_ignore(r"^Couldn't (load pipewire-0\.3 library|resolve pipewire-0\.3 symbols)$")
def test_the_engine_is_set_to_the_volume(qapp, capfd):
    mouth = Mouth("mock")
    mouth.ordered.emit("volume 25")
    qapp.processEvents()
    assert mouth._speech.volume() == pytest.approx(0.25)
    assert capfd.readouterr().out.startswith("voices")
