"""A language that a change left behind: until it is changed too, confirmed, or hidden."""

from kiosk.drafts import (
    Draft,
    Left,
    add_panel,
    hide_panel_in,
    left_behind,
    remove_panel,
    set_text,
    set_wording,
    still_fits,
)
from kiosk.drafts.surveys import questions_of

TITLE = "panels/how-1.yaml#title"
EMERGENCY = "shared.yaml#emergency/text"


def test_a_text_changed_in_one_language_leaves_the_other_behind(draft):
    draft.do(set_text(draft, TITLE, "en", "New"))
    assert left_behind(draft) == (Left(TITLE, ("en",), ("zh-Hans",)),)
    draft.do(set_text(draft, TITLE, "zh-Hans", "新的"))
    assert left_behind(draft) == ()
    draft.undo()
    assert left_behind(draft) == (Left(TITLE, ("en",), ("zh-Hans",)),)


def test_the_other_way_round_too(draft):
    draft.do(set_text(draft, TITLE, "zh-Hans", "新的"))
    assert left_behind(draft) == (Left(TITLE, ("zh-Hans",), ("en",)),)


def test_what_staff_say_still_fits_does_until_it_changes_again(draft):
    draft.do(set_text(draft, TITLE, "en", "New"))
    draft.do(still_fits(draft, TITLE, ("zh-Hans",)))
    assert left_behind(draft) == ()
    draft.do(set_text(draft, TITLE, "en", "Newer"))
    assert left_behind(draft) == (Left(TITLE, ("en",), ("zh-Hans",)),)
    draft.undo()
    assert left_behind(draft) == ()
    draft.undo()
    assert left_behind(draft) != (), "the confirmation is a step of its own"


def test_a_hidden_language_is_not_behind(draft):
    draft.do(set_text(draft, TITLE, "en", "New"))
    draft.do(hide_panel_in(draft, "how-1", "zh-Hans", True))
    assert left_behind(draft) == ()


def test_a_shared_text_is_behind_while_one_panel_shows_it(draft):
    draft.do(set_text(draft, EMERGENCY, "en", "New: {clinic.emergency}"))
    shown_on = [one for one in draft.panels if one in ("safety-4", "step-6", "safety-3", "special")]
    assert left_behind(draft)
    for panel in shown_on:
        draft.do(hide_panel_in(draft, panel, "zh-Hans", True))
    users = [one.key for one in left_behind(draft)]
    assert users == [] or users == [EMERGENCY]
    from kiosk.drafts.users import users_of

    for user in users_of(draft)["shared.yaml", "emergency"]:
        if user.startswith("panel:"):
            draft.do(hide_panel_in(draft, user[6:], "zh-Hans", True))
    assert (left_behind(draft) == ()) == all(
        one.startswith("panel:") for one in users_of(draft)["shared.yaml", "emergency"]
    )


def test_a_panel_shown_again_in_a_language_must_be_looked_at(draft, tmp_path):
    draft.do(set_text(draft, TITLE, "en", "New"))
    draft.do(hide_panel_in(draft, "how-1", "zh-Hans", True))
    draft.write(tmp_path / "pack")
    then = Draft.open(tmp_path / "other", tmp_path / "pack", 1)
    assert left_behind(then) == ()
    then.do(hide_panel_in(then, "how-1", "zh-Hans", False))
    assert [(one.key, one.left) for one in left_behind(then)] == [("panels/how-1.yaml#hide_in", ("zh-Hans",))]
    then.do(still_fits(then, "panels/how-1.yaml#hide_in", ("zh-Hans",)))
    assert left_behind(then) == ()


def test_starter_texts_must_be_written_and_cannot_be_confirmed(draft):
    step, panel = add_panel(draft, "facts", "who", 0)
    draft.do(step)
    left = left_behind(draft)
    assert {one.key.partition("#")[0] for one in left} == {f"panels/{panel}.yaml"}
    assert any(one.key.endswith("/image") for one in left), "the starter picture too"
    assert all(one.starter for one in left)
    draft.do(still_fits(draft, left[0].key, left[0].left))
    assert left_behind(draft) == left
    draft.do(set_text(draft, left[0].key, "en", "Ours"))
    assert left_behind(draft)[0].left == ("zh-Hans",)
    draft.do(remove_panel(draft, panel))
    assert left_behind(draft) == ()


def test_survey_wordings_are_left_behind_too(draft):
    text = questions_of(draft, "feedback")[0].texts[0]
    draft.do(set_wording(draft, text.key, "en", "Was it easy?"))
    assert left_behind(draft) == (Left(text.key, ("en",), ("zh-Hans",)),)
    draft.do(set_wording(draft, text.key, "zh-Hans", "容易看懂吗？"))
    assert left_behind(draft) == ()
