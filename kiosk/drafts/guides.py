"""The take-home guides: their order, which are shown, and a PDF of the clinic's own as one of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from kiosk.content import pdfs
from kiosk.drafts.draft import Draft
from kiosk.drafts.errors import DraftError
from kiosk.drafts.panels import MANIFEST
from kiosk.drafts.steps import Change, Step
from kiosk.drafts.values import ABSENT, Data

_OWN = "clinic-guide-"


@dataclass(frozen=True)
class GuideRow:
    """One guide in the list.

    Attributes:
        title: language → text.
        audience: "patients" or "professionals".
        locked: whether it opens only after the professional survey.
        own: whether the clinic added it; only such can be taken away.
        languages: of a PDF of the clinic's own, those it is there in; () for all others.
        changed: whether its own file differs from the live revision.
    """

    id: str
    title: Mapping[str, str]
    audience: str
    locked: bool
    hidden: bool
    own: bool
    languages: tuple[str, ...]
    changed: bool


def guide_rows(draft: Draft) -> tuple[GuideRow, ...]:
    """Return the guides in the order in which they are offered."""
    changed = set(draft.changed_files())
    rows = []
    for guide in _listed(draft):
        data = draft.value(_file(guide))
        if isinstance(data, dict):
            rows.append(
                GuideRow(
                    id=guide,
                    title=data["title"],
                    audience=data["audience"],
                    locked=data.get("locked") is True,
                    hidden=data.get("hidden") is True,
                    own=guide.startswith(_OWN),
                    languages=tuple(data.get("file", ())),
                    changed=_file(guide) in changed,
                )
            )
    return tuple(rows)


def move_guide(draft: Draft, guide_id: str, place: int) -> Step:
    """Return the step that puts a guide at a place among the others, from 0. Raises DraftError."""
    before = _listed(draft)
    if guide_id not in before:
        raise DraftError("This guide is not there any more; go back to the list.")
    after = [one for one in before if one != guide_id]
    after.insert(min(max(place, 0), len(after)), guide_id)
    return Step("guide.move", (guide_id,), (Change(MANIFEST, ("guides",), before, after),))


def hide_guide(draft: Draft, guide_id: str, hidden: bool) -> Step:
    """Return the step that hides a guide from everybody, or shows it again. Raises DraftError."""
    data = draft.value(_file(guide_id))
    if not isinstance(data, dict):
        raise DraftError("This guide is not there any more; go back to the list.")
    change = Change(_file(guide_id), ("hidden",), data.get("hidden", ABSENT), True if hidden else ABSENT)
    return Step("guide.hide" if hidden else "guide.show", (guide_id,), (change,))


def _listed(draft: Draft) -> list[str]:
    listed = draft.value(MANIFEST, ("guides",))
    return listed if isinstance(listed, list) else []


def _file(guide_id: str) -> str:
    return f"guides/{guide_id}.yaml"


def add_guide(
    draft: Draft, titles: Mapping[str, str], files: Mapping[str, bytes], audience: Literal["patients", "professionals"]
) -> tuple[Step, str]:
    """Return the step that adds a PDF as a guide, and the guide's id. Waits for the disk.

    Args:
        draft: the draft; it keeps the bytes.
        titles: in every language of the pack.
        files: language → the PDF in it; a language without one gets the first.
        audience: whom it is for.

    Raises:
        DraftError: a title is missing, or a file is no PDF that the kiosk can show.
        OSError: the disk is full.
    """
    if not files or files.keys() - set(draft.base.languages):
        raise DraftError("Choose a PDF for at least one language of the kiosk.")
    if any(not titles.get(lang, "").strip() for lang in draft.base.languages):
        raise DraftError("The guide needs a title in every language; write it.")
    for data in files.values():
        if sentence := pdfs.refusal(data):
            raise DraftError(sentence)
    before = draft.value(MANIFEST, ("guides",))
    listed = _listed(draft)
    taken = {*listed, *(name[7:-5] for name in draft.base.names if name.startswith("guides/"))}
    guide = next(name for n in range(1, len(taken) + 2) if (name := f"{_OWN}{n}") not in taken)
    changes, names = [], {}
    for lang, data in files.items():
        blob = draft.keep_blob(data, ".pdf")
        names[lang] = f"guides/{guide}-{blob.sha256[:8]}.pdf"
        changes.append(Change(names[lang], (), draft.value(names[lang]), blob))
    whole: Data = {"id": guide, "title": dict(titles), "audience": audience, "file": names}
    changes.append(Change(_file(guide), (), ABSENT, whole))
    changes.append(Change(MANIFEST, ("guides",), before, [*listed, guide]))
    return Step("guide.add", (guide,), tuple(changes)), guide


def remove_guide(draft: Draft, guide_id: str) -> Step:
    """Return the step that takes away a guide that the clinic added. Raises DraftError for any other."""
    before = draft.value(MANIFEST, ("guides",))
    data = draft.value(_file(guide_id))
    if not guide_id.startswith(_OWN) or not isinstance(data, dict) or guide_id not in _listed(draft):
        raise DraftError("This guide belongs to the pack; it can't be taken away.")
    after = [one for one in before if one != guide_id]
    changes = [
        Change(_file(guide_id), (), data, ABSENT),
        Change(MANIFEST, ("guides",), before, after or ABSENT),
    ]
    changes += [
        Change(name, (), draft.value(name), ABSENT) for name in data["file"].values() if draft.value(name) is not ABSENT
    ]
    return Step("guide.remove", (guide_id,), tuple(changes))
