"""What Python says to visitors is data: the same keys and names in every language, whole patterns in each."""

from pathlib import Path

import pytest

from kiosk import survey
from kiosk.content import as_plain, load
from kiosk.paths import SHIPPED_PACK
from kiosk.phrases import PhrasesError, languages, phrases, prefer
from kiosk.survey.messages import as_size, say

ENGLISH = 'a:\n  one: "{value} of {all}"\n  two: "Plain"\n'


@pytest.mark.parametrize("lang", languages())
def test_each_language_has_the_same_phrases(lang: str) -> None:
    assert phrases(lang).keys() == phrases("en").keys()
    assert len(phrases(lang)) > 40


def test_chinese_is_there_and_says_no_english() -> None:
    assert languages() == ("en", "zh-Hans")
    english = [key for key, said in phrases("zh-Hans").items() if said == phrases("en")[key] and "spoken" not in key]
    assert english == ["units.percent", "sources.line", "survey.point", "sizes.MB", "sizes.KB"]


def test_the_first_language_that_has_phrases_is_used() -> None:
    assert prefer("zh-Hans", "en") == "zh-Hans"
    assert prefer("fr", "zh-Hans") == "zh-Hans"
    assert prefer("fr", "de") == "en"


@pytest.mark.parametrize(
    ("name", "words", "short", "rest"),
    [
        ("responded-journal", "101人中97人", "101人中97人", ""),
        ("wait-everyday", "57天（22到203），45人", "57天", "（22到203），45人。"),
        ("cells-page", "419天（范围：厂家未说明）（人数：厂家未说明）", "419天", "（范围：厂家未说明）（人数"),
        ("class-neutrophils", "55人中98%", "55人中98%", ""),
    ],
)  # fmt: skip
def test_figures_in_chinese_word_order(name: str, words: str, short: str, rest: str) -> None:
    plain = as_plain(load(SHIPPED_PACK).figures[name], "zh-Hans", "en")
    assert (plain["words"], plain["short"]) == (words, short)
    assert plain["rest"].startswith(rest)


def test_a_worked_out_count_says_so_in_chinese() -> None:
    plain = as_plain(load(SHIPPED_PACK).figures["responded-36m"], "zh-Hans", "en")
    assert plain["words"] == "107人中103人（换算得出）"


def test_a_source_that_was_not_checked_says_so_in_chinese() -> None:
    sources = load(SHIPPED_PACK).sources
    assert as_plain(sources["ims2023-p290"], "zh-Hans", "en")["line"].endswith("（尚未核对）")
    assert as_plain(sources["pnas2018"], "en", "en")["line"].startswith("1. Davenport")


def test_findings_on_answers_in_chinese() -> None:
    form = survey.parse((SHIPPED_PACK / "surveys" / "professional.json").read_bytes())
    said = {issue.message for issue in survey.validate(form, {"email": ("x",)}, "zh-Hans")}
    assert {"请选择一个答案。", "这不像是电子邮箱地址。请检查，也可以不填。"} <= said
    assert say("photo-size", "zh-Hans", size=as_size(3145728, "zh-Hans")) == "这张照片太大。最大为3 MB。"
    assert as_size(12, "zh-Hans") == "12字节"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('a:\n  one: "{all}{value}"\n', "The phrases in fr.yaml lack 'a.two'; give them the same keys as en.yaml."),
        (ENGLISH + '  three: "x"\n', "The phrases in fr.yaml have no use for 'a.three'; give them the same keys as"),
        (ENGLISH.replace("{all}", ""), "The phrase a.one in fr.yaml needs these names in braces: {all}, {value}."),
        ("a:\n  one: 5\n", "The phrase a.one in fr.yaml is no text; write it in quotes."),
        ("a: [\n", "The phrases in fr.yaml can't be read; put the file right or back there."),
        ("a: two\n", "The section a in fr.yaml holds no phrases; write keys and texts below it."),
        ("[]\n", "There are no phrases in fr.yaml; write them as in en.yaml."),
    ],
)
def test_a_file_that_differs_is_refused(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "en.yaml").write_text(ENGLISH)
    (tmp_path / "fr.yaml").write_text(text)
    with pytest.raises(PhrasesError) as caught:
        phrases("fr", tmp_path)
    assert str(caught.value).startswith(message)
