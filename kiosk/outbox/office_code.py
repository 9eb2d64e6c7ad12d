"""The code that the office reads out once every part of an export has opened, and by which the kiosk knows it."""

import hashlib
from base64 import b32encode
from collections.abc import Iterable

CODE_LETTERS = 16  # 80 bits
_LOOKS_LIKE = str.maketrans("018", "OIB")  # base32 has no 0, 1 and 8; what a person reads as one of them is its letter


def office_code(export_id: str, opened: Iterable[tuple[str, tuple[str, ...]]]) -> str:
    """Return the code of an export whose every part has been opened, such as 'ABCD-EFGH-IJKL-MNOP'.

    `opened` is each survey's sid with the sha256 (hex) of its opened parts; their order does not matter.
    """
    digest = hashlib.sha256(export_id.encode())
    for sid, parts in sorted(opened):
        digest.update(f"\n{sid} {' '.join(parts)}".encode())
    letters = b32encode(digest.digest()).decode()[:CODE_LETTERS]
    return "-".join(letters[at : at + 4] for at in range(0, CODE_LETTERS, 4))


def code_hash(code: str) -> str:
    """Return what the kiosk keeps of a code (hex); blanks, hyphens and lower case do not count."""
    letters = "".join(each for each in code.upper().translate(_LOOKS_LIKE) if each.isalnum())
    return hashlib.sha256(letters.encode()).hexdigest()
