"""Every slip in a pack is one finding: file, line, and a sentence that says what to do."""

import pytest

from kiosk.content import ContentError, load

from .packs import PackFolder
from .slips import EXPECTED_LINE, SLIPS


@pytest.mark.parametrize("slip", SLIPS)
def test_one_slip_is_one_finding_with_its_line(folder: PackFolder, slip: str) -> None:
    file, old, new, rule, message = SLIPS[slip]
    folder.change(file, old, new)
    finding = folder.the_finding()
    assert (finding.file, finding.rule, finding.severity, finding.message) == (file, rule, "error", message)
    assert finding.line == EXPECTED_LINE.get(slip, lambda f: _line_of_change(f, file, new))(folder)


def _line_of_change(folder: PackFolder, file: str, new: str) -> int:
    """Return the line of what was put in; of its last line where the slip is at its end."""
    text = (folder.root / file).read_text()
    return text[: text.index(new)].count("\n") + 1


def test_a_missing_key_is_told(folder: PackFolder) -> None:
    folder.drop("panels/find.yaml", "nav:")
    finding = folder.the_finding()
    assert str(finding) == "panels/find.yaml:1: The key 'nav' is missing in this panel; add it."


def test_a_missing_language_is_told_in_every_text(folder: PackFolder) -> None:
    folder.change("pack.yaml", "languages: [en]", "languages: [en, zh-Hans]")
    findings = folder.refusal()
    assert {finding.rule for finding in findings} == {"missing-language"}
    message = "This text has no 'zh-Hans'; add it here or in languages/zh-Hans/panels/find.yaml."
    assert f"panels/find.yaml:3: {message}" in map(str, findings)


def test_broken_yaml_is_one_sentence_with_its_line(folder: PackFolder) -> None:
    folder.change("panels/find.yaml", "nav: {en: Find}", "nav: {en: Find")
    finding = folder.the_finding()
    assert (finding.file, finding.rule) == ("panels/find.yaml", "broken-yaml")
    assert finding.line == folder.line("panels/find.yaml", "kicker")
    assert finding.message.startswith("This is not YAML: ")
    assert finding.message.endswith("; correct it there or on the line before.")


def test_a_broken_file_does_not_blame_the_others(folder: PackFolder) -> None:
    folder.write("sources.yaml", "a: [1\n")
    assert [finding.file for finding in folder.refusal()] == ["sources.yaml"]


def test_a_broken_figure_does_not_blame_its_uses(folder: PackFolder) -> None:
    folder.drop("figures.yaml", "value: 96")
    assert [finding.file for finding in folder.refusal()] == ["figures.yaml"]


def test_a_file_that_is_no_text_is_told(folder: PackFolder) -> None:
    folder.write("glossary.yaml", b"t-cell:\n  term: {en: T cell}\n  meaning: {en: Zelle}\n" + b"\xff\n")
    finding = folder.the_finding()
    assert str(finding) == "glossary.yaml:4: This file is not UTF-8 text; save it as UTF-8."


def test_a_forbidden_character_is_told(folder: PackFolder) -> None:
    folder.write("glossary.yaml", "t-cell: {term: {en: T\x07}}\n")
    assert folder.the_finding().rule == "broken-yaml"


def test_an_empty_file_is_told(folder: PackFolder) -> None:
    folder.write("panels/find.yaml", "# nothing\n")
    assert str(folder.the_finding()) == "panels/find.yaml:1: This file is empty; write it or remove it."


def test_a_folder_without_a_pack_is_told(folder: PackFolder) -> None:
    with pytest.raises(ContentError) as caught:
        load(folder.root / "nowhere")
    assert str(caught.value) == "pack.yaml:1: The file pack.yaml is missing or can't be read; put it there."


def test_a_listed_panel_without_its_file_is_told(folder: PackFolder) -> None:
    folder.change("pack.yaml", "panels: [find", "panels: [lost, find")
    finding = folder.the_finding()
    assert (finding.file, finding.line) == ("pack.yaml", folder.line("pack.yaml", "panels:"))
    assert finding.message == "The file panels/lost.yaml is missing; put it there or take 'lost' out here."


def test_a_panel_that_nobody_lists_is_told(folder: PackFolder) -> None:
    folder.write("panels/extra.yaml", (folder.root / "panels/find.yaml").read_text())
    finding = folder.the_finding()
    assert finding.file == "panels/extra.yaml"
    assert finding.message == "This panel is not listed in pack.yaml; add 'extra' to 'panels' or remove the file."


def test_a_survey_that_cannot_be_shown_is_told(folder: PackFolder) -> None:
    folder.change("surveys/feedback.json", '"boolean"', '"colour"')
    finding = folder.the_finding()
    assert (finding.file, finding.rule) == ("surveys/feedback.json", "survey")
    assert "clear" in finding.message


def test_all_findings_come_at_once_sorted(folder: PackFolder) -> None:
    folder.change("panels/find.yaml", "kicker:", "kickr:")
    folder.change("figures.yaml", "value: 96", "value: 113")
    folder.change("pack.yaml", "tint: night", "tint: nite")
    assert [finding.file for finding in folder.refusal()] == ["figures.yaml", "pack.yaml", "panels/find.yaml"]


def test_a_survey_that_cannot_be_read_is_told(folder: PackFolder) -> None:
    survey = folder.root / "surveys" / "feedback.json"
    survey.unlink()
    survey.mkdir()
    assert str(folder.the_finding()).startswith("surveys/feedback.json:1: The file surveys/feedback.json can't be read")
