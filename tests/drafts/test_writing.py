"""What is written: untouched files byte for byte, reviews that stay due, a line for each value."""

from pathlib import Path

import yaml

from kiosk import content
from kiosk.drafts import Draft, fields_of, place_report, set_picture, set_text, set_wording, still_fits
from kiosk.drafts.fields import key_of
from kiosk.drafts.nodes import paths_by_line
from kiosk.drafts.surveys import questions_of

from .conftest import PACK, PNG, TODAY

TITLE = "panels/how-1.yaml#title"


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_draft_without_edits_is_the_pack_byte_for_byte(draft, tmp_path):
    draft.write(tmp_path / "pack")
    assert files(tmp_path / "pack") == files(PACK)


def test_only_the_file_that_changed_is_written_anew(draft, tmp_path):
    draft.do(set_text(draft, TITLE, "en", "New title"))
    draft.write(tmp_path / "pack")
    before, after = files(PACK), files(tmp_path / "pack")
    assert before.keys() == after.keys()
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"panels/how-1.yaml", "languages/zh-Hans/panels/how-1.yaml"}


def test_the_review_of_translations_stays_due_for_what_nobody_touched(draft, tmp_path):
    draft.do(set_text(draft, TITLE, "zh-Hans", "新的标题"))
    draft.write(tmp_path / "pack")
    overlay = yaml.safe_load((tmp_path / "pack/languages/zh-Hans/panels/how-1.yaml").read_bytes())
    assert overlay["review"] == "native medical reviewer"
    assert "Your cells are collected" not in overlay["texts"]
    assert overlay["texts"]["Part 1"] == "第1节"
    notes = [one for one in content.check(tmp_path / "pack", today=TODAY).findings if one.rule == "to-review"]
    assert f"{len(overlay['texts'])} texts here" in next(one.message for one in notes if "how-1" in one.file)


def test_when_every_text_is_new_the_overlay_goes(draft, tmp_path):
    for field in fields_of(draft, "how-1"):
        for lang, text in field.texts.items():
            draft.do(set_text(draft, field.key, lang, text + "!"))
    draft.write(tmp_path / "pack")
    assert not (tmp_path / "pack/languages/zh-Hans/panels/how-1.yaml").exists()
    assert content.load(tmp_path / "pack").panel("how-1").title.by_lang["zh-Hans"] == "采集您的细胞!"


def test_undone_edits_and_notes_of_the_draft_leave_no_trace(draft, tmp_path):
    draft.do(set_text(draft, TITLE, "en", "New title"))
    draft.do(still_fits(draft, TITLE, ("zh-Hans",)))
    draft.undo()
    draft.undo()
    draft.do(still_fits(draft, TITLE, ("zh-Hans",)))
    draft.write(tmp_path / "pack")
    assert files(tmp_path / "pack") == files(PACK)


def test_pictures_that_nothing_shows_any_more_do_not_travel(draft, tmp_path):
    key = next(one.key for one in fields_of(draft, "how-1") if one.kind == "picture")
    draft.do(set_picture(draft, key, PNG, ".png"))
    first = draft.value("panels/how-1.yaml", ("blocks", 0, "image"))
    draft.do(set_picture(draft, key, PNG + b"\0", ".png"))
    second = draft.value("panels/how-1.yaml", ("blocks", 0, "image"))
    draft.write(tmp_path / "pack")
    there = {path.name for path in (tmp_path / "pack" / "images").iterdir()}
    before = {path.name for path in (PACK / "images").iterdir()}
    assert there == before - {"scene-1.svg"} | {second.removeprefix("images/")}
    assert first != second
    assert not [one for one in content.check(tmp_path / "pack", today=TODAY).findings if one.rule == "unused"]


def test_each_value_stands_on_a_line_of_its_own(draft, tmp_path):
    for subject in (*draft.panels, "shared.yaml", "figures.yaml", "glossary.yaml", "pack.yaml"):
        for field in fields_of(draft, subject):
            for lang, text in field.texts.items() if field.kind == "text" else ():
                draft.do(set_text(draft, field.key, lang, text + " ☃"))
    draft.write(tmp_path / "pack")
    seen = 0
    for name in draft.changed_files():
        node = yaml.compose((tmp_path / "pack" / name).read_bytes(), Loader=yaml.CSafeLoader)
        lines = set(paths_by_line(node).values())
        for subject in (name,):
            for field in fields_of(draft, subject):
                for lang in field.texts if field.kind == "text" and field.key.startswith(name) else ():
                    path = (*(int(p) if p.isdigit() else p for p in field.key.partition("#")[2].split("/")), lang)
                    assert path in lines, (name, path)
                    seen += 1
    assert seen > 1000


def test_findings_of_the_written_pack_come_to_their_fields(draft, tmp_path):
    draft.do(set_text(draft, TITLE, "en", "Carvykti"))
    draft.do(set_text(draft, "panels/who.yaml#blocks/2/items/0/text", "zh-Hans", "Carvykti 5"))
    draft.do(set_text(draft, "shared.yaml#emergency/text", "en", "No placeholder"))
    draft.write(tmp_path / "pack")
    report = content.check(tmp_path / "pack", today=TODAY)
    placed = {(one.key, one.lang, one.finding.rule) for one in place_report(draft, tmp_path / "pack", report.findings)}
    assert (TITLE, "en", "forbidden-name") in placed
    assert ("panels/who.yaml#blocks/2/items/0/text", "zh-Hans", "number") in placed
    assert ("shared.yaml#emergency/text", "zh-Hans", "placeholder") in placed


def test_a_finding_in_an_overlay_comes_to_the_field_too(draft, tmp_path):
    """The English text of an untouched translation changed: the number in the other language is told beside it."""
    overlay = PACK / "languages/zh-Hans/panels/how-1.yaml"
    line = next(n for n, text in enumerate(overlay.read_text("utf-8").splitlines(), 1) if "Your blood" in text)
    finding = content.Finding("languages/zh-Hans/panels/how-1.yaml", line, "term", "error", "x")
    placed = place_report(draft, PACK, [finding])
    assert [(one.key, one.lang) for one in placed] == [("panels/how-1.yaml#blocks/0/labels/0/text", "zh-Hans")]


def test_a_survey_keeps_its_decimals_and_the_rest_of_its_form(draft, tmp_path):
    question = next(one for one in questions_of(draft, "professional") if one.link_id == "city")
    draft.do(set_wording(draft, question.texts[0].key, "en", "Which town?"))
    draft.write(tmp_path / "pack")
    found = Draft.open(tmp_path / "other", tmp_path / "pack", 1)
    assert found.value("surveys/professional.json") == draft.value("surveys/professional.json")
    assert content.load(tmp_path / "pack").surveys["professional"].find("city").text == "Which town?"
    assert key_of("surveys/professional.json", ("item", 3, "text")) == question.texts[0].key
