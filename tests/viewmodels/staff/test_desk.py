"""The desk of staff: pure sentences from facts, and the two view models that fetch them."""

from concurrent.futures import Executor, Future
from datetime import datetime

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.outbox import Status
from kiosk.outbox.status import Line
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff import desk_facts as facts
from kiosk.viewmodels.staff.desk import DeskViewModel, Eyes
from kiosk.viewmodels.staff.desk_facts import Looked, Seen
from kiosk.viewmodels.staff.handover import HandoverViewModel, Hands, News
from kiosk.viewmodels.staff.moments import day, moment

AT = datetime(2026, 7, 14, 10, 24).astimezone().isoformat()
LINE = Line("0412", AT, 1_250_000, 3, None, "Form not accepted (422)", stuck=True)


class Now(Executor):
    """Does each job at once."""

    def submit(self, fn, /, *args, **kwargs):
        fn(*args, **kwargs)
        return Future()


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Tue 14 Jul, 10:24"), ("zh-Hans", "7月14日 10:24")], ids=["English", "Chinese"]
)
def test_moments_are_said_in_the_language_and_the_clinics_own_time(language, said):
    assert moment(AT, language) == said
    assert moment(None, language) == ""


def test_days_are_said_long_and_short():
    assert (day("2026-07-14", "en"), day("2026-07-14", "en", short=True), day("", "en")) == ("14 Jul 2026", "Tue", "")


def test_an_outbox_that_cannot_be_opened_is_told_apart_from_an_empty_one():
    assert not facts.outbox(None, "en")["known"]
    assert facts.outbox(Status(), "en")["known"]


def test_what_waits_and_what_needs_somebody_are_counted_apart():
    status = Status(waiting=2, sending=1, held=4, quarantined=1, corrupt=2, delivered=9, oldest_at=AT, last_at=AT)
    told = facts.outbox(status, "en")
    assert (told["waiting"], told["needs"], told["sent"]) == (7, 3, 9)
    assert told["since"] == told["last"] == "Tue 14 Jul, 10:24"


def test_a_line_tells_number_time_size_tries_and_why_and_nothing_else():
    (line,) = facts.lines(Status(lines=(LINE,)), "en")
    assert line == {
        "number": "0412",
        "saved": "Tue 14 Jul, 10:24",
        "size": "1.2 MB",
        "tries": 3,
        "next": "",
        "reason": "Form not accepted (422)",
        "stuck": True,
    }


@pytest.mark.parametrize(("size", "said"), [(40, "1 kB"), (12_400, "12 kB"), (99_999, "100 kB"), (3_145_728, "3.1 MB")])
def test_sizes_are_said_in_the_unit_that_fits(size, said):
    line = Line("0412", AT, size, 0, None, "")
    assert facts.lines(Status(lines=(line,)), "en")[0]["size"] == said


def test_what_needs_mending_comes_first():
    found = [Seen("clock", "ok", "a"), Seen("disk", "error", "b"), Seen("server", "warning", "c")]
    assert [row["topic"] for row in facts.health(found)] == ["disk", "server", "clock"]
    assert facts.tally(found) == {"good": 1, "warn": 1, "alert": 1}


def test_bars_stand_to_each_other_as_their_counts_do():
    days = tuple((f"2026-07-{number:02}", count) for number, count in ((13, 40), (14, 10)))
    told = facts.visits(Looked(days=days, opened={"step-1": 3, "how-1": 5}, warned=7), {"how-1": "Collect"}, "en")
    assert [bar["height"] for bar in told["days"]] == [1.0, 0.25]
    assert (told["total"], told["opened"], told["left"], told["warned"]) == (50, "Collect", "", 7)


def test_a_week_without_a_visit_divides_by_nothing():
    told = facts.visits(Looked(days=(("2026-07-14", 0),)), {}, "en")
    assert told["days"] == [{"name": "Tue", "count": 0, "height": 0.0}]


def test_the_disk_is_told_in_percent():
    assert facts.disk(Looked(free=25, total=100))["percent"] == 25
    assert not facts.disk(Looked())["known"]


def test_the_desk_looks_and_examines_once_and_forgets_when_staff_leave(qapp, qtbot):
    calls = []
    eyes = Eyes(
        status=lambda: Status(waiting=2),
        look=lambda: calls.append("look") or Looked(live=3),
        examine=lambda: calls.append("examine") or [Seen("disk", "error", "full")],
        titles=dict,
        language=lambda: "en",
    )
    desk = DeskViewModel(eyes, Errands(Now()))
    desk.refresh()
    qtbot.waitUntil(lambda: desk.examined and desk.content["live"] == 3)
    desk.refresh()
    qtbot.waitUntil(lambda: calls.count("look") == 2)
    assert (calls.count("examine"), desk.outbox["waiting"], desk.tally["alert"]) == (1, 2, 1)
    desk.clear()
    assert not desk.examined


def test_a_desk_tells_of_the_outbox_only_when_it_changes(qapp, qtbot):
    now = [Status()]
    desk = DeskViewModel(Eyes(lambda: now[0], Looked, list, dict, lambda: "en"), Errands(Now()))
    desk.refresh()
    qtbot.waitUntil(lambda: desk.examined)
    told = QSignalSpy(desk.changed)
    desk.tick()
    assert told.count() == 0
    now[0] = Status(waiting=1)
    desk.tick()
    assert (told.count(), desk.outbox["waiting"]) == (1, 1)


class Stick:
    def __init__(self, name):
        self.name = name


class Clerk:
    """What the handover is done by."""

    def __init__(self):
        self.sticks, self.done = [], []

    def hands(self):
        return Hands(lambda: self.done.append("send"), lambda: tuple(self.sticks), self._export, self._confirm)

    def _export(self, stick):
        self.done.append(stick.name)
        return News("exported", 3)

    def _confirm(self, code):
        self.done.append(code)
        return News("refused", sentence="This code fits no export.")


@pytest.fixture
def clerk():
    return Clerk()


@pytest.fixture
def hand(clerk, qapp):
    return HandoverViewModel(clerk.hands(), Errands(Now()))


def test_a_lone_stick_gets_the_copies_as_soon_as_it_is_there(hand, clerk, qtbot):
    working = QSignalSpy(hand.workingChanged)
    hand.export()
    qtbot.wait(5)
    assert (hand.asking, clerk.done) == ("stick", [])
    clerk.sticks = [Stick("OFFICE")]
    hand.tick()
    qtbot.waitUntil(lambda: hand.news["code"] == "exported")
    qtbot.waitUntil(lambda: hand.working == "")
    assert (hand.news["number"], clerk.done, hand.asking) == (3, ["OFFICE"], "")
    assert [working.at(row) for row in range(working.count())] == [[True], [False]]


def test_of_several_sticks_one_is_chosen(hand, clerk, qtbot):
    clerk.sticks = [Stick("A"), Stick("B")]
    hand.export()
    qtbot.waitUntil(lambda: hand.asking == "choose")
    assert hand.sticks == ["A", "B"]
    hand.choose(7)
    assert clerk.done == []
    hand.choose(1)
    qtbot.waitUntil(lambda: hand.news["code"] == "exported")
    assert clerk.done == ["B"]


def test_a_code_that_fits_nothing_is_said_in_the_outboxs_words(hand, clerk, qtbot):
    hand.askCode()
    assert hand.asking == "code"
    hand.confirm("ABCD")
    qtbot.waitUntil(lambda: hand.news["code"] == "refused")
    assert (hand.news["sentence"], clerk.done, hand.asking) == ("This code fits no export.", ["ABCD"], "")


def test_what_is_cancelled_copies_nothing(hand, clerk, qtbot):
    hand.export()
    hand.cancel()
    clerk.sticks = [Stick("A")]
    hand.tick()
    qtbot.wait(5)
    assert (clerk.done, hand.asking) == ([], "")


def test_sending_now_is_said(hand, clerk):
    hand.sendNow()
    assert (clerk.done, hand.news["code"]) == (["send"], "sending")
    hand.clear()
    assert hand.news["code"] == ""
