"""What is not right yet with the answers on a page, in plain words. No Qt."""

from dataclasses import replace

from kiosk import survey
from kiosk.survey.messages import say
from kiosk.viewmodels import survey_entries as entries
from kiosk.viewmodels import survey_photos as photos
from kiosk.viewmodels.survey_dates import UnreadableError
from kiosk.viewmodels.survey_entries import Parts
from kiosk.viewmodels.survey_pages import consent, has_rows, required
from kiosk.viewmodels.survey_rows import rows_of
from kiosk.viewmodels.survey_states import Draft


def complaint(draft: Draft, item: survey.Item | None, nth: int | None = None) -> tuple[str, int | None]:
    """Return what is not right yet with the answers on a page ("" for nothing), and in which row."""
    if item is not None and photos.is_page(item):
        return photos.complaint(draft.laid, draft.answers, item, draft.lang), None
    if item is None or item.read_only or not item.is_question:
        return "", None
    rows = rows_of(draft, item)
    for number, row in enumerate(rows):
        if nth in (None, number) and (wrong := _wrong_row(draft, item, row)):
            return wrong, number
    if nth is not None and has_rows(item):
        return "", None
    spared = item if required(draft, item.key) or item == consent(draft.form) else replace(item, required=False)
    issue = survey.validate_item(spared, tuple(draft.answers.get(item.key, ())), draft.lang)
    return (issue.message, None) if issue else ("", None)


def _wrong_row(draft: Draft, item: survey.Item, row: Parts) -> str:
    if item.type == "open-choice" and entries.is_blank(row):
        return say("needed-string", draft.lang)
    try:
        value = entries.read(item, row, draft.lang)
    except UnreadableError as wrong:
        return say(str(wrong), draft.lang)
    if value is None:
        return ""
    alone = replace(item, required=False, min_occurs=None, max_occurs=None)
    issue = survey.validate_item(alone, (value,), draft.lang)
    return issue.message if issue else ""
