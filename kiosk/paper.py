"""A paper form that staff typed: checked against its survey, its photos beside it, ready for the outbox."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kiosk import content, outbox, survey


class PaperError(Exception):
    """The form or a photo is refused; the message is one plain sentence, or one a line."""


def read(response: Path, photos: Sequence[Path], pack: Path) -> outbox.Submission:
    """Return the submission that a response file and its photos make.

    Args:
        response: a FHIR R4 QuestionnaireResponse to one of the pack's surveys; without `authored`, now is meant.
        photos: JPEG or PNG files; they answer the survey's attachment question, in this order.
        pack: folder of the content pack.

    Raises:
        PaperError: no such survey, an answer is wrong or missing, a photo can't be taken, a file can't be read.
    """
    if len(photos) > survey.MAX_PHOTOS:
        raise PaperError(f"There are {len(photos)} photos; a form takes at most {survey.MAX_PHOTOS}.")
    raw = _json(response)
    form = _form(raw, response, pack)
    issues = survey.check_response(form, raw)
    if issues:
        raise PaperError("\n".join(f"{response.name}: {issue.message}" for issue in issues))
    sid = outbox.new_sid()
    taken = [_photo(path, outbox.photo_id(sid, index)) for index, path in enumerate(photos, 1)]
    try:
        frozen = survey.build_response(
            form,
            survey.answers_of(form, raw),
            sid=sid,
            authored=str(raw.get("authored") or datetime.now().astimezone().isoformat(timespec="seconds")),
            photos=[survey.photo_ref(photo.pid, photo.data) for photo in taken],
        )
    except survey.SurveyError as error:
        raise PaperError(f"{response.name}: {error}") from error
    return outbox.Submission(sid, form.canonical, frozen, tuple(taken))


def check(questionnaire: Path, response: Path | None) -> tuple[survey.Issue, ...]:
    """Return what is wrong with a form, and when it can be shown, with a response to it. Raises PaperError."""
    try:
        form = survey.parse(_bytes(questionnaire))
    except survey.SurveyError as error:
        return error.issues
    if response is None:
        return ()
    try:
        return survey.check_response(form, survey.read_json(_bytes(response)))
    except survey.SurveyError as error:
        return error.issues


def _form(raw: dict[str, object], response: Path, pack: Path) -> survey.Questionnaire:
    try:
        forms = content.load(pack).surveys.values()
    except content.ContentError as error:
        raise PaperError(str(error)) from error
    wanted = str(raw.get("questionnaire", ""))
    for form in forms:
        if wanted in (form.url, form.canonical):
            return form
    known = ", ".join(sorted(form.canonical for form in forms))
    raise PaperError(f"{response.name}: its questionnaire '{wanted}' is not in this pack; use one of: {known}.")


def _photo(path: Path, pid: str) -> outbox.Photo:
    data = _bytes(path)
    try:
        return outbox.Photo(pid, survey.sniff_photo(data), data)
    except survey.SurveyError as error:
        raise PaperError(f"{path.name}: {error}") from error


def _json(path: Path) -> dict[str, object]:
    try:
        return dict(survey.read_json(_bytes(path)))
    except survey.SurveyError as error:
        raise PaperError(f"{path.name}: {error}") from error


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise PaperError(f"The file {path} can't be read ({error.strerror}); check its name and rights.") from error
