"""Nothing of one visitor is left for the next, however the visit ends."""

from pathlib import Path

import pytest
from whole_kiosk import KEYBOARD_SAYS, Whole

from kiosk.system import clipboard
from kiosk.system.pictures import PictureProvider
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.survey import SurveyViewModel
from kiosk.viewmodels.takeaway import TakeawayViewModel

from .portrait import Portrait, difference, everything_said, portrait
from .visitor import WORDS, Visitor

pytestmark = pytest.mark.qt_log_ignore(*KEYBOARD_SAYS, extend=True)


def made(data: Path, qtbot) -> Whole:
    whole = Whole(data, qtbot)
    whole.kiosk.display.set_still()
    return whole


@pytest.fixture
def drives(tmp_path, monkeypatch):
    """The folder of the sticks that are in: none."""
    (tmp_path / "drives").mkdir()
    monkeypatch.setenv("KIOSK_DRIVES", str(tmp_path / "drives"))


@pytest.fixture
def whole(tmp_path, qtbot, drives, first):
    whole = made(tmp_path / "data", qtbot)
    yield whole
    whole.close()


@pytest.fixture(scope="module")
def memory() -> dict[str, Portrait]:
    return {}


@pytest.fixture
def first(tmp_path, qtbot, drives, memory) -> Portrait:
    """What the first visitor of a new kiosk meets; looked at once, for every test has a new kiosk."""
    if not memory:
        whole = made(tmp_path / "first", qtbot)
        portrait(whole)  # the keyboard and pictures load once
        memory["first"] = portrait(whole)
        whole.close()
    return memory["first"]


def goes_home(whole: Whole) -> None:
    whole.kiosk.visit.home()
    assert left_over(everything_said(whole)) == [], "a stranger at Home would meet the answers"
    idles(whole)


def backs_out(whole: Whole) -> None:
    while whole.kiosk.survey.back():
        pass
    whole.kiosk.visit.back()
    idles(whole)


def idles(whole: Whole) -> None:
    for _ in range(10):
        if whole.kiosk.visit.screen != "attract":
            whole.rest(30)
    assert whole.kiosk.visit.screen == "attract"


def starts_over(whole: Whole) -> None:
    whole.rest(180)
    assert whole.kiosk.visit.warned
    whole.kiosk.visit.startOver()


def finishes(whole: Whole) -> None:
    assert whole.kiosk.visit.professional
    whole.kiosk.visit.startOver()


def waits_for_the_thanks_to_clear(whole: Whole) -> None:
    whole.rest(0)
    whole.rest(60)
    assert whole.kiosk.visit.screen == "attract"


ENDS = {
    "the answers are sent": ("thanks", finishes),
    "the thanks clear": ("thanks", waits_for_the_thanks_to_clear),
    "home, from a question": ("email", goes_home),
    "home, from the review": ("review", goes_home),
    "back, out of the survey": ("specialty", backs_out),
    "nobody is there any more, typing": ("full-name", idles),
    "nobody is there any more, searching": ("country", idles),
    "nobody is there any more, photos": ("case-photos", idles),
    "nobody is there any more, review": ("review", idles),
    "start over": ("hospital", starts_over),
}


# What forgets, each with all the ways that lead to it.
FORGETTING = {
    "answers": ((SurveyViewModel, "clear"),),
    "photos": ((PictureProvider, "drop"), (PictureProvider, "clear")),
    "take-home": ((TakeawayViewModel, "clear"), (TakeawayViewModel, "close")),
    "how things are shown": ((DisplayViewModel, "reset"),),
    "clipboard": ((clipboard, "wipe"),),
}


def left_over(lines: list[str]) -> list[str]:
    return [line for line in lines if any(word in line.lower() for word in WORDS)]


# The others come with make torture.
OFTEN = {
    "the answers are sent",
    "home, from a question",
    "nobody is there any more, searching",
    "nobody is there any more, photos",
    "start over",
}
assert ENDS.keys() > OFTEN


@pytest.mark.parametrize("end", [end if end in OFTEN else pytest.param(end, marks=pytest.mark.torture) for end in ENDS])
def test_the_next_visitor_meets_what_the_first_one_met(whole, first, end):
    until, leaves = ENDS[end]
    visitor = Visitor(whole)
    visitor.comes()
    visitor.answers(until)
    leaves(whole)
    visitor.takes_the_stick_out()
    assert left_over(everything_said(whole)) == []
    later = portrait(whole)
    assert difference(first, later) == []
    assert left_over([line for lines in later.values() for line in lines]) == []


@pytest.fixture
def careless(request, first, monkeypatch):
    """A kiosk that does not forget one kind of thing."""
    for place, name in FORGETTING[request.param]:
        monkeypatch.setattr(place, name, lambda *_, **__: None)


@pytest.mark.parametrize("careless", FORGETTING, indirect=True)
def test_without_one_of_the_resets_something_is_found(careless, whole, first):
    visitor = Visitor(whole)
    visitor.comes()
    visitor.answers("case-photos")
    try:
        idles(whole)
        visitor.takes_the_stick_out()
        left = left_over(everything_said(whole))
        left += difference(first, portrait(whole))
    except AssertionError as stopped:  # the next visit may not even begin
        left = [str(stopped)]
    assert left
