"""What a second person must agree to, and exactly what is stamped when they do."""

from datetime import date, timedelta

from kiosk import content
from kiosk.drafts import (
    Draft,
    approve,
    due,
    figure_of,
    guarded_changes,
    hide_panel,
    set_figure,
    set_text,
    set_wording,
    with_numbers,
)
from kiosk.drafts.steps import Change, Step
from kiosk.drafts.surveys import questions_of

from .conftest import TODAY

CALL = "shared.yaml#call-list/items/1/text"
FEVER = "pack.yaml#unset/clinic.fever_limit"


def guarded(draft) -> set:
    return {(one.key, one.code, one.what) for one in guarded_changes(draft)}


def test_plain_texts_need_nobody_else(draft):
    draft.do(set_text(draft, "panels/how-1.yaml#title", "en", "New"))
    draft.do(set_text(draft, "pack.yaml#unset/clinic.name", "en", "New"))
    draft.do(hide_panel(draft, "how-1", True))
    assert guarded_changes(draft) == ()


def test_each_guarded_part_is_named_once_with_who_shows_it(draft):
    draft.do(set_text(draft, CALL, "en", "Feeling cold."))
    draft.do(set_text(draft, "shared.yaml#indication/text", "en", "For adults."))
    draft.do(set_text(draft, FEVER, "en", "38.5 °C"))
    form = figure_of(draft, "cr-journal")
    draft.do(set_figure(draft, with_numbers(form, value="76"), frozenset(form.beside)))
    draft.do(set_text(draft, "panels/results.yaml#blocks/3/items/0/text", "en", "New."))
    assert guarded(draft) == {
        ("shared.yaml#call-list", "call_list", "changed"),
        ("shared.yaml#indication", "indication", "changed"),
        (FEVER, "fever_limit", "changed"),
        ("figures.yaml#cr-journal", "figures", "changed"),
        ("panels/results.yaml#blocks/3", "reviewed", "changed"),
    }
    shown = {one.key: one.shown_on for one in guarded_changes(draft)}
    assert "panel:safety-4" in shown["shared.yaml#call-list"]
    assert shown["figures.yaml#cr-journal"] == ("panel:results",)


def test_changed_back_needs_nobody(draft):
    before = draft.value("shared.yaml", ("call-list", "items", 1, "text", "en"))
    draft.do(set_text(draft, CALL, "en", "Feeling cold."))
    draft.do(set_text(draft, CALL, "en", before))
    assert guarded_changes(draft) == ()


def test_new_dates_alone_are_no_change_of_what_is_guarded(draft):
    path = ("call-list", "review_by")
    draft.do(Step("other", (), (Change("shared.yaml", path, draft.value("shared.yaml", path), date(2027, 7, 1)),)))
    assert draft.changed_files() == ("shared.yaml",)
    assert guarded_changes(draft) == ()


def test_taking_the_guard_away_is_a_guarded_change(draft):
    path = ("blocks", 3, "guarded")
    draft.do(Step("other", (), (Change("panels/results.yaml", path, True, False),)))
    assert guarded(draft) == {("panels/results.yaml#blocks/3", "reviewed", "removed")}


def test_hiding_the_call_list_is_a_guarded_change(draft):
    draft.do(hide_panel(draft, "safety-4", True))
    assert ("panels/safety-4.yaml#hidden", "call_list", "hidden") in guarded(draft)


def test_the_words_of_a_consent_are_guarded(draft):
    question = questions_of(draft, "professional")[0]
    draft.do(set_wording(draft, question.texts[0].key, "en", "I agree to all."))
    assert guarded(draft) == {("surveys/professional.json#item/0", "consent", "changed")}
    assert not draft.do(approve(draft, "reviewer", TODAY)), "a form holds no date; the trail of revisions does"


def test_an_approval_stamps_exactly_those(draft, tmp_path):
    draft.do(set_text(draft, CALL, "en", "Feeling cold."))
    draft.do(set_text(draft, FEVER, "en", "38.0 °C (100.4 °F) now"))
    step = approve(draft, "reviewer", TODAY)
    assert step.ids == ("reviewer", FEVER, "shared.yaml#call-list")
    draft.do(step)
    draft.write(tmp_path / "pack")
    pack = content.load(tmp_path / "pack")
    stamped = (TODAY, TODAY + timedelta(days=180))
    assert (pack.shared["call-list"].reviewed_on, pack.shared["call-list"].review_by) == stamped
    assert (pack.reviewed["clinic.fever_limit"].reviewed_on, pack.reviewed["clinic.fever_limit"].review_by) == stamped
    assert pack.shared["emergency"].reviewed_on == date(2026, 11, 23)
    then = Draft.open(tmp_path / "other", tmp_path / "pack", 1)
    assert guarded_changes(then) == ()
    late = TODAY + timedelta(days=181)
    assert {"shared.yaml#call-list", FEVER} <= {one.key for one in due(then, late)}
    rules = [one for one in content.check(tmp_path / "pack", today=late).findings if one.rule == "review-over"]
    assert any("clinic.fever_limit" in one.message and one.file == "pack.yaml" for one in rules)


def test_an_approval_older_than_180_days_is_due_whatever_its_date_says(draft):
    path = ("call-list", "review_by")
    draft.do(Step("other", (), (Change("shared.yaml", path, draft.value("shared.yaml", path), date(2040, 1, 1)),)))
    assert due(draft, date(2027, 5, 22)) == ()
    found = {one.key: one for one in due(draft, date(2027, 5, 23))}
    assert found["shared.yaml#call-list"].due_on == date(2027, 5, 22)
    assert found["shared.yaml#call-list"].reviewed_on == date(2026, 11, 23)
