"""Languages that a change left behind: one says something new and another still says the old."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from kiosk.drafts.draft import Draft
from kiosk.drafts.fields import key_of, place_of
from kiosk.drafts.slots import slots_of
from kiosk.drafts.steps import Change, Step
from kiosk.drafts.surveys import wordings_in
from kiosk.drafts.templates import is_starter
from kiosk.drafts.users import users_of
from kiosk.drafts.values import ABSENT, Data, at, to_json

FITS = "@fits"  # key and language → what was there when staff said that it still fits


@dataclass(frozen=True)
class Left:
    """A text that keeps the draft from being published.

    Attributes:
        key: of its field; that of `hide_in` of a panel that is shown again in a language.
        changed: the languages that say something new; () where a starter text of a template was never written.
        left: those that do not.
        starter: whether it is what a template began with; nobody can confirm that as fitting.
    """

    key: str
    changed: tuple[str, ...]
    left: tuple[str, ...]
    starter: bool = False


def left_behind(draft: Draft) -> tuple[Left, ...]:
    """Return the texts of which a language is behind, until it is changed too, confirmed, or hidden for the panel."""
    fits = draft.value(FITS)
    confirmed: Mapping[str, str] = fits if isinstance(fits, dict) else {}
    found = []
    for file in draft.changed_files():
        for one in (*_texts(draft, file, draft.value(file)), *_shown_again(draft, file)):
            stamp = "" if one.starter else _stamp(draft, one.key)  # nobody confirms a starter
            left = tuple(lang for lang in one.left if confirmed.get(f"{one.key}:{lang}") != stamp)
            left = tuple(lang for lang in left if not _hidden(draft, one.key, lang))
            if left:
                found.append(replace(one, left=left))
    return tuple(found)


def still_fits(draft: Draft, key: str, langs: tuple[str, ...]) -> Step:
    """Return the step that confirms a text as it is in some languages; a later change of it undoes that."""
    before = draft.value(FITS)
    stamp = _stamp(draft, key)
    after = {**(before if isinstance(before, dict) else {}), **{f"{key}:{lang}": stamp for lang in langs}}
    return Step("fits", (key, *langs), (Change(FITS, (), before, after),))


def all_fits(draft: Draft, file: str, data: Data) -> Mapping[str, str]:
    """Return what stands under `FITS` once every text of a file fits in all languages, the file holding `data`."""
    found = [one for one in _texts(draft, file, data) if not one.starter]
    return {f"{one.key}:{lang}": _stamp_of(at(data, place_of(one.key)[1])) for one in found for lang in one.left}


def _texts(draft: Draft, file: str, data: Data) -> Iterator[Left]:
    base = draft.base.data.get(file, ABSENT)
    if file.startswith("surveys/") and isinstance(data, dict):
        yield from _wordings(draft, file, data)
    for slot in slots_of(file, data):
        text, before = at(data, slot.path), at(base, slot.path)
        key = key_of(file, slot.path)
        if slot.kind == "picture" and is_starter(text):
            yield Left(key, (), draft.base.languages, starter=True)
        elif slot.kind != "text" or not isinstance(text, dict):
            continue
        elif starters := tuple(lang for lang, words in text.items() if is_starter(words)):
            yield Left(key, (), starters, starter=True)
        elif isinstance(before, dict):
            changed = tuple(lang for lang in draft.base.languages if text.get(lang) != before.get(lang))
            yield Left(key, changed, tuple(lang for lang in text if lang not in changed) if changed else ())


def _wordings(draft: Draft, file: str, data: Data) -> Iterator[Left]:
    before = {one.key: one.texts for one in wordings_in(draft, file, draft.base.data.get(file))}
    for one in wordings_in(draft, file, data):
        old = before.get(one.key, one.texts)
        changed = tuple(lang for lang in draft.base.languages if one.texts.get(lang) != old.get(lang))
        if changed:
            yield Left(one.key, changed, tuple(lang for lang in one.texts if lang not in changed))


def _shown_again(draft: Draft, file: str) -> Iterator[Left]:
    if file.startswith("panels/") and isinstance(draft.value(file), dict):
        before = draft.base.data.get(file)
        hidden = before.get("hide_in", ()) if isinstance(before, dict) else ()
        now = draft.value(file).get("hide_in", ())
        if again := tuple(lang for lang in hidden if lang not in now):
            yield Left(key_of(file, ("hide_in",)), (), again)


def _stamp(draft: Draft, key: str) -> str:
    file, path = place_of(key)
    return _stamp_of(draft.value(file, () if path == ("hide_in",) else path))


def _stamp_of(value: Data) -> str:
    return hashlib.sha256(json.dumps(to_json(value), sort_keys=True).encode()).hexdigest()[:16]


def _hidden(draft: Draft, key: str, lang: str) -> bool:
    """Tell whether nobody is shown a text in a language."""
    file, path = place_of(key)
    if file.startswith("panels/"):
        return _hides(draft, file[7:-5], lang)
    if file in ("shared.yaml", "figures.yaml", "glossary.yaml"):
        users = users_of(draft).get((file, str(path[0])), ())
        return all(user.startswith("panel:") and _hides(draft, user[6:], lang) for user in users)
    return False


def _hides(draft: Draft, panel_id: str, lang: str) -> bool:
    data = draft.value(f"panels/{panel_id}.yaml")
    return isinstance(data, dict) and (data.get("hidden") is True or lang in data.get("hide_in", ()))
