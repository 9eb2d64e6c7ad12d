"""The survey's stops: every page with a long answer, what it says when something is missing or wrong, and the end."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from kiosk.setup import StartError
from kiosk.system.window import wait_until
from kiosk.tour.hall import Hall
from kiosk.tour.look import Stop
from kiosk.tour.photo_stops import photo_trip
from kiosk.viewmodels.entry import EntryViewModel
from kiosk.viewmodels.survey import SurveyViewModel

LONG = {
    "full-name": "Maria Magdalena von Hohenstein-Papadopoulos",
    "country": "The Democratic Republic of the Congo",
    "city": "San Fernando del Valle de Catamarca",
    "hospital": "University Hospital Schleswig-Holstein, Campus Lübeck",
    "email": "maria.papadopoulos@cityhospital.example",
    "page": "https://example.org/patients/after-the-infusion",
    "more": "Stairs are hard in the evening.\nMy neighbour drives me. She can not come on Fridays.",
}


NUMBERS = {"steps": "199", "warmth": "37.25", "weight": "1184.5"}
PARTS = {"day": "29", "month": "9", "year": "1948", "hour": "23", "minute": "45"}
_MOST_PAGES = 60


def survey_trip(hall: Hall, survey_id: str) -> Iterator[Stop]:
    """Yield the stops of one survey, filled in from its start to the thanks."""
    survey = hall.kiosk.survey
    hall.begin()  # one visitor a survey
    yield Stop(f"{survey_id}-start", partial(hall.kiosk.visit.open, f"survey:{survey_id}"))
    for _ in range(_MOST_PAGES):
        if survey.screen not in ("start", "question"):
            break
        page = survey.page
        if page["kind"] == "photos":
            yield from photo_trip(hall, f"{survey_id}-{_name(page)}")
        yield from _complaint(survey, f"{survey_id}-{_name(page)}")
        fill_in(survey)
        survey.next()
        if survey.page == page:
            raise StartError(f"The survey {survey_id} does not go on from '{page['link_id']}'; look at its answers.")
        label = "review" if survey.screen == "review" else _name(survey.page)
        yield Stop(f"{survey_id}-{label}", partial(fill_in, survey))
        yield from _further(survey, f"{survey_id}-{label}")
    survey.submit()
    wait_until(lambda: hall.kiosk.visit.screen == "thanks")
    yield Stop(f"{survey_id}-thanks", lambda: None)


def _name(page: Mapping[str, Any]) -> str:
    name = str(page["link_id"]).replace("\x1f", "-")
    return f"{name}-{page['kind']}" if page["kind"] in ("answers", "copies") else name


def _further(survey: SurveyViewModel, label: str) -> Iterator[Stop]:
    """Yield what a page shows only on demand: the digits beside the months, and a list while somebody types."""
    entry: EntryViewModel = survey.entry
    if "month" in entry.names:
        yield Stop(f"{label}-digits", partial(entry.select, "year"))
    if entry.fill["searchable"]:
        yield Stop(f"{label}-search", partial(entry.search, ""))
        yield Stop(f"{label}-found", partial(entry.search, "si"))
        entry.endSearch()


def _complaint(survey: SurveyViewModel, label: str) -> Iterator[Stop]:
    """Yield the stop at which a page says what is not right yet, if it can."""
    page = survey.page
    kept = survey.text, survey.chosen
    if page["keyboard"] == "email":
        _type(survey, LONG["email"].replace("@", " at "))
    elif page["kind"] == "number":
        survey.entry.write("number", "-1 or so")
    elif page["kind"] == "date" and survey.entry.names[0] != "hour":
        survey.entry.write("day", "31")
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
        first = page["options"][-1 if _is_yes_no(page) else 0]
        survey.choose((first if page["required"] else longest)["code"])  # the first one leads to all pages
    elif page["kind"] in ("text", "lines"):
        _type(survey, LONG.get(page["link_id"], LONG["city"]))
    for name in survey.entry.names:
        survey.entry.write(name, NUMBERS.get(page["link_id"], PARTS.get(name, "1")))
    if survey.entry.units:
        survey.entry.chooseUnit(survey.entry.units[0]["code"])


def _is_yes_no(page: Mapping[str, Any]) -> bool:
    return [option["code"] for option in page["options"]] == ["yes", "no"]


def _type(survey: SurveyViewModel, text: str) -> None:
    survey.setText(text)
    survey.pageChanged.emit()  # the field takes its text when a page comes on
