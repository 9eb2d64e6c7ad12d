"""The rules between languages: terms, numbers, words of the trade, reviews, surveys, look-alike names."""

import json

import pytest

from kiosk.content import Finding, check
from kiosk.content.wordlists import barred_names

from .packs import PackFolder, speak_chinese
from .test_checks import TODAY

FIND = "languages/zh-Hans/panels/find.yaml"
TERMS = "languages/zh-Hans/terms.yaml"
NEW_CELL = "The new cell finds the marker."
QUESTION = '"text": "Was this clear?"'
LIKE_OURS = [
    "西达基奥仑赛",
    "泽沃基奥仑赛",
    "赛恺泽",
    "阿基仑赛",
    "奕凯达",
    "瑞基奥仑赛",
    "倍诺达",
    "纳基奥仑赛",
    "源瑞达",
]
LIKE_OURS += ["卡卫荻", "科济药业", "伊基仑赛", "fucaso-cel", "CARsgen", "Zevorcabtagene", "Axicabtagene ciloleucel"]
LIKE_OURS += ["relmacabtagene", "Inaticabtagene autoleucel", "zevor-cel", "axi-cel", "relma-cel", "inati-cel"]
CITED = ["Ciltacabtagene autoleucel", "Carvykti", "cilta-cel", "Idecabtagene vicleucel", "Abecma", "ide-cel"]


@pytest.fixture
def chinese(folder: PackFolder) -> PackFolder:
    speak_chinese(folder)
    translate_survey(folder, "清楚吗？")
    folder.write(TERMS, "terms: {T cell: [T细胞], marker: [标记, 标志]}\navoid: {清淋: 回输前化疗}\n")
    say(folder, NEW_CELL, "新细胞找到标记。")
    for name, text, said in (("glossary", "T cell", "T细胞"), ("panels/find", "T cell", "T细胞")):
        say(folder, text, said, f"languages/zh-Hans/{name}.yaml")
    return folder


def translate_survey(folder: PackFolder, said: str, key: str = "text") -> None:
    parts = [{"url": "lang", "valueCode": "zh-Hans"}, {"url": "content", "valueString": said}]
    url = "http://hl7.org/fhir/StructureDefinition/translation"
    extension = json.dumps({"extension": [{"url": url, "extension": parts}]}, ensure_ascii=False)
    title = '"title": "Feedback"'
    folder.change("surveys/feedback.json", title, f'{title}, "_title": {extension}')
    folder.change("surveys/feedback.json", QUESTION, f'{QUESTION}, "_{key}": {extension}')


def say(folder: PackFolder, text: str, said: str, name: str = FIND) -> None:
    """Put `said` in the place of the translation of `text`."""
    lines = (folder.root / name).read_text().splitlines()
    (at,) = [
        number
        for number, line in enumerate(lines)
        if line.strip().startswith((f"{text}:", f"'{text}':", f"{json.dumps(text)}:"))
    ]
    lines[at] = f"  {json.dumps(text)}: {json.dumps(said, ensure_ascii=False)}"
    folder.write(name, "\n".join(lines) + "\n")


def found(folder: PackFolder, rule: str) -> list[Finding]:
    return [finding for finding in check(folder.root, today=TODAY).findings if finding.rule == rule]


def test_a_pack_in_two_languages_is_in_order(chinese: PackFolder) -> None:
    report = check(chinese.root, today=TODAY)
    assert [str(finding) for finding in report.findings if finding.severity != "note"] == []
    scores = [(score.id, score.lang, score.grade is None) for score in report.panels]
    assert scores[:2] == [("find", "en", False), ("find", "zh-Hans", True)]


def test_a_term_keeps_its_form(chinese: PackFolder) -> None:
    assert found(chinese, "term") == []
    say(chinese, NEW_CELL, "新细胞找到标签。")
    (finding,) = found(chinese, "term")
    assert finding.message == "'marker' is 标记 or 标志 in 'zh-Hans'; write it so here."
    assert (finding.file, finding.line, finding.severity) == (FIND, chinese.line(FIND, "标签"), "error")


def test_a_term_is_a_whole_word(chinese: PackFolder) -> None:
    chinese.change("panels/find.yaml", "finds the marker", "finds supermarkers")
    chinese.change(FIND, "finds the marker", "finds supermarkers")
    say(chinese, "The new cell finds supermarkers.", "新细胞找到它。")
    assert found(chinese, "term") == []


def test_a_slip_in_the_terms_is_told(chinese: PackFolder) -> None:
    chinese.write(TERMS, "terms: {T cell: T细胞}\n")
    (finding,) = found(chinese, "wrong-type")
    assert (finding.file, finding.line) == (TERMS, 1)
    assert not check(chinese.root, today=TODAY).ok


@pytest.mark.parametrize(
    ("english", "said", "odd"),
    [
        ("97 of 101 people.", "101人中97人。", []),
        ("It can find 1 cell in 100,000.", "它能在10万个细胞中查出1个。", []),
        ("One dose of 1.0 million.", "一次100万个。", []),
        ("On 30 June 2023.", "2023年6月30日。", []),
        ("Three or more, 38.0 degrees.", "3个或更多，38度。", []),
        ("97 of 101 people.", "101人中79人。", ["79 does not stand there", "97 is missing here"]),
        ("It took 57 days.", "它用了五十多天。", ["57 is missing here"]),
        ("Half of them.", "他们中的50%。", ["50 does not stand there"]),
    ],
)
def test_numbers_are_the_same(chinese: PackFolder, english: str, said: str, odd: list[str]) -> None:
    chinese.change("panels/find.yaml", "{en: The new cell finds the marker.}", f"{{en: {json.dumps(english)}}}")
    say(chinese, NEW_CELL, said)
    chinese.change(FIND, json.dumps(NEW_CELL), json.dumps(english))
    at = chinese.line(FIND, english)
    messages = [finding.message for finding in found(chinese, "number") if (finding.file, finding.line) == (FIND, at)]
    assert [message.partition(",")[0].removeprefix("The number ") for message in messages] == odd


def test_a_word_of_the_trade_is_refused_for_patients_alone(chinese: PackFolder) -> None:
    say(chinese, NEW_CELL, "清淋之后找到标记。")
    (finding,) = found(chinese, "trade-word")
    assert finding.message == "'清淋' is a word of the trade; write '回输前化疗' for patients."
    assert (finding.file, finding.line) == (FIND, chinese.line(FIND, "清淋"))
    say(chinese, NEW_CELL, "新细胞找到标记。")
    say(chinese, "Clinical facts", "清淋", "languages/zh-Hans/guides/doctors.yaml")
    assert found(chinese, "trade-word") == []


def test_each_file_that_waits_for_a_review_is_one_note(chinese: PackFolder) -> None:
    notes = {finding.file: finding for finding in found(chinese, "to-review") if finding.file != "pack.yaml"}
    assert len(notes) == len(list((chinese.root / "languages").rglob("*.yaml"))) - 1
    glossary = notes["languages/zh-Hans/glossary.yaml"]
    assert (glossary.severity, glossary.message) == ("note", "2 texts here wait for a review by: someone.")
    chinese.change("languages/zh-Hans/glossary.yaml", "review: someone\n", "")
    assert len(found(chinese, "to-review")) == len(notes)
    messages = [finding.message for finding in found(chinese, "to-review") if finding.file == "pack.yaml"]
    assert messages == ["What the kiosk itself says in 'zh-Hans' waits for a review by: native medical reviewer."]


def test_a_survey_without_a_translation_is_refused(chinese: PackFolder) -> None:
    assert found(chinese, "missing-language") == []
    chinese.change("surveys/feedback.json", '"_text"', '"_prefix"')
    (finding,) = found(chinese, "missing-language")
    assert str(finding) == (
        "surveys/feedback.json:8: 'Was this clear?' has no translation in 'zh-Hans'; add one beside it."
    )


def test_a_survey_says_who_must_look_at_its_translations(chinese: PackFolder) -> None:
    extension = '"extension": [{"url": "urn:cart-kiosk:translation-review", "valueString": "a doctor"}],'
    chinese.change("surveys/feedback.json", '"status"', f'{extension} "status"')
    notes = [finding.message for finding in found(chinese, "to-review") if finding.file == "surveys/feedback.json"]
    assert notes == ["The translations here wait for a review by: a doctor."]


def test_a_language_without_phrases_is_refused(folder: PackFolder) -> None:
    folder.change("pack.yaml", "languages: [en]", "languages: [en, fr]")
    (finding,) = found(folder, "phrases-missing")
    assert finding.message == "The kiosk says no numbers in 'fr'; add resources/i18n/phrases/fr.yaml."


def test_exempt_blocks_tell_their_share_in_each_language(chinese: PackFolder) -> None:
    notes = [finding.message for finding in found(chinese, "exempt")]
    (shares,) = [note.partition("no grade: ")[2] for note in notes if note.startswith("The indication block")]
    english, chinese_share = shares.removesuffix(".").split("; ")
    assert english == "10 of 40 words (25%)"
    assert chinese_share.split(" ")[3] == "characters"


@pytest.mark.parametrize("name", LIKE_OURS + CITED)
@pytest.mark.parametrize("lang", ["en", "zh-Hans"])
def test_a_look_alike_name_is_refused_in_each_language(chinese: PackFolder, name: str, lang: str) -> None:
    if lang == "en":
        chinese.change("panels/safety.yaml", "This is what it is for", f"It is not {name}")
    else:
        say(chinese, NEW_CELL, f"标记{name}。")
    (finding,) = found(chinese, "forbidden-name")
    assert finding.severity == "error"
    assert finding.file == ("panels/safety.yaml" if lang == "en" else FIND)


@pytest.mark.parametrize("name", CITED)
def test_two_products_may_be_named_in_the_sources(folder: PackFolder, name: str) -> None:
    folder.change("sources.yaml", "FUMANBA-1, JAMA", f"{name}, JAMA")
    assert found(folder, "forbidden-name") == []
    assert [barred.word for barred in barred_names(name)] == [name.partition(" ")[0]]


@pytest.mark.parametrize("name", LIKE_OURS)
def test_the_other_names_stand_not_even_there(folder: PackFolder, name: str) -> None:
    folder.change("sources.yaml", "{en: CARVYKTI label}", f"{{en: {name} label}}")
    (finding,) = found(folder, "forbidden-name")
    assert (finding.file, finding.line) == ("sources.yaml", 2)
