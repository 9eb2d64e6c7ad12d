"""First start and Settings with a finger: from the first page to 'Open for patients', and a wrong number put right."""

import pytest
from PySide6.QtCore import QPointF
from setup_stage import SetupStage
from whole_kiosk import KEYBOARD_SAYS

from kiosk import staff

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)

PIN, OTHER = "279461", "836205"
A_PAUSE = 2.0  # seconds that a newcomer needs before each touch: to read the line and find the place
A_KEY = 0.4  # and from one key to the next


class Person:
    """One finger that counts the seconds a newcomer would have taken."""

    def __init__(self, stage, tap, qtbot):
        self.stage, self.tap, self.bot = stage, tap, qtbot
        self.seconds = 0.0

    def touch(self, *names, pause=A_PAUSE):
        for name in names:
            self.bot.waitUntil(lambda name=name: self.stage.find(name) is not None)
            self.bring(name)
            self.tap(self.stage.window, self.stage.centre(name))
            self.bot.wait(10)
            self.seconds += pause

    def bring(self, name):
        """Drag the list or the page that a control lies in until it is in sight."""
        self.stage.window.grabWindow()
        item = page = self.stage.find(name)
        while page is not None and page.property("contentY") is None:
            page = page.parentItem()
        if page is None:
            return
        top = item.mapToItem(page, QPointF(0, 0)).y()
        if not 0 <= top <= page.height() - item.height():
            page.setProperty("contentY", max(0.0, page.property("contentY") + top - page.height() / 3))
            self.seconds += A_PAUSE

    def dial(self, field, number):
        """Type a number on the pad that comes up for it, in place of what stands there."""
        self.touch(f"{field}-input")
        self.bot.waitUntil(lambda: self.stage.find("digit-0") is not None)
        while self.stage.find(f"{field}-input").property("text"):
            self.touch("digit-delete", pause=A_KEY)
        self.touch(*(f"digit-{'space' if key == ' ' else key}" for key in number), pause=A_KEY)

    def pin(self, pin):
        self.touch(*(f"pin-{digit}" for digit in pin * 2), pause=A_KEY)


@pytest.fixture
def opened(tmp_path, qtbot):
    """Return `opened(role="", size=…, keyboard=True)`: the window on one data folder."""
    made = []

    def opened(role="", size=(1920, 1080), **how):
        made.append(SetupStage(tmp_path / "data", role).open(size, **{"keyboard": True, **how}))
        return made[-1]

    yield opened
    for stage in made:
        stage.close()


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_a_newcomer_sets_a_kiosk_up_in_three_minutes(opened, tap, qtbot, size, tmp_path, monkeypatch):
    (tmp_path / "sticks" / "USB").mkdir(parents=True)
    monkeypatch.setenv("KIOSK_DRIVES", str(tmp_path / "sticks"))
    stage = opened(size=size)
    me = Person(stage, tap, qtbot)
    me.touch("first-en", "setupNext", "setPin-editor")
    me.pin(PIN)
    qtbot.waitUntil(lambda: "editor" in stage.pins.done)
    me.touch("setPin-reviewer")
    me.pin(OTHER)
    qtbot.waitUntil(lambda: "reviewer" in stage.pins.done)
    me.touch("setupNext", "site.region", "site.region-hong-kong")
    for field, number in (("phone_day", "+852 5550"), ("phone_night", "555 0101"), ("emergency", "999")):
        me.dial(f"clinic.{field}", number)
    me.touch("setupNext")
    qtbot.waitUntil(lambda: stage.start.step == "privacy")
    me.touch("setupNext", "makeKey")
    qtbot.waitUntil(lambda: stage.recovery.state == "made")
    me.touch("setupNext")
    qtbot.waitUntil(lambda: stage.start.step == "server")
    me.touch("setupNext", "night.from", "night.from-20:00", "setupNext")
    qtbot.waitUntil(lambda: stage.start.step == "check")
    with qtbot.waitSignal(stage.start.opened):
        me.touch("setupNext")
    assert not stage.unready()
    assert (stage.set("clinic.phone_day"), stage.set("site.region")) == ("+852 5550", "hong-kong")
    assert me.seconds < 180, me.seconds


def test_what_is_missing_stands_beside_the_field_and_below(opened, tap, qtbot):
    stage = opened(keyboard=False)
    stage.start.go("site")
    me = Person(stage, tap, qtbot)
    me.touch("setupNext")
    assert stage.start.step == "site"
    assert "The emergency number is missing." in stage.words()
    assert stage.find("missing") is not None
    me.touch("step-check", "check-site")
    assert stage.start.step == "site"


def test_a_wrong_number_is_put_right_in_less_than_a_minute(opened, tap, qtbot, tmp_path):
    staff.SettingsStore(tmp_path / "data").save({"clinic.phone_day": "555 0l00".replace("l", "9")})
    stage = opened("editor")
    me = Person(stage, tap, qtbot)
    me.dial("clinic.phone_day", "555 0100")
    me.touch("keysDone")
    qtbot.waitUntil(lambda: stage.settings.news == "saved")
    assert stage.set("clinic.phone_day") == "555 0100"
    assert me.seconds + 3 + 3 * A_PAUSE + 6 * A_KEY < 60  # the hold at the corner, the PIN, the rail
    me.touch("undoSetting")
    qtbot.waitUntil(lambda: stage.settings.news == "undone")
    assert stage.set("clinic.phone_day") == "555 0900"


def test_another_group_or_the_way_out_keeps_what_is_typed(opened, tap, qtbot):
    stage = opened("editor")
    me = Person(stage, tap, qtbot)
    me.dial("clinic.phone_day", "555")
    me.touch("group-privacy")
    qtbot.waitUntil(lambda: stage.set("clinic.phone_day") == "555")
    me.dial("privacy.retention_days", "90")
    stage.shut()
    qtbot.waitUntil(lambda: stage.set("privacy.retention_days") == 90)


def test_a_limit_asks_for_a_second_person(opened, tap, qtbot):
    stage = opened("editor", keyboard=False)
    stage.door.set_pin(staff.Role.EDITOR, PIN)
    stage.door.set_pin(staff.Role.REVIEWER, OTHER)
    me = Person(stage, tap, qtbot)
    stage.settings.write("clinic.fever_limit", "38.3 °C")
    me.touch("clinic.phone_day-input", "clinic.fever_limit-input", "clinic.phone_day-input")
    qtbot.waitUntil(lambda: stage.find("guardSheet") is not None)
    me.touch(*(f"pin-{digit}" for digit in OTHER), "pin-enter")
    qtbot.waitUntil(lambda: stage.settings.news == "saved")
    assert stage.find("guardSheet") is None
    assert stage.set("clinic.fever_limit") == "38.3 °C"


def test_what_it_has_set_shows_a_lock(opened, tap, qtbot, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "kiosk.toml").write_text(
        '[site]\nregion = "macau"\n[clinic]\nphone_day = "555 0100"\n[staff]\nshuffle = true\n', encoding="utf-8"
    )
    stage = opened("editor")
    me = Person(stage, tap, qtbot)
    me.touch("clinic.phone_day-input")
    assert "Set by IT" in stage.words()
    assert stage.find("clinic.phone_day-input").property("readOnly")
    me.touch("group-region")
    qtbot.waitUntil(lambda: "Macau" in stage.words())
    me.touch("group-pins", "staff.shuffle")
    assert stage.set("staff.shuffle") is True
    assert "Set by IT" in stage.words()


def test_try_it_says_in_words_how_it_went(opened, tap, qtbot):
    stage = opened("editor", keyboard=False)
    me = Person(stage, tap, qtbot)
    me.touch("group-upload")
    stage.settings.write("upload.server", "https://localhost:1/fhir")
    me.touch("tryIt")
    qtbot.waitUntil(lambda: "Nobody answers there." in stage.words())
    stage.settings.write("upload.server", "fhir")
    me.touch("tryIt")
    assert "Nobody answers there." not in stage.words()
    assert any("No server address." in words for words in stage.words())


@pytest.mark.parametrize("rotation", [270])
def test_lists_and_pads_turn_with_the_screen(opened, tap, qtbot, rotation):
    stage = opened("editor", size=(1080, 1920) if rotation == 270 else (1920, 1080), rotation=rotation)
    me = Person(stage, tap, qtbot)
    me.dial("clinic.phone_day", "555")
    me.touch("group-night", "night.from", "night.from-21:30")
    qtbot.waitUntil(lambda: stage.set("night.from_") == "21:30")
    assert stage.set("clinic.phone_day") == "555"
