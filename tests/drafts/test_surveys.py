"""Surveys as editable data: wording, required, hidden, consent that stays, new versions, forms from a stick."""

import json
import shutil

import pytest

from kiosk import content
from kiosk.drafts import (
    Draft,
    DraftError,
    SurveyRefusedError,
    bring_survey,
    changes_of,
    number_surveys,
    questions_of,
    remove_survey,
    set_hidden,
    set_required,
    set_wording,
    survey_issues,
    surveys_of,
    title_of,
    version_of,
)
from kiosk.drafts.versions import raised
from kiosk.survey import initial_answers, visible

from .conftest import PACK, TODAY


def question(draft, survey, link_id):
    return next(one for one in questions_of(draft, survey) if one.link_id == link_id)


def form_file(name: str) -> dict:
    return json.loads((PACK / f"surveys/{name}.json").read_text("utf-8"))


def test_every_wording_can_be_changed_in_both_languages(draft, tmp_path):
    wanted = {}
    for survey in surveys_of(draft):
        texts = [title_of(draft, survey)]
        texts += [text for one in questions_of(draft, survey) for text in one.texts]
        for text in texts:
            assert set(text.texts) == {"en", "zh-Hans"}
            for lang, words in text.texts.items():
                draft.do(set_wording(draft, text.key, lang, f'{words} "{lang}"'))
                wanted[survey, text.key, lang] = f'{words} "{lang}"'
        assert survey_issues(draft, survey) == ()
    assert len(wanted) > 150
    draft.write(tmp_path / "pack")
    pack = content.load(tmp_path / "pack")
    assert pack.surveys["feedback"].title_in("zh-Hans") == '意见反馈 "zh-Hans"'
    found = Draft.open(tmp_path / "other", tmp_path / "pack", 1)
    for survey in surveys_of(found):
        for one in questions_of(found, survey):
            for text in one.texts:
                for lang, words in text.texts.items():
                    assert words == wanted[survey, text.key, lang]


def test_required_and_hidden_do_what_they_say(draft, tmp_path):
    draft.do(set_required(draft, question(draft, "feedback", "age").key, True))
    draft.do(set_hidden(draft, question(draft, "professional", "position").key, True))
    draft.do(set_hidden(draft, question(draft, "feedback", "easy").key, True))
    assert survey_issues(draft, "professional") == ()
    draft.write(tmp_path / "pack")
    surveys = content.load(tmp_path / "pack").surveys
    shown = visible(surveys["feedback"], initial_answers(surveys["feedback"]))
    assert "easy" not in [one.link_id for one in shown]
    assert next(one for one in shown if one.link_id == "age").required
    assert not surveys["professional"].find("position").required, "nobody could answer it"
    assert question(draft, "feedback", "easy").hidden
    for _ in range(3):
        draft.undo()
    assert draft.changed_files() == ()


def test_hiding_and_showing_again_leaves_the_form_as_it_was(draft):
    for link_id in ("city", "country"):
        draft.do(set_hidden(draft, question(draft, "professional", link_id).key, True))
        draft.do(set_hidden(draft, question(draft, "professional", link_id).key, False))
    assert draft.changed_files() == ()


@pytest.mark.parametrize("link_id", ["consent", "photo-consent", "case-photos"])
def test_a_consent_stays(draft, link_id):
    with pytest.raises(DraftError, match="consent"):
        set_hidden(draft, question(draft, "professional", link_id).key, True)
    if link_id == "consent":
        with pytest.raises(DraftError, match="consent"):
            set_required(draft, question(draft, "professional", link_id).key, False)
    assert question(draft, "professional", link_id).kept == (link_id != "case-photos")


def test_a_group_is_no_question(draft):
    with pytest.raises(DraftError, match="no question"):
        set_required(draft, question(draft, "professional", "case-photos").key, True)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("1.2.0", "1.2.1"),
        ("1.2.9", "1.2.10"),
        ("7", "8"),
        ("2026.1", "2026.2"),
        ("", "1.0.0"),
        ("v2-beta", "v2-beta.1"),
    ],
)
def test_the_next_version(before, after):
    assert raised(before) == after


def published(draft: Draft, tmp_path, number: int) -> Draft:
    folder = tmp_path / f"revision-{number}"
    packs = [PACK, *(tmp_path / f"revision-{n}" for n in range(1, number))]
    draft.do(number_surveys(draft, packs))
    draft.write(folder)
    return Draft.open(tmp_path / f"draft-{number}", folder, number)


def test_a_changed_survey_gets_a_version_that_never_was(draft, tmp_path):
    key = question(draft, "feedback", "easy").texts[0].key
    draft.do(set_wording(draft, key, "en", "Was it easy?"))
    one = published(draft, tmp_path, 1)
    assert (version_of(one, "feedback"), version_of(one, "professional")) == ("1.1.1", "1.2.0")
    one.do(set_wording(one, key, "en", "Easy?"))
    two = published(one, tmp_path, 2)
    assert version_of(two, "feedback") == "1.1.2"
    back = Draft.open(tmp_path / "back", PACK, 0)
    back.do(set_wording(back, key, "en", "Simple?"))
    packs = [PACK, tmp_path / "revision-1", tmp_path / "revision-2"]
    back.do(number_surveys(back, packs))
    assert version_of(back, "feedback") == "1.1.3", "1.1.1 and 1.1.2 were other forms"
    assert not back.do(number_surveys(back, packs)), "it has its version"


def test_a_survey_that_did_not_change_keeps_its_version(draft):
    assert not draft.do(number_surveys(draft, [PACK]))


def test_a_form_of_the_same_url_takes_the_place_of_the_other(draft, tmp_path):
    form = form_file("feedback")
    form["version"] = "3.0.0"
    form["item"] = form["item"][:2]
    brought = bring_survey(draft, json.dumps(form).encode())
    assert (brought.survey_id, brought.replaces, brought.version, brought.questions) == (
        "feedback",
        "1.1.0",
        "3.0.0",
        2,
    )
    assert brought.untranslated == ()
    draft.do(brought.step)
    draft.do(number_surveys(draft, [PACK]))
    assert version_of(draft, "feedback") == "3.0.0"
    draft.undo()
    form["version"] = "1.1.0"
    draft.do(bring_survey(draft, json.dumps(form).encode()).step)
    draft.do(number_surveys(draft, [PACK]))
    assert version_of(draft, "feedback") == "1.1.1", "1.1.0 was another form"
    assert {one.what for one in changes_of(draft)} >= {"version"}


def test_a_new_form_gets_a_door_and_can_go_again(draft, tmp_path):
    form = form_file("feedback") | {"url": "urn:clinic:parking", "id": "Parking places!"}
    brought = bring_survey(draft, json.dumps(form).encode())
    assert (brought.survey_id, brought.replaces) == ("parking-places", None)
    draft.do(brought.step)
    draft.write(tmp_path / "pack")
    pack = content.load(tmp_path / "pack")
    assert "survey:parking-places" in [tile.opens for tile in pack.tiles]
    assert not [one for one in content.check(tmp_path / "pack", today=TODAY).findings if one.severity == "error"]
    draft.do(remove_survey(draft, "parking-places"))
    shutil.rmtree(tmp_path / "pack")
    assert draft.changed_files() == ()
    with pytest.raises(DraftError, match="switch the survey off"):
        remove_survey(draft, "feedback")


def test_a_form_without_the_consent_of_the_old_one_is_refused(draft):
    form = form_file("professional")
    form["item"] = [one for one in form["item"] if one["linkId"] not in ("consent", "case-photos")]
    with pytest.raises(SurveyRefusedError, match="asks for consent"):
        bring_survey(draft, json.dumps(form).encode())


@pytest.mark.parametrize(
    ("document", "said"),
    [
        (b"{", "broken JSON"),
        (b'{"resourceType": "Patient"}', "not a FHIR Questionnaire"),
        (b" " * 2_000_001, "larger than 2 MB"),
        (b'{"resourceType":"Questionnaire","item":[{"linkId":"a","type":"reference","text":"x"}]}', "reference"),
    ],
)
def test_what_cannot_be_shown_is_refused_in_a_sentence(draft, document, said):
    with pytest.raises(SurveyRefusedError, match=said):
        bring_survey(draft, document)
    assert draft.changed_files() == ()


def test_a_form_that_lacks_a_language_says_so(draft):
    form = {"resourceType": "Questionnaire", "url": "urn:x", "version": "1", "title": "Parking", "status": "active"}
    form["item"] = [{"linkId": "a", "type": "boolean", "text": "Was there a place?"}]
    assert bring_survey(draft, json.dumps(form).encode()).untranslated == ("zh-Hans",)
