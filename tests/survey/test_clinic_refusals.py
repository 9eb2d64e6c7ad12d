"""What a clinic's form asks for that this kiosk can't do is refused, by item and feature."""

from typing import Any

import pytest

from kiosk.survey import SurveyError, parse
from tests.survey.forms import SDC, amount, choice, extension, form, item, unit, when

LEAST, MOST = extension("minValue", valueInteger=3), extension("maxValue", valueInteger=2)
MANY = extension("questionnaire-minOccurs", valueInteger=21)
IN_MG = extension(SDC + "minQuantity", valueQuantity=amount(3, "mg"))


def expressed(name: str) -> dict[str, Any]:
    return extension(SDC + name, valueExpression={"language": "text/fhirpath", "expression": "1"})


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    *[
        (form(item("x", extension=[expressed(name)])), "x", name)
        for name in ("calculatedExpression", "initialExpression", "answerExpression", "enableWhenExpression")
    ],
    (form(item("x", extension=[extension("variable", valueExpression={"name": "a"})])), "x", "variable"),
    (form(item("x", extension=[extension("questionnaire-constraint")])), "x", "questionnaire-constraint"),
    (form(item("x", extension=[extension("targetConstraint")])), "x", "targetConstraint"),
    (form(item("x", extension=[extension(SDC + "subQuestionnaire", valueCanonical="urn:x")])), "x", "subQuestionnaire"),
    (form(item("x", extension=[extension("questionnaire-signatureRequired")])), "x", "signatureRequired"),
    (form(item("x", modifierExtension=[extension("urn:x")])), "x", "modifierExtension"),
    (form(item("x", "reference")), "x", "'reference'"),
    (form(item("x", "coding")), "x", "'coding'"),
    (form(choice("x", answerConstraint="optionsOnly")), "x", "answerConstraint"),
    (form(choice("x", disabledDisplay="hidden")), "x", "disabledDisplay"),
    (form(item("x", "boolean", repeats=True)), "x", "boolean that repeats"),
    (form(item("x", "date", extension=[LEAST])), "x", "minValue"),
    (form(item("x", extension=[LEAST])), "x", "minValue"),
    (form(item("x", "integer", extension=[LEAST, MOST])), "x", "minValue above"),
    (form(item("x", "date", extension=[extension("regex", valueString="a")])), "x", "regex"),
    (form(item("x", extension=[extension("regex", valueString="(?=a)b")])), "x", "looks ahead"),
    (form(item("x", "integer", extension=[unit("kg"), unit("g")])), "x", "several units"),
    (form(item("x", "quantity", extension=[unit("kg"), IN_MG])), "x", "limit in mg"),
    (form(item("x", "quantity", initial=[{"valueQuantity": {"value": 1, "comparator": "<"}}])), "x", "initial"),
    (form(item("x", "integer", readOnly=True, initial=[{"valueInteger": 5}], extension=[MOST])), "x", "no good: range"),
    (form(item("x", "date", initial=[{"valueString": "soon"}])), "x", "does not fit a date"),
    (form(item("g", "group", repeats=True, item=[item("n")], extension=[MANY])), "g", "20 times at most"),
    (form(item("x"), item("q", enableWhen=[when("x", "~", answerString="a")])), "q", "'~'"),
    (form(choice("x"), item("q", enableWhen=[when("x", ">", answerString="a")])), "q", "no order"),
    (form(item("x", "date"), item("q", enableWhen=[when("x", "=", answerString="a")])), "q", "wrong type"),
    (form(item("x", "time"), item("q", enableWhen=[when("x", "=", answerDate="2020")])), "q", "wrong type"),
]


@pytest.mark.parametrize(("raw", "link_id", "feature"), REFUSED, ids=lambda part: str(part)[-50:])
def test_what_cannot_be_shown_is_refused_by_item_and_feature(raw: dict[str, Any], link_id: str, feature: str):
    with pytest.raises(SurveyError) as caught:
        parse(raw)
    assert [issue.link_id for issue in caught.value.issues] == [link_id]
    assert feature in caught.value.issues[0].message
    assert caught.value.issues[0].message.startswith(f'Item "{link_id}" ')
