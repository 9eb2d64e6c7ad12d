"""Case photos: the stick, the picker, what goes into the survey and what leaves it, and that nothing stays."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from kiosk import survey
from kiosk.system.pictures import PictureProvider
from kiosk.viewmodels.photo_shots import Edges
from kiosk.viewmodels.photos import PhotosViewModel
from kiosk.viewmodels.survey import SurveyViewModel
from kiosk.viewmodels.thanks import ThanksViewModel


def picture(kind: str = "JPG") -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    image.save(buffer, kind)
    return bytes(buffer.data().data())


@dataclass(frozen=True)
class Stick:
    name: str


@dataclass(frozen=True)
class Found:
    name: str
    changed: float = 1_777_701_600.0


@dataclass(frozen=True)
class Shot:
    data: bytes
    smaller: bool = False
    thumbnail: bytes = field(default_factory=picture)


@dataclass
class World:
    """The sticks that are in, what is on them, and what reading a picture gives."""

    sticks: list[Stick] = field(default_factory=list)
    names: Sequence[str] | None = tuple(f"DCIM/{number}.jpg" for number in range(1, 15))
    outcomes: dict[str, Shot | str] = field(default_factory=dict)
    taken: list[str] = field(default_factory=list)

    def edges(self) -> Edges:
        return Edges(lambda: tuple(self.sticks), self.pictures, self.thumbnails, self.take)

    def pictures(self, stick: Stick) -> tuple[Found, ...] | None:
        return None if self.names is None else tuple(map(Found, self.names))

    def thumbnails(self, stick: Stick, names: Sequence[str]) -> Iterator[tuple[str, bytes | None]]:
        return ((name, picture()) for name in names)

    def take(self, stick: Stick, name: str) -> Shot | str:
        self.taken.append(name)
        return self.outcomes.get(name, Shot(picture()))


@pytest.fixture
def world():
    return World([Stick("CASES")])


@pytest.fixture
def shelf():
    return PictureProvider()


@pytest.fixture
def model(qapp, world, shelf, executor, forms, box):
    photos = PhotosViewModel(world.edges(), shelf, executor)
    made = SurveyViewModel(
        forms.get, lambda: datetime(2026, 11, 23, tzinfo=UTC), {}, ThanksViewModel(lambda: 0.0), photos, executor
    )
    made.set_outbox(box.commit)
    return made


@pytest.fixture
def work(qapp, executor):
    """Return `work()`: does what waits for the other thread, and what that brings, until there is nothing left."""

    def run() -> None:
        for _ in range(20):
            executor.run()
            qapp.processEvents()

    return run


@pytest.fixture
def page(model, work):
    """Return the survey at its page for photos, the stick found."""
    to_photos(model)
    work()
    return model


def to_photos(model: SurveyViewModel) -> None:
    model.start("professional")
    model.choose("yes")
    while model.page["kind"] != "photos":
        if model.page["required"] and model.page["options"]:
            model.choose(model.page["options"][0]["code"])
        model.next()


def add(model: SurveyViewModel, work, *rows: int) -> None:
    picker = model.photos.picker
    picker.open(8)
    for row in rows:
        picker.toggle(row)
    picker.add()
    work()


def full(model: SurveyViewModel) -> list[int]:
    return [slot["number"] for slot in model.photos.slots if slot["source"]]


def test_the_stick_that_is_in_is_found_and_its_pictures_are_counted(page):
    assert page.photos.picker.stick == {"state": "found", "name": "CASES", "count": 14, "names": []}
    assert len(page.photos.slots) == 6


def test_nobody_looks_for_sticks_while_another_page_is_on(model, executor):
    model.start("professional")
    model.photos.tick()
    assert executor.waiting == []


@pytest.mark.parametrize(
    ("sticks", "names", "state"),
    [([], (), "none"), (["A"], (), "empty"), (["A"], None, "bad"), (["A", "B"], ("1.jpg",), "several")],
)
def test_the_bar_tells_what_is_there(model, world, work, sticks, names, state):
    world.sticks, world.names = [Stick(name) for name in sticks], names
    to_photos(model)
    work()
    assert model.photos.picker.stick["state"] == state


def test_of_several_sticks_the_visitor_points_at_one(model, world, work):
    world.sticks.append(Stick("OTHER"))
    to_photos(model)
    work()
    assert model.photos.picker.stick["names"] == ["CASES", "OTHER"]
    model.photos.picker.useStick(1)
    work()
    assert (model.photos.picker.stick["state"], model.photos.picker.stick["name"]) == ("found", "OTHER")


def test_pictures_come_a_page_at_a_time_with_small_copies(page, work, shelf):
    picker = page.photos.picker
    picker.open(8)
    work()
    assert [tile["number"] for tile in picker.show["tiles"]] == list(range(1, 9))
    assert all(tile["source"] in shelf.keys for tile in picker.show["tiles"])
    picker.turn(1)
    assert [tile["number"] for tile in picker.show["tiles"]] == list(range(9, 15))
    picker.fit(6)
    assert picker.show["tiles"][0]["number"] == 7


def test_what_is_chosen_goes_into_the_survey_in_the_order_of_choosing(page, work, world):
    add(page, work, 3, 0)
    assert world.taken == ["DCIM/4.jpg", "DCIM/1.jpg"]
    assert full(page) == [1, 2]
    assert page.photos.picker.mode == "closed"


def test_no_more_can_be_chosen_than_fit_and_none_twice(page, work):
    add(page, work, *range(5))
    picker = page.photos.picker
    picker.open(8)
    assert [tile["taken"] for tile in picker.show["tiles"]] == [True] * 5 + [False] * 3
    for row in (0, 5, 6):
        picker.toggle(row)
    assert picker.show["chosen"] == 1
    picker.add()
    work()
    assert full(page) == [1, 2, 3, 4, 5, 6]
    picker.open(8)
    assert picker.mode == "closed"


def test_each_refusal_is_told_and_the_others_go_in(page, work, world):
    world.outcomes = {"DCIM/1.jpg": "damaged", "DCIM/3.jpg": "too-large"}
    add(page, work, 0, 1, 2)
    assert page.photos.picker.mode == "refused"
    assert page.photos.picker.refused == [
        {"name": "1.jpg", "reason": "damaged"},
        {"name": "3.jpg", "reason": "too-large"},
    ]
    assert full(page) == [1]


def test_a_stick_that_is_pulled_ends_reading_and_what_was_read_stays(page, work, world):
    world.outcomes = {"DCIM/2.jpg": "gone"}
    add(page, work, 0, 1, 2)
    assert world.taken == ["DCIM/1.jpg", "DCIM/2.jpg"]
    assert [one["reason"] for one in page.photos.picker.refused] == ["gone"]
    world.sticks.clear()
    page.photos.tick()
    work()
    assert page.photos.picker.stick["state"] == "out"
    assert full(page) == [1]


def test_a_stick_that_is_pulled_closes_the_picker(page, work, world):
    page.photos.picker.open(8)
    world.sticks.clear()
    page.photos.tick()
    work()
    assert page.photos.picker.mode == "closed"


def test_back_gives_up_reading_and_stays_on_the_page(page, work, world, qapp):
    page.photos.picker.open(8)
    page.photos.picker.toggle(0)
    page.photos.picker.add()
    assert page.photos.picker.mode == "reading"
    assert page.back()
    assert (page.photos.picker.mode, page.page["kind"]) == ("closed", "photos")
    work()
    assert (full(page), world.taken) == ([], [])


def test_reading_keeps_the_visit_open_until_it_ends(page, work):
    told = []
    page.photos.picker.busyChanged.connect(told.append)
    page.photos.picker.open(8)
    page.photos.picker.toggle(0)
    page.photos.picker.add()
    assert told == [True]
    work()
    assert told == [True, False]


def test_a_job_that_breaks_does_not_keep_the_visit_open_for_ever(page, work, world, caplog):
    def broken(stick: Stick, name: str) -> Shot | str:
        raise ZeroDivisionError(name)

    world.take = broken
    page.photos.picker.edges = world.edges()
    add(page, work, 0)
    assert page.photos.picker.mode == "closed"
    assert "1.jpg" not in caplog.text


@pytest.mark.parametrize(
    ("change", "reason"), [({"max_size": 20}, "form-size"), ({"mime_types": ("image/png",)}, "form-type")]
)
def test_a_form_may_take_less_and_says_so(model, work, forms, change, reason):
    page = forms["professional"].items[-1]
    asked = replace(page.items[-1], **change)
    form = replace(forms["professional"], items=(replace(page, items=(*page.items[:-1], asked)),))
    model._questionnaires = {"professional": form}.get
    model.start("professional")
    model.next()
    work()
    add(model, work, 0)
    assert [one["reason"] for one in model.photos.picker.refused] == [reason]


def test_a_form_with_room_for_two_shows_two_places(model, work, forms):
    asked = replace(forms["professional"].items[-1].items[-1], max_occurs=2, enable_when=())
    model._questionnaires = {"two": replace(forms["professional"], items=(asked,))}.get
    model.start("two")
    model.next()
    work()
    assert (model.page["kind"], model.page["tick"], len(model.photos.slots)) == ("photos", "", 2)


def test_without_the_tick_next_says_so_and_with_it_the_review_page_counts(page, work):
    add(page, work, 0, 1)
    page.next()
    assert page.message == "Tick the box, or remove the photos. Without the tick none is sent."
    page.choose("yes")
    assert (page.message, page.chosen) == ("", ["yes"])
    page.next()
    row = page.page["rows"][-1]
    assert (row["kind"], row["answer"]) == ("photos", "2 photos. The box is ticked.")
    page.revise(row["link_id"])
    assert full(page) == [1, 2]


def test_unticking_keeps_the_photos_on_the_screen_and_sends_none_in_silence(page, work, box):
    add(page, work, 0)
    page.choose("yes")
    page.next()
    page.revise("case-photos")
    page.choose("yes")
    assert full(page) == [1]
    page.back()
    assert page.page["rows"][-1]["answer"] == "1 photo. The box is not ticked, so none is sent."
    page.submit()
    assert (page.screen, page.page["kind"], box.kept) == ("question", "photos", [])
    assert page.message.startswith("Tick the box")


def test_skip_takes_photos_and_tick_away(page, work, shelf):
    add(page, work, 0)
    page.choose("yes")
    page.skip()
    assert page.screen == "review"
    assert page.page["rows"][-1]["answer"] == ""
    assert shelf.keys == ()


def test_a_photo_that_is_removed_can_be_chosen_again(page, work, shelf):
    add(page, work, 0, 1)
    page.photos.remove(1)
    assert full(page) == [1]
    page.photos.picker.open(8)
    assert [tile["taken"] for tile in page.photos.picker.show["tiles"]][:2] == [False, True]


def test_another_survey_or_the_end_of_the_visit_leaves_nothing(page, work, shelf, executor, qapp):
    add(page, work, 0)
    page.photos.picker.open(8)
    work()
    page.photos.picker.toggle(2)
    page.photos.picker.add()
    executor.run()  # the results are on their way
    page.clear(but_the_end=True)
    qapp.processEvents()
    work()
    assert shelf.keys == ()
    assert page.photos.data == {}
    assert page.photos.picker.mode == "closed"
    to_photos(page)
    assert full(page) == []


def test_photos_go_into_the_outbox_under_their_own_ids_and_a_second_try_sends_the_same(page, work, box):
    add(page, work, 0, 1)
    page.choose("yes")
    page.next()
    box.broken = True
    sent = []
    commit = box.commit
    page.set_outbox(lambda submission: (sent.append(submission), commit(submission))[1])
    page.submit()
    work()
    assert page.screen == "failed"
    box.broken = False
    page.submit()
    work()
    assert page.screen == "ended"
    assert sent[0] == sent[1]
    kept = box.kept[0]
    from kiosk.outbox.model import photo_id

    assert [photo.pid for photo in kept.photos] == [photo_id(kept.sid, 1), photo_id(kept.sid, 2)]
    assert [photo.data for photo in kept.photos] == [picture(), picture()]
    assert all(f"Binary/{photo.pid}" in kept.response.decode() for photo in kept.photos)
    assert page.photos.data == {}


def test_where_staff_take_no_photos_the_page_is_left_out(model, work):
    model.photos.allowed = False
    model.start("professional")
    model.choose("yes")
    while model.screen != "review":
        if model.page["required"] and model.page["options"]:
            model.choose(model.page["options"][0]["code"])
        model.next()
        assert model.page["kind"] != "photos"


def test_without_room_on_the_disk_the_page_looks_for_no_stick(model, executor, box):
    model.set_outbox(box.commit, photos=False)
    to_photos(model)
    assert not model.photos.possible
    assert (executor.waiting, model.photos.slots) == ([], [])


def test_a_photo_is_no_text_that_a_log_could_show(page, work):
    add(page, work, 0)
    assert "photo-1" not in repr(page._view)
    assert isinstance(page.photos.ref(next(iter(page.photos.data))), survey.PhotoRef)


def test_a_survey_that_needs_a_photo_keeps_its_page_where_staff_take_none(model, forms):
    asked = replace(forms["professional"].items[-1].items[-1], required=True, enable_when=())
    model.photos.allowed = False
    model._questionnaires = {"needs": replace(forms["professional"], items=(asked,))}.get
    model.start("needs")
    model.next()
    assert (model.page["kind"], model.page["required"], model.photos.possible) == ("photos", True, False)
    model.next()
    assert model.page["kind"] == "photos"
