"""Reading a zip from a stranger: its table first, against limits, then each entry, counting what comes out."""

import hashlib
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from kiosk.library.errors import PackRefused
from kiosk.library.manifest import MAX_FILE, MAX_FILES, MAX_TOTAL, Listed
from kiosk.library.names import check_name, check_twins, shown

_END = struct.Struct("<4s4H2LH")  # the last 22 bytes of a zip without a remark
_LOCATOR = 20  # bytes of the record before it in a zip of the large kind
_MAX_TABLE = MAX_FILES * 512  # bytes
_CHUNK = 1 << 16
_TAKEN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, struct.error, NotImplementedError, ValueError)


@contextmanager
def opened(file: Path) -> Iterator["Archive"]:
    """Open a zip and look at its table. Raises PackRefused."""
    with _refusing():
        stream = file.open("rb")
    with stream:
        with _refusing():
            _check_end(stream)
            zipped = zipfile.ZipFile(stream)
        with zipped:
            yield Archive(zipped)


@contextmanager
def _refusing() -> Iterator[None]:
    """Turn what goes wrong while the stick is read into a sentence."""
    try:
        yield
    except OSError as error:
        raise PackRefused(f"The file can't be read ({error.strerror}): put the stick back and try again.") from error
    except _DAMAGED as error:
        raise PackRefused("The file is damaged and can't be unpacked: copy it to the stick again.") from error


class Archive:
    """The entries of a zip that keeps to the limits; made by `opened`."""

    def __init__(self, zipped: zipfile.ZipFile) -> None:
        infos = zipped.infolist()
        _check_entries(infos)
        self._zipped = zipped
        self._infos = {info.orig_filename: info for info in infos}

    @property
    def names(self) -> frozenset[str]:
        """The names of all entries."""
        return frozenset(self._infos)

    def read(self, name: str, limit: int) -> bytes:
        """Return a small entry. Raises PackRefused where it is missing or larger than `limit` bytes."""
        info = self._infos.get(name)
        if info is None:
            raise PackRefused(f"The pack has no {name}, so it is none of ours: export it again on the other kiosk.")
        if info.file_size > limit:
            raise PackRefused(f"The file '{name}' of this pack is too large to be one of ours: nothing was taken.")
        return b"".join(self._pieces(info, info.file_size))

    def unpack(self, name: str, listed: Listed, target: Path) -> None:
        """Write one entry that is exactly what the list says. Raises PackRefused, OSError."""
        info = self._infos[name]
        if info.file_size != listed.size:
            raise PackRefused(f"The file '{shown(name)}' has another size than its list says: nothing was taken.")
        found = hashlib.sha256()
        with target.open("xb") as file:
            for piece in self._pieces(info, listed.size):
                found.update(piece)
                file.write(piece)
        if found.hexdigest() != listed.sha256:
            raise PackRefused(f"The file '{shown(name)}' is not the one that was signed: nothing was taken.")

    def _pieces(self, info: zipfile.ZipInfo, size: int) -> Iterator[bytes]:
        """Yield what comes out, until it is more than was said."""
        info.file_size = size + 2 * _CHUNK  # else zipfile stops where the entry claims to end, and a lie goes unseen
        left = size
        with _refusing(), self._zipped.open(info) as stream:
            while piece := stream.read(_CHUNK):
                left -= len(piece)
                if left < 0:
                    raise PackRefused(f"The file '{shown(info.orig_filename)}' unpacks to more than it says: refused.")
                yield piece


def _check_end(stream: BinaryIO) -> None:
    """Refuse what is no zip, what is cut short, and tables so long that reading them would fill the memory."""
    size = stream.seek(0, os.SEEK_END)
    if size > MAX_TOTAL:
        raise PackRefused(f"The file is larger than {MAX_TOTAL >> 20} MB, so it is no pack of panels.")
    stream.seek(max(0, size - _END.size - _LOCATOR))
    tail = stream.read()
    stream.seek(0)
    start = stream.read(4)
    if start != b"PK\3\4":
        raise PackRefused("The file is no .kioskpack: choose another one.")
    if len(tail) < _END.size or tail[-_END.size :][:4] != b"PK\5\6":
        raise PackRefused("The file is cut short: copy it to the stick again.")
    _, _, _, _, count, table, _, _ = _END.unpack(tail[-_END.size :])
    if count > MAX_FILES + 2 or table > _MAX_TABLE or tail[:4] == b"PK\6\7":
        raise PackRefused(f"The pack holds too many files, {MAX_FILES} are the limit: nothing was taken.")


def _check_entries(infos: list[zipfile.ZipInfo]) -> None:
    for info in infos:
        _check_entry(info)
    check_twins(info.orig_filename for info in infos)
    if sum(info.file_size for info in infos) > MAX_TOTAL:
        raise PackRefused(f"Unpacked, this pack is larger than {MAX_TOTAL >> 20} MB: nothing was taken.")


def _check_entry(info: zipfile.ZipInfo) -> None:
    name = info.orig_filename
    mode = info.external_attr >> 16
    if stat.S_ISLNK(mode):
        raise PackRefused(f"'{shown(name)}' in this pack is a link, not a file: nothing was taken.")
    check_name(name)
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        raise PackRefused(f"'{shown(name)}' in this pack is no file: nothing was taken.")
    if info.flag_bits & 0x1:
        raise PackRefused(f"The file '{shown(name)}' is locked with a password: nothing was taken.")
    if info.compress_type not in _TAKEN:
        raise PackRefused(f"The file '{shown(name)}' is packed in a way that this program does not know.")
    if info.file_size > MAX_FILE:
        raise PackRefused(f"The file '{shown(name)}' is larger than {MAX_FILE >> 20} MB: nothing was taken.")
