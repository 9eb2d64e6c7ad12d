"""What does not change while one stays on a page of a survey. No Qt."""

from dataclasses import asdict, dataclass, field, replace

from kiosk import survey
from kiosk.survey.messages import say
from kiosk.viewmodels import survey_entries as entries
from kiosk.viewmodels import survey_photos as photos
from kiosk.viewmodels.survey_options import Row, options, own_label
from kiosk.viewmodels.survey_pages import kind, pages, required, steps
from kiosk.viewmodels.survey_states import Asking, Draft

_SKIPPED_KINDS = ("note", "copies")  # pages with nothing to take away


@dataclass(frozen=True)
class Page:
    """What does not change while one stays on a page.

    Attributes:
        name: away, start, question, review, saving, failed or ended.
        kind: of a question, as survey_pages.kind has them.
        lead: the headings of the groups around the question; notes: short words of the form that belong over it.
        number: as the form numbers its questions, else which one it is; "" for what is no question.
        consent: whether the page before the first question has a box to tick.
        given: on a note: the answer that the form gives and nobody changes; "" for none.
        skippable: whether there is an answer that may be left out.
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
    lead: str = ""
    notes: str = ""
    number: str = ""
    question: str = ""
    help: str = ""
    consent: bool = False
    given: str = field(default="", repr=False)
    required: bool = False
    skippable: bool = False
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


def plain(page: Page) -> dict[str, object]:
    """Return a page as QML reads it: by name, lists instead of tuples."""
    return {key: list(value) if isinstance(value, tuple) else value for key, value in asdict(page).items()}


def bare_page(draft: Draft, name: str) -> Page:
    """Return a page without a question."""
    total = len(_counted(draft))
    return Page(name, draft.survey_id, draft.form.title_in(draft.lang), draft.form.anonymous, total)


def _counted(draft: Draft) -> list[survey.Item]:
    """Return the pages that are counted: those that the form numbers, else all with something to answer."""
    there = pages(draft)
    numbered = [page for page in there if page.prefix]
    if numbered and all(page.prefix.isdecimal() for page in numbered):
        return numbered
    return [page for page in there if page.is_question and not page.read_only]


def _place(draft: Draft, item: survey.Item) -> str:
    counted = _counted(draft)
    if item.prefix.isdecimal():
        return item.prefix
    return next((str(place) for place, page in enumerate(counted, 1) if page.key == item.key), "")


def start_page(draft: Draft, box: survey.Item | None) -> Page:
    """Return the page before the first question, with the words of the box to tick, if there is one."""
    needed = tuple(page.prefix for page in pages(draft) if page.prefix and required(draft, page.key))
    page = bare_page(draft, "start")
    if box is None:
        return replace(page, needed=needed)
    return replace(
        page,
        link_id=box.link_id,
        question=box.text_in(draft.lang),
        consent=True,
        needed=needed,
        required=True,
        options=options(box, draft.lang),
    )


def question_page(state: Asking, item: survey.Item, *, last: bool) -> Page:
    """Return the page of a question."""
    draft, lang = state.draft, state.draft.lang
    shown = kind(item, state.nth)
    own = item.type == "open-choice" and state.nth is not None
    needed = required(draft, item.key)
    lead, notes = _around(draft, item)
    return replace(
        bare_page(draft, "question"),
        link_id=item.key,
        kind=shown,
        lead=item.text_in(lang) if own else lead,
        notes=notes,
        number=_place(draft, item),
        question=own_label(item, lang) if own else item.text_in(lang),
        help="" if own else _help(item, lang),
        given=_given(draft, item) if shown == "note" else "",
        required=needed,
        skippable=not needed and shown not in _SKIPPED_KINDS,
        last=last,
        max_length=item.max_length or 0,
        keyboard="url" if item.type == "url" else item.keyboard,
        example=item.entry_format,
        most=photos.most(item),
        tick=box.text_in(lang) if (box := photos.tick(item)) else "",
        many=item.repeats or item.control == "check-box",
        options=options(item, lang) if shown in ("choice", "list") else (),
    )


def _around(draft: Draft, item: survey.Item) -> tuple[str, str]:
    step = next(step for step in steps(draft) if step.item.key == item.key)
    heads = (_heading(group, draft.lang) for group in step.groups)
    notes = " ".join(note.text_in(draft.lang) for note in step.notes)
    return " · ".join(filter(None, heads)), notes


def _heading(group: survey.Item, lang: str) -> str:
    text = group.text_in(lang)
    return say("copy", lang, group=text, number=group.at[-1] + 1) if group.repeats and group.at and text else text


def _help(item: survey.Item, lang: str) -> str:
    """Return the help of the form, and which numbers or dates are taken."""
    words, ends = item.help_in(lang), limits(item, lang)
    return say("one-after-other", lang, one=words, other=ends) if words and ends else words or ends


def limits(item: survey.Item, lang: str) -> str:
    """Return from where to where a number or date goes, in words; "" without limits."""
    low, high = (
        entries.said(item, value, lang) if value is not None else "" for value in (item.min_value, item.max_value)
    )
    if not (low or high):
        return ""
    stem = "limits-time" if item.type in entries.MOMENTS else "limits"
    key = stem if low and high else f"{stem}-least" if low else f"{stem}-most"
    return say(key, lang, least=low, most=high)


def _given(draft: Draft, item: survey.Item) -> str:
    values = draft.answers.get(item.key, ()) if item.is_question else ()
    return say("and", draft.lang).join(entries.said(item, value, draft.lang) for value in values)
