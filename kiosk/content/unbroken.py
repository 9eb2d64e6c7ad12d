"""Words that stay on one line: 'CAR-T', 'T cells', 'Part 4', '36-month', and numbers with what they count."""

import re
from typing import Any

_HYPHEN = "\N{NON-BREAKING HYPHEN}"
_SPACE = "\N{NO-BREAK SPACE}"
_UNITS = "%|°[CF]|mm|cm|days?|weeks?|months?|years?|hours?|minutes?"
_COUNTED = re.compile(r"(?<=\d)-(?=(?:day|week|month|year|hour|minute)\b)")
_PAIRS = (
    re.compile(rf"(?<=(?<![\w{_HYPHEN}])T) (?=cells?\b)"),  # 'CAR-T cells' may break: it is long
    re.compile(r"(?<=\bPart) (?=\d)"),
    re.compile(rf"(?<=\d) (?=(?:{_UNITS})(?![a-zA-Z]))"),
)


def unbroken(plain: Any) -> Any:
    """Return plain data (dicts, lists, strings) in which such words never break at their space or hyphen."""
    if isinstance(plain, str):
        text = plain.replace("CAR-T", f"CAR{_HYPHEN}T")
        text = _COUNTED.sub(_HYPHEN, text)
        for pair in _PAIRS:
            text = pair.sub(_SPACE, text)
        return text
    if isinstance(plain, dict):
        return {key: unbroken(part) for key, part in plain.items()}
    return [unbroken(part) for part in plain] if isinstance(plain, list) else plain
