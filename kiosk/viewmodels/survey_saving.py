"""Saving a survey that has been sent; runs off the thread that draws. No Qt."""

import logging
from collections.abc import Callable
from concurrent.futures import Future

from kiosk import survey
from kiosk.outbox.model import Receipt, Submission
from kiosk.viewmodels.survey_states import Saving

Commit = Callable[[Submission], Future[Receipt]]


def save(saving: Saving, commit: Commit | None) -> int:
    """Return the sequence number of the receipt, once the survey is durable; 0 when it could not be saved."""
    try:
        assert commit is not None, "the outbox was closed meanwhile"
        return commit(freeze(saving)).result().seq
    except Exception as error:  # noqa: BLE001  whatever went wrong, the visitor is told and may try again
        logging.getLogger(__name__).error("A survey could not be saved: %s", type(error).__name__)
        return 0


def freeze(saving: Saving) -> Submission:
    """Return what goes into the outbox; the same for the same state.

    Raises:
        survey.SurveyError: the answers do not fit the form.
    """
    form = saving.draft.form
    response = survey.build_response(form, saving.draft.answers, sid=saving.sid, authored=saving.authored)
    return Submission(saving.sid, form.canonical, response)
