"""A survey's page for photos, as pure functions: the photos, and the tick without which none is sent. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kiosk import survey
from kiosk.survey.messages import say


@dataclass(frozen=True)
class PhotoPage:
    """What the survey says of photos: those it has, and the question for them while its page is on."""

    refs: tuple[survey.PhotoRef, ...] = field(default=(), repr=False)
    asked: survey.Item | None = None
    lang: str = "en"

    @property
    def most(self) -> int:
        """How many photos the question that is on takes."""
        return _most(self.asked) if self.asked else 0


def is_page(item: survey.Item) -> bool:
    """Whether an item is one page for photos: their question, alone or in a group with no more than a tick."""
    below = sorted(one.type for one in item.items if one.type != "display")
    return item.type == "attachment" or (item.type == "group" and below in (["attachment"], ["attachment", "boolean"]))


def question(item: survey.Item) -> survey.Item:
    """Return the question for photos on a page for photos."""
    return item if item.type == "attachment" else next(one for one in item.items if one.type == "attachment")


def tick(item: survey.Item) -> survey.Item | None:
    """Return the box of a page for photos, which a second touch unticks; None where it has none."""
    box = next((one for one in item.items if one.type == "boolean"), None) if is_page(item) else None
    return replace(box, control="check-box") if box else None


def most(item: survey.Item) -> int:
    """Return how many photos a page takes; 0 for any other page."""
    return _most(question(item)) if is_page(item) else 0


def needed(item: survey.Item) -> bool:
    """Whether a page for photos can't be left without one."""
    asked = question(item)
    return (asked.required or (asked.min_occurs or 0) > 0) and not asked.enable_when


def refs(answers: survey.Answers) -> tuple[survey.PhotoRef, ...]:
    """Return the photos among the answers."""
    return tuple(value for values in answers.values() for value in values if isinstance(value, survey.PhotoRef))


def keys(item: survey.Item) -> tuple[str, ...]:
    """Return what the answers of a page go by."""
    box = tick(item)
    return tuple(one.key for one in (box, question(item)) if one) if is_page(item) else (item.key,)


def sent(form: survey.Questionnaire, answers: survey.Answers) -> Mapping[str, tuple[survey.Answer, ...]]:
    """Return the answers that leave the kiosk: without photos whose box is not ticked."""
    dropped = {
        question(item).key
        for item in form.walk()
        if is_page(item) and (box := tick(item)) and answers.get(box.key) != (True,)
    }
    return {key: tuple(values) for key, values in answers.items() if key not in dropped}


def complaint(form: survey.Questionnaire, answers: survey.Answers, item: survey.Item, lang: str) -> str:
    """Return what is not right yet on a page for photos; "" if nothing is."""
    asked, box = question(item), tick(item)
    given = tuple(answers.get(asked.key, ()))
    counted = {one.key for one in survey.visible(form, answers)}
    if given and not (sent(form, answers).get(asked.key) and asked.key in counted):
        return say("photos-tick", lang)
    checks = ((box, tuple(answers.get(box.key, ()))) if box else None, (asked, given) if asked.key in counted else None)
    issues = (survey.validate_item(one, values, lang) for one, values in filter(None, checks))
    return next((issue.message for issue in issues if issue), "")


def said(answers: survey.Answers, item: survey.Item, lang: str) -> str:
    """Return how the review page tells of photos; "" without any, and for any other page."""
    count = len(answers.get(question(item).key, ())) if is_page(item) else 0
    if not count:
        return ""
    box = tick(item)
    words = say("photos-one" if count == 1 else "photos-many", lang, count=count)
    if box is None:
        return words
    return say("photos-ticked" if answers.get(box.key) == (True,) else "photos-unticked", lang, photos=words)


def _most(asked: survey.Item) -> int:
    return min(asked.max_occurs or survey.MAX_PHOTOS, survey.MAX_PHOTOS) if asked.repeats else 1
