"""A program that brings a newer pack: what changed in it, file by file, and whether the clinic changed the same."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Literal

from kiosk.drafts.draft import Draft
from kiosk.drafts.packfiles import PackFiles
from kiosk.drafts.steps import Change, Step, same
from kiosk.drafts.summary import subject_of
from kiosk.drafts.values import ABSENT, Data, files_in

State = Literal["same", "theirs", "both"]


@dataclass(frozen=True)
class Offer:
    """What a newer shipped pack brings in one file.

    Attributes:
        file: name in the pack.
        subject: "panel:<id>", "guide:<id>", "survey:<id>", or the file's name without its ending.
        what: whether the newer pack brings the file, changes it, or has it no more.
        ours: whether the clinic has changed the same file; what it wrote there would go.
        before, after: what the shipped packs hold.
        taken: whether the draft has it already.
    """

    file: str
    subject: str
    what: Literal["added", "changed", "removed"]
    ours: bool
    before: Data
    after: Data
    taken: bool


def merge_offers(base_shipped: FilePath, new_shipped: FilePath, draft: Draft) -> tuple[Offer, ...]:
    """Return what differs between the shipped pack that the clinic began from and the new one, file by file.

    The lists of pack.yaml (which panels there are) are taken with the panels, the rest of it as a file of its own.
    Raises DraftError where a pack can't be read.
    """
    old, new = PackFiles(base_shipped), PackFiles(new_shipped)
    offers = []
    for file in sorted(old.data.keys() | new.data.keys()):
        before, after = (_own(file, files.data.get(file, ABSENT)) for files in (old, new))
        if same(before, after):
            continue
        now = _own(file, draft.value(file))
        what: Literal["added", "changed", "removed"] = (
            "added" if before is ABSENT else "removed" if after is ABSENT else "changed"
        )
        ours = not same(now, before) and not same(now, after)
        offers.append(Offer(file, subject_of(file), what, ours, before, after, same(now, after)))
    return tuple(offers)


def take(draft: Draft, offer: Offer, new_shipped: FilePath) -> Step:
    """Return the step that takes a file of the newer pack as it is, with the pictures that it needs.

    May wait for the disk. Raises DraftError, OSError.
    """
    changes: list[Change] = []
    if offer.file == "pack.yaml":
        lists = {key: value for key, value in draft.value("pack.yaml").items() if key in _LISTS}
        changes.append(Change("pack.yaml", (), draft.value("pack.yaml"), {**offer.after, **lists}))
    else:
        changes.append(Change(offer.file, (), draft.value(offer.file), offer.after))
        changes += _listed(draft, offer, PackFiles(new_shipped).data["pack.yaml"])
    changes += [change for name in sorted(files_in(offer.after)) for change in _picture(draft, name, new_shipped)]
    return Step("merge", (offer.subject,), tuple(changes))


_LISTS = ("panels", "guides", "surveys")


def _own(file: str, data: Data) -> Data:
    if file != "pack.yaml" or not isinstance(data, dict):
        return data
    return {key: value for key, value in data.items() if key not in _LISTS}


def _listed(draft: Draft, offer: Offer, manifest: Data) -> Iterator[Change]:
    """Yield the change of the list in pack.yaml that names the file; a new one stands after the one before it there."""
    folder, _, name = offer.file.rpartition(".")[0].partition("/")
    before = draft.value("pack.yaml", (folder,))
    listed = before if isinstance(before, list) else []
    if folder in _LISTS and offer.what == "removed" and name in listed:
        yield Change("pack.yaml", (folder,), before, [one for one in listed if one != name] or ABSENT)
    if folder in _LISTS and offer.what == "added" and name not in listed:
        order = manifest[folder]
        earlier = [one for one in order[: order.index(name)] if one in listed]
        at = listed.index(earlier[-1]) + 1 if earlier else 0
        yield Change("pack.yaml", (folder,), before, [*listed[:at], name, *listed[at:]])


def _picture(draft: Draft, name: str, new_shipped: FilePath) -> Iterator[Change]:
    source = new_shipped / name
    if source.is_file():
        data = source.read_bytes()
        here = draft.file_of(name)
        if not here.is_file() or here.read_bytes() != data:
            yield Change(name, (), draft.value(name), draft.keep_blob(data, source.suffix))
