"""A program that brings a newer pack: what changed in it, file by file, and whether the clinic changed the same."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path as FilePath
from typing import Literal

import yaml

from kiosk.drafts.draft import Draft
from kiosk.drafts.errors import DraftError
from kiosk.drafts.packfiles import PackFiles, read_yaml
from kiosk.drafts.steps import Change, Step, same
from kiosk.drafts.summary import subject_of
from kiosk.drafts.values import ABSENT, Blob, Data

NOTE = "@merged"  # of the draft: digest of the shipped pack that staff have looked through
MANIFEST = "pack.yaml"
LISTS = ("panels", "guides", "surveys")
_ASIDE = (*LISTS, "version")  # of pack.yaml: the lists go with the files, the version with the end of the looking
_CHOICES = ("hidden", "hide_in")  # of panels and guides: what the clinic does not show, whatever it says
DATA = (".yaml", ".json")


@dataclass(frozen=True)
class Offer:
    """What a newer shipped pack brings in one file.

    Attributes:
        file: name in the pack.
        subject: "panel:<id>", "guide:<id>", "survey:<id>", or the file's name without its ending.
        what: whether the newer pack brings the file, changes it, or has it no more.
        ours: whether the clinic has changed the same file; what it wrote there would go.
        before, after: what the shipped packs hold; of a picture the hash.
        taken: whether the draft has it already.
        live: of a picture, the hash of the one that is live.
    """

    file: str
    subject: str
    what: Literal["added", "changed", "removed"]
    ours: bool
    before: Data
    after: Data
    taken: bool = False
    live: str = ""


def merge_offers(base_shipped: FilePath, new_shipped: FilePath, draft: Draft) -> tuple[Offer, ...]:
    """Return what differs between the shipped pack that the clinic began from and the new one, file by file.

    The lists of pack.yaml (which panels there are) are taken with the panels, the rest of it as a file of its own; new
    pictures with what shows them. Waits for the disk. Raises DraftError where a pack can't be read, OSError.
    """
    old, new = PackFiles(base_shipped), PackFiles(new_shipped)
    offers = []
    for file in sorted(old.data.keys() | new.data.keys()):
        before, after = (own(file, files.data.get(file, ABSENT)) for files in (old, new))
        if not same(before, after):
            what: Literal["added", "changed", "removed"] = (
                "added" if before is ABSENT else "removed" if after is ABSENT else "changed"
            )
            offers.append(Offer(file, subject_of(file), what, False, before, after))
    return as_it_stands([*offers, *_pictures(old, new, draft)], draft)


def as_it_stands(offers: Sequence[Offer], draft: Draft) -> tuple[Offer, ...]:
    """Return the offers with `ours` and `taken` as the draft has them now. Quick."""
    return tuple(
        replace(
            one,
            taken=same(mine := value_of(draft, one), one.after),
            ours=not same(mine, one.before) and not same(mine, one.after),
        )
        for one in offers
    )


def value_of(draft: Draft, offer: Offer) -> Data:
    """Return what the draft holds in place of an offer; of a picture the hash."""
    if not offer.file.endswith(DATA):
        value = draft.value(offer.file)
        return value.sha256 if isinstance(value, Blob) else offer.live
    return own(offer.file, draft.value(offer.file))


def looked_through(draft: Draft, digest: str, new_shipped: FilePath) -> Step:
    """Return the step that ends the looking: the pack counts as made from the newer one, whatever was taken of it.

    Raises DraftError.
    """
    version = manifest_of(new_shipped).get("version", ABSENT)
    changes = (
        Change(MANIFEST, ("version",), draft.value(MANIFEST, ("version",)), version),
        Change(NOTE, (), draft.value(NOTE), digest),
    )
    return Step("merge.done", (), changes)


def looked_through_digest(draft: Draft) -> str:
    """Return the digest of the shipped pack that staff have looked through in this draft, '' for none."""
    found = draft.value(NOTE)
    return found if isinstance(found, str) else ""


def manifest_of(pack: FilePath) -> dict[str, Data]:
    """Return what pack.yaml holds, without reading the rest. Raises DraftError."""
    try:
        data = read_yaml((pack / MANIFEST).read_bytes())
    except (OSError, yaml.YAMLError) as error:
        raise DraftError("The newer panels of the program can't be read; install the program anew.") from error
    return data if isinstance(data, dict) else {}


def aside(file: str) -> tuple[str, ...]:
    """Return the keys of a file that are not taken with it."""
    return _ASIDE if file == MANIFEST else _CHOICES if file.startswith(("panels/", "guides/")) else ()


def own(file: str, data: Data) -> Data:
    """Return a file's data without what is not taken with it."""
    keys = aside(file)
    if not keys or not isinstance(data, dict):
        return data
    return {key: value for key, value in data.items() if key not in keys}


def _pictures(old: PackFiles, new: PackFiles, draft: Draft) -> Iterator[Offer]:
    """Yield the pictures and PDFs that both packs have and that are not the same."""
    for name in sorted(old.names & new.names):
        if name.startswith(("images/", "guides/")) and not name.endswith(DATA):
            before, after = _hash(old.root / name), _hash(new.root / name)
            if before != after and (draft.base.root / name).is_file():
                live = _hash(draft.base.root / name)
                yield Offer(name, f"picture:{name}", "changed", False, before, after, live=live)


def _hash(path: FilePath) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
