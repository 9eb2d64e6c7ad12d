"""What a visitor may choose among, as rows for QML. No Qt."""

import re

from kiosk import survey
from kiosk.survey.messages import say
from kiosk.viewmodels.survey_choosing import NO, OWN, YES, codes

Row = dict[str, str]  # what one row of a list in QML reads, by name

_BRACKET = re.compile(r" ?(?=[(（])")  # before the part in brackets, Latin or Chinese ones
_FACES = {
    "very-easy": "mdi6.emoticon-happy-outline",
    "mostly": "mdi6.emoticon-neutral-outline",
    "some-parts-hard": "mdi6.help-circle-outline",
    "hard": "mdi6.emoticon-sad-outline",
}


def own_label(item: survey.Item, lang: str) -> str:
    """Return what an answer of one's own to an open choice is called."""
    return item.open_label_in(lang) or say("own", lang)


def options(item: survey.Item, lang: str) -> tuple[Row, ...]:
    """Return the rows of what may be chosen, that of an answer of one's own at the end."""
    if item.type == "boolean":
        names = (YES,) if item.control == "check-box" else (YES, NO)
        return tuple(_row(code, say(code, lang)) for code in names)
    rows = (_option(code, option, lang) for code, option in zip(codes(item), item.options, strict=True))
    own = (_row(OWN, own_label(item, lang), "mdi6.pencil"),) if item.type == "open-choice" else ()
    return (*rows, *own)


def _option(code: str, option: survey.Option, lang: str) -> Row:
    text, *note = _BRACKET.split(option.display_in(lang), maxsplit=1)
    return _row(code, text, _FACES.get(option.code, ""), "".join(note), option.display_in(lang))


def _row(code: str, text: str, icon: str = "", note: str = "", name: str = "") -> Row:
    return {"code": code, "name": name or text, "text": text, "note": note, "icon": icon}
