"""Forms as clinics make them, in NLM Form Builder among others: shown as they are, or refused by item and feature."""

import json
from decimal import Decimal
from typing import Any

import pytest
from fhir_server import mistakes

from kiosk.survey import (
    Answers,
    Quantity,
    answers_of,
    build_response,
    check_response,
    in_unit,
    key_of,
    parse,
    read_json,
)
from tests.survey.forms import (
    AUTHORED,
    HL7,
    SDC,
    SID,
    UCUM,
    choice,
    control,
    extension,
    form,
    item,
    photo,
    unit,
)

CODE = [{"system": "http://loinc.org", "code": "29463-7", "display": "Weight"}]
HELP = {
    "url": HL7 + "questionnaire-itemControl",
    "valueCodeableConcept": {"text": "Help", "coding": [{"code": "help"}]},
}
SCORE = [extension("ordinalValue", valueDecimal=2)]
LINK = {"value": 1, "unit": "year", "system": UCUM, "code": "a"}


def displayed(code: str, link_id: str, text: str) -> dict[str, Any]:
    category = {"coding": [{"system": "http://hl7.org/fhir/questionnaire-display-category", "code": code}]}
    return item(
        link_id,
        "display",
        text=text,
        extension=[extension("questionnaire-displayCategory", valueCodeableConcept=category)],
    )


def doses() -> dict[str, Any]:
    """A table that is filled in several times."""
    return item("doses", "group", repeats=True, required=False, extension=[control("gtable")], item=[
        item("drug", maxLength=40, extension=[extension("entryFormat", valueString="Name")]),
        item("dose", "quantity", extension=[unit("mg"), unit("g")], item=[displayed("instructions", "i", "Daily.")]),
        item("since", "date", enableWhen=[{"question": "drug", "operator": "exists", "answerBoolean": True}]),
    ])  # fmt: skip


def builder_form() -> dict[str, Any]:
    """What the builder writes: no url, numeric ids, codes, ordinal values, help, units, styles, nested groups."""
    mood = choice("mood", "good bad", required=False, extension=[control("drop-down")], code=CODE, id=638718736014)
    mood["answerOption"][0]["extension"] = SCORE
    other = choice("drink", "tea milk", repeats=True, extension=[control("check-box")]) | {"type": "open-choice"}
    other["extension"].append(extension(SDC + "openLabel", valueString="Something else"))
    weight = item("weight", "decimal", prefix="1.", code=CODE, extension=[
        extension(SDC + "observationLinkPeriod", valueDuration=LINK),
        extension(SDC + "observationExtract", valueBoolean=True),
        unit("kg", "questionnaire-unit"),
    ])  # fmt: skip
    weight["_prefix"] = {"extension": [extension("rendering-style", valueString="font-weight: bold")]}
    weight["item"] = [{"linkId": "weight_helpText", "type": "display", "text": "In the morning.", "extension": [HELP]}]
    items = [
        item("intro", "display", required=False),
        item("page", "group", text="", item=[mood, other, weight]),
        doses(),
    ]
    items += [
        item("at", "dateTime"),
        item("site", "url"),
        item("wake", "time"),
        item("scan", "attachment"),
        item("n", "integer"),
    ]
    raw = form(*items, title="Visit", status="draft", meta={"tag": [{"code": "lformsVersion: 36.0.0"}]}, code=CODE)
    del raw["url"], raw["version"]
    return raw


def filled() -> Answers:
    read = parse(builder_form())
    mood, drink = read.find("mood"), read.find("drink")
    assert mood is not None
    assert drink is not None
    mg = Quantity(Decimal("2.50"), "mg", "mg", UCUM)
    return {
        "mood": mood.options[:1],
        "drink": (*drink.options, "juice"),
        "weight": (Decimal("71.50"),),
        key_of("drug", (0,)): ("A",),
        key_of("dose", (0,)): (mg,),
        key_of("since", (0,)): ("2024-05",),
        key_of("drug", (1,)): ("B",),
        "at": ("2026-11-23T10:24:00+08:00",),
        "site": ("https://example.org",),
        "wake": ("06:30:00",),
        "scan": (photo(),),
        "n": (-4,),
    }


def test_a_form_of_the_builder_runs_as_it_is():
    read = parse(builder_form())
    weight, dose, drink = (read.find(name) for name in ("weight", "dose", "drink"))
    assert weight is not None
    assert dose is not None
    assert drink is not None
    assert (weight.help, weight.prefix, [each.code for each in weight.units]) == ("In the morning.", "1.", ["kg"])
    assert (dose.help, [each.code for each in dose.units]) == ("Daily.", ["mg", "g"])
    assert (drink.open_label, drink.control, len(drink.options)) == ("Something else", "check-box", 2)


def test_its_answers_are_kept_digit_by_digit_and_come_back():
    read, given = parse(builder_form()), filled()
    built = build_response(read, given, sid=SID, authored=AUTHORED, photos=[photo()])
    assert b'"valueDecimal":71.50}' in built
    assert b'"valueQuantity":{"value":2.50,"unit":"mg","system":"http://unitsofmeasure.org","code":"mg"}' in built
    assert check_response(read, read_json(built)) == ()
    assert answers_of(read, read_json(built)) == given


def test_a_validator_that_is_not_ours_finds_nothing_in_them():
    read = parse(builder_form())
    built = build_response(read, filled(), sid=SID, authored=AUTHORED, photos=[photo()])
    assert mistakes([json.loads(built)]) == [[]]


def test_a_form_without_a_url_gets_a_name_of_its_own_that_stays():
    first, again, other = parse(builder_form()), parse(json.dumps(builder_form()).encode()), builder_form()
    other["title"] = "Another"
    assert first.url.startswith("urn:uuid:")
    assert first.canonical == again.canonical != parse(other).canonical


def test_a_unit_may_be_a_word_alone():
    words = [extension("questionnaire-unitOption", valueCoding={"display": word}) for word in ("centimeters", "feet")]
    read = parse(form(item(kind="quantity", extension=words)))
    feet = in_unit(Decimal("5.5"), read.items[0].units[1])
    built = read_json(build_response(read, {"q": (feet,)}, sid=SID, authored=AUTHORED))
    assert built["item"][0]["answer"] == [{"valueQuantity": {"value": Decimal("5.5"), "unit": "feet"}}]
    assert (check_response(read, built), answers_of(read, built)) == ((), {"q": (feet,)})


@pytest.mark.parametrize("kind", ["boolean", "integer", "string", "choice"])
def test_one_answer_at_least_is_what_required_says_too(kind: str):
    once = [extension("questionnaire-minOccurs", valueInteger=1), extension("questionnaire-maxOccurs", valueInteger=1)]
    raw = (choice("q") if kind == "choice" else item("q", kind)) | {"required": True, "extension": once}
    assert parse(form(raw)).items[0].min_occurs == 1


def test_help_of_the_other_kinds_is_help_too():
    flyover = item("f", "display", text="Fly", extension=[control("flyover")])
    read = parse(form(item(item=[flyover, displayed("instructions", "i", "Do."), displayed("security", "s", "Safe")])))
    assert (read.items[0].help, [below.link_id for below in read.items[0].items]) == ("Fly Do.", ["s"])


LOOKS = [
    "drop-down",
    "radio-button",
    "check-box",
    "autocomplete",
    "lookup",
    "slider",
    "spinner",
    "text-box",
    "textarea",
]


@pytest.mark.parametrize("code", LOOKS)
def test_a_control_that_only_suggests_a_look_is_let_pass(code: str):
    assert parse(form(choice(extension=[control(code)]))).items[0].control == code


@pytest.mark.parametrize(
    "code", ["list", "table", "htable", "gtable", "atable", "header", "footer", "page", "tab-container", "grid"]
)
def test_a_group_may_ask_for_any_look(code: str):
    assert parse(form(item("g", "group", extension=[control(code)], item=[item()]))).items[0].control == code


PASSING = [
    extension(SDC + "preferredTerminologyServer", valueUrl="https://example.org/fhir"),
    extension("questionnaire-choiceOrientation", valueCode="horizontal"),
    extension("questionnaire-sliderStepValue", valueInteger=1),
    extension("questionnaire-supportLink", valueUri="urn:x"),
    extension(SDC + "observationExtract", valueBoolean=True),
    extension("rendering-style", valueString="color: red"),
    extension("http://lhcforms.nlm.nih.gov/fhirExt/dataControl", valueString="[]"),
    extension("questionnaire-hidden", valueBoolean=False),
]


@pytest.mark.parametrize("passing", PASSING, ids=lambda each: each["url"].rpartition("/")[2])
def test_an_extension_that_asks_for_nothing_is_let_pass(passing: dict[str, Any]):
    assert len(parse(form(choice(extension=[passing]))).items) == 1
