"""The states of one survey (away, start, one question a screen, review, saving, failed, ended) and its pages. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kiosk import survey
from kiosk.viewmodels import survey_photos as photos


@dataclass(frozen=True)
class Draft:
    """The form and what has been answered so far. It lives in memory only. `photos`: whether staff allow them."""

    survey_id: str
    form: survey.Questionnaire
    answers: Mapping[str, tuple[survey.Answer, ...]] = field(default_factory=dict, repr=False)
    lang: str = "en"
    photos: bool = True

    def put(self, link_id: str, *values: survey.Answer) -> "Draft":
        """Return the draft with these values as the answer; none takes the answer away."""
        others = self.drop(link_id).answers
        return replace(self, answers={**others, **({link_id: values} if values else {})})

    def drop(self, *link_ids: str) -> "Draft":
        """Return the draft without the answers to these questions."""
        return replace(self, answers={key: kept for key, kept in self.answers.items() if key not in link_ids})


@dataclass(frozen=True)
class Away:
    """No survey is open; nothing is kept."""


@dataclass(frozen=True)
class Start:
    """The page before the first question; `message` says what is missing."""

    draft: Draft
    message: str = ""


@dataclass(frozen=True)
class Asking:
    """Question `link_id` is on; with `review` one came from the review page and goes back there."""

    draft: Draft
    link_id: str
    review: bool = False
    message: str = ""


@dataclass(frozen=True)
class Reviewing:
    """All answers are on one page."""

    draft: Draft


@dataclass(frozen=True)
class Saving:
    """The answers are being saved, for the first or (`again`) the second time, under the same id and time."""

    draft: Draft
    sid: str
    authored: str
    again: bool = False


@dataclass(frozen=True)
class Failed:
    """Saving failed. Once it can be tried again; after that nothing is kept."""

    draft: Draft
    sid: str
    authored: str


@dataclass(frozen=True)
class Ended:
    """The survey is over: `outcome` is saved, lost or closed. No answer is left; `number` is the receipt's, or ""."""

    survey_id: str
    outcome: str
    number: str = ""


State = Away | Start | Asking | Reviewing | Saving | Failed | Ended
AWAY = Away()


def consent(form: survey.Questionnaire) -> survey.Item | None:
    """Return the box that must be ticked before the first question, if the form has one at its head."""
    first = form.items[0] if form.items else None
    return first if first is not None and first.must_tick else None


def pages(draft: Draft) -> tuple[survey.Item, ...]:
    """Return what is asked, one item a screen. A group with photos is one page, any other group its questions."""
    shown = {item.link_id for item in survey.visible(draft.form, draft.answers)}
    opening = consent(draft.form)
    left_out = [
        item for item in _flat(draft.form.items) if photos.most(item) and not (draft.photos or photos.needed(item))
    ]
    return tuple(
        item
        for item in _flat(draft.form.items)
        if item is not opening and item not in left_out and item.link_id in shown
    )


def _flat(items: tuple[survey.Item, ...]) -> tuple[survey.Item, ...]:
    flat: list[survey.Item] = []
    for item in items:
        if item.type == "group" and not photos.is_page(item):
            flat += _flat(item.items)
        else:
            flat.append(item)
    return tuple(flat)


def required(draft: Draft, link_id: str) -> bool:
    """Whether the question must be answered."""
    item = draft.form.find(link_id)
    if item is not None and photos.is_page(item):
        return photos.needed(item)
    return item is not None and (item.required or (item.min_occurs or 0) > 0)
