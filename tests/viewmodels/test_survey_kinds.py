"""Pages of every kind, as steps from state to state: several answers, copies of a group, answers of one's own."""

from decimal import Decimal

import pytest

from kiosk import survey
from kiosk.tour.forms import EVERY_KIND, every_kind
from kiosk.viewmodels import survey_flow as flow
from kiosk.viewmodels import survey_typing as typing
from kiosk.viewmodels.survey_choosing import OWN, choose, search
from kiosk.viewmodels.survey_fill import fill
from kiosk.viewmodels.survey_pages import pages
from kiosk.viewmodels.survey_saving import freeze
from kiosk.viewmodels.survey_states import Draft, Reviewing, Saving
from kiosk.viewmodels.survey_view import show

DRUG, OFTEN = (lambda n: survey.key_of("drug", (n,))), (lambda n: survey.key_of("often", (n,)))


@pytest.fixture
def draft():
    form = every_kind()
    return Draft(EVERY_KIND, form, survey.initial_answers(form))


def at(draft, key):
    return flow.opened(draft, key)


def typed(state, text):
    return flow.forward(typing.fill_in(state, text))


def test_a_number_is_said_in_its_unit_and_what_is_none_is_said_next_to_the_field(draft):
    state = at(draft, "weight")
    for key in ("8", "2", "point", "5"):
        state = typing.press(state, key)
    assert flow.forward(state).message == "Please choose the unit too."
    assert fill(state).units[1]["text"] == "pounds"
    state = typing.write(state, "unit", "kg")
    assert (fill(state).said, show(state).message) == ("82.5 kg", "")
    assert flow.forward(typing.write(state, "number", "a lot")).message == "This is not a number. Use digits only."
    assert flow.forward(state).draft.answers["weight"][0].value == Decimal("82.5")


def test_a_number_beyond_the_limits_stays_with_the_limits_in_words(draft):
    state = typing.write(at(draft, "steps"), "number", "201")
    assert show(state).page.help == "From 0 to 200."
    assert flow.forward(state).message == "Use a number from 0 to 200."
    assert not fill(state).sign


def test_what_is_not_right_yet_is_still_there_after_back_and_is_met_again_at_send(draft):
    state = flow.back(typing.write(at(draft, "born"), "day", "31"))
    review = Reviewing(choose(at(state.draft, "rested"), "yes").draft.put(DRUG(0), "Aspirin"))
    sent = flow.submit(review, "sid", "2026-11-23T10:24:00+00:00")
    assert (sent.link_id, sent.review, sent.message) == ("born", True, "The year is missing. Please give it too.")
    assert fill(sent).fields[0]["text"] == "31"


def test_a_day_of_two_digits_leads_to_the_month_and_a_month_to_the_year(draft):
    state = at(draft, "born")
    assert fill(state).part == "day"
    state = typing.press(typing.press(state, "1"), "2")
    assert (fill(state).part, len(fill(state).months)) == ("month", 12)
    state = typing.give_month(state, "3")
    assert (fill(state).part, fill(state).fields[1]["shown"]) == ("year", "March")


def test_several_answers_are_typed_one_by_one_listed_changed_and_taken_away(draft):
    state = typed(at(draft, "helpers"), "My sister")
    assert [row["text"] for row in fill(state).rows] == ["My sister"]
    state = typed(typing.add(state), "A nurse")
    state = typed(typing.change(state, 0), "My son")
    assert [row["text"] for row in fill(state).rows] == ["My son", "A nurse"]
    assert flow.forward(typing.fill_in(typing.add(state), "  ")).draft.answers["helpers"] == ("My son", "A nurse")
    assert flow.skip(typing.add(state)).draft.answers["helpers"] == ("My son", "A nurse")
    assert typing.remove(state, 0).draft.answers["helpers"] == ("A nurse",)
    assert typing.remove(typing.remove(state, 0), 0).nth == 0  # with none left, the first is asked for
    assert flow.forward(state).link_id == "page"


def test_one_answer_is_not_given_twice(draft):
    state = typed(typing.add(typed(at(draft, "helpers"), "My sister")), "My sister")
    assert flow.forward(state).message == "The same answer is there twice. Take one away."


def test_a_copy_of_a_group_can_be_added_up_to_the_limit_and_taken_away(draft):
    draft = draft.put(DRUG(0), "Aspirin")
    state = typing.add(at(draft, "drugs"))
    assert (state.link_id, show(state).page.lead) == (DRUG(1), "Medicine 2")
    state = typed(state, "Biotin")
    assert state.link_id == OFTEN(1)
    state = typing.add(flow.forward(state))
    state = flow.forward(typed(state, "Codeine"))
    assert ([row["text"] for row in fill(state).rows], fill(state).more) == (["Aspirin", "Biotin", "Codeine"], False)
    assert typing.add(state) == state
    state = typing.remove(state, 1)
    assert [row["text"] for row in fill(state).rows] == ["Aspirin", "Codeine"]
    assert state.draft.answers[DRUG(1)] == ("Codeine",)
    assert typing.remove(typing.remove(state, 1), 0).draft.answers[DRUG(0)] == ("Aspirin",)  # one is always there


def test_an_answer_of_ones_own_is_asked_for_after_the_options(draft):
    state = choose(choose(at(draft, "came"), "bus"), OWN)
    assert show(state).chosen == (OWN,)
    own = flow.forward(state)
    assert (show(own).page.kind, show(own).page.question, show(own).page.lead) == (
        "text",
        "Something else",
        "How did you come here?",
    )
    assert flow.forward(own).message == "Please type an answer."
    state = typed(own, "On foot")
    assert (state.link_id, state.draft.answers["came"]) == ("birthplace", ("On foot",))
    assert choose(at(state.draft, "came"), "car").draft.entries == {}


def test_an_option_that_stands_alone_puts_the_others_off_and_they_it(draft):
    state = at(choose(at(draft, "rested"), "no").draft, "awake")
    for code, chosen in (
        ("noise", ("noise",)),
        ("worry", ("noise", "worry")),
        ("none", ("none",)),
        ("worry", ("worry",)),
    ):
        state = choose(state, code)
        assert show(state).chosen == chosen


def test_a_long_list_is_searched_and_what_is_chosen_ends_the_search(draft):
    state = search(at(draft, "birthplace"), "sao")
    assert [row["text"] for row in fill(state).found] == ["São Paulo"]
    assert fill(flow.back(state)).searching is False
    state = choose(state, fill(state).found[0]["code"])
    assert (fill(state).searching, fill(state).picked) == (False, "São Paulo")
    assert typing.wipe(state).draft.answers.get("birthplace") is None


def test_what_the_form_gives_is_shown_and_cannot_be_changed(draft):
    state = at(draft, "room")
    assert (show(state).page.kind, show(state).page.given) == ("note", "Room 4")
    assert typing.fill_in(state, "Room 5") == state
    assert typing.wipe(state) == state
    assert flow.skip(state).draft.answers["room"] == ("Room 4",)


def test_a_short_line_of_the_form_stands_over_the_next_question_and_a_long_one_alone(draft):
    assert "about" not in [item.link_id for item in pages(draft)]
    assert show(at(draft, "steps")).page.notes == "These questions help your team get ready for you."
    assert show(at(draft, "thanks")).page.kind == "note"


def test_the_review_page_has_every_answer_in_words(draft):
    draft = draft.put("arrived", "2026-06-02").put("woke", "07:30:00").put("rested", False).put("steps", 12)
    draft = draft.put("weight", survey.in_unit(Decimal("82.5"), draft.form.find("weight").units[0]))
    rows = {row["link_id"]: row for row in show(Reviewing(draft)).page.rows}
    said = {key: rows[key]["answer"] for key in ("arrived", "woke", "rested", "steps", "weight", "room", "born")}
    assert said == {
        "arrived": "2 June 2026", "woke": "07:30", "rested": "No", "steps": "12", "weight": "82.5 kg", "room": "Room 4",
        "born": "",
    }  # fmt: skip
    assert (rows["room"]["kind"], rows["drugs"]["kind"], "thanks" in rows) == ("note", "copies", False)


def test_a_copy_without_its_needed_answer_leads_back_to_it_but_a_blank_copy_may_stay_blank(draft):
    draft = draft.put("rested", True)
    assert isinstance(flow.submit(Reviewing(draft), "s", "2026-11-23T10:24:00+00:00"), Saving)
    half = choose(at(draft, OFTEN(0)), "daily").draft
    back = flow.submit(Reviewing(half), "s", "2026-11-23T10:24:00+00:00")
    assert (back.link_id, back.message) == (DRUG(0), "Please type an answer.")


def test_what_was_typed_never_shows_in_what_might_be_logged(draft):
    state = typing.fill_in(at(draft, "helpers"), "Ada Lovelace")
    assert "Ada" not in repr(state) + repr(show(state)) + repr(fill(state)) + repr(fill(flow.forward(state)))
    assert "Lov" not in repr(search(at(draft, "birthplace"), "Lov"))


def test_answers_to_every_kind_make_a_response_that_is_good(draft):
    sid = "7d9f8c1e-2a55-4b1e-9a3e-0f6f3d6f1a11"
    draft = draft.put("rested", True).put(DRUG(0), "Aspirin").put(DRUG(1), "Biotin").put("warmth", Decimal("37.50"))
    submission = freeze(Saving(draft, sid, "2026-11-23T10:24:00+00:00"), {})
    assert b"37.50" in submission.response
    assert survey.check_response(draft.form, survey.read_json(submission.response)) == ()
