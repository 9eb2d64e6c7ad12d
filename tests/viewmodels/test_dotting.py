"""Dotted words of a panel: in which paragraphs, where they lie, and which one a finger means."""

import pytest
from PySide6.QtGui import QFont

from kiosk import content, paths
from kiosk.content.dotted import Glossary
from kiosk.viewmodels.dotting import PARAGRAPHS, dots_of, explained, marks_of
from kiosk.viewmodels.pages import PageMaker

TEXT = "Your T cells get a CAR. It holds BCMA."
HEIGHT = 40.0


@pytest.fixture(scope="module")
def pack():
    return content.load(paths.SHIPPED_PACK)


@pytest.fixture(scope="module")
def glossary(pack):
    return Glossary(pack.glossary.values(), "en", "en")


@pytest.fixture(scope="module")
def dots(glossary):
    found = dots_of({"type": "callout", "text": TEXT}, glossary, {"t-cell": {}, "car": {}, "bcma": {}})
    return found[TEXT]


@pytest.fixture
def font(qapp):
    from kiosk.system import fonts

    fonts.install(paths.FONTS)
    made = QFont("Inter")
    made.setPixelSize(30)
    return made


def words(text, dots):
    return [text[dot["start"] : dot["start"] + dot["length"]] for dot in dots]


@pytest.mark.parametrize(
    "block",
    [
        {"type": "text", "text": [TEXT]},
        {"type": "callout", "text": TEXT},
        {"type": "facts", "items": [{"title": "BCMA", "text": TEXT}]},
        {"type": "pins", "items": [{"text": TEXT}]},
        {"type": "checklist", "items": [TEXT]},
        {"type": "claims", "left": "CAR", "right": "CAR", "rows": [{"left": TEXT, "right": "No word."}]},
        {"type": "icon_array", "text": TEXT},
        {"type": "indication", "text": TEXT},
    ],
)
def test_paragraphs_have_dots_and_headings_have_none(block, glossary):
    found = dots_of(block, glossary, {"t-cell": {}, "car": {}, "bcma": {}})
    assert {text: words(text, dots) for text, dots in found.items()} == {TEXT: ["T cells", "CAR", "BCMA"]}


@pytest.mark.parametrize("kind", ["glossary", "link", "call_list", "emergency", "citation", "expert"])
def test_a_block_that_is_no_reading_text_has_no_dots(kind, glossary):
    assert kind not in PARAGRAPHS
    assert dots_of({"type": kind, "text": TEXT, "items": [TEXT]}, glossary, {}) == {}


def test_each_dot_of_the_shipped_story_carries_its_meaning_and_its_sources(pack):
    maker = PageMaker(pack, "en", {})
    seen = set()
    for page in maker.panels():
        for block in [*page.panel["top"], *page.panel["all"]]:
            for text, dots in block["dots"].items():
                for dot in dots:
                    seen.add(dot["term"]["id"])
                    assert dot["term"]["meaning"] and dot["term"]["sources"][0]["line"], text
    assert {"t-cell", "car", "bcma", "cytokine", "crs", "icans", "car-t", "mrd", "refractory"} <= seen


def test_a_mark_lies_under_its_word_on_its_line(dots, font):
    (wide,) = {mark["top"] for mark in marks_of(TEXT, dots, font, 2000.0, HEIGHT)}
    assert wide == 0
    marks = marks_of(TEXT, dots, font, 220.0, HEIGHT)
    tops = [mark["top"] for mark in marks]
    assert tops == sorted(tops) and tops[-1] >= 2 * HEIGHT
    for mark in marks:
        assert 0 <= mark["x"] < mark["x"] + mark["width"] <= 220
        assert mark["top"] < mark["base"] < mark["top"] + HEIGHT


def test_a_word_that_breaks_has_a_mark_on_both_lines(dots, font):
    narrow = marks_of(TEXT, dots, font, 100.0, HEIGHT)
    assert [mark["index"] for mark in narrow].count(0) == 2


def test_a_chinese_word_has_its_mark_too(font):
    text = "您的T细胞会得到CAR。"
    (mark,) = marks_of(text, [{"start": 2, "length": 3}], font, 2000.0, HEIGHT)
    assert mark["x"] > 0 and mark["width"] > 0


def test_the_tapped_word_is_explained_first_and_then_the_others(dots, font):
    terms = [{**dot, "term": name} for dot, name in zip(dots, ("t-cell", "car", "bcma"), strict=True)]
    marks = marks_of(TEXT, dots, font, 2000.0, HEIGHT)
    last = marks[2]
    assert explained(terms, marks, last["x"] + 1, 10.0, HEIGHT) == ["bcma", "t-cell", "car"]
    assert explained(terms, marks, 1.0, 10.0, HEIGHT) == ["t-cell", "car", "bcma"]
    assert explained(terms, marks, -1.0, -1.0, HEIGHT) == ["t-cell", "car", "bcma"]
    assert explained([], [], 5.0, 5.0, HEIGHT) == []
