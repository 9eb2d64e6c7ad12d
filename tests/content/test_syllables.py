"""The syllable count against words counted by hand."""

import pytest

from kiosk.content.syllables import number_words, spoken, syllables

BY_HAND = {
    1: "a the heart breath breathe chills cough changed cleared tired hour eyes were T",
    2: "immune fever tremor seizure bleeding dizzy steroids protein marrow plasma relapsed patients treated needed "
    "changes nurses little science quiet trial million special social vaccines safely movement closely platelets "
    "people ninety hundred CAR-T ICANS maker fatigue surgeon equal",
    3: "infection infusion cytokine cytokines neutrophils confusion transfusion receptor serious previous period "
    "medicine idea reaction usual continue oxygen sleepiness diseases video radio CRS FUCASO MRD follow-up museum",
    4: "antibody myeloma lentivirus leukemia immunity radiation temperature thermometer diarrhea fludarabine "
    "experience ingredient continuous anemia bacteria society reliable BCMA NMPA diabetes",
    5: "chemotherapy tocilizumab cyclophosphamide cardiology individual physiology initiation",
    6: "leukapheresis lymphodepletion equecabtagene MRD-negative",
    8: "immunomodulatory",
}


@pytest.mark.parametrize(("word", "count"), [(word, count) for count, row in BY_HAND.items() for word in row.split()])
def test_a_word(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zero"),
        (14, "fourteen"),
        (57, "fifty-seven"),
        (100, "one hundred"),
        (103, "one hundred and three"),
        (1900, "nineteen hundred"),
        (2005, "two thousand and five"),
        (2026, "twenty twenty-six"),
        (100_000, "one hundred thousand"),
        (1_000_050, "one million and fifty"),
    ],
)
def test_a_number_is_read_out(number: int, words: str) -> None:
    assert number_words(number) == words


def test_a_number_is_heard_as_words_and_a_name_as_one() -> None:
    assert spoken("103") == [1, 2, 1, 1]
    assert spoken("FUMANBA-1") == [4]
    assert spoken("WBC") == [5]
    assert spoken("team’s") == [1]
