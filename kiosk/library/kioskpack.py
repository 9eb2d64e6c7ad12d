"""The .kioskpack: a zip with a list of hashes, signed, that carries one content pack from kiosk to kiosk."""

import zipfile
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path

from kiosk import content
from kiosk.library import disk, manifest
from kiosk.library.archive import Archive, opened
from kiosk.library.errors import LibraryError, PackRefused, PackUnfit
from kiosk.library.manifest import Listed, Manifest
from kiosk.library.names import shown
from kiosk.library.signing import Signature, Signers, signature_bytes, verify

SUFFIX = ".kioskpack"
_LIST, _SIGNATURE, _PACK = "manifest.json", "signature.json", "pack/"
_MAX_LIST, _MAX_SIGNATURE = 2 << 20, 1 << 12  # bytes
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # of every entry, so that the same pack is the same file


@dataclass(frozen=True)
class Opened:
    """A pack that was read to its end and found whole: its files are in `folder`.

    Attributes:
        manifest: what it says about itself.
        signature: whose key signed it.
        folder: a content pack that loads and has no errors.
    """

    manifest: Manifest
    signature: Signature
    folder: Path


def pack_bytes(folder: Path, signers: Signers, *, revision: int, base: str, at: datetime, program: str) -> bytes:
    """Return a content pack as a signed .kioskpack.

    Args:
        folder: the content pack; it must load.
        signers: whose own key signs.
        revision: its number here; 0 for a folder that is no revision, and for the shipped one.
        base: digest of the shipped pack that it began from.
        at: now, with its zone.
        program: name and version of this program.

    Raises PackUnfit, LibraryError.
    """
    pack, files = _read(folder)
    listed = {name: Listed(disk.sha256(data), len(data)) for name, data in files.items()}
    told = manifest.to_bytes(
        Manifest(pack.id, pack.version, revision, base, at.isoformat(timespec="seconds"), program, listed)
    )
    manifest.from_bytes(told)  # what no kiosk would take is not written
    entries = {_LIST: told, _SIGNATURE: signature_bytes(signers.sign(told))}
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, data in (entries | {_PACK + name: data for name, data in files.items()}).items():
            zipped.writestr(zipfile.ZipInfo(name, _EARLIEST), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def read_pack(file: Path, folder: Path) -> Opened:
    """Verify a .kioskpack and unpack it into `folder`, which must not be there yet.

    Raises PackRefused with the cause; what is in the folder then is for the caller to take away.
    """
    try:
        folder.mkdir(mode=0o700, parents=True)
        with opened(file) as archive:
            told = archive.read(_LIST, _MAX_LIST)
            listed = manifest.from_bytes(told)
            signature = verify(told, archive.read(_SIGNATURE, _MAX_SIGNATURE))
            _check_names(archive, listed)
            _unpack(archive, listed, folder)
        _check_content(folder, listed)
    except OSError as error:
        raise PackRefused(f"The disk has no place to unpack this ({error.strerror}): make room or tell IT.") from error
    return Opened(listed, signature, folder)


def _read(folder: Path) -> tuple[content.Pack, dict[str, bytes]]:
    """Return a pack and all its files. Raises PackUnfit, LibraryError."""
    try:
        return content.load(folder), {name: (folder / name).read_bytes() for name in disk.files_of(folder)}
    except content.ContentError as error:
        raise PackUnfit(tuple(map(str, error.findings))) from error
    except OSError as error:
        raise LibraryError(f"The panels in {folder} can't be read: {error.strerror}.") from error


def _check_names(archive: Archive, listed: Manifest) -> None:
    wanted = {_PACK + name for name in listed.files} | {_LIST, _SIGNATURE}
    for name in sorted(archive.names - wanted):
        raise PackRefused(f"The pack holds '{shown(name)}', which is not in its list: nothing was taken.")
    for name in sorted(wanted - archive.names):
        raise PackRefused(f"The file '{shown(name)}' is missing from this pack: nothing was taken.")


def _unpack(archive: Archive, listed: Manifest, folder: Path) -> None:
    for name, one in listed.files.items():
        target = folder / name
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        archive.unpack(_PACK + name, one, target)


def _check_content(folder: Path, listed: Manifest) -> None:
    """Refuse what could not be shown, or what `content check` refuses. Raises PackRefused."""
    try:
        pack = content.load(folder)
    except content.ContentError as error:
        raise PackRefused(f"These panels can't be shown: {error.findings[0]}") from error
    if (pack.id, pack.version) != (listed.pack, listed.version):
        raise PackRefused(f"The list says '{listed.pack} {listed.version}', the panels are '{pack.id} {pack.version}'.")
    errors = [finding for finding in content.check(folder).findings if finding.severity == "error"]
    if errors:
        raise PackRefused(f"These panels do not pass the check: {errors[0]}")
