"""What reads otherwise in two versions of a file, text beside text, for somebody who chooses between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from difflib import SequenceMatcher

from kiosk.drafts.draft import Draft
from kiosk.drafts.slots import slots_of
from kiosk.drafts.surveys import wordings_in
from kiosk.drafts.values import Data, at

_NUMBERS = (int, float, Decimal)


@dataclass(frozen=True)
class Difference:
    """A text that reads otherwise; "" where one of the two has nothing like it."""

    old: str
    new: str


def differences(draft: Draft, file: str, old: Data, new: Data, lang: str) -> tuple[str, tuple[Difference, ...]]:
    """Return a language and what differs in it: in `lang`, else in the first language where anything does.

    Texts are set beside each other by where they stand among those that stayed. Nothing at all differs in any text
    where the two differ in pictures, order or dates alone.
    """
    for one in (lang, *(other for other in draft.base.languages if other != lang)):
        if found := tuple(_pairs(_texts(draft, file, old, one), _texts(draft, file, new, one))):
            return one, found
    return lang, ()


def _pairs(old: Sequence[str], new: Sequence[str]) -> Iterator[Difference]:
    for what, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what != "equal":
            left, right = old[i:j], new[k:m]
            for place in range(max(len(left), len(right))):
                yield Difference(*("".join(side[place : place + 1]) for side in (left, right)))


def _texts(draft: Draft, file: str, data: Data, lang: str) -> list[str]:
    """Return the texts of a file in reading order; of a figure one line with all its numbers."""
    if file.startswith("surveys/"):
        said = [one.texts.get(lang, "") for one in wordings_in(draft, file, data)]
    elif file == "figures.yaml" and isinstance(data, dict):
        said = [_figure(name, figure, lang) for name, figure in data.items()]
    else:
        slots = [slot for slot in slots_of(file, data) if slot.kind in ("text", "forms")]
        said = [_said(at(data, slot.path), lang, draft.base.default) for slot in slots]
    return [text for text in said if text]


def _said(text: Data, lang: str, default: str) -> str:
    if isinstance(text, dict):
        words = text.get(lang, "")
        return ", ".join(words) if isinstance(words, list) else str(words)
    return text if isinstance(text, str) and lang == default else ""


def _figure(name: str, figure: Data, lang: str) -> str:
    parts = figure if isinstance(figure, dict) else {}
    numbers = [f"{key} {value}" for key, value in parts.items() if isinstance(value, _NUMBERS) and value is not True]
    words = [str(value[lang]) for value in parts.values() if isinstance(value, dict) and value.get(lang)]
    return f"{name}: {', '.join((*numbers, *words))}"
