"""The model as plain data for the screens, and figures in words."""

import json

import pytest

from kiosk.content import as_plain

from .packs import PackFolder

WORDS = {
    "crs": "96 of 103",
    "pfs": "78.8% (95% range 68.6 to 86.0)",
    "weeks": "57 days (22 to 203), 45 people",
    "share": "93.2% of 103 (worked out)",
}
CHANGED = [
    ("  value: 96\n", "  value: 96\n  worked_out: true\n", "crs", "96 of 103 (worked out)"),
    ("worked_out: true", "worked_out: false", "share", "93.2% of 103"),
    ("unit: percent", "unit: months", "pfs", "78.8 months (95% range 68.6 to 86.0)"),
    (
        "  range: [68.6, 86.0]\n  label: {en: did not get worse}\n  who: {en: All who got it.}\n  unstated: [when]",
        "  label: {en: did not get worse}\n  who: {en: All who got it.}\n  unstated: [when, range]",
        "pfs", "78.8% (range: the maker does not say)",
    ),
    (
        "  people: 45\n", "  unstated: [people]\n",
        "weeks", "57 days (22 to 203) (people: the source does not say)",
    ),
    (
        "  denominator: 103\n  worked_out: true", "  unstated: [denominator]\n  worked_out: true",
        "share", "93.2% (of how many: the maker does not say) (worked out)",
    ),
]  # fmt: skip


@pytest.mark.parametrize("name", WORDS)
def test_a_figure_in_words(folder: PackFolder, name: str) -> None:
    assert as_plain(folder.load().figures[name], "en", "en")["words"] == WORDS[name]


@pytest.mark.parametrize(("old", "new", "name", "words"), CHANGED)
def test_a_figure_says_what_is_worked_out_or_unsaid(
    folder: PackFolder, old: str, new: str, name: str, words: str
) -> None:
    folder.change("figures.yaml", old, new)
    assert as_plain(folder.load().figures[name], "fr", "en")["words"] == words


def test_a_figure_stands_in_full_where_it_is_used(folder: PackFolder) -> None:
    block = as_plain(folder.load().panel("glance").blocks[1], "en", "en")
    assert (block["type"], block["column"]) == ("figures", 2)
    pfs = block["items"][1]
    assert (pfs["kind"], pfs["value"], pfs["range"], pfs["reviewed_on"]) == (
        "estimate",
        78.8,
        [68.6, 86.0],
        "2026-11-01",
    )
    assert (pfs["who"], pfs["when"]) == ("All who got it.", "The maker does not say")
    assert pfs["sources"][0] == {
        "id": "jama2024", "n": 16, "citation": "FUMANBA-1, JAMA Oncol 2024", "status": "confirmed",
        "group": "product", "url": "", "doi": "", "line": "16. FUMANBA-1, JAMA Oncol 2024",
    }  # fmt: skip


def test_what_a_source_leaves_unsaid_is_told_in_words_of_the_language(folder: PackFolder) -> None:
    folder.change("figures.yaml", CHANGED[3][0], CHANGED[3][1])
    figures = folder.load().figures
    assert as_plain(figures["pfs"], "en", "en")["unstated"] == "When they were counted.\nThe range."
    assert as_plain(figures["pfs"], "zh-Hans", "en")["unstated"] == "统计的时间。\n范围。"
    assert as_plain(figures["crs"], "en", "en")["unstated"] == ""


def test_a_panel_is_plain_data(folder: PackFolder) -> None:
    values = {"clinic.emergency": "112"}
    panel = as_plain(folder.load().panel("find"), "en", "en", values)
    assert json.loads(json.dumps(panel)) == panel
    assert (panel["id"], panel["layout"], panel["split"], panel["kicker"]) == ("find", "stage", 60, "Part 1 of 6")
    scene, text, *_ = panel["blocks"]
    assert scene["labels"] == [{"text": "T cell", "at": [0.1, 0.25]}]
    assert text["text"] == ["The new cell finds the marker.", "Call 112 now."]
    assert (text["title"], text["tint"]) == ("", "surface")
    assert "where" not in text


def test_what_is_not_there_is_empty_and_a_number_none(folder: PackFolder) -> None:
    panel = as_plain(folder.load().panel("glance"), "en", "en")
    assert (panel["kicker"], panel["split"]) == ("", None)


def test_mappings_become_dicts(folder: PackFolder) -> None:
    assert as_plain(folder.load().glossary, "en", "en")["t-cell"]["term"] == "T cell"


def test_a_source_that_was_not_checked_says_so_in_its_line(folder: PackFolder) -> None:
    folder.change("sources.yaml", "status: confirmed", "status: unverified")
    pfs = as_plain(folder.load().panel("glance").blocks[1], "en", "en")["items"][1]
    assert pfs["sources"][0]["line"] == "16. FUMANBA-1, JAMA Oncol 2024 Not checked."
