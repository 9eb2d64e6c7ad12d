"""Whether a PDF that a clinic put into a pack can be shown: inside the pack, a PDF by its first bytes, small enough."""

import os
import re
from pathlib import Path

MAX_BYTES = 20_000_000
_LOCKED = re.compile(rb"/Encrypt\s*(?:\d+\s+\d+\s+R|<<)")
_END = 2048  # bytes in which a whole PDF says where its table is


def fault(root: Path, name: str) -> tuple[str, str] | None:
    """Return the rule and the sentence of what is wrong with the PDF `name`, or None when it is fine."""
    try:
        path = Path(os.path.realpath(root / name))
        if not path.is_relative_to(os.path.realpath(root)):
            return "pdf-outside", f"The PDF '{name}' lies outside the pack; copy it into the folder guides/."
        with path.open("rb") as stream:
            size, head = os.fstat(stream.fileno()).st_size, stream.read(5)
    except (OSError, ValueError):  # a ValueError where the name holds a character that no file has
        return "pdf-missing", f"The PDF '{name}' is missing; put the file there or correct the name."
    if head != b"%PDF-":
        return "pdf-kind", f"The file '{name}' is no PDF; save it as one."
    if size > MAX_BYTES:
        return "pdf-too-large", f"The PDF '{name}' has {size / 1e6:.1f} MB; make it smaller than 20 MB."
    return None


def too_large(size: int) -> str:
    """Return the sentence about a PDF of too many bytes."""
    return f"This PDF has {size / 1e6:.1f} MB; make it smaller than 20 MB."


def refusal(data: bytes) -> str:
    """Return the sentence of why a PDF that somebody brings can't be taken, "" when it can."""
    if not data.startswith(b"%PDF-"):
        return "This file is no PDF; save it as one."
    if len(data) > MAX_BYTES:
        return too_large(len(data))
    if b"startxref" not in data[-_END:]:
        return "This PDF is not whole; copy it anew."
    if _LOCKED.search(data):
        return "This PDF is locked with a password; save it without one."
    return ""
