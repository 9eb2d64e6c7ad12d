"""The live reading of one panel: the same as the written pack would be, its findings at their fields, and quick."""

import time
from pathlib import Path

import pytest

from kiosk import content
from kiosk.drafts import Preview, add_panel, fields_of, hide_panel_in, set_picture, set_text
from kiosk.drafts.edits import DraftError

from .conftest import PNG, TODAY

TITLE = "panels/how-1.yaml#title"


def at(reading) -> set:
    return {(one.key, one.lang, one.finding.rule) for one in reading.findings}


def test_every_panel_reads_as_the_loader_reads_it(draft):
    pack = content.load(draft.base.root)
    preview = Preview(draft, TODAY)
    for panel in draft.panels:
        reading = preview.reread(panel)
        plain = [content.as_plain(one, lang, "en") for one in (reading.panel, pack.panel(panel)) for lang in ("en",)]
        assert plain[0] == plain[1], panel
        assert {one.finding.severity for one in reading.findings} <= {"warning"}, panel
    for guide in pack.guides:
        assert content.as_plain(preview.reread(f"guides/{guide.id}.yaml").thing, "zh-Hans", "en") == content.as_plain(
            guide, "zh-Hans", "en"
        )


def test_what_is_typed_is_what_is_read(draft):
    preview = Preview(draft, TODAY)
    draft.do(set_text(draft, TITLE, "en", "Carvykti and 5 more"))
    draft.do(set_text(draft, "panels/how-1.yaml#blocks/1/text/0", "en", "word " * 21))
    reading = preview.reread("how-1")
    assert reading.panel.title.get("en") == "Carvykti and 5 more"
    assert reading.pack.panel("how-1") is reading.panel
    assert at(reading) >= {
        (TITLE, "en", "forbidden-name"),
        (TITLE, "zh-Hans", "number"),
        ("panels/how-1.yaml#blocks/1/text/0", "en", "sentence-length"),
    }
    assert reading.meters["en"].longest == 21
    assert not reading.meters["en"].good
    draft.undo()
    draft.undo()
    assert preview.reread("how-1").findings == ()


def test_live_findings_are_those_of_the_check(draft, tmp_path: Path):
    """Spoil many fields, one panel each, and hold the two against each other."""
    preview = Preview(draft, TODAY)
    spoils = (
        "Breakthrough 7!",
        "ciltacabtagene",
        "internationalization of immunotherapeutical methodology " * 4,
        "{x}",
    )
    for index, panel in enumerate(draft.panels):
        field = next(one for one in fields_of(draft, panel) if one.kind == "text" and one.multiline)
        draft.do(set_text(draft, field.key, "en", spoils[index % len(spoils)]))
    draft.write(tmp_path / "pack")
    report = content.check(tmp_path / "pack", today=TODAY)
    wanted = {(one.rule, one.message) for one in report.findings if one.severity == "error" and "panels/" in one.file}
    live = {
        (one.finding.rule, one.finding.message)
        for panel in draft.panels
        for one in preview.reread(panel).findings
        if one.finding.severity == "error"
    }
    assert len(wanted) > 20
    assert wanted <= live
    scores = {(one.id, one.lang): (one.grade, one.longest_sentence) for one in report.panels}
    for panel in draft.panels:
        for lang, meter in preview.reread(panel).meters.items():
            assert (meter.grade, meter.longest) == scores[panel, lang]


def test_shared_blocks_and_figures_of_the_draft_are_shown(draft):
    preview = Preview(draft, TODAY)
    draft.do(set_text(draft, "shared.yaml#indication/text", "en", "Another text, {clinic.nme}."))
    draft.do(set_text(draft, "figures.yaml#responded-journal/label", "en", "were better"))
    who = preview.reread("who")
    assert who.panel.blocks[0].text.get("en").startswith("Another")
    assert ("shared.yaml#indication/text", "en", "placeholder") in at(who)
    assert preview.reread("results").panel.blocks[0].figure.label.get("en") == "were better"
    assert preview.reread("how-1").findings == ()


def test_a_source_that_changed_is_new_in_the_figures_that_name_it(draft):
    preview = Preview(draft, TODAY)
    assert "Another journal" not in str(preview.reread("results").panel.blocks[0].figure.sources[0].citation)
    draft.do(set_text(draft, "sources.yaml#fumanba1-jama2024/citation", "en", "Another journal"))
    assert "Another journal" in str(preview.reread("results").panel.blocks[0].figure.sources[0].citation)


def test_an_emptied_text_is_told_and_the_panel_stays(draft):
    preview = Preview(draft, TODAY)
    draft.do(set_text(draft, "panels/how-1.yaml#blocks/1/text/0", "en", ""))
    reading = preview.reread("how-1")
    assert reading.panel is not None
    assert ("panels/how-1.yaml#blocks/1/text/0", "en", "empty-text") in at(reading)


def test_pictures_and_new_panels_are_there_before_they_are_published(draft):
    preview = Preview(draft, TODAY)
    key = next(one.key for one in fields_of(draft, "how-1") if one.kind == "picture")
    draft.do(set_picture(draft, key, PNG, ".png"))
    assert preview.reread("how-1").panel.blocks[0].image.startswith("images/scene-1--")
    step, panel = add_panel(draft, "facts", "who", 0)
    draft.do(step)
    reading = preview.reread(panel)
    assert reading.findings == ()
    assert reading.panel.title.get("zh-Hans") == "请在这里写标题"
    draft.undo()
    with pytest.raises(DraftError):
        preview.reread(panel)


def test_a_language_in_which_it_is_hidden_is_not_asked_for(draft):
    preview = Preview(draft, TODAY)
    draft.do(set_text(draft, TITLE, "en", "There are 5 of them"))
    assert (TITLE, "zh-Hans", "number") in at(preview.reread("how-1"))
    draft.do(hide_panel_in(draft, "how-1", "zh-Hans", True))
    reading = preview.reread("how-1")
    assert reading.findings == ()
    assert set(reading.meters) == {"en"}


def test_hard_words_are_named(draft):
    draft.do(set_text(draft, TITLE, "en", "Immunotherapy for everybody"))
    hard = Preview(draft, TODAY).reread("how-1").meters["en"].hard
    assert hard[0] == "immunotherapy"
    assert "cells" not in hard


def test_a_key_press_costs_little(draft):
    """The bound is wide, for a busy machine; alone it is 2 to 6 ms."""
    preview = Preview(draft, TODAY)
    preview.reread("safety-4")
    took = []
    for text in ("C", "Ch", "Chi", "Chil", "Chill", "Chills", "Chills."):
        begun = time.process_time()
        draft.do(set_text(draft, "shared.yaml#call-list/items/1/text", "en", text, run="1"))
        preview.reread("safety-4")
        took.append(time.process_time() - begun)
    assert sorted(took)[len(took) // 2] < 0.03
