"""The page Surveys, with a finger: switch one off, change its words and its rules, bring a form by stick."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.drafts import Draft, Preview
from kiosk.staff import SettingsStore
from kiosk.staffroom.surveying import Surveying
from kiosk.system import fonts
from kiosk.system.icons import IconProvider
from kiosk.system.window import items
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.draft_desk import DraftDesk, Work

SIZES = [(1920, 1080), (1080, 1920)]
NAMES = {"en": "English", "zh-Hans": "中文"}
EASY = "surveys/feedback.json#item/0"


class Office:
    """A window with the page on the shipped pack. `close` tears it down; `noted` is the audit trail."""

    def __init__(self, place: Path, size: tuple[int, int] = SIZES[0]) -> None:
        fonts.install(paths.FONTS)
        self.place, self.noted = place, []
        self.worker = ThreadPoolExecutor(1)
        self.desk = DraftDesk(self._open, Errands(self.worker))
        self.settings = SettingsStore(place)
        self.page = Surveying(
            self.desk, self.settings, NAMES, lambda: "en", lambda what, **_: self.noted.append(str(what)), self.worker
        )
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(paths.ROOT))
        self.icons = IconProvider()
        self.icons.load()
        self.engine.addImageProvider("icons", self.icons)
        self.display = DisplayViewModel()
        models = {"display": self.display, "list": self.page.rows, "edit": self.page.edit, "stick": self.page.stick}
        self.engine.setInitialProperties(models | {"width": size[0], "height": size[1]})
        self.engine.loadFromModule("tests.ui.staff.surveys_host", "SurveysHost")
        self.window = self.engine.rootObjects()[0]
        self.window.show()
        assert QTest.qWaitForWindowExposed(self.window)

    def _open(self) -> Work:
        draft = Draft.open(self.place / "draft", paths.SHIPPED_PACK, 0)
        return Work(draft, Preview(draft, date(2026, 12, 1)))

    @property
    def draft(self) -> Draft:
        return self.desk.work.draft

    def close(self) -> None:
        self.window.close()
        del self.window, self.engine
        self.page.leave()
        self.desk.save()
        self.worker.shutdown()

    def shown(self) -> Iterator:
        return (item for item in items(self.window.contentItem()) if item.isVisible())

    def find(self, name: str):
        return next((item for item in self.shown() if item.objectName() == name), None)

    def words(self) -> str:
        return " | ".join(text for item in self.shown() if isinstance(text := item.property("text"), str) and text)


@pytest.fixture
def open_office(qtbot, tmp_path):
    made: list[Office] = []

    def open_office(size: tuple[int, int] = SIZES[0]) -> Office:
        made.append(Office(tmp_path, size))
        qtbot.waitUntil(lambda: made[-1].find("survey-feedback") is not None)
        return made[-1]

    yield open_office
    for office in made:
        office.close()


@pytest.fixture
def press(tap, qtbot):
    """Return `press(office, *names)`: bring one control after the other into sight and touch it."""

    def press(office: Office, *names: str) -> None:
        for name in names:
            qtbot.waitUntil(lambda name=name: (it := office.find(name)) is not None and it.isEnabled())
            office.window.grabWindow()
            into_sight(office, name)
            item = office.find(name)
            tap(office.window, item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint())

    return press


def into_sight(office: Office, name: str) -> None:
    """Scroll as a finger would, without the waiting."""
    item = office.find(name)
    flick = item
    while flick is not None and flick.property("contentY") is None:
        flick = flick.parentItem()
    if flick is None:
        return
    top = item.mapToItem(flick, QPointF(0, 0)).y()
    if top < 0 or top + item.height() > flick.height():
        most = max(0.0, flick.property("contentHeight") - flick.height())
        flick.setProperty("contentY", min(most, max(0.0, flick.property("contentY") + top - 100)))
        office.window.grabWindow()


@pytest.mark.parametrize("size", SIZES)
def test_a_survey_is_switched_off_and_on_again_at_once(open_office, press, qtbot, size):
    office = open_office(size)
    press(office, "turn-professional")
    qtbot.waitUntil(lambda: office.settings.config().survey.closed == ("professional",))
    qtbot.waitUntil(lambda: not office.find("turn-professional").property("on"))
    assert office.find("turn-feedback").property("on")
    assert office.draft.changed_files() == (), "it needs no publishing"
    press(office, "turn-professional")
    qtbot.waitUntil(lambda: office.settings.config().survey.closed == ())
    qtbot.waitUntil(lambda: office.noted == ["survey-closed", "survey-opened"])


def test_what_it_has_set_is_locked(open_office, qtbot, tmp_path):
    (tmp_path / "kiosk.toml").write_text('[survey]\nclosed = ["feedback"]\n', "utf-8")
    office = open_office()
    qtbot.waitUntil(lambda: (it := office.find("turn-feedback")) is not None and not it.isEnabled())
    assert not office.find("turn-feedback").property("on")
    assert "Set by IT" in office.words()


@pytest.mark.parametrize("size", SIZES)
def test_the_words_of_a_question_are_written_in_both_languages(open_office, press, qtbot, size):
    office = open_office(size)
    press(office, "questions-feedback", f"words-{EASY}")
    qtbot.waitUntil(lambda: "Choice 4, 中文" in office.words())
    field = office.find(f"words-{EASY}/text|en")
    field.edited.emit("Was it easy?")
    assert office.draft.value("surveys/feedback.json", ("item", 0, "text")) == "Was it easy?"
    qtbot.waitUntil(lambda: "Another language changed. Write this anew, or say that it still fits." in office.words())
    press(office, f"fits-{EASY}/text|zh-Hans")
    qtbot.waitUntil(lambda: "Another language changed." not in office.words())
    press(office, "wordsDone")
    qtbot.waitUntil(lambda: "1  Was it easy?" in office.words())
    press(office, "surveyBack")
    qtbot.waitUntil(lambda: office.find("survey-feedback") is not None and "Draft" in office.words())


def test_a_question_is_made_required_and_left_out(open_office, press, qtbot):
    office = open_office()
    press(office, "questions-feedback", f"require-{EASY}")
    qtbot.waitUntil(lambda: "Must be answered" in office.words())
    assert office.draft.value("surveys/feedback.json", ("item", 0, "required")) is True
    press(office, f"ask-{EASY}")
    qtbot.waitUntil(lambda: "Not asked" in office.words())
    press(office, "questionUndo", "questionUndo")
    qtbot.waitUntil(lambda: "Not asked" not in office.words())
    assert office.draft.changed_files() == ()


def test_a_consent_has_no_such_buttons(open_office, press, qtbot):
    office = open_office()
    press(office, "questions-professional")
    consent = "surveys/professional.json#item/0"
    qtbot.waitUntil(lambda: office.find(f"words-{consent}") is not None)
    assert office.find(f"ask-{consent}") is None
    assert office.find(f"require-{consent}") is None
    assert "Consent: stays as it is" in office.words()


@pytest.fixture
def sticks(tmp_path, monkeypatch):
    folder = tmp_path / "sticks"
    (folder / "CLINIC").mkdir(parents=True)
    monkeypatch.setenv("KIOSK_DRIVES", str(folder))
    return folder / "CLINIC"


def form(**other) -> bytes:
    parts = {"resourceType": "Questionnaire", "url": "urn:x:parking", "version": "2", "title": "Parking"}
    item = [{"linkId": "a", "type": "boolean", "text": "Was there a place?"}]
    return json.dumps({**parts, "item": item, **other}).encode()


def test_a_form_comes_by_stick_after_a_look(open_office, press, qtbot, sticks):
    (sticks / "parking.json").write_bytes(form())
    office = open_office()
    press(office, "surveyBring", "surveyChoice-0")
    qtbot.waitUntil(lambda: "Words are missing in: 中文. Write them before you publish." in office.words())
    assert "It gets a door on the home screen." in office.words()
    assert office.draft.changed_files() == ()
    press(office, "surveyTake")
    qtbot.waitUntil(lambda: office.find("survey-parking") is not None)
    press(office, "remove-parking")
    qtbot.waitUntil(lambda: office.find("survey-parking") is None)


def test_a_form_that_cannot_be_shown_is_refused_with_every_reason(open_office, press, qtbot, sticks):
    items = [{"linkId": "a", "type": "reference", "text": "x"}, {"linkId": "b", "type": "boolean", "regex": 1}]
    (sticks / "bad.json").write_bytes(form(item=items))
    office = open_office()
    press(office, "surveyBring", "surveyChoice-0")
    qtbot.waitUntil(lambda: "This kiosk can’t show that form." in office.words())
    assert 'Item "a"' in office.words()
    assert 'Item "b"' in office.words()
    press(office, "surveyStickBack")
    qtbot.waitUntil(lambda: office.find("survey-feedback") is not None)
    assert office.draft.changed_files() == ()


def test_a_stick_without_forms_says_so(open_office, press, qtbot, sticks):
    office = open_office()
    press(office, "surveyBring")
    qtbot.waitUntil(lambda: "There is no form on this stick." in office.words())
