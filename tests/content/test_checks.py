"""What a check says about a pack that can be loaded."""

import json
from datetime import date

import pytest

from kiosk.content import Finding, Report, check
from kiosk.paths import SHIPPED_PACK

from .packs import PackFolder

TODAY = date(2026, 11, 23)
LONG = "This is one sentence that goes on and on and on and on until it has more words than it may."
HARD = "Immunomodulatory characteristics necessitate considerable hospitalization."


def report(folder: PackFolder, today: date = TODAY) -> Report:
    return check(folder.root, today=today)


def found(folder: PackFolder, rule: str, today: date = TODAY) -> list[Finding]:
    return [finding for finding in report(folder, today).findings if finding.rule == rule]


def test_the_small_pack_is_in_order(folder: PackFolder) -> None:
    outcome = report(folder)
    assert outcome.ok
    assert {finding.severity for finding in outcome.findings} == {"note"}
    assert [(score.id, score.lang) for score in outcome.panels] == [("find", "en"), ("safety", "en"), ("glance", "en")]
    assert all(score.grade is not None and score.grade <= 6.0 for score in outcome.panels)


def test_the_shipped_pack_is_in_order() -> None:
    outcome = check(SHIPPED_PACK, today=TODAY)
    assert [str(finding) for finding in outcome.findings if finding.severity == "error"] == []
    assert outcome.ok
    assert {score.lang for score in outcome.panels} == {"en", "zh-Hans"}


def test_the_report_as_json(folder: PackFolder) -> None:
    folder.change("panels/find.yaml", "The new cell finds the marker.", LONG)
    document = json.loads(json.dumps(report(folder).to_json()))
    assert list(document) == ["ok", "findings", "panels"]
    assert document["ok"] is False
    assert list(document["findings"][0]) == ["file", "line", "rule", "severity", "message"]
    assert list(document["panels"][0]) == ["id", "lang", "grade", "longest_sentence"]
    assert document["panels"][0]["longest_sentence"] == 21


def test_bad_content_is_reported_and_not_raised(folder: PackFolder) -> None:
    folder.drop("panels/find.yaml", "nav:")
    outcome = report(folder)
    assert not outcome.ok
    assert "missing-key" in {finding.rule for finding in outcome.findings}
    assert [score.id for score in outcome.panels] == ["safety", "glance"]


def test_no_pack_at_all_is_reported(folder: PackFolder) -> None:
    outcome = check(folder.root / "nowhere")
    assert (outcome.ok, len(outcome.findings), outcome.panels) == (False, 1, ())


def test_a_long_sentence_is_refused_at_its_line(folder: PackFolder) -> None:
    folder.change("panels/find.yaml", "The new cell finds the marker.", LONG)
    (finding,) = found(folder, "sentence-length")
    assert str(finding) == (
        f"panels/find.yaml:{folder.line('panels/find.yaml', 'This is one')}: "
        "A sentence here has 21 words; split it until none has more than 20."
    )


def test_a_long_sentence_is_refused_in_figures_words_and_tiles(folder: PackFolder) -> None:
    folder.change("glossary.yaml", "A white cell that guards the body.", LONG)
    folder.change("pack.yaml", "{en: How}", f"{{en: {LONG}}}")
    folder.change("figures.yaml", "Seen for 13.8 months.", LONG)
    assert [finding.file for finding in found(folder, "sentence-length")] == [
        "figures.yaml", "glossary.yaml", "pack.yaml",
    ]  # fmt: skip


def test_a_hard_panel_is_refused(folder: PackFolder) -> None:
    folder.change("panels/find.yaml", "The new cell finds the marker.", HARD)
    (finding,) = found(folder, "grade")
    grade = report(folder).panels[0].grade
    assert (finding.file, finding.line, finding.severity) == ("panels/find.yaml", 1, "error")
    assert finding.message == (
        f"The panel 'find' reads at grade {grade}; shorten words and sentences until it is 6.0 or below."
    )


def test_an_open_guide_is_graded_and_a_locked_one_is_not(folder: PackFolder) -> None:
    folder.change("guides/patients.yaml", "Where do I stay?", HARD)
    assert [finding.file for finding in found(folder, "grade")] == ["guides/patients.yaml"]
    folder.change("guides/patients.yaml", "audience: patients", "audience: patients\nlocked: true")
    assert found(folder, "grade") == []
    folder.change("guides/patients.yaml", HARD, LONG)
    assert found(folder, "sentence-length") == []


def test_chinese_has_no_grade_and_counts_characters(folder: PackFolder) -> None:
    for path in folder.root.rglob("*.yaml"):
        folder.write(path.relative_to(folder.root).as_posix(), path.read_text().replace("{en:", "{zh-Hans:"))
    folder.change("pack.yaml", "[en]", "[zh-Hans]")
    folder.change("pack.yaml", "default_language: en", "default_language: zh-Hans")
    folder.change("panels/find.yaml", "The new cell finds the marker.", "细" * 26 + "。")
    outcome = report(folder)
    assert (outcome.panels[0].grade, outcome.panels[0].longest_sentence) == (None, 26)
    message = "A sentence here has 26 characters; split it until none has more than 25."
    assert message in [finding.message for finding in outcome.findings]


def test_exempt_blocks_are_noted_with_their_share(folder: PackFolder) -> None:
    notes = {finding.message: finding for finding in found(folder, "exempt")}
    indication = notes["The indication block in panel 'safety' gets no grade: 10 of 40 words (25%)."]
    assert (indication.file, indication.line, indication.severity) == ("shared.yaml", 2, "note")
    assert "The citation block in panel 'safety' gets no grade: 6 of 40 words (15%)." in notes
    assert "The guide 'doctors' is locked, for professionals, and gets no grade." in notes


def test_exempt_text_counts_for_nothing(folder: PackFolder) -> None:
    before = report(folder).panels
    folder.change("shared.yaml", "after three lines.", f"after three lines. {LONG} {HARD}")
    assert report(folder).panels == before


def test_an_indication_needs_plain_words_right_after_it(folder: PackFolder) -> None:
    folder.drop("panels/safety.yaml", "type: callout")
    folder.drop("panels/safety.yaml", "This is what")
    assert found(folder, "no-plain-version") == []  # the call list follows
    folder.drop("panels/safety.yaml", "block: calls")
    folder.change("panels/safety.yaml", "  - type: use\n  - {type: glossary, all: true}\n", "")
    _, finding = found(folder, "no-plain-version")  # the citation has none either
    assert finding.message == (
        "The indication block in panel 'safety' has no plain version; put a plain block right after it."
    )


@pytest.mark.parametrize(
    ("kind", "keys"),
    [("expert", "title: {en: Learn more}, text: [{en: Much detail.}]"), ("citation", "sources: [jama2024, other2021]")],
)
def test_detail_needs_plain_words_in_the_same_panel(folder: PackFolder, kind: str, keys: str) -> None:
    expert = f"  - {{type: {kind}, {keys}}}\n"
    body = (folder.root / "panels/find.yaml").read_text().partition("blocks:\n")[0]
    folder.write("panels/find.yaml", f"{body}blocks:\n{expert}")
    (finding,) = found(folder, "no-plain-version")
    assert finding.message == (
        f"The {kind} block in panel 'find' has no plain version; put a plain block in the same place."
    )
    folder.write("panels/find.yaml", f"{body}blocks:\n{expert}  - {{type: text, text: [{{en: It is so.}}]}}\n")
    assert found(folder, "no-plain-version") == []


@pytest.mark.parametrize("name", ["Carvykti", "cilta-cel", "伊基仑赛", "fucaso-cel", "CARsgen"])
def test_names_of_look_alikes_are_refused(folder: PackFolder, name: str) -> None:
    folder.change("panels/find.yaml", "The new cell", f"The {name} cell")
    (finding,) = found(folder, "forbidden-name")
    assert finding.line == folder.line("panels/find.yaml", name)
    assert finding.message.startswith(f"'{name}' ")


def test_names_are_refused_in_surveys_too(folder: PackFolder) -> None:
    folder.change("surveys/feedback.json", "Was this clear?", "Was Abecma clear?")
    (finding,) = found(folder, "forbidden-name")
    assert (finding.file, finding.line) == ("surveys/feedback.json", 8)


def test_the_right_chinese_name_is_fine(folder: PackFolder) -> None:
    folder.change("panels/find.yaml", "The new cell", "The 伊基奥仑赛 cell")
    assert found(folder, "forbidden-name") == []


@pytest.mark.parametrize("words", ["Only one", "up to ten", "a breakthrough", "it cures you"])
def test_results_do_not_promise(folder: PackFolder, words: str) -> None:
    folder.change(
        "figures.yaml", "All who got it.}\n  when: {en: Seen for 13.8", f"{words}.}}\n  when: {{en: Seen for 13.8"
    )
    (finding,) = found(folder, "banned-word")
    assert (finding.file, finding.severity) == ("figures.yaml", "error")
    assert "must not stand among results" in finding.message


def test_elsewhere_the_same_words_are_fine(folder: PackFolder) -> None:
    folder.change("panels/find.yaml", "The new cell finds the marker.", "It is not known to cure it.")
    assert found(folder, "banned-word") == []


def test_a_word_that_the_law_bars_is_refused_everywhere(folder: PackFolder) -> None:
    folder.change("panels/find.yaml", "The new cell", "总体有效率")
    (finding,) = found(folder, "banned-word")
    assert finding.message == "'有效率' is a word that the Advertising Law bars; say it in another way."


def test_a_review_that_is_over_is_a_warning(folder: PackFolder) -> None:
    warnings = found(folder, "review-over", date(2027, 5, 2))
    assert {finding.file for finding in warnings} == {"figures.yaml", "shared.yaml"}
    assert warnings[0].message == "The review was due by 2027-05-01; review the text and set new dates."
    assert report(folder, date(2027, 5, 2)).ok
    assert found(folder, "review-over", date(2027, 5, 1)) == []


def test_what_should_be_guarded_and_is_not_is_a_warning(folder: PackFolder) -> None:
    folder.change("shared.yaml", "calls:\n  type: call_list\n  guarded: true\n", "calls:\n  type: call_list\n")
    (finding,) = found(folder, "not-guarded")
    assert (finding.file, finding.severity) == ("shared.yaml", "warning")


def test_old_approvals_are_a_warning(folder: PackFolder) -> None:
    places = "  - {type: places, as_of: 2026-05-01, items: [{place: {en: Macau}, status: {en: Approved}}]}\n"
    folder.change("panels/safety.yaml", "  - {type: glossary", places + "  - {type: glossary")
    (finding,) = found(folder, "approvals-old")
    assert finding.line == folder.line("panels/safety.yaml", "places")
    assert found(folder, "approvals-old", date(2026, 10, 28)) == []


def test_an_icon_that_does_not_exist_is_refused_at_its_line(folder: PackFolder) -> None:
    folder.change("pack.yaml", "icon: mdi6.play", "icon: mdi6.thermometr")
    (finding,) = found(folder, "unknown-icon")
    assert (finding.file, finding.severity) == ("pack.yaml", "error")
    assert finding.line == folder.line("pack.yaml", "mdi6.thermometr")
    assert finding.message == "There is no icon 'mdi6.thermometr'; did you mean 'mdi6.thermometer'?"


def test_what_nothing_shows_is_a_warning(folder: PackFolder) -> None:
    folder.change("panels/safety.yaml", "  - type: use\n    block: calls\n", "")
    folder.change("panels/safety.yaml", ", other2021", "")
    folder.change("panels/safety.yaml", "  - {type: glossary, all: true}\n", "")
    folder.change("panels/glance.yaml", ", share]", "]")
    folder.write("images/spare.png", b"")
    warnings = found(folder, "unused")
    assert [(finding.file, finding.message.split(" the ")[1].split(";")[0]) for finding in warnings] == [
        ("figures.yaml", "figure 'share'"),
        ("glossary.yaml", "term 't-cell'"),
        ("images/spare.png", "image 'images/spare.png'"),
        ("shared.yaml", "shared block 'calls'"),
        ("sources.yaml", "source 'other2021'"),
    ]
    assert {finding.severity for finding in warnings} == {"warning"}
