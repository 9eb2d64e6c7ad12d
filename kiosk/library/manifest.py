"""The list that a .kioskpack carries: which pack, which revision, and the hash and size of every file."""

import json
import re
from dataclasses import dataclass
from typing import Any

from kiosk.library.disk import digest_of
from kiosk.library.errors import PackRefused
from kiosk.library.names import check_name, check_twins, shown

FORMAT = 1  # of the .kioskpack itself
CONTENT_FORMAT = 1  # of the content packs that this program reads
MAX_FILES = 4000
MAX_FILE = 64 << 20  # bytes; a clinic's own PDF is a few of them
MAX_TOTAL = 256 << 20
_HASH = re.compile(r"[0-9a-f]{64}\Z")
_UNREADABLE = "The list of files in this pack can't be read: export it again on the other kiosk."


@dataclass(frozen=True)
class Listed:
    """One file of a pack: sha256 in hex, size in bytes."""

    sha256: str
    size: int


@dataclass(frozen=True)
class Manifest:
    """What a .kioskpack says about itself; nothing in it names a person.

    Attributes:
        pack: id of the content pack.
        version: of that pack, as pack.yaml says.
        revision: its number on the kiosk that exported it; 0 is a shipped pack.
        base: digest of the shipped pack that it began from.
        at: when it was exported, ISO 8601 with zone.
        program: which program wrote it.
        files: name → hash and size.
    """

    pack: str
    version: str
    revision: int
    base: str
    at: str
    program: str
    files: dict[str, Listed]

    @property
    def digest(self) -> str:
        """What stands for all files of the pack, as a revision keeps it."""
        return digest_of({name: one.sha256 for name, one in self.files.items()})

    @property
    def size(self) -> int:
        """Bytes of all files, unpacked."""
        return sum(one.size for one in self.files.values())


def to_bytes(manifest: Manifest) -> bytes:
    """Return manifest.json, the bytes that are signed."""
    told = {
        "format": FORMAT,
        "content_format": CONTENT_FORMAT,
        "pack": manifest.pack,
        "version": manifest.version,
        "revision": manifest.revision,
        "base": manifest.base,
        "at": manifest.at,
        "program": manifest.program,
        "files": {name: {"sha256": one.sha256, "size": one.size} for name, one in sorted(manifest.files.items())},
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def from_bytes(data: bytes) -> Manifest:
    """Read manifest.json, believing nothing. Raises PackRefused."""
    try:
        told = json.loads(data, object_pairs_hook=_once)
        _check_formats(told["format"], told["content_format"])
        read = Manifest(
            pack=_text(told["pack"]),
            version=_text(told["version"]),
            revision=_number(told["revision"]),
            base=_hash(told["base"]),
            at=_text(told["at"]),
            program=_text(told["program"]),
            files={name: Listed(_hash(one["sha256"]), _number(one["size"])) for name, one in told["files"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise PackRefused(_UNREADABLE) from error
    _check_files(read)
    return read


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key is there twice")
    return found


def _check_formats(pack_format: object, content_format: object) -> None:
    if _number(pack_format) != FORMAT:
        raise PackRefused(f"This pack has format {pack_format}, this program reads {FORMAT}: update the older program.")
    if _number(content_format) > CONTENT_FORMAT:
        raise PackRefused("These panels were made for a newer program: update the program of this kiosk first.")


def _check_files(manifest: Manifest) -> None:
    for name in manifest.files:
        check_name(name)
    check_twins(manifest.files)
    if len(manifest.files) > MAX_FILES:
        raise PackRefused(f"The pack has {len(manifest.files)} files, {MAX_FILES} are the limit: nothing was taken.")
    for name, one in manifest.files.items():
        if one.size > MAX_FILE:
            raise PackRefused(f"The file '{shown(name)}' is larger than {MAX_FILE >> 20} MB: nothing was taken.")
    if manifest.size > MAX_TOTAL:
        raise PackRefused(f"Unpacked, this pack is larger than {MAX_TOTAL >> 20} MB: nothing was taken.")


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > 100 or not value.isprintable():
        raise ValueError("no short text")
    return value


def _number(value: object) -> int:
    if type(value) is not int or not 0 <= value < 1 << 53:
        raise ValueError("no number")
    return value


def _hash(value: object) -> str:
    if not isinstance(value, str) or not _HASH.match(value):
        raise ValueError("no hash")
    return value
