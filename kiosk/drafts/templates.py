"""Panels that staff begin from: a handful of forms, each text a starter that must be written over."""

from collections.abc import Mapping
from typing import Any

from kiosk.drafts.values import Data

_STARTERS: Mapping[str, Mapping[str, str]] = {
    "title": {"en": "Write the title here", "zh-Hans": "请在这里写标题"},
    "nav": {"en": "Short name", "zh-Hans": "简短名称"},
    "text": {"en": "Write the text here.", "zh-Hans": "请在这里写内容。"},
    "item": {"en": "Write one thing here.", "zh-Hans": "请在这里写一条。"},
    "question": {"en": "Write a question here?", "zh-Hans": "请在这里写一个问题？"},
    "answer": {"en": "Write the answer here.", "zh-Hans": "请在这里写回答。"},
    "alt": {"en": "Say here what the picture shows.", "zh-Hans": "请在这里说明图片的内容。"},
}
_WORDS = frozenset(text for by_lang in _STARTERS.values() for text in by_lang.values())
PICTURE = "images/starter-picture.svg"
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600" viewBox="0 0 800 600">'
    b'<rect width="800" height="600" fill="#e6e9ec"/>'
    b'<path d="M240 420l110-150 80 100 50-60 80 110z" fill="#9aa6b1"/><circle cx="520" cy="220" r="36" fill="#9aa6b1"/>'
    b"</svg>\n"
)
_ICON = "mdi6.circle-medium"


def starter(name: str, languages: tuple[str, ...]) -> dict[str, str]:
    """Return a starter text in languages; in one that it does not speak it is English."""
    texts = _STARTERS[name]
    return {lang: texts.get(lang, texts["en"]) for lang in languages}


def is_starter(words: object) -> bool:
    """Tell whether a text, or the name of a picture, is still what a template began with."""
    return words in _WORDS or words == PICTURE


def _text(say: Any) -> list[Data]:
    return [{"type": "text", "title": say("title"), "text": [say("text"), say("text")]}]


def _facts(say: Any) -> list[Data]:
    rows = [{"icon": _ICON, "text": say("item")} for _ in range(3)]
    picture = {"type": "image", "column": 1, "image": PICTURE, "alt": say("alt")}
    return [picture, {"type": "facts", "column": 2, "title": say("title"), "items": rows}]


def _checklist(say: Any) -> list[Data]:
    return [{"type": "checklist", "title": say("title"), "items": [say("item") for _ in range(4)]}]


def _questions(say: Any) -> list[Data]:
    icon = "mdi6.help-circle-outline"
    rows = [{"icon": icon, "title": say("question"), "text": say("answer")} for _ in range(3)]
    return [{"type": "facts", "items": rows}]


def _steps(say: Any) -> list[Data]:
    rows = [{"icon": f"mdi6.numeric-{n}-circle-outline", "text": say("item")} for n in (1, 2, 3)]
    return [{"type": "facts", "title": say("title"), "items": rows}]


def _notice(say: Any) -> list[Data]:
    return [{"type": "text", "text": [say("text")]}, {"type": "callout", "style": "note", "text": say("text")}]


# Code of a template → its layout and what makes its blocks.
_FORMS: Mapping[str, tuple[str, Any]] = {
    "text": ("full", _text),
    "facts": ("columns", _facts),
    "checklist": ("full", _checklist),
    "questions": ("full", _questions),
    "steps": ("full", _steps),
    "notice": ("full", _notice),
}
TEMPLATES: tuple[str, ...] = tuple(_FORMS)


def panel_from(template: str, panel_id: str, group: str, languages: tuple[str, ...]) -> dict[str, Data]:
    """Return a new panel as data. Raises KeyError for a template that is none."""
    layout, make = _FORMS[template]

    def say(name: str) -> dict[str, str]:
        return starter(name, languages)

    head = {"id": panel_id, "group": group, "title": say("title"), "nav": say("nav"), "layout": layout}
    return {**head, "blocks": make(say)}
