"""The survey's stops: every page with a long answer, what it says when something is missing or wrong, and the end."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from kiosk.app import StartError
from kiosk.system.window import wait_until
from kiosk.tour.hall import Hall
from kiosk.tour.look import Stop
from kiosk.tour.photo_stops import photo_trip
from kiosk.viewmodels.survey import SurveyViewModel

LONG = {
    "full-name": "Maria Magdalena von Hohenstein-Papadopoulos",
    "country": "The Democratic Republic of the Congo",
    "city": "San Fernando del Valle de Catamarca",
    "hospital": "University Hospital Schleswig-Holstein, Campus Lübeck",
    "email": "maria.papadopoulos@cityhospital.example",
}


def survey_trip(hall: Hall, survey_id: str) -> Iterator[Stop]:
    """Yield the stops of one survey, filled in from its start to the thanks."""
    survey = hall.kiosk.survey
    hall.begin()  # one visitor a survey
    yield Stop(f"{survey_id}-start", partial(hall.kiosk.visit.open, f"survey:{survey_id}"))
    while survey.screen in ("start", "question"):
        page = survey.page
        if page["kind"] == "photos":
            yield from photo_trip(hall, f"{survey_id}-{page['link_id']}")
        yield from _complaint(survey, f"{survey_id}-{page['link_id']}")
        fill_in(survey)
        survey.next()
        if survey.page == page:
            raise StartError(f"The survey {survey_id} does not go on from '{page['link_id']}'; look at its answers.")
        label = "review" if survey.screen == "review" else str(survey.page["link_id"])
        yield Stop(f"{survey_id}-{label}", partial(fill_in, survey))
    survey.submit()
    wait_until(lambda: hall.kiosk.visit.screen == "thanks")
    yield Stop(f"{survey_id}-thanks", lambda: None)


def _complaint(survey: SurveyViewModel, label: str) -> Iterator[Stop]:
    """Yield the stop at which a page says what is not right yet, if it can."""
    page = survey.page
    kept = survey.text, survey.chosen
    if page["keyboard"] == "email":
        _type(survey, LONG["email"].replace("@", " at "))
    elif page["required"]:
        for code in survey.chosen:
            survey.choose(code)
    else:
        return
    survey.next()
    if survey.message:
        yield Stop(f"{label}-not-right", lambda: None)
    if kept[0]:
        _type(survey, kept[0])


def fill_in(survey: SurveyViewModel) -> None:
    """Answer the page that is on with something long that a person might say."""
    page: dict[str, Any] = dict(survey.page)
    if page["options"] and not survey.chosen:
        longest = max(page["options"], key=lambda option: len(option["text"] + option["note"]))
        survey.choose((page["options"][0] if page["required"] else longest)["code"])  # the first one leads to all pages
    elif page["kind"] == "text":
        _type(survey, LONG.get(page["link_id"], LONG["city"]))


def _type(survey: SurveyViewModel, text: str) -> None:
    survey.setText(text)
    survey.pageChanged.emit()  # the field takes its text when a page comes on
