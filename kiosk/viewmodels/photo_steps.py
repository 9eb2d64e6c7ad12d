"""What photos do to the state of a survey: one more, one less, and what the survey says of them. No Qt."""

from dataclasses import replace

from kiosk import survey
from kiosk.viewmodels import survey_photos as photos
from kiosk.viewmodels.survey_pages import page as page_of
from kiosk.viewmodels.survey_states import Asking, Away, Ended, State


def attach(state: State, photo: survey.PhotoRef) -> State:
    """Return the state with one more photo, where the page for photos is on and has room for it."""
    page = _page(state)
    given = photos.refs(state.draft.answers) if isinstance(state, Asking) else ()
    return _put(state, *given, photo) if page and len(given) < photos.most(page) else state


def detach(state: State, pid: str) -> State:
    """Return the state without a photo, where the page for photos is on."""
    given = photos.refs(state.draft.answers) if isinstance(state, Asking) else ()
    return _put(state, *(ref for ref in given if ref.pid != pid))


def told(state: State) -> photos.PhotoPage:
    """Return what a state says of photos."""
    if isinstance(state, Away | Ended):
        return photos.PhotoPage()
    page = _page(state)
    asked = photos.question(page) if page else None
    return photos.PhotoPage(photos.refs(state.draft.answers), asked, state.draft.lang)


def _page(state: State) -> survey.Item | None:
    item = page_of(state.draft, state.link_id) if isinstance(state, Asking) else None
    return item if item is not None and photos.is_page(item) else None


def _put(state: State, *values: survey.Answer) -> State:
    page = _page(state)
    if page is None or not isinstance(state, Asking):
        return state
    return replace(state, draft=state.draft.put(photos.question(page).key, *values), message="")
