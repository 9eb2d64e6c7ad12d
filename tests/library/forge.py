"""Packs as somebody might forge them: right in all but one thing."""

import base64
import hashlib
import json
import struct
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


@dataclass
class Forge:
    """The parts of a pack; what a test changes here is signed, unless it comes after `sign`."""

    files: dict[str, bytes]
    told: dict[str, Any] = field(default_factory=dict)
    entries: dict[str, bytes] = field(default_factory=dict)
    modes: dict[str, int] = field(default_factory=dict)
    twice: list[tuple[str, bytes]] = field(default_factory=list)

    @classmethod
    def of(cls, folder: Path) -> "Forge":
        names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
        return cls({name: (folder / name).read_bytes() for name in names}).listed()

    def listed(self) -> "Forge":
        """List the files as they are now, and sign the list."""
        files = {name: {"sha256": hashlib.sha256(it).hexdigest(), "size": len(it)} for name, it in self.files.items()}
        self.told = {
            "format": 1,
            "content_format": 1,
            "pack": "small",
            "version": "2026.1",
            "revision": 3,
            "base": "0" * 64,
        }
        self.told |= {"at": "2026-11-28T09:30:00+00:00", "program": "CAR-T Kiosk", "files": files}
        self.entries = {f"pack/{name}": data for name, data in self.files.items()}
        return self.sign()

    def sign(self, raw: bytes | None = None) -> "Forge":
        raw = json.dumps(self.told).encode() if raw is None else raw
        value = {"key": KEY.public_key().public_bytes_raw(), "signature": KEY.sign(raw)}
        self.entries["manifest.json"] = raw
        self.entries["signature.json"] = json.dumps(
            {name: base64.b64encode(it).decode() for name, it in value.items()}
        ).encode()
        return self

    def file(self, name: str, data: bytes = b"x: y\n") -> "Forge":
        """Add a file, listed and signed."""
        self.files[name] = data
        return self.listed()

    def tell(self, **told: Any) -> "Forge":
        self.told |= told
        return self.sign()

    def zip(self) -> bytes:
        out = BytesIO()
        with warnings.catch_warnings(), zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as zipped:
            warnings.simplefilter("ignore", UserWarning)  # a name that is there twice
            for name, data in [*self.entries.items(), *self.twice]:
                info = zipfile.ZipInfo("x")
                info.filename = info.orig_filename = name
                info.external_attr = self.modes.get(name, 0o100644) << 16
                zipped.writestr(info, data, zipfile.ZIP_DEFLATED)
        return out.getvalue()


def patched(data: bytes, name: str, patch: Callable[[bytearray, int], None]) -> bytes:
    """Return a zip with the entry of `name` in its table changed; `patch` gets the bytes and where it begins."""
    changed = bytearray(data)
    at = 0
    while (at := changed.find(b"PK\1\2", at)) >= 0:
        (length,) = struct.unpack_from("<H", changed, at + 28)
        if changed[at + 46 : at + 46 + length] == name.encode():
            patch(changed, at)
            return bytes(changed)
        at += 4
    raise AssertionError(f"{name} is not in the table")


def claims_size(size: int) -> Callable[[bytearray, int], None]:
    return lambda data, at: struct.pack_into("<I", data, at + 24, size)


def locked(data: bytearray, at: int) -> None:
    struct.pack_into("<H", data, at + 8, 0x1)


def packed_with(method: int) -> Callable[[bytearray, int], None]:
    return lambda data, at: struct.pack_into("<H", data, at + 10, method)
