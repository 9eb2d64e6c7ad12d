"""A figure changes as a whole: its number, who was counted, when, its sources, and the people that are drawn."""

import re
from dataclasses import replace

import pytest

from kiosk import content
from kiosk.drafts import DraftError, Preview, figure_faults, figure_of, set_figure
from kiosk.drafts.figureforms import NUMBERS, with_numbers

from .conftest import TODAY


def test_every_figure_of_the_pack_goes_through_the_form_unchanged(draft):
    kinds = set()
    for figure in draft.value("figures.yaml"):
        form = figure_of(draft, figure)
        kinds.add(form.kind)
        assert not draft.do(set_figure(draft, form, frozenset())), figure
    assert kinds == set(NUMBERS)


@pytest.mark.parametrize("left_out", ["denominator", "who", "when", "sources"])
def test_a_number_changes_only_with_all_that_stands_beside_it(draft, left_out):
    form = figure_of(draft, "responded-journal")
    changed = with_numbers(form, value="98")
    with pytest.raises(DraftError, match=left_out):
        set_figure(draft, changed, frozenset(form.beside) - {left_out})
    assert draft.do(set_figure(draft, changed, frozenset(form.beside)))


def test_what_was_changed_too_need_not_be_confirmed(draft):
    form = figure_of(draft, "responded-journal")
    changed = replace(
        with_numbers(form, value="98", denominator="103"),
        who={"en": "All 103.", "zh-Hans": "全部103人。"},
        sources=("ims2023-update",),
    )
    assert draft.do(set_figure(draft, changed, frozenset({"when"})))
    assert draft.value("figures.yaml", ("responded-journal", "sources")) == ["ims2023-update"]


def test_the_drawn_people_change_with_the_count(draft, tmp_path):
    form = figure_of(draft, "responded-journal")
    draft.do(set_figure(draft, with_numbers(form, value="90", denominator="103"), frozenset(form.beside)))
    parts = draft.value("panels/results.yaml", ("blocks", 0, "parts"))
    assert [part["count"] for part in parts] == [90, 13]
    form = figure_of(draft, "crs-any")
    draft.do(set_figure(draft, with_numbers(form, value="50", severe="2"), frozenset(form.beside)))
    parts = draft.value("panels/results.yaml", ("blocks", 2, "parts"))
    assert {part["role"]: part["count"] for part in parts} == {"severe": 2, "mild": 48, "none": 53}
    draft.write(tmp_path / "pack")
    assert content.load(tmp_path / "pack").figures["crs-any"].value == 50
    assert not [one for one in Preview(draft, TODAY).reread("results").findings if one.finding.rule == "parts-sum"]


@pytest.mark.parametrize(
    ("figure", "numbers", "at", "said"),
    [
        ("responded-all-2022", {"value": "104", "denominator": "103"}, "value", "more than the denominator 103"),
        ("responded-journal", {"value": "-3"}, "value", "-3 is out of bounds"),
        ("responded-journal", {"value": "many"}, "value", "'many' is no number"),
        ("responded-journal", {"value": ""}, "value", "missing"),
        ("responded-journal", {"value": "0", "denominator": "0"}, "denominator", "0 is out of bounds"),
        ("responded-journal", {"denominator": "103.5"}, "denominator", "no whole number"),
        ("crs-any", {"severe": "102"}, "severe", "102 severe are more than"),
        ("study-men", {"value": "100.5"}, "value", "100.5 is no percent"),
        ("study-men", {"value": "-1.5"}, "value", "-1.5 is no percent"),
        ("study-men", {"denominator": "0"}, "denominator", "0 is out of bounds"),
        ("mrd-kept-12", {"value": "-5", "low": "", "high": ""}, "value", "-5 is no percent"),
        ("mrd-kept-12", {"value": "81", "high": "120,5"}, "high", "120.5 is no percent"),
        ("mrd-kept-12", {"low": "90", "high": "70"}, "low", "put the lower number first"),
        ("mrd-kept-12", {"value": "50"}, "value", "lies outside its range"),
        ("wait-everyday", {"low": "-22"}, "low", "-22 is below 0"),
        ("wait-everyday", {"value": "-57", "low": "", "high": ""}, "value", "-57 is below 0"),
        ("wait-everyday", {"value": "204"}, "value", "lies outside its range"),
        ("wait-everyday", {"high": ""}, "high", "one end"),
        ("wait-everyday", {"people": "0"}, "people", "0 is out of bounds"),
    ],
)
def test_a_figure_that_cannot_be_is_refused_at_its_number(draft, figure, numbers, at, said):
    form = figure_of(draft, figure)
    changed = with_numbers(form, **numbers)
    faults = figure_faults(draft, changed)
    assert list(faults) == [at]
    assert said in faults[at]
    with pytest.raises(DraftError, match=re.escape(said)):
        set_figure(draft, changed, frozenset(form.beside))


def test_what_the_source_does_not_say_is_named_as_unsaid(draft, tmp_path):
    name = next(one for one, data in draft.value("figures.yaml").items() if data["kind"] == "median")
    form = with_numbers(figure_of(draft, name), low="", high="", people="")
    draft.do(set_figure(draft, form, frozenset(form.beside)))
    draft.write(tmp_path / "pack")
    figure = content.load(tmp_path / "pack").figures[name]
    assert figure.range is None
    assert {"range", "people"} <= set(figure.unstated)
    back = with_numbers(figure_of(draft, name), low="1", high="400", people="12")
    draft.do(set_figure(draft, back, frozenset(form.beside)))
    assert "range" not in draft.value("figures.yaml", (name,)).get("unstated", ())


def test_a_missing_source_is_refused(draft):
    name = next(one for one, data in draft.value("figures.yaml").items() if data["kind"] == "median")
    form = figure_of(draft, name)
    with pytest.raises(DraftError):
        set_figure(draft, replace(form, sources=()), frozenset(form.beside))
    with pytest.raises(DraftError, match="no source 'nowhere'"):
        set_figure(draft, replace(form, sources=("nowhere",)), frozenset(form.beside))
