"""The states of one survey: away, start, one question a screen, review, saving, failed, ended. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import reduce

from kiosk import survey
from kiosk.viewmodels.survey_entries import Parts

Answers = Mapping[str, tuple[survey.Answer, ...]]
Entries = Mapping[str, tuple[Parts, ...]]


@dataclass(frozen=True)
class Draft:
    """The form and what has been answered so far. It lives in memory only.

    Attributes:
        answers: by the key of the question.
        entries: what is typed, also where it is no answer yet, by the same key; one row an answer.
        photos: whether staff allow them.
        times: how many copies of a group that repeats are wanted, by the key of the group without its own number.
    """

    survey_id: str
    form: survey.Questionnaire
    answers: Answers = field(default_factory=dict, repr=False)
    lang: str = "en"
    entries: Entries = field(default_factory=dict, repr=False)
    times: Mapping[str, int] = field(default_factory=dict)
    photos: bool = True

    @property
    def laid(self) -> survey.Questionnaire:
        """The form with each copy of the groups that repeat."""
        return survey.lay_out(self.form, self.times, self.answers)

    def put(self, link_id: str, *values: survey.Answer) -> "Draft":
        """Return the draft with these values as the answer, and nothing typed; none takes the answer away."""
        return self.typed(link_id, (), *values)

    def without(self, *keys: str) -> "Draft":
        """Return the draft without the answers to these questions."""
        return reduce(Draft.put, keys, self)

    def typed(self, key: str, rows: tuple[Parts, ...], *values: survey.Answer) -> "Draft":
        """Return the draft with these rows typed, which make these values; none of both takes them away."""
        answers = {each: kept for each, kept in self.answers.items() if each != key}
        entries = {each: kept for each, kept in self.entries.items() if each != key}
        answers |= {key: values} if values else {}
        entries |= {key: rows} if rows else {}
        return replace(self, answers=answers, entries=entries)


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
    """A question is on.

    Attributes:
        link_id: the key of its page.
        review: whether one came from the review page and goes back there.
        message: what is not right yet.
        nth: which of several typed answers is on, from 0, or the answer of one's own to an open choice; None for the
            page of the question itself, which lists them.
        part: the part of a date or number that is typed next; "" for the first.
        query: what is searched for in a long list; None while nothing is.
    """

    draft: Draft
    link_id: str
    review: bool = False
    message: str = ""
    nth: int | None = None
    part: str = ""
    query: str | None = field(default=None, repr=False)


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
