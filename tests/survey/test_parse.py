"""Reading forms: what is understood, what is let pass."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from kiosk.survey import EnableWhen, Item, Option, Questionnaire, SurveyError, initial_answers, parse
from tests.survey.forms import HL7, KEYBOARD, choice, control, extension, form, item, translation, when


def only(raw: dict[str, Any]) -> Item:
    return parse(form(raw)).items[0]


def test_a_form_is_read_from_bytes_or_an_object():
    raw = form(item(), title="Title", status="active")
    assert parse(json.dumps(raw).encode()) == parse(raw)
    assert parse(b"\xef\xbb\xbf" + json.dumps(raw).encode()).title == "Title"
    assert parse(raw).canonical == "urn:test:form|1"
    assert parse(form(item(), version="")).canonical == "urn:test:form"


def test_a_plain_question_has_plain_defaults():
    assert only({"linkId": "q", "type": "string", "text": "Name?"}) == Item("q", "string", "Name?")


def test_all_fields_and_extensions_are_read():
    read = only(
        item(
            prefix="5",
            required=True,
            readOnly=False,
            maxLength=254,
            initial=[{"valueString": "a@b.org"}],
            extension=[
                extension("minLength", valueInteger=3),
                extension("regex", valueString=".+@.+"),
                extension("entryFormat", valueString="name@place.org"),
                extension(KEYBOARD, valueCode="email"),
                extension("questionnaire-hidden", valueBoolean=False),
            ],
        )
    )
    assert (read.prefix, read.required, read.max_length, read.min_length) == ("5", True, 254, 3)
    assert (read.regex, read.entry_format, read.keyboard, read.hidden) == (".+@.+", "name@place.org", "email", False)
    assert read.initial == ("a@b.org",)


def test_the_keyboard_may_come_as_a_coding():
    assert only(item(extension=[extension(KEYBOARD, valueCoding={"code": "email"})])).keyboard == "email"


def test_help_is_taken_out_of_the_items_below():
    text = item("h", "display", extension=[control("help")], _text=translation("zh", "可以跳过"))
    read = only(item(item=[text, item("note", "display")]))
    assert (read.help, read.help_in("zh"), read.help_in("fr")) == ("Question h?", "可以跳过", "Question h?")
    assert [below.link_id for below in read.items] == ["note"]


def test_translations_are_read():
    raw = choice(_text=translation("zh", "问题"))
    raw["answerOption"][0]["valueCoding"]["_display"] = translation("zh", "甲")
    read = parse(form(raw, title="Form", _title=translation("zh", "表")))
    assert (read.title_in("zh"), read.title_in("fr")) == ("表", "Form")
    assert (read.items[0].text_in("zh"), read.items[0].text_in("en")) == ("问题", "Question c?")
    assert [option.display_in("zh") for option in read.items[0].options] == ["甲", "B"]


def test_options_are_the_same_in_every_wording():
    assert Option("a", "urn:test", "A") == Option("a", "urn:test", "甲") != Option("a", "urn:other", "A")


def test_options_and_first_values():
    raw = choice(codes="a b c", repeats=True)
    raw["answerOption"][1]["initialSelected"] = True
    read = parse(form(raw, choice("d", initial=[{"valueCoding": {"system": "urn:test", "code": "a"}}])))
    assert [option.code for option in read.items[0].options] == ["a", "b", "c"]
    assert {key: [value.code for value in values] for key, values in initial_answers(read).items()} == {
        "c": ["b"],
        "d": ["a"],
    }


def test_an_option_without_a_display_shows_its_code():
    assert only(item("c", "choice", answerOption=[{"valueCoding": {"code": "x"}}])).options[0].display == "x"


def test_photos_have_the_limits_of_the_outbox():
    read = only(item("p", "attachment", repeats=True))
    assert (read.max_occurs, read.max_size, read.mime_types) == (6, 3_145_728, ("image/jpeg", "image/png"))
    assert only(item("p", "attachment")).max_occurs is None
    limits = [
        extension("questionnaire-maxOccurs", valueInteger=2),
        extension("maxSize", valueDecimal=1000.0),
        extension("mimeType", valueCode="image/png"),
    ]
    narrow = only(item("p", "attachment", repeats=True, extension=limits))
    assert (narrow.max_occurs, narrow.max_size, narrow.mime_types) == (2, 1000, ("image/png",))


def test_conditions_are_read():
    read = parse(form(item("a", "boolean"), choice(), item("b", enableWhen=[when("a")])))
    assert read.items[2].enable_when == (EnableWhen("a", "=", True),)


LENIENT: dict[str, Callable[[], dict[str, Any]]] = {
    "no status": lambda: form(item()),
    "strange status": lambda: form(item(), status="nonsense"),
    "no title": lambda: form(item()),
    "unknown plain extension on the form": lambda: form(item(), extension=[{"url": "urn:x", "valueString": "y"}]),
    "unknown plain extension on an item": lambda: form(item(extension=[{"url": "urn:x", "valueCode": "y"}])),
    "unknown plain extension on an option": lambda: form(
        item("c", "choice", answerOption=[{"valueCoding": {"code": "x"}, "extension": [{"url": HL7 + "ordinalValue"}]}])
    ),
    "metadata": lambda: form(item(), publisher="A clinic", contact=[{"name": "B"}], useContext=[]),
    "code and definition": lambda: form(item(code=[{"code": "1"}], definition="urn:x", id="i")),
    "contained things": lambda: form(item(), contained=[{"resourceType": "ValueSet", "modifierExtension": [{}]}]),
    "a url that speaks of expressions": lambda: form(item(), url="urn:test/facial-expression-constraint"),
    "condition on a later question": lambda: form(item("a", enableWhen=[when("b")]), item("b", "boolean")),
    "an empty list of conditions": lambda: form(item(enableWhen=[])),
}


@pytest.mark.parametrize("name", LENIENT)
def test_what_does_not_matter_is_let_pass(name: str):
    assert isinstance(parse(LENIENT[name]()), Questionnaire)


@pytest.mark.parametrize(
    ("document", "says"),
    [
        (b"", "broken JSON in line 1"),
        (b'{"a": 1,\n}', "broken JSON in line 2"),
        (b"[]", "not one JSON object"),
        (b'{"a": "\\ud800"}', "half a character"),
        (b'{"a": "\xff"}', "not UTF-8"),
        (b'{"resourceType": "Questionnaire", "url": "a", "url": "b"}', "'url' twice"),
        (b"[" * 100_000, "nested too deep"),
        (b'{"resourceType": "Patient"}', "not a FHIR Questionnaire"),
        (b"{}", "not a FHIR Questionnaire"),
    ],
)
def test_files_that_are_no_form(document: bytes, says: str):
    with pytest.raises(SurveyError, match=says):
        parse(document)


def test_a_refused_question_is_one_finding():
    with pytest.raises(SurveyError) as caught:
        parse(form(item("a", "reference")))
    assert len(caught.value.issues) == 1


def test_every_finding_is_named_at_once():
    with pytest.raises(SurveyError) as caught:
        parse(form(item("a", "reference"), choice("b", required="yes"), item("c", maxLength=-1)))
    assert [(issue.link_id, issue.code) for issue in caught.value.issues] == [
        ("a", "unsupported"),
        ("b", "type"),
        ("c", "value"),
    ]
    assert str(caught.value).startswith("Item \"a\" has the type 'reference'; this kiosk shows group, display,")
