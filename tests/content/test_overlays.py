"""A language is a folder: what its files add to the pack, and every slip in them."""

import pytest

from kiosk.content import Pack, as_plain, for_site
from kiosk.content.walk import texts_in, whole

from .packs import PackFolder, speak_chinese

GLOSSARY = "languages/zh-Hans/glossary.yaml"
FIND = "languages/zh-Hans/panels/find.yaml"
HELD = ["people had CRS", "did not get worse", "Both at a glance", "severe", "mild", "Results"]


@pytest.fixture
def chinese(folder: PackFolder) -> PackFolder:
    speak_chinese(folder)
    return folder


def said(pack: Pack, lang: str) -> set[str]:
    return {text.get(lang) for text in texts_in((*whole(pack), pack.unset))}


def test_every_text_is_there_in_both_languages(chinese: PackFolder) -> None:
    pack = chinese.load()
    texts = texts_in((*whole(pack), pack.unset))
    assert len(texts) > 40
    assert all(text.get("en") and text.get("zh-Hans").startswith("中文") for text in texts)


def test_a_text_knows_where_each_language_stands(chinese: PackFolder) -> None:
    meaning = chinese.load().glossary["t-cell"].meaning
    assert meaning.where("en") == ("glossary.yaml", 1)
    assert meaning.where("zh-Hans") == (GLOSSARY, chinese.line(GLOSSARY, "A white cell"))


def test_what_stands_in_the_file_itself_wins(chinese: PackFolder) -> None:
    chinese.change("panels/find.yaml", "{en: The new cell", "{zh-Hans: 新的细胞。, en: The new cell")
    chinese.drop(FIND, "The new cell")
    assert "新的细胞。" in said(chinese.load(), "zh-Hans")


def test_a_citation_may_stay_in_its_own_language_or_be_translated(chinese: PackFolder) -> None:
    assert chinese.load().sources["jama2024"].citation == "FUMANBA-1, JAMA Oncol 2024"
    chinese.write(
        "languages/zh-Hans/sources.yaml",
        "texts: {'FUMANBA-1, JAMA Oncol 2024': FUMANBA-1研究, CARVYKTI label: 说明书}\n",
    )
    line = as_plain(chinese.load().sources["jama2024"], "zh-Hans", "en")["line"]
    assert "FUMANBA-1研究" in line
    assert "FUMANBA-1, JAMA" in as_plain(chinese.load().sources["jama2024"], "en", "en")["line"]


def test_a_missing_translation_is_told_where_the_text_stands(chinese: PackFolder) -> None:
    chinese.drop(GLOSSARY, "A white cell")
    message = "This text has no 'zh-Hans'; add it here or in languages/zh-Hans/glossary.yaml."
    assert str(chinese.the_finding()) == f"glossary.yaml:1: {message}"


def test_a_changed_text_is_told_on_both_sides(chinese: PackFolder) -> None:
    chinese.change("glossary.yaml", "A white cell that guards", "A white blood cell that guards")
    missing, spare = chinese.refusal()
    assert (missing.file, missing.rule) == ("glossary.yaml", "missing-language")
    message = "glossary.yaml has no text 'A white cell that guards the body.'"
    assert str(spare) == (
        f"{GLOSSARY}:{chinese.line(GLOSSARY, 'A white cell')}: {message}; "
        "write it exactly as it stands there, or remove it."
    )
    assert spare.rule == "translation-unused"


def test_a_file_that_translates_nothing_is_told(chinese: PackFolder) -> None:
    chinese.write("languages/zh-Hans/panels/gone.yaml", "texts: {a: b}\n")
    finding = chinese.the_finding()
    assert str(finding) == (
        "languages/zh-Hans/panels/gone.yaml:1: There is no file panels/gone.yaml in the pack, so nothing shows this "
        "one; rename it or remove it."
    )


@pytest.mark.parametrize(
    ("old", "new", "rule", "message"),
    [
        ("review:", "revieww:", "unknown-key", "Unknown key 'revieww' in this translation; did you mean 'review'?"),
        ("中文glossary一", "' '", "empty-text", "This text is empty; write it or remove the key."),
        ("中文glossary一", "57", "wrong-type", "Expected a text here; put 57 in quotes."),
        ("texts:\n", "texts:\n  T cell: 重复\n", "duplicate-key", "stands here twice"),
        ("texts:\n", "words:\n", "missing-key", "The key 'texts' is missing in this translation; add it."),
    ],
)
def test_a_slip_in_a_translation_is_told(chinese: PackFolder, old: str, new: str, rule: str, message: str) -> None:
    chinese.change(GLOSSARY, old, new)
    (finding,) = [one for one in chinese.refusal() if one.rule == rule]
    assert (finding.file, message in finding.message) == (GLOSSARY, True)
    assert finding.line <= 5


def test_a_placeholder_that_was_lost_or_changed_is_told(chinese: PackFolder) -> None:
    chinese.change(FIND, "{clinic.emergency}\n", "120\n")
    finding = chinese.the_finding()
    assert (finding.file, finding.rule) == (FIND, "placeholder")
    assert finding.line == chinese.line(FIND, "120")
    assert (
        finding.message == "The placeholders here differ from those in 'en' ({clinic.emergency}); make them the same."
    )


def test_a_folder_of_a_language_that_the_pack_does_not_name_changes_nothing(chinese: PackFolder) -> None:
    chinese.change("pack.yaml", "[en, zh-Hans]", "[en]")
    chinese.write(GLOSSARY, "texts: [not even right\n")
    assert said(chinese.load(), "zh-Hans") == {""}


def test_broken_files_do_not_blame_their_translations(chinese: PackFolder) -> None:
    chinese.drop("panels/find.yaml", "nav:")
    assert {finding.file for finding in chinese.refusal()} == {"panels/find.yaml"}


@pytest.mark.parametrize("lang", ["en", "zh-Hans"])
def test_nothing_of_what_is_held_comes_back_through_a_translation(chinese: PackFolder, lang: str) -> None:
    pack = chinese.load()
    held = [text for text in texts_in(whole(pack)) if text.get("en") in HELD]
    assert len(held) >= len(HELD)
    chinese.change("figures.yaml", "  value: 96\n", "  value: 96\n  hold: [hong-kong]\n")
    site = for_site(chinese.load(), "hong-kong", False)
    shown = str(as_plain((site.groups, site.tiles, site.panels, site.guides, site.shared), lang, "en"))
    assert [text for text in held if text.get(lang) in shown] == []
    assert pack.panels[0].title.get(lang) in shown
