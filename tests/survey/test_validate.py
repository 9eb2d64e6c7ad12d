"""Answers that are not right yet, and what people then read."""

from typing import Any

import pytest

from kiosk.survey import Answer, Answers, Issue, Item, Option, PhotoRef, Questionnaire, parse, validate, validate_item
from tests.survey.forms import KEYBOARD, choice, control, extension, form, item, photo, when

A, B, C = (Option(code, "urn:test", code.upper()) for code in "abc")
EMAIL = [extension("regex", valueString=r"\S+@\S+"), extension(KEYBOARD, valueCode="email")]
LIKE = [extension("regex", valueString=r"\d{4}"), extension("entryFormat", valueString="1234")]
FEW = [extension("questionnaire-minOccurs", valueInteger=2), extension("questionnaire-maxOccurs", valueInteger=2)]
PHOTOS = {"kind": "attachment", "repeats": True}


def only(raw: dict[str, Any]) -> Item:
    return parse(form(raw)).items[0]


@pytest.mark.parametrize(
    ("raw", "values", "code", "message"),
    [
        (item(required=True), (), "needed", "Please type an answer."),
        (item(required=True), ("   ",), "needed", "Please type an answer."),
        (item(kind="text", required=True), (), "needed", "Please type an answer."),
        (item(kind="boolean", required=True), (), "needed", "Please choose yes or no."),
        (choice(required=True), (), "needed", "Please choose one answer."),
        (choice(required=True, repeats=True), (), "needed", "Please choose at least one answer."),
        (item(**PHOTOS, required=True), (), "needed", "Please add a photo."),
        (item(kind="boolean", required=True, extension=[control("check-box")]), (), "tick", "Please tick the box to"),
        (item(kind="boolean", required=True, extension=[control("check-box")]), (False,), "tick", "Please tick the"),
        (item(), (True,), "type", "does not fit"),
        (item(kind="boolean"), ("yes",), "type", "does not fit"),
        (choice(), ("a",), "type", "does not fit"),
        (item(**PHOTOS), ("a",), "type", "does not fit"),
        (choice(), (C,), "option", "not one of the choices"),
        (choice(), (Option("a", "urn:other", "A"),), "option", "not one of the choices"),
        (choice(), (A, B), "too-many", "You can give one answer here."),
        (choice(repeats=True), (A, A), "twice", "there twice"),
        (choice(codes="a b c", repeats=True, extension=FEW), (A,), "too-few", "at least 2 answers"),
        (choice(codes="a b c", repeats=True, extension=FEW), (A, B, C), "too-many", "You can give 2 answers here."),
        (item(maxLength=3), ("abcd",), "too-long", "Keep it to 3 characters."),
        (item(extension=[extension("minLength", valueInteger=3)]), ("ab",), "too-short", "at least 3 characters"),
        (item(), ("a\nb",), "characters", "cannot be kept"),
        (item(), ("a\x00b",), "characters", "cannot be kept"),
        (item(), ("a\ud800b",), "characters", "cannot be kept"),
        (item(kind="text"), ("a\x07b",), "characters", "cannot be kept"),
        (
            item(extension=EMAIL),
            ("ann",),
            "form",
            "This does not look like an email address. Check it, or leave it empty.",
        ),
        (item(extension=EMAIL, required=True), ("ann",), "form", "like an email address. Please check it."),
        (item(extension=LIKE), ("12",), "form", "This should look like 1234. Check it, or leave it empty."),
        (item(extension=LIKE, required=True), ("12345",), "form", "This should look like 1234. Please check it."),
        (item(extension=LIKE[:1]), ("12",), "form", "This does not look right. Check it, or leave it empty."),
        (item(**PHOTOS), tuple(photo(n) for n in range(7)), "too-many", "You can give 6 answers here."),
        (item(**PHOTOS), (photo(1), photo(1)), "twice", "there twice"),
        (item(**PHOTOS), (photo(size=3_145_729),), "photo-size", "The most is 3 MB."),
        (item(**PHOTOS), (photo(size=0),), "photo-empty", "is empty"),
        (item(**PHOTOS), (photo(content_type="image/gif"),), "photo-type", "Use JPEG or PNG."),
    ],
)
def test_wrong(raw: dict[str, Any], values: tuple[Answer, ...], code: str, message: str):
    issue = validate_item(only(raw), values)
    assert issue is not None
    assert (issue.severity, issue.link_id, issue.code) == ("error", raw["linkId"], code)
    assert message in issue.message


@pytest.mark.parametrize(
    ("raw", "values"),
    [
        (item(), ()),
        (item(maxLength=3), ("  abc  ",)),
        (item(maxLength=3), ("山田花",)),
        (item(extension=[extension("minLength", valueInteger=3)]), ("",)),
        (item(kind="text"), ("two\nlines\tand a tab",)),
        (item(kind="boolean", required=True), (False,)),
        (item(kind="boolean", extension=[control("check-box")]), (False,)),
        (choice(required=True), (A,)),
        (choice(codes="a b c", repeats=True, extension=FEW), ()),
        (choice(codes="a b c", repeats=True, extension=FEW), (A, C)),
        (choice(codes="a b c", repeats=True), (A, B, C)),
        (item(**PHOTOS), tuple(photo(n, 3_145_728) for n in range(6))),
        (item("g", "group", item=[item()]), ()),
    ],
)
def test_right(raw: dict[str, Any], values: tuple[Answer, ...]):
    assert validate_item(only(raw), values) is None


@pytest.mark.parametrize(
    ("limit", "said"), [(3_145_728, "3 MB"), (1_572_864, "1.5 MB"), (2048, "2 KB"), (100, "100 bytes")]
)
def test_sizes_as_people_read_them(limit: int, said: str):
    issue = validate_item(
        only(item(kind="attachment", extension=[extension("maxSize", valueDecimal=limit)])), (photo(size=limit + 1),)
    )
    assert issue is not None
    assert issue.message == f"This photo is too large. The most is {said}."


def test_a_form_is_checked_in_reading_order_and_only_what_is_asked():
    asked = item("b", required=True, enableWhen=[when("a")])
    read = parse(form(item("a", "boolean"), asked, choice(required=True)))
    assert [issue.link_id for issue in validate(read, {"c": (A,)})] == []
    assert [issue.link_id for issue in validate(read, {"a": (True,)})] == ["b", "c"]
    stranger = validate(read, {"c": (A,), "x": ("y",)})
    assert stranger == (Issue("error", "x", "unknown", 'Item "x" is no question of this survey.'),)


def test_another_language_falls_back_to_english():
    assert validate_item(only(choice(required=True)), (), "zh") == validate_item(only(choice(required=True)), ())


def test_the_professional_survey_says_it_plainly(professional: Questionnaire, enough: Answers):
    assert [(issue.link_id, issue.message) for issue in validate(professional, {})] == [
        ("consent", "Please tick the box to go on."),
        ("position", "Please choose one answer."),
        ("department", "Please choose one answer."),
    ]
    assert validate(professional, enough) == ()
    assert [issue.code for issue in validate(professional, {**enough, "consent": (False,)})] == ["tick"]


GOOD_EMAILS = (
    "a@b.org name+tag@city-hospital.co.uk 李@医院.cn a.b@x.yz o'brien@st-mary.ie x@mail.dept.uni.edu ann_b-c@x.museum "
    "müller@klinik.münchen.de 张伟@例子.中国 a@xn--fiqs8s.xn--fiqs8s dr.a..b@docomo.ne.jp a&b=c!#$%*/?^`{|}~@x.health"
)


@pytest.mark.parametrize("email", [*GOOD_EMAILS.split(), f"{'a' * 64}@{'b' * 60}.{'c' * 60}.org", ""])
def test_good_emails(professional: Questionnaire, enough: Answers, email: str):
    assert validate(professional, {**enough, "email": (email,)}) == ()


@pytest.mark.parametrize(
    "email",
    [
        *[
            "a",
            "a@b",
            "@b.org",
            "a@b.",
            "a@.org",
            "a b@c.org",
            "a@b@c.org",
            "a@b..org",
            "a@b.o",
            "a@b,org",
            "a,b@c.org",
        ],
        *[
            "a@b.org,",
            "a@b.org;c@d.org",
            "<a@b.org>",
            "mailto:a@b.org",
            "www.b.org",
            "a@b.org x",
            "李＠医院.cn",
            "a@b。cn",
        ],
    ],
)
def test_bad_emails(professional: Questionnaire, enough: Answers, email: str):
    issues = validate(professional, {**enough, "email": (email,)})
    assert [issue.message for issue in issues] == [
        "This does not look like an email address. Check it, or leave it empty."
    ]


@pytest.mark.parametrize(
    "name", ["O", "李", "Ó Súilleabháin-Ñandú", "אנה", "Nguyễn Thị Minh Khai", "X Æ A-12", "ⵣ", "n" * 200]
)
@pytest.mark.parametrize("field", ["full-name", "city", "hospital"])
def test_no_name_is_too_short_or_too_strange(professional: Questionnaire, enough: Answers, field: str, name: str):
    assert validate(professional, {**enough, field: (name,)}) == ()


def test_photos_count_only_with_their_own_tick(professional: Questionnaire, enough: Answers):
    wrong: tuple[PhotoRef, ...] = (photo(size=3_145_729),)
    assert validate(professional, {**enough, "photos": wrong}) == ()
    issues = validate(professional, {**enough, "photo-consent": (True,), "photos": wrong})
    assert [issue.code for issue in issues] == ["photo-size"]
