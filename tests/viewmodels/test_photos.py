"""Case photos: the stick, the picker, and what goes into the survey."""

import pytest
from photo_world import Shot, Stick, add, full, to_photos


def test_the_stick_that_is_in_is_found_and_its_pictures_are_counted(page):
    assert page.photos.picker.stick == {"state": "found", "name": "CASES", "count": 14, "names": []}
    assert len(page.photos.slots) == 6


def test_nobody_looks_for_sticks_while_another_page_is_on(photo_survey, executor):
    photo_survey.start("professional")
    photo_survey.photos.tick()
    assert executor.waiting == []


@pytest.mark.parametrize(
    ("sticks", "names", "state"),
    [([], (), "none"), (["A"], (), "empty"), (["A"], None, "bad"), (["A", "B"], ("1.jpg",), "several")],
)
def test_the_bar_tells_what_is_there(photo_survey, world, work, sticks, names, state):
    world.sticks, world.names = [Stick(name) for name in sticks], names
    to_photos(photo_survey)
    work()
    assert photo_survey.photos.picker.stick["state"] == state


def test_of_several_sticks_the_visitor_points_at_one(photo_survey, world, work):
    world.sticks.append(Stick("OTHER"))
    to_photos(photo_survey)
    work()
    assert photo_survey.photos.picker.stick["names"] == ["CASES", "OTHER"]
    photo_survey.photos.picker.useStick(1)
    work()
    assert (photo_survey.photos.picker.stick["state"], photo_survey.photos.picker.stick["name"]) == ("found", "OTHER")


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


def test_a_photo_that_is_removed_can_be_chosen_again(page, work, shelf):
    add(page, work, 0, 1)
    page.photos.remove(1)
    assert full(page) == [1]
    page.photos.picker.open(8)
    assert [tile["taken"] for tile in page.photos.picker.show["tiles"]][:2] == [False, True]
