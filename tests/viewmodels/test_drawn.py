"""What is drawn of a figure is what was counted, and everything told says where it comes from."""

import pytest

from kiosk.content import as_plain, load
from kiosk.paths import SHIPPED_PACK
from kiosk.viewmodels.drawn import address_sources, draw_figures, prove, rows_of, sources_of


@pytest.fixture(scope="module")
def figures():
    return load(SHIPPED_PACK).figures


def drawn(figures, *names, title="", lang="en"):
    items = [as_plain(figures[name], lang, "en") for name in names]
    block = {"type": "figures", "title": title, "items": items, "sources": []}
    draw_figures(block)
    return block


def roles(rows):
    return [run["role"] for row in rows for run in row for _ in range(run["count"])]


@pytest.mark.parametrize("columns", [1, 7, 22])
def test_rows_hold_everybody_in_order(columns):
    people = ["severe"] + ["mild"] * 95 + ["none"] * 7
    rows = rows_of(people, columns)
    assert roles(rows) == people
    assert {sum(run["count"] for run in row) for row in rows[:-1]} == {columns}


def test_every_count_draws_the_people_it_counts(figures):
    counts = {name: as_plain(figure, "en", "en") for name, figure in figures.items()}
    counts = {name: plain for name, plain in counts.items() if plain["kind"] == "count"}
    assert len(counts) > 20
    for name, plain in counts.items():
        shown = roles(drawn(figures, name)["items"][0]["rows"])
        assert len(shown) == plain["denominator"], name
        assert len(shown) - shown.count("none") == plain["value"], name
        assert shown.count("severe") == plain["severe"], name


def test_benefit_and_harm_are_drawn_in_their_own_roles(figures):
    block = drawn(figures, "mrd-journal", "crs-any", "lines-everyday")
    assert [roles(item["rows"])[1] for item in block["items"]] == ["responded", "mild", "neutral"]


def test_an_estimate_draws_its_range_and_a_time_draws_nothing(figures):
    kept, median = drawn(figures, "mrd-kept-12", "pfs-median-36m")["items"]
    assert (kept["track"], kept["rows"]) == ([71.2, 81.0, 87.7], [])
    assert (median["track"], median["rows"]) == ([], [])


@pytest.mark.parametrize(
    ("lang", "short", "note"), [("en", "103 of 107", "(worked out)."), ("zh-Hans", "107人中103人", "（换算得出）。")]
)
def test_a_number_stands_bare_and_the_rest_of_its_words_goes_into_its_note(figures, lang, short, note):
    item = drawn(figures, "responded-36m", "cr-36m", title="Report", lang=lang)["items"][0]
    assert (item["short"], item["note"]) == (short, note)


def test_what_a_card_shares_is_said_once(figures):
    block = drawn(figures, "responded-36m", "cr-36m", title="Report")
    assert block["foot"] == "People who were checked. The 36-month report, shown in 2025."
    assert [item["note"] for item in block["items"]] == ["(worked out).", "(worked out)."]


def test_a_heading_that_is_the_date_is_not_said_again(figures):
    block = drawn(figures, "cr-all-2022", "cr-first-cart-2022", title="Data to 31 December 2022")
    assert block["foot"] == ""
    assert block["items"][0]["note"] == "(worked out). All 103 people in the study."


def test_a_lone_number_tells_who_and_when_beside_itself(figures):
    (crs,) = drawn(figures, "crs-any")["items"]
    assert crs["note"] == "All 103 who had FUCASO. Median follow-up was 13.8 months. Printed in 2024."


def test_a_claim_tells_its_figures_and_then_its_own_sources():
    source = {"n": 3, "line": "3. A page."}
    figure = {"words": "1 of 2", "sources": [{"n": 1}]}
    row = {"left": "It lasts.", "figures": [figure], "sources": [{"n": 1}, source]}
    prove(row)
    assert row["proof"][0] is figure
    assert (row["proof"][1]["words"], row["proof"][1]["sources"]) == ("It lasts.", [source])


def test_a_panel_names_the_sources_that_no_block_tells():
    told = {"type": "figures", "items": [{"sources": [{"n": 2}]}], "sources": [{"n": 5}]}
    text = {"type": "facts", "items": [{"sources": [{"n": 9}]}], "sources": [{"n": 5}, {"n": 4}]}
    assert [source["n"] for source in sources_of([told, text])] == [4, 9]


def test_a_source_gives_its_address():
    plain = {"citation": "A. Page", "line": "7. A. Page", "doi": "10.1/x", "url": ""}
    address_sources([plain])
    assert (plain["number"], plain["told"], plain["address"]) == ("7.", "A. Page", "doi.org/10.1/x")
