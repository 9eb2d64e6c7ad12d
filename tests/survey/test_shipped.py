"""The two surveys that ship: what they ask, in which order, in which words."""

import re

import pytest

from kiosk.survey import Answers, EnableWhen, Item, Questionnaire, visible

AREAS = [
    "Hematology (Blood disorders)",
    "Immunology/Immunotherapy",
    "Medical Oncology (Chemotherapy and pharmacologic treatments)",
    "Radiation Oncology (Radiation therapy)",
    "Bone Marrow Transplantation",
    "Pain Management",
    "Orthopedics",
    "Mental Health Services",
    "Rehabilitation Medicine",
    "Clinical Pharmacology",
    "Nursing Services",
    "Other",
]
POSITIONS = [
    "Administrative Level",
    "Staff Physician/Nurse",
    "Lead Physician/Nurse",
    "Department Head",
    "Director of Oncology Services",
    "Medical Director",
    "Other",
]
FEEDBACK = {
    "easy": ["Very easy", "Mostly", "Some parts hard", "Hard"],
    "topics": [
        "What it is",
        "How it works",
        "Results",
        "Safety",
        "Six steps",
        "Get ready",
        "Who it is for",
        "Approvals",
    ],
    "ask": ["Side effects", "Time and steps", "Where to stay", "Costs", "Life after", "Nothing now"],
    "age": ["under 18", "18-39", "40-59", "60-74", "75+", "Rather not say"],
    "language": ["English", "Chinese", "Other", "Rather not say"],
}


def found(q: Questionnaire, link_id: str) -> Item:
    item = q.find(link_id)
    assert item is not None
    return item


def displays(q: Questionnaire, link_id: str) -> list[str]:
    return [option.display for option in found(q, link_id).options]


def test_the_nine_fields_in_order(professional: Questionnaire):
    numbered = [(item.prefix, item.link_id) for item in professional.items if item.prefix]
    assert numbered == [
        ("1", "full-name"),
        ("2", "country"),
        ("3", "city"),
        ("4", "hospital"),
        ("5", "email"),
        ("6", "specialty"),
        ("7", "position"),
        ("8", "department"),
        ("9", "case-photos"),
    ]
    assert professional.items[0].link_id == "consent"


def test_what_is_needed(professional: Questionnaire):
    assert [item.link_id for item in professional.walk() if item.required] == ["consent", "position", "department"]
    assert found(professional, "consent").must_tick


def test_the_choices_word_for_word(professional: Questionnaire):
    assert displays(professional, "specialty") == AREAS
    assert displays(professional, "position") == POSITIONS
    assert displays(professional, "department") == ["Same as my specialty", *AREAS]


def test_every_typed_field_has_a_limit_and_can_be_skipped(professional: Questionnaire):
    typed = [item for item in professional.walk() if item.type == "string"]
    assert [item.max_length for item in typed] == [200, 200, 300, 320]
    assert all(item.max_length and item.help == "You can skip this." for item in typed)
    assert [item.link_id for item in typed if item.keyboard == "email"] == ["email"]


def test_the_photos(professional: Questionnaire, enough: Answers):
    photos = found(professional, "photos")
    assert (photos.repeats, photos.max_occurs, photos.max_size) == (True, 6, 3_145_728)
    assert photos.mime_types == ("image/jpeg", "image/png")
    assert photos.enable_when == (EnableWhen("photo-consent", "=", True),)
    shown = [item.link_id for item in visible(professional, enough)]
    assert "photo-consent" in shown
    assert "photos" not in shown
    assert "photos" in [item.link_id for item in visible(professional, {**enough, "photo-consent": (True,)})]


def test_feedback_is_anonymous_and_has_no_free_text(feedback: Questionnaire, professional: Questionnaire):
    assert feedback.anonymous
    assert not professional.anonymous
    assert all(item.type == "choice" and not item.required for item in feedback.walk())


def test_the_five_questions_of_feedback(feedback: Questionnaire):
    assert {item.link_id: [option.display for option in item.options] for item in feedback.items} == FEEDBACK
    assert [item.prefix for item in feedback.items] == ["1", "2", "3", "4", "5"]
    assert [item.link_id for item in feedback.items if item.repeats] == ["topics", "ask"]


@pytest.mark.parametrize(("survey", "version"), [("professional", "1.2.0"), ("feedback", "1.1.0")])
def test_the_address_is_one_that_nobody_owns(survey: str, version: str, request: pytest.FixtureRequest):
    q: Questionnaire = request.getfixturevalue(survey)
    assert q.canonical == f"http://fucaso-kiosk.example/fhir/Questionnaire/{survey}|{version}"


def test_every_country_and_region_is_there_by_its_name_in_both_languages(professional: Questionnaire):
    country = found(professional, "country")
    assert (country.type, country.control, country.required) == ("choice", "autocomplete", False)
    assert country.text == "Which country or region do you work in?"
    assert len(country.options) == 249
    assert len({option.code for option in country.options}) == 249
    assert all(len(option.code) == 2 and option.system == "urn:iso:std:iso:3166" for option in country.options)
    for names in ([option.display_in(lang) for option in country.options] for lang in ("en", "zh-Hans")):
        assert len(set(names)) == 249
    chinese = {option.code: option.display_in("zh-Hans") for option in country.options}
    assert all(re.fullmatch("[\u4e00-\u9fff（）·]+", name) for name in chinese.values())
    assert {code: chinese[code] for code in ("CN", "HK", "DE")} == {"CN": "中国", "HK": "香港", "DE": "德国"}


@pytest.mark.parametrize("survey", ["professional", "feedback"])
def test_no_sentence_is_long(survey: str, request: pytest.FixtureRequest):
    q: Questionnaire = request.getfixturevalue(survey)
    texts = [text for item in q.walk() for text in (item.text, item.help) if text]
    assert texts
    assert [text for text in texts for part in text.split(". ") if len(part.split()) > 20] == []
