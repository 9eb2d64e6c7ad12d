"""The pad for a PIN: what it says of tries and waits, and that digits never leave it."""

from concurrent.futures import Executor, Future

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.staff import DoorError, Opened, Role, Waiting, Wrong
from kiosk.viewmodels.errands import Errands
from kiosk.viewmodels.staff.pin_pad import PinPadViewModel


class Later(Executor):
    """Keeps jobs until `run`."""

    def __init__(self):
        self.jobs = []

    def submit(self, fn, /, *args, **kwargs):
        self.jobs.append(lambda: fn(*args, **kwargs))
        return Future()

    def run(self):
        while self.jobs:
            self.jobs.pop(0)()


class Keeper:
    """A door whose answers the test gives."""

    def __init__(self):
        self.tried, self.answer, self.wait = [], Wrong(4), 0.0

    def check(self, pin):
        self.tried.append(pin)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.fixture
def keeper():
    return Keeper()


@pytest.fixture
def later():
    return Later()


@pytest.fixture
def pad(keeper, later, qapp):
    made = PinPadViewModel(keeper.check, lambda: keeper.wait, Errands(later))
    made.start()
    return made


def type_in(pad, digits, later, qtbot):
    for digit in digits:
        pad.press(digit)
    pad.enter()
    later.run()
    qtbot.waitUntil(lambda: not pad.checking)


def test_digits_are_dots_and_go_one_by_one(pad):
    assert (pad.typed, pad.length) == (0, 6)
    for digit in "12345678":
        pad.press(digit)
    assert pad.typed == 6
    pad.press("delete")
    assert pad.typed == 5


def test_nothing_is_checked_before_it_is_whole(pad, keeper, later):
    for digit in "12345":
        pad.press(digit)
    pad.enter()
    assert not later.jobs
    assert keeper.tried == []


def test_a_wrong_pin_says_how_many_tries_are_left_until_the_next_digit(pad, keeper, later, qtbot):
    type_in(pad, "123456", later, qtbot)
    assert (keeper.tried, pad.triesLeft, pad.typed) == (["123456"], 4, 0)
    pad.press("1")
    assert pad.triesLeft == -1


def test_nothing_can_be_typed_while_a_pin_is_checked(pad, later):
    for digit in "123456":
        pad.press(digit)
    pad.enter()
    assert pad.checking
    pad.press("1")
    pad.enter()
    assert (pad.typed, len(later.jobs)) == (0, 1)


def test_the_right_pin_opens_once_for_its_role(pad, keeper, later, qtbot):
    opened = QSignalSpy(pad.opened)
    keeper.answer = Opened(Role.REVIEWER)
    type_in(pad, "908172", later, qtbot)
    assert (opened.count(), opened.at(0)) == (1, ["reviewer"])
    assert (pad.typed, pad.triesLeft, pad.failed) == (0, -1, False)


def test_a_wait_is_counted_and_ends(pad, keeper, later, qtbot):
    keeper.answer, keeper.wait = Waiting(29.4), 29.4
    type_in(pad, "123456", later, qtbot)
    assert pad.waitSeconds == 30
    pad.press("1")
    assert pad.typed == 0
    keeper.wait = 0.0
    pad.tick()
    assert pad.waitSeconds == 0
    pad.press("1")
    assert pad.typed == 1


def test_pins_that_cannot_be_read_are_said_and_a_new_start_forgets_it(pad, keeper, later, qtbot):
    keeper.answer = DoorError("no")
    type_in(pad, "123456", later, qtbot)
    assert pad.failed
    pad.start()
    assert not pad.failed


def test_a_shuffled_pad_has_every_digit_once_and_changes(keeper, later, qapp):
    pad = PinPadViewModel(keeper.check, lambda: 0.0, Errands(later), shuffled=True)
    seen = set()
    for _ in range(20):
        pad.start()
        assert sorted(pad.keys) == list("0123456789")
        seen.add("".join(pad.keys))
    assert len(seen) > 15


def test_what_was_typed_for_somebody_who_left_opens_nothing(pad, keeper, later, qtbot):
    opened = QSignalSpy(pad.opened)
    keeper.answer = Opened(Role.EDITOR)
    for digit in "908172":
        pad.press(digit)
    pad.enter()
    pad.start()
    later.run()
    qtbot.wait(20)
    assert (opened.count(), pad.typed) == (0, 0)
