"""What a survey page shows, worked out from the state in one pure function. No Qt."""

import re
from dataclasses import asdict, dataclass, field, replace
from typing import assert_never

from kiosk import survey
from kiosk.survey.messages import say
from kiosk.viewmodels import survey_flow as flow
from kiosk.viewmodels import survey_photos as photos
from kiosk.viewmodels.survey_states import (
    Asking,
    Away,
    Draft,
    Ended,
    Failed,
    Reviewing,
    Saving,
    Start,
    State,
    consent,
    pages,
    required,
)

Row = dict[str, str]  # what one row of a list in QML reads, by name

_BRACKET = re.compile(r" ?(?=[(（])")  # before the part in brackets, Latin or Chinese ones
_KINDS = {"string": "text", "text": "text", "choice": "choice", "boolean": "choice"}
_FACES = {
    "very-easy": "mdi6.emoticon-happy-outline",
    "mostly": "mdi6.emoticon-neutral-outline",
    "some-parts-hard": "mdi6.help-circle-outline",
    "hard": "mdi6.emoticon-sad-outline",
}


@dataclass(frozen=True)
class Page:
    """What does not change while one stays on a page.

    Attributes:
        name: away, start, question, review, saving, failed or ended.
        kind: of a question: text, choice (also yes or no, or one box), photos or note (plain words).
        number: as the form numbers its questions; "" where it does not.
        most, tick: on the page for photos: how many it takes, and the words of its box, "" where it has none.
        options: rows of code, text, note (the part in brackets), name (both) and icon.
        needed: the numbers of the questions that must be answered; only before the first question.
        rows: the review page: one row a question with link_id, number, question, answer ("" for none) and kind.
        outcome: how the survey ended: saved, lost or closed.
        receipt: the receipt's short number; "" for an anonymous survey or when nothing is saved.
    """

    name: str = "away"
    survey_id: str = ""
    title: str = ""
    anonymous: bool = False
    total: int = 0
    link_id: str = ""
    kind: str = ""
    number: str = ""
    question: str = ""
    help: str = ""
    required: bool = False
    last: bool = False
    max_length: int = 0
    keyboard: str = "text"
    example: str = ""
    most: int = 0
    tick: str = ""
    many: bool = False
    options: tuple[Row, ...] = ()
    needed: tuple[str, ...] = ()
    rows: tuple[Row, ...] = field(default=(), repr=False)
    outcome: str = ""
    receipt: str = ""


@dataclass(frozen=True)
class View:
    """One page and what is filled in on it; the parts in doubt are hidden from any log."""

    page: Page = Page()
    text: str = field(default="", repr=False)
    chosen: tuple[str, ...] = field(default=(), repr=False)
    message: str = ""


def show(state: State) -> View:
    """Return the view of a state."""
    match state:
        case Away():
            view = View()
        case Ended(survey_id, outcome, number):
            view = View(Page(name="ended", survey_id=survey_id, outcome=outcome, receipt=number))
        case Start(draft, message):
            item = consent(draft.form)
            needed = tuple(page.prefix for page in pages(draft) if page.prefix and required(draft, page.link_id))
            start = replace(_page(draft, "start", item), needed=needed)
            view = View(start, chosen=_chosen(draft, item), message=message)
        case Asking(draft, link_id, _, message):
            view = _question(draft, link_id, message, last=_is_last(state))
        case Reviewing(draft):
            rows = tuple(_row(draft, item) for item in pages(draft))
            view = View(replace(_page(draft, "review"), rows=rows))
        case Saving(draft) | Failed(draft):
            view = View(_page(draft, "saving" if isinstance(state, Saving) else "failed"))
        case _:
            assert_never(state)
    return view


def plain(page: Page) -> dict[str, object]:
    """Return a page as QML reads it: by name, lists instead of tuples."""
    return {key: list(value) if isinstance(value, tuple) else value for key, value in asdict(page).items()}


def _page(draft: Draft, name: str, item: survey.Item | None = None, *, last: bool = False) -> Page:
    total = sum(bool(page.prefix) for page in pages(draft))
    form = draft.form
    title, lang = form.title_in(draft.lang), draft.lang
    if item is None:
        return Page(name, draft.survey_id, title, form.anonymous, total)
    return Page(
        name,
        draft.survey_id,
        title,
        form.anonymous,
        total,
        link_id=item.link_id,
        kind=_kind(item),
        number=item.prefix,
        question=item.text_in(lang),
        help=item.help_in(lang),
        required=required(draft, item.link_id),
        last=last,
        max_length=item.max_length or 0,
        keyboard=item.keyboard,
        example=item.entry_format,
        most=photos.most(item),
        tick=box.text_in(lang) if (box := photos.tick(item)) else "",
        many=item.repeats or item.control == "check-box",
        options=_options(item, lang),
    )


def _kind(item: survey.Item) -> str:
    return "photos" if photos.is_page(item) else _KINDS.get(item.type, "note")


def _options(item: survey.Item, lang: str) -> tuple[Row, ...]:
    if item.type == "boolean":
        codes = (flow.YES,) if item.control == "check-box" else (flow.YES, flow.NO)
        words = ((code, say(code, lang)) for code in codes)
        return tuple({"code": code, "name": word, "text": word, "note": "", "icon": ""} for code, word in words)
    return tuple(_option(option, lang) for option in item.options)


def _option(option: survey.Option, lang: str) -> Row:
    name = option.display_in(lang)
    text, *note = _BRACKET.split(name, maxsplit=1)
    return {"code": option.code, "name": name, "text": text, "note": "".join(note), "icon": _FACES.get(option.code, "")}


def _question(draft: Draft, link_id: str, message: str, *, last: bool) -> View:
    item = draft.form.find(link_id)
    values = draft.answers.get(link_id, ())
    text = next((value for value in values if isinstance(value, str)), "")
    return View(_page(draft, "question", item, last=last), text, _chosen(draft, item), message)


def _chosen(draft: Draft, item: survey.Item | None) -> tuple[str, ...]:
    values = draft.answers.get((photos.tick(item) or item).link_id, ()) if item else ()
    return tuple(
        value.code if isinstance(value, survey.Option) else flow.YES if value is True else flow.NO
        for value in values
        if isinstance(value, survey.Option | bool)
    )


def _is_last(state: Asking) -> bool:
    return state.review or pages(state.draft)[-1].link_id == state.link_id


def _said(value: survey.Answer, lang: str) -> str:
    if isinstance(value, bool):
        return say(flow.YES if value else flow.NO, lang)
    return value.display_in(lang) if isinstance(value, survey.Option) else str(value)


def _row(draft: Draft, item: survey.Item) -> Row:
    values = draft.answers.get(item.link_id, ())
    words = [_said(value, draft.lang) for value in values if not isinstance(value, survey.PhotoRef)]
    return {
        "link_id": item.link_id,
        "number": item.prefix,
        "question": item.text_in(draft.lang),
        "answer": photos.said(draft.answers, item, draft.lang) or say("and", draft.lang).join(words),
        "kind": _kind(item),
    }
