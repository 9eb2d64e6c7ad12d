"""Case photos in the survey: the tick, other forms, the outbox, and that nothing stays."""

from dataclasses import replace

import pytest
from photo_world import add, full, picture, to_photos

from kiosk import survey
from kiosk.outbox.model import new_sid, photo_id
from kiosk.viewmodels.survey_saving import freeze
from kiosk.viewmodels.survey_states import Draft, Saving


@pytest.mark.parametrize(
    ("change", "reason"), [({"max_size": 20}, "form-size"), ({"mime_types": ("image/png",)}, "form-type")]
)
def test_a_form_may_take_less_and_says_so(photo_survey, work, forms, change, reason):
    page = forms["professional"].items[-1]
    asked = replace(page.items[-1], **change)
    form = replace(forms["professional"], items=(replace(page, items=(*page.items[:-1], asked)),))
    photo_survey._questionnaires = {"professional": form}.get
    photo_survey.start("professional")
    photo_survey.next()
    work()
    add(photo_survey, work, 0)
    assert [one["reason"] for one in photo_survey.photos.picker.refused] == [reason]


def test_a_form_with_room_for_two_shows_two_places(photo_survey, work, forms):
    asked = replace(forms["professional"].items[-1].items[-1], max_occurs=2, enable_when=())
    photo_survey._questionnaires = {"two": replace(forms["professional"], items=(asked,))}.get
    photo_survey.start("two")
    photo_survey.next()
    work()
    assert (photo_survey.page["kind"], photo_survey.page["tick"], len(photo_survey.photos.slots)) == ("photos", "", 2)


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
    assert [photo.pid for photo in kept.photos] == [photo_id(kept.sid, 1), photo_id(kept.sid, 2)]
    assert [photo.data for photo in kept.photos] == [picture(), picture()]
    assert all(f"Binary/{photo.pid}" in kept.response.decode() for photo in kept.photos)
    assert page.photos.data == {}


def test_where_staff_take_no_photos_the_page_is_left_out(photo_survey, work):
    photo_survey.photos.allowed = False
    photo_survey.start("professional")
    photo_survey.next()
    photo_survey.choose("yes")
    while photo_survey.screen != "review":
        if photo_survey.page["required"] and photo_survey.page["options"]:
            photo_survey.choose(photo_survey.page["options"][0]["code"])
        photo_survey.next()
        assert photo_survey.page["kind"] != "photos"


def test_without_room_on_the_disk_the_page_looks_for_no_stick(photo_survey, executor, box):
    photo_survey.set_outbox(box.commit, photos=False)
    to_photos(photo_survey)
    assert not photo_survey.photos.possible
    assert (executor.waiting, photo_survey.photos.slots) == ([], [])


def test_a_photo_is_no_text_that_a_log_could_show(page, work):
    add(page, work, 0)
    assert "photo-1" not in repr(page._view)
    assert isinstance(page.photos.ref(next(iter(page.photos.data))), survey.PhotoRef)


def test_a_survey_that_needs_a_photo_keeps_its_page_where_staff_take_none(photo_survey, forms):
    asked = replace(forms["professional"].items[-1].items[-1], required=True, enable_when=())
    photo_survey.photos.allowed = False
    photo_survey._questionnaires = {"needs": replace(forms["professional"], items=(asked,))}.get
    photo_survey.start("needs")
    photo_survey.next()
    assert (photo_survey.page["kind"], photo_survey.page["required"], photo_survey.photos.possible) == (
        "photos",
        True,
        False,
    )
    photo_survey.next()
    assert photo_survey.page["kind"] == "photos"


def test_without_the_tick_no_photo_leaves_even_where_the_form_itself_would_let_it(page, work, forms):
    group = forms["professional"].items[-1]
    loose = replace(group, items=(*group.items[:-1], replace(group.items[-1], enable_when=())))
    form = replace(forms["professional"], items=(loose,))
    add(page, work, 0)
    refs = {"photos": (page.photos.ref(next(iter(page.photos.data))),)}
    for ticks, count in (((), 0), ((False,), 0), ((True,), 1)):
        saving = Saving(Draft("x", form, refs | {"photo-consent": ticks}), new_sid(), "2026-11-23")
        kept = freeze(saving, page.photos.data)
        assert (len(kept.photos), kept.response.count(b"Binary/")) == (count, count)
