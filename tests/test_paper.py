"""A paper form that staff typed, read from its file."""

import json
import re

import pytest
from PIL import Image

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


def test_a_photo_that_was_made_smaller_is_told(response, tmp_path):
    path = tmp_path / "scan.tiff"
    Image.new("RGB", (5000, 50), "teal").save(path)
    said = []
    (photo,) = paper.read(response, [path], paths.SHIPPED_PACK, DARKROOM, said.append).photos
    assert photo.content_type == "image/jpeg"
    assert said == [f"scan.tiff was made smaller: 4096 by 41 pixels, {len(photo.data)} bytes."]


def test_a_file_that_is_no_photo_is_refused_by_its_name(response, tmp_path):
    (tmp_path / "notes.jpg").write_text("not a picture", encoding="utf-8")
    with pytest.raises(paper.PaperError, match=r"^notes\.jpg: This is no picture .* HEIC file\.$"):
        paper.read(response, [tmp_path / "notes.jpg"], paths.SHIPPED_PACK, DARKROOM)
