"""Sentences, their length and the grade."""

import pytest

from kiosk.content.reading import length, measure, sentences


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One here. Two there!", ["One here", "Two there"]),
        ("No full stop", ["No full stop"]),
        ("It was 82.4% of 1,000 people.", ["It was 82 percent  of 1000 people"]),
        ("A claim (R) stands.", ["A claim  stands"]),
        ("Call {clinic.emergency}. Stay calm.", ["Call it", "Stay calm"]),
        ('He said "stop." Then he went.', ['He said "stop', "Then he went"]),
        ("Line one\nLine two", ["Line one", "Line two"]),
    ],
)
def test_splits_sentences(text: str, found: list[str]) -> None:
    assert sentences(text, "en") == found


def test_chinese_is_measured_in_characters() -> None:
    assert sentences("您的细胞被采集。然后怎样？", "zh-Hans") == ["您的细胞被采集", "然后怎样"]
    assert length("福可苏（BCMA），好", "zh-Hans") == 8
    assert measure(["您的细胞被采集。"], "zh-Hans") == (None, 7)


def test_the_length_counts_a_number_or_a_hyphenated_word_once() -> None:
    assert length("In 2026, 103 people had CAR-T cells", "en") == 7


def test_the_grade_is_flesch_kincaid() -> None:
    # 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59
    assert measure(["The cat sat on the mat."], "en").grade == round(0.39 * 6 + 11.8 - 15.59, 1)


def test_a_decimal_or_a_list_does_not_change_the_sentences() -> None:
    assert measure(["The share was 82.4 in all of the study"], "en").longest == 9
    assert measure(["Take the card", "Call the team"], "en") == measure(["Take the card. Call the team."], "en")


def test_labels_do_not_make_up_for_hard_sentences() -> None:
    hard = "Equecabtagene autoleucel demonstrates immunomodulatory characteristics."
    assert measure([hard, "Yes", "No", "So it is"[:2]], "en").grade == measure([hard], "en").grade


def test_only_english_has_a_grade_and_it_is_always_a_number() -> None:
    assert measure(["Ein Satz auf Deutsch."], "de") == (None, 4)
    assert measure([], "en") == (0.0, 0)
    assert measure(["Side effects"], "en-GB").grade is not None
