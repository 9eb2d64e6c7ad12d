"""Which words of a text are dotted: a table of texts, and the shipped pack."""

import pytest

from kiosk import content, paths
from kiosk.content.block import Term
from kiosk.content.dotted import Glossary
from kiosk.content.kinds import LocalText


def term(name, en, zh, *also):
    meaning = LocalText({"en": "It means a thing.", "zh-Hans": "意思。"})
    return Term(
        id=name, term=LocalText({"en": en, "zh-Hans": zh}), meaning=meaning, also={"en": also} if also else None
    )


TERMS = (
    term("car", "CAR", "CAR", "CARs"),
    term("car-t", "CAR-T", "CAR-T细胞", "CAR-T cell", "CAR-T cells"),
    term("cytokine", "Cytokine", "细胞因子", "cytokines"),
    term("crs", "CRS", "细胞因子释放综合征"),
    term("imid", "IMiD", "免疫调节剂"),
    term("t-cell", "T cell", "T细胞", "T cells"),
    term("pi", "PI", "蛋白酶体抑制剂"),
)


def found(text, lang="en", terms=TERMS):
    return [(text[dot.start : dot.start + dot.length], dot.term) for dot in Glossary(terms, lang, "en").dots(text)]


@pytest.mark.parametrize(
    ("text", "dotted"),
    [
        ("A CAR finds it.", [("CAR", "car")]),
        ("By car to the clinic, on pi day.", []),
        ("CAR-T cells carry CARs.", [("CAR-T cells", "car-t"), ("CARs", "car")]),
        ("Your CAR‑T cells rest.", [("CAR‑T cells", "car-t")]),
        ("CAR-T is one dose.", [("CAR-T", "car-t")]),
        ("A CAR-TX or a T-cell or a non-CAR thing.", []),
        ("T cells. The T cell. t cells.", [("T cells", "t-cell")]),
        ("Small cytokines; Cytokine.", [("cytokines", "cytokine")]),
        ("It is CRS, or (CRS).", [("CRS", "crs")]),
        ("The IMiD, not the imid.", [("IMiD", "imid")]),
        ("Scars and carts.", []),
        ("", []),
    ],
)
def test_english_words_are_found_whole_and_once(text, dotted):
    assert found(text) == dotted


def test_car_is_not_found_in_car_t_where_the_pack_does_not_explain_car_t():
    assert found("CAR-T cells", terms=TERMS[:1]) == []


@pytest.mark.parametrize(
    ("text", "dotted"),
    [
        ("您的T细胞会得到CAR。", [("T细胞", "t-cell"), ("CAR", "car")]),
        ("CAR-T细胞进入血液。", [("CAR-T细胞", "car-t")]),
        ("细胞因子释放综合征与细胞因子有关。", [("细胞因子释放综合征", "crs"), ("细胞因子", "cytokine")]),
        ("NK-T细胞", []),
    ],
)
def test_chinese_words_are_found_the_longest_first(text, dotted):
    assert found(text, "zh-Hans") == dotted


def test_a_language_without_terms_of_its_own_is_read_with_those_of_the_default():
    assert found("The CAR of a T cell", "de") == [("CAR", "car"), ("T cell", "t-cell")]
    assert found("Nothing", terms=()) == []


def test_the_shipped_glossary_finds_each_form_that_it_names():
    pack = content.load(paths.SHIPPED_PACK)
    for lang in pack.languages:
        glossary = Glossary(pack.glossary.values(), lang, pack.default_language)
        for entry in pack.glossary.values():
            for form in (entry.term.get(lang, pack.default_language), *(entry.also or {}).get(lang, ())):
                assert [dot.term for dot in glossary.dots(form)] == [entry.id], f"{lang}: {form}"
