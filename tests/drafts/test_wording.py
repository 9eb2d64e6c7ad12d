"""What the second person reads before agreeing: each text and number as it was and as it is now."""

from kiosk.drafts import figure_of, hide_panel, reworded, set_figure, set_text, with_numbers

CALL = "shared.yaml#call-list"


def test_a_text_that_changed_is_told_as_it_was_and_as_it_is(draft):
    draft.do(set_text(draft, f"{CALL}/items/1/text", "en", "Feeling cold."))
    assert reworded(draft, CALL) == (("Chills.", "Feeling cold."),)
    draft.do(set_text(draft, f"{CALL}/items/1/text", "zh-Hans", "发冷。"))
    assert reworded(draft, CALL) == (("Chills.", "Feeling cold."), ("发冷、打寒战。", "发冷。"))


def test_a_number_that_changed_is_told_too(draft):
    form = figure_of(draft, "cr-journal")
    draft.do(set_figure(draft, with_numbers(form, value="76"), frozenset(form.beside)))
    assert ("75", "76") in reworded(draft, "figures.yaml#cr-journal")


def test_what_did_not_change_says_nothing(draft):
    assert reworded(draft, CALL) == ()
    draft.do(hide_panel(draft, "safety-4", True))
    assert reworded(draft, "panels/safety-4.yaml#hidden") == ()
