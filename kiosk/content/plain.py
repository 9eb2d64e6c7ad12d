"""The model as plain data for the screens: dicts, lists, strings and numbers in one language."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from kiosk.content.blocks import BLOCKS
from kiosk.content.figures import FIGURES, Figure, Source
from kiosk.content.kinds import Item, LocalText
from kiosk.content.placeholders import fill
from kiosk.content.walk import names_of
from kiosk.content.words import in_two, in_words, left_out, line_of, silence

_TAGS: dict[type[object], tuple[str, str]] = {
    **{cls: ("type", name) for name, cls in BLOCKS.items()},
    **{cls: ("kind", name) for name, cls in FIGURES.items()},
}

Plain = Any  # dict, list, str, int, float, bool or None
_NUMBERS = frozenset({"split", "people", "denominator", "range"})


def as_plain(obj: object, lang: str, default: str, values: Mapping[str, str] | None = None) -> Plain:
    """Return `obj` (anything of the model, or a tuple or mapping of it) as plain data in one language.

    A dataclass becomes a dict by its field names, with `type` for a block and `kind` for a figure; a LocalText its
    string in `lang`, else in `default`; a date its ISO form; a key that is not there an empty string, a number None.
    Figures, sources and terms stand in full where they are used. A figure has its number in `words` as well (the
    bare number in `short`, the rest and who was counted in `note`), 'The maker does not say' for `who` and `when`
    that the source leaves unsaid, and in `unstated` what it leaves unsaid, in words.

    Args:
        obj: what to turn.
        lang: language of the texts.
        default: language to use where `lang` is missing.
        values: for `fill`; without it placeholders stay in braces.
    """
    if isinstance(obj, LocalText):
        text = obj.get(lang, default)
        return text if values is None else fill(text, values)
    if isinstance(obj, tuple | list):
        return [as_plain(part, lang, default, values) for part in obj]
    if isinstance(obj, Mapping):
        return {key: as_plain(part, lang, default, values) for key, part in obj.items()}
    if isinstance(obj, Item):
        return _item(obj, lang, default, values)
    return obj.isoformat() if isinstance(obj, date) else obj


def _item(item: Item, lang: str, default: str, values: Mapping[str, str] | None) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    if type(item) in _TAGS:
        tag, name = _TAGS[type(item)]
        plain[tag] = name
    for name in names_of(item):
        value = getattr(item, name)
        absent = None if name in _NUMBERS else ""
        plain[name] = absent if value is None else as_plain(value, lang, default, values)
    if isinstance(item, Source):
        plain["line"] = line_of(item, plain["citation"], lang, default)
    if isinstance(item, Figure):
        plain["unstated"] = left_out(item, lang, default)
        plain["words"] = in_words(item, lang, default)
        for name in ("who", "when"):
            plain[name] = plain[name] or silence(item, lang, default)
        plain["short"], plain["rest"] = in_two(plain["words"], lang, default)
    return plain
