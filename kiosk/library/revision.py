"""One revision of the panels: what is kept about it, and how that stands in revision.json."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

SHIPPED = "shipped"
PUBLISHED = "published"
IMPORTED = "imported"


@dataclass(frozen=True)
class Revision:
    """One numbered state of the whole content pack.

    Attributes:
        number: counted from 1; 0 is the pack that the program brings.
        at: when it was published, with its zone; None for the shipped one.
        role: who published it: 'editor', 'reviewer', 'it' from the command line; no name, ever.
        changes: what changed, one short line each.
        source: 'shipped', 'published' or 'imported'.
        base: digest of the shipped pack that it began from.
        signer: fingerprint of the key that signed an imported pack; '' for others.
        digest: sha256 (hex) that stands for all its files; '' for the shipped one.
        approvals: what a second person has approved, one short line each.
    """

    number: int
    at: datetime | None = None
    role: str = ""
    changes: tuple[str, ...] = ()
    source: str = SHIPPED
    base: str = ""
    signer: str = ""
    digest: str = ""
    approvals: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return plain data, as it is printed and kept."""
        return {
            "number": self.number,
            "at": self.at.isoformat() if self.at else None,
            "role": self.role,
            "source": self.source,
            "signer": self.signer,
            "base": self.base,
            "digest": self.digest,
            "changes": list(self.changes),
            "approvals": list(self.approvals),
        }


def to_bytes(revision: Revision) -> bytes:
    """Return what revision.json holds."""
    return (json.dumps(revision.to_json(), ensure_ascii=False, indent=1) + "\n").encode()


def from_bytes(data: bytes) -> Revision:
    """Read revision.json. Raises ValueError where it is none."""
    told = json.loads(data)
    try:
        return Revision(
            number=int(told["number"]),
            at=datetime.fromisoformat(told["at"]),
            role=str(told["role"]),
            changes=tuple(map(str, told["changes"])),
            source=str(told["source"]),
            base=str(told["base"]),
            signer=str(told["signer"]),
            digest=str(told["digest"]),
            approvals=tuple(map(str, told["approvals"])),
        )
    except (KeyError, TypeError) as error:
        raise ValueError("This is no revision.json.") from error
