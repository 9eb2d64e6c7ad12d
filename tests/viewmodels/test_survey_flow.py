"""The way through a survey as tables: from a state, by a step, to a state."""

from dataclasses import replace

import pytest

from kiosk import survey
from kiosk.viewmodels import survey_flow as flow
from kiosk.viewmodels.survey_choosing import choose
from kiosk.viewmodels.survey_pages import pages
from kiosk.viewmodels.survey_saving import freeze
from kiosk.viewmodels.survey_states import AWAY, Asking, Draft, Ended, Failed, Reviewing, Saving, Start
from kiosk.viewmodels.survey_typing import fill_in
from kiosk.viewmodels.survey_view import show

SID = "7d9f8c1e-2a55-4b1e-9a3e-0f6f3d6f1a11"
WHEN = "2026-11-23T10:24:00+00:00"
NUMBERED = ["full-name", "country", "city", "hospital", "email", "specialty", "position", "department", "case-photos"]


@pytest.fixture
def draft(forms):
    form = forms["professional"]
    position, department = (form.find(link_id).options[0] for link_id in ("position", "department"))
    answers = {"consent": (True,), "position": (position,), "department": (department,)}
    return Draft("professional", form, answers)


def test_each_numbered_question_is_one_page_and_the_consent_is_none(draft):
    assert [item.link_id for item in pages(draft)] == NUMBERED
    assert [item.prefix for item in pages(draft)] == list("123456789")


def test_every_survey_starts_with_who_reads_it_and_only_one_that_asks_for_consent_has_a_box(forms):
    boxes = {}
    for name, form in forms.items():
        start = flow.begin(name, form, "en")
        assert isinstance(start, Start)
        boxes[name] = show(start).page.consent
    assert boxes == {"professional": True, "feedback": False}


def test_no_answer_is_there_before_somebody_gives_it(forms):
    for name, form in forms.items():
        state = flow.begin(name, form, "en")
        assert state.draft.answers == {}
        assert show(state).chosen == ()


def test_start_goes_on_only_with_consent(forms):
    start = flow.begin("professional", forms["professional"], "en")
    assert flow.forward(start).message == "Please tick the box to go on."
    ticked = choose(flow.forward(start), "yes")
    assert ticked.message == ""
    assert flow.forward(ticked).link_id == "full-name"
    assert flow.forward(choose(ticked, "yes")).message  # a second touch takes the tick away


@pytest.mark.parametrize(("here", "there"), list(zip(NUMBERED, [*NUMBERED[1:], None], strict=True)))
def test_next_and_back_go_one_page(draft, here, there):
    after = flow.forward(Asking(draft, here))
    assert after == (Asking(draft, there) if there else Reviewing(draft))
    assert flow.back(after) == Asking(draft, here)


def test_a_form_that_asks_nothing_visible_goes_straight_to_its_review(forms):
    form = forms["professional"]
    bare = replace(form, items=(form.items[0], replace(form.items[1], hidden=True)))
    review = flow.forward(choose(flow.begin("professional", bare, "en"), "yes"))
    assert isinstance(review, Reviewing)
    assert isinstance(flow.back(review), Start)


def test_back_from_the_first_page_leaves(draft, forms):
    assert flow.back(Asking(draft, "full-name")) == Start(draft)
    assert flow.back(Start(draft)) == AWAY
    assert flow.back(flow.begin("feedback", forms["feedback"], "en")) == AWAY


def test_a_wrong_answer_stays_with_plain_words_and_a_right_one_goes_on(draft):
    wrong = flow.forward(fill_in(Asking(draft, "email"), "name@cityhosp"))
    assert wrong.message == "This does not look like an email address. Check it, or leave it empty."
    assert fill_in(wrong, "name@cityhosp.").message == ""
    assert flow.forward(fill_in(wrong, "name@cityhosp.org")).link_id == "specialty"


def test_skip_takes_the_answer_away_and_rests_on_required_questions(draft):
    skipped = flow.skip(fill_in(Asking(draft, "email"), "half an addr"))
    assert skipped == Asking(draft, "specialty")
    for link_id in ("position", "department"):
        assert flow.skip(Asking(draft, link_id)) == Asking(draft, link_id)


def test_one_choice_replaces_and_many_toggle(forms):
    first = flow.forward(flow.begin("feedback", forms["feedback"], "en"))
    assert show(choose(choose(first, "hard"), "mostly")).chosen == ("mostly",)
    topics = choose(choose(replace(first, link_id="topics"), "safety"), "results")
    assert show(topics).chosen == ("safety", "results")
    assert show(choose(topics, "safety")).chosen == ("results",)
    assert choose(topics, "no such code") == topics


def test_an_answer_changed_from_the_review_page_goes_back_there(draft):
    revised = flow.revise(Reviewing(draft), "email")
    assert revised == Asking(draft, "email", review=True)
    assert flow.back(revised) == Reviewing(draft)
    changed = flow.forward(fill_in(revised, "a@b.org"))
    assert isinstance(changed, Reviewing)
    assert changed.draft.answers["email"] == ("a@b.org",)
    assert flow.revise(Asking(draft, "city"), "email") == Asking(draft, "city")


def test_sending_goes_to_the_question_that_is_not_answered_yet(draft):
    missing = flow.submit(Reviewing(draft.put("position")), SID, WHEN)
    assert missing == Asking(draft.put("position"), "position", review=True, message="Please choose one answer.")
    assert isinstance(flow.submit(Reviewing(draft.put("consent")), SID, WHEN), Start)
    assert flow.submit(Reviewing(draft), SID, WHEN) == Saving(draft, SID, WHEN)


def test_saved_only_for_the_receipt_of_this_survey(draft):
    saving = Saving(draft, SID, WHEN)
    assert flow.saved(saving, "another", "K7-0412") == saving
    assert flow.saved(saving, SID, "K7-0412") == Ended("professional", "saved", "K7-0412")
    assert flow.saved(AWAY, SID, "K7-0412") == AWAY


def test_an_anonymous_survey_shows_no_receipt_number(forms):
    saving = Saving(Draft("feedback", forms["feedback"]), SID, WHEN)
    assert flow.saved(saving, SID, "K7-0412") == Ended("feedback", "saved", "")


def test_a_failed_save_can_be_tried_once_more_under_the_same_id(draft):
    failed = flow.not_saved(Saving(draft, SID, WHEN), SID)
    assert failed == Failed(draft, SID, WHEN)
    again = flow.submit(failed, "a fresh id", "another time")
    assert (again.sid, again.authored) == (SID, WHEN)
    assert flow.not_saved(again, SID) == Ended("professional", "lost")


def test_nothing_changes_while_it_is_being_saved(draft):
    saving = Saving(draft, SID, WHEN)
    for step in (flow.forward, flow.back, flow.skip):
        assert step(saving) == saving
    assert flow.submit(saving, "x", "y") == fill_in(saving, "z") == choose(saving, "yes") == saving


def test_the_frozen_response_is_valid_and_the_same_each_time(draft):
    saving = Saving(draft.put("full-name", "Ada"), SID, WHEN)
    submission = freeze(saving, {})
    assert submission == freeze(saving, {})
    assert (submission.sid, submission.form) == (SID, draft.form.canonical)
    assert survey.check_response(draft.form, survey.read_json(submission.response)) == ()


def test_the_review_page_lists_every_question_with_its_answer(draft):
    rows = {row["link_id"]: row["answer"] for row in show(Reviewing(draft.put("city", "Oslo"))).page.rows}
    assert list(rows) == NUMBERED
    assert (rows["city"], rows["country"], rows["position"]) == ("Oslo", "", "Administrative Level")


def test_what_the_start_page_says_is_needed(draft):
    assert show(Start(draft)).page.needed == ("7", "8")


def test_answers_never_show_in_what_might_be_logged(draft):
    state = Asking(draft.put("full-name", "Ada Lovelace"), "full-name")
    assert "Ada" not in repr(state) + repr(show(state)) + repr(show(Reviewing(state.draft)))
