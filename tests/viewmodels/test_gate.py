"""The survey closes while the disk has no room, and never under a visitor's hands."""

from types import SimpleNamespace

import pytest

from kiosk.gate import SurveyGate
from kiosk.outbox import Room
from kiosk.outbox.room import LEAST_FREE, PHOTOS_FREE, WORST_COMMIT, room_for


def look(gate: SurveyGate, executor) -> None:
    for _ in range(10):
        gate.tick()
    executor.run()


@pytest.mark.parametrize(
    ("free", "room"),
    [
        (0, Room.NONE),
        (LEAST_FREE + WORST_COMMIT - 1, Room.NONE),
        (LEAST_FREE + WORST_COMMIT, Room.NO_PHOTOS),
        (PHOTOS_FREE - 1, Room.NO_PHOTOS),
        (PHOTOS_FREE, Room.PLENTY),
    ],
)
def test_what_the_disk_allows(free: int, room: Room):
    assert room_for(free) is room


def test_it_closes_and_opens_with_the_disk(qtbot, make_survey, box, executor):
    survey = make_survey(open_box=False)
    disk = SimpleNamespace(commit=box.commit, room=lambda: disk.left, left=Room.NO_PHOTOS)
    gate = SurveyGate(survey, executor)
    gate.open(disk)
    executor.run()
    qtbot.waitUntil(lambda: not survey.photos.possible)
    assert survey.available
    for left, available in ((Room.NONE, False), (Room.PLENTY, True)):
        disk.left = left
        look(gate, executor)
        qtbot.waitUntil(lambda available=available: survey.available is available)
    assert survey.photos.possible


def test_a_survey_under_way_stays_open(qtbot, make_survey, box, executor):
    survey = make_survey(open_box=False)
    disk = SimpleNamespace(commit=box.commit, room=lambda: disk.left, left=Room.PLENTY)
    gate = SurveyGate(survey, executor)
    gate.open(disk)
    executor.run()
    survey.start("professional")
    disk.left = Room.NONE
    with qtbot.waitSignal(gate.measured):
        look(gate, executor)
    qtbot.wait(0)
    assert survey.screen == "start"
    survey.clear()
    with qtbot.waitSignal(survey.pageChanged):
        look(gate, executor)
    survey.start("professional")
    assert survey.screen == "closed"
