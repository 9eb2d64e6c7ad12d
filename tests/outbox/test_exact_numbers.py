"""Numbers reach the server digit by digit, and count as kept when it gives the same value back."""

import json

import pytest

from kiosk.outbox.transport import Answer
from kiosk.outbox.wire import Match, Wire

SID = "3f0c1c9e-5b6d-4a8e-9c1f-2d7e4b9a0c11"


def response(number: str) -> bytes:
    item = f'{{"linkId":"q","answer":[{{"valueDecimal":{number}}},{{"valueBoolean":true}}]}}'
    named = f'"id":"{SID}","identifier":{{"value":"urn:uuid:{SID}"}}'
    return f'{{"resourceType":"QuestionnaireResponse",{named},"item":[{item}]}}'.encode()


@pytest.mark.parametrize("mode", ["json", "inline"])
@pytest.mark.parametrize("number", ["1.50", "0.12345678901234567", "5.0", "-0.10", "100"])
@pytest.mark.parametrize("takes_ids", [True, False])
def test_a_decimal_is_sent_as_it_was_written(mode: str, number: str, takes_ids: bool):
    body = Wire(mode, takes_ids).put_response(SID, response(number), {}).body
    assert body is not None
    assert f'"valueDecimal":{number}}}'.encode() in body


@pytest.mark.parametrize(
    ("sent", "held", "match"),
    [
        ("5.0", "5", Match.EQUAL),
        ("1.50", "1.5", Match.EQUAL),
        ("5", "5.0", Match.EQUAL),
        ("1.5", "1.6", Match.DIFFERENT),
        ("1", "true", Match.DIFFERENT),
        ("1", '"1"', Match.DIFFERENT),
    ],
)
def test_a_server_may_write_a_number_in_its_own_way(sent: str, held: str, match: Match):
    answer = Answer(200, response(held), "application/fhir+json")
    assert Wire("json", True).match_response(answer, SID, json.loads(response(sent)))[0] is match
