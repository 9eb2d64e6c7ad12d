"""The survey for QML: what it announces, saving off the drawing thread, and that nothing is left behind."""

import gc
import json
import logging

import pytest

ANSWER = "Ada-Lovelace-4711"


def signals(model):
    """Return a list that fills with what the model announces."""
    heard = []
    for name in ("saved", "lost", "savingChanged"):
        getattr(model, name).connect(lambda value, name=name: heard.append((name, value)))
    return heard


def answer_all(model):
    """Fill in the professional survey up to its review page."""
    model.start("professional")
    model.choose("yes")
    model.next()
    model.setText(ANSWER)
    for _ in range(6):
        model.next()
    model.choose("lead")
    model.next()
    model.choose("same-as-specialty")
    model.next()
    model.next()
    assert model.screen == "review"


def test_without_an_outbox_the_survey_is_closed_and_opens_with_it(make_survey, box):
    model = make_survey(open_box=False)
    assert (model.screen, model.available) == ("away", False)
    model.start("professional")
    assert model.screen == "closed"
    model.set_outbox(box.commit)
    assert (model.screen, model.available) == ("start", True)


def test_a_closed_survey_opens_its_guide(make_survey):
    model = make_survey(open_box=False)
    heard = signals(model)
    model.start("professional")
    model.giveUp()
    assert heard == [("lost", "professional")]
    assert (model.screen, model.page["outcome"]) == ("ended", "closed")


def test_a_survey_that_the_pack_lacks_opens_its_guide_too(make_survey):
    model = make_survey()
    heard = signals(model)
    model.start("professionals")
    assert heard == [("lost", "professionals")]


def test_saved_comes_only_after_the_receipt_and_through_the_event_loop(make_survey, executor, box, qapp):
    model = make_survey()
    heard = signals(model)
    answer_all(model)
    model.submit()
    assert (model.screen, heard, box.kept) == ("saving", [("savingChanged", True)], [])
    executor.run()
    assert (model.screen, len(box.kept)) == ("saving", 1)
    qapp.processEvents()
    assert heard[1:] == [("savingChanged", False), ("saved", "professional")]
    assert (model.screen, model.page["outcome"]) == ("ended", "saved")
    assert model.page["receipt"].endswith("-0412")
    response = json.loads(box.kept[0].response)
    assert (response["id"], response["authored"]) == (box.kept[0].sid, "2026-11-23T10:24:00+00:00")
    assert ANSWER in box.kept[0].response.decode()


def test_a_second_touch_on_send_saves_once(make_survey, executor, box):
    model = make_survey()
    answer_all(model)
    model.submit()
    model.submit()
    executor.run()
    assert len(box.kept) == 1


def test_a_failed_save_is_told_tried_once_more_and_then_given_up(make_survey, executor, box, qapp, caplog):
    model = make_survey()
    heard = signals(model)
    box.broken = True
    answer_all(model)
    with caplog.at_level(logging.DEBUG):
        for screen in ("failed", "ended"):
            model.submit()
            executor.run()
            qapp.processEvents()
            assert model.screen == screen
    assert (model.page["outcome"], heard[-1]) == ("lost", ("lost", "professional"))
    assert "OSError" in caplog.text
    assert ANSWER not in caplog.text


def test_the_second_try_can_save_it(make_survey, executor, box, qapp):
    model = make_survey()
    answer_all(model)
    for box.broken in (True, False):
        model.submit()
        executor.run()
        qapp.processEvents()
    assert model.page["outcome"] == "saved"
    assert len(box.kept) == 1


def test_a_receipt_that_comes_after_the_visitor_left_changes_nothing(make_survey, executor, qapp):
    model = make_survey()
    heard = signals(model)
    answer_all(model)
    model.submit()
    model.clear()
    executor.run()
    qapp.processEvents()
    assert model.screen == "away"
    assert ("saved", "professional") not in heard


@pytest.mark.parametrize("how", ["clear", "start again", "saved"])
def test_nothing_of_an_answer_is_left(make_survey, executor, box, qapp, how):
    model = make_survey()
    answer_all(model)
    if how == "clear":
        model.clear()
    elif how == "start again":
        model.start("professional")
    else:
        model.submit()
        executor.run()
        qapp.processEvents()
        box.kept.clear()
    assert ANSWER not in repr([model.text, model.chosen, model.message, model.page])
    gc.collect()
    assert not [thing for thing in gc.get_objects() if isinstance(thing, dict) and thing.get("full-name") == (ANSWER,)]


def test_a_page_announces_itself_once_and_a_keystroke_only_the_answer(make_survey, qtbot):
    model = make_survey()
    model.start("professional")
    model.choose("yes")
    with qtbot.waitSignals([model.pageChanged, model.answerChanged]):
        model.next()
    with qtbot.assertNotEmitted(model.pageChanged), qtbot.waitSignal(model.answerChanged):
        model.setText("A")
    assert model.text == "A"


def test_back_says_when_it_leaves(make_survey):
    model = make_survey()
    model.start("feedback")
    model.next()
    assert (model.back(), model.screen) == (True, "start")
    assert (model.back(), model.screen) == (False, "away")


def test_leaving_forgets_the_answers_but_an_ended_survey_keeps_how_it_ended(make_survey, executor, qapp):
    model = make_survey()
    answer_all(model)
    model.clear(but_the_end=True)
    assert model.screen == "away"
    answer_all(model)
    model.submit()
    executor.run()
    qapp.processEvents()
    with_receipt = model.page["receipt"]
    model.clear(but_the_end=True)
    assert (model.page["outcome"], model.page["receipt"]) == ("saved", with_receipt)
    model.clear()
    assert (model.screen, model.page["receipt"]) == ("away", "")


def test_the_site_says_who_reads_the_answers(make_survey):
    assert make_survey(privacy={"readers": "The study team"}).privacy == {"readers": "The study team"}


def test_close_waits_for_nothing_that_is_not_there(make_survey):
    make_survey().close()
