"""A PDF of the clinic's own as a take-home guide."""

from collections.abc import Mapping
from typing import Literal

from kiosk.content import pdfs
from kiosk.drafts.draft import Draft
from kiosk.drafts.errors import DraftError
from kiosk.drafts.panels import MANIFEST
from kiosk.drafts.steps import Change, Step
from kiosk.drafts.values import ABSENT, Data

_OWN = "clinic-guide-"


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
    listed: list[str] = before if isinstance(before, list) else []
    taken = {*listed, *(name[7:-5] for name in draft.base.names if name.startswith("guides/"))}
    guide = next(name for n in range(1, len(taken) + 2) if (name := f"{_OWN}{n}") not in taken)
    changes, names = [], {}
    for lang, data in files.items():
        blob = draft.keep_blob(data, ".pdf")
        names[lang] = f"guides/{guide}-{blob.sha256[:8]}.pdf"
        changes.append(Change(names[lang], (), draft.value(names[lang]), blob))
    whole: Data = {"id": guide, "title": dict(titles), "audience": audience, "file": names}
    changes.append(Change(f"guides/{guide}.yaml", (), ABSENT, whole))
    changes.append(Change(MANIFEST, ("guides",), before, [*listed, guide]))
    return Step("guide.add", (guide,), tuple(changes)), guide


def remove_guide(draft: Draft, guide_id: str) -> Step:
    """Return the step that takes away a guide that the clinic added. Raises DraftError for any other."""
    before = draft.value(MANIFEST, ("guides",))
    data = draft.value(f"guides/{guide_id}.yaml")
    if not guide_id.startswith(_OWN) or not isinstance(data, dict) or guide_id not in before:
        raise DraftError("This guide belongs to the pack; it can't be taken away.")
    after = [one for one in before if one != guide_id]
    changes = [
        Change(f"guides/{guide_id}.yaml", (), data, ABSENT),
        Change(MANIFEST, ("guides",), before, after or ABSENT),
    ]
    changes += [
        Change(name, (), draft.value(name), ABSENT) for name in data["file"].values() if draft.value(name) is not ABSENT
    ]
    return Step("guide.remove", (guide_id,), tuple(changes))
