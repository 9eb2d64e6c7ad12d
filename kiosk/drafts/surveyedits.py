"""The edits of surveys as steps; each is refused in one plain sentence where it can't be done."""

from kiosk.drafts.draft import Draft
from kiosk.drafts.edits import cleaned
from kiosk.drafts.errors import DraftError
from kiosk.drafts.fields import place_of
from kiosk.drafts.forms import HIDDEN, TRANSLATION, consents, walk
from kiosk.drafts.steps import Change, Step
from kiosk.drafts.surveys import language_of
from kiosk.drafts.values import ABSENT, Data, Path


def set_wording(draft: Draft, key: str, lang: str, text: str, run: str = "") -> Step:
    """Return the step that writes a wording of a survey in one language; as `set_text` does it. Raises DraftError."""
    file, path = place_of(key)
    words = cleaned(text)
    if not isinstance(draft.value(file, path), str) or lang not in draft.base.languages:
        raise DraftError(f"There is no wording {key} in '{lang}' any more; open the survey again.")
    if lang == language_of(draft, draft.value(file)):
        change = Change(file, path, draft.value(file, path), words)
    else:
        beside = (*path[:-1], f"_{path[-1]}")
        before = draft.value(file, beside)
        change = Change(file, beside, before, _translated(before, lang, words))
    return Step("survey.text", (key, lang), (change,), run=f"{run}:{key}:{lang}" if run else "")


def set_required(draft: Draft, key: str, required: bool) -> Step:
    """Return the step that makes a question one that must be answered, or not. Raises DraftError where it can't be."""
    file, path = place_of(key)
    item = _item(draft, file, path)
    if item.get("type") in ("group", "display"):
        raise DraftError("This is no question; only questions can be required.")
    if not required and item.get("linkId") in consents(draft.value(file)):
        raise DraftError("This asks for consent and must stay as it is.")
    change = Change(file, (*path, "required"), item.get("required", ABSENT), True if required else ABSENT)
    return Step("survey.required" if required else "survey.optional", (key,), (change,))


def set_hidden(draft: Draft, key: str, hidden: bool) -> Step:
    """Return the step that leaves a question out, with all below it, or shows it again.

    What is left out is no longer required: nobody could answer it. Raises DraftError where it can't be left out.
    """
    file, path = place_of(key)
    item = _item(draft, file, path)
    below = [(path, item), *walk(item, path)]
    if hidden and any(one.get("linkId") in consents(draft.value(file)) for _, one in below):
        raise DraftError("This asks for consent and must stay as it is.")
    rows = [row for row in item.get("extension", ()) if row.get("url") != HIDDEN]
    rows += [{"url": HIDDEN, "valueBoolean": True}] if hidden else []
    changes = [Change(file, (*path, "extension"), item.get("extension", ABSENT), rows or ABSENT)]
    changes += [
        Change(file, (*place, "required"), True, ABSENT)
        for place, one in below
        if hidden and one.get("required") is True
    ]
    return Step("survey.hide" if hidden else "survey.show", (key,), tuple(changes))


def _translated(before: Data, lang: str, words: str) -> Data:
    """Return the sibling of a text with one translation more, changed or taken away."""
    whole = before if isinstance(before, dict) else {}
    new = {
        "url": TRANSLATION,
        "extension": [{"url": "lang", "valueCode": lang}, {"url": "content", "valueString": words}],
    }
    rows, found = [], False
    for row in whole.get("extension", ()):
        parts = {part.get("url"): part for part in row.get("extension", ())}
        mine = row.get("url") == TRANSLATION and parts.get("lang", {}).get("valueCode") == lang
        found = found or mine
        rows += ([new] if words else []) if mine else [row]
    rows += [new] if words and not found else []
    rest = {key: value for key, value in whole.items() if key != "extension"}
    return {**rest, "extension": rows} if rows else rest or ABSENT


def _item(draft: Draft, file: str, path: Path) -> dict[str, Data]:
    item = draft.value(file, path)
    if not isinstance(item, dict) or "linkId" not in item:
        raise DraftError("There is no such question any more; open the survey again.")
    return item
