"""A paper form that staff typed: checked against its survey, its photos beside it, ready for the outbox."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from kiosk import content, outbox, photos, survey


class PaperError(Exception):
    """The form or a photo is refused; the message is one plain sentence, or one a line."""


def read(
    response: Path,
    pictures: Sequence[Path],
    pack: Path,
    darkroom: photos.Darkroom,
    say: Callable[[str], object] = lambda _: None,
) -> outbox.Submission:
    """Return the submission that a response file and its photos make.

    Args:
        response: a FHIR R4 QuestionnaireResponse to one of the pack's surveys; without `authored`, now is meant.
        pictures: files of any kind that the darkroom takes; cleaned, they answer the survey's attachment question, in
            this order.
        pack: folder of the content pack.
        darkroom: what cleans them.
        say: hears one sentence of each photo that had to be made smaller.

    Raises:
        PaperError: no such survey, an answer is wrong or missing, a photo can't be taken, a file can't be read.
    """
    if len(pictures) > survey.MAX_PHOTOS:
        raise PaperError(f"There are {len(pictures)} photos; a form takes at most {survey.MAX_PHOTOS}.")
    raw = _json(response)
    form = _form(raw, response, pack)
    issues = survey.check_response(form, raw)
    if issues:
        raise PaperError("\n".join(f"{response.name}: {issue.message}" for issue in issues))
    sid = outbox.new_sid()
    clean = enumerate((_photo(path, darkroom, say) for path in pictures), 1)
    taken = [outbox.Photo(outbox.photo_id(sid, index), photo.content_type, photo.data) for index, photo in clean]
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


def _photo(path: Path, darkroom: photos.Darkroom, say: Callable[[str], object]) -> photos.Photo:
    data = _bytes(path, photos.MAX_FILE_BYTES + 1)
    try:
        photo = darkroom.clean(data)
    except photos.PhotoError as error:
        raise PaperError(f"{path.name}: {error}") from error
    if photo.smaller:
        say(f"{path.name} was made smaller: {photo.width} by {photo.height} pixels, {len(photo.data)} bytes.")
    return photo


def _json(path: Path) -> dict[str, object]:
    try:
        return dict(survey.read_json(_bytes(path)))
    except survey.SurveyError as error:
        raise PaperError(f"{path.name}: {error}") from error


def _bytes(path: Path, most: int = -1) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        raise PaperError(f"The file {path} can't be read ({error.strerror}); check its name and rights.") from error
