"""The edits of fields as steps; each is refused in one plain sentence where it can't be done."""

import re
from pathlib import Path

from kiosk.content import images
from kiosk.drafts.draft import Draft
from kiosk.drafts.errors import DraftError
from kiosk.drafts.fields import place_of
from kiosk.drafts.steps import Change, Step
from kiosk.drafts.values import ABSENT, Data

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")


def set_text(draft: Draft, key: str, lang: str, text: str, run: str = "") -> Step:
    """Return the step that writes a text in one language; line ends and other control signs become spaces.

    Args:
        draft: the draft.
        key: of a field of kind "text", or "forms" with one form a line.
        lang: one of the pack's languages.
        text: as typed; empty takes the words away.
        run: names one stay in the field, so that its keys become one step.

    Raises:
        DraftError: there is no such text, or the pack has no such language.
    """
    file, path = place_of(key)
    value = draft.value(file, path)
    if lang not in draft.base.languages or value is ABSENT:
        raise DraftError(f"There is no text {key} in '{lang}' any more; open the panel again.")
    if isinstance(value, str):  # a citation in one language for all
        after: Data = {draft.base.default: value, lang: cleaned(text)}
        change = Change(file, path, value, cleaned(text) if lang == draft.base.default else after)
    elif isinstance(value, dict) and path[-1] == "also":
        forms = [cleaned(line) for line in text.split("\n")] if text else ABSENT
        change = Change(file, (*path, lang), value.get(lang, ABSENT), forms)
    else:
        change = Change(file, (*path, lang), value.get(lang, ABSENT), cleaned(text))
    return Step("text", (key, lang), (change,), run=f"{run}:{key}:{lang}" if run else "")


def cleaned(text: str) -> str:
    """Return a text on one line, without signs that nobody sees."""
    return _CONTROL.sub("", re.sub(r"[\r\n\t\u2028\u2029\x85]+", " ", text))


def set_picture(draft: Draft, key: str, data: bytes, suffix: str) -> Step:
    """Return the step that puts another picture in place of one. Waits for the disk.

    Args:
        draft: the draft; it keeps the bytes.
        key: of a field of kind "picture".
        data: an SVG, PNG or JPEG as it is to be shown; photos are made to fit before.
        suffix: ".svg", ".png" or ".jpg".

    Raises:
        DraftError: it is no picture that the kiosk shows.
        OSError: the disk is full.
    """
    file, path = place_of(key)
    before = draft.value(file, path)
    if not isinstance(before, str):
        raise DraftError(f"There is no picture {key} any more; open the panel again.")
    blob = draft.keep_blob(data, suffix)
    if fault := images.fault(draft.file_of_blob(blob).parent, blob.name):
        raise DraftError(fault[1].replace(f"The image '{blob.name}'", "This picture"))
    name = f"images/{Path(before).stem.partition('--')[0]}--{blob.sha256[:8]}{suffix}"
    changes = (Change(name, (), draft.value(name), blob), Change(file, path, before, name))
    return Step("picture", (key,), changes)
