"""Saving a survey that has been sent; runs off the thread that draws. No Qt."""

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import replace

from kiosk import survey
from kiosk.outbox.model import Photo, Receipt, Submission, photo_id
from kiosk.viewmodels import survey_photos
from kiosk.viewmodels.survey_states import Saving

Commit = Callable[[Submission], Future[Receipt]]


def save(saving: Saving, commit: Commit | None, photos: Mapping[str, bytes]) -> int:
    """Return the sequence number of the receipt, once the survey is durable; 0 when it could not be saved."""
    try:
        assert commit is not None, "the outbox was closed meanwhile"
        return commit(freeze(saving, photos)).result().seq
    except Exception as error:  # noqa: BLE001  whatever went wrong, the visitor is told and may try again
        logging.getLogger(__name__).error("A survey could not be saved: %s", type(error).__name__)
        return 0


def freeze(saving: Saving, photos: Mapping[str, bytes]) -> Submission:
    """Return what goes into the outbox; the same for the same state.

    Args:
        saving: the answers; photos among them go by the id that they had while the survey was filled in.
        photos: the bytes of each, by that id. In the submission they go by an id of their own, numbered in order.

    Raises:
        survey.SurveyError: the answers do not fit the form.
    """
    form = saving.draft.form
    answers = survey.clean(form, survey_photos.sent(form, saving.draft.answers))
    refs = survey_photos.refs(answers)
    named = {ref.pid: replace(ref, pid=photo_id(saving.sid, index)) for index, ref in enumerate(refs, 1)}
    answers = {
        key: tuple(named[value.pid] if isinstance(value, survey.PhotoRef) else value for value in values)
        for key, values in answers.items()
    }
    response = survey.build_response(
        form, answers, sid=saving.sid, authored=saving.authored, photos=tuple(named.values())
    )
    kept = tuple(Photo(named[ref.pid].pid, ref.content_type, photos[ref.pid]) for ref in refs)
    return Submission(saving.sid, form.canonical, response, kept)
