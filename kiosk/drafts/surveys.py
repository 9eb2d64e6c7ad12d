"""The surveys of a pack as staff see them: wording in each language, required or not, hidden or not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk import exact
from kiosk.drafts.draft import Draft
from kiosk.drafts.errors import DraftError
from kiosk.drafts.fields import key_of
from kiosk.drafts.forms import HIDDEN, TRANSLATION, consents, control_of
from kiosk.drafts.values import Data, Path
from kiosk.survey import Issue, SurveyError, parse


@dataclass(frozen=True)
class SurveyText:
    """One wording of a survey.

    Attributes:
        key: names it within the pack.
        label: "survey.title", "question.text", "question.help" or "question.option".
        number: of an option its place, from 1; else 0.
        texts: language → wording.
    """

    key: str
    label: str
    number: int
    texts: Mapping[str, str]


@dataclass(frozen=True)
class Question:
    """One group, question or line of text of a survey.

    Attributes:
        key: names it within the pack.
        link_id, type: as in the form.
        depth: how many items are around it.
        prefix: what stands before it, such as "3"; may be empty.
        texts: its wording, its help line and its options, in order.
        required: whether it must be answered.
        hidden: whether it is left out; with it all that is below.
        kept: whether it asks for consent: it can be neither hidden nor made optional, and a change of its words needs
            a second person.
    """

    key: str
    link_id: str
    type: str
    depth: int
    prefix: str
    texts: tuple[SurveyText, ...]
    required: bool
    hidden: bool
    kept: bool


def survey_file(survey_id: str) -> str:
    """Return the file of a survey."""
    return f"surveys/{survey_id}.json"


def surveys_of(draft: Draft) -> tuple[str, ...]:
    """Return the ids of the surveys of the pack."""
    listed = draft.value("pack.yaml", ("surveys",))
    return tuple(listed) if isinstance(listed, list) else ()


def title_of(draft: Draft, survey_id: str) -> SurveyText:
    """Return the title of a survey. Raises DraftError where there is no such survey."""
    file = survey_file(survey_id)
    return wordings_in(draft, file, _form(draft, file))[0]


def version_of(draft: Draft, survey_id: str) -> str:
    """Return the version of a survey, "" where it has none. Raises DraftError where there is no such survey."""
    return str(_form(draft, survey_file(survey_id)).get("version", ""))


def questions_of(draft: Draft, survey_id: str) -> tuple[Question, ...]:
    """Return the items of a survey in reading order; help lines stand with their question. Raises DraftError."""
    file = survey_file(survey_id)
    form = _form(draft, file)
    return tuple(_questions(_Place(file, language_of(draft, form), consents(form)), form, (), 0))


def survey_issues(draft: Draft, survey_id: str) -> tuple[Issue, ...]:
    """Return why a survey could not be shown, as `survey check` says it; () when it can be."""
    return draft.memo(survey_file(survey_id), "issues", _issues)


def _issues(form: Data) -> tuple[Issue, ...]:
    try:
        parse(exact.dumps(form).encode())
    except SurveyError as error:
        return error.issues
    return ()


def wordings_in(draft: Draft, file: str, form: Data) -> tuple[SurveyText, ...]:
    """Return every wording of a form that has a file's name, the title first; () for no form."""
    if not isinstance(form, dict):
        return ()
    place = _Place(file, language_of(draft, form), consents(form))
    title = SurveyText(key_of(file, ("title",)), "survey.title", 0, _wordings(place, form, "title"))
    return (title, *(text for question in _questions(place, form, (), 0) for text in question.texts))


@dataclass(frozen=True)
class _Place:
    """Where a form stands: its file, its language, and the linkIds that ask for consent."""

    file: str
    lang: str
    kept: frozenset[str]


def _questions(place: _Place, node: Mapping[str, Data], path: Path, depth: int) -> Iterator[Question]:
    for index, item in enumerate(node.get("item", ())):
        here: Path = (*path, "item", index)
        if not _is_help(item):
            yield Question(
                key=key_of(place.file, here),
                link_id=str(item.get("linkId", "")),
                type=str(item.get("type", "")),
                depth=depth,
                prefix=str(item.get("prefix", "")),
                texts=tuple(_texts(place, here, item)),
                required=item.get("required") is True,
                hidden=any(row.get("url") == HIDDEN and row.get("valueBoolean") for row in item.get("extension", ())),
                kept=item.get("linkId") in place.kept,
            )
            yield from _questions(place, item, here, depth + 1)


def _is_help(item: Mapping[str, Data]) -> bool:
    return item.get("type") == "display" and control_of(item) in ("help", "flyover")


def _texts(place: _Place, path: Path, item: Mapping[str, Data]) -> Iterator[SurveyText]:
    if "text" in item:
        yield _text(place, (*path, "text"), "question.text", 0, item)
    for index, below in enumerate(item.get("item", ())):
        if _is_help(below) and "text" in below:
            yield _text(place, (*path, "item", index, "text"), "question.help", 0, below)
    for index, option in enumerate(item.get("answerOption", ())):
        here: Path = (*path, "answerOption", index)
        coding = option.get("valueCoding")
        if isinstance(coding, dict) and "display" in coding:
            yield _text(place, (*here, "valueCoding", "display"), "question.option", index + 1, coding)
        elif "valueString" in option:
            yield _text(place, (*here, "valueString"), "question.option", index + 1, option)


def _text(place: _Place, path: Path, label: str, number: int, node: Mapping[str, Data]) -> SurveyText:
    return SurveyText(key_of(place.file, path), label, number, _wordings(place, node, str(path[-1])))


def _wordings(place: _Place, node: Mapping[str, Data], name: str) -> Mapping[str, str]:
    said = {place.lang: str(node.get(name, ""))}
    for row in node.get(f"_{name}", {}).get("extension", ()):
        parts = {part.get("url"): part for part in row.get("extension", ())}
        if row.get("url") == TRANSLATION and "lang" in parts and "content" in parts:
            content = parts["content"]
            said[str(parts["lang"].get("valueCode"))] = str(
                content.get("valueString", content.get("valueMarkdown", ""))
            )
    return said


def language_of(draft: Draft, form: Data) -> str:
    """Return the language in which a form is written."""
    return str(form.get("language") or draft.base.default)


def _form(draft: Draft, file: str) -> dict[str, Data]:
    form = draft.value(file)
    if not isinstance(form, dict):
        raise DraftError("There is no such survey any more; go back to the list.")
    return form
