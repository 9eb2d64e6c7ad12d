"""Taking parts of a newer shipped pack into a draft, and putting back what the clinic had."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path as FilePath
from typing import Literal

from kiosk.drafts.draft import Draft
from kiosk.drafts.left import FITS, all_fits
from kiosk.drafts.merging import DATA, LISTS, MANIFEST, Offer, aside, manifest_of, own
from kiosk.drafts.steps import Change, Step, applied
from kiosk.drafts.values import ABSENT, Data, at, files_in
from kiosk.drafts.values import Path as DataPath


def take(draft: Draft, offer: Offer, new_shipped: FilePath) -> Step:
    """Return the step that takes a file of the newer pack as it is, with the pictures that it needs.

    May wait for the disk. Raises DraftError, OSError.
    """
    return take_all(draft, (offer,), new_shipped)


def take_all(draft: Draft, offers: Sequence[Offer], new_shipped: FilePath) -> Step:
    """Return the one step that takes several files; as `take`."""
    manifest = manifest_of(new_shipped)
    ahead = _Ahead(draft)
    for offer in offers:
        if offer.file.endswith(DATA):
            ahead.do(_file_of(ahead, offer, offer.after))
            ahead.do(_listed(ahead, offer, manifest))
            for name in sorted(files_in(offer.after)):
                ahead.do([*_picture(ahead, name, new_shipped)])
            ahead.do(_fitting(ahead, offer))
        else:
            ahead.do([*_picture(ahead, offer.file, new_shipped)])
    return Step("merge", tuple(offer.subject for offer in offers), tuple(ahead.changes))


def keep(draft: Draft, offer: Offer) -> Step:
    """Return the step that puts back what the clinic had before it took a file of the newer pack in this draft.

    What it had is what the last take replaced, else what is live. Pictures that other files show stay as they are.
    """
    taken = next((step for step in reversed(draft.steps) if _took(step, offer)), None)
    changes = taken.changes if taken else ()
    live = draft.base.data.get(offer.file, ABSENT)
    before = next((one.before for one in changes if one.file == offer.file and not one.path), live)
    ahead = _Ahead(draft)
    ahead.do(_file_of(ahead, offer, own(offer.file, before)))
    if offer.what != "changed":
        back: Literal["added", "removed"] = "removed" if offer.what == "added" else "added"
        ahead.do(_listed(ahead, replace(offer, what=back), draft.base.data[MANIFEST]))
    others = {name for file in draft.files if file != offer.file for name in files_in(draft.value(file))}
    mine = files_in(offer.after) - others
    ahead.do([Change(one.file, (), ahead.value(one.file), one.before) for one in changes if one.file in mine])
    return Step("merge.keep", (offer.subject,), tuple(ahead.changes))


class _Ahead:
    """A draft as it will be once some changes are made."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.changes: list[Change] = []
        self._files: dict[str, Data] = {}

    def value(self, file: str, path: DataPath = ()) -> Data:
        return at(self._files.get(file, ABSENT), path) if file in self._files else self.draft.value(file, path)

    def do(self, changes: Sequence[Change]) -> None:
        for one in changes:
            files = applied({one.file: self.value(one.file)}, Step("", (), (one,)))
            self._files[one.file] = files.get(one.file, ABSENT)
        self.changes += changes


def _took(step: Step, offer: Offer) -> bool:
    return step.code == "merge" and any(one.file == offer.file and not one.path for one in step.changes)


def _file_of(ahead: _Ahead, offer: Offer, after: Data) -> list[Change]:
    """Return the change of the file itself; what is not taken with it stays."""
    before = ahead.value(offer.file)
    if isinstance(before, dict) and isinstance(after, dict):
        after = {**after, **{key: before[key] for key in aside(offer.file) if key in before}}
    return [Change(offer.file, (), before, after)]


def _fitting(ahead: _Ahead, offer: Offer) -> list[Change]:
    """Return the change that says of every text that it fits in all languages: the program brings them together."""
    before = ahead.value(FITS)
    fits = all_fits(ahead.draft, offer.file, ahead.value(offer.file))
    return [Change(FITS, (), before, {**(before if isinstance(before, dict) else {}), **fits})] if fits else []


def _listed(ahead: _Ahead, offer: Offer, manifest: Data) -> list[Change]:
    """Return the change of the list in pack.yaml that names the file; a new one stands behind its neighbour there."""
    folder, _, name = offer.file.rpartition(".")[0].partition("/")
    before = ahead.value(MANIFEST, (folder,))
    listed = before if isinstance(before, list) else []
    if folder in LISTS and offer.what == "removed" and name in listed:
        return [Change(MANIFEST, (folder,), before, [one for one in listed if one != name] or ABSENT)]
    if folder in LISTS and offer.what == "added" and name not in listed:
        order = manifest[folder]
        earlier = [one for one in order[: order.index(name)] if one in listed]
        place = listed.index(earlier[-1]) + 1 if earlier else 0
        return [Change(MANIFEST, (folder,), before, [*listed[:place], name, *listed[place:]])]
    return []


def _picture(ahead: _Ahead, name: str, new_shipped: FilePath) -> Iterator[Change]:
    source = new_shipped / name
    if source.is_file():
        data = source.read_bytes()
        here = ahead.draft.file_of(name)
        if not here.is_file() or here.read_bytes() != data:
            yield Change(name, (), ahead.value(name), ahead.draft.keep_blob(data, source.suffix))
