"""A questionnaire that staff bring on a stick: it takes the place of the survey of that name, or is a new one."""

import re
from dataclasses import dataclass

from kiosk.content.surveytexts import untranslated
from kiosk.drafts.draft import Draft
from kiosk.drafts.errors import DraftError
from kiosk.drafts.forms import consents
from kiosk.drafts.steps import Change, Step
from kiosk.drafts.surveys import survey_file, surveys_of
from kiosk.drafts.values import ABSENT, Data
from kiosk.survey import Issue, Questionnaire, SurveyError, parse, read_json

MAX_BYTES = 2_000_000
_MANIFEST = "pack.yaml"


class SurveyRefusedError(DraftError):
    """A form that can't be shown; `issues` are what `survey check` says, in reading order."""

    def __init__(self, message: str, issues: tuple[Issue, ...] = ()) -> None:
        super().__init__(message)
        self.issues = issues


@dataclass(frozen=True)
class Brought:
    """What bringing a form would do.

    Attributes:
        step: does it.
        survey_id: of the survey.
        title: in the form's own language.
        version: as the form says; publishing may raise it.
        replaces: version of the survey whose place it takes; None for a new one, which gets a door at home.
        questions: how many it asks.
        untranslated: languages of the pack that it lacks in places.
    """

    step: Step
    survey_id: str
    title: str
    version: str
    replaces: str | None
    questions: int
    untranslated: tuple[str, ...]


def bring_survey(draft: Draft, document: bytes) -> Brought:
    """Return what a Questionnaire (JSON, FHIR R4) would change. Raises SurveyRefusedError."""
    if len(document) > MAX_BYTES:
        raise SurveyRefusedError("This file is larger than 2 MB; a survey is smaller.")
    try:
        form = parse(document)
        raw = dict(read_json(document))
    except SurveyError as error:
        raise SurveyRefusedError(error.issues[0].message, error.issues) from error
    own = next((one for one in surveys_of(draft) if _same_form(draft.value(survey_file(one)), form, raw)), None)
    if own is None:
        survey_id = _new_id(draft, raw)
        changes = _added(draft, survey_id, raw, form)
    else:
        survey_id = own
        before = draft.value(survey_file(own))
        if consents(before) and not consents(raw):
            raise SurveyRefusedError(
                "The survey that is here asks for consent and this one does not; add the question."
            )
        changes = [Change(survey_file(own), (), before, raw)]
    return Brought(
        step=Step("survey.bring", (survey_id,), tuple(changes)),
        survey_id=survey_id,
        title=form.title,
        version=form.version,
        replaces=None if own is None else str(draft.value(survey_file(own)).get("version", "")),
        questions=sum(item.is_question for item in form.walk()),
        untranslated=untranslated(form, draft.base.languages, str(raw.get("language") or draft.base.default)),
    )


def remove_survey(draft: Draft, survey_id: str) -> Step:
    """Return the step that takes away a survey, with its doors. Raises DraftError where there is none."""
    if survey_id not in surveys_of(draft):
        raise DraftError("There is no such survey any more; go back to the list.")
    tiles = draft.value(_MANIFEST, ("tiles",))
    left = [tile for tile in tiles if tile.get("opens") != f"survey:{survey_id}"]
    listed = [one for one in surveys_of(draft) if one != survey_id]
    for guide in draft.value(_MANIFEST, ("guides",)) or ():
        if draft.value(f"guides/{guide}.yaml", ("then",)) == f"survey:{survey_id}":
            raise DraftError(f"The guide '{guide}' leads to this survey; switch the survey off instead.")
    changes = (
        Change(_MANIFEST, ("tiles",), tiles, left),
        Change(_MANIFEST, ("surveys",), draft.value(_MANIFEST, ("surveys",)), listed or ABSENT),
        Change(survey_file(survey_id), (), draft.value(survey_file(survey_id)), ABSENT),
    )
    return Step("survey.remove", (survey_id,), changes)


def _same_form(ours: Data, form: Questionnaire, raw: Data) -> bool:
    return isinstance(ours, dict) and bool(raw.get("url")) and ours.get("url") == form.url


def _new_id(draft: Draft, raw: Data) -> str:
    words = str(raw.get("id") or raw.get("name") or raw.get("title") or "")
    stem = re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")[:40].strip("-") or "survey"
    taken = {*surveys_of(draft), *(name[8:-5] for name in draft.base.names if name.startswith("surveys/"))}
    tries = (stem if n == 1 else f"{stem}-{n}" for n in range(1, len(taken) + 2))
    return next(one for one in tries if one not in taken)


def _added(draft: Draft, survey_id: str, raw: Data, form: Questionnaire) -> list[Change]:
    tiles, surveys = draft.value(_MANIFEST, ("tiles",)), draft.value(_MANIFEST, ("surveys",))
    title = form.title or survey_id
    door = {
        "id": _door_id(tiles, survey_id),
        "style": "row",
        "title": {lang: form.title_in(lang) or title for lang in draft.base.languages},
        "icon": "mdi6.comment-text-outline",
        "opens": f"survey:{survey_id}",
    }
    return [
        Change(survey_file(survey_id), (), ABSENT, raw),
        Change(_MANIFEST, ("surveys",), surveys, [*surveys_of(draft), survey_id]),
        Change(_MANIFEST, ("tiles",), tiles, [*tiles, door]),
    ]


def _door_id(tiles: Data, survey_id: str) -> str:
    taken = {tile.get("id") for tile in tiles}
    return next(one for one in (survey_id, f"survey-{survey_id}", f"door-{survey_id}") if one not in taken)
