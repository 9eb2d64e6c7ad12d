"""Names and words that a pack must not show.

They live in the program, not in the pack: who edits a pack on the device must not be able to take the guard away.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Barred(NamedTuple):
    """A word found in a text, and the end of a sentence that says why it is refused and what to write."""

    word: str
    rule: str
    reason: str


# Other products that are easily taken for FUCASO, and wrong names of FUCASO itself.
_OTHER_PRODUCT = "is another product; write 'a similar CAR-T'"
_CITED = f"{_OTHER_PRODUCT}, and name it in sources.yaml alone"
_NAMES = {
    "ciltacabtagene": _CITED,
    "cilta-cel": _CITED,
    "carvykti": _CITED,
    "西达基奥仑赛": _OTHER_PRODUCT,
    "卡卫荻": _OTHER_PRODUCT,
    "zevorcabtagene": _OTHER_PRODUCT,
    "zevor-cel": _OTHER_PRODUCT,
    "泽沃基奥仑赛": _OTHER_PRODUCT,
    "赛恺泽": _OTHER_PRODUCT,
    "axicabtagene": _OTHER_PRODUCT,
    "axi-cel": _OTHER_PRODUCT,
    "阿基仑赛": _OTHER_PRODUCT,
    "奕凯达": _OTHER_PRODUCT,
    "relmacabtagene": _OTHER_PRODUCT,
    "relma-cel": _OTHER_PRODUCT,
    "瑞基奥仑赛": _OTHER_PRODUCT,
    "倍诺达": _OTHER_PRODUCT,
    "inaticabtagene": _OTHER_PRODUCT,
    "inati-cel": _OTHER_PRODUCT,
    "纳基奥仑赛": _OTHER_PRODUCT,
    "源瑞达": _OTHER_PRODUCT,
    "idecabtagene": _CITED,
    "ide-cel": _CITED,
    "abecma": _CITED,
    "fucaso-cel": "is a wrong name; write FUCASO or Equecabtagene Autoleucel",
    "carsgen": "does not make FUCASO; the maker is IASO Bio",
    "科济药业": "does not make FUCASO; the maker is 驯鹿生物",
    "伊基仑赛": "is an outdated name; write 伊基奥仑赛",
}
# Words that sell. In the groups that show results, beside what all groups must leave out.
RESULT_GROUPS = frozenset({"results", "glance"})
_PROMISES = {
    r"\bonly\b": "plays a number down",
    r"\bup to\b": "shows the best case alone",
    r"\bbreakthroughs?\b": "praises",
    r"\bcur(?:es?|ed|ing|able|ative)\b": "promises too much",
    "高达": "shows the best case alone",
    "突破": "praises",
    "治愈": "promises too much",
}
_EVERYWHERE = {"有效率": "is a word that the Advertising Law bars"}


def _either(names: dict[str, str]) -> re.Pattern[str]:
    latin = "|".join(re.escape(name) for name in names if name.isascii())
    chinese = "|".join(name for name in names if not name.isascii())
    return re.compile(rf"(?<![a-z0-9])(?:{latin})(?![a-z0-9])|{chinese}", re.IGNORECASE)


_NAME = _either(_NAMES)
_PROMISE = {re.compile(pattern, re.IGNORECASE): reason for pattern, reason in _PROMISES.items()}


def barred_names(text: str, *, in_sources: bool = False) -> Iterator[Barred]:
    """Yield the names in a text that belong nowhere, or, unless it stands there, in the list of sources alone."""
    for match in _NAME.finditer(text):
        if in_sources and _NAMES[match.group().lower()] == _CITED:
            continue
        yield Barred(match.group(), "forbidden-name", _NAMES[match.group().lower()])
    for word, reason in _EVERYWHERE.items():
        if word in text:
            yield Barred(word, "banned-word", f"{reason}; say it in another way")


def barred_promises(text: str) -> Iterator[Barred]:
    """Yield the words in a text that must not stand among results."""
    for pattern, reason in _PROMISE.items():
        if match := pattern.search(text):
            yield Barred(match.group(), "banned-word", f"{reason} and must not stand among results; say it plainly")
