"""Every form that is refused: the linkId, the code, and a reason that a person can act on."""

from typing import Any

import pytest

from kiosk.survey import SurveyError, parse
from tests.survey.forms import HL7, choice, control, extension, form, item, when

DEEP: dict[str, Any] = item("bottom")
for _level in range(12):
    DEEP = item(f"g{_level}", "group", item=[DEEP])
TICK = item("t", "boolean")
HELP = item("h", "display", extension=[control("help")])
PHOTOS = ("p", "attachment")
EXPRESSION = {"url": HL7 + "cqf-calculatedValue", "valueExpression": {"language": "text/fhirpath", "expression": "1"}}
SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"

REFUSED: list[tuple[dict[str, Any], str, str, str]] = [
    # types and features outside the subset
    *[
        (form(item("q", kind)), "q", "unsupported", f"has the type '{kind}'")
        for kind in ("reference", "question", "coding")
    ],
    (form({"linkId": "q", "text": "?"}), "q", "unsupported", "has the type None"),
    (form(item(answerValueSet="urn:x")), "q", "value-set", "takes its options from urn:x"),
    (form(item(requierd=True)), "q", "unsupported", "Did you mean required?"),
    (form(item(modifierExtension=[{"url": "urn:x"}])), "q", "modifier", "modifierExtension"),
    (form(item(), modifierExtension=[{"url": "urn:x"}]), "", "modifier", "The survey has a modifierExtension"),
    (form(item(), implicitRules="urn:x"), "", "modifier", "implicitRules"),
    (form(item(extension=[EXPRESSION])), "q", "extension", "has an expression (cqf-calculatedValue)"),
    (form(item(), extension=[{"url": HL7 + "variable", "valueExpression": {}}]), "", "extension", "an expression"),
    (form(item(_text={"extension": [EXPRESSION]})), "q", "extension", "an expression"),
    (form(item(extension=[{"url": SDC + "enableWhenExpression"}])), "q", "extension", "an expression"),
    (form(item(extension=[{"url": HL7 + "questionnaire-constraint"}])), "q", "extension", "questionnaire-constraint"),
    (form(item(extension=[{"url": SDC + "subQuestionnaire"}])), "q", "extension", "this kiosk cannot do"),
    (form(item(repeats=True, item=[item("below")])), "q", "unsupported", "repeats and has questions below it"),
    (form(item("d", "display", item=[item()]), item("x")), "d", "unsupported", "display with items below"),
    (form(item("t", "boolean", repeats=True)), "t", "unsupported", "is a boolean that repeats"),
    (form(item("d", "display", repeats=True), item()), "d", "unsupported", "is a display that repeats"),
    (form(item("d", "display", required=True), item()), "d", "unsupported", "is a display that is required"),
    (form(item("g", "group", repeats=True, item=[item(*PHOTOS)])), "g", "unsupported", "repeats and has photos in it"),
    (form(item(*PHOTOS), item("p2", "attachment")), "", "unsupported", "more than one question for photos"),
    (form(item("t", "boolean", maxLength=3)), "t", "unsupported", "maxLength on a boolean"),
    (form(item(extension=[extension("maxSize", valueDecimal=1)])), "q", "unsupported", "no meaning on a string"),
    # shape
    (form(), "", "empty", "has no question"),
    (form(item("d", "display")), "", "empty", "has no question"),
    (form(item("g", "group"), item()), "g", "empty", "is a group without items"),
    (form({"type": "string", "text": "?"}), "", "link-id", "The survey holds an item without a linkId"),
    (form(item("g", "group", item=[item(" ")])), "g", "link-id", "holds an item without a linkId"),
    (form(item(), item()), "q", "duplicate", "stands 2 times"),
    (form(item("g", "group", item=[item("g")])), "g", "duplicate", "stands 2 times"),
    (form(item("a", item=[HELP]), item("b", item=[HELP])), "h", "duplicate", "stands 2 times"),
    (form({"linkId": "q", "type": "string"}), "q", "text", "no text to show"),
    (form(DEEP), "g2", "depth", "more than 10 levels"),
    (form(item("q"), item="no"), "", "type", "item that is not a list"),
    (form(item(text=["?"])), "q", "type", "which is not a text"),
    (form(item(required="true")), "q", "type", "which is not true or false"),
    (form(item(maxLength=2.5)), "q", "type", "which is not a whole number"),
    (form(item(extension={"url": "urn:x"})), "q", "type", "extension that is not a list"),
    (form(item(_text="zh")), "q", "type", "_text that is not a JSON object"),
    (form(item(_text={"extension": [{"url": HL7 + "translation"}]})), "q", "translation", "without a lang"),
    (form(item(), extension=[{"url": "urn:cart-kiosk:anonymous"}]), "", "type", "without a good valueBoolean"),
    (form(item(extension=[extension("regex", valueCode="x")])), "q", "type", "without a good valueString"),
    (form(item(extension=[control("help"), control("help")])), "q", "duplicate", "questionnaire-itemControl twice"),
    # amounts and words
    (form(item(maxLength=0)), "q", "amount", "below 1"),
    (form(item(maxLength=2, extension=[extension("minLength", valueInteger=3)])), "q", "amount", "below its minLength"),
    (form(item(extension=[extension("regex", valueString="(")])), "q", "regex", "cannot be read"),
    (form(choice(extension=[extension("questionnaire-maxOccurs", valueInteger=2)])), "c", "amount", "not repeat"),
    (
        form(choice(repeats=True, extension=[extension("questionnaire-minOccurs", valueInteger=3)])),
        "c",
        "amount",
        "wants 3 answers, but offers 2",
    ),
    (form(choice(repeats=True, extension=[extension("questionnaire-maxOccurs", valueInteger=0)])), "c", "amount", "0"),
    # choices and first values
    (form(item("c", "choice")), "c", "option", "has no answerOption"),
    (form(choice() | {"type": "string"}), "c", "option", "answerOption on a string"),
    (form(item("c", "choice", answerOption=[{"valueReference": {}}])), "c", "option", "without a valueCoding"),
    (form(item("c", "choice", answerOption=[{"valueCoding": {"system": "x"}}])), "c", "option", "a code or a display"),
    (form(choice(codes="a a")), "c", "duplicate", "the option a twice"),
    (form(item(initial=[{"valueReference": {}}])), "q", "initial", "no valueString"),
    (form(item(initial=[{"valueInteger": 1}])), "q", "initial", "does not fit a string"),
    (form(item(initial=[{"valueBoolean": True}])), "q", "initial", "does not fit a string"),
    (form(choice(initial=[{"valueCoding": {"code": "z"}}])), "c", "initial", "does not fit a choice"),
    (form(item(initial=[{"valueString": "a"}, {"valueString": "b"}])), "q", "initial", "more than one"),
    (form(item("d", "display", initial=[{"valueString": "a"}]), TICK), "d", "initial", "on a display"),
    (form(item(required=True, readOnly=True)), "q", "required", "nobody could answer"),
    (
        form(item(required=True, extension=[extension("questionnaire-hidden", valueBoolean=True)])),
        "q",
        "required",
        "nobody could answer",
    ),
    # photos
    (
        form(item(*PHOTOS, repeats=True, extension=[extension("questionnaire-maxOccurs", valueInteger=7)])),
        "p",
        "photos",
        "more than 6 photos",
    ),
    (form(item(*PHOTOS, extension=[extension("maxSize", valueDecimal=3_145_729)])), "p", "photos", "3145728 bytes"),
    (form(item(*PHOTOS, extension=[extension("maxSize", valueDecimal=0)])), "p", "photos", "outside 1"),
    (form(item(*PHOTOS, extension=[extension("mimeType", valueCode="image/gif")])), "p", "photos", "takes image/gif"),
    # conditions
    *[
        (form(TICK, item(enableWhen=[when("t", sign)])), "q", "unsupported", f"operator '{sign}'")
        for sign in (">", "<", ">=", "<=", "~")
    ],
    (form(item(enableWhen=[when("t")])), "q", "enable-when", "unknown question: t"),
    (form(item(enableWhen=[when("")]), TICK), "q", "enable-when", "without a question"),
    (form(TICK, item(enableWhen=[when("t", answerInteger=1)])), "q", "enable-when", "wrong type for t"),
    (form(TICK, item(enableWhen=[when("t", answerReference={})])), "q", "enable-when", "without a good answerBoolean"),
    (form(TICK, item(enableWhen=[when("t", "exists", answerString="x")])), "q", "enable-when", "good answerBoolean."),
    (form(TICK, item(enableWhen=[when("t", answerString="yes")])), "q", "enable-when", "wrong type for t"),
    (form(choice(), item(enableWhen=[when("c", answerCoding={"code": "z"})])), "q", "enable-when", "not offered by c"),
    (form(item(*PHOTOS), item(enableWhen=[when("p", answerString="x")])), "q", "enable-when", "operator exists for p"),
    (form(item("d", "display"), item(enableWhen=[when("d")])), "q", "enable-when", "has no answer: d"),
    (form(TICK, item(enableWhen=[when("t"), when("t", "!=")])), "q", "enable-when", "set enableBehavior"),
    (form(TICK, item(enableWhen=[when("t")], enableBehavior="some")), "q", "enable-when", 'use "all" or "any"'),
    (form(item("t", "boolean", enableWhen=[when("t")])), "t", "circle", "depends on itself"),
    (
        form(item("a", "boolean", enableWhen=[when("b")]), item("b", "boolean", enableWhen=[when("a")])),
        "a",
        "circle",
        "depends on itself",
    ),
    (form(item("g", "group", item=[TICK], enableWhen=[when("t")])), "g", "circle", "depends on itself"),
]


@pytest.mark.parametrize(("raw", "link_id", "code", "says"), REFUSED, ids=lambda part: str(part)[-40:])
def test_refused_with_its_link_id_and_reason(raw: dict[str, Any], link_id: str, code: str, says: str):
    with pytest.raises(SurveyError) as caught:
        parse(raw)
    fitting = [issue for issue in caught.value.issues if (issue.link_id, issue.code) == (link_id, code)]
    assert any(says in issue.message for issue in fitting), caught.value.issues
    assert all(issue.severity == "error" and issue.message[-1] in ".?" for issue in caught.value.issues)


def test_a_very_deep_object_is_refused_in_words():
    raw: dict[str, Any] = item("bottom")
    for level in range(3000):
        raw = item(f"g{level}", "group", item=[raw])
    with pytest.raises(SurveyError, match="nested too deep"):
        parse(form(raw))
