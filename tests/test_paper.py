"""A paper form that staff typed, read from its file."""

import json
import re

import pytest

from kiosk import paper, paths
from kiosk.photos import Darkroom

DARKROOM = Darkroom(paths.program())
FORM = "http://fucaso-kiosk.example/fhir/Questionnaire/feedback"


def written(folder, **fields):
    response = folder / "response.json"
    response.write_text(
        json.dumps({"resourceType": "QuestionnaireResponse", "questionnaire": FORM, "status": "completed", **fields}),
        encoding="utf-8",
    )
    return response


@pytest.mark.parametrize("fields", [{}, {"authored": ""}, {"authored": "2026-03-02T09:30:00+01:00"}])
def test_an_anonymous_form_keeps_a_date_and_no_time_also_when_nobody_wrote_one(tmp_path, fields):
    frozen = json.loads(paper.read(written(tmp_path, **fields), [], paths.SHIPPED_PACK, DARKROOM).response)
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", frozen["authored"])
    assert not fields.get("authored") or frozen["authored"] == "2026-03-02"


def test_a_form_of_another_survey_is_refused_with_those_there_are(tmp_path):
    with pytest.raises(paper.PaperError, match=r"response.json: its .*elsewhere.* use one of: .*feedback"):
        paper.read(written(tmp_path, questionnaire="http://elsewhere.example/form"), [], paths.SHIPPED_PACK, DARKROOM)
