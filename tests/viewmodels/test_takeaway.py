"""Taking a guide away: one stick, several, none, the lock, and what came of it."""

from concurrent.futures import Future
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.takeaway import Edges, Outcome, TakeawayViewModel


@dataclass(frozen=True)
class Stick:
    name: str


@dataclass
class World:
    """What is outside: the sticks that are in, and what copying to one says."""

    sticks: list[Stick] = field(default_factory=list)
    outcome: Outcome = field(default_factory=lambda: Outcome("done", "guide.pdf"))
    locked: set[str] = field(default_factory=set)
    copied: list[tuple[str, str]] = field(default_factory=list)

    def copy(self, guide: str, stick: Stick) -> Outcome:
        self.copied.append((guide, stick.name))
        return self.outcome


class Now:
    """An executor that does each job when the test says so, and tells whoever waits."""

    def __init__(self) -> None:
        self.jobs = []

    def submit(self, fn, /, *args):
        future = Future()
        self.jobs.append((future, fn, args))
        return future

    def run(self) -> None:
        jobs, self.jobs = self.jobs, []
        for future, fn, args in jobs:
            future.set_result(fn(*args))


@pytest.fixture
def world():
    return World()


@pytest.fixture
def executor():
    return Now()


@pytest.fixture
def take(qapp, world, executor):
    return TakeawayViewModel(
        Edges(lambda: tuple(world.sticks), world.copy, lambda guide: guide not in world.locked), executor
    )


def step(executor, take, qtbot, state: str) -> None:
    executor.run()
    qtbot.waitUntil(lambda: take.state == state)


def test_with_one_stick_in_it_is_copied_at_once(take, world, executor, qtbot):
    world.sticks = [Stick("A")]
    take.ask("patients")
    step(executor, take, qtbot, "copying")
    take.close()
    assert take.state == "copying"  # nobody may think that it is over
    step(executor, take, qtbot, "done")
    assert (world.copied, take.fileName) == ([("patients", "A")], "guide.pdf")
    take.close()
    assert take.state == "closed"


def test_it_waits_for_a_stick_and_looks_only_while_somebody_does(take, world, executor, qtbot):
    take.tick()
    assert executor.jobs == []
    take.ask("patients")
    assert take.state == "looking"
    take.tick()
    assert len(executor.jobs) == 1
    executor.run()
    qtbot.waitUntil(lambda: (take.tick(), len(executor.jobs))[1] == 1)
    world.sticks = [Stick("A")]
    step(executor, take, qtbot, "copying")
    step(executor, take, qtbot, "done")
    take.tick()
    assert executor.jobs == []


def test_of_several_the_visitor_chooses(take, world, executor, qtbot):
    world.sticks = [Stick("A"), Stick("B")]
    take.ask("patients")
    step(executor, take, qtbot, "choosing")
    assert take.drives == ["A", "B"]
    take.choose(5)
    take.choose(1)
    step(executor, take, qtbot, "done")
    assert world.copied == [("patients", "B")]


@pytest.mark.parametrize("reason", ["full", "locked", "gone", "failed"])
def test_a_failure_says_why_and_can_be_tried_again(take, world, executor, qtbot, reason):
    world.sticks, world.outcome = [Stick("A")], Outcome("failed", reason=reason)
    take.ask("patients")
    step(executor, take, qtbot, "copying")
    step(executor, take, qtbot, "failed")
    assert (take.reason, take.fileName) == (reason, "")
    world.outcome = Outcome("there", "guide.pdf")
    take.again()
    step(executor, take, qtbot, "copying")
    step(executor, take, qtbot, "there")


def test_a_locked_guide_goes_nowhere(take, world, executor):
    world.locked.add("doctors")
    take.ask("doctors")
    assert (take.state, executor.jobs) == ("closed", [])


def test_the_end_of_the_visit_ends_it(take, world, executor, qtbot):
    world.sticks = [Stick("A")]
    take.ask("patients")
    step(executor, take, qtbot, "copying")
    take.clear()
    executor.run()
    qtbot.wait(20)
    assert (take.state, take.drives, take.fileName) == ("closed", [], "")


def test_codes_are_told(take, qtbot):
    with qtbot.waitSignal(take.codesChanged):
        take.set_card("card/1", 97)
    take.set_address("https://clinic.example.org", 33)
    assert (take.card, take.cardModules, take.address, take.addressModules) == (
        "card/1",
        97,
        "https://clinic.example.org",
        33,
    )


def test_looking_again_in_vain_is_no_news(take, executor):
    take.ask("patients")
    news = []
    take.changed.connect(lambda: news.append(take.state))
    for _ in range(3):
        executor.run()
        QCoreApplication.processEvents()
        take.tick()
    assert (take.state, news) == ("looking", [])
