"""Reading aloud: what is said of a panel, in which order, and what ends it."""

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk import content, paths, visit
from kiosk.phrases import phrases
from kiosk.viewmodels.pages import PageMaker
from kiosk.viewmodels.panels import PackViewModel
from kiosk.viewmodels.speech import SpeechViewModel
from kiosk.viewmodels.texts import make_texts
from kiosk.viewmodels.utterances import of_block, of_panel, of_sheet, pronounced
from kiosk.viewmodels.visit import VisitViewModel

SPOKEN = {key.removeprefix("spoken."): said for key, said in phrases("en").items() if key.startswith("spoken.")}


class Voice(QObject):
    """Keeps what it is told to say."""

    done = Signal(int)

    def __init__(self):
        super().__init__()
        self.said = []
        self.languages = {"en"}

    def has(self, language):
        return language in self.languages

    def say(self, ticket, language, text):
        self.said.append(text)
        self.ticket = ticket

    def stop(self):
        self.said.append("")

    def end(self):
        self.done.emit(self.ticket)


@pytest.fixture(scope="module")
def texts():
    pack = content.load(paths.SHIPPED_PACK)
    return make_texts(pack, PageMaker(pack, "en", {}))


@pytest.fixture
def pack(qapp, texts):
    model = PackViewModel()
    model.show(texts, "")
    return model


@pytest.fixture
def voice(qapp):
    return Voice()


@pytest.fixture
def walk(qapp):
    model = VisitViewModel(lambda: 0.0, visit.Limits())
    model.begin()
    model.open("panel:how-4")
    return model


@pytest.fixture
def speech(walk, pack, voice):
    model = SpeechViewModel(walk, pack)
    model.set_language("en", SPOKEN)
    model.use(voice)
    return model


def test_a_panel_is_read_block_by_block_under_its_heading(texts):
    page = next(page for page in texts.panels if page.page_id == "safety-1")
    said = [text for _, text in of_panel(page.panel, SPOKEN)]
    assert said[0] == "Side effects in the FUCASO study"
    assert said.index("96 of 103 people had CRS.") < said.index("2 of 103 people had eye-cans.")
    assert any(text.startswith("1 severe or worse") for text in said)
    assert not [text for text in said if "mdi6" in text or "CAR-T" in text or "{" in text]
    assert any("car tee" in text for text in said)
    places = [place for place, _ in of_panel(page.panel, SPOKEN)]
    assert places == sorted(places) and len(set(places)) > 3


def test_every_block_of_the_story_but_pictures_and_details_says_its_words(texts):
    silent = set()
    pages = [*texts.panels, *(page for pages, _ in texts.guides.values() for page in pages)]
    for page in pages:
        for block in (*page.panel["top"], *page.panel["left"], *page.panel["right"]):
            if not any(of_block(block)):
                silent.add(block["type"])
    assert silent <= {"image", "scene", "expert"}


def test_each_block_has_a_place_of_its_own(texts):
    blocks = [
        block["place"]
        for page in texts.panels
        for block in (*page.panel["top"], *page.panel["left"], *page.panel["right"])
    ]
    assert len(blocks) == len(set(blocks)) and min(blocks) > 0


def test_a_sheet_says_who_was_counted_and_where_it_is_from(texts):
    page = next(page for page in texts.panels if page.page_id == "glance")
    figure = page.panel["all"][0]["figure"]
    said = [text for _, text in of_sheet([figure], SPOKEN)]
    assert said[:3] == [
        "97 of 101 people responded.",
        figure["who"],
        "Median follow-up was 13.8 months. Printed in 2024.",
    ]
    assert figure["sources"][0]["line"] in said
    assert [text for _, text in of_sheet(["One.", "Two."], {})] == ["One.", "Two."]


def test_hard_words_are_said_as_they_sound():
    assert pronounced("CAR‑T cells find BCMA", {"CAR-T": "car tee", "CAR": "car"}) == "car tee cells find BCMA"


def test_reading_goes_from_one_text_to_the_next_and_ends(speech, voice):
    speech.toggle()
    assert speech.speaking and speech.place == -1
    for _ in range(20):
        voice.end()
    assert not speech.speaking
    assert voice.said[:2] == ["Part 4 of 6", "The hook finds its match"]
    assert "Myeloma cells carry BCMA." in " ".join(voice.said)


def test_the_block_that_is_read_is_told_and_a_jump_goes_to_another(speech, voice, texts):
    page = next(page for page in texts.panels if page.page_id == "how-4")
    place = page.panel["right"][0]["place"]
    speech.toggle()
    speech.jump(place)
    assert speech.place == place and voice.said[-1].startswith("Your T cell")
    speech.stop()
    speech.jump(place)
    assert not speech.speaking, "a tap starts nothing"


@pytest.mark.parametrize(
    "end",
    [
        lambda speech, walk: speech.toggle(),
        lambda speech, walk: walk.open("panel:how-5"),
        lambda speech, walk: walk.home(),
        lambda speech, walk: walk.startOver(),
        lambda speech, walk: speech.cover(["A sheet."]),
        lambda speech, walk: speech.set_language("zh-Hans", {}),
    ],
)
def test_leaving_ends_it(speech, walk, voice, end):
    speech.toggle()
    before = len(voice.said)
    end(speech, walk)
    assert not speech.speaking and speech.place == -1
    assert voice.said[before:] == [""]
    voice.end()
    assert voice.said[before:] == [""], "what was said last ends late and sets nothing off"


def test_a_sheet_is_read_in_the_place_of_the_panel_below(speech, voice):
    speech.cover(["On the sheet."])
    speech.toggle()
    assert voice.said == ["On the sheet."]
    speech.cover([])
    speech.toggle()
    assert voice.said[-1] == "Part 4 of 6"


def test_without_a_voice_for_the_language_there_is_nothing_to_press(speech, voice, walk, pack):
    assert speech.available
    speech.set_language("zh-Hans", {})
    assert not speech.available
    speech.toggle()
    assert voice.said == [] and not speech.speaking
    assert not SpeechViewModel(walk, pack).available


def test_a_survey_is_not_read(speech, walk):
    assert speech.readable
    walk.open("survey:feedback")
    assert not speech.readable
    speech.toggle()
    assert not speech.speaking


def test_who_listens_is_there_but_a_voice_that_hangs_keeps_no_visit(pack, voice):
    now = [0.0]
    walk = VisitViewModel(lambda: now[0], visit.Limits())
    walk.begin()
    speech = SpeechViewModel(walk, pack)
    speech.set_language("en", SPOKEN)
    speech.use(voice)
    speech.toggle()
    for now[0] in map(float, range(110)):
        speech.tick()
        walk.tick()
    assert speech.speaking and not walk.warned
    for now[0] in map(float, range(110, 230)):
        speech.tick()
        walk.tick()
    assert not speech.speaking and walk.warned


def test_a_voice_that_is_lost_takes_its_button_along(speech, walk):
    speech.toggle()
    speech.lose()
    assert not speech.speaking and not speech.available
